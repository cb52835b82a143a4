/** What a tracker is made of: the set of hypotheses and the ring of what waits. */
import { describe, expect, it } from 'vitest';
import { Hypotheses, NOBODY, refusal, refusedMessage, refusingRule, UNSURE } from '../../../src/tracker/hypotheses.ts';
import { BY_PROXY, DROPPED, DUE, Pending, returnPending, takePending } from '../../../src/tracker/pending.ts';

const all = (set: Hypotheses): number[][] =>
  Array.from({ length: set.size }, (_, h) => [set.state(h), set.next(h), set.cause(h), set.byProxy(h), set.refused(h)]);

/** As many hypotheses as that, all different. */
function filled(count: number): Hypotheses {
  const set = new Hypotheses(0);
  set.clear();
  for (let h = 0; h < count; h++) set.add(h, h + 1, h + 2, h % 2, h + 3);
  return set;
}
const numbers = (count: number) => Array.from({ length: count }, (_, h) => [h, h + 1, h + 2, h % 2, h + 3]);

describe('A set of hypotheses', () => {
  it.each([1, 2, 4, 5, 6, 9, 10, 40, 256])('of %i gives back each as it was put in', (count) => {
    expect(all(filled(count))).toEqual(numbers(count));
  });

  it('begins with one, which answers nobody', () => {
    expect(all(new Hypotheses(7))).toEqual([[7, 0, NOBODY, 0, NOBODY]]);
  });

  it('finds one by state and position', () => {
    const set = filled(12);
    expect([set.find(0, 1), set.find(11, 12), set.find(11, 11), set.find(12, 13)]).toEqual([0, 11, -1, -1]);
  });

  it('is copied whole, whatever the other one held', () => {
    for (const [from, to] of [
      [1, 1],
      [1, 9],
      [9, 1],
      [9, 30],
    ] as const) {
      const copy = filled(to);
      copy.copy(filled(from));
      expect(all(copy)).toEqual(numbers(from));
      copy.add(90, 91, 92, 0, NOBODY);
      expect(all(copy)).toEqual([...numbers(from), [90, 91, 92, 0, NOBODY]]);
    }
  });

  it('is sure of what two ways to one hypothesis agree on', () => {
    for (const h of [0, 3]) {
      const meeting = (cause: number, byProxy: number, refused: number) => {
        const set = filled(5);
        set.set(h, 50, 51, 9, 1, 77);
        set.meet(h, cause, byProxy, refused);
        return all(set)[h];
      };
      expect(meeting(9, 1, 88)).toEqual([50, 51, 9, 1, 77]);
      expect(meeting(8, 1, 88)).toEqual([50, 51, NOBODY, 1, 77]);
      expect(meeting(9, 0, 88)).toEqual([50, 51, 9, UNSURE, 77]);
      expect(meeting(9, 1, NOBODY)).toEqual([50, 51, 9, 1, NOBODY]);
    }
  });

  it('notes a refused message and the rule in one number, however many messages there were', () => {
    for (const message of [0, 1, 2 ** 31, 2 ** 40]) {
      const refused = refusal(message, 1023);
      expect([refusedMessage(refused), refusingRule(refused)]).toEqual([message, 1023]);
    }
  });
});

describe('A ring of what waits', () => {
  const contents = (ring: Pending) =>
    Array.from({ length: ring.tail - ring.head }, (_, at) => [
      ring.event(ring.head + at),
      ring.id(ring.head + at),
      ring.flag(ring.head + at),
    ]);

  it('gives back what was put in, also when it has grown and its beginning was taken', () => {
    const ring = new Pending();
    for (let at = 0; at < 5; at++) ring.push(at, at, 0);
    ring.head = 5;
    for (let at = 5; at < 45; at++) ring.push(at, at * 2 ** 32, at % 2);
    expect(contents(ring)).toEqual(Array.from({ length: 40 }, (_, at) => [at + 5, (at + 5) * 2 ** 32, (at + 5) % 2]));
  });

  it('stays small as long as what waits has room', () => {
    const ring = new Pending();
    for (let at = 0; at < 1000; at++) {
      ring.push(1, at, 0);
      if (ring.tail - ring.head === 8) ring.head++;
    }
    expect(ring.isSmall).toBe(true);
    ring.push(1, 1000, 0);
    ring.push(1, 1001, 0);
    expect([ring.isSmall, contents(ring).map(([, id]) => id)]).toEqual([
      false,
      [993, 994, 995, 996, 997, 998, 999, 1000, 1001],
    ]);
  });

  it('adds a mark to those that are there', () => {
    const ring = new Pending();
    ring.push(1, 0, BY_PROXY);
    ring.mark(0, DUE);
    expect(ring.flag(0)).toBe(BY_PROXY | DUE);
    ring.mark(0, DROPPED);
    expect(ring.flag(0)).toBe(BY_PROXY | DUE | DROPPED);
  });

  it('that is given back is used again, empty', () => {
    const ring = takePending();
    ring.push(1, 2, 3);
    ring.head = 1;
    returnPending(ring);
    const again = takePending();
    expect(again).toBe(ring);
    expect(contents(again)).toEqual([]);
    returnPending(again);
  });

  it('that has grown is not kept, nor are more than 256', () => {
    const grown = new Pending();
    for (let at = 0; at < 9; at++) grown.push(1, at, 0);
    returnPending(grown);
    expect(takePending()).not.toBe(grown);
    // Nothing is left that other trackers have given back.
    for (let taken = 0; taken < 300; taken++) takePending();
    const rings = Array.from({ length: 300 }, () => new Pending());
    for (const ring of rings) returnPending(ring);
    const kept = new Set(Array.from({ length: 300 }, takePending).filter((ring) => rings.includes(ring)));
    expect(kept.size).toBe(256);
    for (const ring of kept) returnPending(ring);
  });
});
