/**
 * How many messages exchanges have at least that follow every rule of a list. Each rule is given a price, so that no
 * exchange is worth more than it has messages; then all exchanges together have no fewer messages than all prices
 * together (the dual of a linear program). Prices are raised one by one as far as that stays true, which need not give
 * the best bound, but always a bound.
 */
import type { Field } from './field.ts';

/** Parts of a message in which prices are counted. */
const PARTS = 12;

/** Potentials that do not settle in so many rounds are given up: the price is then taken to be too high. */
const MOST_ROUNDS = 80;

/**
 * @param groups the usable edges of each rule
 * @returns the bound, in whole messages
 */
export function leastMessages(
  { graph, starts, ends, usable, ahead, back }: Field,
  groups: readonly (readonly number[])[],
) {
  const hub = graph.table.states.length;
  const edges = [...graph.from.keys()].filter((edge) => usable[edge] === 1);
  const cost = new Int32Array(graph.from.length).fill(PARTS);
  let potential = new Int32Array(hub + 1);

  /** Potentials under which no edge costs less than nothing show that no exchange does. */
  const settle = (): boolean => {
    const next = potential.slice();
    let moved = true;
    const relax = (from: number, to: number, paid: number): void => {
      const reached = (next[from] ?? 0) + paid;
      if (reached >= (next[to] ?? 0)) return;
      next[to] = reached;
      moved = true;
    };
    for (let round = 0; moved && round < MOST_ROUNDS; round++) {
      moved = false;
      for (const start of starts) relax(hub, start, 0);
      for (const edge of edges) relax(graph.from[edge] ?? 0, graph.to[edge] ?? 0, cost[edge] ?? 0);
      for (const end of ends) relax(end, hub, 0);
    }
    if (!moved) potential = next;
    return !moved;
  };
  const charge = (group: readonly number[], price: number): void => {
    for (const edge of group) cost[edge] = (cost[edge] ?? 0) - price;
  };
  const lengthOver = (edge: number): number =>
    (ahead.distance[graph.from[edge] ?? 0] ?? 0) + 1 + (back.distance[graph.to[edge] ?? 0] ?? 0);
  const shortest = (group: readonly number[]): number => Math.min(...group.map(lengthOver));

  let total = 0;
  // What is far away first: the way there is then paid for by one rule, and those on the way are paid less.
  for (const group of groups.toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length)) {
    let paid = 0;
    let refused = PARTS * shortest(group) + 1;
    while (refused - paid > 1) {
      const price = Math.floor((paid + refused) / 2);
      charge(group, price);
      if (settle()) paid = price;
      else refused = price;
      charge(group, -price);
    }
    charge(group, paid);
    total += paid;
  }
  return Math.ceil(total / PARTS);
}
