import { expect, test } from 'vitest';
import { decodeScramServerFirst } from '../../../src/codec/scram.ts';

test('what a server says first has a nonce, a salt and iterations; extensions may follow', () => {
  const expected = { nonce: 'fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j', salt: 'QSXCR+Q6sek8bf92', iterations: 4096 };
  expect(decodeScramServerFirst(`r=${expected.nonce},s=${expected.salt},i=4096`)).toEqual(expected);
  expect(decodeScramServerFirst(`r=${expected.nonce},s=${expected.salt},i=4096,x=1`)).toEqual(expected);
});

test.each([
  ['', 'nonce', 0],
  ['m=ext,r=a,s=AAAA,i=1', 'nonce', 0],
  ['s=AAAA,r=a,i=1', 'nonce', 0],
  ['r=,s=AAAA,i=1', 'nonce', 0],
  ['r=a', 'salt', 4],
  ['r=a,s=,i=1', 'salt', 4],
  ['r=a,s=not base64,i=1', 'salt', 4],
  ['r=a,s=AAAA', 'iterations', 11],
  ['r=a,s=AAAA,i=0', 'iterations', 11],
  ['r=a,s=AAAA,i=-1', 'iterations', 11],
  ['r=a,s=AAAA,i=4e3', 'iterations', 11],
])('%j is none, because of its %s', (text, field, offset) => {
  expect(decodeScramServerFirst(text)).toMatchObject({ kind: 'body', field, offset, reason: 'absent' });
});

test('digits without end are beyond the limit', () => {
  const fault = decodeScramServerFirst(`r=a,s=AAAA,i=${'9'.repeat(400)}`);
  expect(fault).toMatchObject({ field: 'iterations', offset: 11, reason: 'value', found: Number.POSITIVE_INFINITY });
});
