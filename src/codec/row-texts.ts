/**
 * All values of many rows as text, fast.
 *
 * Making a string of a few bytes costs far more than reading them, most of it for the call that makes it. So the bytes
 * of many rows, length words and all, become one text at once, in which every character stands where its byte stood,
 * and values of ASCII alone (nearly all of them) are cut out of it. To that end the upper bit of each byte is cleared
 * in a copy; where it was set, the value is decoded by itself.
 */

import { int32, uint16 } from './bytes.ts';
import { decodeDataRow } from './data-row.ts';
import type { Framer } from './framing.ts';
import { type BodyFault, isMalformed } from './malformed.ts';
import { textOf } from './text.ts';

/** Bytes that become text at once. What is cut out of a text keeps the whole text alive: it must not be large. */
const WINDOW = 16384;
/** Values longer than this are worth a text of their own. */
const LONG = 512;
const UPPER_BITS = 0x80808080 | 0;

const plain = new TextDecoder('utf-8', { ignoreBOM: true });
const REPLACEMENT = '\uFFFD';
const NO_BYTES = new Uint8Array(0);

/** Reads the rows that a framer shows. Strings that are kept hold on to up to 16 KiB of text around them. */
export class RowTexts {
  private readonly framer: Framer;
  private readonly words: Int32Array = new Int32Array(WINDOW / 4);
  private readonly masked: Uint8Array = new Uint8Array(this.words.buffer);
  /** Words that had an upper bit, ascending, and `WINDOW` behind them. */
  private readonly marks: Int32Array = new Int32Array(WINDOW / 4 + 1);
  /** The first mark that is not before the value that was read last. */
  private mark = 0;
  /** The text of `bytes` from `from` up to, not including, `to`. */
  private text = '';
  private bytes: Uint8Array = NO_BYTES;
  private from = 0;
  private to = 0;
  /** Is there no upper bit in the window? */
  private pure = true;
  /** The framer's count of chunks: a buffer that is used anew has other bytes. */
  private chunks = -1;

  /** @param framer of a backend's bytes */
  constructor(framer: Framer) {
    this.framer = framer;
  }

  /**
   * The values of the DataRow that the framer shows now.
   * @param columns how many there must be, by the RowDescription; undefined: any number
   * @returns text for each value, null for NULL; or why the message is no such row
   */
  texts(columns?: number): (string | null)[] | BodyFault {
    const { bytes, bodyStart, end, chunks } = this.framer;
    if (bytes !== this.bytes || chunks !== this.chunks) {
      this.bytes = bytes;
      this.chunks = chunks;
      this.to = 0;
    }
    let at = bodyStart + 2;
    if (at > end) return this.malformed(columns);
    const count = uint16(bytes, bodyStart);
    // So many values have a length word each: the list is no longer than what was received.
    if (end - at < 4 * count || (columns !== undefined && columns !== count)) return this.malformed(columns);
    const list = new Array<string | null>(count);
    for (let column = 0; column < count; column++) {
      if (end - at < 4) return this.malformed(columns);
      const length = int32(bytes, at);
      at += 4;
      if (length < 0) {
        if (length !== -1) return this.malformed(columns);
        list[column] = null;
        continue;
      }
      const valueEnd = at + length;
      if (valueEnd > end) return this.malformed(columns);
      list[column] =
        this.pure && at >= this.from && valueEnd <= this.to
          ? this.text.substring(at - this.from, valueEnd - this.from)
          : this.value(at, valueEnd);
      at = valueEnd;
    }
    return at === end ? list : this.malformed(columns);
  }

  private value(start: number, end: number): string {
    if (end > this.to || start < this.from) {
      if (end - start > LONG) return textOf(this.bytes, start, end);
      this.open(start);
    }
    return this.pure || this.isAscii(start, end)
      ? this.text.substring(start - this.from, end - this.from)
      : textOf(this.bytes, start, end);
  }

  /** By marks first: a marked word at either end may have its upper bits from a neighbour. */
  private isAscii(start: number, end: number): boolean {
    const { bytes, from, marks } = this;
    const first = (start - from) >> 2;
    let mark = this.mark;
    // Values come in order, unless a row is read again.
    if (mark > 0 && (marks[mark - 1] as number) >= first) mark = 0;
    while ((marks[mark] as number) < first) mark++;
    this.mark = mark;
    if ((marks[mark] as number) > (end - 1 - from) >> 2) return true;
    let bits = 0;
    for (let at = start; at < end; at++) bits |= bytes[at] as number;
    return bits < 0x80;
  }

  /** Makes the text of the bytes from `start` on, as far as they have been received. */
  private open(start: number): void {
    const length = Math.min(WINDOW, this.framer.received - start);
    this.from = start;
    this.to = start + length;
    const bytes = new Uint8Array(this.bytes.buffer, this.bytes.byteOffset + start, length);
    // What came last tells best what comes next: whole tables have no NULL, or one in every row.
    if (this.pure) {
      this.text = plain.decode(bytes);
      // Every character of several bytes makes the text shorter; an upper bit that is part of none becomes U+FFFD.
      if (this.text.length === length && !this.text.includes(REPLACEMENT)) return;
    }
    this.pure = this.mask(bytes);
    this.text = plain.decode(this.masked.subarray(0, length));
  }

  /** Copies the bytes without their upper bits, and marks where there were some. @returns whether there were none */
  private mask(bytes: Uint8Array): boolean {
    const words = this.words;
    const marks = this.marks;
    this.masked.set(bytes);
    let count = 0;
    const length = (bytes.length + 3) >> 2;
    for (let word = 0; word < length; word++) {
      const value = words[word] as number;
      if ((value & UPPER_BITS) === 0) continue;
      words[word] = value & ~UPPER_BITS;
      marks[count++] = word;
    }
    marks[count] = WINDOW;
    this.mark = 0;
    return count === 0;
  }

  private malformed(columns: number | undefined): BodyFault | (string | null)[] {
    const { bytes, bodyStart, end } = this.framer;
    const row = decodeDataRow(bytes, bodyStart, end, columns);
    return isMalformed(row) ? row : row.texts();
  }
}
