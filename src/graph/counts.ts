/** How often exchanges take each edge: the heat that the page of the graph shows. */
import { EVENTS } from '../../machines/messages.ts';
import type { Table } from '../table/table.ts';
import type { Exchange } from './cover.ts';
import { edgesOn, graphOf } from './graph.ts';

/** Coverage as JSON, as the page reads it. */
export interface EdgeCounts {
  /** Of the table. */
  readonly dialect: string;
  /** By state and event, as in `ready.idle|F.Query`: how often; edges that are never taken are left out. */
  readonly edges: Readonly<Record<string, number>>;
}

/**
 * Counts the edges of exchanges.
 * @param exchanges of that table
 * @throws RangeError where an exchange takes an edge that there is not (misuse)
 */
export function countEdges(table: Table, exchanges: readonly Exchange[]): EdgeCounts {
  const graph = graphOf(table, { illegal: true });
  const counts = new Uint32Array(graph.from.length);
  for (const { start, events } of exchanges)
    for (const edge of edgesOn(graph, start, events)) counts[edge] = (counts[edge] ?? 0) + 1;
  const edges = [...counts.entries()].flatMap(([edge, count]): [string, number][] => {
    const [state, event] = [table.states[graph.from[edge] ?? 0] ?? '', EVENTS[graph.event[edge] ?? 0] ?? ''];
    return count === 0 ? [] : [[`${state}|${event}`, count]];
  });
  return { dialect: table.dialect, edges: Object.fromEntries(edges) };
}
