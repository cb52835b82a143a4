/** What the bytes of a start-up say beside which message they are. */

/** The content type of a TLS handshake record (RFC 8446, 5.1). Read as a start-up packet it would be 352 MB long. */
const TLS_HANDSHAKE = 0x16;

/** Does a connection that begins like this speak TLS from its first byte on ("SSL Session Encryption", direct)? */
export const beginsWithTls = (bytes: Uint8Array): boolean => bytes[0] === TLS_HANDSHAKE;

const SERVER_VERSION = new TextEncoder().encode('server_version\0');
const ZERO = 0x30;
const NINE = 0x39;

/**
 * The major version that a ParameterStatus of `server_version` says: the number that the value begins with.
 * @param bytes holds the body at `start` up to, not including, `end`
 * @returns undefined for another parameter, or a value that begins with no number
 */
export function majorOfServerVersion(bytes: Uint8Array, start: number, end: number): number | undefined {
  for (let i = 0; i < SERVER_VERSION.length; i++) if (bytes[start + i] !== SERVER_VERSION[i]) return undefined;
  let major: number | undefined;
  for (let at = start + SERVER_VERSION.length; at < end; at++) {
    const digit = bytes[at] ?? 0;
    if (digit < ZERO || digit > NINE) break;
    major = (major ?? 0) * 10 + digit - ZERO;
  }
  return major;
}
