import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arc, circulation, networkOf } from '../../../src/graph/circulation.ts';
import { tours } from '../../../src/graph/tour.ts';

const NODES = 3;
/** No circulation of the least cost takes an arc more often than this in graphs so small. */
const MOST = 4;

/** Every arc so often that what enters a node leaves it, at the least cost, found by trying all. */
function cheapest(arcs: readonly Arc[], least: readonly number[]): number | undefined {
  let best: number | undefined;
  const counts = arcs.map(() => 0);
  const isBalanced = (): boolean =>
    Array.from({ length: NODES }, (_, node) =>
      arcs.reduce(
        (sum, { from, to }, at) => sum + (counts[at] ?? 0) * (Number(to === node) - Number(from === node)),
        0,
      ),
    ).every((sum) => sum === 0);
  const run = (at: number, cost: number): void => {
    if (at === arcs.length) {
      if (isBalanced() && (best === undefined || cost < best)) best = cost;
      return;
    }
    for (let count = least[at] ?? 0; count <= MOST; count++) {
      counts[at] = count;
      run(at + 1, cost + count * (arcs[at]?.cost ?? 0));
    }
  };
  run(0, 0);
  return best;
}

const arcs = fc.array(
  fc.record({ from: fc.nat(NODES - 1), to: fc.nat(NODES - 1), cost: fc.integer({ min: 1, max: 5 }) }),
  { minLength: 2, maxLength: 5 },
);

describe('A circulation', () => {
  it('costs as little as the best of all that there are, and is refused where there is none', () => {
    let found = 0;
    fc.assert(
      fc.property(arcs, fc.array(fc.nat(1), { minLength: 5, maxLength: 5 }), (list, wanted) => {
        const least = list.map((_, at) => wanted[at] ?? 0);
        const best = cheapest(list, least);
        const run = () => circulation(networkOf(NODES, list), Int32Array.from(least));
        if (best === undefined) {
          expect(run).toThrow(RangeError);
          return;
        }
        const flow = run();
        found++;
        expect([...flow].every((count, at) => count >= (least[at] ?? 0))).toBe(true);
        expect(flow.reduce((cost, count, at) => cost + count * (list[at]?.cost ?? 0), 0)).toBe(best);
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(found).toBeGreaterThan(50);
  });

  it('becomes tours that take each arc so often, each arc where the one before it ended', () => {
    fc.assert(
      fc.property(arcs, (list) => {
        const isCyclic =
          cheapest(
            list,
            list.map(() => 1),
          ) !== undefined;
        fc.pre(isCyclic);
        const flow = circulation(networkOf(NODES, list), new Int32Array(list.length).fill(1));
        const counted = list.map(({ from, to }, at) => ({ from, to, count: flow[at] ?? 0 }));
        const found = tours(NODES, counted, 0);
        const taken = list.map((_, at) => found.flat().filter((arc) => arc === at).length);
        expect(taken).toEqual([...flow]);
        for (const tour of found)
          for (const [at, arc] of tour.entries()) expect(counted[arc]?.from).toBe(counted[tour.at(at - 1) ?? 0]?.to);
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});
