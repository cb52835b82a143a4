/**
 * Reports of runs, joined by target: what every report for people or programs is written from, be it of one run or of the
 * shards of many machines. Joining is a union, so neither the order nor the grouping of what is joined matters.
 */
import type { Dialect } from '../../machines/versions.ts';
import { rankOf } from '../play/verdicts.ts';
import { lengthOf } from './findings.ts';
import { by, byName, firstOfEach, inTurn, type Order } from './order.ts';
import {
  type CaseOutcome,
  type CaseReport,
  type LeftOut,
  PHASES,
  type Phase,
  type PhaseReport,
  type RUN_FORMAT,
  type RunEnd,
  type RunReport,
  type TargetFinding,
} from './run.ts';

/** One of the runs that were joined: the fields of its report that are not united. */
export type JoinedRun = Pick<
  RunReport,
  'seed' | 'shard' | 'reference' | 'began' | 'seconds' | 'ended' | 'phases' | 'leftOut'
>;

/** What all runs against one target came to. */
export interface JoinedReport {
  readonly format: typeof RUN_FORMAT;
  readonly target: string;
  readonly version: string;
  readonly dialect: Dialect;
  /** By seed, number of shards and shard. */
  readonly runs: readonly JoinedRun[];
  /** Each once, with the worst of its outcomes; by phase and id. */
  readonly cases: readonly CaseReport[];
  /** Of each id the smallest, the most serious first. */
  readonly findings: readonly TargetFinding[];
}

/** A shard as `--shard` names it: `2/8` is the second. */
export const shardName = ({ index, count }: RunReport['shard']): string => `${index + 1}/${count}`;

/** The reports of all targets, or one sentence that says why they cannot be joined. */
export type Joining =
  | { readonly ok: true; readonly reports: readonly JoinedReport[] }
  | { readonly ok: false; readonly message: string };

/** A shard of which there is no report. */
export interface MissingShard {
  readonly seed: number;
  readonly index: number;
  readonly count: number;
}

/** The report of one run. */
export function joinedOf(run: RunReport): JoinedReport {
  const { format, target, version, dialect, cases, findings, ...rest } = run;
  return unite([{ format, target, version, dialect, runs: [rest], cases, findings }]);
}

const OUTCOMES: readonly CaseOutcome[] = ['failed', 'error', 'flaky', 'passed'];

const text = (value: unknown): string => JSON.stringify(value);
const phaseOrder = ({ phase }: { readonly phase: Phase }): number => PHASES.indexOf(phase);
/** Did it fail only some of the times it was played alone? */
export const isFlaky = ({ played, failed }: TargetFinding): boolean => failed < played;

const worstFirst: Order<CaseReport> = inTurn(
  by(({ outcome }) => OUTCOMES.indexOf(outcome)),
  by(text),
);
const smallestFirst: Order<TargetFinding> = inTurn(
  by((finding) => Number(isFlaky(finding))),
  by(({ expected }) => lengthOf(expected)),
  by(({ got }) => lengthOf(got)),
  by(text),
);
const caseOrder: Order<CaseReport> = inTurn<CaseReport>(
  by(phaseOrder),
  byName(({ id }) => id),
);
const mostSeriousFirst: Order<TargetFinding> = inTurn(
  by(({ verdict }) => rankOf(verdict)),
  by(({ id }) => id),
);
const runOrder: Order<JoinedRun> = inTurn(
  by(({ seed }) => seed),
  by(({ shard }) => shard.count),
  by(({ shard }) => shard.index),
  by(text),
);

const shardOf = ({ seed, shard }: JoinedRun): string => `${seed} ${shard.index}/${shard.count}`;
const ENDS: readonly RunEnd[] = ['target-gone', 'interrupted', 'time', 'done'];

/** A run may be told twice, as it went on and when it was over: the fuller of the two is taken. */
const fullestFirst: Order<JoinedRun> = inTurn(
  by(({ ended }) => -ENDS.indexOf(ended)),
  by(({ phases }) => -phases.reduce((sum, { cases }) => sum + cases, 0)),
  by(text),
);

