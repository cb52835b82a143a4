import { describe, expect, test } from 'vitest';
import { Framer } from '../../../src/codec/framing.ts';
import { frontendLengthLimit, INT32_MAX, lengthLimits, MAXIMUM_STARTUP_LENGTH } from '../../../src/codec/limits.ts';

const code = (letter: string): number => letter.charCodeAt(0);

describe('length limits', () => {
  test('servers from 14 on take 10000 for C D E H S X c f', () => {
    for (const letter of 'CDEHSXcf') expect(frontendLengthLimit(code(letter), 14), letter).toBe(10000);
    for (const letter of 'CDEHSXcf') expect(frontendLengthLimit(code(letter), 18), letter).toBe(10000);
  });

  test('servers from 14 on take almost 1 GB for the messages that carry data', () => {
    for (const letter of 'QPBFdp') expect(frontendLengthLimit(code(letter), 15), letter).toBe(0x3ffffffe);
  });

  test('servers up to 13 take whatever the signed length word can hold', () => {
    for (const letter of 'CDEHSXcfQPBFd') expect(frontendLengthLimit(code(letter), 13), letter).toBe(INT32_MAX);
  });

  test('a start-up packet of length 10004 is the longest (A20 sends 10005)', () => {
    expect(MAXIMUM_STARTUP_LENGTH).toBe(10004);
  });

  test('asking for the limit of something that is no byte is a misuse', () => {
    expect(() => frontendLengthLimit(256, 15)).toThrow(new RangeError('a type byte lies in 0–255, this is 256'));
  });
});

describe('limits of one’s own', () => {
  const limits = lengthLimits({ side: 'frontend', longest: 5000, types: { Q: 100, D: 9000 }, startup: 64 });

  test('are never larger than PostgreSQL’s', () => {
    expect(limits.startup).toBe(64);
    expect([...'QDBS'].map((letter) => limits.messages[code(letter)])).toEqual([100, 5000, 5000, 5000]);
    const wide = lengthLimits({ side: 'frontend', types: { S: 20000 }, startup: 20000 });
    expect([wide.startup, wide.messages[code('S')], wide.messages[code('Q')]]).toEqual([10004, 10000, 0x3ffffffe]);
    expect(lengthLimits({ side: 'frontend', majorVersion: 13 }).messages[code('S')]).toBe(INT32_MAX);
    expect(lengthLimits({ side: 'backend' }).messages[code('D')]).toBe(0x3fffffff - 1 + 4);
    expect(frontendLengthLimit(code('Q'), 18)).toBe(0x3ffffffe);
  });

  test('end the framing with the limit that was passed', () => {
    const framer = new Framer('frontend', 'messages', limits);
    framer.push(Buffer.from('Q\0\0\0\x65'));
    expect(framer.next()).toBe(false);
    expect(framer.fault).toEqual({ kind: 'length', type: code('Q'), declared: 101, limit: 100, at: 0 });
    const startup = new Framer('frontend', 'startup', limits);
    startup.push(Buffer.from('\0\0\0\x41'));
    expect(startup.next()).toBe(false);
    expect(startup.fault).toMatchObject({ declared: 65, limit: 64 });
  });

  test('that are none are a misuse', () => {
    for (const longest of [3, 1.5, 2 ** 31, Number.NaN]) {
      expect(() => lengthLimits({ side: 'backend', longest })).toThrow(
        new RangeError(`a limit of a length word lies in 4–2147483647, this is ${longest}`),
      );
    }
    expect(() => lengthLimits({ side: 'backend', types: { DD: 9 } })).toThrow(new RangeError('"DD" is no type byte'));
    expect(() => new Framer('backend', 'messages', { startup: 8, messages: new Int32Array(2) })).toThrow(
      new RangeError('there are 256 type bytes, these limits are 2'),
    );
  });
});
