/**
 * A run against a target: plays the cases of the phases, examines what fails, and comes to a report, however it ends.
 *
 * A case that fails is played again alone. What does not fail again and again is flaky, with its rate, and no finding;
 * what was only late, within a deadline that is shortened to get on, and is not late again has passed. The rest is made
 * smaller on the target, and the smallest of each pair of verdict and rule is kept.
 */
import type { Dialect } from '../../machines/versions.ts';
import type { Failure } from '../net/failure.ts';
import {
  type CaseOutcome,
  type CaseReport,
  type Phase,
  type PhaseReport,
  RUN_FORMAT,
  type RunEnd,
  type RunReport,
  type TargetFinding,
} from '../report/run.ts';
import type { RunEvent } from '../report/run-lines.ts';
import type { Table } from '../table/table.ts';
import { sizeOf, type TargetCase } from './exchange.ts';
import { type Circumstances, type Failed, failedOf, findingOf, idOf } from './finding.ts';
import type { Outcome, Stage } from './stage.ts';

/** The cases of one phase. */
export interface PhaseCases {
  readonly phase: Phase;
  readonly cases: Iterable<TargetCase> | AsyncIterable<TargetCase>;
  /** Every case is listed in the report, not only those that fail. */
  readonly isListed: boolean;
}

export interface RunOptions {
  readonly table: Table;
  /** Lanes, each of which plays one case at a time. */
  readonly stages: readonly Stage[];
  readonly phases: readonly PhaseCases[];
  /** The longest wait for a reply, and of the next client for a server, in milliseconds; 2000. */
  readonly deadlineMs: number;
  /** Milliseconds for the whole run. */
  readonly timeMs: number | undefined;
  readonly signal: AbortSignal;
  /** Brings a target back that is gone. @returns whether that was tried */
  readonly restart: () => Promise<boolean>;
  /** Writes down a failed case. @returns the paths of the files */
  readonly write: (failed: Failed) => Promise<readonly string[]>;
  /** The line that replays what is left of a case. */
  readonly replayLine: (found: TargetCase, smallest: TargetCase, files: readonly string[]) => string;
  /** Told of everything that goes into the report, as soon as it happens. */
  readonly onEvent: (event: RunEvent) => void;
  readonly onCase: (phase: Phase, cases: number, findings: number) => void;
}

/** What is known of a run besides its cases. */
export type Heading = Pick<RunReport, 'target' | 'version' | 'reference' | 'seed' | 'shard'> & {
  readonly dialect: Dialect;
};

/** The first wait for a reply; who is late is played again with all the time there is. */
const QUICK_MS = 200;
/** A failed case is played again so often, the first time with all the time there is. */
const REPLAYS = 3;
const MOST_SHRINKS = 400;
/** Cases of a pair that turn into another are made smaller so often. */
const MOST_TURNS = 4;
const SHRINK_MS = 15_000;

interface Kept {
  readonly finding: TargetFinding;
  readonly size: number;
}

interface Counts {
  phase: Phase;
  cases: number;
  failed: number;
  flaky: number;
  errors: number;
}

export class Run {
  private readonly options: RunOptions;
  private readonly started = performance.now();
  private readonly began = new Date().toISOString();
  private readonly cases: CaseReport[] = [];
  private readonly phases: PhaseReport[] = [];
  /** By the id of the finding. */
  private readonly kept = new Map<string, Kept>();
  /** Pairs of cases that came to another pair when they were made smaller: how often, and to which the last time. */
  private readonly turned = new Map<string, { readonly times: number; readonly into: string }>();
  /** Only one lane examines at a time. */
  private examining: Promise<unknown> = Promise.resolve();
  private end: RunEnd = 'done';

  constructor(options: RunOptions) {
    this.options = options;
  }

  /** Plays everything. @returns the report */
  async play(heading: Heading): Promise<RunReport> {
    const { onEvent } = this.options;
    onEvent({ event: 'run', format: RUN_FORMAT, ...heading, began: this.began });
    for (const phase of this.options.phases) {
      if (this.isOver) break;
      await this.playPhase(phase);
    }
    await Promise.all(this.options.stages.map((stage) => stage.reset()));
    const findings = [...this.kept.values()].map(({ finding }) => finding);
    const { seconds, end: ended, began, cases, phases } = this;
    onEvent({ event: 'end', seconds, ended });
    return { format: RUN_FORMAT, ...heading, began, seconds, ended, phases, cases, findings };
  }

  private get seconds(): number {
    return rounded((performance.now() - this.started) / 1000);
  }