/** Reports of one target as one. */
function unite(reports: readonly JoinedReport[]): JoinedReport {
  const [first] = reports;
  if (first === undefined) throw new RangeError('There is nothing to unite.');
  const { format, target, version, dialect } = first;
  const runs = firstOfEach(
    reports.flatMap((report) => report.runs),
    (run) => `${shardOf(run)} ${run.began}`,
    fullestFirst,
  );
  const cases = firstOfEach(
    reports.flatMap((report) => report.cases),
    ({ id }) => id,
    worstFirst,
  );
  const findings = firstOfEach(
    reports.flatMap((report) => report.findings),
    ({ id }) => id,
    smallestFirst,
  );
  return {
    format,
    target,
    version,
    dialect,
    runs: runs.toSorted(runOrder),
    cases: cases.toSorted(caseOrder),
    findings: findings.toSorted(mostSeriousFirst),
  };
}

/** The first shard that two different runs claim to be. */
function claimedTwice({ runs }: JoinedReport): JoinedRun | undefined {
  return runs.find((run, index) => {
    const next = runs[index + 1];
    return next !== undefined && shardOf(run) === shardOf(next);
  });
}

/** What makes two reports reports of the same target. */
const targetOf = ({ target, version, dialect }: JoinedReport): string => text([target, version, dialect]);

/**
 * Joins reports by target; the same report given twice counts once.
 * @returns a report for each target, version and dialect, by name
 */
export function joinReports(reports: readonly JoinedReport[]): Joining {
  const targets = [...new Set(reports.map(targetOf))];
  const joined = targets
    .map((target) => unite(reports.filter((report) => targetOf(report) === target)))
    .toSorted(
      inTurn(
        byName(({ target }) => target),
        byName(({ version }) => version),
        by(targetOf),
      ),
    );
  for (const report of joined) {
    const run = claimedTwice(report);
    if (run === undefined) continue;
    const isWholeRun = run.shard.count === 1;
    const what = isWholeRun ? `The run with seed ${run.seed}` : `Shard ${shardName(run.shard)} of seed ${run.seed}`;
    return {
      ok: false,
      message: `${what} of ${report.target} is given twice, with different results: leave one of the two reports out.`,
    };
  }
  return { ok: true, reports: joined };
}

/** The shards that belong to those of the report and are not in it. */
export function missingShards({ runs }: JoinedReport): readonly MissingShard[] {
  const present = new Set(runs.map(shardOf));
  const wholes = new Map(runs.map((run) => [`${run.seed}/${run.shard.count}`, run]));
  return [...wholes.values()].flatMap((run) =>
    Array.from({ length: run.shard.count }, (_, index) => ({ seed: run.seed, index, count: run.shard.count })).filter(
      ({ seed, index, count }) => !present.has(`${seed} ${index}/${count}`),
    ),
  );
}

/** The worst way in which one of the runs ended. */
export const endOf = ({ runs }: JoinedReport): RunEnd =>
  ENDS.find((end) => runs.some(({ ended }) => ended === end)) ?? 'done';

/** What no run has played, each once: shards leave out the same. */
export const leftOutOf = ({ runs }: JoinedReport): readonly LeftOut[] =>
  firstOfEach(
    runs.flatMap(({ leftOut = [] }) => leftOut),
    ({ phase, why }) => `${phase} ${why}`,
    by(text),
  ).toSorted(inTurn(by(phaseOrder), by(text)));

/** The phases of all runs, summed; the seconds are those of all machines. */
export function phasesOf({ runs }: JoinedReport): readonly PhaseReport[] {
  return PHASES.flatMap((phase) => {
    const parts = runs.flatMap(({ phases }) => phases.filter((part) => part.phase === phase));
    if (parts.length === 0) return [];
    const sum = (count: (part: PhaseReport) => number): number => parts.reduce((all, part) => all + count(part), 0);
    return [
      {
        phase,
        cases: sum(({ cases }) => cases),
        failed: sum(({ failed }) => failed),
        flaky: sum(({ flaky }) => flaky),
        errors: sum(({ errors }) => errors),
        seconds: sum(({ seconds }) => seconds),
      },
    ];
  });
}

/** The phases that one run has played to their end: all it lists, or those before the one in which it was cut. */
function endedPhases({ ended, phases }: JoinedRun): readonly Phase[] {
  if (ended === 'done') return phases.map(({ phase }) => phase);
  const begun = phases.filter(({ cases }) => cases > 0).map(phaseOrder);
  return PHASES.slice(0, Math.max(0, ...begun)).filter((phase) => phases.some((part) => part.phase === phase));
}

/** The phases that were played to their end in every shard. */
export function completePhases(report: JoinedReport): ReadonlySet<Phase> {
  const { runs } = report;
  if (missingShards(report).length > 0) return new Set();
  return new Set(PHASES.filter((phase) => runs.every((run) => endedPhases(run).includes(phase))));
}
