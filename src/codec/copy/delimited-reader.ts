/** What the readers of text and CSV have in common: lines, their ends, headers, columns, and values as text. */

import { textOf } from '../text.ts';
import { CopyInput } from './input.ts';
import {
  type CopyHeaderToRead,
  type CopyReaderOptions,
  columnCount,
  MAX_ROW_BYTES,
  MAX_TUPLE_ATTRIBUTE_NUMBER,
  type Marks,
  rowLimit,
} from './options.ts';
import type { CopyFault, CopyRowReader } from './rows.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** What a scan came to. */
export type Scanned = typeof MORE | typeof LINE | typeof OVER;
/** More bytes are needed. */
export const MORE = 0;
/** There is a whole line. */
export const LINE = 1;
/** The data is over, or there is a fault. */
export const OVER = 2;

/** Kinds of bytes; readers have their own beside these. */
export const PLAIN = 0;
export const DELIMITER = 1;
export const LINE_END = 2;

type LineEnd = '' | 'LF' | 'CR' | 'CRLF';

/** Longest row that is read as one string, of which the values are parts: such a part keeps the whole alive. */
const WHOLE_ROW = 4096;
const FIRST_ROOM = 32;
const NOTHING = new Uint8Array(0);

export abstract class DelimitedReader implements CopyRowReader<string> {
  fault: CopyFault | undefined = undefined;
  ended = false;
  columns = 0;

  protected readonly input: CopyInput = new CopyInput();
  /** By byte: its kind. */
  protected readonly kinds: Uint8Array = new Uint8Array(256);
  /** Where the columns of the current row end, counted from its beginning. */
  protected ends: Int32Array = new Int32Array(0);
  /** By column: is there anything to unescape? Each format has its own values; 0: the bytes are the value. */
  protected marks: Uint8Array = new Uint8Array(0);
  /** Delimiters found in the row that is being scanned. */
  protected delimiters = 0;
  /** Columns that there is room for. */
  protected room = 0;
  /** All bytes of the row that is being scanned, united: below 0x80 it is ASCII. */
  protected union = 0;

  private readonly format: 'text' | 'csv';
  private readonly nullMarker: Uint8Array;
  private readonly maxRowBytes: number;
  /** -1 as long as no row says how many columns there are. */
  private expected: number;
  /** The header that is still to come. */
  private header: true | readonly string[] | undefined;
  private lineEnd: LineEnd = '';
  private rows = 0;

  /** The current row: `rowBytes[rowStart..rowEnd)`; the next one begins at `following`. */
  private rowBytes: Uint8Array = NOTHING;
  private rowStart = 0;
  private rowEnd = 0;
  private following = 0;
  private shown = false;
  private isAscii = true;
  private rowText: string | undefined = undefined;

  /** @throws RangeError for a number of columns or a limit that cannot be, or when the header has other columns */
  constructor(
    format: 'text' | 'csv',
    { delimiter, nullMarker }: Marks,
    { header, columns, maxRowBytes = MAX_ROW_BYTES }: CopyReaderOptions & CopyHeaderToRead,
  ) {
    this.format = format;
    this.nullMarker = nullMarker;
    this.maxRowBytes = rowLimit(maxRowBytes);
    this.header = header;
    const named = header === undefined || header === true ? columns : header.length;
    if (columns !== undefined && columns !== named) {
      throw new RangeError(`the header names ${named} columns, and each row must have ${columns}`);
    }
    this.expected = named === undefined ? -1 : columnCount(named);
    this.makeRoom(named === undefined ? FIRST_ROOM : Math.max(1, named));
    this.kinds[LINE_FEED] = LINE_END;
    this.kinds[CARRIAGE_RETURN] = LINE_END;
    this.kinds[delimiter] = DELIMITER;
  }

  push(chunk: Uint8Array): void {
    this.input.push(chunk);
    if (this.fault !== undefined || this.ended) this.input.discard();
  }

  end(): void {
    this.input.finish();
  }

