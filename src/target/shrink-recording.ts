/**
 * Makes a recording smaller as long as the target still answers it otherwise than PostgreSQL: messages of the frontend
 * are left out, the rest is played on the reference for what is due to it now, and then on the target.
 */
import { type Capture, type Entry, isMessage } from '../corpus/capture.ts';
import { type Failure, failure } from '../net/failure.ts';
import type { Target } from '../net/target.ts';
import type { Fault } from './compare.ts';
import type { LiveReference } from './live-reference.ts';
import { playRecording, type RecordedOptions, type Replayed, recordAnew } from './recorded.ts';
import { replayableOf } from './recorded-steps.ts';
import { setUp } from './statements.ts';

export interface ShrinkOptions extends RecordedOptions {
  /** Statements that are run on target and reference before each attempt. */
  readonly setup: readonly string[];
  /** Attempts, at most. */
  readonly most: number;
  readonly signal: AbortSignal;
  /** Is told after each attempt how many there were, and how many messages are left. */
  readonly onProgress: (attempts: number, messages: number) => void;
}

/** The smallest recording found. */
export interface Reproduction {
  readonly ok: true;
  /** With the answers of the reference. */
  readonly expected: Capture;
  /** As it went on the target. */
  readonly replayed: Replayed;
  readonly fault: Fault;
  /** Messages of the frontend in the recording, and how many are left. */
  readonly before: number;
  readonly left: number;
  readonly attempts: number;
  /** Played again at the end so often, and failed so often. */
  readonly played: number;
  readonly failed: number;
}

/** What the frontend does, and in which flight. */
interface Item {
  readonly entry: Entry;
  readonly flight: number;
}

/** What one attempt came to. */
interface Attempt {
  readonly ok: true;
  readonly expected: Capture;
  readonly replayed: Replayed;
}

/** How often the smallest is played again. */
const CONFIRMATIONS = 3;
/** A target that could not be played on so often one after another is given up. */
const MOST_FAILURES = 3;

/** What of a recording can be left out, each by itself. */
function itemsOf(capture: Capture): readonly Item[] | Failure {
  const plan = replayableOf(capture);
  if (!plan.ok) return plan;
  if (plan.login === undefined)
    return failure('the recording holds a start-up that is refused; only recordings of a session are made smaller');
  return plan.flights.flatMap(({ event, entries }, flight): Item[] =>
    [...(event === undefined ? [] : [event]), ...entries].map((entry) => ({ entry, flight })),
  );
}

/** A recording without answers: each flight is waited for. */
function captureOf({ header }: Capture, items: readonly Item[]): Capture {
  const entries = items.flatMap(({ entry, flight }, at): Entry[] =>
    at > 0 && items[at - 1]?.flight !== flight ? [{ event: 'quiet' }, entry] : [entry],
  );
  return { header: { starts: 'ready', ...header }, entries };
}

const messagesOf = (items: readonly Item[]): number => items.filter(({ entry }) => isMessage(entry)).length;

/** Makes one recording smaller. */
class Shrinker {
  attempts = 0;
  private readonly target: Target;
  private readonly reference: LiveReference;
  private readonly options: ShrinkOptions;
  private failures = 0;

  constructor(target: Target, reference: LiveReference, options: ShrinkOptions) {
    this.target = target;
    this.reference = reference;
    this.options = options;
  }

  /** Plays a recording on the reference and then on the target. */
  async attempt(capture: Capture): Promise<Attempt | Failure> {
    const { target, options } = this;
    this.attempts++;
    const unprepared = await setUp(this.reference.target, options.setup);
    if (unprepared !== undefined) return unprepared;
    const recorded = await recordAnew(capture, this.reference, options);
    if (!recorded.ok) return recorded;
    const failed = await setUp(target, options.setup);
    if (failed !== undefined) return failed;
    const replayed = await playRecording(recorded.capture, target, options);
    return replayed.ok ? { ok: true, expected: recorded.capture, replayed } : replayed;
  }

  private get isOver(): boolean {
    const { signal, most } = this.options;
    return signal.aborted || this.attempts >= most || this.failures >= MOST_FAILURES;
  }

  /** Leaves out windows, first of half of the items, in the end single ones, the last of them first. */
  async shrink(
    capture: Capture,
    items: readonly Item[],
    first: Attempt,
    fault: Fault,
  ): Promise<{ readonly items: readonly Item[]; readonly attempt: Attempt }> {
    let smallest = { items, attempt: first };
    for (let size = Math.ceil(items.length / 2); size >= 1 && !this.isOver; ) {
      let isSmaller = false;
      for (let end = smallest.items.length; end > 0 && !this.isOver; end -= size) {
        const rest = smallest.items.filter((_, at) => at < end - size || at >= end);
        if (rest.length === 0 || rest.length === smallest.items.length) continue;
        const attempt = await this.attempt(captureOf(capture, rest));
        this.failures = attempt.ok ? 0 : this.failures + 1;
        if (attempt.ok && isAlike(attempt.replayed.fault, fault)) {
          smallest = { items: rest, attempt };
          isSmaller = true;
        }
        this.options.onProgress(this.attempts, messagesOf(smallest.items));
      }
      if (size > 1) size = Math.min(Math.floor(size / 2), Math.ceil(smallest.items.length / 2));
      else if (!isSmaller) break;
    }
    return smallest;
  }
}

const isAlike = (one: Fault | undefined, other: Fault): boolean =>
  one !== undefined && one.verdict === other.verdict && one.aspect === other.aspect;

/**
 * Makes a recording smaller that a target answers otherwise than PostgreSQL does.
 * @param capture a recording of one session; what it says of answers does not count
 * @returns the smallest found with the same verdict; `same` where the target answers as the reference does; or why it
 *   cannot be played
 */
export async function shrinkRecording(
  capture: Capture,
  target: Target,
  reference: LiveReference,
  options: ShrinkOptions,
): Promise<Reproduction | { readonly ok: true; readonly same: Replayed } | Failure> {
  const items = itemsOf(capture);
  if ('ok' in items) return items;
  const shrinker = new Shrinker(target, reference, options);
  // As it was recorded where that is a session from the start, for the parameters of its log-in.
  const whole = await shrinker.attempt(capture);
  if (!whole.ok) return whole;
  const { fault } = whole.replayed;
  if (fault === undefined) return { ok: true, same: whole.replayed };
  const header = whole.expected.header ?? {};
  const { items: left, attempt } = await shrinker.shrink({ header, entries: [] }, items, whole, fault);
  let failed = 0;
  for (let played = 0; played < CONFIRMATIONS; played++) {
    const again = await shrinker.attempt(attempt.expected);
    if (again.ok && isAlike(again.replayed.fault, fault)) failed++;
  }
  return {
    ok: true,
    expected: attempt.expected,
    replayed: attempt.replayed,
    fault: attempt.replayed.fault ?? fault,
    before: messagesOf(items),
    left: messagesOf(left),
    attempts: shrinker.attempts,
    played: CONFIRMATIONS,
    failed,
  };
}
