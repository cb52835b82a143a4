/** What the writers of all formats write into: a buffer that grows, and strings and bytes with some of them escaped. */

import { columnCount, counted, MAX_ROW_BYTES } from './options.ts';
import type { CopyValue } from './rows.ts';

const FIRST_CAPACITY = 1024;
/** Capacity that outlives a `take`. */
const KEPT_CAPACITY = 262144;
/** Code units that room is made for at once: a longer string does not make the buffer three times as large as itself. */
const PIECE = 16384;
/** From this many code units on `encodeInto` is faster than a loop. */
const LONG_STRING = 96;
/** Up to this many bytes a loop is faster than `set`. */
const SHORT_RUN = 32;

const utf8 = new TextEncoder();

/** A table that escapes nothing. */
export const NO_ESCAPES: Uint8Array = new Uint8Array(256);

/** Instead of the byte before an escaped one: stop there. */
export const STOP = -1;

export class CopyOutput {
  protected bytes: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  /** Where the next byte goes. */
  protected at = 0;
  /** Of the rows so far; -1 before the first. */
  private columns = -1;
  private over = false;

  get pending(): number {
    return this.at;
  }

  take(): Uint8Array {
    const { bytes, at } = this;
    this.at = 0;
    // Copying what is small is cheaper than a new buffer, which has to be cleared and to grow.
    if (bytes.length <= KEPT_CAPACITY) return bytes.slice(0, at);
    this.bytes = new Uint8Array(FIRST_CAPACITY);
    return at < bytes.length / 2 ? bytes.slice(0, at) : bytes.subarray(0, at);
  }

  end(): void {
    this.over = true;
  }

  /** Every row has as many columns as the first one. */
  protected expectColumns(values: readonly CopyValue[]): void {
    if (this.over) throw new Error('row() behind end()');
    // A string has a length and elements, too.
    if (!Array.isArray(values)) throw new RangeError(`a row is an array of values, not of type ${typeof values}`);
    const count = values.length;
    if (count === this.columns) return;
    if (this.columns >= 0) throw new RangeError(`this row has ${counted(count)}, the rows before have ${this.columns}`);
    columnCount(count);
  }

  /** Refuses the row that begins at `start`; what was written of it is taken back. */
  protected refuse(start: number, reason: string): never {
    this.at = start;
    throw new RangeError(reason);
  }

  /** Refuses the row that begins at `start` for a value that TypeScript would not have let pass. */
  protected refuseType(start: number, column: number, value: unknown): never {
    return this.refuse(
      start,
      `the value of column ${column} (from 0) is of type ${typeof value}: a string, bytes or null`,
    );
  }

  /** Appends the row that begins at `start`, if a server can hold it without the `lineEnd` bytes behind it. */
  protected endRow(start: number, lineEnd: number, columns: number): void {
    const length = this.at - start - lineEnd;
    if (length > MAX_ROW_BYTES)
      this.refuse(start, `a row of ${length} bytes is longer than servers take (${MAX_ROW_BYTES})`);
    this.columns = columns;
  }

  /** Makes room for `count` bytes. */
  protected reserve(count: number): void {
    if (this.at + count > this.bytes.length) this.grow(this.at + count);
  }

  private grow(needed: number): void {
    const grown = new Uint8Array(Math.max(2 * this.bytes.length, needed));
    grown.set(this.bytes.subarray(0, this.at));
    this.bytes = grown;
  }

  protected byte(value: number): void {
    if (this.at === this.bytes.length) this.grow(this.at + 1);
    this.bytes[this.at++] = value;
  }

  /** Bytes as they are. */
  protected run(source: Uint8Array, from: number, to: number): void {
    const length = to - from;
    this.reserve(length);
    const { bytes, at } = this;
    if (length > SHORT_RUN) bytes.set(source.subarray(from, to), at);
    else for (let i = 0; i < length; i++) bytes[at + i] = source[from + i] as number;
    this.at = at + length;
  }

  /**
   * Bytes, escaped.
   * @param table by byte: 0, or what to write in its place behind the prefix
   * @param prefix what goes before an escaped byte; `STOP`: write nothing more
   * @returns false when it stopped
   */
  protected escapedBytes(value: Uint8Array, table: Uint8Array, prefix: number): boolean {
    let from = 0;
    for (let i = 0; i < value.length; i++) {
      const escaped = table[value[i] as number] as number;
      if (escaped === 0) continue;
      if (prefix === STOP) return false;
      this.run(value, from, i);
      this.byte(prefix);
      this.byte(escaped);
      from = i + 1;
    }
    this.run(value, from, value.length);
    return true;
  }

