/** Reads the text format (manual: "COPY", Text Format; copyfromparse.c `CopyReadLineText`, `CopyReadAttributesText`). */

import { DelimitedReader } from './delimited-reader.ts';
import { DELIMITER, LINE_END, MORE, OVER, PLAIN, type Scanned } from './delimited-scanner.ts';
import { type CopyHeaderToRead, type CopyReaderOptions, type CopyTextOptions, textMarks } from './options.ts';

/** A kind of byte beside those of all delimited formats. */
const BACKSLASH = 3;
/** Mark of a column with escapes. */
const ESCAPED = 1;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const DOT = 0x2e;
const LETTER_X = 0x78;
const BACKSLASH_BYTE = 0x5c;

/** What a letter behind a backslash stands for; any other byte, but a digit or x, stands for itself. */
const MEANINGS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => byte);
for (const [letter, meaning] of ['b\b', 'f\f', 'n\n', 'r\r', 't\t', 'v\v']) {
  MEANINGS[(letter as string).charCodeAt(0)] = (meaning as string).charCodeAt(0);
}

/** The value of a hexadecimal digit, or -1. */
function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** The value of an octal digit, or -1. */
function octalDigit(byte: number | undefined): number {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37 ? byte - 0x30 : -1;
}

/** Options of a reader of the text format. */
export type CopyTextReaderOptions = CopyTextOptions & CopyReaderOptions & CopyHeaderToRead;

/**
 * Rows of the text format, as PostgreSQL 18 takes them: a line `\.` ends the data, what comes behind it is passed over,
 * and anything else on that line is a fault. (Servers before 18 let data stand before it. The DEFAULT marker of COPY
 * FROM, from 16 on, reads as the text that it is.)
 */
export class CopyTextReader extends DelimitedReader {
  /** A delimiter that may be a digit of the escape before it. */
  private readonly hexDelimiter: boolean;

  /** @throws RangeError for options that the server refuses or cannot read back */
  constructor(options: CopyTextReaderOptions = {}) {
    const marks = textMarks(options);
    super('text', marks, options);
    this.kinds[BACKSLASH_BYTE] = BACKSLASH;
    this.hexDelimiter = hexDigit(marks.delimiter) >= 0;
  }

  protected scan(): Scanned {
    const { input, kinds } = this;
    const { bytes, start, end, final } = input;
    let at = input.scan;
    for (;;) {
      at = this.skipPlain(at);
      const kind = at < end ? kinds[bytes[at] as number] : PLAIN;
      if (kind === DELIMITER) {
        if (!this.separate(at)) return OVER;
        at++;
        continue;
      }
      input.scan = at;
      if (kind === PLAIN) {
        if (!final) return MORE;
        return at === start ? this.finish() : this.line(at, 0);
      }
      if (kind === LINE_END) return this.atLineEnd(at, end, final);
      const length = this.escapeLength(bytes, at, end, final);
      if (length === 0) return MORE;
      // A backslash that nothing follows is not there.
      if (length === 1) return this.line(at, 1);
      if (bytes[at + 1] === DOT) return this.atEndOfData(at, end, final);
      this.marks[this.delimiters] = ESCAPED;
      this.pass(bytes[at + 1] as number);
      at += length;
    }
  }

  protected mayBeNull(): boolean {
    return true;
  }

  protected marginOf(mark: number): number {
    return mark === ESCAPED ? -1 : 0;
  }

  protected valueAt(bytes: Uint8Array, start: number, end: number, mark: number): Uint8Array {
    return mark === ESCAPED ? unescaped(bytes, start, end) : bytes.subarray(start, end);
  }

  /** Bytes of the escape at `at` that say where it ends; 0 when they are not there yet. */
  private escapeLength(bytes: Uint8Array, at: number, end: number, final: boolean): number {
    if (at + 1 === end) return final ? 1 : 0;
    if (!this.hexDelimiter || bytes[at + 1] !== LETTER_X) return 2;
    let length = 2;
    while (length < 4) {
      if (at + length === end) return final ? length : 0;
      if (hexDigit(bytes[at + length]) < 0) break;
      length++;
    }
    return length;
  }

  /** At the backslash of `\.`: a line of its own, with the line end of the lines before. */
  private atEndOfData(at: number, end: number, final: boolean): Scanned {
    const { bytes, start } = this.input;
    if (at > start) return this.fail(at, 'the end of data \\. does not begin its line', this.delimiters);
    const behind = at + 2;
    if (behind === end && !final) return MORE;
    const first = behind < end ? bytes[behind] : undefined;
    if (first === CARRIAGE_RETURN && this.isLineEnd('CRLF') && !this.isLineEnd('CR')) {
      if (behind + 1 === end && !final) return MORE;
      if (behind + 1 < end && bytes[behind + 1] === LINE_FEED) return this.finish();
    } else if (first === CARRIAGE_RETURN ? this.isLineEnd('CR') : first === LINE_FEED && this.isLineEnd('LF')) {
      return this.finish();
    }
    return this.fail(at, 'the end of data \\. is not alone on its line, or the line does not end as those before');
  }
}

/** A value without its escapes; what lies between them is copied in one go. */
function unescaped(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const raw = bytes.subarray(start, end);
  const value = new Uint8Array(raw.length);
  let length = 0;
  for (let at = 0; at < raw.length; ) {
    const found = raw.indexOf(BACKSLASH_BYTE, at);
    const stop = found < 0 ? raw.length : found;
    value.set(raw.subarray(at, stop), length);
    length += stop - at;
    at = stop + 2;
    if (at > raw.length) break;
    const escaped = raw[stop + 1] as number;
    const isHex = escaped === LETTER_X;
    // Up to two hexadecimal digits behind an x, or up to three octal ones, the first of which is there.
    let meaning = octalDigit(escaped);
    for (const last = at + 2; at < last && (isHex || meaning >= 0); at++) {
      const digit = isHex ? hexDigit(raw[at]) : octalDigit(raw[at]);
      if (digit < 0) break;
      meaning = Math.max(meaning, 0) * (isHex ? 16 : 8) + digit;
    }
    value[length++] = meaning < 0 ? (MEANINGS[escaped] as number) : meaning;
  }
  return value.subarray(0, length);
}
