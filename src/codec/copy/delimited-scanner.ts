/** What text and CSV have in common below rows: lines and their ends, where the columns of a line end, and faults. */

import { CopyInput } from './input.ts';
import {
  type CopyHeaderToRead,
  type CopyReaderOptions,
  columnCount,
  counted,
  MAX_ROW_BYTES,
  MAX_TUPLE_ATTRIBUTE_NUMBER,
  type Marks,
  rowLimit,
} from './options.ts';
import type { CopyFault } from './rows.ts';

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

/** Kinds of bytes; each format has one more. */
export const PLAIN = 0;
export const DELIMITER = 1;
export const LINE_END = 2;

/** Added to the mark of a column that is not ASCII: the highest bit of all its bytes. */
export const WIDE = 0x80;

type LineEnd = '' | 'LF' | 'CR' | 'CRLF';

/** Columns that there is room for as long as no row says how many there are. */
const FIRST_ROOM = 32;

export abstract class DelimitedScanner {
  fault: CopyFault | undefined = undefined;
  ended = false;

  protected readonly input: CopyInput = new CopyInput();
  /** By byte: its kind. */
  protected readonly kinds: Uint8Array = new Uint8Array(256);
  /** Where the columns of the current row end, counted from its beginning. */
  protected ends: Int32Array = new Int32Array(0);
  /** By column: 0 where the bytes are the value, else what each format makes of it; and WIDE. */
  protected marks: Uint8Array = new Uint8Array(0);
  /** Delimiters found in the current row: the index of its last column. */
  protected delimiters = 0;
  /** Where the current row ends, and the next one begins, in `input.bytes`. */
  protected rowEnd = 0;
  protected following = 0;
  /** Rows so far, without headers. */
  protected rows = 0;
  /** Columns that each row must have; -1 as long as no row says how many. */
  protected expected: number;
  /** The header that is still to come. */
  protected header: true | readonly string[] | undefined;

  private readonly format: 'text' | 'csv';
  private readonly maxRowBytes: number;
  private lineEnd: LineEnd = '';
  /** Columns that there is room for. */
  private room = 0;
  /** All bytes of the current column, united. */
  private union = 0;

  /** @throws RangeError for a number of columns or a limit that cannot be, or when the header has other columns */
  constructor(
    format: 'text' | 'csv',
    delimiter: Marks['delimiter'],
    { header, columns, maxRowBytes = MAX_ROW_BYTES }: CopyReaderOptions & CopyHeaderToRead,
  ) {
    this.format = format;
    this.maxRowBytes = rowLimit(maxRowBytes);
    this.header = header;
    const named = header === undefined || header === true ? columns : header.length;
    if (columns !== undefined && columns !== named) {
      throw new RangeError(`the header names ${counted(named ?? 0)}, and each row must have ${columns}`);
    }
    this.expected = named === undefined ? -1 : columnCount(named);
    this.makeRoom(named === undefined ? FIRST_ROOM : Math.max(1, named));
    this.kinds[LINE_FEED] = LINE_END;
    this.kinds[CARRIAGE_RETURN] = LINE_END;
    this.kinds[delimiter] = DELIMITER;
  }

  /**
   * Goes through the current row from `input.scan` on. When more bytes are needed it leaves `input.scan` where it will
   * go on, which is never behind a byte that a later one decides about.
   */
  protected abstract scan(): Scanned;

  /** @returns where the plain bytes from `at` on end */
  protected skipPlain(at: number): number {
    const kinds = this.kinds;
    const { bytes, end } = this.input;
    let union = this.union;
    let next = at;
    for (; next + 4 <= end; next += 4) {
      const a = bytes[next] as number;
      const b = bytes[next + 1] as number;
      const c = bytes[next + 2] as number;
      const d = bytes[next + 3] as number;
      if (((kinds[a] as number) | (kinds[b] as number) | (kinds[c] as number) | (kinds[d] as number)) !== PLAIN) break;
      union |= a | b | c | d;
    }
    for (; next < end; next++) {
      const byte = bytes[next] as number;
      if (kinds[byte] !== PLAIN) break;
      union |= byte;
    }
    this.union = union;
    return next;
  }

  /** A byte of the current column that `skipPlain` did not pass. */
  protected pass(byte: number): void {
    this.union |= byte;
  }

  /** The current column ends at the delimiter `at`, and another one begins. @returns false for a fault */
  protected separate(at: number): boolean {
    if (this.delimiters + 1 >= this.room && !this.moreColumns(at)) return false;
    this.endColumn(at);
    this.marks[++this.delimiters] = 0;
    return true;
  }

  /** The line ends at `at`, and the next one begins `length` bytes behind. */
  protected line(at: number, length: number): Scanned {
    this.endColumn(at);
    this.rowEnd = at;
    this.following = at + length;
    this.input.scan = at;
    return this.isTooLong() ? OVER : LINE;
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
      const reason = `a line ends in ${found} here and in ${this.lineEnd} before: a value must be escaped or quoted`;
      return this.fail(at, reason, this.delimiters);
    }
    return this.line(at, found === 'CRLF' ? 2 : 1);
  }

  /** Can a line end so, as far as the lines before say? */
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

  /** Ends the reading if the row, as far as it was scanned, is longer than it may be. */
  protected isTooLong(): boolean {
    const { scan, start } = this.input;
    if (scan - start > this.maxRowBytes) this.fail(scan, '');
    return this.fault !== undefined;
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
      reason: tooLong ? `the row is longer than ${this.maxRowBytes} bytes` : reason,
    };
    this.input.discard();
    return OVER;
  }

  /** The next row begins at `following`. */
  protected advance(): void {
    this.input.advance(this.following);
    this.delimiters = 0;
    this.marks[0] = 0;
  }

  /** Each row has as many columns as this one. */
  protected expect(columns: number): void {
    this.expected = columns;
    this.room = Math.max(1, columns);
  }

  private endColumn(at: number): void {
    const { delimiters, marks } = this;
    this.ends[delimiters] = at - this.input.start;
    marks[delimiters] = (marks[delimiters] as number) | (this.union & WIDE);
    this.union = 0;
  }

  /** A delimiter at `at`, and no room for one more column. @returns false for a fault */
  private moreColumns(at: number): boolean {
    const { room, expected } = this;
    // Nobody looks at the columns of a header that is skipped.
    if (this.header === true) this.delimiters = 0;
    else if (expected < 0 && room < MAX_TUPLE_ATTRIBUTE_NUMBER) {
      this.makeRoom(Math.min(2 * room, MAX_TUPLE_ATTRIBUTE_NUMBER));
    } else {
      const most = expected < 0 ? `${counted(room)} that a row can have` : `${counted(expected)} expected`;
      this.fail(at, `the row has more than the ${most}`, expected < 0 ? room : expected);
      return false;
    }
    return true;
  }

  private makeRoom(columns: number): void {
    const { ends, marks } = this;
    this.room = columns;
    this.ends = new Int32Array(columns + 1);
    this.ends.set(ends);
    this.marks = new Uint8Array(columns + 1);
    this.marks.set(marks);
  }
}
