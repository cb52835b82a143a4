/**
 * Circulations of least cost: how often each arc of a graph has to be taken, so that those that must be are, what enters
 * a node leaves it again, and all together costs the least. This is the directed Chinese postman's problem, solved by
 * successive shortest paths from where required arcs leave too much to where they need more.
 */

/** An arc between two nodes, of which there may be several. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  /** What taking it once costs, at least 0. */
  readonly cost: number;
}

/** Arcs, and for each node the steps that leave it: `2a` takes arc `a`, `2a + 1` takes back that it was taken. */
export interface Network {
  readonly arcs: readonly Arc[];
  readonly leaving: readonly (readonly number[])[];
}

/** @param nodes how many there are */
export function networkOf(nodes: number, arcs: readonly Arc[]): Network {
  const leaving: number[][] = Array.from({ length: nodes }, () => []);
  for (const [number, { from, to }] of arcs.entries()) {
    leaving[from]?.push(2 * number);
    leaving[to]?.push(2 * number + 1);
  }
  return { arcs, leaving };
}

/** A circulation that is being made: what is taken beyond what must be. */
class Residual {
  readonly flow: Int32Array;
  private readonly network: Network;

  constructor(network: Network) {
    this.network = network;
    this.flow = new Int32Array(network.arcs.length);
  }

  private target(step: number): number {
    const arc = this.network.arcs[step >> 1];
    return (step & 1 ? arc?.from : arc?.to) ?? 0;
  }

  private source(step: number): number {
    const arc = this.network.arcs[step >> 1];
    return (step & 1 ? arc?.to : arc?.from) ?? 0;
  }

  private room(step: number): number {
    return step & 1 ? (this.flow[step >> 1] ?? 0) : Number.POSITIVE_INFINITY;
  }

  /** The cheapest ways from nodes with an excess: by node what one costs, and the step over which it comes, -1 for none. */
  private cheapest(excess: Int32Array): { readonly price: Float64Array; readonly by: Int32Array } {
    const price = new Float64Array(excess.length).fill(Number.POSITIVE_INFINITY);
    const by = new Int32Array(excess.length).fill(-1);
    const waits = new Uint8Array(excess.length);
    const queue: number[] = [];
    for (const [node, amount] of excess.entries()) {
      if (amount <= 0) continue;
      price[node] = 0;
      queue.push(node);
      waits[node] = 1;
    }
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head] ?? 0;
      waits[node] = 0;
      for (const step of this.network.leaving[node] ?? []) {
        if (this.room(step) <= 0) continue;
        const cost = this.network.arcs[step >> 1]?.cost ?? 0;
        const paid = (price[node] ?? 0) + (step & 1 ? -cost : cost);
        const target = this.target(step);
        if (paid >= (price[target] ?? 0)) continue;
        price[target] = paid;
        by[target] = step;
        if (waits[target] === 1) continue;
        waits[target] = 1;
        queue.push(target);
      }
    }
    return { price, by };
  }

  /**
   * Sends what is too much over the cheapest ways to where it lacks, as far as one search knows them: what one way takes
   * only closes others, and makes none cheaper.
   * @returns could anything be sent?
   */
  send(excess: Int32Array): boolean {
    const { price, by } = this.cheapest(excess);
    const ends = [...excess.keys()].filter((node) => (excess[node] ?? 0) < 0 && Number.isFinite(price[node]));
    let isSent = false;
    for (const end of ends.sort((a, b) => (price[a] ?? 0) - (price[b] ?? 0) || a - b)) {
      const steps: number[] = [];
      let node = end;
      let amount = -(excess[end] ?? 0);
      for (let step = by[node] ?? -1; step >= 0; step = by[node] ?? -1) {
        steps.push(step);
        amount = Math.min(amount, this.room(step));
        node = this.source(step);
      }
      amount = Math.min(amount, excess[node] ?? 0);
      if (amount <= 0) continue;
      for (const step of steps) this.flow[step >> 1] = (this.flow[step >> 1] ?? 0) + (step & 1 ? -amount : amount);
      excess[node] = (excess[node] ?? 0) - amount;
      excess[end] = (excess[end] ?? 0) + amount;
      isSent = true;
    }
    return isSent;
  }
}

/**
 * @param least by arc: how often it must be taken
 * @returns by arc: how often it is taken
 * @throws RangeError where no circulation takes all required arcs: one of them lies on no cycle (misuse)
 */
export function circulation(network: Network, least: Int32Array): Int32Array {
  const excess = new Int32Array(network.leaving.length);
  for (const [number, { from, to }] of network.arcs.entries()) {
    excess[from] = (excess[from] ?? 0) - (least[number] ?? 0);
    excess[to] = (excess[to] ?? 0) + (least[number] ?? 0);
  }
  const residual = new Residual(network);
  while (excess.some((amount) => amount > 0))
    if (!residual.send(excess)) throw new RangeError('a required arc lies on no cycle');
  return residual.flow.map((amount, number) => amount + (least[number] ?? 0));
}
