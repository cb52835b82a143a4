/** Writes CSV (manual: "COPY", CSV Format; copyto.c `CopyAttributeOutCSV`). */

import { DelimitedWriter } from './delimited-writer.ts';
import { type CopyCsvOptions, type CopyHeaderToWrite, csvMarks, MAX_TUPLE_ATTRIBUTE_NUMBER } from './options.ts';
import { NO_ESCAPES, STOP } from './output.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BACKSLASH = 0x5c;
const DOT = 0x2e;

/** A table that holds these bytes. */
function tableOf(...bytes: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of bytes) table[byte] = byte;
  return table;
}

/** Options of a CSV writer. */
export interface CopyCsvWriterOptions extends CopyCsvOptions, CopyHeaderToWrite {
  /** FORCE_QUOTE: columns (indexes from 0) whose values are always quoted, NULL excepted; `'*'` for all. */
  readonly forceQuote?: '*' | readonly number[];
}

/** Rows as CSV, byte for byte as the server writes them. */
export class CopyCsvWriter extends DelimitedWriter {
  private readonly quote: number;
  private readonly escape: number;
  /** What a value without quotes cannot hold. */
  private readonly quoted: Uint8Array;
  /** What is escaped within quotes. */
  private readonly escaped: Uint8Array;
  /** By column: 1 for one that is always quoted. */
  private readonly forced: Uint8Array;
  private readonly allForced: boolean;

  /** @throws RangeError for options that the server refuses or cannot read back */
  constructor(options: CopyCsvWriterOptions = {}) {
    const marks = csvMarks(options);
    super(marks);
    const { delimiter, quote } = marks;
    this.quote = quote;
    this.escape = marks.escape;
    this.quoted = tableOf(delimiter, quote, LINE_FEED, CARRIAGE_RETURN);
    this.escaped = tableOf(quote, marks.escape);
    const { forceQuote = [] } = options;
    this.allForced = false;
    this.forced = NO_ESCAPES;
    // The names of a header are never forced into quotes.
    if (options.header !== undefined) this.row(options.header);
    this.allForced = forceQuote === '*';
    if (forceQuote !== '*') this.forced = forcedColumns(forceQuote);
  }

  protected value(value: string | Uint8Array, column: number, columns: number): void {
    const start = this.at;
    if (!this.allForced && this.forced[column] !== 1 && this.unquoted(value, start, columns)) return;
    this.at = start;
    this.byte(this.quote);
    if (typeof value === 'string') this.escapedString(value, this.escaped, this.escape);
    else this.escapedBytes(value, this.escaped, this.escape);
    this.byte(this.quote);
  }

  /** Appends the value as it is. @returns false when that would not read as this value */
  private unquoted(value: string | Uint8Array, start: number, columns: number): boolean {
    const plain =
      typeof value === 'string'
        ? this.escapedString(value, this.quoted, STOP)
        : this.escapedBytes(value, this.quoted, STOP);
    // A line of nothing but \. ends the data for servers before 18.
    return plain && !this.readsAsNull(start) && !(columns === 1 && this.isEndMarker(start));
  }

  private isEndMarker(start: number): boolean {
    return this.at - start === 2 && this.bytes[start] === BACKSLASH && this.bytes[start + 1] === DOT;
  }
}

function forcedColumns(columns: readonly number[]): Uint8Array {
  const forced = new Uint8Array(MAX_TUPLE_ATTRIBUTE_NUMBER);
  for (const column of columns) {
    if (!(column in forced)) throw new RangeError(`FORCE_QUOTE names columns by their indexes, there is no ${column}`);
    forced[column] = 1;
  }
  return forced;
}
