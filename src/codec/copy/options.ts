/** The options of COPY as the manual names them, held to the restrictions of the server (copy.c `ProcessCopyOptions`). */

import { MAX_ALLOC_SIZE } from '../limits.ts';

/** Options of the text format; CSV has them, too. */
export interface CopyTextOptions {
  /** DELIMITER: one ASCII character between the columns. A tab in text, a comma in CSV. */
  readonly delimiter?: string;
  /** NULL: stands for NULL, unescaped and unquoted. `\N` in text, an empty string in CSV. */
  readonly null?: string;
}

/** Options of the CSV format. */
export interface CopyCsvOptions extends CopyTextOptions {
  /** QUOTE: one ASCII character, `"`. */
  readonly quote?: string;
  /** ESCAPE: one ASCII character that goes before a quote within quotes, and before itself; the quote. */
  readonly escape?: string;
}

/** HEADER as writers have it. */
export interface CopyHeaderToWrite {
  /** Names of the columns, written as the first line. */
  readonly header?: readonly string[];
}

/** What readers have to know beside the format. */
export interface CopyReaderOptions {
  /** Number of columns that each row must have; that of the first row. */
  readonly columns?: number;
  /** Bytes that a row may have, without its line end: at most, and by default, what a server can hold. */
  readonly maxRowBytes?: number;
}

/** HEADER as readers have it. */
export interface CopyHeaderToRead {
  /** `true`: the first line is skipped unread. Names: the first line must name these columns (HEADER MATCH). */
  readonly header?: true | readonly string[];
}

/** Most bytes in a row: a `StringInfo` of the server holds no more (stringinfo.c `enlargeStringInfo`). */
export const MAX_ROW_BYTES: number = MAX_ALLOC_SIZE - 1;

/** `MaxTupleAttributeNumber` (access/htup_details.h): most columns in a row. */
export const MAX_TUPLE_ATTRIBUTE_NUMBER = 1664;

const utf8 = new TextEncoder();

/** The byte of an option that has to be one character. A server in UTF-8 takes ASCII alone, since it counts bytes. */
function singleByte(name: string, text: string): number {
  const code = text.charCodeAt(0);
  if (text.length !== 1 || code === 0 || code > 0x7f) {
    throw new RangeError(
      `COPY's ${name} must be a single ASCII character other than U+0000, not ${JSON.stringify(text)}`,
    );
  }
  return code;
}

function refuseLineEnds(name: string, text: string): void {
  if (/[\r\n]/.test(text)) throw new RangeError(`COPY's ${name} cannot hold a newline or carriage return`);
}

/** A checked delimiter and null marker. */
export interface Marks {
  readonly delimiter: number;
  readonly nullMarker: Uint8Array;
}

/** What DELIMITER and NULL have to observe in both formats. */
function marksOf(delimiter: string, nullText: string): Marks {
  const byte = singleByte('delimiter', delimiter);
  refuseLineEnds('delimiter', delimiter);
  refuseLineEnds('null marker', nullText);
  if (nullText.includes('\0')) throw new RangeError("COPY's null marker cannot hold U+0000");
  if (nullText.includes(delimiter)) throw new RangeError("COPY's null marker cannot hold the delimiter");
  return { delimiter: byte, nullMarker: utf8.encode(nullText) };
}

/** An escape without its character, or one that ends the data. */
const UNREADABLE_MARKER = /^(?:[^\\]|\\[^.])*\\(?:\.|$)/;
/** A marker that would take a delimiter that is a digit as part of it. */
const UNFINISHED_HEX = /^(?:[^\\]|\\.)*\\x[0-9A-Fa-f]?$/;
const HEX_DIGIT = /[A-F]/;

/**
 * Checks the options of the text format.
 * @throws RangeError for what the server refuses, and for null markers that it takes and cannot read back: those that
 *   end in an escape without its character, or hold the end of data `\.`
 */
export function textMarks(options: CopyTextOptions): Marks {
  const { delimiter = '\t', null: nullText = '\\N' } = options;
  const marks = marksOf(delimiter, nullText);
  if (/[\\.a-z0-9]/.test(delimiter)) {
    throw new RangeError(`COPY's delimiter cannot be ${JSON.stringify(delimiter)} in the text format`);
  }
  if (UNREADABLE_MARKER.test(nullText) || (HEX_DIGIT.test(delimiter) && UNFINISHED_HEX.test(nullText))) {
    throw new RangeError(
      `COPY's null marker cannot be ${JSON.stringify(nullText)}: what its backslash escapes would change what it is`,
    );
  }
  return marks;
}

/** The checked options of CSV. */
export interface CsvMarks extends Marks {
  readonly quote: number;
  readonly escape: number;
}

/**
 * Checks the options of CSV.
 * @throws RangeError for what the server refuses, and for a quote that it takes and cannot read back: a line end
 */
export function csvMarks(options: CopyCsvOptions): CsvMarks {
  const { delimiter = ',', null: nullText = '', quote = '"' } = options;
  const marks = marksOf(delimiter, nullText);
  const quoteByte = singleByte('quote', quote);
  refuseLineEnds('quote', quote);
  if (quote === delimiter) throw new RangeError("COPY's delimiter and quote must be different");
  if (nullText.includes(quote)) throw new RangeError("COPY's null marker cannot hold the quote");
  return { ...marks, quote: quoteByte, escape: singleByte('escape', options.escape ?? quote) };
}

/** `1 column`, `2 columns`. */
export const counted = (columns: number): string => `${columns} ${columns === 1 ? 'column' : 'columns'}`;

/** `where 1 is expected`, `where 2 are expected`. */
export const whereExpected = (columns: number): string => `where ${columns} ${columns === 1 ? 'is' : 'are'} expected`;

/**
 * Checks a number of columns.
 * @throws RangeError beyond `MaxTupleAttributeNumber`
 */
export function columnCount(count: number): number {
  if (Number.isInteger(count) && count >= 0 && count <= MAX_TUPLE_ATTRIBUTE_NUMBER) return count;
  throw new RangeError(`a row has 0 to ${MAX_TUPLE_ATTRIBUTE_NUMBER} columns, not ${count}`);
}

/**
 * Checks a limit of the bytes of a row.
 * @throws RangeError when it is none, or beyond what a server can hold
 */
export function rowLimit(limit: number): number {
  if (Number.isInteger(limit) && limit > 0 && limit <= MAX_ROW_BYTES) return limit;
  throw new RangeError(`the limit of a row is 1 to ${MAX_ROW_BYTES} bytes, not ${limit}`);
}
