/**
 * What a criterion demands: how often each edge must be taken, and each state entered or begun in, so that exchanges that
 * do so can cover everything.
 */
import type { Waypoint } from './explore.ts';
import { type Field, touches } from './field.ts';
import { demandOfRules } from './rules.ts';
import type { Demand } from './traffic.ts';

/** What exchanges can be asked to cover. A pair is two edges one behind the other: a way through a state. */
export const CRITERIA = ['states', 'transitions', 'pairs', 'rules'] as const;
/** One of `CRITERIA`. */
export type Criterion = (typeof CRITERIA)[number];

/** Is a pair to be covered: can exchanges take it, and does it belong to one of the waypoints? */
export const wantsPair =
  ({ graph, usable }: Field, through: readonly Waypoint[]) =>
  (edge: number, next: number): boolean =>
    usable[edge] === 1 &&
    usable[next] === 1 &&
    (through.length === 0 ||
      through.some((point) =>
        'rule' in point
          ? point.rule === graph.rule[edge] || point.rule === graph.rule[next]
          : point.states.includes(graph.to[edge] ?? -1),
      ));

/** Is a state to be covered: can exchanges pass it, and is it, or an edge at it, one of the waypoints? */
export const wantsState =
  ({ graph, ahead, back }: Field, through: readonly Waypoint[]) =>
  (state: number): boolean => {
    if (ahead.distance[state] === -1 || back.distance[state] === -1) return false;
    const isNamed = through.some((point) => 'states' in point && point.states.includes(state));
    const rules = through.filter((point) => 'rule' in point);
    const edges = [...(graph.leaving[state] ?? []), ...(graph.entering[state] ?? [])];
    return through.length === 0 || isNamed || (rules.length > 0 && edges.some((edge) => touches(graph, edge, rules)));
  };

/** @param through narrows what is to be covered to what belongs to one of these; without any, everything is */
export function demandOf(field: Field, criterion: Criterion, through: readonly Waypoint[]): Demand {
  const { graph, usable } = field;
  if (criterion === 'rules') return demandOfRules(field, through);
  const edges = new Int32Array(graph.from.length);
  const states = new Int32Array(graph.leaving.length);
  if (criterion === 'states') {
    const wanted = wantsState(field, through);
    return { edges, states: states.map((_, state) => (wanted(state) ? 1 : 0)) };
  }
  if (criterion === 'transitions')
    return { edges: edges.map((_, edge) => (usable[edge] === 1 && touches(graph, edge, through) ? 1 : 0)), states };
  // An edge must be taken as often as there are wanted pairs that it begins, and as often as there are that it ends. So
  // often suffices: what enters a state can be matched with what leaves it so that each wanted pair is among them.
  const wanted = wantsPair(field, through);
  const demanded = edges.map((_, edge) =>
    Math.max(
      // An exchange may be one message, which is in no pair.
      through.length === 0 ? (usable[edge] ?? 0) : 0,
      (graph.entering[graph.from[edge] ?? 0] ?? []).filter((before) => wanted(before, edge)).length,
      (graph.leaving[graph.to[edge] ?? 0] ?? []).filter((next) => wanted(edge, next)).length,
    ),
  );
  return { edges: demanded, states };
}
