/**
 * The tap: takes the bytes of both directions as they pass by, in chunks of any size, and keeps a tracker up to date.
 *
 * Everything that is asked is asked of `tap.tracker`; `tap.state` says whether the bytes can still be read. Nothing is
 * copied but messages split over chunks, and without `onMessage` no object is made per message. Bytes must be handed
 * over in observed order: what the frontend sent before what the backend answered to it.
 */
import { eventId } from '../../machines/messages.ts';
import { STARTS, type Start } from '../../machines/starts.ts';
import { type Dialect, dialectOfVersion, NEWEST_DIALECT } from '../../machines/versions.ts';
import { backendEvent, frontendEvent, MALFORMED, sslAnswerEvent, startupEvent } from '../codec/events.ts';
import { Framer, type LengthFault, NO_TYPE } from '../codec/framing.ts';
import { FIRST_VERSION_WITH_LIMITS } from '../codec/limits.ts';
import { backendTable } from '../table/tables.ts';
import { beginsWithTls, majorOfServerVersion } from './recognize.ts';
import { faultOfLength, faultOfMessage, type TapFault } from './tap-fault.ts';
import { DEFAULT_LIMITS, type Limits, type Releasable, Tracker } from './tracker.ts';

/** A message that passed by, as `onMessage` is shown it. */
export interface TappedMessage {
  readonly direction: 'frontend' | 'backend';
  /** Event id, an index of `EVENTS`. */
  readonly event: number;
  /** The whole message, in place: do not keep it, the bytes are the caller's. */
  readonly bytes: Uint8Array;
  /** Of a frontend message: its number. Of a backend message: the number of the one it answers; -1 for none, or when
   * it is not sure. */
  readonly number: number;
  /** `no` when it answers a message that the proxy itself sent (`tracker.frontend(event, 'proxy')`); `unknown` when that
   * is not sure yet: the next messages tell. */
  readonly forward: 'yes' | 'no' | 'unknown';
}

/** How a tap begins and what it calls. Everything has a default. */
export interface TapOptions {
  /** Which backend it is. Without it the one that `server_version` says at the end of the start-up, else the newest. */
  readonly dialect?: Dialect;
  /** `startup` for a new connection, the default. */
  readonly start?: Start;
  readonly limits?: Limits;
  /** Called after every message. It costs an object a message and the shortcut for runs of rows. */
  readonly onMessage?: (message: TappedMessage) => void;
}

/**
 * - `tracking`: all is read.
 * - `encrypted`: TLS or GSS encryption has begun; nothing more can be known.
 * - `malformed`: one direction holds bytes that are no message, `fault` says which. After a fault of the frontend the
 *   backend is still followed to its end; after one of the backend nothing more can be known.
 * - `closed`: the connection has ended, or the backend has left and sends nothing more.
 */
export type TapState = 'tracking' | 'encrypted' | 'malformed' | 'closed';

const SSL_REQUEST = eventId('F.SSLRequest');
const GSSENC_REQUEST = eventId('F.GSSENCRequest');
const CANCEL_REQUEST = eventId('F.CancelRequest');
const UNKNOWN_TYPE = eventId('F.unknownType');
const INVALID_LENGTH = eventId('F.invalidLength');
const END_OF_INPUT = eventId('F.endOfInput');
const COPY_DATA = eventId('F.CopyData');
const ENCRYPTION_ACCEPTED = eventId('B.SSLAnswer.accepted');
const PARAMETER_STATUS = eventId('B.ParameterStatus');
/** Type bytes of DataRow and of the backend's CopyData. */
const ROW = 0x44;
const DATA = 0x64;
/** No type byte, and not `NO_TYPE`. */
const NO_RUN = -2;

/**
 * The tracker of one connection, fed with bytes: `frontend(chunk)` and `backend(chunk)` as they pass, in observed order,
 * then ask `releasable` and `tracker`. Bad bytes throw nothing: `state` and `fault` tell.
 */
