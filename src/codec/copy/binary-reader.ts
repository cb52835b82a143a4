/** Reads the binary format (manual: "COPY", Binary Format; copyfromparse.c `ReceiveCopyBinaryHeader`, `CopyFromBinaryOneRow`). */

import { int32, uint16 } from '../bytes.ts';
import { textOf } from '../text.ts';
import { BINARY_SIGNATURE, TRAILER } from './binary-layout.ts';
import { CopyInput } from './input.ts';
import {
  type CopyReaderOptions,
  columnCount,
  counted,
  MAX_ROW_BYTES,
  MAX_TUPLE_ATTRIBUTE_NUMBER,
  rowLimit,
  whereExpected,
} from './options.ts';
import type { CopyFault, CopyRowReader } from './rows.ts';

/** Flag 16: rows begin with an OID, which no server from 12 on writes or takes. */
const OIDS_FLAG = 0x10000;
/** Signature, flags, and the length of the header extension. */
const HEADER_LENGTH = 19;
const NULL_LENGTH = -1;
const NOTHING = new Uint8Array(0);

type Part = 'header' | 'extension' | 'rows';

/** Rows of the binary format; values are in their types' send format. */
export class CopyBinaryReader implements CopyRowReader<Uint8Array> {
  fault: CopyFault | undefined = undefined;
  ended = false;
  columns = 0;

  private readonly input: CopyInput = new CopyInput();
  private readonly maxRowBytes: number;
  /** -1 as long as no row says how many columns there are. */
  private expected: number;
  private part: Part = 'header';
  /** Bytes of the header extension that are still to come. */
  private extension = 0;
  /** Where the values of the current row begin, counted from its beginning, and their lengths; -1 for NULL. */
  private starts: Int32Array = new Int32Array(0);
  private lengths: Int32Array = new Int32Array(0);
  /** Values of the current row that were found so far. */
  private found = 0;
  private rows = 0;
  private rowBytes: Uint8Array = NOTHING;
  private rowStart = 0;
  private shown = false;

  /** @throws RangeError for a number of columns or a limit that cannot be */
  constructor({ columns, maxRowBytes = MAX_ROW_BYTES }: CopyReaderOptions = {}) {
    this.expected = columns === undefined ? -1 : columnCount(columns);
    this.maxRowBytes = rowLimit(maxRowBytes);
    if (columns !== undefined) this.makeRoom(columns);
  }

  push(chunk: Uint8Array): void {
    const { input } = this;
    input.push(chunk);
    if (this.ended && chunk.length > 0) this.fail(0, 'bytes follow the trailer');
    else if (this.fault !== undefined || this.ended) input.discard();
  }

  end(): void {
    this.input.finish();
  }

  next(): boolean {
    const { input } = this;
    if (this.shown) {
      input.advance(input.scan);
      this.shown = false;
      this.found = 0;
      this.columns = 0;
      this.rowBytes = NOTHING;
    }
    while (this.fault === undefined && !this.ended) {
      if ((this.part === 'rows' || this.scanHeader()) && this.scanRow()) return true;
      if (this.fault === undefined && !this.ended && !this.more()) return false;
    }
    return false;
  }

  isNull(column: number): boolean {
    return this.lengthOf(column) === NULL_LENGTH;
  }

  bytes(column: number): Uint8Array | null {
    const length = this.lengthOf(column);
    if (length === NULL_LENGTH) return null;
    const start = this.rowStart + (this.starts[column] as number);
    return this.rowBytes.subarray(start, start + length);
  }

  text(column: number): string | null {
    const length = this.lengthOf(column);
    if (length === NULL_LENGTH) return null;
    const start = this.rowStart + (this.starts[column] as number);
    return textOf(this.rowBytes, start, start + length);
  }

  row(): (Uint8Array | null)[] {
    const values: (Uint8Array | null)[] = [];
    if (!this.shown) return values;
    const own = this.rowBytes.slice(this.rowStart, this.input.scan);
    for (let column = 0; column < this.columns; column++) {
      const start = this.starts[column] as number;
      const length = this.lengths[column] as number;
      values.push(length === NULL_LENGTH ? null : own.subarray(start, start + length));
    }
    return values;
  }