  private get isOver(): boolean {
    const { signal, timeMs } = this.options;
    if (this.end !== 'done') return true;
    if (signal.aborted) this.end = 'interrupted';
    else if (timeMs !== undefined && performance.now() - this.started > timeMs) this.end = 'time';
    return this.end !== 'done';
  }

  private async playPhase({ phase, cases, isListed }: PhaseCases): Promise<void> {
    const counts: Counts = { phase, cases: 0, failed: 0, flaky: 0, errors: 0 };
    const begun = performance.now();
    const source = iteratorOf(cases);
    const work = async (stage: Stage): Promise<void> => {
      while (!this.isOver) {
        const { value: subject, done } = await source.next();
        if (done) return;
        await this.playCase(stage, subject, counts, isListed);
        this.options.onCase(phase, counts.cases, this.findings);
      }
    };
    await Promise.all(this.options.stages.map(work));
    const report: PhaseReport = { ...counts, seconds: rounded((performance.now() - begun) / 1000) };
    this.phases.push(report);
    this.options.onEvent({ event: 'phase', ...report });
  }

  private get findings(): number {
    return this.kept.size;
  }

  private async playCase(stage: Stage, subject: TargetCase, counts: Counts, isListed: boolean): Promise<void> {
    const begun = performance.now();
    const outcome = await stage.play(subject, QUICK_MS);
    const failed = outcome.ok ? failedOf(this.options.table, subject, outcome) : undefined;
    let result: Examined | undefined = { outcome: 'passed', sentence: '' };
    if (!outcome.ok || failed !== undefined) {
      const turn = this.examining.then(() => this.examine(stage, subject, failed, outcome));
      this.examining = turn;
      result = await turn;
    }
    // A case that the end of the run cut short came to nothing.
    if (result === undefined) return;
    counts.cases++;
    if (result.outcome === 'failed') counts.failed++;
    else if (result.outcome === 'flaky') counts.flaky++;
    else if (result.outcome === 'error') counts.errors++;
    if (!isListed && result.outcome === 'passed') return;
    const milliseconds = Math.round(performance.now() - begun);
    const report: CaseReport = { id: subject.id, phase: subject.phase, ...result, milliseconds };
    this.cases.push(report);
    this.options.onEvent({ event: 'case', ...report });
  }

  /** What a failed case comes to; undefined when the run is over before that is known. */
  private async examine(
    stage: Stage,
    subject: TargetCase,
    failed: Failed | undefined,
    outcome: Outcome | Failure,
  ): Promise<Examined | undefined> {
    if (!outcome.ok) {
      // Nobody is let in: what came before has killed the target, or somebody else has.
      if (await this.revive(stage)) return { outcome: 'error', sentence: `The target was gone: ${outcome.message}.` };
      return { outcome: 'error', sentence: `The target is gone: ${outcome.message}.` };
    }
    if (failed === undefined) return { outcome: 'passed', sentence: '' };
    if (!(await this.revive(stage))) return this.keepCrash(failed);
    const { sentence } = failed.fault;
    const known = this.kept.get(idOf(failed));
    if (known !== undefined && known.size <= sizeOf(subject))
      return { outcome: 'failed', sentence, finding: known.finding.id };
    const turned = this.turned.get(idOf(failed));
    if (turned !== undefined && turned.times >= MOST_TURNS)
      return { outcome: 'failed', sentence, finding: turned.into };
    const again = await this.replay(stage, subject, failed);
    if (again === undefined) return this.keepCrash(failed);
    if (again.isCut) return undefined;
    if (again.failures === 0 && failed.fault.isLate) return { outcome: 'passed', sentence: '' };
    if (again.failures < REPLAYS || again.last === undefined)
      return {
        outcome: 'flaky',
        finding: idOf(failed),
        sentence: `${sentence} Played alone it fails ${again.failures} times of ${REPLAYS}.`,
      };
    const smallest = await this.shrink(stage, again.last);
    const finding = await this.keep(stage, failed, smallest);
    return { outcome: 'failed', sentence, finding };
  }

  /** Plays a case alone, with all the time there is. @returns undefined when the target is gone */
  private async replay(
    stage: Stage,
    subject: TargetCase,
    { fault: { verdict } }: Failed,
  ): Promise<Replays | undefined> {
    let last: Failed | undefined;
    let failures = 0;
    for (let time = 0; time < REPLAYS; time++) {
      if (this.isOver) return { failures, last, isCut: true };
      const outcome = await stage.play(subject, time === 0 ? this.options.deadlineMs : QUICK_MS);
      const failed = outcome.ok ? failedOf(this.options.table, subject, outcome) : undefined;
      if (failed?.fault.verdict === verdict) {
        failures++;
        last = failed;
      }
      if (!(await this.revive(stage))) return undefined;
    }
    return { failures, last, isCut: false };
  }

