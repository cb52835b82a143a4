/**
 * Examines what fails. A case that fails is played again alone. What does not fail again and again is flaky, with its
 * rate, and no finding; what was only late, within a deadline that is shortened to get on, and is not late again has
 * passed. The rest is made smaller on the target, and the smallest of each pair of verdict and rule is kept.
 *
 * A pair that is known is only counted, unless its case is smaller than the one that is kept, and no pair may take more
 * than its share of the run: a target that hangs on a case has to be waited for, or started again, each time.
 */
import type { Failure } from '../net/failure.ts';
import type { CaseOutcome, TargetFinding } from '../report/run.ts';
import type { Table } from '../table/table.ts';
import { sizeOf, type TargetCase } from './exchange.ts';
import { type Circumstances, type Failed, failedOf, findingOf, idOf } from './finding.ts';
import type { Revival } from './revival.ts';
import { taken } from './smaller.ts';
import type { Outcome, Stage } from './stage.ts';

export interface ExaminerOptions {
  readonly table: Table;
  /** The longest wait for a reply, and of the next client for a server, in milliseconds; longer where all is slow. */
  readonly deadlineMs: number;
  readonly revival: Revival;
  /** Writes down a failed case. @returns the paths of the files */
  readonly write: (failed: Failed) => Promise<readonly string[]>;
  /** The line that replays a case. */
  readonly replayLine: (smallest: TargetCase) => string;
  /** Told of each finding, and again when a smaller case of it was found. */
  readonly onFinding: (finding: TargetFinding) => void;
  /** Is the run over? */
  readonly isOver: () => boolean;
  /** Seconds since the run began. */
  readonly seconds: () => number;
}

/** What a case came to. */
export interface Examined {
  readonly outcome: CaseOutcome;
  readonly sentence: string;
  readonly finding?: string;
}

/** The first wait for a reply; who is late is played again with all the time there is. */
const QUICK_MS = 200;
/** A target that takes so long to serve a new client, or that a busy machine lets wait, gets so many times of that. */
const QUICK_TIMES = 3;
const MOST_TIMES = 15;

/** So long a target is first waited for, in milliseconds. */
export const quickMs = ({ servedMs }: Stage): number => Math.max(QUICK_MS, QUICK_TIMES * servedMs);
/** A failed case is played again so often, with all the time there is. */
const REPLAYS = 3;
const MOST_SHRINKS = 400;
/** Cases of a pair that turn into another are made smaller so often. */
const MOST_TURNS = 4;
/** Milliseconds from when a case is first played again to when it is made no smaller. */
const SHRINK_MS = 15_000;
/** So long all cases of a known pair may be examined; further ones are counted, be they smaller or not. */
const PAIR_MS = 45_000;

interface Kept {
  readonly finding: TargetFinding;
  readonly size: number;
}

/** What playing a case again came to. */
interface Replays {
  readonly failures: number;
  /** The last failure that was as the first. */
  readonly last: Failed | undefined;
  /** The last that was another. */
  readonly other: Failed | undefined;
  /** The run was over before it was played often enough. */
  readonly isCut: boolean;
}

/** A case behind which nobody is there any more. */
function crashOf(failed: Failed): Failed {
  const sentence = `Behind this case the target lets nobody in any more. ${failed.fault.sentence}`;
  return { ...failed, fault: { ...failed.fault, verdict: 'crash', aspect: 'connection', sentence, isLate: false } };
}

export class Examiner {
  private readonly options: ExaminerOptions;
  /** By the id of the finding. */
  private readonly kept = new Map<string, Kept>();
  /** Pairs of cases that came to another pair when they were made smaller: how often, and to which the last time. */
  private readonly turned = new Map<string, { readonly times: number; readonly into: string }>();
  /** Milliseconds that the cases of a pair have taken. */
  private readonly spent = new Map<string, number>();

  constructor(options: ExaminerOptions) {
    this.options = options;
  }