  /** Bytes are missing. @returns false when they have not arrived yet, or (a fault) will not */
  private more(): boolean {
    const { input } = this;
    if (!input.final) return input.refill();
    const { start, end } = input;
    if (this.part !== 'rows') this.fail(end, 'the data ends within the header');
    else if (start < end) this.fail(end, 'the data ends within a row', this.found === 0 ? undefined : this.found);
    else this.fail(end, 'the data ends without the trailer');
    return false;
  }

  /** Header and header extension. @returns true when they are over */
  private scanHeader(): boolean {
    const { input } = this;
    if (this.part === 'header' && !this.scanFields()) return false;
    const passed = Math.min(this.extension, input.end - input.start);
    this.extension -= passed;
    input.advance(input.start + passed);
    if (this.extension > 0) return false;
    this.part = 'rows';
    return true;
  }

  /** The fields of the header. @returns true when they are there and right */
  private scanFields(): boolean {
    const { input } = this;
    const { bytes, start, end } = input;
    for (let i = 0; i < BINARY_SIGNATURE.length && start + i < end; i++) {
      if (bytes[start + i] !== BINARY_SIGNATURE[i])
        return this.fail(start + i, 'the signature of binary COPY is missing');
    }
    if (end - start < HEADER_LENGTH) return false;
    const flags = int32(bytes, start + 11);
    if ((flags & OIDS_FLAG) !== 0) return this.fail(start + 11, 'the rows have OIDs, which are no longer supported');
    if (flags >>> 16 !== 0) return this.fail(start + 11, 'critical flags are set that are not known');
    const extension = int32(bytes, start + 15);
    if (extension < 0) return this.fail(start + 15, `the header extension has the length ${extension}`);
    this.part = 'extension';
    this.extension = extension;
    input.advance(start + HEADER_LENGTH);
    return true;
  }

  /** Goes on with the current row. @returns true when it is whole and shown */
  private scanRow(): boolean {
    const { input } = this;
    const { bytes, start, end } = input;
    if (end - start < 2) return false;
    const count = (uint16(bytes, start) << 16) >> 16;
    if ((count !== this.expected || count < 0) && !this.takeCount(count, start, end)) return false;
    let at = this.found === 0 ? start + 2 : input.scan;
    while (this.found < count) {
      input.scan = at;
      if (end - at < 4) return false;
      const length = int32(bytes, at);
      if (length < NULL_LENGTH) return this.fail(at, `a value has the length ${length}`, this.found);
      const from = at + 4;
      const to = length === NULL_LENGTH ? from : from + length;
      if (to - start > this.maxRowBytes)
        return this.fail(at, `the row is longer than ${this.maxRowBytes} bytes`, this.found);
      if (to > end) return false;
      this.starts[this.found] = from - start;
      this.lengths[this.found++] = length;
      at = to;
    }
    input.scan = at;
    this.rowBytes = bytes;
    this.rowStart = start;
    this.columns = count;
    this.rows++;
    this.shown = true;
    return true;
  }

  /** A count that no row had before. @returns false for the trailer and for a fault */
  private takeCount(count: number, start: number, end: number): boolean {
    if (count === TRAILER) {
      if (end - start > 2) return this.fail(start + 2, 'bytes follow the trailer');
      this.ended = true;
      this.input.discard();
      return false;
    }
    if (this.expected >= 0) return this.fail(start, `the row has ${counted(count)} ${whereExpected(this.expected)}`);
    if (count < 0 || count > MAX_TUPLE_ATTRIBUTE_NUMBER) return this.fail(start, `a row cannot have ${count} columns`);
    this.expected = count;
    this.makeRoom(count);
    return true;
  }

  private makeRoom(columns: number): void {
    this.starts = new Int32Array(columns);
    this.lengths = new Int32Array(columns);
  }

  private lengthOf(column: number): number {
    if (column >= 0 && column < this.columns) return this.lengths[column] as number;
    throw new RangeError(`the current row has ${this.columns} columns, there is no column ${column} (from 0)`);
  }

  /** Ends the reading at `at` of `input.bytes`. */
  private fail(at: number, reason: string, column?: number): false {
    this.fault = {
      kind: 'copy',
      format: 'binary',
      row: this.rows,
      ...(column === undefined ? {} : { column }),
      at: this.input.base + at,
      reason,
    };
    this.ended = false;
    this.input.discard();
    return false;
  }
}
