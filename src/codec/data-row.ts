/** DataRow, read when its values are asked for. */

import type { ReceivedDataRow } from './backend-messages.ts';
import { int32, uint16 } from './bytes.ts';
import type { ReceivedValue } from './frontend-messages.ts';
import type { BodyFault } from './malformed.ts';
import { Reader } from './reader.ts';
import { textOf } from './text.ts';

/** A DataRow in place: it looks at the bytes that it was decoded from, and is valid as long as they are. */
export class DataRowView implements ReceivedDataRow {
  readonly columns: number;
  private readonly buffer: Uint8Array;
  /** Where the first value's length word is. */
  private readonly start: number;
  /** A column and where its length word is: reading the columns in order walks the row once. */
  private column = 0;
  private at: number;

  /**
   * Only for rows that `decodeDataRow` has found to be well formed.
   * @param start where the body begins
   */
  constructor(buffer: Uint8Array, start: number) {
    this.buffer = buffer;
    this.columns = uint16(buffer, start);
    this.start = start + 2;
    this.at = start + 2;
  }

  get side(): 'backend' {
    return 'backend';
  }

  get name(): 'DataRow' {
    return 'DataRow';
  }

  /** Views of the values' bytes, made anew by every call. */
  get values(): ReceivedValue[] {
    const list: ReceivedValue[] = [];
    let at = this.start;
    for (let column = 0; column < this.columns; column++) {
      const length = int32(this.buffer, at);
      at += 4;
      if (length < 0) list.push(null);
      else {
        list.push(this.buffer.subarray(at, at + length));
        at += length;
      }
    }
    return list;
  }

  bytes(column: number): Uint8Array | null | undefined {
    const length = this.seek(column);
    if (length < 0) return length === -1 ? null : undefined;
    return this.buffer.subarray(this.at + 4, this.at + 4 + length);
  }

  text(column: number): string | null | undefined {
    const length = this.seek(column);
    if (length < 0) return length === -1 ? null : undefined;
    return textOf(this.buffer, this.at + 4, this.at + 4 + length);
  }

  texts(): (string | null)[] {
    const { buffer, columns } = this;
    const list: (string | null)[] = [];
    let at = this.start;
    for (let column = 0; column < columns; column++) {
      const length = int32(buffer, at);
      at += 4;
      if (length < 0) list.push(null);
      else {
        list.push(textOf(buffer, at, at + length));
        at += length;
      }
    }
    return list;
  }

  /** Goes to a column. @returns its length; -1 for NULL, -2 where there is no such column */
  private seek(column: number): number {
    if (!(column >= 0 && column < this.columns && Number.isInteger(column))) return -2;
    if (column < this.column) {
      this.column = 0;
      this.at = this.start;
    }
    for (; this.column < column; this.column++) this.at += 4 + Math.max(int32(this.buffer, this.at), 0);
    return int32(this.buffer, this.at);
  }
}

/** Does every value end within the row, and the row with its last value? */
function isWhole(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start + 2;
  if (at > end) return false;
  for (let left = uint16(bytes, start); left > 0; left--) {
    if (end - at < 4) return false;
    const length = int32(bytes, at);
    at += 4;
    if (length > 0) at += length;
    else if (length < -1) return false;
    if (at > end) return false;
  }
  return at === end;
}

/**
 * DataRow from its body.
 * @param bytes holds the body from `start` up to, not including, `end`; the row goes on looking at it
 * @param columns how many values the RowDescription promises; a row of another number is malformed. Undefined: any
 * @returns a view of the row, or why it is none
 */
export function decodeDataRow(
  bytes: Uint8Array,
  start: number,
  end: number,
  columns?: number,
): DataRowView | BodyFault {
  if (isWhole(bytes, start, end) && (columns === undefined || uint16(bytes, start) === columns)) {
    return new DataRowView(bytes, start);
  }
  const reader = new Reader('backend', 'DataRow', bytes, start, end);
  const count = reader.values('values').length;
  if (columns !== undefined && count !== columns && reader.left === 0) {
    reader.refuse('values', 'count', count, columns, start);
  }
  return reader.finish(new DataRowView(bytes, start));
}
