import { describe, expect, it } from 'vitest';
import type { TargetCase } from '../../../src/target/exchange.ts';
import { interleavings } from '../../../src/target/interleavings.ts';
import { descend, nameOfCase, readCaseName, taken } from '../../../src/target/smaller.ts';
import { GENERATOR } from './support.ts';

/** All interleaved cases of a seed, made anew. */
const cases = (): readonly TargetCase[] => [
  ...interleavings(
    {
      ...{ generator: GENERATOR, seed: 3, runs: 60, selfContained: false },
      selection: { shard: { index: 0, count: 1 }, only: undefined },
    },
    { ok: true, kind: 'none', isSingle: false },
  ),
];

/** What a case does, without the way to it. */
const deeds = ({ smaller: _, path: __, company, ...rest }: TargetCase): unknown => ({
  ...rest,
  company: company === undefined ? undefined : deeds(company),
});

describe('a smaller case', () => {
  it.each([
    ['with another client', ({ company }: TargetCase) => company !== undefined],
    ['with a next client who waits', ({ nextAsks }: TargetCase) => nextAsks !== undefined],
    ['with a cancel', ({ cancel, id }: TargetCase) => cancel !== undefined && /:/u.test(id)],
    ['that leaves early', ({ leaving }: TargetCase) => leaving !== 'stays'],
  ] as const)('of one %s is come to again by its name alone', async (_what, isSuch) => {
    const first = cases().find(isSuch);
    if (first === undefined) throw new Error('there is no such case');
    let smallest = first;
    // The last of the smaller ones, and so on: as far from the first as it goes.
    for (let depth = 0; depth < 3; depth++) {
      const candidates: TargetCase[] = [];
      for await (const candidate of smallest.smaller()) candidates.push(candidate);
      const last = candidates.at(-1);
      if (last !== undefined) smallest = taken(smallest, candidates.length - 1, last);
    }
    expect(smallest.path.length).toBeGreaterThan(1);
    const read = readCaseName(nameOfCase(smallest));
    const again = cases().find(({ id }) => id === read?.id);
    if (read === undefined || again === undefined) throw new Error('its name leads nowhere');
    const found = await descend(again, read.path);
    if (found === undefined) throw new Error('the way leads nowhere');
    expect(deeds(found)).toEqual(deeds(smallest));
    expect(nameOfCase(found)).toBe(nameOfCase(smallest));
  });

  it('may be what the other client does, alone', async () => {
    const two = cases().find(({ company }) => company !== undefined);
    const alone: TargetCase[] = [];
    for await (const candidate of two?.smaller() ?? []) if (candidate.company === undefined) alone.push(candidate);
    const messages = (one: TargetCase | undefined) =>
      one?.flights.flatMap((flight) => flight.messages.map(({ event }) => event));
    expect(alone.map(messages)).toContainEqual(messages(two?.company));
  });

  it('of a way that goes further than there are cases, or that is none, there is none', async () => {
    const [one] = cases();
    if (one === undefined) throw new Error('there is no case');
    expect(await descend(one, [1_000_000])).toBeUndefined();
    expect(await descend(one, [])).toBe(one);
    expect(readCaseName('walks/1:2+')).toBeUndefined();
    expect(readCaseName('walks/1:2+0.x')).toBeUndefined();
    expect(readCaseName('recordings/D03+4.0')).toEqual({ id: 'recordings/D03', path: [4, 0] });
  });
});
