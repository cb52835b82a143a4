/** Breadth-first search over a table: what can be reached, at which distance, and over which messages. */
import type { Table } from '../table/table.ts';
import { type Graph, type GraphOptions, graphOf } from './graph.ts';

/** What can be reached from some states. */
export interface Exploration {
  readonly graph: Graph;
  /** By state: how many messages away it is from the nearest start; -1 where it cannot be reached. */
  readonly distance: Int32Array;
  /** By state: the edge over which a shortest path enters it; -1 for starts and what cannot be reached. */
  readonly enteredBy: Int32Array;
}

/** What a path may have to pass: one of some states, or an edge of that rule. Both go by number. */
export type Waypoint = { readonly states: readonly number[] } | { readonly rule: number };

/** Searches a graph. @param starts numbers of the states to begin in */
export function search(graph: Graph, starts: readonly number[]): Exploration {
  const distance = new Int32Array(graph.table.states.length).fill(-1);
  const enteredBy = new Int32Array(distance.length).fill(-1);
  const queue = [...starts];
  for (const start of starts) distance[start] = 0;
  for (const state of queue) {
    for (const edge of graph.leaving[state] ?? []) {
      const target = graph.to[edge] ?? 0;
      if (distance[target] !== -1) continue;
      distance[target] = (distance[state] ?? 0) + 1;
      enteredBy[target] = edge;
      queue.push(target);
    }
  }
  return { graph, distance, enteredBy };
}

/** The same from the ends backwards: `distance` is how far it is to the nearest of `ends`, `enteredBy` the next edge. */
export function searchBackwards(graph: Graph, ends: readonly number[]): Exploration {
  const { from, to, leaving, entering } = graph;
  return { ...search({ ...graph, from: to, to: from, leaving: entering, entering: leaving }, ends), graph };
}

/**
 * What can be reached over a table, and how far away it is.
 * @param starts numbers of the states to begin in
 */
export const explore = (table: Table, starts: readonly number[], options: GraphOptions = {}): Exploration =>
  search(graphOf(table, options), starts);

/** The edges of a shortest path from the nearest start to a state; undefined where it cannot be reached. */
export function edgesTo({ graph, distance, enteredBy }: Exploration, state: number): number[] | undefined {
  if (distance[state] === -1) return undefined;
  const edges: number[] = [];
  for (let edge = enteredBy[state] ?? -1; edge >= 0; edge = enteredBy[graph.from[edge] ?? 0] ?? -1) edges.push(edge);
  return edges.reverse();
}

/** The edges of a shortest path from a state to the nearest end, of a search backwards; undefined where there is none. */
export function edgesFrom({ graph, distance, enteredBy }: Exploration, state: number): number[] | undefined {
  if (distance[state] === -1) return undefined;
  const edges: number[] = [];
  for (let edge = enteredBy[state] ?? -1; edge >= 0; edge = enteredBy[graph.to[edge] ?? 0] ?? -1) edges.push(edge);
  return edges;
}

/** From where to where a path leads, and over what. */
export interface PathOptions extends GraphOptions {
  /** Numbers of the states in which it may begin and end. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** What it passes, in this order. */
  readonly through?: readonly Waypoint[];
}

/**
 * A shortest path of at least one message, over the waypoints in their order.
 * @returns where it begins and its events, or undefined where there is none
 */
export function shortestPath(
  table: Table,
  { from, to, through = [], ...options }: PathOptions,
): { readonly start: number; readonly events: readonly number[] } | undefined {
  const graph = graphOf(table, options);
  const count = table.states.length;
  /** A place is a state and how many waypoints are behind it. */
  const passed = (place: number, edge: number, state: number): number => {
    let behind = Math.floor(place / count);
    for (let next = through[behind]; next !== undefined; next = through[behind]) {
      const isHere = 'rule' in next ? graph.rule[edge] === next.rule : next.states.includes(state);
      if (!isHere) break;
      behind++;
      // One edge is one use of a rule; a state may be several waypoints at once.
      if ('rule' in next) break;
    }
    return behind * count + state;
  };
  const first = from.map((state) => passed(0, -1, state));
  const seen = new Map<number, { readonly place: number; readonly edge: number } | undefined>();
  const queue = [...first];
  for (const place of first) seen.set(place, undefined);
  for (const place of queue) {
    for (const edge of graph.leaving[place % count] ?? []) {
      const target = graph.to[edge] ?? 0;
      const next = passed(place, edge, target);
      const isEnd = next >= through.length * count && to.includes(target);
      if (isEnd) {
        const events = [graph.event[edge] ?? 0];
        let at = place;
        for (let before = seen.get(at); before !== undefined; before = seen.get(at)) {
          events.push(graph.event[before.edge] ?? 0);
          at = before.place;
        }
        return { start: at % count, events: events.reverse() };
      }
      if (seen.has(next)) continue;
      seen.set(next, { place, edge });
      queue.push(next);
    }
  }
  return undefined;
}
