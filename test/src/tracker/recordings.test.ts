import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/table/table.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { type Findings, judge, stepsOf } from './laws.ts';
import { dialectOf, type Recording, recordings } from './support.ts';

interface Judged {
  readonly recording: Recording;
  readonly version: number;
  readonly findings: Findings;
}

function judgeAll(sees: boolean): Judged[] {
  return recordings.flatMap((recording) =>
    recording.versions.flatMap((version) => {
      const steps = stepsOf(recording, version);
      const table: Table = backendTable(dialectOf(version));
      return steps === undefined ? [] : [{ recording, version, findings: judge(steps, table, recording, sees) }];
    }),
  );
}

const seeing = judgeAll(true);
const unseeing = judgeAll(false);

const idsWith = (judged: readonly Judged[], flag: 'unexplained' | 'wrongYes' | 'wrongInterval' | 'missedYes') => [
  ...new Set(judged.filter(({ findings }) => findings[flag]).map(({ recording }) => recording.id)),
];
/** So often at least the tracker says yes: where it never did, no yes could be wrong. */
const YES = 5000;
const total = (judged: readonly Judged[], count: 'intervals' | 'free' | 'yes') =>
  judged.reduce((sum, { findings }) => sum + findings[count], 0);

/** 18: a Sync says idle, but the transaction it did not end is still open, and the next statement fails. */
const BROKEN = ['C63', 'C66', 'C69', 'C69b', 'C69c', 'C69d', 'M08a'];
/** Up to 13: the error in copy-in may be that of the row before, and then the foreign message got a reply of its own. */
const FOREIGN = ['D81', 'D83', 'D85', 'D87'];

describe('on the recordings of real servers', () => {
  it('there is enough to check', () => {
    expect(seeing.length).toBeGreaterThan(2000);
    expect(total(seeing, 'intervals')).toBeGreaterThan(15_000);
    expect(total(seeing, 'free')).toBeGreaterThan(2500);
  });

  it('no backend ever breaks the protocol', () => {
    expect(idsWith(seeing, 'unexplained')).toEqual([]);
    expect(idsWith(unseeing, 'unexplained')).toEqual([]);
  });

  it('the tracker never calls a connection releasable to which a ReadyForQuery still comes', () => {
    expect(total(seeing, 'yes')).toBeGreaterThan(YES);
    expect(total(unseeing, 'yes')).toBeGreaterThan(YES);
    expect(idsWith(seeing, 'wrongYes')).toEqual([]);
    expect(idsWith(unseeing, 'wrongYes')).toEqual([]);
  });

  it('the ReadyForQuery that come are always within the interval of outstanding ones', () => {
    expect(idsWith(seeing, 'wrongInterval')).toEqual([]);
    expect(idsWith(unseeing, 'wrongInterval')).toEqual([]);
  });

  it('an idle backend that waits is releasable, but for broken transactions and two readings of one error', () => {
    expect(idsWith(seeing, 'missedYes').sort()).toEqual([...BROKEN, ...FOREIGN].sort());
  });

  it('PostgreSQL 17 and older break no transaction', () => {
    const broken = seeing.filter(({ recording, findings }) => BROKEN.includes(recording.id) && findings.missedYes);
    expect(new Set(broken.map(({ version }) => version))).toEqual(new Set([18]));
  });

  it('a proxy that never sees the backend wait is left in doubt only after an error in copy-in', () => {
    const inDoubt = idsWith(unseeing, 'missedYes').filter((id) => !BROKEN.includes(id));
    expect(inDoubt.sort()).toEqual(
      [
        // The Sync or CopyDone behind the row that failed: read in copy-in, or behind it?
        ...['D23', 'D31', 'D33', 'D34', 'D40', 'D41', 'D42', 'D43', 'D123', 'D126', 'H41', 'H48'],
        ...['M01b', 'M03b', 'M04a', 'M05a'],
        // 12 and 13: the foreign message, likewise.
        ...FOREIGN,
        ...['D80', 'D88', 'D90', 'H45'],
      ].sort(),
    );
  });
});
