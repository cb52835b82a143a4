/** What the writers of text and CSV have in common: a line for each row, a delimiter between the columns. */

import type { Marks } from './options.ts';
import { CopyOutput } from './output.ts';
import type { CopyRowWriter, CopyValue } from './rows.ts';

const LINE_FEED = 0x0a;

export abstract class DelimitedWriter extends CopyOutput implements CopyRowWriter {
  protected readonly nullMarker: Uint8Array;
  /** Where the current row begins. */
  protected rowStart = 0;
  private readonly delimiter: number;

  constructor({ delimiter, nullMarker }: Marks) {
    super();
    this.delimiter = delimiter;
    this.nullMarker = nullMarker;
  }

  row(values: readonly CopyValue[]): void {
    this.expectColumns(values);
    const start = this.at;
    this.rowStart = start;
    for (let column = 0; column < values.length; column++) {
      const value = values[column] as CopyValue;
      if (column > 0) this.byte(this.delimiter);
      if (value === null) this.run(this.nullMarker, 0, this.nullMarker.length);
      else if (typeof value === 'string' || value instanceof Uint8Array) this.value(value, column, values.length);
      else this.refuseType(start, column, value);
    }
    this.byte(LINE_FEED);
    this.endRow(start, 1, values.length);
  }

  /** Appends a value that is not NULL, of one of `columns` columns. */
  protected abstract value(value: string | Uint8Array, column: number, columns: number): void;

  /** Does what was written from `start` on read as NULL? */
  protected readsAsNull(start: number): boolean {
    const { bytes, nullMarker } = this;
    if (this.at - start !== nullMarker.length) return false;
    for (let i = 0; i < nullMarker.length; i++) if (bytes[start + i] !== nullMarker[i]) return false;
    return true;
  }
}