  next(): boolean {
    if (this.shown) this.passBy();
    if (this.fault !== undefined || this.ended) return false;
    for (;;) {
      const scanned = this.scan();
      if (scanned === LINE) {
        if (this.header === undefined) return this.show();
        if (!this.takeHeader(this.header)) return false;
      } else if (scanned === MORE) {
        if (this.input.scan - this.input.start > this.maxRowBytes) this.fail(this.input.scan, this.tooLong);
        if (!this.input.refill()) return false;
      } else return false;
    }
  }

  isNull(column: number): boolean {
    const start = this.startOf(column);
    const rowBytes = this.rowBytes;
    const nullMarker = this.nullMarker;
    const { length } = nullMarker;
    if ((this.ends[column] as number) - start !== length || !this.mayBeNull(this.marks[column] as number)) return false;
    const from = this.rowStart + start;
    for (let i = 0; i < length; i++) if (rowBytes[from + i] !== nullMarker[i]) return false;
    return true;
  }

  bytes(column: number): Uint8Array | null {
    if (this.isNull(column)) return null;
    const start = this.rowStart + this.startOf(column);
    return this.valueOf(
      this.rowBytes,
      start,
      this.rowStart + (this.ends[column] as number),
      this.marks[column] as number,
    );
  }

  text(column: number): string | null {
    if (this.isNull(column)) return null;
    const start = this.startOf(column);
    const end = this.ends[column] as number;
    const mark = this.marks[column] as number;
    const margin = this.marginOf(mark);
    if (margin >= 0 && this.isAscii && this.rowEnd - this.rowStart <= WHOLE_ROW) {
      this.rowText ??= textOf(this.rowBytes, this.rowStart, this.rowEnd);
      return this.rowText.substring(start + margin, end - margin);
    }
    const value = this.valueOf(this.rowBytes, this.rowStart + start, this.rowStart + end, mark);
    return textOf(value, 0, value.length);
  }

  row(): (string | null)[] {
    const values: (string | null)[] = [];
    for (let column = 0; column < this.columns; column++) values.push(this.text(column));
    return values;
  }

  /**
   * Goes through the current row from `input.scan` on. When more bytes are needed it leaves `input.scan` where it will
   * go on, which is never behind a byte that a later one decides about.
   */
  protected abstract scan(): Scanned;
  /** Can a column with this mark be NULL? */
  protected abstract mayBeNull(mark: number): boolean;
  /** Bytes on either side of the value that are not part of it; -1 where there is more to unescape. */
  protected abstract marginOf(mark: number): number;
  /** The value of the column at `start..end`. */
  protected abstract valueOf(bytes: Uint8Array, start: number, end: number, mark: number): Uint8Array;

  /** The line ends at `at`, and the next one begins `length` bytes behind. */
  protected line(at: number, length: number): Scanned {
    this.ends[this.delimiters] = at - this.input.start;
    this.rowEnd = at;
    this.following = at + length;
    return at - this.input.start > this.maxRowBytes ? this.fail(at, this.tooLong) : LINE;
  }

  /**
   * At the line end `at`: CR, LF or CRLF, as in the first line (copyfromparse.c `CopyReadLineText`).
   * @param end end of the bytes that are there; behind it there is nothing if `final`
   */
  protected atLineEnd(at: number, end: number, final: boolean): Scanned {
    const { bytes } = this.input;
    let found: LineEnd = 'LF';
    if (bytes[at] === CARRIAGE_RETURN) {
      const canBeTwo = this.lineEnd === '' || this.lineEnd === 'CRLF';
      if (canBeTwo && at + 1 === end && !final) return MORE;
      found = canBeTwo && at + 1 < end && bytes[at + 1] === LINE_FEED ? 'CRLF' : 'CR';
    }
    if (this.lineEnd === '') this.lineEnd = found;
    else if (this.lineEnd !== found) {
      return this.fail(at, `${found} ends a line here, and ${this.lineEnd} the lines before: in a value it is escaped`);
    }
    return this.line(at, found === 'CRLF' ? 2 : 1);
  }

  /** Is this the line end of the lines so far? Any, if there is none yet. */
  protected isLineEnd(text: LineEnd): boolean {
    return this.lineEnd === '' || this.lineEnd === text;
  }

