/** Backend messages as bytes: what a server, or a proxy in its place, sends. ("Message Formats" in the manual.) */

import type { BackendMessage, ErrorOrNotice, FieldDescription, SSLAnswer } from './backend-messages.ts';
import { MANDATORY_FIELDS, NOTICE_FIELDS, type NoticeField } from './error-fields.ts';
import { BACKEND_LENGTH_LIMIT } from './limits.ts';
import {
  byte,
  bytesOf,
  frame,
  int16,
  int32,
  lengthAndBytes,
  oids,
  secretOf,
  string,
  uint16,
  uint16s,
  uint32,
  values,
} from './parts.ts';

const END = Uint8Array.of(0);

function fieldDescription(field: FieldDescription): Uint8Array[] {
  return [
    string(field.name),
    uint32(field.tableOid),
    int16(field.columnNumber),
    uint32(field.typeOid),
    int16(field.typeSize),
    int32(field.typeModifier),
    uint16(field.format),
  ];
}

function noticeField({ code, value }: NoticeField): Uint8Array[] {
  const unit = code.charCodeAt(0);
  if (code.length !== 1 || unit === 0 || unit > 0xff) {
    throw new RangeError(`the code of a field is one byte other than zero, not ${JSON.stringify(code)}`);
  }
  return [byte(unit), string(value)];
}

/** The body of an ErrorResponse or NoticeResponse. Who gets one without the mandatory fields takes it for malformed. */
function noticeBody(of: ErrorOrNotice): Uint8Array[] {
  for (const code of MANDATORY_FIELDS) {
    if (!of.fields.some((field) => field.code === code)) {
      throw new RangeError(`every ${of.name} has a field ${code} (${NOTICE_FIELDS[code]}), this one has none`);
    }
  }
  return [...of.fields.flatMap(noticeField), END];
}

function saltOf(salt: Uint8Array): Uint8Array {
  if (salt.length === 4) return salt;
  throw new RangeError(`the salt of an AuthenticationMD5Password has 4 bytes, not ${salt.length}`);
}

function mechanism(name: string): Uint8Array {
  if (name === '') throw new RangeError('a SASL mechanism needs a name: an empty one ends the list');
  return string(name);
}

function overallFormat(format: number): Uint8Array {
  if (format !== 0 && format !== 1) throw new RangeError(`the format of a COPY is 0 or 1, not ${format}`);
  return byte(format);
}

/** One of the bytes that say something. */
function letter(of: string, letters: string, field: string): Uint8Array {
  if (typeof of === 'string' && of.length === 1 && letters.includes(of)) return Uint8Array.of(of.charCodeAt(0));
  throw new RangeError(`the ${field} is one of ${letters}, not ${JSON.stringify(of)}`);
}

function message(type: string, body: readonly Uint8Array[] = []): Uint8Array {
  return frame(type, body, BACKEND_LENGTH_LIMIT);
}

/**
 * Encodes a backend message.
 * @returns the whole message, with type byte and length word; one byte for an SSLAnswer
 * @throws RangeError for what no message can carry: a zero byte within a string, a number outside its field, more
 *   items than a count can say, an ErrorResponse or NoticeResponse without the fields S, C and M (`noticeFields` makes
 *   them), a message longer than a server sends (misuse)
 */
export function encodeBackend(of: BackendMessage | SSLAnswer): Uint8Array {
  switch (of.name) {
    case 'AuthenticationOk':
      return message('R', [int32(0)]);
    case 'AuthenticationKerberosV5':
      return message('R', [int32(2)]);
    case 'AuthenticationCleartextPassword':
      return message('R', [int32(3)]);
    case 'AuthenticationMD5Password':
      return message('R', [int32(5), saltOf(of.salt)]);
    case 'AuthenticationSCMCredential':
      return message('R', [int32(6)]);
    case 'AuthenticationGSS':
      return message('R', [int32(7)]);
    case 'AuthenticationGSSContinue':
      return message('R', [int32(8), bytesOf(of.data)]);
    case 'AuthenticationSSPI':
      return message('R', [int32(9)]);
    case 'AuthenticationSASL':
      return message('R', [int32(10), ...of.mechanisms.map(mechanism), END]);
    case 'AuthenticationSASLContinue':
      return message('R', [int32(11), bytesOf(of.data)]);
    case 'AuthenticationSASLFinal':
      return message('R', [int32(12), bytesOf(of.data)]);
    case 'BackendKeyData':
      return message('K', [int32(of.pid), secretOf('BackendKeyData', of.secret)]);
    case 'BindComplete':
      return message('2');
    case 'CloseComplete':
      return message('3');
    case 'CommandComplete':
      return message('C', [string(of.tag)]);
    case 'CopyBothResponse':
      return message('W', [overallFormat(of.format), ...uint16s(of.columnFormats)]);
    case 'CopyData':
      return message('d', [bytesOf(of.data)]);
    case 'CopyDone':
      return message('c');
    case 'CopyInResponse':
      return message('G', [overallFormat(of.format), ...uint16s(of.columnFormats)]);
    case 'CopyOutResponse':
      return message('H', [overallFormat(of.format), ...uint16s(of.columnFormats)]);
    case 'DataRow':
      return message('D', values(of.values));
    case 'EmptyQueryResponse':
      return message('I');
    case 'ErrorResponse':
      return message('E', noticeBody(of));
    case 'FunctionCallResponse':
      return message('V', lengthAndBytes(of.value));
    case 'NegotiateProtocolVersion': {
      const options = of.unrecognizedOptions;
      return message('v', [int32(of.newestVersion), int32(options.length), ...options.map(string)]);
    }
    case 'NoData':
      return message('n');
    case 'NoticeResponse':
      return message('N', noticeBody(of));
    case 'NotificationResponse':
      return message('A', [int32(of.pid), string(of.channel), string(of.payload)]);
    case 'ParameterDescription':
      return message('t', oids(of.parameterTypes));
    case 'ParameterStatus':
      return message('S', [string(of.parameter), string(of.value)]);
    case 'ParseComplete':
      return message('1');
    case 'PortalSuspended':
      return message('s');
    case 'ReadyForQuery':
      return message('Z', [letter(of.status, 'ITE', 'status of a ReadyForQuery')]);
    case 'RowDescription':
      return message('T', [uint16(of.fields.length), ...of.fields.flatMap(fieldDescription)]);
    case 'SSLAnswer':
      return letter(of.answer, 'SGN', 'answer to SSLRequest or GSSENCRequest');
    default:
      throw new RangeError(`no message of a backend has the name ${JSON.stringify((of as { name: unknown }).name)}`);
  }
}
