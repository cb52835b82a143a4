/**
 * Rows of a COPY and their bytes: what the three formats of the manual's "COPY" have in common.
 *
 * Bytes of text and CSV are in the client encoding, strings are written and read as UTF-8 (so let client_encoding be
 * UTF8 where `text` and strings are used). Encodings in which a byte below 0x80 can be part of a longer character
 * (BIG5, GBK, GB18030, JOHAB, SJIS, SHIFT_JIS_2004, UHC) are not supported.
 */

/** A column's value: text, bytes in the format's own representation (text bytes, or binary send format), or NULL. */
export type CopyValue = string | Uint8Array | null;

/** Makes the bytes of a COPY out of rows. Where chunks end does not matter to the server: take the bytes at any time. */
export interface CopyRowWriter {
  /**
   * Appends one row.
   * @param values one value a column; strings are written as UTF-8, with U+FFFD in place of a lone surrogate
   * @throws RangeError for a row that no COPY can carry, which is then not appended at all: more or fewer columns than
   *   the rows before, more columns or bytes than a server takes, a value that the options leave no representation for
   * @throws Error behind `end()` (misuse)
   */
  row(values: readonly CopyValue[]): void;
  /** Ends the data: appends the binary trailer, nothing for text and CSV. No row can follow. */
  end(): void;
  /** Bytes appended and not taken yet: at first those of the header, if there is one. */
  readonly pending: number;
  /** Hands the pending bytes over (one Uint8Array, now the caller's) and starts afresh. */
  take(): Uint8Array;
}

/** Why the bytes are no COPY data: nothing behind this place can be read. */
export interface CopyFault {
  readonly kind: 'copy';
  readonly format: 'text' | 'csv' | 'binary';
  /** Index of the row, from 0: so many rows were read before it. Headers do not count. */
  readonly row: number;
  /** Index of the column, from 0; absent where the fault is not a column's. */
  readonly column?: number;
  /** Offset in the data, in bytes. */
  readonly at: number;
  /** A clause for people, such as `the row has 2 columns where 3 are expected`. */
  readonly reason: string;
}

/**
 * Finds the rows in the bytes of a COPY, whatever the chunks they arrive in. Holds the chunk and, where it is split over
 * chunks, the current row.
 *
 * ```ts
 * for (const chunk of chunks) {
 *   reader.push(chunk);
 *   while (reader.next()) use(reader.row());
 * }
 * reader.end();
 * while (reader.next()) use(reader.row());
 * if (reader.fault !== undefined) complain(reader.fault);
 * ```
 * @typeParam Value what `row` gives: strings for text and CSV, bytes for binary
 */
export interface CopyRowReader<Value extends string | Uint8Array = string | Uint8Array> {
  /**
   * Hands over the bytes received next, read in place until `next` has returned false. Bytes behind the end of the data
   * or a fault are not looked at (but any byte behind the binary trailer is a fault).
   * @throws Error before `next` has returned false, or behind `end()` (misuse)
   */
  push(chunk: Uint8Array): void;
  /** The input is over: what is left is the last row, or a fault. */
  end(): void;
  /** Goes on to the next row; false: more bytes are needed, or the data is over, or `fault` says why not. */
  next(): boolean;
  /** Number of columns of the current row. */
  readonly columns: number;
  /** Is the value of a column (index from 0) of the current row NULL? */
  isNull(column: number): boolean;
  /** The value of a column, unescaped, valid until the next call of `next`; null for NULL. */
  bytes(column: number): Uint8Array | null;
  /** The value of a column read as UTF-8, with U+FFFD in place of what is none; null for NULL. */
  text(column: number): string | null;
  /** All values of the current row, now the caller's. */
  row(): (Value | null)[];
  /** Why reading ended, if it did before the end of the data. */
  readonly fault: CopyFault | undefined;
  /** The data is over: behind its last row, without a fault. */
  readonly ended: boolean;
}
