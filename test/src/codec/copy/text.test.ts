import { describe, expect, it } from 'vitest';
import {
  CopyBinaryWriter,
  CopyCsvWriter,
  CopyTextReader,
  CopyTextWriter,
  type CopyValue,
} from '../../../../src/codec/copy/index.ts';
import { bytesOf, read, readEveryWay, textOf, written } from './support.ts';

const write = (rows: CopyValue[][], options = {}) => textOf(written(new CopyTextWriter(options), rows));
const rowsOf = (data: string, options = {}) => {
  const { rows, fault } = readEveryWay(() => new CopyTextReader(options), data);
  expect(fault).toBeUndefined();
  return rows;
};
const faultOf = (data: string | Uint8Array, options = {}) => {
  const { fault, ended } = readEveryWay(() => new CopyTextReader(options), data);
  expect(ended).toBe(false);
  return fault;
};

describe('A writer of the text format', () => {
  it('ends rows with a line feed, separates columns with a tab and writes NULL as \\N', () => {
    expect(
      write([
        ['a', null],
        ['', 'b'],
      ]),
    ).toBe('a\t\\N\n\tb\n');
  });

  it('escapes what would be read as something else, and nothing more', () => {
    expect(write([['\b\t\n\v\f\r\\', '\x00\x01\x1f\x7f"\',. é€😀']])).toBe(
      '\\b\\t\\n\\v\\f\\r\\\\\t\x00\x01\x1f\x7f"\',. é€😀\n',
    );
    expect(write([['\\N', '\\.', '\\x41']])).toBe('\\\\N\t\\\\.\t\\\\x41\n');
  });

  it('escapes its delimiter, and a tab even where it is none', () => {
    expect(write([['a|b', '\t']], { delimiter: '|' })).toBe('a\\|b|\\t\n');
    expect(write([['a\bb', 'c']], { delimiter: '\b' })).toBe('a\\bb\bc\n');
  });

  it('takes bytes as text and escapes them the same way', () => {
    const long = `${'long '.repeat(20)}\t${'run '.repeat(20)}`;
    for (const text of ['a\tb\\', 'é\n', '', long]) expect(write([[bytesOf(text), 'x']])).toBe(write([[text, 'x']]));
  });

  it('writes a lone surrogate as U+FFFD, as TextEncoder does', () => {
    for (const text of ['\ud800', 'a\udc00b', '\ud800\ud800\udc00', '\udbff\udfff', 'abcd\ud83d', '\ud83dabcd']) {
      expect(write([[text]])).toBe(`${textOf(bytesOf(text))}\n`);
    }
  });

  it('writes strings of any length whole, also where a surrogate pair lies across its pieces', () => {
    const pieces = ['x'.repeat(16383), '😀', '\t', 'é\n'.repeat(40_000), '\\', 'plain '.repeat(10_000), '\ud800'];
    const escaped = pieces.join('').replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
    expect(write([[pieces.join(''), pieces.join('').slice(1)]])).toBe(
      textOf(bytesOf(`${escaped}\t${escaped.slice(1)}\n`)),
    );
    for (const length of [254, 255, 256, 257]) {
      expect(write([['a'.repeat(length)]])).toBe(`${'a'.repeat(length)}\n`);
      expect(write([['\n'.repeat(length)]])).toBe(`${'\\n'.repeat(length)}\n`);
    }
  });

  it('refuses values that are neither strings nor bytes nor NULL, in every format', () => {
    for (const writer of [new CopyTextWriter(), new CopyCsvWriter(), new CopyBinaryWriter()]) {
      const before = writer.pending;
      for (const value of [1, undefined, {}]) {
        expect(() => writer.row(['a', value as unknown as string])).toThrow(RangeError);
        expect(() => writer.row(['a', value as unknown as string])).toThrow(
          `column 1 (from 0) is of type ${typeof value}`,
        );
      }
      expect(writer.pending).toBe(before);
      // A row that was refused says nothing about the next.
      writer.row(['a']);
    }
  });

  it('refuses what is no array, in every format: a string is not its letters', () => {
    for (const writer of [new CopyTextWriter(), new CopyCsvWriter(), new CopyBinaryWriter()]) {
      for (const row of ['ab', undefined, new Uint8Array(2)]) {
        const refusal = new RangeError(`a row is an array of values, not of type ${typeof row}`);
        expect(() => writer.row(row as unknown as string[])).toThrow(refusal);
      }
    }
  });

  it.each([
    'NULL',
    'N',
    '7',
    '.',
    'é',
    '\\t',
    '\\N',
    '',
    'n',
    '-',
  ])('keeps a value apart from the null marker %j', (marker) => {
    const values = ['NULL', 'N', '7', '.', 'é', '\t', '\\N', 'n', '-', 'xNULL', 'NULLx'];
    const rows = [...values.map((value) => [value]), [null]];
    const data = write(rows, { null: marker });
    expect(rowsOf(data, { null: marker })).toEqual(rows);
  });

  it("refuses an empty string where the null marker is '', appends nothing of that row and goes on", () => {
    const writer = new CopyTextWriter({ null: '' });
    writer.row(['a', null]);
    expect(() => writer.row(['b', ''])).toThrow(RangeError);
    expect(() => writer.row(['b', ''])).toThrow('would be read as NULL');
    writer.row(['c', 'd']);
    expect(textOf(writer.take())).toBe('a\t\nc\td\n');
  });

  it('writes names as a header, and refuses rows of other lengths', () => {
    const writer = new CopyTextWriter({ header: ['a', 'b\tc'] });
    expect(writer.pending).toBe(7);
    expect(() => writer.row(['1'])).toThrow(new RangeError('this row has 1 column, the rows before have 2'));
    writer.row(['1', '2']);
    expect(textOf(writer.take())).toBe('a\tb\\tc\n1\t2\n');
    expect(writer.pending).toBe(0);
  });

  it('refuses more columns than a table can have, and rows behind the end', () => {
    const writer = new CopyTextWriter();
    expect(() => writer.row(new Array(1665).fill(''))).toThrow('a row has 0 to 1664 columns, not 1665');
    writer.row(new Array(1664).fill(''));
    writer.end();
    expect(() => writer.row(new Array(1664).fill(''))).toThrow('row() behind end()');
    expect(writer.take()).toHaveLength(1664);
  });

  it('hands over bytes that it does not write to again', () => {
    const writer = new CopyTextWriter();
    writer.row(['a'.repeat(1500)]);
    const first = writer.take();
    const before = first.slice();
    writer.row(['b'.repeat(1500)]);
    writer.row(['c']);
    const second = writer.take();
    writer.row(['d']);
    expect(first).toEqual(before);
    expect(textOf(second)).toBe(`${'b'.repeat(1500)}\nc\n`);
    expect(textOf(writer.take())).toBe('d\n');
    expect(writer.take()).toHaveLength(0);
  });
});

