/**
 * Which event of the alphabet (machines/messages.ts) a message with a type byte is.
 *
 * For almost every message the type byte alone says so: then one look into a table is enough. The few whose event
 * depends on the body, and those whose body has one fixed size, are marked in a second table and read by a function.
 * Nothing here allocates, and nothing throws whatever the bytes are.
 */

import type { EventName } from '../../machines/messages.ts';
import { BACKEND_EVENTS, eventId, FRONTEND_EVENTS, TYPE_BYTE } from '../../machines/messages.ts';
import { int32, terminatorOf } from './bytes.ts';
import { MAXIMUM_CANCEL_SECRET } from './limits.ts';

/** In the tables by type byte: no message of that side has this type. */
export const UNKNOWN = 255;

/** Instead of an event id: the bytes cannot be what their type says. */
export const MALFORMED = -1;

function byType(names: readonly EventName[]): Uint8Array {
  const table = new Uint8Array(256).fill(UNKNOWN);
  for (const name of names) {
    const letter = TYPE_BYTE[name];
    if (letter !== '') table[letter.charCodeAt(0)] = eventId(name);
  }
  return table;
}

function marks(letters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}

const AUTHENTICATION_OK = eventId('B.AuthenticationOk');
const ERROR = eventId('B.ErrorResponse');
const FATAL = eventId('B.ErrorResponse.fatal');
const IDLE = eventId('B.ReadyForQuery.idle');
const IN_TRANSACTION = eventId('B.ReadyForQuery.inTransaction');
const FAILED = eventId('B.ReadyForQuery.failed');
const DESCRIBE_PORTAL = eventId('F.Describe.portal');
const DESCRIBE_STATEMENT = eventId('F.Describe.statement');
const FLUSH = eventId('F.Flush');
const FLUSH_WITH_BODY = eventId('F.Flush.withBody');
const UNKNOWN_TYPE = eventId('F.unknownType');

/** Event id by type byte of a backend message; the plain event where the body decides; `UNKNOWN` for other types. */
export const BACKEND_EVENT_BY_TYPE: Uint8Array = byType(BACKEND_EVENTS);
BACKEND_EVENT_BY_TYPE[0x45] = ERROR;
BACKEND_EVENT_BY_TYPE[0x52] = AUTHENTICATION_OK;
BACKEND_EVENT_BY_TYPE[0x5a] = IDLE;

/** Event id by type byte of a frontend message; the plain event where the body decides; `UNKNOWN` for other types. */
export const FRONTEND_EVENT_BY_TYPE: Uint8Array = byType(FRONTEND_EVENTS);
FRONTEND_EVENT_BY_TYPE[0x44] = DESCRIBE_PORTAL;
FRONTEND_EVENT_BY_TYPE[0x48] = FLUSH;

/** 1 for backend types where `backendEvent` must look: the body decides (`R Z E`) or has to be checked. */
export const BACKEND_NEEDS_BODY: Uint8Array = marks('RZE123nsIcNK');

/** 1 for frontend types where `frontendEvent` must look at the body. */
export const FRONTEND_NEEDS_BODY: Uint8Array = marks('DH');

/** AuthenticationXXX by the number in its body (manual: "Message Formats"); Kerberos V5 (2) is no longer sent by any server. */
const AUTHENTICATION = new Int16Array(13).fill(MALFORMED);
const AUTHENTICATION_CODES: readonly (readonly [number, EventName])[] = [
  [0, 'B.AuthenticationOk'],
  [3, 'B.AuthenticationCleartextPassword'],
  [5, 'B.AuthenticationMD5Password'],
  [7, 'B.AuthenticationGSS'],
  [8, 'B.AuthenticationGSSContinue'],
  [9, 'B.AuthenticationSSPI'],
  [10, 'B.AuthenticationSASL'],
  [11, 'B.AuthenticationSASLContinue'],
  [12, 'B.AuthenticationSASLFinal'],
];
for (const [code, name] of AUTHENTICATION_CODES) AUTHENTICATION[code] = eventId(name);

/** The body length of each AuthenticationXXX; -1 where it varies. */
const AUTHENTICATION_SIZE = Int8Array.of(4, -1, -1, 4, -1, 8, -1, 4, -1, 4, -1, -1, -1);

function authenticationEvent(bytes: Uint8Array, bodyStart: number, bodyEnd: number): number {
  if (bodyEnd - bodyStart < 4) return MALFORMED;
  const code = int32(bytes, bodyStart);
  if (code < 0 || code >= AUTHENTICATION.length) return MALFORMED;
  const size = AUTHENTICATION_SIZE[code] as number;
  if (size >= 0 && size !== bodyEnd - bodyStart) return MALFORMED;
  return AUTHENTICATION[code] as number;
}

