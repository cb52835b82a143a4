import { describe, expect, test } from 'vitest';
import {
  bind,
  cancelRequest,
  copyData,
  functionCall,
  parse,
  passwordMessage,
  query,
  saslInitialResponse,
  saslResponse,
} from '../../../src/codec/encode.ts';
import { encodeBackend } from '../../../src/codec/encode-backend.ts';
import type { Direction } from '../../../src/corpus/entry.ts';
import { type Redaction, redacted } from '../../../src/corpus/redact.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const show = (dir: Direction, t: string, bytes: Uint8Array, redaction: Redaction = 'secrets') => {
  const shown = redacted(dir, t, bytes, redaction);
  expect(shown).toHaveLength(bytes.length);
  expect(shown.subarray(0, 5)).toEqual(bytes.subarray(0, 5));
  return text(shown.subarray(5));
};
const sql = (statement: string, redaction: Redaction = 'secrets') =>
  show('F', 'Q', query(statement), redaction).slice(0, -1);

describe('secrets', () => {
  test('a password and its digest become stars, and the zero byte behind stays', () => {
    expect(show('F', 'p', passwordMessage('hunter2'))).toBe('*******\0');
  });

  test('of SASL the mechanism stays', () => {
    expect(show('F', 'p', saslInitialResponse('SCRAM-SHA-256', 'n,,n=,r=abc'))).toBe(
      `SCRAM-SHA-256\0\0\0\0\x0b${'*'.repeat(11)}`,
    );
    expect(show('F', 'p', saslResponse('c=biws,r=abc,p=proof='))).toBe('*'.repeat(21));
  });

  test('salt and data of the server become stars, and requests without data stay', () => {
    const salt = Uint8Array.of(1, 2, 3, 4);
    expect(show('B', 'R', encodeBackend({ side: 'backend', name: 'AuthenticationMD5Password', salt }))).toBe(
      '\0\0\0\x05****',
    );
    const data = new TextEncoder().encode('r=abc,s=salt,i=4096');
    for (const [name, code] of [
      ['AuthenticationSASLContinue', 11],
      ['AuthenticationSASLFinal', 12],
    ] as const)
      expect(show('B', 'R', encodeBackend({ side: 'backend', name, data }))).toBe(
        `\0\0\0${String.fromCharCode(code)}${'*'.repeat(19)}`,
      );
    const ok = encodeBackend({ side: 'backend', name: 'AuthenticationOk' });
    expect(redacted('B', 'R', ok, 'data')).toEqual(ok);
  });

  test('process ids stay, secrets do not', () => {
    const secret = Uint8Array.of(9, 9, 9, 9);
    expect(show('B', 'K', encodeBackend({ side: 'backend', name: 'BackendKeyData', pid: 7, secret }))).toBe(
      '\0\0\0\x07\0\0\0\0',
    );
    const cancel = text(redacted('F', 'CancelRequest', cancelRequest(7, secret), 'secrets'));
    expect(cancel.slice(8)).toBe('\0\0\0\x07\0\0\0\0');
  });

  test('half a message is hidden as a whole', () => {
    expect(text(redacted('F', 'Raw', Uint8Array.of(0x70, 0, 0, 0, 9, 0x61), 'secrets'))).toBe('******');
  });

  for (const [statement, shown] of [
    ["alter role a password 'pa''ss' valid until 'x'", "alter role a password '******' valid until 'x'"],
    ["create user a PASSWORD E'p\\'s'", "create user a PASSWORD E'****'"],
    ["x password 'a\\' y 'b'", "x password '**' y 'b'"],
    ['create user a password $q$it$q$ login', 'create user a password $q$**$q$ login'],
    ["connection 'host=h password=abc user=u'", "connection 'host=h password=*** user=u'"],
    ["connection 'postgresql://u:abc@h/d'", "connection 'postgresql://u:***@h/d'"],
    ["options (user 'u', password 'abc')", "options (user 'u', password '***')"],
    ["password 'never closed", "password '************"],
    ['alter role a password null', 'alter role a password null'],
    ['select password from t where a = 1', 'select password from t where a = 1'],
  ] as const)
    test(`in SQL: ${shown}`, () => expect(sql(statement)).toBe(shown));

  test('data stay, and bytes in which nothing is hidden are not copied', () => {
    const row = encodeBackend({ side: 'backend', name: 'DataRow', values: ['a'] });
    expect(redacted('B', 'D', row, 'secrets')).toBe(row);
    expect(sql("select 'a', 1")).toBe("select 'a', 1");
  });

  test('with none nothing is hidden', () => {
    const message = passwordMessage('hunter2');
    expect(redacted('F', 'p', message, 'none')).toBe(message);
  });
});

