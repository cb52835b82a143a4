import { describe, expect, it } from 'vitest';
import { type Law, laws, VERDICT_IDS } from '../../properties/index.ts';
import { type Breach, breachOf } from '../../properties/suite.ts';
import { PLANTED_FAULTS, type PlantedFault } from './planted.ts';

/** Rare steps are needed for the rarest: a hand-over, a late cancel. */
const RUNS = 60_000;
/** Where a search begins decides how far its finding shrinks, so the shortest of several counts. */
const SEARCHES = 12;

function lawOf({ verdict }: PlantedFault): Law {
  const found = laws.find(({ verdicts }) => verdicts.includes(verdict));
  if (found === undefined) throw new Error(`no law is about ${verdict}`);
  return found;
}

/** Words of an exchange that are messages, hand-overs or cancels. */
const lengthOf = (exchange: string): number => exchange.split(' ').filter((word) => !/^[<>]$/.test(word)).length;

function seek(law: Law, { about, create, proxied, shortest }: PlantedFault, runs: number): Breach | undefined {
  const adapter = { name: about, create, cases: { proxied: proxied ?? [] } };
  let best: Breach | undefined;
  const length = (breach: Breach | undefined) =>
    breach === undefined ? Number.POSITIVE_INFINITY : lengthOf(breach.violation.exchange);
  for (let seed = 1; seed <= SEARCHES && length(best) > shortest; seed++) {
    const breach = breachOf(law, adapter, { seed, runs });
    if (length(breach) < length(best)) best = breach;
  }
  return best;
}

it('There is a planted fault for every verdict', () => {
  expect([...new Set(PLANTED_FAULTS.map(({ verdict }) => verdict))].sort()).toEqual([...VERDICT_IDS].sort());
});

describe.each(PLANTED_FAULTS)('A queue that $about', (fault) => {
  const law = lawOf(fault);
  const breach = seek(law, fault, law.order === 'chosen' ? RUNS / 10 : RUNS);

  it('is found, and its fault is named', () => {
    expect(breach?.violation.verdict).toBe(fault.verdict);
  });

  it('is shown with a short exchange', () => {
    expect(lengthOf(breach?.violation.exchange ?? ''), breach?.violation.exchange).toBeLessThanOrEqual(fault.shortest);
  });
});
