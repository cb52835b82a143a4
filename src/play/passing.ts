/**
 * One connection as it passes by: its bytes are cut into messages of the capture format, a tap is kept up to date, and
 * the first violation is found, by the rules of `wirestate check`.
 *
 * Rows and copy data that follow each other are not looked at one by one: they are counted, and handed to the tap
 * together, so that a COPY of any size costs next to nothing.
 */
import { RULES } from '../../machines/rules.ts';
import type { Dialect } from '../../machines/versions.ts';
import { int32 } from '../codec/bytes.ts';
import { frontendBodyFault } from '../codec/events.ts';
import { Framer, type LengthFault, NO_TYPE } from '../codec/framing.ts';
import { INT32_MAX, lengthLimits } from '../codec/limits.ts';
import { CANCEL_REQUEST_CODE, GSSENC_REQUEST_CODE, SSL_REQUEST_CODE } from '../codec/startup-events.ts';
import type { Direction } from '../corpus/entry.ts';
import { beginsWithTls } from '../tracker/recognize.ts';
import { Tap } from '../tracker/tap.ts';
import type { Violation } from '../tracker/terms.ts';
import type { Finding } from './recording.ts';

/** Is told what passes. */
export interface PassingListener {
  /**
   * A message, or bytes that are none (`t` is `Raw`). The tracker has read it.
   * @param n number in the connection, from 0
   * @param t as in the capture format
   * @param bytes the whole message, in place: valid during the call only
   */
  message(n: number, dir: Direction, t: string, bytes: Uint8Array): void;
  /**
   * So many more messages like the last one. @param size their bytes
   */
  more(count: number, size: number): void;
  /** Who broke the protocol; once for each connection, or twice where a frontend's fault is followed by a backend's. */
  finding(finding: Finding): void;
  /** Every message, also of those that are only counted: for who writes them down. */
  readonly each?: (n: number, dir: Direction, t: string, bytes: Uint8Array) => void;
}

const REQUESTS: ReadonlyMap<number, string> = new Map([
  [SSL_REQUEST_CODE, 'SSLRequest'],
  [GSSENC_REQUEST_CODE, 'GSSENCRequest'],
  [CANCEL_REQUEST_CODE, 'CancelRequest'],
]);
/** Type bytes of DataRow and of CopyData. */
const ROW = 0x44;
const DATA = 0x64;
/** Whatever length a server of any version takes. */
const LIMITS = lengthLimits({ side: 'frontend', majorVersion: 12, longest: INT32_MAX });
/** Numbers of so many frontend messages are remembered, to say which one was meant. */
const REMEMBERED = 1024;
/** Rule ids of bytes that are no message, as `wirestate check` has them. */
const FAULT_RULES = {
  // What cannot be cut into messages is written down as raw bytes.
  length: 'codec.raw',
  type: 'codec.unknown-type',
  body: 'codec.body',
  'startup-packet': 'codec.startup-packet',
  answer: 'codec.body',
} as const;

const LETTERS = Array.from({ length: 256 }, (_, type) => String.fromCharCode(type));

/** One direction. */
interface Side {
  readonly dir: Direction;
  readonly framer: Framer;
  /** Bytes of the chunks before. */
  before: number;
  /** What comes is no message any more. */
  isRaw: boolean;
}

export class Passing {
  /** Says where the connection is: it has read all whole messages. */
  readonly tap: Tap;
  /** Messages that have passed. */
  messages = 0;
  /** What was found first; a backend's violation outranks the others. */
  finding: Finding | undefined = undefined;
  private readonly listener: PassingListener;
  private readonly fromFrontend: Side;
  private readonly fromBackend: Side;
  /** Frontend messages, as the tracker numbers them, and the numbers in the connection of the last of them. */
  private sent = 0;
  private readonly numbers: number[] = [];
  /** The message that others follow which are only counted. */
  private run: { readonly dir: Direction; readonly type: number } | undefined = undefined;
  private answersDue = 0;
  private violation: Violation | undefined = undefined;
  private faultIsTold = false;