  /** The smallest case of each pair. */
  get findings(): readonly TargetFinding[] {
    return [...this.kept.values()].map(({ finding }) => finding);
  }

  /** What a failed case comes to; undefined when the run is over before that is known. */
  async examine(stage: Stage, failed: Failed | undefined, outcome: Outcome | Failure): Promise<Examined | undefined> {
    if (!outcome.ok) {
      // Nobody is let in: what came before has killed the target, or somebody else has.
      const is = (await this.options.revival.revive(stage)) === 'gone' ? 'is' : 'was';
      return { outcome: 'error', sentence: `The target ${is} gone: ${outcome.message}.` };
    }
    if (failed === undefined) return { outcome: 'passed', sentence: '' };
    const seen = await this.afterwards(stage, failed);
    if (this.options.revival.isGone) return this.keepCrash(seen);
    const known = this.knownAs(seen);
    if (known !== undefined) return { outcome: 'failed', sentence: seen.fault.sentence, finding: known };
    const begun = performance.now();
    const examined = await this.examineNew(stage, seen);
    const id = idOf(seen);
    this.spent.set(id, (this.spent.get(id) ?? 0) + performance.now() - begun);
    return examined;
  }

  /** Waits for the target behind a case. @returns the failure, which is a crash where the target has not survived it */
  private async afterwards(stage: Stage, failed: Failed): Promise<Failed> {
    const revived = await this.options.revival.revive(stage);
    return revived === 'died' || revived === 'gone' ? crashOf(failed) : failed;
  }

  /** The finding that a case is counted for without being played again. */
  private knownAs(failed: Failed): string | undefined {
    const id = idOf(failed);
    const known = this.kept.get(id);
    const isSpent = (this.spent.get(id) ?? 0) > PAIR_MS;
    if (known !== undefined && (isSpent || known.size <= sizeOf(failed.subject))) return id;
    const turned = this.turned.get(id);
    return turned !== undefined && (isSpent || turned.times >= MOST_TURNS) ? turned.into : undefined;
  }

  private async examineNew(stage: Stage, failed: Failed): Promise<Examined | undefined> {
    const { sentence, isLate } = failed.fault;
    const deadline = performance.now() + SHRINK_MS;
    const again = await this.replay(stage, failed);
    if (again === undefined) return this.keepCrash(crashOf(failed));
    if (again.isCut) return undefined;
    if (again.failures === 0 && isLate) return this.examineBehind(stage, again.other);
    if (again.failures < REPLAYS || again.last === undefined)
      return {
        outcome: 'flaky',
        finding: idOf(failed),
        sentence: `${sentence} Played alone it fails ${again.failures} times of ${REPLAYS}.`,
      };
    // One that was made smaller in another run is played as it is.
    const isSmall = failed.subject.path.length > 0;
    const smallest = isSmall ? again.last : await this.shrink(stage, again.last, deadline);
    const finding = await this.keep(stage, failed, again.last, smallest);
    return { outcome: 'failed', sentence, finding };
  }

  /** What came behind a reply that was late, but only within a short wait. @param other what came then, if it is wrong */
  private async examineBehind(stage: Stage, other: Failed | undefined): Promise<Examined | undefined> {
    if (other === undefined || other.fault.isLate) return { outcome: 'passed', sentence: '' };
    const known = this.knownAs(other);
    if (known !== undefined) return { outcome: 'failed', sentence: other.fault.sentence, finding: known };
    return this.examineNew(stage, other);
  }

  /** Plays a case alone, with all the time there is. @returns undefined when the target is gone */
  private async replay(stage: Stage, { subject, fault: { verdict, isLate } }: Failed): Promise<Replays | undefined> {
    let last: Failed | undefined;
    let other: Failed | undefined;
    let failures = 0;
    for (let time = 0; time < REPLAYS; time++) {
      if (this.options.isOver()) return { failures, last, other, isCut: true };
      // What is late even with all the time there is may be so at once the next time; nothing else is to become late.
      const most = Math.max(this.options.deadlineMs, MOST_TIMES * stage.servedMs);
      const deadlineMs = isLate && failures > 0 ? quickMs(stage) : most;
      const failed = await this.play(stage, subject, deadlineMs);
      if (this.options.revival.isGone) return undefined;
      if (failed?.fault.verdict === verdict) {
        failures++;
        last = failed;
      } else other = failed ?? other;
    }
    return { failures, last, other, isCut: false };
  }