function isWord(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word.charCodeAt(i)) return false;
  return true;
}

/**
 * ERROR or FATAL: by field `V`, which is never translated; servers and poolers that do not send it are judged by `S`.
 * PANIC counts as FATAL: the connection ends. (Manual: "Error and Notice Message Fields".)
 */
function errorEvent(bytes: Uint8Array, bodyStart: number, bodyEnd: number): number {
  let translated = ERROR;
  let severity = MALFORMED;
  let at = bodyStart;
  while (at < bodyEnd) {
    const field = bytes[at] as number;
    if (field === 0) {
      if (at + 1 !== bodyEnd) return MALFORMED;
      return severity === MALFORMED ? translated : severity;
    }
    const valueStart = at + 1;
    const end = terminatorOf(bytes, valueStart, bodyEnd);
    if (end < 0) return MALFORMED;
    if (field === 0x53 || field === 0x56) {
      const fatal = isWord(bytes, valueStart, end, 'FATAL') || isWord(bytes, valueStart, end, 'PANIC');
      if (field === 0x56) severity = fatal ? FATAL : ERROR;
      else translated = fatal ? FATAL : ERROR;
    }
    at = end + 1;
  }
  return MALFORMED;
}

function readyForQueryEvent(bytes: Uint8Array, bodyStart: number, bodyEnd: number): number {
  if (bodyEnd - bodyStart !== 1) return MALFORMED;
  switch (bytes[bodyStart]) {
    case 0x49: // I
      return IDLE;
    case 0x54: // T
      return IN_TRANSACTION;
    case 0x45: // E
      return FAILED;
    default:
      return MALFORMED;
  }
}

/**
 * The event of a backend message.
 * @param type type byte
 * @param bytes holds the body at `bodyStart` (behind the length word) up to, not including, `bodyEnd`
 * @returns an event id, or `MALFORMED`: unknown type, or a body that its type cannot have
 */
export function backendEvent(type: number, bytes: Uint8Array, bodyStart: number, bodyEnd: number): number {
  switch (type) {
    case 0x5a: // Z
      return readyForQueryEvent(bytes, bodyStart, bodyEnd);
    case 0x45: // E
      return errorEvent(bytes, bodyStart, bodyEnd);
    case 0x52: // R
      return authenticationEvent(bytes, bodyStart, bodyEnd);
    case 0x31: // 1
    case 0x32: // 2
    case 0x33: // 3
    case 0x6e: // n
    case 0x73: // s
    case 0x49: // I
    case 0x63: // c
      return bodyStart === bodyEnd ? (BACKEND_EVENT_BY_TYPE[type] as number) : MALFORMED;
    case 0x4e: // N has the fields of E
      return errorEvent(bytes, bodyStart, bodyEnd) < 0 ? MALFORMED : (BACKEND_EVENT_BY_TYPE[type] as number);
    case 0x4b: {
      // K: a process id and a secret of 4 bytes, up to 256 in protocol 3.2
      const size = bodyEnd - bodyStart;
      return size < 8 || size > 4 + MAXIMUM_CANCEL_SECRET ? MALFORMED : (BACKEND_EVENT_BY_TYPE[type] as number);
    }
    default: {
      const event = BACKEND_EVENT_BY_TYPE[type] ?? UNKNOWN;
      return event === UNKNOWN ? MALFORMED : event;
    }
  }
}

/**
 * The event of a frontend message. A bad body is no matter of protocol on this side, as the server answers it with an
 * ERROR: `frontendBodyFault` (body-faults.ts) tells.
 * @param type type byte
 * @param bytes holds the body at `bodyStart` (behind the length word) up to, not including, `bodyEnd`
 * @returns an event id; `F.unknownType` for a type no server knows
 */
export function frontendEvent(type: number, bytes: Uint8Array, bodyStart: number, bodyEnd: number): number {
  if (type === 0x44) return bodyStart < bodyEnd && bytes[bodyStart] === 0x53 ? DESCRIBE_STATEMENT : DESCRIBE_PORTAL;
  if (type === 0x48) return bodyStart === bodyEnd ? FLUSH : FLUSH_WITH_BODY;
  const event = FRONTEND_EVENT_BY_TYPE[type] ?? UNKNOWN;
  return event === UNKNOWN ? UNKNOWN_TYPE : event;
}
