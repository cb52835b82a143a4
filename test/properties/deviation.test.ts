import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseArbitrary,
  DEVIATION_LABELS,
  type Deviation,
  type DeviationLabel,
  deviationArbitrary,
  tokensOf,
} from '../../properties/index.ts';
import { printExchange, type Token } from '../../src/corpus/notation.ts';
import { backendTable } from '../../src/table/tables.ts';
import { Tracker } from '../../src/tracker/tracker.ts';

/** The token at which the tracker reports a violation; the number of tokens when only the silence behind them does. */
function reportedAt(
  tokens: readonly Token[],
  dialect: 'postgres-13' | 'postgres-18' = 'postgres-18',
): number | undefined {
  const tracker = new Tracker(backendTable(dialect), 'ready.idle');
  for (const [at, { direction, event }] of tokens.entries()) {
    if (direction === 'F') tracker.frontend(event);
    else tracker.backend(event);
    if (tracker.violation !== undefined) return at;
  }
  return tracker.quiet() ? undefined : tokens.length;
}

describe('Legal walks', () => {
  it.each([
    'postgres-13',
    'postgres-18',
  ] as const)('of %s are all accepted by the tracker, message by message', (dialect) => {
    const arbitrary = caseArbitrary(backendTable(dialect), { severalClients: false });
    const property = fc.property(arbitrary, (subject) => reportedAt(tokensOf(subject), dialect) === undefined);
    expect(fc.check(property, { numRuns: 20_000, seed: 8 }).counterexample).toBeNull();
  });
});

/**
 * The least share of deviations that is reported, and why not all are. What is never reported happens to look like
 * something legal, so no tracker can report it.
 */
const LEAST: Readonly<Record<DeviationLabel, number>> = {
  // Behind a Parse whose reply is still awaited it may be skipped, when that Parse fails.
  'refused-message': 0.99,
  // The error that the copy-in ends with by itself may have come first; then the message was stray, or skipped.
  'foreign-in-copy-in': 0.93,
  // The reply to a later request can stand in for it.
  'dropped-ready': 0.99,
  // A row, a notice, a piece of copy-out, the CommandComplete of a Query: it may have more than one.
  'doubled-reply': 0.72,
  // A notice, and a CommandComplete before the error of the next statement, may come in either order.
  'swapped-replies': 0.92,
};

describe('Deviations', () => {
  const sample = fc.sample(deviationArbitrary(backendTable()), { numRuns: 20_000, seed: 9 });
  const byLabel = (label: DeviationLabel): Deviation[] => sample.filter((deviation) => deviation.label === label);

  it('are of every kind, each a thousand times', () => {
    for (const label of DEVIATION_LABELS) expect(byLabel(label).length, label).toBeGreaterThan(1000);
  });

  it('are legal up to the place where they deviate', () => {
    for (const { tokens, at } of sample) {
      const tracker = new Tracker(backendTable(), 'ready.idle');
      for (const { direction, event } of tokens.slice(0, at))
        if (direction === 'F') tracker.frontend(event);
        else tracker.backend(event);
      expect(tracker.violation, printExchange(tokens)).toBeUndefined();
    }
  });

  it('are never reported before they happen', () => {
    const early = sample.filter(({ tokens, at }) => (reportedAt(tokens) ?? tokens.length) < at);
    expect(early.map(({ tokens }) => printExchange(tokens))).toEqual([]);
  });

  it.each(DEVIATION_LABELS)('of the kind %s are reported but for those that look legal', (label) => {
    const all = byLabel(label);
    const reported = all.filter(({ tokens }) => reportedAt(tokens) !== undefined);
    expect(reported.length / all.length).toBeGreaterThan(LEAST[label]);
  });

  it('that double a reply are missed only where the reply may come again', () => {
    const missed = byLabel('doubled-reply').filter(({ tokens }) => reportedAt(tokens) === undefined);
    const others = missed.filter(
      ({ tokens, at }) => !['A', 'C', 'D', 'N', 'S', 'd', 'E'].includes(tokens[at]?.type ?? ''),
    );
    // A ReadyForQuery for which another one, still owed or perhaps owed after an error in copy-in, can stand in.
    expect(others.length / missed.length).toBeLessThan(0.06);
  });

  it('shrink to what makes them deviations', () => {
    const property = fc.property(
      deviationArbitrary(backendTable()),
      ({ label, tokens }) => label !== 'foreign-in-copy-in' || reportedAt(tokens) === undefined,
    );
    const { counterexample } = fc.check(property, { numRuns: 2000, seed: 10 });
    expect(counterexample?.[0].tokens.length).toBeLessThanOrEqual(6);
  });
});
