/** Bytes as text. */

/** `ignoreBOM`: a byte order mark is a character like any other, and must not get lost. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The bytes from `start` up to, not including, `end` as UTF-8 text.
 *
 * A server sends the encoding that `client_encoding` says, and SQL_ASCII promises nothing at all. What is not UTF-8
 * becomes U+FFFD, as in every browser: no text makes a message malformed. Who has to keep such bytes takes the bytes.
 */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return utf8.decode(bytes.subarray(start, end));
}
