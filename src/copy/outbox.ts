/**
 * The frontend messages that wait to be sent. Rows and small pieces are gathered in one CopyData; a large piece is cut
 * into several, each made when it is taken, so that it is copied once and never held twice.
 */
import { eventId } from '../../machines/messages.ts';

/** Data of a CopyData at most, and how much gathers before the outbox wants to be emptied: 64 KiB. */
export const COPY_DATA_SIZE = 65_536;

/** A piece that is worth being cut when it is taken. */
const LARGE: number = 2 * COPY_DATA_SIZE;

const COPY_DATA = eventId('F.CopyData');
const TYPE_COPY_DATA = 0x64;
const HEADER = 5;
const EMPTY = new Uint8Array(0);
const FIRST_CAPACITY = 1024;

export class Outbox {
  private bytes: Uint8Array = EMPTY;
  private length = 0;
  /** Where the CopyData begins that goes on growing; -1 for none. */
  private open = -1;
  /** Events of the messages in `bytes`. */
  private events: number[] = [];
  /** What is left of a large piece: the caller's memory. */
  private rest: Uint8Array = EMPTY;
  /** Messages behind `rest`. */
  private behind: (readonly [event: number, message: Uint8Array])[] = [];
  /** How much was taken last, as a guess for the next. */
  private usual = FIRST_CAPACITY;

  /** Bytes that wait. */
  get pending(): number {
    return this.length + this.rest.length;
  }

  /** Appends a whole message. */
  add(event: number, message: Uint8Array): void {
    if (this.rest.length > 0) this.behind.push([event, message]);
    else this.append(event, message);
  }

  /** Appends data to be copied. They are read in place until they have been taken: do not change them before. */
  data(piece: Uint8Array): void {
    this.gatherRest();
    if (piece.length > LARGE) this.rest = piece;
    else this.gather(piece);
  }

  /** Forgets what waits. */
  clear(): void {
    this.length = 0;
    this.open = -1;
    this.events = [];
    this.rest = EMPTY;
    this.behind = [];
  }

  /**
   * Hands over the bytes to be sent next, whole messages; call it until they are none.
   * @param sent is told the event of each message
   */
  take(sent: (event: number) => void): Uint8Array {
    if (this.length === 0 && this.rest.length > 0) {
      this.gather(this.rest.subarray(0, COPY_DATA_SIZE));
      this.rest = this.rest.subarray(COPY_DATA_SIZE);
      if (this.rest.length === 0) this.appendBehind();
    }
    if (this.length === 0) return EMPTY;
    this.seal();
    for (const event of this.events) sent(event);
    const taken = this.bytes.subarray(0, this.length);
    this.usual = Math.max(this.length, FIRST_CAPACITY);
    this.bytes = EMPTY;
    this.length = 0;
    this.events = [];
    return taken;
  }

  /** Copies data into CopyData messages. */
  private gather(piece: Uint8Array): void {
    for (let at = 0; at < piece.length; ) {
      if (this.open >= 0 && this.length - this.open - HEADER >= COPY_DATA_SIZE) this.seal();
      const begins = this.open < 0;
      const room = begins ? COPY_DATA_SIZE : COPY_DATA_SIZE - (this.length - this.open - HEADER);
      const size = Math.min(room, piece.length - at);
      this.reserve(size + (begins ? HEADER : 0));
      if (begins) {
        this.open = this.length;
        this.bytes[this.length] = TYPE_COPY_DATA;
        this.length += HEADER;
        this.events.push(COPY_DATA);
      }
      this.bytes.set(piece.subarray(at, at + size), this.length);
      this.length += size;
      at += size;
    }
  }

  /** The caller did not wait until a large piece was taken: then it has to be held. */
  private gatherRest(): void {
    if (this.rest.length === 0) return;
    this.gather(this.rest);
    this.rest = EMPTY;
    this.appendBehind();
  }

  private appendBehind(): void {
    for (const [event, message] of this.behind) this.append(event, message);
    this.behind = [];
  }

  private append(event: number, message: Uint8Array): void {
    this.seal();
    this.reserve(message.length);
    this.bytes.set(message, this.length);
    this.length += message.length;
    this.events.push(event);
  }

  /** Writes the length word of the CopyData that was growing. */
  private seal(): void {
    if (this.open < 0) return;
    const length = this.length - this.open - 1;
    new DataView(this.bytes.buffer).setInt32(this.open + 1, length);
    this.open = -1;
  }

  private reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, 2 * this.bytes.length, this.usual));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}
