/** A recording as steps that can be done again on another connection. */
import { decodeStartupPacket } from '../codec/decode-startup.ts';
import { isMalformed } from '../codec/malformed.ts';
import { type Capture, type Entry, type EventEntry, isMessage, type MessageEntry } from '../corpus/capture.ts';
import { type Failure, failure } from '../net/failure.ts';
import { beginningOf } from '../play/recording.ts';
import { FATAL, type Reply, replyOf } from './reply.ts';

/** What is done, one after another. */
export type Step =
  /** Messages that go out in one write. */
  | { readonly does: 'send'; readonly entries: readonly MessageEntry[] }
  /** Replies that have come before more is done. */
  | { readonly does: 'await'; readonly replies: readonly Reply[] }
  /** A CancelRequest; the end of our half of the connection; a while in which nothing is done. */
  | { readonly does: 'cancel' | 'fin' | 'wait'; readonly entry: EventEntry }
  /** A statement on another connection; `<pid>` in it is the process id of this session's backend. */
  | { readonly does: 'outside'; readonly sql: string; readonly entry: EventEntry };

/** A log-in without a fault, which is not compared: passwords, keys and settings are each server's own. */
export interface Login {
  readonly starts: 'ready' | 'walsender';
  readonly minor: 0 | 2;
  /** Start-up parameters beside user and database. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Replayable {
  readonly ok: true;
  /** Undefined where the start-up is itself what is played, byte for byte. */
  readonly login: Login | undefined;
  readonly steps: readonly Step[];
  /** Does the server close the connection in the end? */
  readonly closes: boolean;
}

/** What people write before a statement that another connection runs. */
const OUTSIDE = /^another connection: (.+)$/su;
/** Messages of a start-up that goes well. */
const STARTING: ReadonlySet<string> = new Set(['SSLRequest', 'GSSENCRequest', 'Startup', 'p']);

/** The log-in that a recording begins with, and the number of the entry behind it; undefined where there is none. */
function loginOf(entries: readonly Entry[]): { readonly login: Login; readonly from: number } | undefined {
  const from = entries.findIndex((entry) => isMessage(entry) && entry.dir === 'B' && entry.t === 'Z') + 1;
  const before = entries.slice(0, from).filter(isMessage);
  const packet = before.find(({ t }) => t === 'Startup');
  const isUsual = before.every(({ dir, t, lengthFault }) => dir === 'B' || (STARTING.has(t) && !lengthFault));
  if (packet === undefined || !isUsual) return undefined;
  const decoded = decodeStartupPacket(packet.bytes, 0, packet.bytes.length);
  if (isMalformed(decoded) || decoded.name !== 'StartupMessage') return undefined;
  const { minor } = decoded;
  if (minor !== 0 && minor !== 2) return undefined;
  const parameters = Object.fromEntries(decoded.parameters.filter(([name]) => name !== 'user' && name !== 'database'));
  return { login: { starts: parameters.replication === undefined ? 'ready' : 'walsender', minor, parameters }, from };
}

/** Are replies, or the end of the connection, what comes next? Then waiting for them is all the waiting there is. */
function isAnswered(entries: readonly Entry[], at: number): boolean {
  for (const entry of entries.slice(at + 1)) {
    if (isMessage(entry)) return entry.dir === 'B';
    if (entry.event !== 'quiet') return entry.event === 'close';
  }
  return true;
}

/** The step of an event; undefined for none. */
function stepOf(entry: EventEntry, isWaitedFor: boolean): Step | Failure | undefined {
  const { event } = entry;
  if (event === 'quiet' || event === 'close') return undefined;
  if (event === 'wait') return isWaitedFor ? undefined : { does: event, entry };
  if (event !== 'outside') return { does: event, entry };
  const sql = OUTSIDE.exec(entry.what ?? '')?.[1];
  if (sql !== undefined) return { does: event, sql, entry };
  return failure(
    `the recording says that something was done elsewhere ("${entry.what ?? ''}"): only "another connection: STATEMENT" can be done again`,
  );
}

/** Steps, made as the entries are read. */
class Steps {
  readonly steps: Step[] = [];
  private sent: MessageEntry[] = [];
  private replies: Reply[] = [];

  send(entry: MessageEntry): void {
    if (this.replies.length > 0) this.settle();
    this.sent.push(entry);
  }

  await(reply: Reply): void {
    this.flush();
    this.replies.push(reply);
  }

  /** All that was sent goes out, and what is due to it is waited for. */
  settle(): void {
    this.flush();
    this.steps.push({ does: 'await', replies: this.replies });
    this.replies = [];
  }

  private flush(): void {
    if (this.sent.length > 0) this.steps.push({ does: 'send', entries: this.sent });
    this.sent = [];
  }
}

/** What is to be done to play a recording again, or one sentence about what cannot be done again. */
export function replayableOf(capture: Capture): Replayable | Failure {
  const beginning = beginningOf(capture);
  if (!beginning.ok) return failure(beginning.message);
  const { starts } = beginning;
  const { parameters = starts === 'walsender' ? { replication: 'true' } : {} } = capture.header ?? {};
  const found =
    starts === 'startup' ? loginOf(capture.entries) : { login: { starts, minor: 0 as const, parameters }, from: 0 };
  const entries = capture.entries.slice(found?.from ?? 0);
  const made = new Steps();
  let closes = false;
  for (const [at, entry] of entries.entries()) {
    if (!isMessage(entry)) {
      made.settle();
      const step = stepOf(entry, isAnswered(entries, at));
      if (step !== undefined && 'ok' in step) return step;
      if (step !== undefined) made.steps.push(step);
      closes ||= entry.event === 'fin' || (entry.event === 'close' && entry.by === 'backend');
    } else if (entry.dir === 'F') {
      made.send(entry);
      closes ||= entry.t === 'X';
    } else if (entry.t === 'Raw') {
      return failure(`message ${entry.n} of the recording holds bytes of the backend that are no whole message`);
    } else {
      const reply = replyOf({ type: entry.t === 'SSLAnswer' ? '' : entry.t, bytes: entry.bytes });
      made.await(reply);
      closes ||= reply.event === FATAL;
    }
  }
  made.settle();
  return { ok: true, login: found?.login, steps: made.steps, closes };
}
