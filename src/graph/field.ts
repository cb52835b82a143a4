/** Where exchanges run: from which states to which, and what of the graph lies on the way. */
import { CLOSED, READY_IDLE, stateNumber, type Table } from '../table/table.ts';
import { type Exploration, search, searchBackwards, type Waypoint } from './explore.ts';
import { type Graph, type GraphOptions, graphOf } from './graph.ts';

/** Where exchanges begin and end; without more, at the start of a connection or in `ready`, and in `ready` or closed. */
export interface FieldOptions extends GraphOptions {
  /** Numbers of the states in which an exchange may begin and end. */
  readonly from?: readonly number[];
  readonly to?: readonly number[];
}

/** A graph with the places in which exchanges begin and end. */
export interface Field {
  readonly graph: Graph;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** From the starts forwards, and from the ends backwards. */
  readonly ahead: Exploration;
  readonly back: Exploration;
  /** By edge: 1 where an exchange can take it. */
  readonly usable: Uint8Array;
}

/** The states in which an exchange may begin when nothing else is asked for: the start of a connection, and `ready`. */
export const startsOf = (table: Table): number[] =>
  ['startup.first', 'ready.idle', 'walsender.ready.idle'].map((name) => stateNumber(table, name));

/** The states in which one may end: nothing is owed or open, or the connection is closed. */
export const endsOf = (table: Table): number[] =>
  [...table.traits.entries()].flatMap(([state, traits]) => ((traits & (READY_IDLE | CLOSED)) !== 0 ? [state] : []));

/** The field of a table. */
export function fieldOf(table: Table, { from, to, ...options }: FieldOptions = {}): Field {
  const graph = graphOf(table, options);
  const starts = from ?? startsOf(table);
  const ends = to ?? endsOf(table);
  const ahead = search(graph, starts);
  const back = searchBackwards(graph, ends);
  const usable = Uint8Array.from(graph.from, (state, edge) =>
    ahead.distance[state] !== -1 && back.distance[graph.to[edge] ?? 0] !== -1 ? 1 : 0,
  );
  return { graph, starts, ends, ahead, back, usable };
}

/** Does an edge belong to one of the waypoints: by its rule, or by a state at one of its ends? Without any, all do. */
export const touches = ({ from, to, rule }: Graph, edge: number, waypoints: readonly Waypoint[]): boolean =>
  waypoints.length === 0 ||
  waypoints.some((point) =>
    'rule' in point
      ? point.rule === rule[edge]
      : point.states.includes(from[edge] ?? -1) || point.states.includes(to[edge] ?? -1),
  );