  /** @param dialect the backend's; without it the one that the server says it is */
  constructor(listener: PassingListener, dialect?: Dialect) {
    this.listener = listener;
    this.tap = new Tap(dialect === undefined ? {} : { dialect });
    this.fromFrontend = { dir: 'F', framer: new Framer('frontend', 'startup', LIMITS), before: 0, isRaw: false };
    this.fromBackend = { dir: 'B', framer: new Framer('backend'), before: 0, isRaw: false };
  }

  /** Bytes of the frontend, in observed order with those of the backend. */
  frontend(chunk: Uint8Array): void {
    if (this.fromFrontend.before === 0 && beginsWithTls(chunk)) this.tap.frontend(chunk);
    else this.take(this.fromFrontend, chunk);
  }

  /** Bytes of the backend. */
  backend(chunk: Uint8Array): void {
    this.take(this.fromBackend, chunk);
  }

  /** The frontend has closed its half, or has gone. */
  frontendEnded(): void {
    this.showRest(this.fromFrontend);
    this.tap.frontendEnded();
    this.sent++;
    this.judge(this.messages - 1);
  }

  /** The backend has closed the connection. */
  backendEnded(): void {
    this.showRest(this.fromBackend);
    const owed = this.tap.tracker.expected.join(', ');
    if (this.tap.backendEnded()) return;
    const sentence = `The backend closed the connection where it owed one of: ${owed}.`;
    this.report({ verdict: 'backend-violation', at: this.last, rule: 'backend.never-sends', sentence });
  }

  /** Number in the connection of the frontend message that the tracker numbers so; null when it is not known. */
  numberOf(sent: number): number | null {
    if (sent < 0 || sent >= this.sent || sent < this.sent - REMEMBERED) return null;
    return this.numbers[sent % REMEMBERED] ?? null;
  }

  /** Nothing more can be read. */
  get isEncrypted(): boolean {
    return this.tap.state === 'encrypted';
  }

  private get last(): number | null {
    return this.messages === 0 ? null : this.messages - 1;
  }

  private take(side: Side, chunk: Uint8Array): void {
    if (this.isEncrypted) return;
    const { framer, dir } = side;
    if (framer.fault !== undefined) {
      this.show(dir, 'Raw', chunk);
      return;
    }
    const before = side.before;
    side.before += chunk.length;
    framer.push(chunk);
    // The tap is given whole messages, many at once: what is split over chunks need not be put together twice.
    let fed = 0;
    let read = 0;
    const feedRun = () => {
      if (read > fed) this.feed(dir, chunk.subarray(fed, read));
      fed = read;
    };
    let count = 0;
    let size = 0;
    while (framer.next()) {
      const { type, start, end } = framer;
      const isMore = type === this.run?.type && dir === this.run.dir;
      const isWhole = framer.bytes === chunk;
      if (!isMore && count > 0) {
        feedRun();
        this.listener.more(count, size);
        this.judge(this.messages - 1);
        count = 0;
        size = 0;
      }
      if (!isWhole || !isMore) {
        this.feed(dir, framer.bytes.subarray(start, end));
        fed = chunk.length - framer.unread;
        read = fed;
      } else read = end;
      if (!isMore) {
        this.read(side);
        if (this.isEncrypted) return;
        continue;
      }
      this.listener.each?.(this.messages, dir, LETTERS[type] ?? '', framer.bytes.subarray(start, end));
      this.number(dir);
      count++;
      size += end - start;
    }
    feedRun();
    if (count > 0) this.listener.more(count, size);
    if (framer.fault !== undefined) {
      const rest = unframed(framer.fault, chunk, before);
      this.feed(dir, rest);
      this.show(dir, 'Raw', rest);
    }
    this.judge(this.messages - 1);
  }

  /** The message that the framer shows, which the tap has read. */
  private read(side: Side): void {
    const { dir, framer } = side;
    const { type, start, bodyStart, end } = framer;
    const bytes = framer.bytes.subarray(start, end);
    const t = this.typeOf(side, bytes);
    if (type === NO_TYPE && !side.isRaw) this.changeMode(side, t);
    if (dir === 'F' && type !== NO_TYPE && this.tap.state !== 'malformed') {
      const fault = frontendBodyFault(type, framer.bytes, bodyStart, end);
      const sentence = `The body of this ${t} cannot be read: ${fault}.`;
      if (fault !== undefined) this.report({ verdict: 'malformed', at: this.messages, rule: 'codec.body', sentence });
    }
    this.show(dir, t, bytes);
    this.run = type === DATA || (type === ROW && dir === 'B') ? { dir, type } : undefined;
  }

