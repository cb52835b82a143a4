import { describe, expect, it } from 'vitest';
import { backendTable } from '../../../src/table/tables.ts';
import { type Findings, judge, stepsOf } from './laws.ts';
import { dialectOf, type Recording, recordings } from './support.ts';

/** 18: a Sync says idle, but the transaction it did not end is still open, and the next statement fails. */
const BROKEN = ['C63', 'C66', 'C69', 'C69b', 'C69c', 'C69d', 'M08a'];
/** Up to 13: the error in copy-in may be that of the row before, and then the foreign message got a reply of its own. */
const FOREIGN = ['D81', 'D83', 'D85', 'D87'];
/** Who never sees the backend wait is left in doubt by more errors in copy-in, as to the foreign message up to 13 … */
const FOREIGN_UNSEEN = ['D80', 'D88', 'D90', 'H45'];
/** … and by the Sync or CopyDone behind the row that failed: was it read in copy-in, or behind it? */
const UNSEEN = [
  ...['D23', 'D31', 'D33', 'D34', 'D40', 'D41', 'D42', 'D43', 'D123', 'D126', 'H41', 'H48'],
  ...['M01b', 'M03b', 'M04a', 'M05a'],
];

/** May the tracker not say `yes` of an idle backend that owes nothing? */
function isInDoubt(id: string, version: number, sees: boolean): boolean {
  if (BROKEN.includes(id)) return version === 18;
  if (FOREIGN.includes(id) || (!sees && FOREIGN_UNSEEN.includes(id))) return version <= 13;
  return !sees && UNSEEN.includes(id);
}

interface Judgement {
  readonly version: number;
  readonly sees: boolean;
  readonly findings: Findings;
}

const known = new Map<Recording, readonly Judgement[]>();

/** A recording judged as each of its versions, with quiet points told and not told. */
function judged(recording: Recording): readonly Judgement[] {
  const made = known.get(recording);
  if (made !== undefined) return made;
  const judgements = recording.versions.flatMap((version) => {
    const steps = stepsOf(recording, version);
    if (steps === undefined) return [];
    const table = backendTable(dialectOf(version));
    return [true, false].map((sees) => ({ version, sees, findings: judge(steps, table, recording, sees) }));
  });
  known.set(recording, judgements);
  return judgements;
}

/** Those whose bytes are all messages, up to the end. */
const readable = recordings.filter((recording) => recording.versions.some((version) => stepsOf(recording, version)));

describe('on the recordings of real servers', () => {
  it.each(
    readable,
  )('$id of PostgreSQL $versions: no violation of the backend, no wrong yes, no wrong interval, and doubt only where nobody can know', (recording) => {
    for (const { version, sees, findings } of judged(recording))
      expect(findings, `${version}, ${sees ? 'seeing' : 'not seeing'} the backend wait`).toMatchObject({
        unexplained: false,
        wrongYes: false,
        wrongInterval: false,
        missedYes: isInDoubt(recording.id, version, sees),
      });
  });

  it('there is enough to check', () => {
    const all = readable.flatMap(judged);
    const total = (sees: boolean, count: keyof Pick<Findings, 'intervals' | 'free' | 'yes'>) =>
      all.reduce((sum, judgement) => sum + (judgement.sees === sees ? judgement.findings[count] : 0), 0);
    expect(all.length).toBeGreaterThan(4000);
    expect(total(true, 'intervals')).toBeGreaterThan(15_000);
    expect(total(true, 'free')).toBeGreaterThan(2500);
    // Where the tracker never said yes, none could be wrong.
    expect(total(true, 'yes')).toBeGreaterThan(5000);
    expect(total(false, 'yes')).toBeGreaterThan(5000);
  });
});
