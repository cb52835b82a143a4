/**
 * Cuts the byte stream of one direction into messages, whatever the chunks it arrives in.
 *
 * A message that lies within one chunk is shown in place; only one that is split over chunks is copied. No object is
 * made per message: the framer itself shows the current one in its fields. The buffer for a split message is at most
 * twice what was received of it (three times while it grows: the old one and the new), 64 bytes at least, and in the end
 * just as long as the message; what a length word declares never makes it longer. A length word that cannot be ends the
 * framing with a value.
 *
 * The framer does not know the protocol's phases. Its owner tells it, through `mode`, what comes next.
 */

import { int32 } from './bytes.ts';
import {
  BACKEND_LENGTH_LIMITS,
  frontendLengthLimits,
  type LengthLimits,
  MAXIMUM_STARTUP_LENGTH,
  MINIMUM_LENGTH,
  MINIMUM_STARTUP_LENGTH,
} from './limits.ts';
import type { LengthFault } from './malformed.ts';

export type { LengthFault } from './malformed.ts';

/**
 * What comes next in the stream.
 * - `startup`: a start-up packet, without type byte (frontend). Stays until changed: SSLRequest may be followed by
 *   another start-up packet.
 * - `messages`: messages with a type byte.
 * - `answer`: the one byte that answers SSLRequest or GSSENCRequest (backend), then `messages`. An ErrorResponse in its
 *   place is framed as a message (manual: "SSL Session Encryption").
 * - `raw`: bytes that are not ours to read, such as TLS; each piece is shown whole.
 */
export type FramerMode = 'startup' | 'messages' | 'answer' | 'raw';

/** In place of a type byte: a start-up packet, the answer to SSLRequest, or raw bytes. */
export const NO_TYPE = -1;

const EMPTY = new Uint8Array(0);
const EMPTY_VIEW = new DataView(EMPTY.buffer);
const ERROR_RESPONSE = 0x45;
/** First size of the buffer for a split message; it doubles as bytes arrive. */
const FIRST_CARRY = 64;

/** One direction of a connection, cut into messages: `push` a chunk, then `next` until it is false. */
export class Framer {
  /** The buffer that holds the current message; valid until the next call of `next` or `push`. */
  bytes: Uint8Array = EMPTY;
  /** Where the current message begins in `bytes`. */
  start = 0;
  /** Where its body begins: behind the length word; equal to `start` where there is no length word. */
  bodyStart = 0;
  /** Where it ends, exclusive. */
  end = 0;
  /** Its type byte, or `NO_TYPE`. */
  type: number = NO_TYPE;
  /** Why the framing ended, if it did: from then on `next` is false and further bytes are not kept. */
  fault: LengthFault | undefined = undefined;
  /** What comes next. May be set between any two messages; bytes that are still unread are then framed that way. */
  mode: FramerMode;

  /** How many chunks were pushed: while it stays the same, so do the bytes that are shown. */
  chunks = 0;

  private chunk: Uint8Array = EMPTY;
  /** The same bytes: a length word is read in one load, not four, and where the next message begins waits for it. */
  private view: DataView = EMPTY_VIEW;
  /** First byte of `chunk` that is not part of a shown message. */
  private position = 0;
  /** Beginning of a split message: `carry[carryStart..carryEnd)`. */
  private carry: Uint8Array | undefined = undefined;
  private carryStart = 0;
  private carryEnd = 0;
  /** Offset in the stream of `chunk[0]`. */
  private chunkOffset = 0;
  private readonly limits: Readonly<Int32Array>;
  private readonly startupLimit: number;

  /**
   * @param side which side sends these bytes
   * @param mode what comes first: `startup` for the frontend of a new connection, else `messages`
   * @param limits how long messages may be: the major version of the server, whose limits apply to frontend messages,
   *   or limits of one's own (`lengthLimits`)
   * @throws RangeError when the limits are not 256
   */
  constructor(side: 'frontend' | 'backend', mode: FramerMode = 'messages', limits: number | LengthLimits = 18) {
    this.mode = mode;
    if (typeof limits === 'number') {
      this.limits = side === 'frontend' ? frontendLengthLimits(limits) : BACKEND_LENGTH_LIMITS;
      this.startupLimit = MAXIMUM_STARTUP_LENGTH;
    } else {
      if (limits.messages.length !== 256) {
        throw new RangeError(`there are 256 type bytes, these limits are ${limits.messages.length}`);
      }
      this.limits = limits.messages;
      this.startupLimit = limits.startup;
    }
  }

  /** Bytes that were received and not shown yet: behind the current message, or the beginning of one. */
  get unread(): number {
    return this.carryEnd - this.carryStart + this.chunk.length - this.position;
  }

  /** As far as this index `bytes` hold what was received: to the end of the chunk, or of a message that was split. */
  get received(): number {
    return this.bytes === this.chunk ? this.chunk.length : this.end;
  }

  /**
   * Hands over the bytes received next. They are read in place: do not change them before `next` has returned false.
   * @throws Error when the chunk before was not used up, i.e. `next` has not returned false since (misuse)
   */
  push(chunk: Uint8Array): void {
    if (this.position < this.chunk.length) throw new Error('push() before next() has returned false');
    this.chunkOffset += this.chunk.length;
    this.chunks++;
    if (this.fault !== undefined) return;
    this.chunk = chunk;
    this.view = new DataView(chunk.buffer, chunk.byteOffset, chunk.length);
    this.position = 0;
  }