  private typeOf({ dir, framer, isRaw }: Side, bytes: Uint8Array): string {
    if (isRaw) return 'Raw';
    if (framer.type !== NO_TYPE) return LETTERS[framer.type] ?? '';
    return dir === 'B' ? 'SSLAnswer' : (REQUESTS.get(int32(bytes, 4)) ?? 'Startup');
  }

  /** What comes behind a packet without type. */
  private changeMode(side: Side, t: string): void {
    const { framer } = this.fromBackend;
    if (t === 'SSLAnswer') {
      if (--this.answersDue > 0) framer.mode = 'answer';
    } else if (t === 'SSLRequest' || t === 'GSSENCRequest') {
      if (this.answersDue++ === 0) framer.mode = 'answer';
    } else if (t === 'Startup') {
      side.isRaw = this.tap.state === 'malformed';
      side.framer.mode = side.isRaw ? 'raw' : 'messages';
    }
  }

  private feed(dir: Direction, bytes: Uint8Array): void {
    if (dir === 'F') this.tap.frontend(bytes);
    else this.tap.backend(bytes);
  }

  private show(dir: Direction, t: string, bytes: Uint8Array): void {
    this.run = undefined;
    this.number(dir);
    const n = this.messages - 1;
    this.listener.each?.(n, dir, t, bytes);
    this.listener.message(n, dir, t, bytes);
    this.judge(n);
  }

  private number(dir: Direction): void {
    if (dir === 'F') this.numbers[this.sent++ % REMEMBERED] = this.messages;
    this.messages++;
  }

  /** Half a message, behind which the connection ends. */
  private showRest({ dir, framer }: Side): void {
    if (framer.fault !== undefined || framer.unread === 0 || this.isEncrypted) return;
    framer.mode = 'raw';
    if (!framer.next()) return;
    this.show(dir, 'Raw', framer.bytes.subarray(framer.start, framer.end));
    const sentence = 'These bytes are no whole message.';
    this.report({ verdict: 'malformed', at: this.last, rule: 'codec.raw', sentence });
  }

  /** Looks whether the tap has found something. @param n number of the message that it has read last */
  private judge(n: number): void {
    const { fault, tracker } = this.tap;
    if (fault !== undefined && !this.faultIsTold) {
      this.faultIsTold = true;
      this.report({ verdict: 'malformed', at: n, rule: FAULT_RULES[fault.kind], sentence: fault.sentence });
    }
    const { violation } = tracker;
    if (violation === undefined || violation === this.violation) return;
    this.violation = violation;
    const { by, at, rule, expected } = violation;
    if (by === 'frontend') {
      const sentence = RULES[rule].sentence;
      this.report({ verdict: 'frontend-violation', at: this.numberOf(at), rule, sentence });
    } else {
      const sentence =
        expected.length === 0
          ? 'The backend sends nothing here: the connection is closed.'
          : `The backend cannot send this here; it could send one of: ${expected.join(', ')}.`;
      this.report({ verdict: 'backend-violation', at: n, rule, sentence });
    }
  }

  private report(finding: Finding): void {
    const outranks = finding.verdict === 'backend-violation' && this.finding?.verdict !== 'backend-violation';
    if (this.finding !== undefined && !outranks) return;
    this.finding = finding;
    this.listener.finding(finding);
  }
}

/**
 * The bytes from a message on that cannot be framed. Its head may have come with a chunk before, which is gone.
 * @param before offset of the chunk in its direction
 */
function unframed({ at, type, declared }: LengthFault, chunk: Uint8Array, before: number): Uint8Array {
  if (at >= before) return chunk.subarray(at - before);
  const head = new Uint8Array(type === NO_TYPE ? 4 : 5);
  if (type !== NO_TYPE) head[0] = type;
  new DataView(head.buffer).setInt32(head.length - 4, declared);
  const bytes = new Uint8Array(before - at + chunk.length);
  bytes.set(head.subarray(0, before - at));
  bytes.set(chunk, before - at);
  return bytes;
}
