/**
 * Plays a recording through a tracker and says what is wrong with it, if anything: the judge behind `wirestate check`.
 */
import { eventId, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { RULES } from '../../machines/rules.ts';
import { STARTS, type Start } from '../../machines/starts.ts';
import { type Dialect, dialectOfVersion, findDialect, NEWEST_DIALECT } from '../../machines/versions.ts';
import {
  backendEvent,
  frontendBodyFault,
  frontendEvent,
  MALFORMED,
  sslAnswerEvent,
  startupEvent,
} from '../codec/events.ts';
import { frontendLengthLimit, MINIMUM_LENGTH } from '../codec/limits.ts';
import { type Capture, type Entry, isMessage, type MessageEntry } from '../corpus/capture.ts';
import { backendTable } from '../table/tables.ts';
import { type Releasable, Tracker, type TransactionStatus } from '../tracker/tracker.ts';

/** Who broke the protocol, if anybody; `malformed` for bytes that are no message. */
export type RecordingVerdict = 'ok' | 'frontend-violation' | 'backend-violation' | 'malformed';

/** One finding of a recording: where, by which rule, and a sentence for people. */
export interface Finding {
  readonly verdict: Exclude<RecordingVerdict, 'ok'>;
  /** `n` of the message; of a silence or a close, that of the last message before it. Null when there is none. */
  readonly at: number | null;
  /** Rule id, or `codec.…` for bytes that are no message. */
  readonly rule: string;
  readonly sentence: string;
}

/** What `playRecording` says of a recording, and where it leaves the connection. */
export interface RecordingResult {
  readonly messages: number;
  readonly verdict: RecordingVerdict;
  readonly finding: Finding | undefined;
  readonly dialect: Dialect;
  readonly phase: string;
  readonly transactionStatus: TransactionStatus;
  readonly releasable: Releasable;
  /** Least and most ReadyForQuery still to come; null where nothing is known. */
  readonly outstanding: readonly [number, number | null];
  readonly closed: boolean;
}

/** What the tracker says after one message. */
export interface TraceLine {
  readonly n: number;
  readonly dir: 'F' | 'B';
  readonly type: string;
  readonly phase: string;
  readonly outstanding: readonly [number, number | null];
  readonly releasable: Releasable;
  /** `n` of the frontend message that this backend message answers; null for none or not sure. */
  readonly answers: number | null;
}

const INVALID_LENGTH = eventId('F.invalidLength');
const UNKNOWN_TYPE = eventId('F.unknownType');
const END_OF_INPUT = eventId('F.endOfInput');
const ENCRYPTION_ACCEPTED = eventId('B.SSLAnswer.accepted');
const STARTUP_PACKETS: readonly string[] = ['Startup', 'SSLRequest', 'GSSENCRequest', 'CancelRequest'];

/** Where a capture begins, or one sentence that says why nobody can know. */
export type Beginning =
  | { readonly ok: true; readonly starts: Start; readonly note: string | undefined }
  | { readonly ok: false; readonly message: string };

/**
 * Where a capture begins. Without a start-up packet it began in mid-connection: if its first message is one that a
 * frontend sends when nothing is owed, that is taken for granted and noted, otherwise it has to be said in the header.
 */
export function beginningOf(capture: Capture): Beginning {
  const said = capture.header?.starts;
  const first = capture.entries.find(isMessage);
  if (said === 'ready' || said === 'walsender') return { ok: true, starts: said, note: undefined };
  if (first === undefined || first.t === 'Raw' || STARTUP_PACKETS.includes(first.t))
    return { ok: true, starts: 'startup', note: undefined };
  // A server that cannot serve a connection says so before it has read anything (postmaster.c, report_fork_failure).
  if (said === 'startup' && first.dir === 'B' && first.n === 0) return { ok: true, starts: 'startup', note: undefined };
  if (first.dir === 'F' && first.n === 0)
    return {
      ok: true,
      starts: 'ready',
      note: 'it holds no start-up, so it is taken to begin in mid-connection, at ready',
    };
  return {
    ok: false,
    message: `The recording starts in the middle: its first message is n ${first.n}, type ${first.t} of the ${first.dir === 'F' ? 'frontend' : 'backend'}. If nothing was owed before it, say so in a first line {"capture":1,"starts":"ready"}.`,
  };
}

/** The dialect in which to judge a capture: the one asked for, its header's, the server's own version, the newest. */
export function dialectOf(capture: Capture, asked: Dialect | undefined): Dialect {
  const named = capture.header?.dialect === undefined ? undefined : findDialect(capture.header.dialect);
  if (asked ?? named) return asked ?? named ?? NEWEST_DIALECT;
  for (const entry of capture.entries) {
    if (!isMessage(entry) || entry.dir !== 'B' || entry.t !== 'S') continue;
    const version = /^server_version\0(\d+)/.exec(new TextDecoder().decode(entry.bytes.subarray(5)))?.[1];
    if (version !== undefined) return dialectOfVersion(Number(version));
  }
  return NEWEST_DIALECT;
}

/** A quiet point is proof that the backend waits, unless the recording then waits or acts before the next reply. */
export function isProof(entries: readonly Entry[], quiet: number): boolean {
  for (const entry of entries.slice(quiet + 1)) {
    if (isMessage(entry)) {
      if (entry.dir === 'B') return true;
    } else if (entry.event === 'wait' || entry.event === 'cancel' || entry.event === 'outside') return false;
  }
  return true;
}

/** One recording being played. */
class Player {
  readonly tracker: Tracker;
  private readonly majorVersion: number;
  private readonly numbers: number[] = [];
  /** After bytes that are no message, or behind encryption, nothing more can be said. */
  private blind = false;
  /** `n` of the last message. */
  private last: number | null = null;
  finding: Finding | undefined = undefined;
  closed = false;

  constructor(dialect: Dialect, start: string) {
    this.tracker = new Tracker(backendTable(dialect), start);
    this.majorVersion = Number(dialect.split('-')[1]);
  }

  message(entry: MessageEntry): void {
    this.last = entry.n;
    if (this.blind) return;
    if (entry.t === 'Raw') this.raw(entry);
    else if (entry.dir === 'F') this.frontend(entry);
    else this.backend(entry);
  }

  quiet(): void {
    if (this.blind || this.closed) return;
    if (this.tracker.quiet()) {
      this.reportFrontend();
      return;
    }
    const owed = this.tracker.violation?.expected.join(', ') ?? '';
    this.report(
      'backend-violation',
      this.last,
      'backend.never-sends',
      `The backend fell silent where it owed one of: ${owed}.`,
    );
  }

  close(by: 'backend' | 'frontend' | undefined): void {
    this.closed = true;
    const owed = this.tracker.expected.join(', ');
    if (this.tracker.end() || this.blind || by !== 'backend') return;
    this.report(
      'backend-violation',
      this.last,
      'backend.never-sends',
      `The backend closed the connection where it owed one of: ${owed}.`,
    );
  }

  endOfInput(): void {
    if (!this.blind) this.tracker.frontend(END_OF_INPUT);
  }

  answers(entry: MessageEntry): number | null {
    if (entry.dir === 'F' || this.blind || this.tracker.answers < 0) return null;
    return this.numbers[this.tracker.answers] ?? null;
  }

  /** The first finding stands, but a violation of the backend outranks the others. */
  private report(verdict: Finding['verdict'], at: number | null, rule: string, sentence: string): void {
    if (this.finding === undefined || (verdict === 'backend-violation' && this.finding.verdict !== verdict))
      this.finding = { verdict, at, rule, sentence };
  }

  /** What was true of the backend until now may not be true any more: no answer is given from here on. */
  private goBlind(): void {
    this.blind = true;
    this.tracker.giveUp();
  }

  private raw(entry: MessageEntry): void {
    this.report('malformed', entry.n, 'codec.raw', 'These bytes are no whole message.');
    // Half a message of the frontend in a session changes nothing; anything else cannot be followed any more.
    if (entry.dir === 'B' || this.tracker.phase === 'startup') this.goBlind();
  }

  private frontend(entry: MessageEntry): void {
    const event = this.frontendEvent(entry);
    if (event === undefined) return;
    this.numbers[this.tracker.frontend(event)] = entry.n;
    this.reportFrontend();
  }

  private reportFrontend(): void {
    const { violation } = this.tracker;
    if (violation?.by !== 'frontend') return;
    this.report(
      'frontend-violation',
      this.numbers[violation.at] ?? null,
      violation.rule,
      RULES[violation.rule].sentence,
    );
  }

  /** The event of a frontend message; undefined when nobody can tell what the backend makes of it. */
  private frontendEvent(entry: MessageEntry): number | undefined {
    const { bytes, n, t } = entry;
    if (STARTUP_PACKETS.includes(t)) {
      const event = startupEvent(bytes, 0, bytes.length);
      if (event !== MALFORMED) return event;
      this.report('malformed', n, 'codec.startup-packet', 'This start-up packet cannot be read.');
      this.goBlind();
      return undefined;
    }
    const type = bytes[0] ?? 0;
    const declared = new DataView(bytes.buffer, bytes.byteOffset).getInt32(1);
    if (declared < MINIMUM_LENGTH || declared > frontendLengthLimit(type, this.majorVersion)) {
      this.report('malformed', n, 'codec.length', `A message of type ${t} cannot have the length ${declared}.`);
      return INVALID_LENGTH;
    }
    if (entry.lengthFault) {
      this.report(
        'malformed',
        n,
        'codec.length',
        `The length word says ${declared}, but ${bytes.length - 1} bytes are there.`,
      );
      // The backend waits for the rest, or takes what is too much for the next message: nothing can be said of it.
      this.goBlind();
      return undefined;
    }
    const event = frontendEvent(type, bytes, 5, bytes.length);
    if (event === UNKNOWN_TYPE) {
      this.report('malformed', n, 'codec.unknown-type', `No frontend message has the type ${JSON.stringify(t)}.`);
      return event;
    }
    const fault = frontendBodyFault(type, bytes, 5, bytes.length);
    if (fault !== undefined)
      this.report('malformed', n, 'codec.body', `The body of this ${t} cannot be read: ${fault}.`);
    return event;
  }

  private backend(entry: MessageEntry): void {
    const { bytes, n, t } = entry;
    const event =
      t === 'SSLAnswer' ? sslAnswerEvent(bytes[0] ?? 0) : backendEvent(bytes[0] ?? 0, bytes, 5, bytes.length);
    if (event < FIRST_BACKEND_EVENT) {
      this.report('malformed', n, 'codec.body', `These bytes are no message of a backend (type ${t}).`);
      this.goBlind();
      return;
    }
    if (!this.tracker.backend(event)) {
      const expected = this.tracker.violation?.expected ?? [];
      this.report(
        'backend-violation',
        n,
        'backend.never-sends',
        expected.length === 0
          ? 'The backend sends nothing here: the connection is closed.'
          : `The backend cannot send this here; it could send one of: ${expected.join(', ')}.`,
      );
    }
    this.reportFrontend();
    if (event === ENCRYPTION_ACCEPTED) this.goBlind();
  }
}

const interval = (tracker: Tracker): readonly [number, number | null] => [
  tracker.outstandingMin,
  Number.isFinite(tracker.outstandingMax) ? tracker.outstandingMax : null,
];

/**
 * Plays a capture.
 * @param starts where it begins; see `beginningOf`
 * @param dialect the dialect to judge by; see `dialectOf`
 * @param trace called after every message, when given
 */
export function playRecording(
  capture: Capture,
  starts: Start,
  dialect: Dialect,
  trace?: (line: TraceLine) => void,
): RecordingResult {
  const { entries } = capture;
  const player = new Player(dialect, STARTS[starts]);
  const { tracker } = player;
  let messages = 0;
  for (const [index, entry] of entries.entries()) {
    if (isMessage(entry)) {
      player.message(entry);
      messages++;
      trace?.({
        n: entry.n,
        dir: entry.dir,
        type: entry.t,
        phase: tracker.phase,
        outstanding: interval(tracker),
        releasable: tracker.releasable,
        answers: player.answers(entry),
      });
    } else if (entry.event === 'quiet' && isProof(entries, index)) player.quiet();
    else if (entry.event === 'fin') player.endOfInput();
    else if (entry.event === 'close') player.close(entry.by);
  }
  return {
    messages,
    verdict: player.finding?.verdict ?? 'ok',
    finding: player.finding,
    dialect,
    phase: tracker.phase,
    transactionStatus: tracker.transactionStatus,
    releasable: tracker.releasable,
    outstanding: interval(tracker),
    closed: player.closed,
  };
}