  /** A string as UTF-8, escaped as in `escapedBytes`; a lone surrogate becomes U+FFFD. */
  protected escapedString(value: string, table: Uint8Array, prefix: number): boolean {
    const { length } = value;
    if (length >= LONG_STRING) return this.longString(value, table, prefix);
    // Three bytes a unit at most.
    this.reserve(3 * length);
    const bytes = this.bytes;
    let at = this.at;
    // From here on each unit was written as it is.
    let plainFrom = 0;
    for (let i = 0; i < length; ) {
      // Four at once is twice as fast; the last four, some of them once more, rather than one by one.
      const from = i + 4 <= length ? i : length - 4;
      if (from >= plainFrom) {
        const a = value.charCodeAt(from);
        const b = value.charCodeAt(from + 1);
        const c = value.charCodeAt(from + 2);
        const d = value.charCodeAt(from + 3);
        if ((a | b | c | d) < 0x80) {
          const first = (table[a] as number) | (table[b] as number);
          if ((first | (table[c] as number) | (table[d] as number)) === 0) {
            at += from - i;
            bytes[at] = a;
            bytes[at + 1] = b;
            bytes[at + 2] = c;
            bytes[at + 3] = d;
            at += 4;
            i = from + 4;
            continue;
          }
        }
      }
      const unit = value.charCodeAt(i++);
      if (unit < 0x80) {
        const escaped = table[unit] as number;
        if (escaped === 0) {
          bytes[at++] = unit;
          continue;
        }
        if (prefix === STOP) return false;
        bytes[at] = prefix;
        bytes[at + 1] = escaped;
        at += 2;
      } else if (unit < 0x800) {
        bytes[at] = 0xc0 | (unit >> 6);
        bytes[at + 1] = 0x80 | (unit & 0x3f);
        at += 2;
      } else {
        const point = unit >= 0xd800 && unit < 0xe000 ? pointOf(unit, value.charCodeAt(i)) : unit;
        if (point > 0xffff) {
          bytes[at++] = 0xf0 | (point >> 18);
          bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
          i++;
        } else bytes[at++] = 0xe0 | (point >> 12);
        bytes[at] = 0x80 | ((point >> 6) & 0x3f);
        bytes[at + 1] = 0x80 | (point & 0x3f);
        at += 2;
      }
      plainFrom = i;
    }
    this.at = at;
    return true;
  }

  /** As `escapedString`: what is encoded is looked through, and moved apart where something is to be escaped. */
  private longString(value: string, table: Uint8Array, prefix: number): boolean {
    for (let from = 0; from < value.length; ) {
      const last = value.charCodeAt(from + PIECE - 1);
      // Both halves of a surrogate pair belong into one piece.
      const piece = value.substring(from, from + PIECE - (last >= 0xd800 && last < 0xdc00 ? 1 : 0));
      from += piece.length;
      this.reserve(3 * piece.length);
      const { bytes, at } = this;
      const end = at + utf8.encodeInto(piece, bytes.subarray(at)).written;
      const count = countIn(bytes, at, end, table);
      if (count > 0 && prefix === STOP) return false;
      this.at = end + count;
      for (let i = end - 1, to = this.at; to > i + 1; i--) {
        const byte = bytes[i] as number;
        const escaped = table[byte] as number;
        bytes[--to] = escaped === 0 ? byte : escaped;
        if (escaped !== 0) bytes[--to] = prefix;
      }
    }
    return true;
  }
}

/** How many of the bytes from `start` up to, not including, `end` are escaped. */
function countIn(bytes: Uint8Array, start: number, end: number, table: Uint8Array): number {
  let count = 0;
  let i = start;
  for (; i + 4 <= end; i += 4) {
    const first = (table[bytes[i] as number] as number) | (table[bytes[i + 1] as number] as number);
    const second = (table[bytes[i + 2] as number] as number) | (table[bytes[i + 3] as number] as number);
    if ((first | second) === 0) continue;
    for (let j = i; j < i + 4; j++) if (table[bytes[j] as number] !== 0) count++;
  }
  for (; i < end; i++) if (table[bytes[i] as number] !== 0) count++;
  return count;
}

/** The code point of a surrogate and what follows it; U+FFFD for a lone one. `low` is NaN behind the last unit. */
function pointOf(high: number, low: number): number {
  const isPair = high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
  return isPair ? 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) : 0xfffd;
}
