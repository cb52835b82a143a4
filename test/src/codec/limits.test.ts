import { describe, expect, test } from 'vitest';
import { frontendLengthLimit, INT32_MAX, MAXIMUM_STARTUP_LENGTH } from '../../../src/codec/limits.ts';

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
