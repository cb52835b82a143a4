/** For each rule one edge to cover it by, chosen by walking to the nearest rule that is not covered yet, again and again. */
import { edgesTo, search, type Waypoint } from './explore.ts';
import { type Field, touches } from './field.ts';
import type { Demand } from './traffic.ts';

/** The usable edges of each rule, by its number. */
export function edgesByRule(
  { graph, usable }: Field,
  through: readonly Waypoint[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [edge, rule] of graph.rule.entries()) {
    if (usable[edge] === 0 || !touches(graph, edge, through)) continue;
    const edges = found.get(rule) ?? [];
    edges.push(edge);
    found.set(rule, edges);
  }
  return found;
}

/** Does the edge lead where nothing goes on? */
export const isLast = ({ graph }: Field, edge: number): boolean =>
  (graph.leaving[graph.to[edge] ?? 0] ?? []).length === 0;

/** A walk over all rules; those that end the connection come last, as each takes an exchange of its own. */
function walk(field: Field, byRule: ReadonlyMap<number, readonly number[]>): number[] {
  const { graph, starts, back } = field;
  const picked: number[] = [];
  let places = starts;
  for (const ending of [false, true]) {
    const open = new Map([...byRule].filter(([, edges]) => edges.every((edge) => isLast(field, edge)) === ending));
    while (open.size > 0) {
      const found = search(graph, places);
      const distance = (edge: number): number => found.distance[graph.from[edge] ?? 0] ?? -1;
      const near = [...open.values()].flat().filter((edge) => distance(edge) >= 0 && (ending || !isLast(field, edge)));
      const [first] = near;
      if (first === undefined && places === starts) break;
      if (first === undefined) {
        places = starts;
        continue;
      }
      const best = near.reduce((one, other) => (distance(other) < distance(one) ? other : one), first);
      for (const edge of [...(edgesTo(found, graph.from[best] ?? 0) ?? []), best]) {
        const rule = graph.rule[edge] ?? 0;
        if (!open.get(rule)?.includes(edge)) continue;
        open.delete(rule);
        picked.push(edge);
      }
      const state = graph.to[best] ?? 0;
      places = isLast(field, best) || back.distance[state] === -1 ? starts : [state];
    }
  }
  return picked;
}

/** @returns by edge 1 for those that suffice: exchanges that take them follow every rule that exchanges can follow */
export function demandOfRules(field: Field, through: readonly Waypoint[]): Demand {
  const { graph } = field;
  const edges = new Int32Array(graph.from.length);
  for (const edge of walk(field, edgesByRule(field, through))) edges[edge] = 1;
  return { edges, states: new Int32Array(graph.leaving.length) };
}
