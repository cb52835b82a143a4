/** Bytes as text. */

/** `ignoreBOM`: a byte order mark is a character like any other, and must not get lost. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Up to so many bytes it is quicker to make the string here than to call the decoder. */
const SHORT = 22;
/** Room for the characters of a short string, by its number of bytes. */
const CODES: readonly number[][] = Array.from({ length: SHORT + 1 }, (_, length) => new Array<number>(length).fill(0));

/** Text of one to `SHORT` bytes, if they are characters of one and two bytes; undefined if there are others. */
function shortText(bytes: Uint8Array, start: number, end: number): string | undefined {
  const codes = CODES[end - start] as number[];
  let count = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      codes[count++] = byte;
      continue;
    }
    at++;
    // C0 and C1 begin nothing that is UTF-8.
    if (byte < 0xc2 || byte > 0xdf || at === end) return undefined;
    const next = bytes[at] as number;
    if ((next & 0xc0) !== 0x80) return undefined;
    codes[count++] = ((byte & 0x1f) << 6) | (next & 0x3f);
  }
  const text = String.fromCharCode.apply(null, codes);
  return count < codes.length ? text.substring(0, count) : text;
}

/**
 * The bytes from `start` up to, not including, `end` as UTF-8 text.
 *
 * A server sends the encoding that `client_encoding` says, and SQL_ASCII promises nothing at all. What is not UTF-8
 * becomes U+FFFD, as in every browser: no text makes a message malformed. Who has to keep such bytes takes the bytes.
 */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) {
    const text = shortText(bytes, start, end);
    if (text !== undefined) return text;
  }
  return utf8.decode(new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start));
}
