/** Reads CSV (manual: "COPY", CSV Format; copyfromparse.c `CopyReadLineText`, `CopyReadAttributesCSV`). */

import { DelimitedReader } from './delimited-reader.ts';
import { DELIMITER, LINE_END, MORE, OVER, PLAIN, type Scanned } from './delimited-scanner.ts';
import { type CopyCsvOptions, type CopyHeaderToRead, type CopyReaderOptions, csvMarks } from './options.ts';

/** A kind of byte beside those of all delimited formats. */
const QUOTE = 3;

/** Mark of a column that is one pair of quotes around its value. */
const QUOTED = 1;
/** Mark of a column with quotes or escapes within. */
const MIXED = 2;

/** Options of a CSV reader. */
export type CopyCsvReaderOptions = CopyCsvOptions & CopyReaderOptions & CopyHeaderToRead;

/**
 * Rows of CSV, as PostgreSQL takes them: a value can be quoted in part, line ends within quotes belong to it, and only
 * what is not quoted at all can be NULL. A line `\.` is a value like any other, as for PostgreSQL 18; for servers before
 * it ends the data, so none of them writes it without quotes. (The DEFAULT marker of COPY FROM, from 16 on, reads as
 * the text that it is.)
 */
export class CopyCsvReader extends DelimitedReader {
  private readonly quote: number;
  private readonly escape: number;
  /** Is the scan within quotes? */
  private within = false;

  /** @throws RangeError for options that the server refuses or cannot read back */
  constructor(options: CopyCsvReaderOptions = {}) {
    const marks = csvMarks(options);
    super('csv', marks, options);
    this.quote = marks.quote;
    this.escape = marks.escape;
    this.kinds[marks.quote] = QUOTE;
  }

  protected scan(): Scanned {
    const { input, kinds } = this;
    const { bytes, start, end, final } = input;
    let at = input.scan;
    for (;;) {
      if (this.within) {
        at = this.skipQuoted(at);
        if (!this.within) continue;
        input.scan = at;
        if (!final) return MORE;
        return this.fail(end, 'the data ends within quotes', this.delimiters);
      }
      at = this.skipPlain(at);
      const kind = at < end ? kinds[bytes[at] as number] : PLAIN;
      if (kind === QUOTE) {
        this.openQuote(at - start);
        at++;
        continue;
      }
      if (kind === PLAIN && !final) {
        input.scan = at;
        return MORE;
      }
      if (kind === PLAIN && at === start) return this.finish();
      const mark = this.marks[this.delimiters] as number;
      // What follows the closing quote is part of the value.
      if (mark === QUOTED && bytes[at - 1] !== this.quote) this.marks[this.delimiters] = MIXED;
      if (kind !== DELIMITER) {
        input.scan = at;
        return kind === LINE_END ? this.atLineEnd(at, end, final) : this.line(at, 0);
      }
      if (!this.separate(at)) return OVER;
      at++;
    }
  }

  protected mayBeNull(mark: number): boolean {
    return mark === 0;
  }

  protected marginOf(mark: number): number {
    return mark === MIXED ? -1 : mark;
  }

  protected valueAt(bytes: Uint8Array, start: number, end: number, mark: number): Uint8Array {
    if (mark === MIXED) return this.unquoted(bytes, start, end);
    return bytes.subarray(start + mark, end - mark);
  }

  /** A quote opens at `at`, counted from the beginning of the row. */
  private openQuote(at: number): void {
    const { marks, delimiters } = this;
    const columnStart = delimiters === 0 ? 0 : (this.ends[delimiters - 1] as number) + 1;
    marks[delimiters] = marks[delimiters] === 0 && at === columnStart ? QUOTED : MIXED;
    this.within = true;
  }

  /** @returns where the scan goes on: behind the closing quote, or else `within`, where more bytes are needed */
  private skipQuoted(from: number): number {
    const { input, quote, escape: escapes } = this;
    const { bytes, end, final } = input;
    let union = 0;
    let at = from;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      union |= byte;
      if (byte !== quote && byte !== escapes) continue;
      // Where quotes escape quotes, two of them end the quoting and begin it again, which comes to the same.
      if (byte === escapes && escapes !== quote) {
        if (at + 1 === end && !final) break;
        const escaped = at + 1 < end ? bytes[at + 1] : undefined;
        if (escaped !== quote && escaped !== escapes) continue;
        this.marks[this.delimiters] = MIXED;
        at++;
      } else {
        this.within = false;
        at++;
        break;
      }
    }
    this.pass(union);
    return at;
  }

  /** A value without its quotes and escapes. */
  private unquoted(bytes: Uint8Array, start: number, end: number): Uint8Array {
    const { quote, escape: escapes } = this;
    const value = new Uint8Array(end - start);
    let length = 0;
    let within = false;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      const next = at + 1 < end ? bytes[at + 1] : undefined;
      if (within && byte === escapes && (next === escapes || next === quote)) {
        value[length++] = next;
        at++;
      } else if (byte === quote) within = !within;
      else value[length++] = byte;
    }
    return value.subarray(0, length);
  }
}
