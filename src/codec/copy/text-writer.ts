/** Writes the text format (manual: "COPY", Text Format). */

import { DelimitedWriter } from './delimited-writer.ts';
import { type CopyHeaderToWrite, type CopyTextOptions, textMarks } from './options.ts';

const BACKSLASH = 0x5c;
const HEX_DIGITS = '0123456789abcdef';

/** The bytes that are escaped, and the letters that then stand for them (copyto.c `CopyAttributeOutText`). */
const LETTERS: readonly (readonly [byte: number, letter: string])[] = [
  [0x08, 'b'],
  [0x09, 't'],
  [0x0a, 'n'],
  [0x0b, 'v'],
  [0x0c, 'f'],
  [0x0d, 'r'],
  [BACKSLASH, '\\'],
];

function escapesFor(delimiter: number): Uint8Array {
  const table = new Uint8Array(256);
  table[delimiter] = delimiter;
  for (const [byte, letter] of LETTERS) table[byte] = letter.charCodeAt(0);
  return table;
}

/** Options of a writer of the text format. HEADER is there from PostgreSQL 15 on. */
export type CopyTextWriterOptions = CopyTextOptions & CopyHeaderToWrite;

/**
 * Rows in the text format, byte for byte as the server writes them, but for values that would read as NULL: their first
 * byte is written in hexadecimal, where the server writes them as they are and they come back as NULL.
 */
export class CopyTextWriter extends DelimitedWriter {
  private readonly escapes: Uint8Array;

  /** @throws RangeError for options that the server refuses or cannot read back */
  constructor(options: CopyTextWriterOptions = {}) {
    const marks = textMarks(options);
    super(marks);
    this.escapes = escapesFor(marks.delimiter);
    if (options.header !== undefined) this.row(options.header);
  }

  protected value(value: string | Uint8Array): void {
    const start = this.at;
    if (typeof value === 'string') this.escapedString(value, this.escapes, BACKSLASH);
    else this.escapedBytes(value, this.escapes, BACKSLASH);
    if (this.readsAsNull(start)) this.rewrite(start);
  }

  /** Writes the value from `start` on in a way that is not the null marker: the first byte, or escaped one, as `\xhh`. */
  private rewrite(start: number): void {
    const written = this.bytes.slice(start, this.at);
    const first = written[0];
    if (first === undefined) {
      this.refuse(this.rowStart, "an empty string cannot be written: with the null marker '' it would be read as NULL");
    }
    this.at = start;
    this.byte(BACKSLASH);
    const letter = written[1];
    const escaped = first === BACKSLASH && letter !== undefined;
    const byte = escaped ? this.escapes.indexOf(letter) : first;
    // Above 0x7f a backslash is enough: such a byte never begins an escape, and is part of a longer character.
    if (byte > 0x7f) this.byte(byte);
    else for (const digit of `x${HEX_DIGITS[byte >> 4]}${HEX_DIGITS[byte & 15]}`) this.byte(digit.charCodeAt(0));
    this.run(written, escaped ? 2 : 1, written.length);
  }
}
