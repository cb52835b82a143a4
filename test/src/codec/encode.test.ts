import { describe, expect, test } from 'vitest';
import { EVENTS } from '../../../machines/messages.ts';
import type { BackendMessage } from '../../../src/codec/backend-messages.ts';
import * as encode from '../../../src/codec/encode.ts';
import { encodeBackend } from '../../../src/codec/encode-backend.ts';
import { encodeFrontend } from '../../../src/codec/encode-frontend.ts';
import { startupEvent } from '../../../src/codec/events.ts';
import type { Query } from '../../../src/codec/frontend-messages.ts';
import { encodeReplication } from '../../../src/codec/replication.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
/** The bytes of a text in which | stands for a zero byte. */
const text = (value: string): string => Buffer.from(value.replaceAll('|', '\0')).toString('hex');

describe('frontend messages', () => {
  test.each<[string, Uint8Array, string]>([
    ['Query', encode.query('select 1'), `510000000d${text('select 1|')}`],
    ['Query in UTF-8', encode.query('é'), '5100000007c3a900'],
    [
      'Parse',
      encode.parse({ statement: 's', sql: 'select $1', parameterTypes: [23, 0] }),
      `500000001a${text('s|select $1|')}00020000001700000000`,
    ],
    ['Parse of the unnamed statement', encode.parse({ sql: '' }), '50000000080000'.concat('0000')],
    [
      'Bind',
      encode.bind({ portal: 'p', statement: 's', parameters: ['ab', null, Uint8Array.of(0)], resultFormats: [1] }),
      `420000001f${text('p|s|')}0000000300000002${text('ab')}ffffffff000000010000010001`,
    ],
    [
      'Bind with formats',
      encode.bind({ parameters: [Uint8Array.of(0, 1)], parameterFormats: [1] }),
      `4200000014000000010001000100000002${'0001'}0000`,
    ],
    ['Describe of a statement', encode.describe('statement', 'x'), `4400000007${text('Sx|')}`],
    ['Describe of the unnamed portal', encode.describe('portal'), `4400000006${text('P|')}`],
    ['Execute', encode.execute({ portal: 'c', maxRows: 2 }), `450000000a${text('c|')}00000002`],
    ['Execute of all rows', encode.execute(), '45000000090000000000'],
    ['Close of a portal', encode.close('portal', 'c'), `4300000007${text('Pc|')}`],
    ['Flush', encode.flush(), '4800000004'],
    ['Sync', encode.sync(), '5300000004'],
    [
      'FunctionCall',
      encode.functionCall({ oid: 16, args: ['1', null] }),
      '460000001700000010'.concat('0000000200000001', '31', 'ffffffff', '0000'),
    ],
    ['CopyData', encode.copyData('1\tx\n'), `6400000008${text('1\tx\n')}`],
    ['CopyDone', encode.copyDone(), '6300000004'],
    ['CopyFail', encode.copyFail('why'), `6600000008${text('why|')}`],
    ['Terminate', encode.terminate(), '5800000004'],
    ['PasswordMessage', encode.passwordMessage('pw'), `7000000007${text('pw|')}`],
    [
      'SASLInitialResponse',
      encode.saslInitialResponse('SCRAM', 'n,,'),
      `7000000011${text('SCRAM|')}00000003${text('n,,')}`,
    ],
    ['SASLInitialResponse without data', encode.saslInitialResponse('X', null), `700000000a${text('X|')}ffffffff`],
    ['SASLResponse', encode.saslResponse('c=biws'), `700000000a${text('c=biws')}`],
    ['SSLRequest', encode.sslRequest(), '0000000804d2162f'],
    ['GSSENCRequest', encode.gssencRequest(), '0000000804d21630'],
    ['CancelRequest', encode.cancelRequest(258, Uint8Array.of(1, 2, 3, 4)), '0000001004d2162e0000010201020304'],
    [
      'StartupMessage',
      encode.startupMessage({ parameters: { user: 'me', database: 'db' } }),
      `0000001d00030000${text('user|me|database|db||')}`,
    ],
    ['StartupMessage 3.2', encode.startupMessage({ minor: 2, parameters: {} }), '000000090003000200'],
  ])('%s has the bytes of the manual', (_, message, expected) => {
    expect(hex(message)).toBe(expected);
  });

  test('start-up packets are told apart again', () => {
    const packets = [
      encode.sslRequest(),
      encode.gssencRequest(),
      encode.cancelRequest(1, new Uint8Array(32)),
      encode.startupMessage({ parameters: { user: 'me' } }),
      encode.startupMessage({ parameters: { user: 'me', replication: 'database' } }),
    ];
    expect(packets.map((packet) => EVENTS[startupEvent(packet, 0, packet.length)])).toEqual([
      'F.SSLRequest',
      'F.GSSENCRequest',
      'F.CancelRequest',
      'F.StartupMessage',
      'F.StartupMessage.replication',
    ]);
  });
});

const keepalive = { name: 'PrimaryKeepalive', walEnd: 1n, sendTime: 0n, replyRequested: false } as const;
/** A backend message that TypeScript would not let pass. */
const wrong = (message: object): Uint8Array => encodeBackend(message as BackendMessage);

