/**
 * Which event a start-up packet is, and the single byte that answers SSLRequest or GSSENCRequest: the bytes of a
 * connection that carry no type byte. (Manual: "Message Formats"; backend_startup.c `ProcessStartupPacket`.)
 */

import { eventId } from '../../machines/messages.ts';
import { int32, terminatorOf, uint16 } from './bytes.ts';
import { MALFORMED } from './session-events.ts';

/** Codes in place of a protocol version: major 1234, minor 5678–5680. */
export const CANCEL_REQUEST_CODE = 80877102;
export const SSL_REQUEST_CODE = 80877103;
export const GSSENC_REQUEST_CODE = 80877104;

const CANCEL = eventId('F.CancelRequest');
const SSL = eventId('F.SSLRequest');
const GSSENC = eventId('F.GSSENCRequest');
const STARTUP = eventId('F.StartupMessage');
const REPLICATION = eventId('F.StartupMessage.replication');
const ACCEPTED = eventId('B.SSLAnswer.accepted');
const REFUSED = eventId('B.SSLAnswer.refused');

const utf8 = new TextDecoder();

/**
 * Does this value of `replication` make the connection a walsender? `database`, or what bool.c `parse_bool` takes for
 * true: 1, and any beginning of `true`, `yes` or `on` that says enough, in any case. Other values are false or refused.
 */
function asksForReplication(value: string): boolean {
  const lower = value.toLowerCase();
  if (value === 'database' || lower === '1' || lower === 'on') return true;
  return lower !== '' && ('true'.startsWith(lower) || 'yes'.startsWith(lower));
}

/** Reads the name–value pairs; the last `replication` counts, as in the server. */
function isReplication(bytes: Uint8Array, parametersStart: number, end: number): boolean {
  let replication = false;
  let at = parametersStart;
  while (at < end && bytes[at] !== 0) {
    const nameEnd = terminatorOf(bytes, at, end);
    if (nameEnd < 0) break;
    const valueEnd = terminatorOf(bytes, nameEnd + 1, end);
    if (valueEnd < 0) break;
    if (utf8.decode(bytes.subarray(at, nameEnd)) === 'replication') {
      replication = asksForReplication(utf8.decode(bytes.subarray(nameEnd + 1, valueEnd)));
    }
    at = valueEnd + 1;
  }
  return replication;
}

/**
 * The event of a start-up packet.
 *
 * The lengths of SSLRequest, GSSENCRequest and CancelRequest are not looked at, as servers do not look either (A36,
 * A52); a StartupMessage with a broken parameter list stays one, since the server answers it with FATAL (A18).
 * @param bytes holds the packet from its length word at `start` up to, not including, `end`
 * @returns an event id, or `MALFORMED`: too short for a code, or a protocol version other than 3.x (A06, A07)
 */
export function startupEvent(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 8) return MALFORMED;
  const code = int32(bytes, start + 4);
  if (code === SSL_REQUEST_CODE) return SSL;
  if (code === GSSENC_REQUEST_CODE) return GSSENC;
  if (code === CANCEL_REQUEST_CODE) return CANCEL;
  if (uint16(bytes, start + 4) !== 3) return MALFORMED;
  return isReplication(bytes, start + 8, end) ? REPLICATION : STARTUP;
}

/**
 * The event of the byte that answers SSLRequest (`S` or `N`) or GSSENCRequest (`G` or `N`).
 * @returns an event id, or `MALFORMED` for any other byte
 */
export function sslAnswerEvent(byte: number): number {
  if (byte === 0x53 || byte === 0x47) return ACCEPTED;
  return byte === 0x4e ? REFUSED : MALFORMED;
}
