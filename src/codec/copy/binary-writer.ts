/** Writes the binary format (manual: "COPY", Binary Format). */

import { BINARY_SIGNATURE, TRAILER } from './binary-layout.ts';
import { CopyOutput, NO_ESCAPES, STOP } from './output.ts';
import type { CopyRowWriter, CopyValue } from './rows.ts';

/** Flags, none of which is set, and the length of the header extension, of which there is none. */
const FLAGS_AND_EXTENSION = 8;

/** Rows in the binary format; values are in their types' send format (strings: of text and the like), in UTF-8. */
export class CopyBinaryWriter extends CopyOutput implements CopyRowWriter {
  constructor() {
    super();
    this.run(BINARY_SIGNATURE, 0, BINARY_SIGNATURE.length);
    for (let i = 0; i < FLAGS_AND_EXTENSION; i++) this.byte(0);
  }

  row(values: readonly CopyValue[]): void {
    this.expectColumns(values);
    const start = this.at;
    this.int16(values.length);
    for (let column = 0; column < values.length; column++) {
      const value = values[column] as CopyValue;
      if (value === null) this.int32(-1);
      else if (typeof value === 'string') this.string(value);
      else if (value instanceof Uint8Array) {
        this.int32(value.length);
        this.run(value, 0, value.length);
      } else this.refuseType(start, column, value);
    }
    this.endRow(start, 0, values.length);
  }

  override end(): void {
    super.end();
    this.int16(TRAILER);
  }

  private string(value: string): void {
    this.int32(0);
    const start = this.at;
    this.escapedString(value, NO_ESCAPES, STOP);
    this.setInt32(start - 4, this.at - start);
  }

  private int16(value: number): void {
    this.byte(value >> 8);
    this.byte(value);
  }

  private int32(value: number): void {
    this.reserve(4);
    this.setInt32(this.at, value);
    this.at += 4;
  }

  private setInt32(at: number, value: number): void {
    const { bytes } = this;
    bytes[at] = value >> 24;
    bytes[at + 1] = value >> 16;
    bytes[at + 2] = value >> 8;
    bytes[at + 3] = value;
  }
}
