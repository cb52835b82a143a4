/**
 * What copy-in and copy-out have in common: one statement sent by a Query or by Parse, Bind and Execute, its replies
 * followed by a tracker, and its end. No I/O: bytes come in by `receive`, and go out by `take`.
 *
 * Where the backend may be, what it may send, whether a Sync is owed and whether the exchange is over is asked of the
 * tracker, that is of the compiled machine.
 *
 * The Sync of an extended COPY is sent when no backend could ignore it: behind CopyDone or CopyFail, after an error, and
 * once CopyOutResponse or CommandComplete has been seen. Until then a Flush makes the server send what it has to say
 * (it is ignored in copy-in, and in skip). So there is exactly one, and exactly one ReadyForQuery.
 */
import { EVENTS, eventId } from '../../machines/messages.ts';
import { type Dialect, NEWEST_DIALECT } from '../../machines/versions.ts';
import type { CopyResponse, NotificationResponse, ReceivedBackendMessage } from '../codec/backend-messages.ts';
import { decodeBackend } from '../codec/decode-backend.ts';
import { bind, copyFail, execute, flush, parse, query, sync } from '../codec/encode.ts';
import { type Notice, noticeOf } from '../codec/error-fields.ts';
import { backendEvent, MALFORMED } from '../codec/events.ts';
import { Framer } from '../codec/framing.ts';
import { isMalformed } from '../codec/malformed.ts';
import { backendTable } from '../table/tables.ts';
import { Tracker } from '../tracker/tracker.ts';
import { Outbox } from './outbox.ts';
import {
  type CopyOutcome,
  cutTrouble,
  malformedTrouble,
  serverTrouble,
  statementTrouble,
  type Trouble,
  violationTrouble,
} from './outcome.ts';

/** A message of the server that answers nothing. */
export type AsynchronousMessage =
  | { readonly name: 'NoticeResponse'; readonly notice: Notice }
  | { readonly name: 'ParameterStatus'; readonly parameter: string; readonly value: string }
  | (Pick<NotificationResponse, 'pid' | 'channel' | 'payload'> & { readonly name: 'NotificationResponse' });

/** How a COPY is sent and who hears what comes beside it. Everything has a default. */
export interface SessionOptions {
  /** `simple`: by a Query, the default. `extended`: by Parse, Bind and Execute. */
  readonly origin?: 'simple' | 'extended';
  /** What the last ReadyForQuery of the connection said; `idle`. */
  readonly status?: 'idle' | 'inTransaction' | 'failed';
  /** Which backend it is; the newest. */
  readonly dialect?: Dialect;
  /**
   * Called for NoticeResponse, ParameterStatus and NotificationResponse, which may come at any moment. When it throws it
   * is not called again; what it threw is in `thrown` of `CopyIn` and `CopyOut`. COPY over a transport is given up then,
   * and its caller is told once the exchange has ended.
   */
  readonly onMessage?: (message: AsynchronousMessage) => void;
}

const EMPTY = new Uint8Array(0);
/** In UTF-16 units, of which UTF-8 makes at most three bytes each: a CopyFail has room for some 10,000 bytes (D94). */
const LONGEST_REASON = 3000;

/** One COPY; see `CopyIn` and `CopyOut`. */
export abstract class CopySession {
  /** How it ended; undefined while it goes on. */
  outcome: CopyOutcome | undefined = undefined;
  /** CopyInResponse or CopyOutResponse: the format of the whole and of each column; undefined before it. */
  response: CopyResponse | undefined = undefined;
  /** Bytes received behind the last ReadyForQuery, which are not this session's. */
  rest: Uint8Array = EMPTY;
  protected readonly tracker: Tracker;
  protected readonly outbox: Outbox = new Outbox();
  protected readonly framer: Framer = new Framer('backend');
  /** The server's first error, as soon as it has been received; the exchange goes on to its end. */
  error: Notice | undefined = undefined;
  protected readonly origin: 'simple' | 'extended';
  /** What `onMessage` threw. The exchange is not disturbed: to give it up is up to the owner. */
  thrown: { readonly value: unknown } | undefined = undefined;
  private readonly onMessage: ((message: AsynchronousMessage) => void) | undefined;
  private trouble: Trouble | undefined = undefined;
  /** Tag of the COPY. */
  private tag: string | undefined = undefined;
  /** Tag of the last statement of all; a string without statements is answered with EmptyQueryResponse. */
  private answer = 'EmptyQueryResponse';
  /** Received last. */
  protected chunk: Uint8Array = EMPTY;

