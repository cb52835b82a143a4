/** What log-in and set-up SQL read of the messages that arrive, by the decoder of the codec. */
import type { ReceivedBackendMessage } from '../codec/backend-messages.ts';
import { int32 } from '../codec/bytes.ts';
import { decodeBackend } from '../codec/decode-backend.ts';
import { noticeOf } from '../codec/error-fields.ts';
import { type BodyFault, isMalformed, sentenceOf } from '../codec/malformed.ts';
import type { ReceivedMessage } from './wire.ts';

/** Behind type byte and length word. */
const BODY = 5;

function decode({ type, bytes }: ReceivedMessage): ReceivedBackendMessage | BodyFault {
  return decodeBackend(type.charCodeAt(0), bytes, BODY, bytes.length);
}

/** ErrorResponse: `FATAL 53300: sorry, too many clients already`, in parts; a malformed one says so in its text. */
export function errorOf(message: ReceivedMessage): { severity: string; code: string; text: string } {
  const decoded = decode(message);
  if (isMalformed(decoded)) return { severity: 'ERROR', code: '', text: sentenceOf(decoded) };
  const { severity, code, message: text } = noticeOf(decoded.name === 'ErrorResponse' ? decoded : { fields: [] });
  return { severity, code, text };
}

/** Authentication…: the request's number and the data behind it. */
export function authenticationOf(message: ReceivedMessage): { request: number; data: Uint8Array } {
  return { request: int32(message.bytes, BODY), data: message.bytes.subarray(BODY + 4) };
}

/** AuthenticationSASL: the names of the mechanisms; none if it is malformed. */
export function mechanismsOf(message: ReceivedMessage): readonly string[] {
  const decoded = decode(message);
  return !isMalformed(decoded) && decoded.name === 'AuthenticationSASL' ? decoded.mechanisms : [];
}

/** BackendKeyData: a secret of its own, 4 bytes long, up to 256 in protocol 3.2; no backend's if it is malformed. */
export function keyDataOf(message: ReceivedMessage): { pid: number; secret: Uint8Array } {
  const decoded = decode(message);
  if (isMalformed(decoded) || decoded.name !== 'BackendKeyData') return { pid: 0, secret: new Uint8Array(4) };
  return { pid: decoded.pid, secret: decoded.secret.slice() };
}

/** ParameterStatus: name and value; of no parameter if it is malformed. */
export function parameterOf(message: ReceivedMessage): readonly [name: string, value: string] {
  const decoded = decode(message);
  if (isMalformed(decoded) || decoded.name !== 'ParameterStatus') return ['', ''];
  return [decoded.parameter, decoded.value];
}

/** DataRow, with values in text format; without any if it is malformed. */
export function rowOf(message: ReceivedMessage): (string | null)[] {
  const decoded = decode(message);
  return !isMalformed(decoded) && decoded.name === 'DataRow' ? decoded.texts() : [];
}
