/**
 * Backend messages from their bytes.
 *
 * A message is decoded from its frame alone and uses it up exactly. Byte strings and the values of rows are views of
 * the bytes that were given; who keeps them longer than those stay unchanged copies them.
 */

import type {
  Authentication,
  CopyResponse,
  ErrorOrNotice,
  FieldDescription,
  PlainAuthentication,
  PlainBackendMessage,
  ReadyForQuery,
  ReceivedBackendMessage,
  SSLAnswer,
} from './backend-messages.ts';
import { decodeDataRow } from './data-row.ts';
import { MANDATORY_FIELDS, NOTICE_FIELDS, type NoticeField } from './error-fields.ts';
import type { BodyFault } from './malformed.ts';
import { Reader } from './reader.ts';

const side = 'backend';

/** A decoder of one message; `bytes` holds its body from `start` up to, not including, `end`. */
type Decoder = (bytes: Uint8Array, start: number, end: number) => ReceivedBackendMessage | BodyFault;

function plain(name: PlainBackendMessage['name']): Decoder {
  const message: PlainBackendMessage = Object.freeze({ side, name });
  return (bytes, start, end) => (start === end ? message : new Reader(side, name, bytes, start, end).finish(message));
}

/** AuthenticationXXX by the number in the body. */
const PLAIN_AUTHENTICATION: ReadonlyMap<number, PlainAuthentication['name']> = new Map([
  [0, 'AuthenticationOk'],
  [2, 'AuthenticationKerberosV5'],
  [3, 'AuthenticationCleartextPassword'],
  [6, 'AuthenticationSCMCredential'],
  [7, 'AuthenticationGSS'],
  [9, 'AuthenticationSSPI'],
]);

function authentication(bytes: Uint8Array, start: number, end: number): Authentication | BodyFault {
  const reader = new Reader(side, 'Authentication', bytes, start, end);
  const request = reader.int32('request');
  const name = PLAIN_AUTHENTICATION.get(request);
  if (name !== undefined) return reader.finish({ side, name });
  switch (request) {
    case 5:
      return reader.finish({ side, name: 'AuthenticationMD5Password', salt: reader.take(4, 'salt') });
    case 8:
      return reader.finish({ side, name: 'AuthenticationGSSContinue', data: reader.rest() });
    case 10: {
      const mechanisms: string[] = [];
      for (let next = reader.string('mechanisms'); next !== ''; next = reader.string('mechanisms'))
        mechanisms.push(next);
      return reader.finish({ side, name: 'AuthenticationSASL', mechanisms });
    }
    case 11:
      return reader.finish({ side, name: 'AuthenticationSASLContinue', data: reader.rest() });
    case 12:
      return reader.finish({ side, name: 'AuthenticationSASLFinal', data: reader.rest() });
  }
  reader.refuse('request', 'value', request, 12, start);
  return reader.finish({ side, name: 'AuthenticationOk' });
}

const IDLE: ReadyForQuery = Object.freeze({ side, name: 'ReadyForQuery', status: 'I' });
/** By the status byte. */
const READY: Readonly<Record<number, ReadyForQuery>> = {
  73: IDLE,
  84: Object.freeze({ side, name: 'ReadyForQuery', status: 'T' }),
  69: Object.freeze({ side, name: 'ReadyForQuery', status: 'E' }),
};

function readyForQuery(bytes: Uint8Array, start: number, end: number): ReadyForQuery | BodyFault {
  const known = READY[bytes[start] as number];
  if (known !== undefined && end - start === 1) return known;
  const reader = new Reader(side, 'ReadyForQuery', bytes, start, end);
  const status = reader.byte('status');
  if (known === undefined) reader.refuse('status', 'value', status, 0x54, start);
  return reader.finish(IDLE);
}

function errorOrNotice(name: ErrorOrNotice['name']): Decoder {
  return (bytes, start, end) => {
    const reader = new Reader(side, name, bytes, start, end);
    const fields: NoticeField[] = [];
    let present = '';
    for (;;) {
      reader.index = fields.length;
      const code = reader.byte('fields');
      if (code === 0) break;
      const letter = String.fromCharCode(code);
      present += letter;
      fields.push({ code: letter, value: reader.string('fields') });
    }
    reader.index = -1;
    if (reader.left === 0) {
      for (const code of MANDATORY_FIELDS) {
        if (!present.includes(code)) reader.refuse(NOTICE_FIELDS[code], 'absent', 0, 1);
      }
    }
    return reader.finish({ side, name, fields });
  };
}

function copyResponse(name: CopyResponse['name']): Decoder {
  return (bytes, start, end) => {
    const reader = new Reader(side, name, bytes, start, end);
    const format = reader.byte('format');
    if (format > 1) reader.refuse('format', 'value', format, 1, start);
    return reader.finish({ side, name, format, columnFormats: reader.uint16s('columnFormats') });
  };
}

/** A name of one byte and the fixed part of a field: what a column of a RowDescription has at least. */
const SHORTEST_FIELD = 19;

