/** Reads CSV (manual: "COPY", CSV Format; copyfromparse.c `CopyReadLineText`, `CopyReadAttributesCSV`). */

import { DELIMITER, DelimitedReader, LINE_END, MORE, OVER, PLAIN, type Scanned } from './delimited-reader.ts';
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
    let union = this.union;
    for (;;) {
      if (this.within) {
        at = this.scanQuoted(at);
        if (this.within) {
          if (!final) return MORE;
          return this.fail(end, 'the data ends within quotes', this.delimiters);
        }
        union |= this.union;
      }
      let kind = PLAIN;
      while (at < end) {
        const byte = bytes[at] as number;
        kind = kinds[byte] as number;
        if (kind !== PLAIN) break;
        union |= byte;
        at++;
      }
      if (kind === DELIMITER) {
        this.endColumn(at);
        if (this.delimiters + 1 >= this.room && !this.moreColumns(at)) return OVER;
        this.ends[this.delimiters++] = at - start;
        this.marks[this.delimiters] = 0;
        at++;
        continue;
      }
      input.scan = at;
      this.union = union;
      if (kind === QUOTE) {
        const { marks, delimiters } = this;
        const columnStart = delimiters === 0 ? 0 : (this.ends[delimiters - 1] as number) + 1;
        marks[delimiters] = marks[delimiters] === 0 && at - start === columnStart ? QUOTED : MIXED;
        this.within = true;
        at++;
        continue;
      }
      if (kind === PLAIN && !final) return MORE;
      if (kind === PLAIN && at === start) return this.finish();
      this.endColumn(at);
      return kind === LINE_END ? this.atLineEnd(at, end, final) : this.line(at, 0);
    }
  }

  protected mayBeNull(mark: number): boolean {
    return mark === 0;
  }

  protected marginOf(mark: number): number {
    return mark === MIXED ? -1 : mark;
  }

  protected valueOf(bytes: Uint8Array, start: number, end: number, mark: number): Uint8Array {
    if (mark === MIXED) return this.unquoted(bytes, start, end);
    return bytes.subarray(start + mark, end - mark);
  }

  /** Goes on within quotes. @returns where they end; at the end of the bytes, or what may be an escape, it is `within` */
  private scanQuoted(from: number): number {
    const { input, quote, escape: escapes } = this;
    const { bytes, end, final } = input;
    let at = from;
    let union = this.union;
    while (at < end) {
      const byte = bytes[at] as number;
      if (byte === quote && quote === escapes) {
        // Two quotes end the quoting and begin it again: the same as one escaped quote.
        this.within = false;
        break;
      }
      if (byte === escapes) {
        if (at + 1 === end && !final) break;
        const escaped = at + 1 < end ? bytes[at + 1] : undefined;
        if (escaped === quote || escaped === escapes) {
          this.marks[this.delimiters] = MIXED;
          at++;
        }
      } else if (byte === quote) {
        this.within = false;
        break;
      }
      union |= byte;
      at++;
    }
    this.union = union;
    input.scan = at;
    return this.within ? at : at + 1;
  }

  /** The current column ends at `at`: what follows a closing quote makes it a value that is quoted in part. */
  private endColumn(at: number): void {
    const { marks, delimiters } = this;
    if (marks[delimiters] === QUOTED && this.input.bytes[at - 1] !== this.quote) marks[delimiters] = MIXED;
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
