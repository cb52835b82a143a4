/**
 * The parts that messages are put together from. All of them refuse, with a RangeError, what has no place in a message,
 * so that no count and no length is ever written that its bytes do not keep.
 */

import type { Value } from './frontend-messages.ts';
import { INT32_MAX, MAXIMUM_CANCEL_SECRET, MINIMUM_CANCEL_SECRET } from './limits.ts';

const utf8 = new TextEncoder();
const INT16_MIN = -0x8000;
const UINT16_MAX = 0xffff;
const UINT32_MAX = 0xffffffff;
const NULL = Uint8Array.of(0xff, 0xff, 0xff, 0xff);

/** An Int16 as servers read counts and format codes: 0 to 65535. */
export function uint16(value: number): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value > UINT16_MAX)
    throw new RangeError(`${value} does not fit an Int16`);
  return Uint8Array.of(value >> 8, value);
}

/** An Int16 with a sign: -32768 to 32767. */
export function int16(value: number): Uint8Array {
  if (!Number.isInteger(value) || value < INT16_MIN || value >= -INT16_MIN) {
    throw new RangeError(`${value} does not fit an Int16`);
  }
  return Uint8Array.of(value >> 8, value);
}

/** An Int32 with a sign. */
export function int32(value: number): Uint8Array {
  if (!Number.isInteger(value) || value < -INT32_MAX - 1 || value > INT32_MAX) {
    throw new RangeError(`${value} does not fit an Int32`);
  }
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

/** An Int32 without one: an OID, a transaction id. */
export function uint32(value: number): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value > UINT32_MAX) {
    throw new RangeError(`${value} does not fit an Int32 without a sign`);
  }
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

/** An Int64 with a sign: a time, a number of bytes. */
export function int64(value: bigint): Uint8Array {
  if (typeof value !== 'bigint' || BigInt.asIntN(64, value) !== value) {
    throw new RangeError(`${value} is no bigint that fits an Int64`);
  }
  return eightBytes(value);
}

/** An Int64 without one: a position in the WAL. */
export function uint64(value: bigint): Uint8Array {
  if (typeof value !== 'bigint' || BigInt.asUintN(64, value) !== value) {
    throw new RangeError(`${value} is no bigint that fits an Int64 without a sign`);
  }
  return eightBytes(value);
}

function eightBytes(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigInt64(0, value);
  return bytes;
}

/** A Byte1. */
export function byte(value: number): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value > 0xff) throw new RangeError(`${value} does not fit a byte`);
  return Uint8Array.of(value);
}

/** A String: UTF-8 and a zero byte. */
export function string(text: string): Uint8Array {
  if (typeof text !== 'string') throw new RangeError(`a string of a message is a string, not of type ${typeof text}`);
  if (text.includes('\0')) throw new RangeError('a string of a message cannot hold a zero byte');
  return utf8.encode(`${text}\0`);
}

/** Bytes as they are; text as UTF-8. Nothing else: other arrays would be cut to bytes without a word. */
export function bytesOf(data: string | Uint8Array): Uint8Array {
  if (typeof data === 'string') return utf8.encode(data);
  if (data instanceof Uint8Array) return data;
  throw new RangeError(`a value of a message is text or bytes, not of type ${typeof data}`);
}

/** An Int32 length and the bytes; -1 for NULL. */
export function lengthAndBytes(value: Value): Uint8Array[] {
  if (value === null) return [NULL];
  const bytes = bytesOf(value);
  return [int32(bytes.length), bytes];
}

/** An Int16 count and that many values. */
export function values(list: readonly Value[]): Uint8Array[] {
  return [uint16(list.length), ...list.flatMap(lengthAndBytes)];
}

/** An Int16 count and that many format codes. */
export function uint16s(list: readonly number[]): Uint8Array[] {
  return [uint16(list.length), ...list.map(uint16)];
}

/** The secret that a BackendKeyData gives and a CancelRequest shows. */
export function secretOf(message: 'BackendKeyData' | 'CancelRequest', secret: Uint8Array): Uint8Array {
  if (bytesOf(secret).length >= MINIMUM_CANCEL_SECRET && secret.length <= MAXIMUM_CANCEL_SECRET) return secret;
  throw new RangeError(
    `the secret of a ${message} has ${MINIMUM_CANCEL_SECRET} to ${MAXIMUM_CANCEL_SECRET} bytes, not ${secret.length}`,
  );
}

/** An Int16 count and that many OIDs. */
export function oids(list: readonly number[]): Uint8Array[] {
  return [uint16(list.length), ...list.map(uint32)];
}

/**
 * A whole message: the type byte, the length word (which counts itself, not the type) and the parts of the body.
 * @param type one character; '' for a start-up packet
 * @param limit the largest length word that the other side takes
 * @throws RangeError before anything is written or allocated, when the message would be longer
 */
export function frame(type: string, body: readonly Uint8Array[], limit: number): Uint8Array {
  let length = 4;
  for (const part of body) length += part.length;
  if (length > limit) throw new RangeError(`a message of length ${length} is longer than it may be (${limit})`);
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
