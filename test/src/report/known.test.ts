import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, expiredSentence, failsRun, goneSentence, unknownFindings } from '../../../src/report/assessment.ts';
import { joinedOf } from '../../../src/report/joined.ts';
import { fits, type KnownFailure, parseKnown } from '../../../src/report/known.ts';
import type { RunReport } from '../../../src/report/run.ts';
import { CUT, POOLER, SERVER } from './runs.ts';

const entry: KnownFailure = {
  id: 'late-release/copy-in.sync-ignored',
  reason: 'Repaired in 1.25.',
  link: 'https://github.com/pgbouncer/pgbouncer/issues/1024',
  expires: '2027-06-30',
};
const flaky: KnownFailure = { ...entry, id: 'missing-reply/*' };
const TODAY = '2026-11-23';
const assessed = (runs: readonly RunReport[], entries: readonly KnownFailure[], isWhole = true) =>
  assess(runs.map(joinedOf), entries, TODAY, isWhole);

describe('A file of known failures', () => {
  it('is an array of entries', () => {
    const entries = [entry, { ...flaky, target: 'pg*', phase: 'walks', flaky: true }];
    expect(parseKnown(JSON.stringify(entries, undefined, 2))).toEqual({ ok: true, entries });
    expect(parseKnown('[]')).toEqual({ ok: true, entries: [] });
  });

  const line = (fields: Readonly<Record<string, unknown>>): string =>
    `[\n  ${JSON.stringify({ ...entry, ...fields })}\n]`;
  it.each([
    ['nothing', '', 1, 'is no JSON there'],
    ['no JSON', '[\n  {"id": x}\n]', 2, 'is no JSON there'],
    ['a comma too much', '[\n  {\n    "id": "late-release/*",\n  }\n]', 4, 'is no JSON there'],
    ['a comment', '[\n  // why\n]', 2, 'is no JSON there'],
    ['an object', '{}', 1, 'is no array'],
    ['a text as entry', '[\n"x"]', 2, 'entry 1 is no object'],
    ['an entry without a reason', '[\n\n{"id": "late-release/*"}]', 3, 'entry 1 has no reason'],
    ['an empty reason', line({ reason: ' ' }), 2, 'entry 1: reason is no text, or empty'],
    [
      'an id that no finding can have',
      line({ id: 'late-release/copy' }),
      2,
      'entry 1: id is "late-release/copy", which fits no verdict/rule',
    ],
    ['a day that is none', line({ expires: '2027-02-30' }), 2, 'entry 1: expires is "2027-02-30", which is no day'],
    ['a moment as day', line({ expires: '2027-02-03T00:00:00Z' }), 2, 'entry 1: expires is'],
    [
      'a link that runs',
      line({ link: 'javascript:alert(1)' }),
      2,
      'entry 1: link is "javascript:alert(1)", which is no http',
    ],
    ['a phase that is none', line({ phase: 'walk' }), 2, 'entry 1: phase is "walk", which is none of handshake, '],
    ['flaky as a text', line({ flaky: 'yes' }), 2, 'entry 1: flaky is neither true nor false'],
    ['an unknown field', line({ reson: 'x' }), 2, 'entry 1 has a field "reson"; the fields are id, '],
    ['a field twice', '[{"id":"late-release/*",\n"id":"late-release/*"}]', 2, 'entry 1 has id twice'],
  ])('with %s is refused with the line and the field', (_what, text, at, message) => {
    expect(parseKnown(text)).toEqual({ ok: false, line: at, message: expect.stringContaining(message) });
  });

  it('matches names with * as a regular expression would', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 6 });
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 });
    fc.assert(
      fc.property(part, name, (pattern, text) => {
        expect(fits(pattern, text)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 'u').test(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Known failures', () => {
  it('are told apart from findings that fail the run', () => {
    const one = assessed([POOLER], [entry]);
    expect(one.targets.map(unknownFindings)[0]?.map(({ id }) => id)).toEqual(['missing-reply/function-call.error']);
    expect(failsRun(one)).toBe(true);
    expect(failsRun(assessed([POOLER], [entry, flaky]))).toBe(false);
    expect(failsRun(assessed([SERVER], []))).toBe(false);
  });

  it('of another target or another phase do not count', () => {
    for (const other of [{ target: 'pgpool*' }, { phase: 'walks' as const }])
      expect(assessed([POOLER], [{ ...entry, ...other }]).targets[0]?.known.size).toBe(0);
    expect(assessed([POOLER], [{ ...entry, target: 'pgb*', phase: 'recordings' }]).targets[0]?.known.size).toBe(1);
  });

  it('that are no longer seen fail the run when everything was played where they would be', () => {
    const { gone } = assessed([SERVER], [entry]);
    expect(gone).toEqual([entry]);
    expect(gone.map(goneSentence)).toEqual([
      'The known failure late-release/copy-in.sync-ignored no longer fails: take its entry out. (Repaired in 1.25.)',
    ]);
    expect(failsRun(assessed([SERVER], [entry]))).toBe(true);
  });

  it.each([
    ['the run was cut', [CUT], entry],
    ['a shard is missing', [{ ...SERVER, shard: { index: 0, count: 2 } }], entry],
    ['another target has them', [SERVER, POOLER], entry],
    ['they are flaky', [SERVER], { ...entry, flaky: true }],
    ['they are of another target', [SERVER], { ...entry, target: 'pgbouncer' }],
    ['their phase was not played', [{ ...SERVER, phases: SERVER.phases.slice(0, 2) }], entry],
  ])('that are not seen mean nothing when %s', (_why, runs, known) => {
    expect(assessed(runs, [known]).gone).toEqual([]);
  });

  it('that are not seen mean nothing in a part of a run, of which no shard is missing', () => {
    const part = { ...SERVER, shard: { index: 1, count: 2 } };
    expect(assessed([SERVER], [entry], false).gone).toEqual([]);
    expect(assessed([part], [], false).targets[0]?.missing).toEqual([]);
    expect(assessed([part], []).targets[0]?.missing).toEqual([{ seed: 7, index: 0, count: 2 }]);
  });

  it('with a phase are missed by a run that has played this phase alone', () => {
    const run = { ...SERVER, phases: SERVER.phases.slice(1, 2) };
    expect(assessed([run], [{ ...entry, phase: 'recordings' }]).gone).toHaveLength(1);
    expect(assessed([run], [entry]).gone).toEqual([]);
  });

  it('hold on their last day, and fail the run on the next, and no longer excuse anything', () => {
    expect(assessed([POOLER], [{ ...entry, expires: TODAY }]).expired).toEqual([]);
    const late = { ...entry, expires: '2026-11-22' };
    const { expired, gone, targets } = assessed([POOLER], [late, flaky]);
    expect([expired, gone]).toEqual([[late], []]);
    expect(targets[0]?.known.has(entry.id)).toBe(false);
    expect(expired.map(expiredSentence)[0]).toMatch(/ has expired on 2026-11-22: repair it/u);
    expect(failsRun(assessed([SERVER], [late]))).toBe(true);
  });
});