  /**
   * @param sql the one COPY statement
   * @throws RangeError when no message can carry the SQL (misuse)
   */
  constructor(sql: string, options: SessionOptions) {
    this.origin = options.origin ?? 'simple';
    this.onMessage = options.onMessage;
    this.tracker = new Tracker(backendTable(options.dialect ?? NEWEST_DIALECT), `ready.${options.status ?? 'idle'}`);
    if (this.origin === 'simple') {
      this.outbox.add(eventId('F.Query'), query(sql));
      return;
    }
    this.outbox.add(eventId('F.Parse'), parse({ sql }));
    this.outbox.add(eventId('F.Bind'), bind({}));
    this.outbox.add(eventId('F.Execute'), execute());
    this.outbox.add(eventId('F.Flush'), flush());
  }

  /** Bytes that wait to be taken. */
  get pending(): number {
    return this.outbox.pending;
  }

  /**
   * Hands over the bytes to send next, whole messages, some 128 KiB of a large piece; call it until they are none. What it gives
   * has to be sent, even when the server's error comes in between.
   */
  take(): Uint8Array {
    return this.outbox.take((event) => this.tracker.frontend(event));
  }

  /** Bytes received. */
  abstract receive(chunk: Uint8Array): void;

  /** @throws what `onMessage` threw, if it did */
  rethrow(): void {
    if (this.thrown !== undefined) throw this.thrown.value;
  }

  /** The connection has ended, for whatever reason: nothing more will be received. */
  end(): void {
    if (this.outcome !== undefined) return;
    this.tracker.end();
    this.fail(cutTrouble(this.error));
  }

  /**
   * Takes one backend message from somebody who frames them himself; `receive` does so for bytes.
   * @param type type byte
   * @param bytes holds the body at `bodyStart` (behind the length word) up to, not including, `bodyEnd`
   */
  message(type: number, bytes: Uint8Array, bodyStart: number, bodyEnd: number): void {
    if (this.outcome !== undefined) return;
    const event = backendEvent(type, bytes, bodyStart, bodyEnd);
    const decoded =
      DECODED.has(type) || event === MALFORMED ? decodeBackend(type, bytes, bodyStart, bodyEnd) : undefined;
    if (decoded !== undefined && isMalformed(decoded)) {
      this.tracker.giveUp();
      this.fail(malformedTrouble(decoded));
    } else if (event === MALFORMED || !this.tracker.backend(event)) this.accuse(EVENTS[event] ?? `B.${decoded?.name}`);
    else if (decoded !== undefined) this.heed(decoded);
    else this.body(type, bytes, bodyStart, bodyEnd);
  }

  /** Hands over the next chunk to the framer. */
  protected push(chunk: Uint8Array): void {
    if (this.outcome !== undefined) throw new Error('receive() behind the end of the COPY (see `outcome`, `rest`)');
    this.chunk = chunk;
    this.framer.push(chunk);
  }

  /** Takes the next message of the chunk. @returns false when there is none, or the COPY is over */
  protected advance(): boolean {
    const { framer } = this;
    if (this.outcome !== undefined) return false;
    if (framer.next()) {
      this.message(framer.type, framer.bytes, framer.bodyStart, framer.end);
      return true;
    }
    if (framer.fault !== undefined) this.fail(malformedTrouble(framer.fault));
    return false;
  }

  /** A message whose body is not decoded: CopyData, and what belongs to other statements. */
  protected abstract body(type: number, bytes: Uint8Array, bodyStart: number, bodyEnd: number): void;

  /** The server refuses: what waits to be sent is of no use any more. */
  protected abstract refused(): void;