  /** The smallest case found that fails with the same verdict. */
  private async shrink(stage: Stage, failed: Failed): Promise<Failed> {
    let smallest = failed;
    let tries = 0;
    const deadline = performance.now() + SHRINK_MS;
    const isOver = (): boolean => tries >= MOST_SHRINKS || performance.now() > deadline || this.isOver;
    for (let before: Failed | undefined; before !== smallest && !isOver(); ) {
      before = smallest;
      for await (const candidate of before.subject.smaller()) {
        if (isOver()) break;
        if (sizeOf(candidate) >= sizeOf(before.subject)) continue;
        tries++;
        const found = await this.failsLike(stage, candidate, failed);
        if (found === undefined) continue;
        smallest = found;
        break;
      }
    }
    return smallest;
  }

  private async failsLike(stage: Stage, subject: TargetCase, { fault }: Failed): Promise<Failed | undefined> {
    const outcome = await stage.play(subject, QUICK_MS);
    const found = outcome.ok ? failedOf(this.options.table, subject, outcome) : undefined;
    if (found !== undefined || !outcome.ok) await this.revive(stage);
    const isAlike = found?.fault.verdict === fault.verdict && found.fault.aspect === fault.aspect;
    return isAlike && found.fault.rule === fault.rule ? found : undefined;
  }

  /** Keeps the smallest case of its pair. What only a short wait has shown has to show with all the time, too. */
  private async keep(stage: Stage, found: Failed, smallest: Failed): Promise<string> {
    const confirmed = await this.replay(stage, smallest.subject, smallest);
    const isSure = confirmed?.failures === REPLAYS;
    const failed = (isSure ? confirmed.last : undefined) ?? (confirmed?.isCut === true ? smallest : found);
    const [id, size] = [idOf(failed), sizeOf(failed.subject)];
    // A long case may hold several faults: the one that is left is not always the one that its pair is named after.
    if (id !== idOf(found))
      this.turned.set(idOf(found), { times: (this.turned.get(idOf(found))?.times ?? 0) + 1, into: id });
    const known = this.kept.get(id);
    if (known !== undefined && known.size <= size) return id;
    const finding = await this.write(found, failed, REPLAYS);
    this.kept.set(id, { finding, size });
    this.options.onEvent({ event: 'finding', ...finding });
    return id;
  }

  private async write(found: Failed, failed: Failed, times: number): Promise<TargetFinding> {
    const { write, replayLine, table } = this.options;
    const files = await write(failed);
    const { id, phase } = found.subject;
    const seconds = this.kept.get(idOf(failed))?.finding.seconds ?? this.seconds;
    const circumstances: Circumstances = {
      ...{ case: id, phase, played: times, failed: times, files, seconds },
      replay: replayLine(found.subject, failed.subject, files),
    };
    return findingOf(table, failed, circumstances);
  }

  /** The target lets nobody in any more. */
  private async keepCrash(failed: Failed): Promise<Examined> {
    const sentence = `Behind this case the target lets nobody in any more. ${failed.fault.sentence}`;
    const crash: Failed = { ...failed, fault: { ...failed.fault, verdict: 'crash', aspect: 'connection', sentence } };
    const finding = await this.write(crash, crash, 1);
    this.kept.set(idOf(crash), { finding, size: sizeOf(crash.subject) });
    this.options.onEvent({ event: 'finding', ...finding });
    return { outcome: 'failed', sentence, finding: finding.id };
  }

  /** Lets all connections go and waits until the target serves again. @returns false when it is gone for good */
  private async revive(stage: Stage): Promise<boolean> {
    if ((await stage.recover()) === undefined) return true;
    if ((await this.options.restart()) && (await stage.recover()) === undefined) return true;
    this.end = 'target-gone';
    return false;
  }
}

/** What playing a case again came to. */
interface Replays {
  readonly failures: number;
  /** The last failure that was as the first. */
  readonly last: Failed | undefined;
  /** The run was over before it was played often enough. */
  readonly isCut: boolean;
}

interface Examined {
  readonly outcome: CaseOutcome;
  readonly sentence: string;
  readonly finding?: string;
}

const rounded = (seconds: number): number => Number(seconds.toFixed(3));

function iteratorOf(
  cases: Iterable<TargetCase> | AsyncIterable<TargetCase>,
): AsyncIterator<TargetCase> | Iterator<TargetCase> {
  return Symbol.asyncIterator in cases ? cases[Symbol.asyncIterator]() : cases[Symbol.iterator]();
}