describe('A reader of the text format', () => {
  it('gives rows, values, NULLs and the number of columns', () => {
    const reader = new CopyTextReader();
    reader.push(bytesOf('a\t\\N\t\n'));
    expect([reader.columns, reader.next(), reader.columns]).toEqual([0, true, 3]);
    expect([0, 1, 2].map((column) => reader.isNull(column))).toEqual([false, true, false]);
    expect([0, 1, 2].map((column) => reader.text(column))).toEqual(['a', null, '']);
    expect([0, 1, 2].map((column) => reader.bytes(column))).toEqual([bytesOf('a'), null, bytesOf('')]);
    expect(reader.row()).toEqual(['a', null, '']);
    expect(() => reader.text(3)).toThrow(
      new RangeError('the current row has 3 columns, there is no column 3 (from 0)'),
    );
    expect([reader.next(), reader.columns, reader.ended]).toEqual([false, 0, false]);
    reader.end();
    expect([reader.next(), reader.ended, reader.fault]).toEqual([false, true, undefined]);
  });

  it('reads letters behind a backslash as control characters', () => {
    expect(rowsOf('\\b\\f\\n\\r\\t\\v\n')).toEqual([['\b\f\n\r\t\v']]);
  });

  it('reads one to three octal and one or two hexadecimal digits, of which eight bits count', () => {
    expect(rowsOf('\\1\\18\\101\\1018\\501\\x41\\x4g\\x041\\xg\\x\n')).toEqual([['\x01\x018AA8AA\x04g\x041xgx']]);
    expect(rowsOf('\\303\\251\\xe2\\x82\\xac\n')).toEqual([['é€']]);
    expect(rowsOf('\\xAb\t\\xaB\n')).toEqual([['\ufffd', '\ufffd']]);
  });

  it('reads any other byte behind a backslash as itself, line ends and delimiters included', () => {
    expect(rowsOf('\\a\\\\\\\t\\"\\é\\\nb\tc\n')).toEqual([['a\\\t"é\nb', 'c']]);
    expect(rowsOf('a\\|b|c\n', { delimiter: '|' })).toEqual([['a|b', 'c']]);
    expect(rowsOf('\\x4A\\xAA\n', { delimiter: 'A' })).toEqual([['J\ufffd']]);
    expect(rowsOf('\\x4A\\xAgA\\x', { delimiter: 'A' })).toEqual([['J\ng', 'x']]);
  });

  it('compares the null marker with what stands there, before escapes are read', () => {
    expect(rowsOf('\\N\t\\\\N\tN\t\\116\n')).toEqual([[null, '\\N', 'N', 'N']]);
    expect(rowsOf('NULL\t\\NULL\tNULL \n', { null: 'NULL' })).toEqual([[null, 'NULL', 'NULL ']]);
    expect(rowsOf('\t\\N\n', { null: '' })).toEqual([[null, 'N']]);
  });

  it('takes LF, CR or CRLF for the end of lines, whichever comes first', () => {
    for (const lineEnd of ['\n', '\r', '\r\n']) {
      expect(rowsOf(`a${lineEnd}${lineEnd}b${lineEnd}`)).toEqual([['a'], [''], ['b']]);
      expect(rowsOf(`a${lineEnd}b`)).toEqual([['a'], ['b']]);
    }
  });

  it.each([
    ['a\nb\rc\n', 3, 'a line ends in CR here and in LF before'],
    ['a\nb\r\n', 3, 'a line ends in CR here and in LF before'],
    ['a\rb\nc\r', 3, 'a line ends in LF here and in CR before'],
    ['a\r\nb\n', 4, 'a line ends in LF here and in CRLF before'],
    ['a\r\nb\rc\r\n', 4, 'a line ends in CR here and in CRLF before'],
    ['a\r\nb\r', 4, 'a line ends in CR here and in CRLF before'],
  ])('does not mix them: %j', (data, at, reason) => {
    expect(faultOf(data)).toEqual({
      kind: 'copy',
      format: 'text',
      row: 1,
      column: 0,
      at,
      reason: expect.stringContaining(reason),
    });
  });

  it('takes what is left at the end as the last row, a lone backslash there as nothing', () => {
    expect(rowsOf('a\tb')).toEqual([['a', 'b']]);
    expect(rowsOf('a\t')).toEqual([['a', '']]);
    expect(rowsOf('a\\')).toEqual([['a']]);
    expect(rowsOf('\\N\\')).toEqual([[null]]);
    expect(rowsOf('\\')).toEqual([['']]);
    expect(rowsOf('')).toEqual([]);
  });

  it('ends at a line of \\. and passes over what follows', () => {
    for (const data of ['a\n\\.\n', 'a\n\\.\nb\tc\rd', 'a\r\\.\rb', 'a\r\n\\.\r\nb']) {
      const { rows, ended } = readEveryWay(() => new CopyTextReader(), data);
      expect([rows, ended]).toEqual([[['a']], true]);
    }
    expect(rowsOf('\\.\r\n')).toEqual([]);
    expect(rowsOf('\\\\.\n')).toEqual([['\\.']]);
    const reader = new CopyTextReader();
    reader.push(bytesOf('\\.\n'));
    expect([reader.next(), reader.ended]).toEqual([false, true]);
    reader.push(bytesOf('more\n'));
    expect([reader.next(), reader.ended, reader.fault]).toEqual([false, true, undefined]);
  });

  it.each([
    ['a\\.\n', 1],
    ['a\t\\.\n', 2],
    ['\\.x\n', 0],
    ['\\.', 0],
    ['a\n\\.\r', 2],
    ['a\r\\.\n', 2],
    ['a\r\n\\.\n', 3],
    ['a\r\n\\.\r', 3],
    ['a\r\n\\.\rx', 3],
  ])('does not take \\. that is not alone on its line: %j', (data, at) => {
    expect(faultOf(data)).toMatchObject({ at, reason: expect.stringMatching(/^the end of data \\\. /) });
  });

  it('wants as many columns in each row as in the first, or as it is told', () => {
    const fewer = 'the row has 1 column where 2 are expected';
    const more = 'the row has more than the 2 columns expected';
    expect(faultOf('a\tb\nc\n')).toEqual({ kind: 'copy', format: 'text', row: 1, column: 1, at: 4, reason: fewer });
    expect(faultOf('a\tb\nc\td\te\n')).toEqual({
      kind: 'copy',
      format: 'text',
      row: 1,
      column: 2,
      at: 7,
      reason: more,
    });
    expect(faultOf('a\n', { columns: 2 })).toMatchObject({ row: 0, column: 1, at: 0, reason: fewer });
    expect(faultOf('a\tb\tc\n', { columns: 2 })).toMatchObject({ row: 0, column: 2, at: 3, reason: more });
  });

  it('reads rows of no columns where it is told that there are none', () => {
    expect(rowsOf('\n\n', { columns: 0 })).toEqual([[], []]);
    expect(faultOf('a\n', { columns: 0 })).toMatchObject({
      column: 0,
      reason: 'the row has 1 column where 0 are expected',
    });
    expect(faultOf('\t\n', { columns: 0 })).toMatchObject({
      at: 0,
      reason: 'the row has more than the 0 columns expected',
    });
  });

  it('reads as many columns as a table can have and no more', () => {
    expect(rowsOf('\t'.repeat(1663))[0]).toHaveLength(1664);
    const reason = 'the row has more than the 1664 columns that a row can have';
    expect(read(new CopyTextReader(), '\t'.repeat(1664)).fault).toMatchObject({ column: 1664, at: 1663, reason });
  });

  it('skips a header unread, whatever its columns', () => {
    expect(rowsOf('a\tb\tc\nd\n', { header: true })).toEqual([['d']]);
    expect(rowsOf(`${'\t'.repeat(3000)}\nd\n`.slice(2900), { header: true, columns: 1 })).toEqual([['d']]);
    expect(rowsOf('a', { header: true })).toEqual([]);
    expect(rowsOf('', { header: true })).toEqual([]);
    expect(read(new CopyTextReader({ header: true }), `${'\t'.repeat(9000)}\nd\n`).rows).toEqual([['d']]);
  });

  it.each([
    ['a\tc\n', 1, 'the header names "c" where "b" is expected'],
    ['a\t\\N\n', 1, 'the header names NULL where "b" is expected'],
    ['a\n', undefined, 'the header has 1 column where 2 are expected'],
    ['a\tb\tc\n', 2, 'the row has more than the 2 columns expected'],
    ['', undefined, 'the header is missing'],
    ['\\.\n', undefined, 'the header is missing'],
  ])('compares a header with names: %j', (data, column, reason) => {
    const header = ['a', 'b'];
    expect(rowsOf('a\tb\n1\t2\n', { header })).toEqual([['1', '2']]);
    const fault = faultOf(data, { header });
    expect([fault?.column, fault?.row, fault?.reason]).toEqual([column, 0, reason]);
  });

  it('gives a fault for a row beyond its limit, wherever the chunks end', () => {
    const options = { maxRowBytes: 5 };
    expect(rowsOf('12345\n1\\N45\n', options)).toEqual([['12345'], ['1N45']]);
    const fault = { kind: 'copy', format: 'text', row: 1, at: 11, reason: 'the row is longer than 5 bytes' };
    for (const row of ['123456\n', '123456', '123456789', '1234567\\.\n', '123456\t\n', '12345\\\n']) {
      expect(faultOf(`12345\n${row}`, options)).toEqual(fault);
    }
    const reader = new CopyTextReader(options);
    reader.push(bytesOf('123456'));
    expect([reader.next(), reader.fault?.at]).toEqual([false, 5]);
  });

  it('keeps no more than the row when one of megabytes comes in bits', () => {
    const reader = new CopyTextReader();
    const bit = bytesOf('0123456789abcdef'.repeat(64));
    for (let i = 0; i < 4096; i++) {
      reader.push(bit);
      expect(reader.next()).toBe(false);
    }
    reader.push(bytesOf('\nnext\n'));
    expect(reader.next()).toBe(true);
    expect(reader.bytes(0)).toHaveLength(4096 * 1024);
    expect(reader.bytes(0)?.buffer.byteLength).toBeLessThanOrEqual(2 * 4096 * 1024 + 1024);
    expect([reader.next(), reader.text(0)]).toEqual([true, 'next']);
  });

  it('says when it is used wrongly', () => {
    const reader = new CopyTextReader();
    reader.push(bytesOf('a\n'));
    expect(() => reader.push(bytesOf('b\n'))).toThrow('push() before next() has returned false');
    expect([reader.next(), reader.next()]).toEqual([true, false]);
    reader.end();
    expect(() => reader.push(bytesOf('b\n'))).toThrow('push() behind end()');
  });
});
