/** The few exchanges of a cover that cover most of it. */
import type { Table } from '../table/table.ts';
import type { Exchange } from './cover.ts';
import type { Criterion } from './demand.ts';
import { edgesOn, graphOf } from './graph.ts';

/** What an exchange covers of a criterion, as numbers. */
function covered(graph: ReturnType<typeof graphOf>, criterion: Criterion, { start, events }: Exchange): number[] {
  const edges = edgesOn(graph, start, events);
  if (criterion === 'transitions') return edges;
  if (criterion === 'rules') return edges.map((edge) => graph.rule[edge] ?? 0);
  if (criterion === 'states') return [start, ...edges.map((edge) => graph.to[edge] ?? 0)];
  return edges.slice(1).map((edge, before) => (edges[before] ?? 0) * graph.from.length + edge);
}

/**
 * Chooses exchanges one after another, each time one that covers the most of what those before it do not.
 * @param most how many; all of them where there are no more
 * @returns the chosen ones in that order
 */
export function chooseFew(
  table: Table,
  exchanges: readonly Exchange[],
  criterion: Criterion,
  most: number,
): readonly Exchange[] {
  if (exchanges.length <= most) return exchanges;
  const graph = graphOf(table, { illegal: true });
  const left = new Map(exchanges.map((exchange) => [exchange, new Set(covered(graph, criterion, exchange))]));
  const chosen: Exchange[] = [];
  while (chosen.length < most) {
    const [first] = left;
    if (first === undefined) break;
    let best = first;
    for (const candidate of left) if (candidate[1].size > best[1].size) best = candidate;
    chosen.push(best[0]);
    left.delete(best[0]);
    for (const items of left.values()) for (const item of best[1]) items.delete(item);
  }
  return chosen;
}
