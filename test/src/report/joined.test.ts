import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completePhases,
  endOf,
  type JoinedReport,
  joinedOf,
  joinReports,
  leftOutOf,
  missingShards,
  phasesOf,
} from '../../../src/report/joined.ts';
import type { RunReport } from '../../../src/report/run.ts';
import { anyRun, CUT, POOLER, SERVER } from './runs.ts';

const join = (reports: readonly JoinedReport[]): readonly JoinedReport[] | string => {
  const joined = joinReports(reports);
  return joined.ok ? joined.reports : joined.message;
};
const joinRuns = (...runs: readonly RunReport[]): readonly JoinedReport[] => {
  const joined = join(runs.map(joinedOf));
  if (typeof joined === 'string') throw new Error(joined);
  return joined;
};
const shard = (index: number, count: number, fields: Partial<RunReport> = {}): RunReport => ({
  ...POOLER,
  shard: { index, count },
  ...fields,
});

describe('Reports that are joined', () => {
  it('come out the same in whatever order and grouping they are given', () => {
    let joinable = 0;
    fc.assert(
      fc.property(
        fc.array(anyRun, { minLength: 1, maxLength: 6 }).chain((runs) =>
          fc.record({
            runs: fc.constant(runs),
            order: fc.shuffledSubarray(runs, { minLength: runs.length }),
            cuts: fc.tuple(fc.nat(runs.length), fc.nat(runs.length)),
          }),
        ),
        ({ runs, order, cuts }) => {
          const whole = join(runs.map(joinedOf));
          const [from, to] = cuts.toSorted((a, b) => a - b);
          const groups = [order.slice(0, from), order.slice(from, to), order.slice(to)].map((group) =>
            join(group.map(joinedOf)),
          );
          const refused = groups.find((group) => typeof group === 'string');
          const grouped = refused ?? join(groups.flatMap((group) => (typeof group === 'string' ? [] : group)));
          // What cannot be joined is refused in any grouping; which of several faults is named depends on it.
          if (typeof whole === 'string') expect(typeof grouped).toBe('string');
          else {
            joinable++;
            expect(grouped).toEqual(whole);
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(joinable).toBeGreaterThan(60);
  });

  it('are the same when one of them is given twice', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        expect(joinRuns(run, run)).toEqual(joinRuns(run));
      }),
    );
  });

  it('keep every finding once, in its smallest form, and a firm one before a flaky one', () => {
    const [finding] = POOLER.findings.filter(({ played, failed }) => played === failed);
    if (finding === undefined) throw new Error('there is no firm finding');
    const smaller = { ...finding, expected: '> P B E S < 1 2 G > c < C Z' };
    const flaky = { ...finding, expected: '> Q', failed: 1 };
    const [report] = joinRuns(
      shard(0, 3, { findings: [finding] }),
      shard(1, 3, { findings: [flaky] }),
      shard(2, 3, { findings: [smaller] }),
    );
    expect(report?.findings).toEqual([smaller]);
  });

  it('say once what none of the shards has played', () => {
    expect(joinRuns(shard(0, 2), shard(1, 2)).map(leftOutOf)).toEqual([POOLER.leftOut]);
  });

  it('sum the phases, list the runs, and take of a case the worst outcome', () => {
    const [report] = joinRuns(shard(1, 2), shard(0, 2, { cases: SERVER.cases }));
    if (report === undefined) throw new Error('nothing was joined');
    expect(report.runs.map(({ seed, shard: part }) => [seed, part.index])).toEqual([
      [7, 0],
      [7, 1],
    ]);
    expect(phasesOf(report).find(({ phase }) => phase === 'walks')).toEqual({
      phase: 'walks',
      cases: 20_000,
      failed: 6,
      flaky: 2,
      errors: 0,
      seconds: 200,
    });
    expect(report.cases.find(({ id }) => id === 'recordings/D03')?.outcome).toBe('failed');
    expect(report.cases.map(({ id }) => id)).toEqual(POOLER.cases.map(({ id }) => id));
  });

  it('stay apart where target, version or dialect differ', () => {
    const reports = joinRuns(POOLER, SERVER, { ...POOLER, version: '15.9' }, { ...POOLER, dialect: 'postgres-18' });
    expect(reports.map(({ target, version, dialect }) => `${target} ${version} ${dialect}`)).toEqual([
      'pgbouncer 15.9 postgres-15',
      'pgbouncer 15.18 postgres-15',
      'pgbouncer 15.18 postgres-18',
      'postgres 15.18 postgres-15',
    ]);
  });

  it('are refused when two runs claim to be the same shard, and a run told twice is taken where it is fuller', () => {
    const cut = shard(1, 2, { ended: 'interrupted', phases: POOLER.phases.slice(0, 2) });
    const [report] = joinRuns(cut, shard(1, 2));
    expect(report?.runs.map(({ ended }) => ended)).toEqual(['done']);
    expect(join([shard(1, 2), shard(1, 2, { began: '2026-11-24T00:00:00.000Z' })].map(joinedOf))).toBe(
      'Shard 2/2 of seed 7 of pgbouncer is given twice, with different results: leave one of the two reports out.',
    );
    expect(join([POOLER, { ...POOLER, began: '2026-11-24T00:00:00.000Z' }].map(joinedOf))).toMatch(
      /^The run with seed 7 of pgbouncer is given twice/u,
    );
  });
});

describe('What a joined report says of itself', () => {
  it('is which shards are missing, of each seed', () => {
    const [report] = joinRuns(shard(0, 4), shard(2, 4), shard(0, 2, { seed: 8 }));
    if (report === undefined) throw new Error('nothing was joined');
    expect(missingShards(report).map(({ seed, index, count }) => `${seed}: ${index}/${count}`)).toEqual([
      '7: 1/4',
      '7: 3/4',
      '8: 1/2',
    ]);
    expect(completePhases(report)).toEqual(new Set());
    expect(missingShards(joinedOf(POOLER))).toEqual([]);
  });

  it('is how it ended, and which phases were played to their end in every shard', () => {
    expect(endOf(joinedOf(CUT))).toBe('time');
    expect([...completePhases(joinedOf(CUT))]).toEqual(['handshake']);
    expect([...completePhases(joinedOf(POOLER))]).toEqual(POOLER.phases.map(({ phase }) => phase));
    const [report] = joinRuns(shard(0, 2), shard(1, 2, { ended: 'target-gone', phases: CUT.phases }));
    if (report === undefined) throw new Error('nothing was joined');
    expect(endOf(report)).toBe('target-gone');
    expect([...completePhases(report)]).toEqual(['handshake']);
  });
});
