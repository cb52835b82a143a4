/**
 * What a server would object to in the body of a frontend message.
 *
 * Such a message is legal protocol, and the server answers it with an ERROR (08P01; observations G09, G10, G40–G55):
 * this says which error to expect, it is no reason to stop. Only what the bytes alone show is checked: whether names
 * exist or values convert is the server's matter. In copy-in Sync, Flush and CopyDone are swallowed unread (D17, D18),
 * and outside of it CopyData, CopyDone and CopyFail are (D100–D104): callers that know the phase ignore the answer there.
 */

import { int32, terminatorOf, uint16 } from './bytes.ts';

/** A place in a body; -1 when the body ended too early. */
type Position = number;

const SHORT: Position = -1;

function skipString(bytes: Uint8Array, at: Position, end: number): Position {
  if (at === SHORT) return SHORT;
  const terminator = terminatorOf(bytes, at, end);
  return terminator < 0 ? SHORT : terminator + 1;
}

function skipBytes(at: Position, count: number, end: number): Position {
  return at === SHORT || at + count > end ? SHORT : at + count;
}

/** Skips `count` values, each an Int32 length (-1 for NULL) and that many bytes. */
function skipValues(bytes: Uint8Array, from: Position, count: number, end: number): Position {
  let at = from;
  for (let i = 0; i < count && at !== SHORT; i++) {
    const value = skipBytes(at, 4, end);
    if (value === SHORT) return SHORT;
    const length = int32(bytes, at);
    if (length < -1) return SHORT;
    at = length === -1 ? value : skipBytes(value, length, end);
  }
  return at;
}

/** `undefined` when the body was used up exactly. */
function ending(name: string, at: Position, end: number): string | undefined {
  if (at === SHORT) return `the body of ${name} ends too early`;
  if (at === end) return undefined;
  return `${name} has ${end - at} ${end - at === 1 ? 'byte' : 'bytes'} behind its last field`;
}

function parseFault(bytes: Uint8Array, start: number, end: number): string | undefined {
  const count = skipString(bytes, skipString(bytes, start, end), end);
  const types = skipBytes(count, 2, end);
  return ending('Parse', types === SHORT ? SHORT : skipBytes(types, 4 * uint16(bytes, count), end), end);
}

/** Format codes, then values: the part that Bind and FunctionCall have in common. */
function formatsAndValues(name: string, bytes: Uint8Array, from: Position, end: number): Position | string {
  const formats = skipBytes(from, 2, end);
  if (formats === SHORT) return SHORT;
  const formatCount = uint16(bytes, from);
  const valueCountAt = skipBytes(formats, 2 * formatCount, end);
  const values = skipBytes(valueCountAt, 2, end);
  if (values === SHORT) return SHORT;
  const valueCount = uint16(bytes, valueCountAt);
  if (formatCount > 1 && formatCount !== valueCount) {
    return `${name} has ${formatCount} format codes for ${valueCount} values`;
  }
  return skipValues(bytes, values, valueCount, end);
}

function bindFault(bytes: Uint8Array, start: number, end: number): string | undefined {
  const names = skipString(bytes, skipString(bytes, start, end), end);
  const results = formatsAndValues('Bind', bytes, names, end);
  if (typeof results === 'string') return results;
  const codes = skipBytes(results, 2, end);
  return ending('Bind', codes === SHORT ? SHORT : skipBytes(codes, 2 * uint16(bytes, results), end), end);
}

function functionCallFault(bytes: Uint8Array, start: number, end: number): string | undefined {
  const result = formatsAndValues('FunctionCall', bytes, skipBytes(start, 4, end), end);
  if (typeof result === 'string') return result;
  return ending('FunctionCall', skipBytes(result, 2, end), end);
}

function targetFault(name: string, bytes: Uint8Array, start: number, end: number): string | undefined {
  const target = bytes[start];
  if (start < end && target !== 0x53 && target !== 0x50)
    return `${name} names neither a statement (S) nor a portal (P)`;
  return ending(name, skipString(bytes, skipBytes(start, 1, end), end), end);
}

/**
 * What is wrong with the body of a frontend message.
 * @param type type byte
 * @param bytes holds the body at `bodyStart` (behind the length word) up to, not including, `bodyEnd`
 * @returns a clause for people, such as `Query has 2 bytes behind its last field`; `undefined` when nothing is wrong,
 * and for types whose bodies servers do not check (Terminate, CopyData, CopyDone, unknown types) or read differently
 * by phase (PasswordMessage)
 */
export function frontendBodyFault(
  type: number,
  bytes: Uint8Array,
  bodyStart: number,
  bodyEnd: number,
): string | undefined {
  switch (type) {
    case 0x51: // Q
      return ending('Query', skipString(bytes, bodyStart, bodyEnd), bodyEnd);
    case 0x50: // P
      return parseFault(bytes, bodyStart, bodyEnd);
    case 0x42: // B
      return bindFault(bytes, bodyStart, bodyEnd);
    case 0x44: // D
      return targetFault('Describe', bytes, bodyStart, bodyEnd);
    case 0x43: // C
      return targetFault('Close', bytes, bodyStart, bodyEnd);
    case 0x45: // E
      return ending('Execute', skipBytes(skipString(bytes, bodyStart, bodyEnd), 4, bodyEnd), bodyEnd);
    case 0x46: // F
      return functionCallFault(bytes, bodyStart, bodyEnd);
    case 0x53: // S
      return ending('Sync', bodyStart, bodyEnd);
    case 0x48: // H
      return ending('Flush', bodyStart, bodyEnd);
    case 0x66: // f: what stands behind the reason is not looked at (copyfromparse.c CopyGetData)
      return skipString(bytes, bodyStart, bodyEnd) === SHORT ? 'the body of CopyFail ends too early' : undefined;
    default:
      return undefined;
  }
}
