/** Turns traffic into walks: closed tours over states or edges, cut where they pass the hub. */
import { edgesFrom, edgesTo } from './explore.ts';
import type { Field } from './field.ts';
import { type CountedArc, tours } from './tour.ts';
import type { Traffic } from './traffic.ts';

/** Edges in the order in which a tour takes them; undefined stands for the hub. */
type Tour = readonly (number | undefined)[];

/** The edges of exchanges: a tour is cut where it passes the hub, or led there and back where it does not. */
function exchangesOf({ graph, ahead, back }: Field, tour: Tour): number[][] {
  const hub = tour.indexOf(undefined);
  if (hub >= 0) {
    const found: number[][] = [[]];
    for (const edge of [...tour.slice(hub + 1), ...tour.slice(0, hub)]) {
      if (edge === undefined) found.push([]);
      else found.at(-1)?.push(edge);
    }
    return found.filter((edges) => edges.length > 0);
  }
  const edges = tour.filter((edge) => edge !== undefined);
  const detour = (edge = 0): number => {
    const state = graph.from[edge] ?? 0;
    return (ahead.distance[state] ?? 0) + (back.distance[state] ?? 0);
  };
  const first = edges.reduce((best, edge, at) => (detour(edge) < detour(edges[best]) ? at : best), 0);
  const turned = [...edges.slice(first), ...edges.slice(0, first)];
  const state = graph.from[turned[0] ?? 0] ?? 0;
  return [[...(edgesTo(ahead, state) ?? []), ...turned, ...(edgesFrom(back, state) ?? [])]];
}

/** Exchanges that take each edge as often as the traffic says, in whatever order. */
export function walksOverStates(field: Field, traffic: Traffic): number[][] {
  const { graph, starts, ends } = field;
  const hub = graph.leaving.length;
  const edges = graph.from.length;
  const arcs: CountedArc[] = [
    ...Array.from(graph.from, (from, edge) => ({ from, to: graph.to[edge] ?? 0, count: traffic.edges[edge] ?? 0 })),
    ...starts.map((to, at) => ({ from: hub, to, count: traffic.begun[at] ?? 0 })),
    ...ends.map((from, at) => ({ from, to: hub, count: traffic.ended[at] ?? 0 })),
  ];
  const found = tours(hub + 1, arcs, hub);
  return found.flatMap((tour) =>
    exchangesOf(
      field,
      tour.map((arc) => (arc < edges ? arc : undefined)),
    ),
  );
}

/** One side of a state: an edge, or the hub, and how many of its uses are not matched yet. */
interface Side {
  readonly edge: number;
  left: number;
}

/** Matches what enters a state with what leaves it: the wanted pairs first, then what is left over. */
function match(into: readonly Side[], out: readonly Side[], isWanted: (edge: number, next: number) => boolean) {
  const arcs: CountedArc[] = [];
  const add = (one: Side, other: Side, count: number): void => {
    if (count <= 0) return;
    arcs.push({ from: one.edge, to: other.edge, count });
    one.left -= count;
    other.left -= count;
  };
  for (const one of into) for (const other of out) if (isWanted(one.edge, other.edge)) add(one, other, 1);
  for (const one of into) for (const other of out) add(one, other, Math.min(one.left, other.left));
  return arcs;
}

/** Exchanges in which each wanted pair of edges follows one another. */
export function walksOverEdges(
  field: Field,
  traffic: Traffic,
  isWanted: (edge: number, next: number) => boolean,
): number[][] {
  const { graph, starts, ends } = field;
  const hub = graph.from.length;
  const side = (edge: number): Side => ({ edge, left: traffic.edges[edge] ?? 0 });
  const count = (places: readonly number[], counts: Int32Array, state: number): number =>
    places.reduce((total, place, at) => total + (place === state ? (counts[at] ?? 0) : 0), 0);
  const arcs = graph.leaving.flatMap((leaving, state) => {
    const begun = { edge: hub, left: count(starts, traffic.begun, state) };
    const ended = { edge: hub, left: count(ends, traffic.ended, state) };
    // An exchange that may end here does so first: it stays short.
    return match(
      [...(graph.entering[state] ?? []).map(side), begun],
      [ended, ...leaving.map(side)],
      (edge, next) => edge !== hub && next !== hub && isWanted(edge, next),
    );
  });
  const enters = (arc: number): number | undefined => {
    const edge = arcs[arc]?.to ?? hub;
    return edge === hub ? undefined : edge;
  };
  return tours(hub + 1, arcs, hub).flatMap((tour) => exchangesOf(field, tour.map(enters)));
}