  /** Plays a case. @returns how it failed, with the target waited for */
  private async play(stage: Stage, subject: TargetCase, deadlineMs: number): Promise<Failed | undefined> {
    const outcome = await stage.play(subject, deadlineMs);
    if (!outcome.ok) {
      await this.options.revival.revive(stage);
      return undefined;
    }
    const failed = failedOf(this.options.table, subject, outcome);
    return failed === undefined ? undefined : this.afterwards(stage, failed);
  }

  /** The smallest case found that fails with the same verdict. */
  private async shrink(stage: Stage, failed: Failed, deadline: number): Promise<Failed> {
    let smallest = failed;
    let tries = 0;
    const { isOver, revival } = this.options;
    const isEnough = (): boolean => tries >= MOST_SHRINKS || performance.now() > deadline || revival.isGone || isOver();
    for (let before: Failed | undefined; before !== smallest && !isEnough(); ) {
      before = smallest;
      let number = -1;
      for await (const candidate of before.subject.smaller()) {
        if (isEnough()) break;
        number++;
        if (sizeOf(candidate) >= sizeOf(before.subject)) continue;
        tries++;
        const found = await this.play(stage, taken(before.subject, number, candidate), quickMs(stage));
        if (found === undefined || idOf(found) !== idOf(failed) || found.fault.aspect !== failed.fault.aspect) continue;
        smallest = found;
        break;
      }
    }
    return smallest;
  }

  /**
   * Keeps the smallest case of its pair. What only a short wait has shown has to show with all the time, too.
   * @param found the case as it came, `again` as it was played again and again, `smallest` what it was made to
   * @returns the id of the finding
   */
  private async keep(stage: Stage, found: Failed, again: Failed, smallest: Failed): Promise<string> {
    const failed = smallest === again ? again : await this.confirmed(stage, again, smallest);
    const [id, size] = [idOf(failed), sizeOf(failed.subject)];
    // A long case may hold several faults: the one that is left is not always the one that its pair is named after.
    if (id !== idOf(found))
      this.turned.set(idOf(found), { times: (this.turned.get(idOf(found))?.times ?? 0) + 1, into: id });
    const known = this.kept.get(id);
    if (known !== undefined && known.size <= size) return id;
    await this.write(found, failed, REPLAYS);
    return id;
  }

  private async confirmed(stage: Stage, again: Failed, smallest: Failed): Promise<Failed> {
    const replays = await this.replay(stage, smallest);
    if (replays?.isCut === true) return smallest;
    return (replays?.failures === REPLAYS ? replays.last : undefined) ?? again;
  }

  private async write(found: Failed, failed: Failed, times: number): Promise<TargetFinding> {
    const { write, replayLine, table, seconds, onFinding } = this.options;
    const files = await write(failed);
    const { id, phase } = found.subject;
    const circumstances: Circumstances = {
      ...{ case: id, phase, played: times, failed: times, files },
      seconds: this.kept.get(idOf(failed))?.finding.seconds ?? seconds(),
      replay: replayLine(failed.subject),
    };
    const finding = findingOf(table, failed, circumstances);
    this.kept.set(finding.id, { finding, size: sizeOf(failed.subject) });
    onFinding(finding);
    return finding;
  }

  /** The target lets nobody in any more, and cannot be brought back: what it was played last cannot be played again. */
  private async keepCrash(crash: Failed): Promise<Examined> {
    const finding = await this.write(crash, crash, 1);
    return { outcome: 'failed', sentence: crash.fault.sentence, finding: finding.id };
  }
}
