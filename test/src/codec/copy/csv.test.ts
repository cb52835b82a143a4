import { describe, expect, it } from 'vitest';
import {
  CopyCsvReader,
  CopyCsvWriter,
  type CopyCsvWriterOptions,
  type CopyValue,
} from '../../../../src/codec/copy/index.ts';
import { bytesOf, readEveryWay, textOf, written } from './support.ts';

const write = (rows: CopyValue[][], options: CopyCsvWriterOptions = {}) =>
  textOf(written(new CopyCsvWriter(options), rows));
const rowsOf = (data: string, options = {}) => {
  const { rows, fault } = readEveryWay(() => new CopyCsvReader(options), data);
  expect(fault).toBeUndefined();
  return rows;
};
const faultOf = (data: string | Uint8Array, options = {}) => {
  const { fault, ended } = readEveryWay(() => new CopyCsvReader(options), data);
  expect(ended).toBe(false);
  return fault;
};

describe('A writer of CSV', () => {
  it('writes NULL as nothing and an empty string in quotes', () => {
    expect(
      write([
        [null, ''],
        ['a', null],
      ]),
    ).toBe(',""\na,\n');
    expect(write([[null], ['']])).toBe('\n""\n');
  });

  it('quotes values that hold a delimiter, a quote or a line end, and no others', () => {
    expect(write([['a,b', 'say "x"', 'l\nf', 'c\rr', "it's; a\ttab \\", 'é€😀']])).toBe(
      '"a,b","say ""x""","l\nf","c\rr",it\'s; a\ttab \\,é€😀\n',
    );
  });

  it('quotes what equals the null marker', () => {
    expect(write([['NULL', null, 'NULLS', '']], { null: 'NULL' })).toBe('"NULL",NULL,NULLS,\n');
  });

  it('quotes a line of nothing but \\., which ends the data before PostgreSQL 18', () => {
    expect(write([['\\.'], ['\\..'], ['.\\']])).toBe('"\\."\n\\..\n.\\\n');
    expect(write([['\\.', 'a']])).toBe('\\.,a\n');
  });

  it('escapes quotes and escapes within quotes alone', () => {
    const options = { escape: '\\' };
    expect(write([['a\\b', 'a\\"b', 'c,\\']], options)).toBe('a\\b,"a\\\\\\"b","c,\\\\"\n');
    expect(write([['a;b', "it's", 'x']], { delimiter: ';', quote: "'", escape: '%' })).toBe("'a;b';'it%'s';x\n");
  });

  it('quotes forced columns, but for NULL and the header', () => {
    expect(write([['1', '2', null]], { forceQuote: '*', header: ['a', 'b', 'c'] })).toBe('a,b,c\n"1","2",\n');
    expect(write([['1', '2', null]], { forceQuote: [1, 2] })).toBe('1,"2",\n');
    expect(() => new CopyCsvWriter({ forceQuote: [-1] })).toThrow(
      'FORCE_QUOTE names columns by their indexes, there is no -1',
    );
    expect(() => new CopyCsvWriter({ forceQuote: [1664] })).toThrow(RangeError);
  });

  it('quotes long strings as short ones', () => {
    const long = 'a long remark, '.repeat(40);
    expect(write([[long, `"${long}`, long.replaceAll(',', '')]])).toBe(
      `"${long}","""${long}",${long.replaceAll(',', '')}\n`,
    );
  });

  it('takes bytes as text and quotes them the same way', () => {
    const long = `${'long '.repeat(20)}"${'run '.repeat(20)}`;
    for (const text of ['a,b', 'plain', 'é"', '', '\\.', long]) expect(write([[bytesOf(text)]])).toBe(write([[text]]));
  });
});

