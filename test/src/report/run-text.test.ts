import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/report/assessment.ts';
import { joinedOf } from '../../../src/report/joined.ts';
import type { KnownFailure } from '../../../src/report/known.ts';
import { PLAIN } from '../../../src/report/palette.ts';
import type { RunReport } from '../../../src/report/run.ts';
import { runText } from '../../../src/report/run-text.ts';
import { CUT, HOSTILE, POOLER, SERVER } from './runs.ts';

const known: KnownFailure = {
  id: 'late-release/*',
  reason: 'Repaired in 1.25.',
  link: 'https://github.com/pgbouncer/pgbouncer/issues/1024',
  expires: '2027-06-30',
};
const text = (runs: readonly RunReport[], entries: readonly KnownFailure[] = [], isQuiet = false): string =>
  runText(assess(runs.map(joinedOf), entries, '2026-11-23'), PLAIN, 100, isQuiet);

describe('A run as text', () => {
  it('shows a finding as three aligned columns with the first difference and the state marked', () => {
    const lines = text([POOLER]).split('\n');
    const at = lines.findIndex((line) => line.includes('late-release/copy-in.sync-ignored'));
    expect(lines.slice(at, at + 14)).toEqual([
      '  late-release/copy-in.sync-ignored  pool, first in recordings/D03 after 12 s',
      '    The next client waited 2 s and got no server: the pool still expects a ReadyForQuery for the',
      '    ignored Sync.',
      '    frontend sent | expected | got',
      '    P B E S       |          |',
      '                  | 1 2 G    | 1 2 G',
      '    d c S         |          |',
      '                  | C Z      | C Z',
      '    | Q           |          |',
      '                  | T        | nothing | <- differs here; the backend was in ready.idle',
      '                  | D C Z    |',
      "    replay wirestate replay findings/late-release.copy-in.sync-ignored.jsonl --target 'postgres://u@127.0.0.1:6432/db'",
      '    file   findings/late-release.copy-in.sync-ignored.jsonl',
      '    file   findings/late-release.copy-in.sync-ignored.pgproto',
    ]);
  });

  it('has the phases, what could not be judged, and one line at the end', () => {
    const whole = text([POOLER]);
    expect(whole).toMatch(/^ +left out +7 of recordings: connections for replication$/mu);
    expect(whole).toContain('  walks          10,000  3       1      0       100 s\n');
    expect(whole).toContain('  recordings/D10 was not judged\n    The reference could not be reached.\n');
    expect(whole).toContain('flaky: failed 2 of 5 times when played alone');
    expect(whole.endsWith('\n15,836 cases: 2 findings (1 flaky)\n')).toBe(true);
  });

  it('tells known failures apart, in short', () => {
    const whole = text([POOLER], [known]);
    expect(whole).toContain(
      `  late-release/copy-in.sync-ignored  known until 2027-06-30: ${known.link}\n    Repaired in 1.25.\n`,
    );
    expect(whole).not.toContain('D C Z');
    expect(whole.endsWith('\n15,836 cases: 1 finding (1 flaky), 1 known failure\n')).toBe(true);
  });

  it('says what fails the run though nothing was found', () => {
    const whole = text([SERVER], [known, { ...known, id: 'crash/*', expires: '2020-01-01' }]);
    expect(whole).toContain('The known failure crash/* has expired on 2020-01-01');
    expect(whole).toContain('The known failure late-release/* no longer fails');
    expect(whole).toMatch(/0 findings, 1 known failure that no longer fails, 1 known failure expired\n$/u);
  });

  it('says what was not played', () => {
    expect(text([CUT])).toContain('  The time was over before everything was played.\n');
    expect(text([{ ...SERVER, shard: { index: 0, count: 4 } }])).toContain('  Shards 2/4, 3/4, 4/4 are missing:');
  });

  it('is silent about a clean run when it is quiet, and about all but findings otherwise', () => {
    expect(text([SERVER], [], true)).toBe('');
    expect(text([POOLER], [], true)).not.toContain('phase');
    expect(text([POOLER], [], true)).toContain('late-release/copy-in.sync-ignored');
  });

  it('moves no cursor, whatever a server says', () => {
    const hostile = POOLER.findings.map((finding) => ({
      ...finding,
      ...{ sentence: HOSTILE, replay: HOSTILE, files: [HOSTILE], state: HOSTILE, case: HOSTILE },
      rows: finding.rows.map((row) => ({ ...row, got: HOSTILE })),
    }));
    const cases = POOLER.cases.map((each) => ({ ...each, sentence: HOSTILE }));
    const run = { ...POOLER, target: HOSTILE, version: HOSTILE, reference: HOSTILE, findings: hostile, cases };
    expect(text([run])).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
    expect(text([run])).toContain('<script>');
  });
});
