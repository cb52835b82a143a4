/**
 * Frontend messages as bytes, each function named after the message of the manual ("Message Formats").
 *
 * The parameters are taken as they are: names may be unknown, SQL wrong. A RangeError is thrown only for what no
 * message can carry: a zero byte within a string, a number outside its field, a message longer than a server takes.
 */

import { frontendLengthLimit, INT32_MAX, MAXIMUM_CANCEL_SECRET, MAXIMUM_STARTUP_LENGTH } from './limits.ts';
import { CANCEL_REQUEST_CODE, GSSENC_REQUEST_CODE, SSL_REQUEST_CODE } from './startup-events.ts';

/** A value on its way to the server: text, bytes, or NULL. */
export type Value = string | Uint8Array | null;

const utf8 = new TextEncoder();
const NOTHING = new Uint8Array(0);

/** Messages are made to pass the strictest limits, those of servers from 14 on. */
const STRICT_VERSION = 14;

function int16(value: number): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value > 0xffff) throw new RangeError(`${value} does not fit an Int16`);
  return Uint8Array.of(value >> 8, value);
}

function int32(value: number): Uint8Array {
  if (!Number.isInteger(value) || value < -INT32_MAX - 1 || value > 0xffffffff) {
    throw new RangeError(`${value} does not fit an Int32`);
  }
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function string(text: string): Uint8Array {
  if (text.includes('\0')) throw new RangeError('a string of a message cannot hold a zero byte');
  return utf8.encode(`${text}\0`);
}

/** The type byte, the length word (which counts itself, not the type) and the parts of the body. */
function message(type: string, ...body: readonly Uint8Array[]): Uint8Array {
  let length = 4;
  for (const part of body) length += part.length;
  const limit = type === '' ? MAXIMUM_STARTUP_LENGTH : frontendLengthLimit(type.charCodeAt(0), STRICT_VERSION);
  if (length > limit) throw new RangeError(`a message of length ${length} is longer than servers take (${limit})`);
  const bytes = new Uint8Array(type.length + length);
  if (type !== '') bytes[0] = type.charCodeAt(0);
  bytes.set(int32(length), type.length);
  let at = type.length + 4;
  for (const part of body) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function values(list: readonly Value[]): Uint8Array[] {
  const parts = [int16(list.length)];
  for (const value of list) {
    if (value === null) parts.push(int32(-1));
    else {
      const bytes = typeof value === 'string' ? utf8.encode(value) : value;
      parts.push(int32(bytes.length), bytes);
    }
  }
  return parts;
}

function int16s(list: readonly number[]): Uint8Array[] {
  return [int16(list.length), ...list.map(int16)];
}

/**
 * StartupMessage.
 * @param options.parameters `user`, `database`, `replication`, `options`, run-time parameters; in the order given
 */
export function startupMessage(options: {
  readonly major?: number;
  readonly minor?: number;
  readonly parameters: Readonly<Record<string, string>>;
}): Uint8Array {
  const pairs = Object.entries(options.parameters).flatMap(([name, value]) => {
    if (name === '') throw new RangeError('a start-up parameter needs a name: an empty one ends the list');
    return [string(name), string(value)];
  });
  return message('', int16(options.major ?? 3), int16(options.minor ?? 0), ...pairs, Uint8Array.of(0));
}

/** SSLRequest. */
export function sslRequest(): Uint8Array {
  return message('', int32(SSL_REQUEST_CODE));
}

/** GSSENCRequest. */
export function gssencRequest(): Uint8Array {
  return message('', int32(GSSENC_REQUEST_CODE));
}

/**
 * CancelRequest.
 * @param secret the secret of BackendKeyData: 4 bytes, up to 256 in protocol 3.2
 */
export function cancelRequest(pid: number, secret: Uint8Array): Uint8Array {
  if (secret.length < 4 || secret.length > MAXIMUM_CANCEL_SECRET) {
    throw new RangeError(`the secret of a CancelRequest has 4 to ${MAXIMUM_CANCEL_SECRET} bytes, not ${secret.length}`);
  }
  return message('', int32(CANCEL_REQUEST_CODE), int32(pid), secret);
}

/** Query. */
export function query(sql: string): Uint8Array {
  return message('Q', string(sql));
}

/**
 * Parse.
 * @param options.statement name of the prepared statement; '' for the unnamed one
 * @param options.parameterTypes type OIDs; 0 or absent lets the server decide
 */
export function parse(options: {
  readonly statement?: string;
  readonly sql: string;
  readonly parameterTypes?: readonly number[];
}): Uint8Array {
  const types = options.parameterTypes ?? [];
  return message('P', string(options.statement ?? ''), string(options.sql), int16(types.length), ...types.map(int32));
}

/**
 * Bind.
 * @param options.portal, options.statement names; '' for the unnamed ones
 * @param options.parameterFormats, options.resultFormats 0 text, 1 binary: none (all text), one for all, or one each
 */
export function bind(options: {
  readonly portal?: string;
  readonly statement?: string;
  readonly parameters?: readonly Value[];
  readonly parameterFormats?: readonly number[];
  readonly resultFormats?: readonly number[];
}): Uint8Array {
  return message(
    'B',
    string(options.portal ?? ''),
    string(options.statement ?? ''),
    ...int16s(options.parameterFormats ?? []),
    ...values(options.parameters ?? []),
    ...int16s(options.resultFormats ?? []),
  );
}

function target(of: 'statement' | 'portal'): Uint8Array {
  return utf8.encode(of === 'statement' ? 'S' : 'P');
}

/** Describe. */
export function describe(of: 'statement' | 'portal', name = ''): Uint8Array {
  return message('D', target(of), string(name));
}

/**
 * Execute.
 * @param options.maxRows row limit; 0 for none
 */
export function execute(options: { readonly portal?: string; readonly maxRows?: number } = {}): Uint8Array {
  return message('E', string(options.portal ?? ''), int32(options.maxRows ?? 0));
}

/** Close. */
export function close(of: 'statement' | 'portal', name = ''): Uint8Array {
  return message('C', target(of), string(name));
}

/** Flush. */
export function flush(): Uint8Array {
  return message('H');
}

/** Sync. */
export function sync(): Uint8Array {
  return message('S');
}

/**
 * FunctionCall, with arguments and result as text.
 * @param options.oid OID of the function
 */
export function functionCall(options: { readonly oid: number; readonly args: readonly Value[] }): Uint8Array {
  return message('F', int32(options.oid), int16(0), ...values(options.args), int16(0));
}

/** CopyData: any bytes, not necessarily a whole row. */
export function copyData(data: Uint8Array | string): Uint8Array {
  return message('d', typeof data === 'string' ? utf8.encode(data) : data);
}

/** CopyDone. */
export function copyDone(): Uint8Array {
  return message('c');
}

/**
 * CopyFail.
 * @param reason becomes part of the server's error message
 */
export function copyFail(reason: string): Uint8Array {
  return message('f', string(reason));
}

/** Terminate. */
export function terminate(): Uint8Array {
  return message('X');
}

/** PasswordMessage: the password, or its MD5 digest as text. */
export function passwordMessage(text: string): Uint8Array {
  return message('p', string(text));
}

/**
 * SASLInitialResponse.
 * @param data the client's first message; `null` when the mechanism lets the server begin
 */
export function saslInitialResponse(mechanism: string, data: Value): Uint8Array {
  const bytes = typeof data === 'string' ? utf8.encode(data) : (data ?? NOTHING);
  return message('p', string(mechanism), int32(data === null ? -1 : bytes.length), bytes);
}

/** SASLResponse. */
export function saslResponse(data: Uint8Array | string): Uint8Array {
  return message('p', typeof data === 'string' ? utf8.encode(data) : data);
}
