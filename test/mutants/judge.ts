/**
 * The judge of mutants. A mutant is killed when the tracker, following a real transcript in the mutated table, reports
 * a fault of the backend or breaks one of the laws, or when it takes a forged reply for a real one.
 *
 * A forged transcript is the beginning of a real one with up to four replies behind it that the server, as the
 * transcript shows, did not give to these very bytes. Only forgeries that the unmutated table refuses are used. Without them no table
 * that allows too much could ever be seen to be wrong: a tracker whose backend may say anything explains everything.
 */
import { eventId, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { Acceptor } from '../../src/oracle/live/acceptor.ts';
import { CLOSE, QUIET, type Transcript } from '../../src/oracle/live/transcript.ts';
import { EVENT_COUNT, type Table } from '../../src/table/table.ts';
import { Tracker } from '../../src/tracker/tracker.ts';

/** Why a mutant is dead. */
export type Death =
  /** The tracker called a real reply, a real silence or a real close a fault. */
  | 'refused'
  /** `yes` though more ReadyForQuery came without another frontend message. */
  | 'wrong-yes'
  /** Not `yes` though ReadyForQuery said idle, nothing was sent since that owes anything, and the backend waits. */
  | 'missed-yes'
  /** What came was outside `[outstandingMin, outstandingMax]`. */
  | 'wrong-interval'
  /** A frontend message was blamed that the server served, or the other way about. */
  | 'wrong-blame'
  /** A reply that the server did not give was taken. */
  | 'forged'
  /** A notice came where none is taken to come when mutants are proved to be none (`isNeverSaid`). */
  | 'never-said'
  /** The reference oracle answers otherwise than the server did. */
  | 'reference-differs';

const READY: ReadonlySet<number> = new Set(
  (['B.ReadyForQuery.idle', 'B.ReadyForQuery.inTransaction', 'B.ReadyForQuery.failed'] as const).map(eventId),
);
const IDLE = eventId('B.ReadyForQuery.idle');
const FATAL = eventId('B.ErrorResponse.fatal');
const HARMLESS: ReadonlySet<number> = new Set(
  (['F.CopyData', 'F.CopyDone', 'F.CopyFail', 'F.Flush'] as const).map(eventId),
);
const ASYNCHRONOUS: ReadonlySet<number> = new Set(
  (['B.NoticeResponse', 'B.NotificationResponse', 'B.ParameterStatus'] as const).map(eventId),
);

const SYNC = eventId('F.Sync');
const COMMANDS: ReadonlySet<number> = new Set((['F.Query', 'F.FunctionCall'] as const).map(eventId));

const isFrontend = (step: number): boolean => step >= 0 && step < FIRST_BACKEND_EVENT;

/** What a transcript shows behind each of its steps. */
interface Shown {
  /** ReadyForQuery that came before the frontend's next message. */
  readonly comes: Int16Array;
  /** Nothing else could have come by then: the backend was seen waiting, or left because of what it had read. */
  readonly proven: Uint8Array;
  /** The backend was seen waiting, the last ReadyForQuery said idle, and nothing sent since owes anything. */
  readonly free: Uint8Array;
}

function shownBy({ steps, start, isFatalAnswer }: Transcript): Shown {
  const comes = new Int16Array(steps.length);
  const proven = new Uint8Array(steps.length);
  const free = new Uint8Array(steps.length);
  let count = 0;
  let isProven = false;
  for (let at = steps.length - 1; at >= 0; at--) {
    comes[at] = count;
    proven[at] = isProven ? 1 : 0;
    const step = steps[at] ?? 0;
    if (isFrontend(step) || step === CLOSE || step === FATAL) {
      count = 0;
      // A FATAL that answers a message has not cut off anything: the frontend was owed no more than what had come.
      isProven = step === FATAL && isFatalAnswer === true;
    } else if (step === QUIET) isProven = true;
    else if (READY.has(step)) count++;
  }
  let idle = start.endsWith('ready.idle');
  let isPipelining = false;
  // PostgreSQL 18 may then say idle where it is not (C66).
  let wasInterrupted = false;
  for (const [at, step] of steps.entries()) {
    if (isFrontend(step)) {
      if (COMMANDS.has(step)) wasInterrupted ||= isPipelining;
      isPipelining = step !== SYNC && (isPipelining || !(COMMANDS.has(step) || HARMLESS.has(step)));
      idle = idle && HARMLESS.has(step);
    } else if (step >= 0 && !ASYNCHRONOUS.has(step)) idle = step === IDLE && !wasInterrupted;
    if (step === QUIET && idle) free[at] = 1;
  }
  return { comes, proven, free };
}

const shown = new WeakMap<Transcript, Shown>();

function whatIsShown(transcript: Transcript): Shown {
  const known = shown.get(transcript) ?? shownBy(transcript);
  shown.set(transcript, known);
  return known;
}

/** Gives the tracker one step; false when it finds a fault of the backend. */
function feed(tracker: Tracker, step: number): boolean {
  if (step === QUIET) return tracker.quiet();
  if (step === CLOSE) return tracker.end();
  if (step < 0) return true;
  if (step >= FIRST_BACKEND_EVENT) return tracker.backend(step);
  tracker.frontend(step);
  return true;
}

/** Follows a transcript in a table. @returns the law that breaks, or undefined */
export function judge(
  table: Table,
  transcript: Transcript,
): Exclude<Death, 'forged' | 'reference-differs'> | undefined {
  return isExplained(table, transcript) ? brokenLaw(table, transcript) : 'refused';
}

function isExplained(table: Table, { start, steps }: Transcript): boolean {
  const tracker = new Tracker(table, start);
  for (const step of steps) if (!feed(tracker, step)) return false;
  return true;
}

function brokenLaw(
  table: Table,
  transcript: Transcript,
): Exclude<Death, 'forged' | 'refused' | 'reference-differs'> | undefined {
  const { comes, proven, free } = whatIsShown(transcript);
  const tracker = new Tracker(table, transcript.start);
  for (const [at, step] of transcript.steps.entries()) {
    feed(tracker, step);
    const count = comes[at] ?? 0;
    if (step === CLOSE) break;
    if (count > 0 && tracker.releasable === 'yes') return 'wrong-yes';
    if (free[at] === 1 && tracker.releasable !== 'yes') return 'missed-yes';
    if (proven[at] === 1 && (count < tracker.outstandingMin || count > tracker.outstandingMax)) return 'wrong-interval';
  }
  const { refused } = transcript;
  return refused !== undefined && refused !== (tracker.violation?.by === 'frontend') ? 'wrong-blame' : undefined;
}

/** A forged transcript: so many steps of a real one, and what is said to have come then. */
export interface Forgery {
  readonly transcript: Transcript;
  readonly length: number;
  readonly said: readonly number[];
}

/** The most replies of a forgery: to see that a message was read the replies before the next may have to be made up. */
const MOST_SAID = 4;
/** A search that has seen so many pairs of readers ends: what differs so late tells nothing more. */
const MOST_PAIRS = 200;

/**
 * Looks for a forgery that the mutated table takes and the original refuses, the shortest first.
 * @param mutated explains the transcript, too
 * @param most how many replies it may make up
 */
export function forge(original: Table, mutated: Table, transcript: Transcript, most = MOST_SAID): Forgery | undefined {
  const right = new Acceptor(original, transcript.start);
  const wrong = new Acceptor(mutated, transcript.start);
  for (const [length, step] of transcript.steps.entries()) {
    const forgery = forgeAt(original, mutated, transcript, length, right, wrong, most);
    if (forgery !== undefined) return forgery;
    if (!wrong.take(step) || !right.take(step)) return undefined;
  }
  return undefined;
}

/** Breadth first through the pairs of what both tables say may be, from a place in the transcript on. */
function forgeAt(
  original: Table,
  mutated: Table,
  transcript: Transcript,
  length: number,
  first: Acceptor,
  firstWrong: Acceptor,
  most: number,
): Forgery | undefined {
  const step = transcript.steps[length] ?? QUIET;
  const queue = [{ said: [] as readonly number[], right: first, wrong: firstWrong }];
  const seen = new Set<string>();
  for (const { said, right, wrong } of queue) {
    const [taken, allowed] = [wrong.replies, right.replies];
    const told = (event: number): Forgery | undefined => {
      const forgery = { transcript, length, said: [...said, event] };
      return isTold(original, mutated, forgery) ? forgery : undefined;
    };
    // Silence is a lie only where something came, or was made up; where the frontend was next, nothing had come.
    const isLie = step >= FIRST_BACKEND_EVENT || step === CLOSE || said.length > 0;
    if (isLie && !right.mayRest && wrong.mayRest) {
      const forgery = told(QUIET);
      if (forgery !== undefined) return forgery;
    }
    const isLast = said.length + 1 >= most || queue.length > MOST_PAIRS || right.key === wrong.key;
    for (let event = FIRST_BACKEND_EVENT; event < EVENT_COUNT; event++) {
      if (taken[event] !== 1) continue;
      if (allowed[event] !== 1) {
        const forgery = told(event);
        if (forgery !== undefined) return forgery;
      } else if (!isLast && !(said.length === 0 && event === step)) {
        const [next, other] = [right.copy(), wrong.copy()];
        if (!next.take(event) || !other.take(event)) continue;
        const key = `${next.key} ${other.key}`;
        if (!seen.has(key)) queue.push({ said: [...said, event], right: next, wrong: other });
        seen.add(key);
      }
    }
  }
  return undefined;
}

/** Does the tracker take a forgery in the mutated table, and refuse it in the original? */
function isTold(original: Table, mutated: Table, { transcript, length, said }: Forgery): boolean {
  const forged = { ...transcript, steps: [...transcript.steps.slice(0, length), ...said] };
  return isExplained(mutated, forged) && !isExplained(original, forged);
}