describe('A reader of CSV', () => {
  it('tells a quoted empty string from NULL', () => {
    expect(rowsOf(',""\n"",\n')).toEqual([
      [null, ''],
      ['', null],
    ]);
    expect(rowsOf('""\n\n""')).toEqual([[''], [null], ['']]);
    expect(rowsOf('NULL,"NULL",NULL"",x\n', { null: 'NULL' })).toEqual([[null, 'NULL', 'NULL', 'x']]);
  });

  it('reads delimiters, quotes and line ends of any kind within quotes', () => {
    expect(rowsOf('"a,b","say ""x""","l\nf","c\r\nr\r"\nb,,,\n')).toEqual([
      ['a,b', 'say "x"', 'l\nf', 'c\r\nr\r'],
      ['b', null, null, null],
    ]);
  });

  it('reads quotes in the middle of a value', () => {
    expect(rowsOf('a"b,c"d,x""y,"a"b,""""\n')).toEqual([['ab,cd', 'xy', 'ab', '"']]);
    expect(rowsOf('"a""",a"",""b"",""a\n')).toEqual([['a"', 'a', 'b', 'a']]);
  });

  it('keeps blanks and backslashes, and a line of \\. as the value it is for PostgreSQL 18', () => {
    expect(rowsOf(' a , "b" \n')).toEqual([[' a ', ' b ']]);
    expect(rowsOf('\\.\n\\N\na\\\n')).toEqual([['\\.'], ['\\N'], ['a\\']]);
  });

  it('reads an escape before a quote or itself within quotes, and as itself elsewhere', () => {
    const options = { escape: '\\' };
    expect(rowsOf('"a\\"b\\\\c\\d",\\x,\\"y"\n', options)).toEqual([['a"b\\c\\d', '\\x', '\\y']]);
    expect(rowsOf("'it%'s';'100%%';%'a'\n", { delimiter: ';', quote: "'", escape: '%' })).toEqual([
      ["it's", '100%', '%a'],
    ]);
    expect(faultOf('"a\\"\n', options)).toMatchObject({ column: 0, reason: 'the data ends within quotes' });
    expect(faultOf('"a\\', options)).toMatchObject({ at: 3, reason: 'the data ends within quotes' });
  });

  it('takes an escape that is also the delimiter or a line end', () => {
    expect(rowsOf('"a,"b",c\n', { escape: ',' })).toEqual([['a"b', 'c']]);
    expect(rowsOf('"a\n"b","\n\n"\n', { escape: '\n' })).toEqual([['a"b', '\n']]);
  });

  it('takes LF, CR or CRLF for the end of lines, whichever comes first outside quotes, and does not mix them', () => {
    for (const lineEnd of ['\n', '\r', '\r\n']) {
      expect(rowsOf(`"\n"${lineEnd}${lineEnd}"b\r"${lineEnd}`)).toEqual([['\n'], [null], ['b\r']]);
    }
    expect(faultOf('a\nb\r\n')).toMatchObject({
      format: 'csv',
      row: 1,
      column: 0,
      at: 3,
      reason: expect.stringContaining('in CR here'),
    });
    expect(faultOf('a\r\nb\n')).toMatchObject({
      row: 1,
      at: 4,
      reason: expect.stringContaining('in LF here and in CRLF before'),
    });
  });

  it('gives a fault for quotes that are not closed', () => {
    const fault = { kind: 'copy', format: 'csv', row: 1, column: 1, at: 8, reason: 'the data ends within quotes' };
    expect(faultOf('a,b\nc,"d')).toEqual(fault);
    expect(faultOf('a,b\nc,d"')).toEqual(fault);
  });

  it('compares and skips headers, in which line ends can be quoted', () => {
    expect(rowsOf('"a\nb",c\n1,2\n', { header: true })).toEqual([['1', '2']]);
    expect(rowsOf('"a\nb",c\n1,2\n', { header: ['a\nb', 'c'] })).toEqual([['1', '2']]);
    expect(rowsOf('é,""\n1,2\n', { header: ['é', ''] })).toEqual([['1', '2']]);
    expect(faultOf('a,\n', { header: ['a', ''] })).toMatchObject({
      column: 1,
      reason: 'the header names NULL where "" is expected',
    });
  });

  it('wants the same number of columns in each row', () => {
    expect(faultOf('a,b\nc\n')).toMatchObject({
      row: 1,
      column: 1,
      at: 4,
      reason: 'the row has 1 column where 2 are expected',
    });
    expect(rowsOf('\n\n', { columns: 0 })).toEqual([[], []]);
  });

  it('counts the bytes of a row with its quotes, wherever the chunks end', () => {
    const options = { maxRowBytes: 6 };
    expect(rowsOf('"1""4"\n123456\n', options)).toEqual([['1"4'], ['123456']]);
    const fault = { kind: 'copy', format: 'csv', row: 0, at: 6, reason: 'the row is longer than 6 bytes' };
    for (const data of ['"12345"\n', '"123\n567890', '"1234\n\n', '"12""567'])
      expect(faultOf(data, options)).toEqual(fault);
    expect(faultOf('"a\\"\\"\\"b', { ...options, escape: '\\' })).toEqual(fault);
  });

  it('gives bytes and text of each column', () => {
    const reader = new CopyCsvReader();
    reader.push(bytesOf('"a""é",b,\n'));
    expect(reader.next()).toBe(true);
    expect([0, 1, 2].map((column) => reader.bytes(column))).toEqual([bytesOf('a"é'), bytesOf('b'), null]);
    expect([0, 1, 2].map((column) => reader.text(column))).toEqual(['a"é', 'b', null]);
    expect([0, 1, 2].map((column) => reader.isNull(column))).toEqual([false, false, true]);
  });
});