  /**
   * Goes on to the next message.
   * @returns true when `bytes`, `start`, `bodyStart`, `end` and `type` show one; false when more bytes are needed, or
   * when `fault` says that there will be none
   */
  next(): boolean {
    if (this.mode !== 'messages' || this.carry !== undefined) return this.nextSlowly();
    const bytes = this.chunk;
    const start = this.position;
    if (bytes.length - start < 5) return this.suspend();
    const type = bytes[start] as number;
    const declared = this.view.getInt32(start + 1);
    const limit = this.limits[type] as number;
    if (declared < MINIMUM_LENGTH || declared > limit) return this.fail(type, declared, limit, start);
    const end = start + 1 + declared;
    if (end > bytes.length) return this.suspend(end - start);
    this.bytes = bytes;
    this.type = type;
    this.start = start;
    this.bodyStart = start + 5;
    this.end = end;
    this.position = end;
    return true;
  }

  /** Everything but whole typed messages within a chunk. */
  private nextSlowly(): boolean {
    if (this.fault !== undefined) return false;
    const carried = this.carryEnd - this.carryStart;
    const buffered = carried > 0;
    if (!buffered && this.position === this.chunk.length) return this.suspend();
    if (this.mode === 'raw') return this.showRaw(buffered);

    let typed = this.mode === 'messages';
    if (this.mode === 'answer') {
      const first = buffered ? this.carry?.[this.carryStart] : this.chunk[this.position];
      this.mode = 'messages';
      if (first !== ERROR_RESPONSE) return this.show(buffered, NO_TYPE, 1, 0);
      typed = true;
    }

    const header = typed ? 5 : 4;
    if (!this.gather(header, buffered)) return this.suspend();
    const bytes = buffered ? (this.carry as Uint8Array) : this.chunk;
    const start = buffered ? this.carryStart : this.position;
    const type = typed ? (bytes[start] as number) : NO_TYPE;
    const declared = int32(bytes, start + header - 4);
    const minimum = typed ? MINIMUM_LENGTH : MINIMUM_STARTUP_LENGTH;
    const limit = typed ? (this.limits[type] as number) : this.startupLimit;
    if (declared < minimum || declared > limit) {
      return this.fail(type, declared, limit, buffered ? this.position - (this.carryEnd - this.carryStart) : start);
    }
    const length = header - 4 + declared;
    if (!this.gather(length, buffered)) return this.suspend(length);
    return this.show(buffered, type, length, header);
  }

  /** Makes `length` bytes of the message available: in the chunk, or by moving just those that lack into the carry. */
  private gather(length: number, buffered: boolean): boolean {
    if (!buffered) return this.chunk.length - this.position >= length;
    const missing = length - (this.carryEnd - this.carryStart);
    if (missing <= 0) return true;
    const taken = Math.min(missing, this.chunk.length - this.position);
    this.keep(taken, length);
    return taken === missing;
  }

  /** Moves `count` bytes of the chunk to the end of the carry, which grows to twice its content at most, and not beyond `wanted`. */
  private keep(count: number, wanted: number): void {
    const held = this.carryEnd - this.carryStart;
    let carry = this.carry;
    if (carry === undefined || this.carryEnd + count > carry.length) {
      const roomy = Math.max(FIRST_CARRY, Math.min(2 * (held + count), wanted));
      const grown = new Uint8Array(Math.max(roomy, held + count));
      if (carry !== undefined) grown.set(carry.subarray(this.carryStart, this.carryEnd));
      carry = grown;
      this.carry = grown;
      this.carryStart = 0;
      this.carryEnd = held;
    }
    carry.set(this.chunk.subarray(this.position, this.position + count), this.carryEnd);
    this.carryEnd += count;
    this.position += count;
  }

  /** Shows the next `length` bytes as the current message. */
  private show(buffered: boolean, type: number, length: number, header: number): boolean {
    this.type = type;
    if (buffered) {
      this.bytes = this.carry as Uint8Array;
      this.start = this.carryStart;
      this.carryStart += length;
      // The shown message keeps the buffer alive through `bytes`; a used-up carry is no longer ours.
      if (this.carryStart === this.carryEnd) this.dropCarry();
    } else {
      this.bytes = this.chunk;
      this.start = this.position;
      this.position += length;
    }
    this.bodyStart = this.start + header;
    this.end = this.start + length;
    return true;
  }

  private showRaw(buffered: boolean): boolean {
    const length = buffered ? this.carryEnd - this.carryStart : this.chunk.length - this.position;
    return this.show(buffered, NO_TYPE, length, 0);
  }

  /** No whole message is left: keeps the rest of the chunk, the start of one of `wanted` bytes, and lets go of all else. */
  private suspend(wanted: number = FIRST_CARRY): boolean {
    const rest = this.chunk.length - this.position;
    if (this.fault === undefined && rest > 0) this.keep(rest, wanted);
    this.chunkOffset += this.chunk.length;
    this.chunk = EMPTY;
    this.view = EMPTY_VIEW;
    this.position = 0;
    this.bytes = EMPTY;
    this.start = 0;
    this.bodyStart = 0;
    this.end = 0;
    return false;
  }

  /** @param start where the message begins, counted from the beginning of the chunk; negative when in an earlier one */
  private fail(type: number, declared: number, limit: number, start: number): boolean {
    this.fault = { kind: 'length', type, declared, limit, at: this.chunkOffset + start };
    this.position = this.chunk.length;
    this.dropCarry();
    return this.suspend();
  }

  private dropCarry(): void {
    this.carry = undefined;
    this.carryStart = 0;
    this.carryEnd = 0;
  }
}
