/**
 * Frontend messages from their bytes, as strictly as from a backend: the frame is used up exactly. (Servers are laxer
 * with the bodies of CopyDone, CopyFail and Terminate, which they do not read to the end.)
 *
 * Byte strings and values are views of the bytes that were given.
 */

import type {
  Bind,
  Close,
  Describe,
  Flush,
  FrontendCopyDone,
  FrontendMessage,
  FunctionCall,
  PasswordFamily,
  ReceivedValue,
  Sync,
  Terminate,
} from './frontend-messages.ts';
import type { BodyFault } from './malformed.ts';
import { Reader } from './reader.ts';

const side = 'frontend';

/** What the decoder gives for bytes that are a message. */
export type ReceivedFrontendMessage = FrontendMessage<ReceivedValue>;

/** A decoder of one message; `bytes` holds its body from `start` up to, not including, `end`. */
type Decoder = (bytes: Uint8Array, start: number, end: number) => ReceivedFrontendMessage | BodyFault;

function plain(name: (Sync | Flush | Terminate | FrontendCopyDone)['name']): Decoder {
  const message: ReceivedFrontendMessage = Object.freeze({ side, name });
  return (bytes, start, end) => (start === end ? message : new Reader(side, name, bytes, start, end).finish(message));
}

function targeted(name: (Describe | Close)['name']): Decoder {
  return (bytes, start, end) => {
    const reader = new Reader(side, name, bytes, start, end);
    const kind = reader.byte('of');
    if (kind !== 0x53 && kind !== 0x50) reader.refuse('of', 'value', kind, 0x53, start);
    return reader.finish({ side, name, of: kind === 0x53 ? 'statement' : 'portal', target: reader.string('target') });
  };
}

/** Format codes are none (all are text), one for all, or one each (pquery.c `PortalSetResultFormat`, G40–G55). */
function agree(reader: Reader, field: string, at: number, formats: number, values: number): void {
  if (formats > 1 && formats !== values) reader.refuse(field, 'count', formats, values, at);
}

function bind(bytes: Uint8Array, start: number, end: number): Bind<ReceivedValue> | BodyFault {
  const reader = new Reader(side, 'Bind', bytes, start, end);
  const portal = reader.string('portal');
  const statement = reader.string('statement');
  const formatsAt = reader.at;
  const parameterFormats = reader.uint16s('parameterFormats');
  const parameters = reader.values('parameters');
  agree(reader, 'parameterFormats', formatsAt, parameterFormats.length, parameters.length);
  const resultFormats = reader.uint16s('resultFormats');
  return reader.finish({ side, name: 'Bind', portal, statement, parameterFormats, parameters, resultFormats });
}

function functionCall(bytes: Uint8Array, start: number, end: number): FunctionCall<ReceivedValue> | BodyFault {
  const reader = new Reader(side, 'FunctionCall', bytes, start, end);
  const oid = reader.oid('oid');
  const formatsAt = reader.at;
  const argumentFormats = reader.uint16s('argumentFormats');
  const args = reader.values('args');
  agree(reader, 'argumentFormats', formatsAt, argumentFormats.length, args.length);
  const resultFormat = reader.uint16('resultFormat');
  return reader.finish({ side, name: 'FunctionCall', oid, argumentFormats, args, resultFormat });
}

const DECODERS: Readonly<Record<string, Decoder>> = {
  B: bind,
  C: targeted('Close'),
  D: targeted('Describe'),
  E: (bytes, start, end) => {
    const reader = new Reader(side, 'Execute', bytes, start, end);
    return reader.finish({
      side,
      name: 'Execute',
      portal: reader.string('portal'),
      maxRows: reader.int32('maxRows'),
    });
  },
  F: functionCall,
  H: plain('Flush'),
  P: (bytes, start, end) => {
    const reader = new Reader(side, 'Parse', bytes, start, end);
    return reader.finish({
      side,
      name: 'Parse',
      statement: reader.string('statement'),
      sql: reader.string('sql'),
      parameterTypes: reader.oids('parameterTypes'),
    });
  },
  Q: (bytes, start, end) => {
    const reader = new Reader(side, 'Query', bytes, start, end);
    return reader.finish({ side, name: 'Query', sql: reader.string('sql') });
  },
  S: plain('Sync'),
  X: plain('Terminate'),
  c: plain('CopyDone'),
  d: (bytes, start, end) => ({ side, name: 'CopyData', data: bytes.subarray(start, end) }),
  f: (bytes, start, end) => {
    const reader = new Reader(side, 'CopyFail', bytes, start, end);
    return reader.finish({ side, name: 'CopyFail', reason: reader.string('reason') });
  },
};

const BY_TYPE: readonly (Decoder | undefined)[] = Array.from(
  { length: 256 },
  (_, type) => DECODERS[String.fromCharCode(type)],
);

function passwordFamily(
  name: PasswordFamily['name'],
  bytes: Uint8Array,
  start: number,
  end: number,
): PasswordFamily | BodyFault {
  const reader = new Reader(side, name, bytes, start, end);
  switch (name) {
    case 'PasswordMessage':
      return reader.finish({ side, name, password: reader.string('password') });
    case 'SASLInitialResponse':
      return reader.finish({ side, name, mechanism: reader.string('mechanism'), data: reader.value('data') });
    case 'SASLResponse':
    case 'GSSResponse':
      return reader.finish({ side, name, data: reader.rest() });
  }
}

/**
 * Which message of type `p` answers a request.
 * @param request the name of the AuthenticationXXX that the server sent last
 */
export function answerTo(request: string): PasswordFamily['name'] {
  switch (request) {
    case 'AuthenticationSASL':
      return 'SASLInitialResponse';
    case 'AuthenticationSASLContinue':
      return 'SASLResponse';
    case 'AuthenticationGSS':
    case 'AuthenticationGSSContinue':
    case 'AuthenticationSSPI':
      return 'GSSResponse';
    default:
      return 'PasswordMessage';
  }
}

/**
 * Decodes a frontend message with a type byte.
 * @param type type byte
 * @param bytes holds the body at `bodyStart` (behind the length word) up to, not including, `end`: a framer's fields
 * @param answer which message a type `p` is (`answerTo`): its bytes do not say
 * @returns the message, or why it is none (`isMalformed` tells); nothing is thrown whatever the bytes are
 */
export function decodeFrontend(
  type: number,
  bytes: Uint8Array,
  bodyStart: number,
  end: number,
  answer: PasswordFamily['name'] = 'PasswordMessage',
): ReceivedFrontendMessage | BodyFault {
  if (type === 0x70) return passwordFamily(answer, bytes, bodyStart, end);
  const decoder = BY_TYPE[type];
  if (decoder !== undefined) return decoder(bytes, bodyStart, end);
  return { kind: 'body', side, message: 'unknown', field: 'type', offset: 0, reason: 'type', found: type, limit: 255 };
}
