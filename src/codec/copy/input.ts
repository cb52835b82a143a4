/**
 * The bytes that a reader goes through row by row, whatever chunks they come in.
 *
 * A row that lies within one chunk is read in place. The beginning of one that does not is moved to a buffer of its own,
 * the carry, and the next chunk is added to it piece by piece until the row is whole; behind it reading goes on in the
 * chunk. So there is one chunk, and at most one row (with as much again of room to grow, or the piece too many).
 */

const EMPTY = new Uint8Array(0);
/** Bytes of a chunk that are added to a carry at once, at least. */
const PIECE = 256;
/** A carry that grew beyond this is let go of. */
const KEPT_CARRY = 65536;

export class CopyInput {
  /** Holds the current row: the chunk, or the carry. */
  bytes: Uint8Array = EMPTY;
  /** Where the current row begins in `bytes`. */
  start = 0;
  /** How far the reader has got, for it to go on from when there are more bytes. */
  scan = 0;
  /** End of what `bytes` holds so far. */
  end = 0;
  /** Offset in the data of `bytes[0]`. */
  base = 0;

  private over = false;
  private chunk: Uint8Array = EMPTY;
  private chunkBase = 0;
  private carry: Uint8Array = EMPTY;
  private carrying = false;
  /** Bytes of the chunk that were added to the carry. */
  private taken = 0;
  private usedUp = true;

  /** @throws Error when the chunk before is not used up, or the input was declared over (misuse) */
  push(chunk: Uint8Array): void {
    if (this.over) throw new Error('push() behind end()');
    if (!this.usedUp) throw new Error('push() before next() has returned false');
    // A subclass of Uint8Array, such as Buffer, need not copy when it slices.
    this.chunk = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length);
    this.taken = 0;
    this.usedUp = chunk.length === 0;
    if (!this.carrying) this.readChunk(0);
  }

  /** No more chunks will come. */
  finish(): void {
    this.over = true;
  }

  /** Is `end` the end of all the data? */
  get final(): boolean {
    return this.over && (!this.carrying || this.taken === this.chunk.length);
  }

  /** The current row needs bytes beyond `end`. @returns false when they have not arrived yet */
  refill(): boolean {
    if (!this.carrying) {
      this.keepRest();
      return false;
    }
    const piece = Math.min(this.chunk.length - this.taken, Math.max(PIECE, this.end));
    if (piece === 0) {
      this.dropChunk();
      return false;
    }
    if (this.end + piece > this.carry.length) {
      const grown = new Uint8Array(Math.max(2 * this.end, this.end + piece));
      grown.set(this.carry.subarray(0, this.end));
      this.carry = grown;
      this.bytes = grown;
    }
    this.carry.set(this.chunk.subarray(this.taken, this.taken + piece), this.end);
    this.taken += piece;
    this.end += piece;
    return true;
  }

  /** The current row is done with; the next one begins at `to`, which is not before any byte of an earlier chunk. */
  advance(to: number): void {
    if (!this.carrying) {
      this.start = to;
      this.scan = to;
      return;
    }
    const rest = this.end - to;
    this.carrying = false;
    if (this.carry.length > KEPT_CARRY) this.carry = EMPTY;
    this.readChunk(this.taken - rest);
  }

  /** Lets go of all bytes. */
  discard(): void {
    this.carrying = false;
    this.carry = EMPTY;
    this.dropChunk();
    this.readChunk(0);
  }

  private readChunk(from: number): void {
    this.bytes = this.chunk;
    this.start = from;
    this.scan = from;
    this.end = this.chunk.length;
    this.base = this.chunkBase;
  }

  /** Moves what the chunk holds of the current row to the carry. */
  private keepRest(): void {
    const { start, end } = this;
    const rest = end - start;
    if (rest > 0) {
      if (rest > this.carry.length) this.carry = new Uint8Array(Math.max(PIECE, 2 * rest));
      this.carry.set(this.bytes.subarray(start, end));
    }
    const { scan } = this;
    this.dropChunk();
    if (rest === 0) {
      this.readChunk(0);
      return;
    }
    this.carrying = true;
    this.bytes = this.carry;
    this.base = this.chunkBase - rest;
    this.start = 0;
    this.scan = scan - start;
    this.end = rest;
  }

  private dropChunk(): void {
    this.chunkBase += this.chunk.length;
    this.chunk = EMPTY;
    this.taken = 0;
    this.usedUp = true;
  }
}
