/**
 * How many messages exchanges have at least that follow every rule of a list. Each rule is given a price, so that no
 * exchange is worth more than it has messages; then all exchanges together have no fewer messages than all prices
 * together (the dual of a linear program). Prices are raised one by one as far as that stays true, which need not give
 * the best bound, but always a bound.
 */
import type { Field } from './field.ts';

/** Parts of a message in which prices are counted. */
const PARTS = 12;

/** An arc between two nodes: an edge, or the way from and to the hub that every exchange comes from and returns to. */
interface Arc {
  readonly from: number;
  readonly to: number;
}

/** Exchanges as cycles through a hub, each arc with what it costs beyond the prices that are paid for it. */
class Ledger {
  private readonly arcs: readonly Arc[];
  private readonly leaving: readonly (readonly number[])[];
  private readonly cost: Int32Array;
  /** Potentials under which no arc costs less than nothing show that no cycle does. */
  private potential: Int32Array;

  /**
   * @param nodes how many there are
   * @param messages how many of the arcs, the first ones, are messages
   */
  constructor(nodes: number, arcs: readonly Arc[], messages: number) {
    const leaving: number[][] = Array.from({ length: nodes }, () => []);
    for (const [number, { from }] of arcs.entries()) leaving[from]?.push(number);
    this.arcs = arcs;
    this.leaving = leaving;
    this.cost = new Int32Array(arcs.length).fill(PARTS, 0, messages);
    this.potential = new Int32Array(nodes);
  }

  private charge(group: readonly number[], price: number): void {
    for (const arc of group) this.cost[arc] = (this.cost[arc] ?? 0) - price;
  }

  /**
   * Pays as much as can be paid for each arc of a group.
   * @param most a price that is not too low
   * @returns the price
   */
  pay(group: readonly number[], most: number): number {
    let price = most;
    this.charge(group, price);
    for (let cycle = this.settle(group); cycle !== undefined; cycle = this.settle(group)) {
      // What the cycle is worth too much is shared among its arcs of the group.
      const sum = cycle.reduce((total, arc) => total + (this.cost[arc] ?? 0), 0);
      const share = Math.floor(sum / cycle.filter((arc) => group.includes(arc)).length);
      this.charge(group, share);
      price += share;
    }
    return price;
  }

  /**
   * Adapts the potentials to arcs that have become cheaper, from these on as far as it is felt.
   * @returns a cycle that costs less than nothing, if there is one; the potentials are then as before
   */
  private settle(cheaper: readonly number[]): readonly number[] | undefined {
    const arcs = this.arcs;
    const cost = this.cost;
    const next = this.potential.slice();
    /** By node: the arc over which its potential came; those arcs are a forest until they close a cycle. */
    const by = new Int32Array(next.length).fill(-1);
    const waits = new Uint8Array(next.length);
    const queue: number[] = [];
    /** Lowers the potential at the end of an arc, where the arc does so. Does that close a cycle? */
    const relax = (arc: number): boolean => {
      const { from = 0, to = 0 } = arcs[arc] ?? {};
      const reached = (next[from] ?? 0) + (cost[arc] ?? 0);
      if (reached >= (next[to] ?? 0)) return false;
      next[to] = reached;
      by[to] = arc;
      if (waits[to] === 0) queue.push(to);
      waits[to] = 1;
      let node = from;
      while (node !== to && (by[node] ?? -1) >= 0) node = arcs[by[node] ?? 0]?.from ?? 0;
      return node === to;
    };
    const cycleOver = (last: number): number[] => {
      const cycle = [last];
      const end = arcs[last]?.to;
      for (let node = arcs[last]?.from ?? 0; node !== end; node = arcs[cycle.at(-1) ?? 0]?.from ?? 0)
        cycle.push(by[node] ?? 0);
      return cycle;
    };
    for (const arc of cheaper) if (relax(arc)) return cycleOver(arc);
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head] ?? 0;
      waits[node] = 0;
      for (const arc of this.leaving[node] ?? []) if (relax(arc)) return cycleOver(arc);
    }
    this.potential = next;
    return undefined;
  }
}

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
  const arcOf = new Map(edges.map((edge, arc) => [edge, arc]));
  const arcs = [
    ...edges.map((edge) => ({ from: graph.from[edge] ?? 0, to: graph.to[edge] ?? 0 })),
    ...starts.map((to) => ({ from: hub, to })),
    ...ends.map((from) => ({ from, to: hub })),
  ];
  const ledger = new Ledger(hub + 1, arcs, edges.length);
  const lengthOver = (edge: number): number =>
    (ahead.distance[graph.from[edge] ?? 0] ?? 0) + 1 + (back.distance[graph.to[edge] ?? 0] ?? 0);
  const shortest = (group: readonly number[]): number => Math.min(...group.map(lengthOver));
  // What is far away first: the way there is then paid for by one rule, and those on the way are paid less.
  const total = groups
    .toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length)
    .reduce((sum, group) => {
      const paid = group.flatMap((edge) => arcOf.get(edge) ?? []);
      return sum + ledger.pay(paid, PARTS * shortest(group));
    }, 0);
  return Math.ceil(total / PARTS);
}