  /** CopyInResponse or CopyOutResponse. @returns whether it is the one awaited */
  protected abstract begun(response: CopyResponse): boolean;

  /** Remembers what is wrong; the exchange goes on to its end, which says whether the connection can go on. */
  protected blame(trouble: Trouble): void {
    this.trouble ??= trouble;
  }

  /** Gets the backend out of a copy-in that is of no use. */
  protected leaveCopyIn(reason: string): void {
    this.outbox.add(eventId('F.CopyFail'), copyFail(reason.replaceAll('\0', ' ').slice(0, LONGEST_REASON)));
    if (this.origin === 'extended') this.outbox.add(eventId('F.Sync'), sync());
  }

  /** Does what a message means. Those that answer nothing never make a Sync due. */
  private heed(decoded: ReceivedBackendMessage): void {
    if (decoded.name === 'NoticeResponse') this.tell({ name: decoded.name, notice: noticeOf(decoded) });
    else if (decoded.name === 'ParameterStatus' || decoded.name === 'NotificationResponse') this.tell(decoded);
    else if (decoded.name === 'ReadyForQuery') {
      if (this.tracker.outstandingMax === 0) this.finish();
    } else {
      if (decoded.name === 'ErrorResponse') this.refuse(noticeOf(decoded));
      else if (decoded.name === 'CopyInResponse' || decoded.name === 'CopyOutResponse') this.begin(decoded);
      else if (decoded.name === 'CommandComplete') {
        this.answer = decoded.tag;
        if (this.response !== undefined) this.tag ??= decoded.tag;
      }
      this.conclude();
    }
  }

  private tell(message: AsynchronousMessage): void {
    if (this.thrown !== undefined) return;
    try {
      this.onMessage?.(message);
    } catch (value) {
      this.thrown = { value };
    }
  }

  private refuse(error: Notice): void {
    this.error ??= error;
    this.outbox.clear();
    this.refused();
    if (this.tracker.phase === 'closed') this.fail({ ...cutTrouble(error), error: this.error });
  }

  private begin(response: CopyResponse): void {
    if (this.response === undefined && this.begun(response)) {
      this.response = response;
      return;
    }
    this.blame(statementTrouble('the SQL holds more than one COPY, or one in the other direction'));
    if (response.name === 'CopyInResponse') this.leaveCopyIn('the frontend expected no copy-in here');
  }

  /** Sends the Sync of an extended COPY where it is still missing and no backend could ignore it. */
  private conclude(): void {
    if (this.origin === 'simple' || this.outbox.pending > 0 || this.outcome !== undefined) return;
    if (this.tracker.phase !== 'copyIn' && this.tracker.outstandingMax === 0)
      this.outbox.add(eventId('F.Sync'), sync());
  }

  private finish(): void {
    this.rest = this.chunk.subarray(this.chunk.length - this.framer.unread);
    const { error, tag, tracker } = this;
    const trouble = this.trouble ?? (error === undefined ? undefined : serverTrouble(error));
    const status = tracker.transactionStatus;
    if (trouble !== undefined) this.outcome = { ok: false, ...trouble, canGoOn: true, status };
    else if (tag === undefined) {
      const message = `the SQL is no COPY in this direction: the server answered it with ${this.answer}`;
      this.outcome = { ok: false, ...statementTrouble(message), canGoOn: true, status };
    } else this.outcome = { ok: true, tag, rows: Number(tag.split(' ')[1] ?? 0), status, canGoOn: true };
  }

  private accuse(event: string): void {
    const { violation } = this.tracker;
    const { rule = 'backend.never-sends', expected = [] } = violation ?? {};
    this.fail(violationTrouble({ event, rule, expected }));
  }

  private fail(trouble: Trouble): void {
    this.outbox.clear();
    this.refused();
    this.outcome = { ok: false, ...trouble, canGoOn: false, status: 'unknown' };
  }
}

/** Types that are decoded: all that say something about the COPY itself, and what may come at any moment. */
const DECODED: ReadonlySet<number> = new Set(Array.from('NESACGHIZ', (letter) => letter.charCodeAt(0)));