describe('misuse', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['a zero byte in SQL', () => encode.query('a\0b'), 'a string of a message cannot hold a zero byte'],
    ['a zero byte in a name', () => encode.bind({ portal: '\0' }), 'a string of a message cannot hold a zero byte'],
    [
      'an OID of 33 bits',
      () => encode.functionCall({ oid: 2 ** 32, args: [] }),
      '4294967296 does not fit an Int32 without a sign',
    ],
    [
      'a negative OID',
      () => encode.parse({ sql: '', parameterTypes: [-1] }),
      '-1 does not fit an Int32 without a sign',
    ],
    ['more rows than a sign leaves', () => encode.execute({ maxRows: 2 ** 31 }), '2147483648 does not fit an Int32'],
    ['half a row', () => encode.execute({ maxRows: 0.5 }), '0.5 does not fit an Int32'],
    ['a format of 65536', () => encode.bind({ resultFormats: [65536] }), '65536 does not fit an Int16'],
    [
      'a name longer than servers take',
      () => encode.describe('portal', 'x'.repeat(10000)),
      'a message of length 10006 is longer than it may be (10000)',
    ],
    [
      'a start-up parameter that is too long',
      () => encode.startupMessage({ parameters: { user: 'x'.repeat(10000) } }),
      'a message of length 10015 is longer than it may be (10004)',
    ],
    [
      'a start-up parameter without a name',
      () => encode.startupMessage({ parameters: { '': 'x' } }),
      'a start-up parameter needs a name: an empty one ends the list',
    ],
    [
      'a secret of 3 bytes',
      () => encode.cancelRequest(1, new Uint8Array(3)),
      'the secret of a CancelRequest has 4 to 256 bytes, not 3',
    ],
    [
      'more parameters than a count can say',
      () => encode.bind({ parameters: new Array<null>(65536).fill(null) }),
      '65536 does not fit an Int16',
    ],
  ])('%s is a RangeError that says so', (_, make, said) => {
    expect(make).toThrow(new RangeError(said));
  });

  const fieldsOf = (...sent: readonly string[]) =>
    sent.map((field) => ({ code: field.charAt(0), value: field.slice(1) }));
  const side = 'backend';
  const name = 'BackendKeyData';
  const secret = new Uint8Array(4);
  test.each<[string, () => Uint8Array, string]>([
    [
      'a number',
      () => wrong({ name: 'DataRow', values: [5] }),
      'a value of a message is text or bytes, not of type number',
    ],
    [
      'undefined',
      () => wrong({ name: 'DataRow', values: [undefined] }),
      'a value of a message is text or bytes, not of type undefined',
    ],
    [
      'an array of two-byte numbers',
      () => encode.copyData(Uint16Array.of(0x1234) as unknown as Uint8Array),
      'a value of a message is text or bytes, not of type object',
    ],
    [
      'no SQL',
      () => encode.query(undefined as unknown as string),
      'a string of a message is a string, not of type undefined',
    ],
    [
      'what is neither a statement nor a portal',
      () => encode.close('Statement' as 'statement'),
      `Describe and Close are of a 'statement' or a 'portal', not "Statement"`,
    ],
    [
      'a status that there is not',
      () => wrong({ name: 'ReadyForQuery', status: 'X' }),
      'the status of a ReadyForQuery is one of ITE, not "X"',
    ],
    [
      'an answer that there is not',
      () => wrong({ name: 'SSLAnswer', answer: 'SG' }),
      'the answer to SSLRequest or GSSENCRequest is one of SGN, not "SG"',
    ],
    [
      'a process id of 32 bits',
      () => encodeBackend({ side, name, pid: 2 ** 31, secret }),
      '2147483648 does not fit an Int32',
    ],
    ['not a number', () => encodeBackend({ side, name, pid: Number.NaN, secret }), 'NaN does not fit an Int32'],
    [
      'an error without a severity',
      () => wrong({ name: 'ErrorResponse', fields: [] }),
      'every ErrorResponse has a field S (localizedSeverity), this one has none',
    ],
    [
      'a notice without a SQLSTATE',
      () => encodeBackend({ side, name: 'NoticeResponse', fields: fieldsOf('SNOTICE', 'VNOTICE', 'Mwhy') }),
      'every NoticeResponse has a field C (code), this one has none',
    ],
    [
      'an error without a message',
      () => encodeBackend({ side, name: 'ErrorResponse', fields: fieldsOf('SERROR', 'C22012', 'mwhy') }),
      'every ErrorResponse has a field M (message), this one has none',
    ],
    [
      'a message of the other side',
      () => wrong({ name: 'Query', sql: '' }),
      'no message of a backend has the name "Query"',
    ],
    [
      'a message of nobody',
      () => encodeFrontend({ side: 'frontend', name: 'Quit' } as unknown as Query),
      'no message of a frontend has the name "Quit"',
    ],
    [
      'a position before the first',
      () => encodeReplication({ ...keepalive, walEnd: -1n }),
      '-1 is no bigint that fits an Int64 without a sign',
    ],
    [
      'a time of 64 bits',
      () => encodeReplication({ ...keepalive, sendTime: 1n << 63n }),
      '9223372036854775808 is no bigint that fits an Int64',
    ],
    [
      'a position that is no bigint',
      () => encodeReplication({ ...keepalive, walEnd: 5 as unknown as bigint }),
      '5 is no bigint that fits an Int64 without a sign',
    ],
  ])('%s, which TypeScript or a range forbids, is never encoded as something else', (_, make, said) => {
    expect(make).toThrow(new RangeError(said));
  });
});