function rowDescription(bytes: Uint8Array, start: number, end: number): ReceivedBackendMessage | BodyFault {
  const reader = new Reader(side, 'RowDescription', bytes, start, end);
  const fields: FieldDescription[] = [];
  const count = reader.count(SHORTEST_FIELD, 'fields');
  while (fields.length < count && reader.fault === undefined) {
    reader.index = fields.length;
    fields.push({
      name: reader.string('fields'),
      tableOid: reader.oid('fields'),
      columnNumber: reader.int16('fields'),
      typeOid: reader.oid('fields'),
      typeSize: reader.int16('fields'),
      typeModifier: reader.int32('fields'),
      format: reader.uint16('fields'),
    });
  }
  return reader.finish({ side, name: 'RowDescription', fields });
}

function negotiateProtocolVersion(bytes: Uint8Array, start: number, end: number): ReceivedBackendMessage | BodyFault {
  const reader = new Reader(side, 'NegotiateProtocolVersion', bytes, start, end);
  const newestVersion = reader.int32('newestVersion');
  const count = reader.int32('unrecognizedOptions');
  const unrecognizedOptions: string[] = [];
  if (count < 0 || count > reader.left)
    reader.refuse('unrecognizedOptions', 'count', count, reader.left, reader.at - 4);
  while (unrecognizedOptions.length < count && reader.fault === undefined) {
    reader.index = unrecognizedOptions.length;
    unrecognizedOptions.push(reader.string('unrecognizedOptions'));
  }
  return reader.finish({ side, name: 'NegotiateProtocolVersion', newestVersion, unrecognizedOptions });
}

const DECODERS: Readonly<Record<string, Decoder>> = {
  '1': plain('ParseComplete'),
  '2': plain('BindComplete'),
  '3': plain('CloseComplete'),
  A: (bytes, start, end) => {
    const reader = new Reader(side, 'NotificationResponse', bytes, start, end);
    return reader.finish({
      side,
      name: 'NotificationResponse',
      pid: reader.int32('pid'),
      channel: reader.string('channel'),
      payload: reader.string('payload'),
    });
  },
  C: (bytes, start, end) => {
    const reader = new Reader(side, 'CommandComplete', bytes, start, end);
    return reader.finish({ side, name: 'CommandComplete', tag: reader.string('tag') });
  },
  D: (bytes, start, end) => decodeDataRow(bytes, start, end),
  E: errorOrNotice('ErrorResponse'),
  G: copyResponse('CopyInResponse'),
  H: copyResponse('CopyOutResponse'),
  I: plain('EmptyQueryResponse'),
  K: (bytes, start, end) => {
    const reader = new Reader(side, 'BackendKeyData', bytes, start, end);
    return reader.finish({ side, name: 'BackendKeyData', pid: reader.int32('pid'), secret: reader.secret() });
  },
  N: errorOrNotice('NoticeResponse'),
  R: authentication,
  S: (bytes, start, end) => {
    const reader = new Reader(side, 'ParameterStatus', bytes, start, end);
    return reader.finish({
      side,
      name: 'ParameterStatus',
      parameter: reader.string('parameter'),
      value: reader.string('value'),
    });
  },
  T: rowDescription,
  V: (bytes, start, end) => {
    const reader = new Reader(side, 'FunctionCallResponse', bytes, start, end);
    return reader.finish({ side, name: 'FunctionCallResponse', value: reader.value('value') });
  },
  W: copyResponse('CopyBothResponse'),
  Z: readyForQuery,
  c: plain('CopyDone'),
  d: (bytes, start, end) => ({ side, name: 'CopyData', data: bytes.subarray(start, end) }),
  n: plain('NoData'),
  s: plain('PortalSuspended'),
  t: (bytes, start, end) => {
    const reader = new Reader(side, 'ParameterDescription', bytes, start, end);
    return reader.finish({ side, name: 'ParameterDescription', parameterTypes: reader.oids('parameterTypes') });
  },
  v: negotiateProtocolVersion,
};

const BY_TYPE: readonly (Decoder | undefined)[] = Array.from(
  { length: 256 },
  (_, type) => DECODERS[String.fromCharCode(type)],
);

/**
 * Decodes a backend message.
 * @param type type byte
 * @param bytes holds the body at `bodyStart` (behind the length word) up to, not including, `end`: a framer's fields
 * @returns the message, or why it is none (`isMalformed` tells); nothing is thrown whatever the bytes are
 */
export function decodeBackend(
  type: number,
  bytes: Uint8Array,
  bodyStart: number,
  end: number,
): ReceivedBackendMessage | BodyFault {
  const decoder = BY_TYPE[type];
  if (decoder !== undefined) return decoder(bytes, bodyStart, end);
  return { kind: 'body', side, message: 'unknown', field: 'type', offset: 0, reason: 'type', found: type, limit: 255 };
}

/**
 * The byte that answers SSLRequest or GSSENCRequest; an ErrorResponse in its place is a message with a type byte.
 * @returns the answer, or a fault for any other byte
 */
export function decodeSSLAnswer(byte: number): SSLAnswer | BodyFault {
  const answer = String.fromCharCode(byte);
  if (answer === 'S' || answer === 'G' || answer === 'N') return { side, name: 'SSLAnswer', answer };
  const fault = { side, message: 'SSLAnswer', field: 'answer', offset: 0, found: byte, limit: 0x53 } as const;
  return { kind: 'body', reason: 'value', ...fault };
}
