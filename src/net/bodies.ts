/** The bodies of the few backend messages that log-in and set-up SQL have to read ("Message Formats"). */
import { int32, terminatorOf, uint16 } from '../codec/bytes.ts';
import type { ReceivedMessage } from './wire.ts';

/** Behind type byte and length word. */
const BODY = 5;
const utf8 = new TextDecoder();

/** The strings of a body that is nothing but zero-terminated strings, from `at` on. */
export function stringsOf(message: ReceivedMessage, at = BODY): string[] {
  const strings: string[] = [];
  for (let start = at; start < message.bytes.length; ) {
    const end = terminatorOf(message.bytes, start, message.bytes.length);
    if (end < 0) break;
    strings.push(utf8.decode(message.bytes.subarray(start, end)));
    start = end + 1;
  }
  return strings;
}

/** ErrorResponse: `FATAL 53300: sorry, too many clients already`, in parts. */
export function errorOf(message: ReceivedMessage): { severity: string; code: string; text: string } {
  const fields = new Map(stringsOf(message).map((field) => [field.slice(0, 1), field.slice(1)]));
  return {
    // V is never translated; servers before 9.6 do not send it.
    severity: fields.get('V') ?? fields.get('S') ?? 'ERROR',
    code: fields.get('C') ?? '',
    text: fields.get('M') ?? '',
  };
}

/** Authentication…: the request's number and the data behind it. */
export function authenticationOf(message: ReceivedMessage): { request: number; data: Uint8Array } {
  return { request: int32(message.bytes, BODY), data: message.bytes.subarray(BODY + 4) };
}

/** AuthenticationSASL: the names of the mechanisms. */
export function mechanismsOf(message: ReceivedMessage): string[] {
  return stringsOf(message, BODY + 4).filter((name) => name !== '');
}

/** BackendKeyData: the secret is 4 bytes long, up to 256 in protocol 3.2. */
export function keyDataOf(message: ReceivedMessage): { pid: number; secret: Uint8Array } {
  return { pid: int32(message.bytes, BODY), secret: message.bytes.slice(BODY + 4) };
}

/** DataRow, with values in text format. */
export function rowOf(message: ReceivedMessage): (string | null)[] {
  const row: (string | null)[] = [];
  let at = BODY + 2;
  for (let column = uint16(message.bytes, BODY); column > 0; column--) {
    const length = int32(message.bytes, at);
    at += 4;
    row.push(length < 0 ? null : utf8.decode(message.bytes.subarray(at, at + length)));
    at += Math.max(length, 0);
  }
  return row;
}