describe('data', () => {
  test('values become stars, NULL stays NULL, names stay', () => {
    const given = bind({ portal: 'p', statement: 's', parameters: ['abc', null] });
    expect(show('F', 'B', given, 'data')).toBe('p\0s\0\0\0\0\x02\0\0\0\x03***\xff\xff\xff\xff\0\0');
    const row = encodeBackend({ side: 'backend', name: 'DataRow', values: ['a', null] });
    expect(show('B', 'D', row, 'data')).toBe('\0\x02\0\0\0\x01*\xff\xff\xff\xff');
    expect(show('F', 'd', copyData('1\ta\n'), 'data')).toBe('****');
    expect(show('F', 'F', functionCall({ oid: 1, args: ['ab'] }), 'data')).toContain('\0\0\0\x02**');
    const value = encodeBackend({ side: 'backend', name: 'FunctionCallResponse', value: 'ab' });
    expect(show('B', 'V', value, 'data')).toBe('\0\0\0\x02**');
  });

  for (const [statement, shown] of [
    ["select 'a''b', $1, t1.c2 from \"it's\" where n > 12.5", "select '****', $1, t1.c2 from \"it's\" where n > 0000"],
    ["select date'2020-01-01', e'a\\'b', 'c\\', 'd'", "select date'**********', e'****', '**', '*'"],
    ["select 1 -- don't\n, 2 /* it's */, 'x'", "select 0 ********\n, 0 **********, '*'"],
    ['do $$begin perform 1; end$$', 'do $$********************$$'],
  ] as const)
    test(`in SQL: ${shown}`, () => {
      expect(sql(statement, 'data')).toBe(shown);
      expect(show('F', 'P', parse({ statement: 's', sql: statement }), 'data')).toContain(shown);
    });

  test('of errors the code stays, and of notifications the channel', () => {
    const fields = [
      { code: 'S', value: 'ERROR' },
      { code: 'C', value: '23505' },
      { code: 'M', value: 'secret' },
      { code: 'D', value: 'Key (a)=(1)' },
      { code: 'n', value: 'pk' },
    ];
    expect(show('B', 'E', encodeBackend({ side: 'backend', name: 'ErrorResponse', fields }), 'data')).toBe(
      'SERROR\0C23505\0M******\0D***********\0npk\0\0',
    );
    const notification = {
      side: 'backend',
      name: 'NotificationResponse',
      pid: 1,
      channel: 'c',
      payload: 'abc',
    } as const;
    expect(show('B', 'A', encodeBackend(notification), 'data')).toBe('\0\0\0\x01c\0***\0');
  });

  test('a body that cannot be read is hidden as a whole', () => {
    expect(text(redacted('B', 'D', Uint8Array.of(0x44, 0, 0, 0, 7, 0, 9, 1), 'data')).slice(5)).toBe('***');
  });
});

test('the bytes that were given stay as they are, those of a Buffer, too', () => {
  const row = encodeBackend({ side: 'backend', name: 'DataRow', values: ['a'] });
  for (const [dir, t, bytes] of [
    ['F', 'p', passwordMessage('hunter2')],
    ['B', 'D', row],
  ] as const) {
    for (const given of [Buffer.from(bytes), Uint8Array.from(bytes)]) {
      expect(text(redacted(dir, t, given, 'data'))).not.toBe(text(bytes));
      expect(text(given)).toBe(text(bytes));
    }
  }
});

test('a megabyte of quotes, backslashes or spaces is looked at once', () => {
  for (const part of ["'\\", "e'\\'", ' ', '$a', 'password ', '/*', '"'])
    expect(sql(part.repeat(1_000_000 / part.length), 'data').length).toBeGreaterThan(999_000);
});
