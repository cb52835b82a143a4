/**
 * How often exchanges take each edge, so that a demand is met with the fewest messages: a circulation through a hub that
 * every exchange comes from and returns to. Each state is two nodes, entered and left, with an arc between.
 */
import { circulation, type Network, networkOf } from './circulation.ts';
import type { Field } from './field.ts';

/** By edge how often it is to be taken at least, and by state how often it is to be entered or begun in. */
export interface Demand {
  readonly edges: Int32Array;
  readonly states: Int32Array;
}

/** How often everything is taken. */
export interface Traffic {
  readonly edges: Int32Array;
  /** By start and by end of the field: how many exchanges begin and end there. */
  readonly begun: Int32Array;
  readonly ended: Int32Array;
  readonly messages: number;
  readonly exchanges: number;
}

const sum = (counts: Int32Array): number => counts.reduce((total, count) => total + count, 0);

/** Computes the traffic for one demand after another. */
export class Planner {
  private readonly field: Field;
  private readonly network: Network;

  /**
   * @param fewest what there is to be the least of: `messages` and then exchanges, or `exchanges` alone
   * @param loops may an edge that leads back to its state be taken? Where states are to be entered it would pass for a
   *   way to its state.
   */
  constructor(field: Field, fewest: 'messages' | 'exchanges', loops = true) {
    const { graph, starts, ends, usable } = field;
    const count = graph.table.states.length;
    const hub = 2 * count;
    // One message more is worse than any number of exchanges more.
    const cost = fewest === 'messages' ? 10_000 : 0;
    this.field = field;
    this.network = networkOf(hub + 1, [
      ...Array.from(graph.from, (from, edge) => {
        const to = graph.to[edge] ?? 0;
        const isClosed = usable[edge] === 0 || (from === to && !loops);
        return isClosed ? { from: hub, to: hub, cost: 0 } : { from: count + from, to, cost };
      }),
      ...Array.from(graph.leaving, (_, state) => ({ from: state, to: count + state, cost: 0 })),
      ...starts.map((state) => ({ from: hub, to: state, cost: 1 })),
      ...ends.map((state) => ({ from: count + state, to: hub, cost: 0 })),
    ]);
  }

  /** @throws RangeError where no exchange can take what is demanded (misuse) */
  plan({ edges, states }: Demand): Traffic {
    const { starts, ends } = this.field;
    const least = new Int32Array(this.network.arcs.length);
    least.set(edges);
    least.set(states, edges.length);
    const flow = circulation(this.network, least);
    const hub = edges.length + states.length;
    const taken = flow.subarray(0, edges.length);
    const begun = flow.subarray(hub, hub + starts.length);
    const ended = flow.subarray(hub + starts.length, hub + starts.length + ends.length);
    return { edges: taken, begun, ended, messages: sum(taken), exchanges: sum(begun) };
  }
}
