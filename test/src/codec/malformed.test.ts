import { expect, test } from 'vitest';
import { decodeBackend } from '../../../src/codec/decode-backend.ts';
import { decodeFrontend } from '../../../src/codec/decode-frontend.ts';
import { Framer } from '../../../src/codec/framing.ts';
import { isMalformed, sentenceOf } from '../../../src/codec/malformed.ts';

const of = (side: 'F' | 'B', type: string, body: string): string => {
  const bytes = Buffer.from(body, 'latin1');
  const decoded = (side === 'F' ? decodeFrontend : decodeBackend)(type.charCodeAt(0), bytes, 0, bytes.length);
  return isMalformed(decoded) ? sentenceOf(decoded) : 'a message';
};

test.each<['F' | 'B', string, string, string]>([
  [
    'F',
    'E',
    'p\0\0',
    'Malformed Execute of the frontend: maxRows needs 4 bytes, and 1 is left (at byte 2 of its body).',
  ],
  [
    'B',
    'C',
    'SELECT',
    'Malformed CommandComplete of the backend: no zero byte ends tag within the 6 bytes that are left (at byte 0 of its body).',
  ],
  ['F', 'S', 'ab', 'Malformed Sync of the frontend: there are 2 bytes behind the last field (at byte 0 of its body).'],
  [
    'B',
    'V',
    '\xff\xff\xff\xf0',
    'Malformed FunctionCallResponse of the backend: value has the length -16, which is beyond -1 (at byte 0 of its body).',
  ],
  [
    'B',
    'v',
    '\0\x03\0\0\xff\xff\xff\xff',
    'Malformed NegotiateProtocolVersion of the backend: unrecognizedOptions counts -1 where 0 would fit (at byte 4 of its body).',
  ],
  ['B', 'Z', 'X', 'Malformed ReadyForQuery of the backend: status is 88, which it cannot be (at byte 0 of its body).'],
  ['B', 'E', 'SERROR\0MM\0\0', 'Malformed ErrorResponse of the backend: code is missing (at byte 11 of its body).'],
  [
    'B',
    'E',
    'SE\0CX\0',
    'Malformed ErrorResponse of the backend: fields[2] needs 1 byte, and 0 are left (at byte 6 of its body).',
  ],
  ['B', 'Q', '', 'Malformed unknown of the backend: no message has the type byte 81 (at byte 0 of its body).'],
  [
    'B',
    'R',
    '\0\0\0\x0d',
    'Malformed Authentication of the backend: request is 13, which it cannot be (at byte 0 of its body).',
  ],
  [
    'B',
    'G',
    '\x02\0\0',
    'Malformed CopyInResponse of the backend: format is 2, which it cannot be (at byte 0 of its body).',
  ],
  ['F', 'D', 'Xname\0', 'Malformed Describe of the frontend: of is 88, which it cannot be (at byte 0 of its body).'],
  ['F', 'Q', 'select 1\0', 'a message'],
])('%s %s %j', (side, type, body, sentence) => {
  expect(of(side, type, body)).toBe(sentence);
});

test('a length word that cannot be', () => {
  const framer = new Framer('backend');
  framer.push(Buffer.from('Z\0\0\0\x05ID\0\0\0\x01'));
  expect(framer.next()).toBe(true);
  expect(framer.next()).toBe(false);
  expect(framer.fault && sentenceOf(framer.fault)).toBe(
    'A message of type "D" cannot have the length 1 (at byte 6; the largest is 1073741826).',
  );
  const startup = new Framer('frontend', 'startup');
  startup.push(Buffer.from('GET / HTTP/1.1'));
  expect(startup.next()).toBe(false);
  expect(startup.fault && sentenceOf(startup.fault)).toBe(
    'A start-up packet cannot have the length 1195725856 (at byte 0; the largest is 10004).',
  );
});