export class Tap {
  /** Answers everything that is to be asked. */
  readonly tracker: Tracker;
  /** The first bytes that are no message, if any. */
  fault: TapFault | undefined = undefined;
  private fromFrontend: Framer;
  private readonly fromBackend: Framer = new Framer('backend');
  private readonly onMessage: ((message: TappedMessage) => void) | undefined;
  /** Bytes received in each direction, and where in its stream the frontend's framer began. */
  private sent = 0;
  private received = 0;
  private framedFrom = 0;
  /** Single bytes that the backend still owes to SSLRequest and GSSENCRequest. */
  private answersDue = 0;
  private learnsDialect: boolean;
  /** Major version whose limits the frontend's messages have from the next whole message on. */
  private newLimits: number | undefined = undefined;
  /** Nothing can be read any more. */
  private blind = false;
  private encrypted = false;

  constructor(options: TapOptions = {}) {
    const start = options.start ?? 'startup';
    const dialect = options.dialect ?? NEWEST_DIALECT;
    this.tracker = new Tracker(backendTable(dialect), STARTS[start], options.limits ?? DEFAULT_LIMITS);
    const mode = start === 'startup' ? 'startup' : 'messages';
    this.fromFrontend = new Framer('frontend', mode, Number(dialect.split('-')[1]));
    this.learnsDialect = options.dialect === undefined;
    this.onMessage = options.onMessage;
  }

  get state(): TapState {
    if (this.encrypted) return 'encrypted';
    if (this.fault !== undefined) return 'malformed';
    return this.tracker.phase === 'closed' ? 'closed' : 'tracking';
  }

  /**
   * May the server connection be given to another client? As `tracker.releasable`, but `no` while half a message of
   * either side has passed: the rest of it would have to come first.
   */
  get releasable(): Releasable {
    return this.fromFrontend.unread + this.fromBackend.unread > 0 ? 'no' : this.tracker.releasable;
  }

  /** Bytes that the frontend sent. They are read in place and may be reused afterwards. */
  frontend(chunk: Uint8Array): void {
    if (this.blind || chunk.length === 0) return;
    if (this.newLimits !== undefined && this.fromFrontend.unread === 0) this.adoptLimits(this.newLimits);
    const { fromFrontend: framer, tracker, onMessage } = this;
    if (this.sent === 0 && framer.mode === 'startup' && beginsWithTls(chunk)) {
      this.goBlind(true);
      return;
    }
    this.sent += chunk.length;
    framer.push(chunk);
    let run = NO_RUN;
    let repeated = 0;
    while (framer.next()) {
      const { type } = framer;
      if (type === run) {
        repeated++;
        continue;
      }
      tracker.repeatCopyData(repeated);
      repeated = 0;
      const event =
        type === NO_TYPE ? this.startupPacket() : frontendEvent(type, framer.bytes, framer.bodyStart, framer.end);
      if (event === MALFORMED) {
        this.refuse('frontend', 'startup-packet');
        return;
      }
      if (event === UNKNOWN_TYPE) this.note('frontend', 'type');
      const number = tracker.frontend(event);
      if (onMessage !== undefined) this.show(onMessage, 'frontend', event, number);
      else if (event === COPY_DATA) run = type;
    }
    tracker.repeatCopyData(repeated);
    if (framer.fault !== undefined) this.breakOff(framer.fault);
  }

  /** Bytes that the backend sent. They are read in place and may be reused afterwards. */
  backend(chunk: Uint8Array): void {
    if (this.blind || chunk.length === 0) return;
    const { fromBackend: framer, tracker, onMessage } = this;
    this.received += chunk.length;
    framer.push(chunk);
    // The type of messages that changed nothing the last time, and will not until another one comes.
    let run = NO_RUN;
    while (framer.next()) {
      const { type } = framer;
      if (type === run) continue;
      const event =
        type === NO_TYPE ? this.answerByte() : backendEvent(type, framer.bytes, framer.bodyStart, framer.end);
      if (event === MALFORMED) {
        this.refuse('backend', type === NO_TYPE ? 'answer' : 'body');
        return;
      }
      tracker.backend(event);
      if (this.learnsDialect && event === PARAMETER_STATUS) this.learnDialect();
      if (onMessage !== undefined) this.show(onMessage, 'backend', event, tracker.answers);
      else run = (type === ROW || type === DATA) && tracker.repeats(event) ? type : NO_RUN;
      if (event === ENCRYPTION_ACCEPTED) {
        this.goBlind(true);
        return;
      }
    }
    if (framer.fault !== undefined) {
      this.fault ??= faultOfLength('backend', framer.fault, 0);
      this.goBlind(false);
    }
  }

