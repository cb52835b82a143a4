/** A recording as what can be done again on another connection. */
import { eventId } from '../../machines/messages.ts';
import { decodeStartupPacket } from '../codec/decode-startup.ts';
import { frontendEvent, startupEvent } from '../codec/events.ts';
import { isMalformed } from '../codec/malformed.ts';
import { type Capture, type Entry, type EventEntry, isMessage, type MessageEntry } from '../corpus/capture.ts';
import { type Failure, failure } from '../net/failure.ts';
import { beginningOf } from '../play/recording.ts';
import type { Act, Flight } from './exchange.ts';
import { FATAL, type Reply, replyOf } from './reply.ts';

/** A flight with the lines of the recording that it was read from. */
export interface RecordedFlight extends Flight {
  /** That of the act. */
  readonly event: EventEntry | undefined;
  /** Those of the messages. */
  readonly entries: readonly MessageEntry[];
}

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
  readonly flights: readonly RecordedFlight[];
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

/** What an event is as an act; undefined for none. */
function actOf({ event, what = '' }: EventEntry, isWaitedFor: boolean): { readonly act?: Act } | Failure {
  if (event === 'quiet' || event === 'close') return {};
  if (event === 'wait') return isWaitedFor ? {} : { act: { does: event } };
  if (event !== 'outside') return { act: { does: event } };
  const sql = OUTSIDE.exec(what)?.[1];
  if (sql !== undefined) return { act: { does: event, sql } };
  return failure(
    `the recording says that something was done elsewhere ("${what}"): only "another connection: STATEMENT" can be done again`,
  );
}

const UNKNOWN_TYPE = eventId('F.unknownType');
const INVALID_LENGTH = eventId('F.invalidLength');
const PACKETS: readonly string[] = ['Startup', 'SSLRequest', 'GSSENCRequest', 'CancelRequest'];

/** The event that a message of the frontend is. */
export function eventOfSent({ t, bytes, lengthFault }: MessageEntry): number {
  if (t === 'Raw') return UNKNOWN_TYPE;
  if (lengthFault) return INVALID_LENGTH;
  const event = PACKETS.includes(t)
    ? startupEvent(bytes, 0, bytes.length)
    : frontendEvent(bytes[0] ?? 0, bytes, 5, bytes.length);
  return event < 0 ? UNKNOWN_TYPE : event;
}

/** Flights, made as the entries are read. */
class Flights {
  readonly flights: RecordedFlight[] = [];
  private act: Act | undefined;
  private event: EventEntry | undefined;
  private entries: MessageEntry[] = [];
  private replies: Reply[] = [];

  send(entry: MessageEntry): void {
    if (this.replies.length > 0) this.settle();
    this.entries.push(entry);
  }

  await(reply: Reply): void {
    this.replies.push(reply);
  }

  /** Something happens, behind what was sent and is due. */
  happens(act: Act, event: EventEntry): void {
    this.settle();
    this.act = act;
    this.event = event;
  }

  /** What was sent goes out, and what is due to it is waited for. */
  settle(): void {
    const { entries, replies } = this;
    if (this.act !== undefined || entries.length > 0 || replies.length > 0) {
      const messages = entries.map((entry) => ({ event: eventOfSent(entry), bytes: entry.bytes }));
      this.flights.push({ act: this.act, event: this.event, entries, messages, replies });
    }
    this.act = undefined;
    this.event = undefined;
    this.entries = [];
    this.replies = [];
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
  const made = new Flights();
  let closes = false;
  for (const [at, entry] of entries.entries()) {
    if (!isMessage(entry)) {
      made.settle();
      const found = actOf(entry, isAnswered(entries, at));
      if ('ok' in found) return found;
      if (found.act !== undefined) made.happens(found.act, entry);
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
  return { ok: true, login: found?.login, flights: made.flights, closes };
}
