/** Start-up packets from their bytes. (Manual: "Message Formats"; backend_startup.c `ProcessStartupPacket`.) */

import type { StartupPacket } from './frontend-messages.ts';
import type { BodyFault } from './malformed.ts';
import { Reader } from './reader.ts';
import { CANCEL_REQUEST_CODE, GSSENC_REQUEST_CODE, SSL_REQUEST_CODE } from './startup-events.ts';

const side = 'frontend';
const LENGTH_WORD = 4;

/** Codes in place of a version. */
const REQUESTS: ReadonlyMap<number, 'CancelRequest' | 'SSLRequest' | 'GSSENCRequest'> = new Map([
  [CANCEL_REQUEST_CODE, 'CancelRequest'],
  [SSL_REQUEST_CODE, 'SSLRequest'],
  [GSSENC_REQUEST_CODE, 'GSSENCRequest'],
]);

function startupMessage(reader: Reader, minor: number): StartupPacket | BodyFault {
  const parameters: (readonly [string, string])[] = [];
  for (let name = reader.string('parameters'); name !== ''; name = reader.string('parameters')) {
    reader.index = parameters.length;
    parameters.push([name, reader.string('parameters')]);
  }
  return reader.finish({ side, name: 'StartupMessage', major: 3, minor, parameters });
}

/**
 * Decodes a start-up packet. Nothing but the code says what it is: a StartupMessage of protocol 3 with any minor
 * version, or one of the requests that stand in place of a version.
 * @param bytes holds the packet from its length word at `start` up to, not including, `end`
 * @returns the packet, or why it is none (`isMalformed` tells); nothing is thrown whatever the bytes are
 */
export function decodeStartupPacket(bytes: Uint8Array, start: number, end: number): StartupPacket | BodyFault {
  const body = start + LENGTH_WORD;
  const code = new Reader(side, 'StartupMessage', bytes, body, end).int32('version');
  const name = REQUESTS.get(code) ?? 'StartupMessage';
  const reader = new Reader(side, name, bytes, body, end);
  reader.int32('version');
  if (name === 'CancelRequest') {
    return reader.finish({ side, name, pid: reader.int32('pid'), secret: reader.secret() });
  }
  if (name !== 'StartupMessage') return reader.finish({ side, name });
  if (code >>> 16 !== 3) reader.refuse('version', 'value', code, 0x3ffff, body);
  return startupMessage(reader, code & 0xffff);
}