  /** The data is over. A header that has to match is missing then. */
  protected finish(): Scanned {
    if (this.header !== undefined && this.header !== true) return this.fail(this.input.start, 'the header is missing');
    this.ended = true;
    this.input.discard();
    return OVER;
  }

  /** A delimiter at `at`, and no room for one more column. @returns false for a fault */
  protected moreColumns(at: number): boolean {
    const { room, expected } = this;
    if (this.header === true) {
      // Nobody looks at the columns of a line that is skipped.
      this.delimiters = 0;
    } else if (expected < 0 && room < MAX_TUPLE_ATTRIBUTE_NUMBER) {
      this.makeRoom(Math.min(2 * room, MAX_TUPLE_ATTRIBUTE_NUMBER));
    } else {
      const most = expected < 0 ? `${room} columns that a row can have` : `${expected} columns that are expected`;
      this.fail(at, `the row has more than the ${most}`, expected < 0 ? room : expected);
      return false;
    }
    return true;
  }

  /** Ends the reading at `at` of `input.bytes`. A row that is too long by then is the older fault. */
  protected fail(at: number, reason: string, column?: number): typeof OVER {
    const { base, start } = this.input;
    const tooLong = at - start > this.maxRowBytes;
    this.fault = {
      kind: 'copy',
      format: this.format,
      row: this.rows,
      ...(tooLong || column === undefined ? {} : { column }),
      at: base + (tooLong ? start + this.maxRowBytes : at),
      reason: tooLong ? this.tooLong : reason,
    };
    this.columns = 0;
    this.input.discard();
    return OVER;
  }

  private get tooLong(): string {
    return `the row is longer than ${this.maxRowBytes} bytes`;
  }

  private makeRoom(columns: number): void {
    const { ends, marks } = this;
    this.room = columns;
    this.ends = new Int32Array(columns + 1);
    this.ends.set(ends);
    this.marks = new Uint8Array(columns + 1);
    this.marks.set(marks);
  }

  /** The line that was scanned becomes the current row. */
  private present(): void {
    this.rowBytes = this.input.bytes;
    this.rowStart = this.input.start;
    this.isAscii = this.union < 0x80;
    // A row of no columns and a row of one that is empty look the same.
    this.columns = this.expected === 0 && this.rowEnd === this.rowStart ? 0 : this.delimiters + 1;
  }

  private show(): boolean {
    this.present();
    const { columns, expected } = this;
    if (columns !== expected) {
      if (expected >= 0) {
        const reason = `the row has ${columns} ${columns === 1 ? 'column' : 'columns'} where ${expected} are expected`;
        this.fail(this.rowStart, reason, Math.min(columns, expected));
        return false;
      }
      this.expected = columns;
      this.room = columns;
    }
    this.rows++;
    this.shown = true;
    return true;
  }

  /** Takes the scanned line for the header. @returns false for a fault */
  private takeHeader(header: true | readonly string[]): boolean {
    this.present();
    const { columns, rowStart } = this;
    if (header !== true) {
      if (columns !== header.length) {
        this.fail(rowStart, `the header has ${columns} columns where ${header.length} are expected`);
        return false;
      }
      for (let column = 0; column < columns; column++) {
        const found = this.text(column);
        if (found === header[column]) continue;
        const name = found === null ? 'NULL' : JSON.stringify(found);
        this.fail(rowStart, `the header names ${name} where ${JSON.stringify(header[column])} is expected`, column);
        return false;
      }
    }
    this.header = undefined;
    this.passBy();
    return true;
  }

  /** Goes on behind the current row. */
  private passBy(): void {
    this.input.advance(this.following);
    this.shown = false;
    this.columns = 0;
    this.delimiters = 0;
    this.marks[0] = 0;
    this.union = 0;
    this.rowText = undefined;
    this.rowBytes = NOTHING;
  }

  /** Where a column begins, counted from the beginning of the row. */
  private startOf(column: number): number {
    if (!(column >= 0 && column < this.columns)) {
      throw new RangeError(`the current row has ${this.columns} columns, there is no column ${column} (from 0)`);
    }
    return column === 0 ? 0 : (this.ends[column - 1] as number) + 1;
  }
}
