/**
 * What must hold of every recording of a real server, checked with any table: the tests hold the committed tables to
 * it, and show that a table with a planted fault fails.
 */
import { eventId, FIRST_BACKEND_EVENT } from '../../../machines/messages.ts';
import { STARTS } from '../../../machines/starts.ts';
import { backendEvent, frontendEvent, sslAnswerEvent, startupEvent } from '../../../src/codec/events.ts';
import { frontendLengthLimit, MINIMUM_LENGTH } from '../../../src/codec/limits.ts';
import { isMessage, type MessageEntry } from '../../../src/corpus/capture.ts';
import { isProof } from '../../../src/play/recording.ts';
import type { Table } from '../../../src/table/table.ts';
import { Tracker } from '../../../src/tracker/tracker.ts';
import type { Recording } from './support.ts';

type Step = number | 'quiet' | 'close' | 'other';

const READY: ReadonlySet<number> = new Set(
  (['B.ReadyForQuery.idle', 'B.ReadyForQuery.inTransaction', 'B.ReadyForQuery.failed'] as const).map(eventId),
);
const IDLE = eventId('B.ReadyForQuery.idle');
const ENCRYPTED = eventId('B.SSLAnswer.accepted');
const FATAL = eventId('B.ErrorResponse.fatal');
/** Messages that owe nothing and open nothing where the backend is ready. */
const HARMLESS: ReadonlySet<number> = new Set(
  (['F.CopyData', 'F.CopyDone', 'F.CopyFail', 'F.Flush'] as const).map(eventId),
);
const ASYNCHRONOUS: ReadonlySet<number> = new Set(
  (['B.NoticeResponse', 'B.NotificationResponse', 'B.ParameterStatus'] as const).map(eventId),
);

function eventOf({ bytes, dir, t, lengthFault }: MessageEntry, version: number): number | 'other' {
  if (t === 'SSLAnswer') return sslAnswerEvent(bytes[0] ?? 0);
  if (dir === 'B') return backendEvent(bytes[0] ?? 0, bytes, 5, bytes.length);
  if (t.length > 1) return startupEvent(bytes, 0, bytes.length);
  const type = bytes[0] ?? 0;
  const declared = new DataView(bytes.buffer, bytes.byteOffset).getInt32(1);
  if (declared < MINIMUM_LENGTH || declared > frontendLengthLimit(type, version)) return eventId('F.invalidLength');
  // The backend goes on waiting for the rest of such a message.
  return lengthFault ? 'other' : frontendEvent(type, bytes, 5, bytes.length);
}

/** The steps of a recording, or undefined where it holds bytes that are no message, or where encryption begins. */
export function stepsOf({ capture: { entries } }: Recording, version: number): Step[] | undefined {
  const steps: Step[] = [];
  for (const [index, entry] of entries.entries()) {
    if (isMessage(entry)) {
      const step = entry.t === 'Raw' ? -1 : eventOf(entry, version);
      if (step === -1 || step === ENCRYPTED) return undefined;
      steps.push(step);
    } else if (entry.event === 'quiet') steps.push(isProof(entries, index) ? 'quiet' : 'other');
    else if (entry.event === 'fin') steps.push(eventId('F.endOfInput'));
    else steps.push(entry.event === 'close' && entry.by === 'backend' ? 'close' : 'other');
  }
  return steps;
}

const isFrontend = (step: Step): boolean => typeof step === 'number' && step < FIRST_BACKEND_EVENT;

/** What the rest of a recording shows: how many ReadyForQuery come before the frontend's next message, and how it ends. */
function ahead(steps: readonly Step[], from: number): { comes: number; proven: boolean; ended: boolean } {
  let comes = 0;
  let proven = false;
  for (let at = from; at < steps.length; at++) {
    const step = steps[at] ?? 'other';
    if (isFrontend(step)) return { comes, proven, ended: false };
    if (step === 'close' || step === FATAL) return { comes, proven, ended: true };
    if (step === 'quiet') proven = true;
    if (typeof step === 'number' && READY.has(step)) comes++;
  }
  return { comes, proven: true, ended: false };
}

export interface Findings {
  /** The tracker called it a violation of the backend. */
  unexplained: boolean;
  /** `yes` though a ReadyForQuery still came without another frontend message. */
  wrongYes: boolean;
  /** What came was outside `[outstandingMin, outstandingMax]`. */
  wrongInterval: boolean;
  /** Not `yes` though ReadyForQuery said idle, nothing was sent since that owes anything, and the backend waits. */
  missedYes: boolean;
  /** Points that were checked by the last two. */
  intervals: number;
  free: number;
  /** Points at which the tracker said `yes`: without them there could be no wrong one. */
  yes: number;
}

/**
 * Plays a recording and compares every answer with what came.
 * @param sees whether the tracker is told of quiet points; a proxy in the middle knows of none
 */
export function judge(steps: readonly Step[], table: Table, recording: Recording, sees = true): Findings {
  const tracker = new Tracker(table, STARTS[recording.starts]);
  const findings: Findings = {
    unexplained: false,
    wrongYes: false,
    wrongInterval: false,
    missedYes: false,
    intervals: 0,
    free: 0,
    yes: 0,
  };
  let idle = recording.starts !== 'startup';
  for (const [at, step] of steps.entries()) {
    if (step === 'close') {
      if (!tracker.end()) findings.unexplained = true;
      break;
    }
    if (step === 'quiet') {
      if (sees && !tracker.quiet()) findings.unexplained = true;
    } else if (typeof step === 'number') {
      if (isFrontend(step)) {
        tracker.frontend(step);
        idle = idle && HARMLESS.has(step);
      } else {
        if (!tracker.backend(step)) findings.unexplained = true;
        if (!ASYNCHRONOUS.has(step)) idle = step === IDLE;
      }
    }
    const { comes, proven, ended } = ahead(steps, at + 1);
    if (tracker.releasable === 'yes') {
      findings.yes++;
      if (comes > 0) findings.wrongYes = true;
    }
    if (proven && !ended) {
      findings.intervals++;
      if (comes < tracker.outstandingMin || comes > tracker.outstandingMax) findings.wrongInterval = true;
    }
    if (step === 'quiet' && idle) {
      findings.free++;
      if (tracker.releasable !== 'yes') findings.missedYes = true;
    }
  }
  return findings;
}