  /** The frontend has closed its half of the connection; of a message that it began, nothing was read. */
  frontendEnded(): void {
    this.tracker.frontend(END_OF_INPUT);
  }

  /**
   * The backend has closed the connection.
   * @returns false when it may not do that here: it owes a reply, or an ErrorResponse that says why
   */
  backendEnded(): boolean {
    this.blind = true;
    return this.tracker.end();
  }

  private startupPacket(): number {
    const framer = this.fromFrontend;
    const event = startupEvent(framer.bytes, framer.start, framer.end);
    if (event === SSL_REQUEST || event === GSSENC_REQUEST) {
      if (this.answersDue++ === 0) this.fromBackend.mode = 'answer';
    } else if (event !== CANCEL_REQUEST) framer.mode = 'messages';
    return event;
  }

  private answerByte(): number {
    if (--this.answersDue > 0) this.fromBackend.mode = 'answer';
    return sslAnswerEvent(this.fromBackend.bytes[this.fromBackend.start] ?? 0);
  }

  /** Takes the dialect from a ParameterStatus of the start-up that gives the version. */
  private learnDialect(): void {
    const { bytes, bodyStart, end } = this.fromBackend;
    const major = majorOfServerVersion(bytes, bodyStart, end);
    if (this.tracker.phase !== 'authentication') this.learnsDialect = false;
    else if (major !== undefined) {
      this.learnsDialect = false;
      this.tracker.changeDialect(backendTable(dialectOfVersion(major)));
      if (major < FIRST_VERSION_WITH_LIMITS) this.newLimits = major;
    }
  }

  private adoptLimits(major: number): void {
    this.fromFrontend = new Framer('frontend', this.fromFrontend.mode, major);
    this.framedFrom = this.sent;
    this.newLimits = undefined;
  }

  /** The frontend's bytes cannot be framed any more. */
  private breakOff(fault: LengthFault): void {
    if (this.fault !== undefined) return;
    this.fault = faultOfLength('frontend', fault, this.framedFrom);
    this.tracker.frontend(this.fault.kind === 'type' ? UNKNOWN_TYPE : INVALID_LENGTH);
  }

  /** Notes that the message that is shown now is none. */
  private note(side: 'frontend' | 'backend', kind: Exclude<TapFault['kind'], 'length'>): void {
    const framer = side === 'frontend' ? this.fromFrontend : this.fromBackend;
    const passed = side === 'frontend' ? this.sent : this.received;
    this.fault ??= faultOfMessage(side, kind, framer.type, passed - framer.unread - (framer.end - framer.start));
  }

  private refuse(side: 'frontend' | 'backend', kind: Exclude<TapFault['kind'], 'length'>): void {
    this.note(side, kind);
    this.goBlind(false);
  }

  private show(
    onMessage: (message: TappedMessage) => void,
    direction: 'frontend' | 'backend',
    event: number,
    number: number,
  ): void {
    const { answersProxy, mayAnswerProxy } = this.tracker;
    const framer = direction === 'frontend' ? this.fromFrontend : this.fromBackend;
    const forward = direction === 'frontend' || !mayAnswerProxy ? 'yes' : answersProxy ? 'no' : 'unknown';
    onMessage({ direction, event, bytes: framer.bytes.subarray(framer.start, framer.end), number, forward });
  }

  private goBlind(encrypted: boolean): void {
    this.blind = true;
    this.encrypted = encrypted;
    this.tracker.giveUp();
    // Lets go of the chunk.
    for (const framer of [this.fromFrontend, this.fromBackend]) {
      framer.mode = 'raw';
      while (framer.next());
    }
  }
}
