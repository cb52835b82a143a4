/** What is encoded is decoded to the same, and the other way round, for every message there is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBackend, decodeSSLAnswer } from '../../../src/codec/decode-backend.ts';
import { decodeFrontend } from '../../../src/codec/decode-frontend.ts';
import { decodeStartupPacket } from '../../../src/codec/decode-startup.ts';
import { encodeBackend } from '../../../src/codec/encode-backend.ts';
import { encodeFrontend } from '../../../src/codec/encode-frontend.ts';
import { Framer } from '../../../src/codec/framing.ts';
import type { PasswordFamily } from '../../../src/codec/frontend-messages.ts';
import { type BodyFault, isMalformed } from '../../../src/codec/malformed.ts';
import { BACKEND, FRONTEND, plainOf, STARTUP } from './messages.ts';

const HEAD = 5;
const P_TYPES: readonly string[] = ['PasswordMessage', 'SASLInitialResponse', 'SASLResponse', 'GSSResponse'];
const isP = (name: string): name is PasswordFamily['name'] => P_TYPES.includes(name);

/** Decodes a whole message of a frontend. */
function frontend(message: Uint8Array, name: string) {
  const answer = isP(name) ? name : undefined;
  return decodeFrontend(message[0] as number, message, HEAD, message.length, answer);
}

/** Decodes a whole message of a backend. */
const backend = (message: Uint8Array) => decodeBackend(message[0] as number, message, HEAD, message.length);

/** The message in the middle of others, as a framer shows it. */
function framed(message: Uint8Array, mode: 'startup' | 'messages', side: 'frontend' | 'backend'): Framer {
  const framer = new Framer(side, mode);
  framer.push(Uint8Array.from([...message, 0x53, 0, 0, 0, 4]));
  expect(framer.next()).toBe(true);
  return framer;
}

describe('decoding what was encoded gives the same', () => {
  test.each(Object.entries(FRONTEND))('%s', (name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (message) => {
        const { type, bytes, bodyStart, end } = framed(encodeFrontend(message), 'messages', 'frontend');
        const answer = isP(name) ? name : undefined;
        expect(plainOf(decodeFrontend(type, bytes, bodyStart, end, answer))).toEqual(message);
      }),
    );
  });

  test.each(Object.entries(STARTUP))('%s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (packet) => {
        const { bytes, start, end } = framed(encodeFrontend(packet), 'startup', 'frontend');
        expect(decodeStartupPacket(bytes, start, end)).toEqual(packet);
      }),
    );
  });

  test.each(Object.entries(BACKEND))('%s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (message) => {
        const { type, bytes, bodyStart, end } = framed(encodeBackend(message), 'messages', 'backend');
        expect(plainOf(decodeBackend(type, bytes, bodyStart, end))).toEqual(message);
      }),
    );
  });

  test.each(['S', 'G', 'N'] as const)('SSLAnswer %s', (answer) => {
    const message = { side: 'backend', name: 'SSLAnswer', answer } as const;
    expect(decodeSSLAnswer(encodeBackend(message)[0] as number)).toEqual(message);
  });

  test('text is sent as UTF-8 where bytes could stand', () => {
    const row = encodeBackend({ side: 'backend', name: 'DataRow', values: ['é', null, ''] });
    expect(plainOf(backend(row))).toEqual({
      side: 'backend',
      name: 'DataRow',
      values: [Uint8Array.of(0xc3, 0xa9), null, new Uint8Array(0)],
    });
  });
});

/** Names of messages whose last field is as long as the body leaves room for. */
const OPEN = [
  'CopyData',
  'GSSResponse',
  'SASLResponse',
  'AuthenticationGSSContinue',
  'AuthenticationSASLContinue',
].concat(['AuthenticationSASLFinal', 'BackendKeyData', 'CancelRequest']);
const closed = <A>(of: Readonly<Record<string, A>>): [string, A][] =>
  Object.entries(of).filter(([name]) => !OPEN.includes(name));

describe('the frame is used up exactly: one byte more or less is a fault that says where', () => {
  const check = (message: Uint8Array, head: number, decode: (bytes: Uint8Array) => object) => {
    const longer = decode(Uint8Array.from([...message, 0]));
    expect(longer).toMatchObject({ kind: 'body', reason: 'trailing', found: 1, offset: message.length - head });
    if (message.length === head) return;
    const shorter = decode(message.subarray(0, -1)) as BodyFault;
    expect(shorter.kind).toBe('body');
    expect(shorter.offset).toBeLessThan(message.length - head);
  };

  test.each(closed(FRONTEND))('%s', (name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (message) => check(encodeFrontend(message), HEAD, (bytes) => frontend(bytes, name))),
    );
  });

  test.each(closed(BACKEND))('%s', (_, arbitrary) => {
    fc.assert(fc.property(arbitrary, (message) => check(encodeBackend(message), HEAD, backend)));
  });

  test.each(closed(STARTUP))('%s', (_, arbitrary) => {
    const decode = (bytes: Uint8Array) => decodeStartupPacket(bytes, 0, bytes.length);
    fc.assert(fc.property(arbitrary, (packet) => check(encodeFrontend(packet), 4, decode)));
  });
});

describe('whatever the bytes are, the decoder gives a value', () => {
  const anything = fc.uint8Array({ maxLength: 60 });
  const type = fc.integer({ min: 0, max: 255 });

  test('of a backend; and what it takes for a message is encoded to the same bytes, but for text that is no UTF-8', () => {
    let messages = 0;
    fc.assert(
      fc.property(type, anything, (letter, body) => {
        const decoded = decodeBackend(letter, body, 0, body.length);
        if (isMalformed(decoded)) {
          expect(decoded.offset).toBeLessThanOrEqual(body.length);
          return;
        }
        messages++;
        const again = encodeBackend(decoded);
        if (!JSON.stringify(decoded).includes('\uFFFD')) expect(again.subarray(HEAD)).toEqual(body);
      }),
      { numRuns: 3000 },
    );
    expect(messages).toBeGreaterThan(5);
  });

  test('of a frontend', () => {
    let messages = 0;
    fc.assert(
      fc.property(type, anything, fc.constantFrom(...P_TYPES), (letter, body, answer) => {
        const decoded = decodeFrontend(letter, body, 0, body.length, answer as PasswordFamily['name']);
        if (isMalformed(decoded)) {
          expect(decoded.offset).toBeLessThanOrEqual(body.length);
          return;
        }
        messages++;
        if (!JSON.stringify(decoded).includes('\uFFFD')) expect(encodeFrontend(decoded).subarray(HEAD)).toEqual(body);
      }),
      { numRuns: 3000 },
    );
    expect(messages).toBeGreaterThan(5);
  });

  test('of a start-up packet', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(0x30000, 80877102, 80877103, 80877104), (body, code) => {
        const packet = Buffer.concat([Buffer.alloc(8), body]);
        packet.writeInt32BE(packet.length);
        packet.writeInt32BE(code, 4);
        const decoded = decodeStartupPacket(packet, 0, packet.length);
        if (isMalformed(decoded)) expect(decoded.offset).toBeLessThanOrEqual(packet.length - 4);
        else if (!JSON.stringify(decoded).includes('\uFFFD')) {
          expect(Buffer.from(encodeFrontend(decoded))).toEqual(packet);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
