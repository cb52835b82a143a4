/** What the readers of text and CSV have in common: rows out of lines, headers, and values as bytes and text. */

import { textOf } from '../text.ts';
import { DelimitedScanner, LINE, MORE, WIDE } from './delimited-scanner.ts';
import { type CopyHeaderToRead, type CopyReaderOptions, counted, type Marks, whereExpected } from './options.ts';
import type { CopyRowReader } from './rows.ts';

/** Longest row that is made one string of which the values are parts: such a part keeps the whole alive. */
const WHOLE_ROW = 4096;
const NOTHING = new Uint8Array(0);

export abstract class DelimitedReader extends DelimitedScanner implements CopyRowReader<string> {
  columns = 0;

  private readonly nullMarker: Uint8Array;
  /** The current row is `rowBytes[rowStart..rowEnd)`. */
  private rowBytes: Uint8Array = NOTHING;
  private rowStart = 0;
  private shown = false;

  /** @throws RangeError for a number of columns or a limit that cannot be, or when the header has other columns */
  constructor(format: 'text' | 'csv', marks: Marks, options: CopyReaderOptions & CopyHeaderToRead) {
    super(format, marks.delimiter, options);
    this.nullMarker = marks.nullMarker;
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
      } else if (scanned !== MORE || this.isTooLong() || !this.input.refill()) return false;
    }
  }

  isNull(column: number): boolean {
    const start = this.startOf(column);
    return this.isNullBetween(start, this.ends[column] as number, (this.marks[column] as number) & ~WIDE);
  }

  bytes(column: number): Uint8Array | null {
    const start = this.startOf(column);
    const end = this.ends[column] as number;
    const mark = (this.marks[column] as number) & ~WIDE;
    if (this.isNullBetween(start, end, mark)) return null;
    return this.valueAt(this.rowBytes, this.rowStart + start, this.rowStart + end, mark);
  }

  text(column: number): string | null {
    const value = this.bytes(column);
    return value === null ? null : textOf(value, 0, value.length);
  }

  row(): (string | null)[] {
    const { columns, rowBytes, rowStart, rowEnd } = this;
    const values: (string | null)[] = [];
    if (rowEnd - rowStart > WHOLE_ROW) {
      for (let column = 0; column < columns; column++) values.push(this.text(column));
      return values;
    }
    // A decoder is fast and slow to call. Since a delimiter is ASCII, the values of a row are also the parts of its text:
    // those in ASCII as long as they were, the others by so much shorter.
    const text = textOf(rowBytes, rowStart, rowEnd);
    let start = 0;
    let shift = 0;
    for (let column = 0; column < columns; column++) {
      const end = this.ends[column] as number;
      const marks = this.marks[column] as number;
      const mark = marks & ~WIDE;
      const margin = this.marginOf(mark);
      const from = start - shift;
      if (marks !== mark) shift += end - start - textOf(rowBytes, rowStart + start, rowStart + end).length;
      if (this.isNullBetween(start, end, mark)) values.push(null);
      else if (margin >= 0) values.push(text.substring(from + margin, end - shift - margin));
      else {
        const value = this.valueAt(rowBytes, rowStart + start, rowStart + end, mark);
        values.push(textOf(value, 0, value.length));
      }
      start = end + 1;
    }
    return values;
  }

  /** Can a column with this mark be NULL? */
  protected abstract mayBeNull(mark: number): boolean;
  /** Bytes on either side of the value that are not part of it; -1 where there is more to unescape. */
  protected abstract marginOf(mark: number): number;
  /** The value of the column at `start..end`. */
  protected abstract valueAt(bytes: Uint8Array, start: number, end: number, mark: number): Uint8Array;

  private isNullBetween(start: number, end: number, mark: number): boolean {
    const nullMarker = this.nullMarker;
    const { length } = nullMarker;
    if (end - start !== length || !this.mayBeNull(mark)) return false;
    const from = this.rowStart + start;
    for (let i = 0; i < length; i++) if (this.rowBytes[from + i] !== nullMarker[i]) return false;
    return true;
  }

  /** The line that was scanned becomes the current row. */
  private present(): void {
    this.rowBytes = this.input.bytes;
    this.rowStart = this.input.start;
    // A row of no columns and a row of one that is empty look the same.
    this.columns = this.expected === 0 && this.rowEnd === this.rowStart ? 0 : this.delimiters + 1;
    this.shown = true;
  }

  private show(): boolean {
    this.present();
    const { columns, expected } = this;
    if (columns !== expected) {
      if (expected >= 0) {
        const reason = `the row has ${counted(columns)} ${whereExpected(expected)}`;
        return this.refuseRow(reason, Math.min(columns, expected));
      }
      this.expect(columns);
    }
    this.rows++;
    return true;
  }

  /** Takes the scanned line for the header. @returns false for a fault */
  private takeHeader(header: true | readonly string[]): boolean {
    this.present();
    const { columns } = this;
    if (header !== true) {
      if (columns !== header.length) {
        return this.refuseRow(`the header has ${counted(columns)} ${whereExpected(header.length)}`);
      }
      for (let column = 0; column < columns; column++) {
        const found = this.text(column);
        if (found === header[column]) continue;
        const name = found === null ? 'NULL' : JSON.stringify(found);
        return this.refuseRow(`the header names ${name} where ${JSON.stringify(header[column])} is expected`, column);
      }
    }
    this.header = undefined;
    this.passBy();
    return true;
  }

  /** Ends the reading with the current row, which is not to be seen. */
  private refuseRow(reason: string, column?: number): false {
    this.fail(this.rowStart, reason, column);
    this.hide();
    return false;
  }

  private passBy(): void {
    this.advance();
    this.hide();
  }

  private hide(): void {
    this.shown = false;
    this.columns = 0;
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
