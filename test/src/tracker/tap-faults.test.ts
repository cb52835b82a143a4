import { describe, expect, it } from 'vitest';
import { sslRequest, sync } from '../../../src/codec/encode.ts';
import { Tap } from '../../../src/tracker/tap.ts';

const bytesOf = (text: string) => Buffer.from(text, 'latin1');
const READY = bytesOf('Z\0\0\0\x05I');

describe('Bytes that are no message', () => {
  it.each([
    ['frontend', 'Q\0\0\0\x03', 'A frontend message of type "Q" cannot have the length 3 (at byte 5; the largest is'],
    ['backend', 'Z\0\0\0\x01', 'A backend message of type "Z" cannot have the length 1 (at byte 6; the largest is'],
    ['backend', 'y\0\0\0\x04', 'These bytes are no message of a backend (type "y", at byte 6).'],
  ] as const)('of the %s, %j behind a message, are reported with their place', (side, bytes, sentence) => {
    const tap = new Tap({ start: 'ready' });
    tap.frontend(sync());
    if (side === 'backend') tap.backend(READY);
    tap[side](bytesOf(bytes));
    expect(tap.fault?.sentence.startsWith(sentence), tap.fault?.sentence).toBe(true);
    expect(tap.fault?.at).toBe(side === 'frontend' ? 5 : 6);
  });

  it.each([
    ['\0\0\0\x03', 'A start-up packet cannot have the length 3 (at byte 0; the largest is 10004).'],
    ['\0\0\0\x08\0\x02\0\0', 'This start-up packet cannot be read (at byte 0): it is too short, or not of protocol 3.'],
  ])('of a start-up, %j, are reported: %s', (bytes, sentence) => {
    const tap = new Tap();
    tap.frontend(bytesOf(bytes));
    expect([tap.state, tap.fault?.sentence]).toEqual(['malformed', sentence]);
  });

  it('that answer an SSLRequest are reported as such', () => {
    const tap = new Tap();
    tap.frontend(sslRequest());
    tap.backend(bytesOf('x'));
    expect(tap.fault).toMatchObject({
      side: 'backend',
      at: 0,
      sentence: 'An SSLRequest or GSSENCRequest was answered by a byte that is none of S, G and N (at byte 0).',
    });
  });
});
