import { describe, expect, it } from 'vitest';
import { CopyBinaryReader, CopyBinaryWriter } from '../../../../src/codec/copy/index.ts';
import { bytesOf, readEveryWay, written } from './support.ts';

const SIGNATURE = 'PGCOPY\n\xff\r\n\0';
const HEADER = `${SIGNATURE}\0\0\0\0\0\0\0\0`;
const TRAILER = '\xff\xff';
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

const outcomeOf = (data: string, options = {}) => {
  const { rows, fault, ended } = readEveryWay(() => new CopyBinaryReader(options), latin1(data));
  return { rows: rows.map((row) => row.map((value) => value && Buffer.from(value).toString('latin1'))), fault, ended };
};
const rowsOf = (data: string, options = {}) => {
  const { rows, fault, ended } = outcomeOf(data, options);
  expect([fault, ended]).toEqual([undefined, true]);
  return rows;
};
const faultOf = (data: string, options = {}) => {
  const { fault, ended } = outcomeOf(data, options);
  expect(ended).toBe(false);
  return fault;
};

describe('A writer of binary COPY', () => {
  it('writes header, tuples and trailer as the manual lays them out', () => {
    const data = written(new CopyBinaryWriter(), [
      ['ab', null],
      [Uint8Array.of(0, 255), 'é'],
    ]);
    const rows = '\0\x02\0\0\0\x02ab\xff\xff\xff\xff\0\x02\0\0\0\x02\0\xff\0\0\0\x02\xc3\xa9';
    expect(Buffer.from(data).toString('latin1')).toBe(HEADER + rows + TRAILER);
  });

  it('writes the lengths of long values', () => {
    const long = 'é'.repeat(40_000);
    const writer = new CopyBinaryWriter();
    writer.take();
    writer.row([long, bytesOf(long)]);
    const data = Buffer.from(writer.take());
    expect([data.readInt32BE(2), data.readInt32BE(80_006), data.length]).toEqual([80_000, 80_000, 160_010]);
    expect(data.toString('utf8', 6, 80_006)).toBe(long);
  });

  it('refuses more columns than a table can have, rows of other lengths and rows behind the trailer', () => {
    const writer = new CopyBinaryWriter();
    expect(() => writer.row(new Array(1665).fill(null))).toThrow(RangeError);
    writer.row([null]);
    expect(() => writer.row([])).toThrow(new RangeError('this row has 0 columns, the rows before have 1'));
    writer.end();
    expect(() => writer.row([null])).toThrow('row() behind end()');
  });
});

