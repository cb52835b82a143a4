/**
 * Frontend messages as bytes, each function named after the message of the manual ("Message Formats").
 *
 * The parameters are taken as they are: names may be unknown, SQL wrong. A RangeError is thrown only for what no
 * message can carry: a zero byte within a string, a number outside its field, a message longer than a server takes.
 */

import type { Value } from './frontend-messages.ts';
import { frontendLengthLimit, MAXIMUM_STARTUP_LENGTH } from './limits.ts';
import {
  bytesOf,
  frame,
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
import { CANCEL_REQUEST_CODE, GSSENC_REQUEST_CODE, SSL_REQUEST_CODE } from './startup-events.ts';

export type { Value } from './frontend-messages.ts';

/** Messages are made to pass the strictest limits, those of servers from 14 on. */
const STRICT_VERSION = 14;

function message(type: string, body: readonly Uint8Array[] = []): Uint8Array {
  return frame(type, body, frontendLengthLimit(type.charCodeAt(0), STRICT_VERSION));
}

function packet(body: readonly Uint8Array[]): Uint8Array {
  return frame('', body, MAXIMUM_STARTUP_LENGTH);
}

/** `Array.isArray` knows nothing of readonly arrays. */
function isList<T>(parameters: Readonly<Record<string, string>> | readonly T[]): parameters is readonly T[] {
  return Array.isArray(parameters);
}

/**
 * StartupMessage.
 * @param options.parameters `user`, `database`, `replication`, `options`, run-time parameters, `_pq_.` options; in the
 *   order given. A list may name one twice: the last counts
 */
export function startupMessage(options: {
  readonly major?: number;
  readonly minor?: number;
  readonly parameters: Readonly<Record<string, string>> | readonly (readonly [name: string, value: string])[];
}): Uint8Array {
  const { parameters } = options;
  const list: readonly (readonly [string, string])[] = isList(parameters) ? parameters : Object.entries(parameters);
  const pairs = list.flatMap(([name, value]) => {
    if (name === '') throw new RangeError('a start-up parameter needs a name: an empty one ends the list');
    return [string(name), string(value)];
  });
  return packet([uint16(options.major ?? 3), uint16(options.minor ?? 0), ...pairs, Uint8Array.of(0)]);
}

/** SSLRequest. */
export function sslRequest(): Uint8Array {
  return packet([int32(SSL_REQUEST_CODE)]);
}

/** GSSENCRequest. */
export function gssencRequest(): Uint8Array {
  return packet([int32(GSSENC_REQUEST_CODE)]);
}

/**
 * CancelRequest.
 * @param secret the secret of BackendKeyData: 4 bytes, up to 256 in protocol 3.2
 */
export function cancelRequest(pid: number, secret: Uint8Array): Uint8Array {
  return packet([int32(CANCEL_REQUEST_CODE), int32(pid), secretOf('CancelRequest', secret)]);
}

/** Query. */
export function query(sql: string): Uint8Array {
  return message('Q', [string(sql)]);
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
  return message('P', [string(options.statement ?? ''), string(options.sql), ...oids(options.parameterTypes ?? [])]);
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
  return message('B', [
    string(options.portal ?? ''),
    string(options.statement ?? ''),
    ...uint16s(options.parameterFormats ?? []),
    ...values(options.parameters ?? []),
    ...uint16s(options.resultFormats ?? []),
  ]);
}

function target(of: 'statement' | 'portal'): Uint8Array {
  if (of === 'statement') return Uint8Array.of(0x53);
  if (of === 'portal') return Uint8Array.of(0x50);
  throw new RangeError(`Describe and Close are of a 'statement' or a 'portal', not ${JSON.stringify(of)}`);
}

/** Describe. */
export function describe(of: 'statement' | 'portal', name = ''): Uint8Array {
  return message('D', [target(of), string(name)]);
}

/**
 * Execute.
 * @param options.maxRows row limit; 0 for none
 */
export function execute(options: { readonly portal?: string; readonly maxRows?: number } = {}): Uint8Array {
  return message('E', [string(options.portal ?? ''), int32(options.maxRows ?? 0)]);
}

/** Close. */
export function close(of: 'statement' | 'portal', name = ''): Uint8Array {
  return message('C', [target(of), string(name)]);
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
 * FunctionCall.
 * @param options.oid OID of the function
 * @param options.argumentFormats, options.resultFormat 0 text, 1 binary: none (all text), one for all, or one each
 */
export function functionCall(options: {
  readonly oid: number;
  readonly args: readonly Value[];
  readonly argumentFormats?: readonly number[];
  readonly resultFormat?: number;
}): Uint8Array {
  return message('F', [
    uint32(options.oid),
    ...uint16s(options.argumentFormats ?? []),
    ...values(options.args),
    uint16(options.resultFormat ?? 0),
  ]);
}

/** CopyData: any bytes, not necessarily a whole row. */
export function copyData(data: Uint8Array | string): Uint8Array {
  return message('d', [bytesOf(data)]);
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
  return message('f', [string(reason)]);
}

/** Terminate. */
export function terminate(): Uint8Array {
  return message('X');
}

/** PasswordMessage: the password, or its MD5 digest as text. */
export function passwordMessage(text: string): Uint8Array {
  return message('p', [string(text)]);
}

/**
 * SASLInitialResponse.
 * @param data the client's first message; `null` when the mechanism lets the server begin
 */
export function saslInitialResponse(mechanism: string, data: Value): Uint8Array {
  return message('p', [string(mechanism), ...lengthAndBytes(data)]);
}

/** SASLResponse. */
export function saslResponse(data: Uint8Array | string): Uint8Array {
  return message('p', [bytesOf(data)]);
}

/** GSSResponse: a token of GSSAPI or SSPI. */
export function gssResponse(data: Uint8Array): Uint8Array {
  return message('p', [bytesOf(data)]);
}
