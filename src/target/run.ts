/**
 * A run against a target: plays the cases of the phases, has examined what fails, and comes to a report, however it ends.
 */
import type { Dialect } from '../../machines/versions.ts';
import {
  type CaseReport,
  type Phase,
  type PhaseReport,
  RUN_FORMAT,
  type RunEnd,
  type RunReport,
} from '../report/run.ts';
import type { RunEvent } from '../report/run-lines.ts';
import type { Table } from '../table/table.ts';
import { type Examined, Examiner, type ExaminerOptions, quickMs } from './examiner.ts';
import type { TargetCase } from './exchange.ts';
import { failedOf } from './finding.ts';
import { Revival } from './revival.ts';
import type { Stage } from './stage.ts';

/** The cases of one phase. */
export interface PhaseCases {
  readonly phase: Phase;
  readonly cases: Iterable<TargetCase> | AsyncIterable<TargetCase>;
  /** Every case is listed in the report, not only those that fail. */
  readonly isListed: boolean;
}

export interface RunOptions extends Pick<ExaminerOptions, 'write' | 'replayLine'> {
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
  /** Told of everything that goes into the report, as soon as it happens. */
  readonly onEvent: (event: RunEvent) => void;
  readonly onCase: (phase: Phase, cases: number, findings: number) => void;
}

/** What is known of a run besides its cases. */
export type Heading = Pick<RunReport, 'target' | 'version' | 'reference' | 'seed' | 'shard' | 'leftOut'> & {
  readonly dialect: Dialect;
};

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
  private readonly revival: Revival;
  private readonly examiner: Examiner;
  /** Only one lane examines at a time. */
  private examining: Promise<unknown> = Promise.resolve();
  private end: RunEnd = 'done';

  constructor(options: RunOptions) {
    this.options = options;
    const { table, deadlineMs, write, replayLine, stages, restart, onEvent } = options;
    this.revival = new Revival(stages, restart);
    this.examiner = new Examiner({
      ...{ table, deadlineMs, write, replayLine, revival: this.revival },
      onFinding: (finding) => onEvent({ event: 'finding', ...finding }),
      isOver: () => this.isOver,
      seconds: () => this.seconds,
    });
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
    const { findings } = this.examiner;
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
    if (this.revival.isGone) this.end = 'target-gone';
    else if (signal.aborted) this.end = 'interrupted';
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
        this.options.onCase(phase, counts.cases, this.examiner.findings.length);
      }
    };
    await Promise.all(this.options.stages.map(work));
    const report: PhaseReport = { ...counts, seconds: rounded((performance.now() - begun) / 1000) };
    this.phases.push(report);
    this.options.onEvent({ event: 'phase', ...report });
  }

  private async playCase(stage: Stage, subject: TargetCase, counts: Counts, isListed: boolean): Promise<void> {
    const begun = performance.now();
    const outcome = await stage.play(subject, quickMs(stage));
    const failed = outcome.ok ? failedOf(this.options.table, subject, outcome) : undefined;
    let result: Examined | undefined = { outcome: 'passed', sentence: '' };
    if (!outcome.ok || failed !== undefined) {
      const turn = this.examining.then(() => this.examiner.examine(stage, failed, outcome));
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
}

const rounded = (seconds: number): number => Number(seconds.toFixed(3));

function iteratorOf(
  cases: Iterable<TargetCase> | AsyncIterable<TargetCase>,
): AsyncIterator<TargetCase> | Iterator<TargetCase> {
  return Symbol.asyncIterator in cases ? cases[Symbol.asyncIterator]() : cases[Symbol.iterator]();
}
