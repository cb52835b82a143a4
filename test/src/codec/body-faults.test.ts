import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFrontend } from '../../../src/codec/decode-frontend.ts';
import * as encode from '../../../src/codec/encode.ts';
import { encodeFrontend } from '../../../src/codec/encode-frontend.ts';
import { frontendBodyFault } from '../../../src/codec/events.ts';
import { isMalformed } from '../../../src/codec/malformed.ts';
import { FRONTEND } from './messages.ts';

const fault = (message: Uint8Array) => frontendBodyFault(message[0] ?? 0, message, 5, message.length);
/** The fault of a type with this body, in the middle of bytes that would end any string. */
function faultOf(type: string, body: string | readonly number[]): string | undefined {
  const inner = typeof body === 'string' ? new TextEncoder().encode(body) : Uint8Array.from(body);
  const bytes = new Uint8Array(inner.length + 8);
  bytes.set(inner, 4);
  return frontendBodyFault(type.charCodeAt(0), bytes, 4, 4 + inner.length);
}

describe('bodies of frontend messages', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'));
  const value = fc.oneof(text, fc.uint8Array(), fc.constant(null));

  test('nothing is wrong with any message that is encoded', () => {
    const messages = fc.oneof(
      text.map(encode.query),
      fc.record({ statement: text, sql: text, parameterTypes: fc.array(fc.nat()) }).map(encode.parse),
      fc
        .record({
          portal: text,
          statement: text,
          parameters: fc.array(value),
          resultFormats: fc.array(fc.nat({ max: 1 })),
        })
        .map(encode.bind),
      fc
        .tuple(fc.constantFrom<'statement' | 'portal'>('statement', 'portal'), text)
        .map(([of, n]) => encode.describe(of, n)),
      fc
        .tuple(fc.constantFrom<'statement' | 'portal'>('statement', 'portal'), text)
        .map(([of, n]) => encode.close(of, n)),
      fc.record({ portal: text, maxRows: fc.nat() }).map(encode.execute),
      fc.record({ oid: fc.nat(), args: fc.array(value) }).map(encode.functionCall),
      text.map(encode.copyFail),
      fc.constantFrom(encode.sync(), encode.flush(), encode.terminate(), encode.copyDone()),
    );
    fc.assert(
      fc.property(messages, (message) => {
        expect(fault(message)).toBeUndefined();
      }),
    );
  });

  test('no body makes it throw', () => {
    fc.assert(
      fc.property(fc.nat({ max: 255 }), fc.uint8Array({ maxLength: 60 }), (type, body) => {
        const said = frontendBodyFault(type, body, 0, body.length);
        expect(said === undefined || said.length > 0).toBe(true);
      }),
    );
  });

  test.each([
    ['Q', 'select 1', 'the body of Query ends too early'],
    ['Q', '', 'the body of Query ends too early'],
    ['Q', 'select 1\0xy', 'Query has 2 bytes behind its last field'],
    ['P', 's\0select', 'the body of Parse ends too early'],
    ['P', 's\0select\0', 'the body of Parse ends too early'],
    ['P', [0, 0, 0, 2, 0, 0, 0, 23], 'the body of Parse ends too early'],
    ['P', [0, 0, 0, 0, 9], 'Parse has 1 byte behind its last field'],
    ['B', [0, 0], 'the body of Bind ends too early'],
    ['B', [0, 0, 0, 2, 0, 1, 0, 0, 0, 1], 'Bind has 2 format codes for 1 values'],
    ['B', [0, 0, 0, 0, 0, 1, 0, 0, 0, 9, 1, 2, 0, 0], 'the body of Bind ends too early'],
    ['B', [0, 0, 0, 0, 0, 1, 0xff, 0xff, 0xff, 0xfe, 0, 0], 'the body of Bind ends too early'],
    ['B', [0, 0, 0, 0, 0, 1, 0x7f, 0xff, 0xff, 0xff, 0, 0], 'the body of Bind ends too early'],
    ['B', [0, 0, 0, 0, 0, 0, 0, 1], 'the body of Bind ends too early'],
    ['B', [0, 0, 0, 0, 0, 0, 0, 0, 7], 'Bind has 1 byte behind its last field'],
    ['D', 'S', 'the body of Describe ends too early'],
    ['D', '', 'the body of Describe ends too early'],
    ['D', 'X\0', 'Describe names neither a statement (S) nor a portal (P)'],
    ['C', 'X\0', 'Close names neither a statement (S) nor a portal (P)'],
    ['C', 'Sa\0b', 'Close has 1 byte behind its last field'],
    ['E', [0, 0, 0], 'the body of Execute ends too early'],
    ['F', [0, 0, 0, 1, 0, 2, 0, 0, 0, 1, 0, 1], 'FunctionCall has 2 format codes for 1 values'],
    ['F', [0, 0, 0, 1, 0, 0, 0, 0], 'the body of FunctionCall ends too early'],
    ['F', [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1], 'FunctionCall has 1 byte behind its last field'],
    ['S', 'x', 'Sync has 1 byte behind its last field'],
    ['H', 'x', 'Flush has 1 byte behind its last field'],
    ['f', 'no end', 'the body of CopyFail ends too early'],
  ])('%s with body %j: %s', (type, body, said) => {
    expect(faultOf(type, body)).toBe(said);
  });

  test('bodies that servers do not look at have no fault', () => {
    for (const type of ['X', 'd', 'c', 'p', 'y']) expect(faultOf(type, 'anything'), type).toBeUndefined();
    expect(faultOf('f', 'reason\0more')).toBeUndefined();
  });
});

describe('the check without an object', () => {
  /** Types whose bodies servers read to the end, so that the check and the decoder have to agree. */
  const strict = ['Bind', 'Close', 'Describe', 'Execute', 'Flush', 'FunctionCall', 'Parse', 'Query', 'Sync'] as const;

  test('refuses what the decoder refuses: of messages with a byte changed, left out or put in', () => {
    const change = fc.record({
      at: fc.nat(),
      byte: fc.constantFrom(0, 1, 2, 0x50, 0x7f, 0xff),
      cut: fc.nat(1),
      put: fc.nat(1),
    });
    const seen = { refused: 0, taken: 0 };
    fc.assert(
      fc.property(fc.oneof(...strict.map((name) => FRONTEND[name])), change, (message, { at, byte, cut, put }) => {
        const [type = 0, ...rest] = encodeFrontend(message);
        const body = rest.slice(4);
        body.splice(at % (body.length + 1), cut, ...(put === 1 ? [byte] : []));
        const bytes = Uint8Array.from([...body, 0, 0, 0]);
        const decoded = decodeFrontend(type, bytes, 0, body.length);
        expect(frontendBodyFault(type, bytes, 0, body.length) !== undefined).toBe(isMalformed(decoded));
        seen[isMalformed(decoded) ? 'refused' : 'taken']++;
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.refused, seen.taken)).toBeGreaterThan(300);
  });
});
