import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/report/assessment.ts';
import { joinedOf } from '../../../src/report/joined.ts';
import type { KnownFailure } from '../../../src/report/known.ts';
import { matrixPage } from '../../../src/report/matrix.ts';
import { matrixRows } from '../../../src/report/matrix-rows.ts';
import type { RunReport } from '../../../src/report/run.ts';
import { CUT, HOSTILE, POOLER, SERVER } from './runs.ts';

const known: KnownFailure = {
  id: 'late-release/*',
  reason: 'Repaired in 1.25.',
  link: 'https://github.com/pgbouncer/pgbouncer/issues/1024',
  expires: '2027-06-30',
};
const assessed = (runs: readonly RunReport[], entries: readonly KnownFailure[] = []) =>
  assess(runs.map(joinedOf), entries, '2026-11-23');
const states = (runs: readonly RunReport[], entries: readonly KnownFailure[] = []): string[] =>
  matrixRows(assessed(runs, entries).targets).flatMap(({ phase, rows }) => [
    phase,
    ...rows.map(({ id, cells }) => `${id}: ${cells.map(({ state }) => state).join(', ')}`),
  ]);
const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
const page = (runs: readonly RunReport[], entries: readonly KnownFailure[] = []): string =>
  matrixPage(assessed(runs, entries), { hash, graph: 'protocol.html' });

describe('The rows of the matrix', () => {
  it('are findings and cases by phase, with what each target made of them', () => {
    expect(states([POOLER, SERVER, CUT])).toEqual([
      'handshake',
      'handshake/plain: passed, passed, passed',
      'handshake/ssl: passed, passed, passed',
      'recordings',
      'late-release/copy-in.sync-ignored: failed, passed, not-run',
      'recordings/D01: passed, passed, passed',
      'recordings/D03: failed, passed, not-run',
      'recordings/D10: error, passed, not-run',
      'walks',
      'missing-reply/function-call.error: flaky, passed, not-run',
      'walks/7:12: flaky, passed, not-run',
      'walks/7:99: failed, passed, not-run',
    ]);
  });

  it('tell what is known from what is not, in cases of a known finding, too', () => {
    expect(states([POOLER], [known]).filter((line) => line.endsWith('known'))).toEqual([
      'late-release/copy-in.sync-ignored: known',
      'recordings/D03: known',
      'walks/7:99: known',
    ]);
  });

  it('do not say of a generated case that a target passed it, where other cases were generated', () => {
    const other = { ...SERVER, seed: 8 };
    expect(states([POOLER, other]).find((line) => line.startsWith('walks/7:12'))).toBe('walks/7:12: flaky, not-run');
    const missing = { ...SERVER, shard: { index: 0, count: 2 } };
    expect(states([POOLER, missing]).find((line) => line.startsWith('walks/7:12'))).toBe('walks/7:12: flaky, not-run');
  });
});

describe('The page', () => {
  it('is the same, byte for byte, every time', () => {
    expect(page([POOLER, SERVER], [known])).toBe(page([POOLER, SERVER], [known]));
  });

  it('has only elements of its own, whatever a server says', () => {
    const hostile = {
      ...POOLER,
      ...{ target: HOSTILE, version: HOSTILE, reference: HOSTILE },
      cases: POOLER.cases.map((each) => ({ ...each, id: `${HOSTILE}${each.id}`, sentence: HOSTILE })),
      findings: POOLER.findings.map((finding) => ({
        ...finding,
        ...{ sentence: HOSTILE, expected: HOSTILE, got: HOSTILE, state: HOSTILE, replay: HOSTILE, files: [HOSTILE] },
        rows: finding.rows.map(() => ({ sent: HOSTILE, expected: HOSTILE, got: HOSTILE })),
      })),
    };
    const text = page([hostile], [{ ...known, reason: HOSTILE }]);
    const tags = (markup: string) => [...new Set([...markup.matchAll(/<\/?([a-z0-9]+)/giu)].map(([, name]) => name))];
    expect(tags(text).toSorted()).toEqual(tags(page([POOLER], [known])).toSorted());
    expect(text).not.toContain('<script');
    expect(text).not.toMatch(/\p{Bidi_Control}/u);
  });
});