describe('A reader of binary COPY', () => {
  it('reads rows up to the trailer', () => {
    expect(rowsOf(`${HEADER}${TRAILER}`)).toEqual([]);
    expect(rowsOf(`${HEADER}\0\x02\0\0\0\x02ab\xff\xff\xff\xff\0\x02\0\0\0\0\0\0\0\x01\xff${TRAILER}`)).toEqual([
      ['ab', null],
      ['', '\xff'],
    ]);
    expect(rowsOf(`${HEADER}\0\0\0\0${TRAILER}`)).toEqual([[], []]);
  });

  it('gives bytes that stay the row’s own, text, and NULL', () => {
    const reader = new CopyBinaryReader();
    const chunk = Buffer.from(`${HEADER}\0\x02\0\0\0\x02\xc3\xa9\xff\xff\xff\xff`, 'latin1');
    reader.push(chunk);
    expect([reader.next(), reader.columns]).toEqual([true, 2]);
    expect([reader.isNull(0), reader.isNull(1), reader.text(0), reader.text(1), reader.bytes(1)]).toEqual([
      false,
      true,
      'é',
      null,
      null,
    ]);
    const [value] = reader.row();
    chunk.fill(0);
    expect(value).toEqual(Uint8Array.of(0xc3, 0xa9));
    expect(() => reader.bytes(2)).toThrow('the current row has 2 columns, there is no column 2 (from 0)');
    expect([reader.next(), reader.row()]).toEqual([false, []]);
  });

  it('ignores the lower sixteen flags and passes over a header extension', () => {
    expect(rowsOf(`${SIGNATURE}\0\0\xff\xff\0\0\0\x05extra\0\0${TRAILER}`)).toEqual([[]]);
  });

  it('does not keep a header extension, however long it says it is', () => {
    const reader = new CopyBinaryReader({ maxRowBytes: 10 });
    reader.push(latin1(`${SIGNATURE}\0\0\0\0\0\x10\0\0`));
    expect(reader.next()).toBe(false);
    for (let i = 0; i < 256; i++) {
      reader.push(new Uint8Array(4096));
      expect(reader.next()).toBe(false);
    }
    reader.push(latin1(`\0\x01\0\0\0\x04abcd${TRAILER}`));
    expect([reader.next(), reader.text(0), reader.next(), reader.ended]).toEqual([true, 'abcd', false, true]);
  });

  it.each([
    ['', 0, 'the data ends within the header'],
    [HEADER.slice(0, 18), 18, 'the data ends within the header'],
    ['PGCOPX', 5, 'the signature of binary COPY is missing'],
    [HEADER.replace('\r\n', '\n'), 8, 'the signature of binary COPY is missing'],
    [`${SIGNATURE}\0\x01\0\0\0\0\0\0`, 11, 'the rows have OIDs, which are no longer supported'],
    [`${SIGNATURE}\0\x02\0\0\0\0\0\0`, 11, 'critical flags are set that are not known'],
    [`${SIGNATURE}\x80\0\0\0\0\0\0\0`, 11, 'critical flags are set that are not known'],
    [`${SIGNATURE}\0\0\0\0\xff\xff\xff\xff`, 15, 'the header extension has the length -1'],
    [`${SIGNATURE}\0\0\0\0\0\0\0\x05abc`, 22, 'the data ends within the header'],
  ])('gives a fault for a header that is none: %j', (data, at, reason) => {
    expect(faultOf(data)).toEqual({ kind: 'copy', format: 'binary', row: 0, at, reason });
  });

  it.each([
    ['', 19, undefined, 'the data ends without the trailer'],
    ['\0', 20, undefined, 'the data ends within a row'],
    ['\0\x01\0\0', 23, undefined, 'the data ends within a row'],
    ['\0\x02\0\0\0\x01x', 26, 1, 'the data ends within a row'],
    ['\0\x01\0\0\0\x02x', 26, undefined, 'the data ends within a row'],
    ['\0\x02\xff\xff\xff\xff\xff\xff\xff\xfe', 25, 1, 'a value has the length -2'],
    ['\0\x01\x80\0\0\0', 21, 0, 'a value has the length -2147483648'],
    ['\0\x01\x7f\xff\xff\xff', 21, 0, 'the row is longer than 1073741822 bytes'],
    ['\xff\xfe', 19, undefined, 'a row cannot have -2 columns'],
    ['\x06\x81', 19, undefined, 'a row cannot have 1665 columns'],
    [`${TRAILER}\0`, 21, undefined, 'bytes follow the trailer'],
  ])('gives a fault for a tuple that is none: %j', (data, at, column, reason) => {
    const fault = { kind: 'copy', format: 'binary', row: 0, at, reason };
    expect(faultOf(HEADER + data)).toEqual(column === undefined ? fault : { ...fault, column });
  });

  it('wants as many values in each row as in the first, or as it is told', () => {
    const one = '\0\x01\xff\xff\xff\xff';
    const reason = 'the row has 0 columns where 1 is expected';
    expect(faultOf(`${HEADER}${one}\0\0`)).toEqual({ kind: 'copy', format: 'binary', row: 1, at: 25, reason });
    expect(faultOf(`${HEADER}${one}`, { columns: 2 })).toMatchObject({ row: 0, at: 19 });
    expect(faultOf(`${HEADER}${one}\xff\xfe`)).toMatchObject({
      row: 1,
      reason: 'the row has -2 columns where 1 is expected',
    });
  });

  it('gives a fault for a row beyond its limit before its bytes have come', () => {
    const options = { maxRowBytes: 10 };
    expect(rowsOf(`${HEADER}\0\x01\0\0\0\x04abcd${TRAILER}`, options)).toEqual([['abcd']]);
    const fault = { column: 0, at: 21, reason: 'the row is longer than 10 bytes' };
    expect(faultOf(`${HEADER}\0\x01\0\0\0\x05`, options)).toMatchObject(fault);
    expect(faultOf(`${HEADER}\0\x03${'\xff'.repeat(12)}`, options)).toMatchObject({ column: 2, at: 29 });
  });

  it('gives a fault for bytes that come behind the trailer in a chunk of their own', () => {
    const reader = new CopyBinaryReader();
    reader.push(latin1(`${HEADER}${TRAILER}`));
    expect([reader.next(), reader.ended]).toEqual([false, true]);
    reader.push(new Uint8Array(0));
    expect([reader.next(), reader.ended]).toEqual([false, true]);
    reader.push(latin1('x'));
    expect([reader.next(), reader.ended, reader.fault?.at]).toEqual([false, false, 21]);
  });
});
