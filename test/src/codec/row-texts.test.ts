import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDataRow } from '../../../src/codec/data-row.ts';
import { encodeBackend } from '../../../src/codec/encode-backend.ts';
import { Framer } from '../../../src/codec/framing.ts';
import type { ReceivedValue } from '../../../src/codec/frontend-messages.ts';
import { type BodyFault, isMalformed } from '../../../src/codec/malformed.ts';
import { RowTexts } from '../../../src/codec/row-texts.ts';

const row = (values: readonly (string | Uint8Array | null)[]) =>
  encodeBackend({ side: 'backend', name: 'DataRow', values });
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const expected = (values: readonly ReceivedValue[]) =>
  values.map((value) => (value === null ? null : decoder.decode(value)));

/** Texts of the rows, read from chunks that are cut at `cuts`. */
function read(stream: Uint8Array, cuts: readonly number[]): ((string | null)[] | BodyFault)[] {
  const framer = new Framer('backend');
  const rows = new RowTexts(framer);
  const read: ((string | null)[] | BodyFault)[] = [];
  let from = 0;
  for (const to of [...cuts.map((cut) => cut % (stream.length + 1)).sort((a, b) => a - b), stream.length]) {
    framer.push(stream.slice(from, to));
    from = to;
    while (framer.next()) read.push(rows.texts());
  }
  return read;
}

/** ASCII, text of several bytes, bytes that are no text, long values. */
const value: fc.Arbitrary<ReceivedValue> = fc.option(
  fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 40 }).map((text) => Buffer.from(text)) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map((text) => Buffer.from(text)) },
    { weight: 2, arbitrary: fc.uint8Array({ maxLength: 24 }) },
    { weight: 1, arbitrary: fc.nat(5000).map((length) => Buffer.alloc(length, 'long value ')) },
    { weight: 1, arbitrary: fc.constant(Buffer.from('\uFEFFwith a mark in front')) },
  ),
  { freq: 6 },
);

describe('the texts of rows', () => {
  test('are those of a TextDecoder for each value, whatever the values and wherever the chunks end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { maxLength: 8 }), { minLength: 1, maxLength: 60 }),
        fc.array(fc.nat(), { maxLength: 6 }),
        (rows, cuts) => {
          const stream = Buffer.concat(rows.map(row));
          expect(read(stream, cuts)).toEqual(rows.map(expected));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('are those of the view of a row', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), (values) => {
        const bytes = row(values);
        const view = decodeDataRow(bytes, 5, bytes.length);
        if (isMalformed(view)) expect.fail('malformed');
        expect(view.texts()).toEqual(expected(values));
        expect(values.map((_, column) => view.text(column))).toEqual(expected(values));
        const backwards = values.map((_, column) => view.bytes(values.length - 1 - column) ?? null).reverse();
        expect(backwards.map((one) => one && Buffer.from(one))).toEqual(values.map((one) => one && Buffer.from(one)));
        expect(view.values.length).toBe(view.columns);
      }),
    );
  });

  test('are new where a buffer is used anew', () => {
    const framer = new Framer('backend');
    const rows = new RowTexts(framer);
    const buffer = row(['first']);
    framer.push(buffer);
    expect(framer.next() && rows.texts()).toEqual(['first']);
    expect(framer.next()).toBe(false);
    buffer.set(row(['again']));
    framer.push(buffer);
    expect(framer.next() && rows.texts()).toEqual(['again']);
  });

  test('are none where the row is malformed, and the fault is that of the decoder', () => {
    const framer = new Framer('backend');
    const rows = new RowTexts(framer);
    const bodies = [
      '\0',
      '\0\x01',
      '\0\x01\0\0\0\x05ab',
      '\0\x01\xff\xff\xff\xfe',
      '\0\x01\0\0\0\x01abc',
      '\0\x02\0\0\0\x01a',
    ];
    for (const body of bodies) {
      const message = Buffer.concat([Buffer.from([0x44, 0, 0, 0, body.length + 4]), Buffer.from(body, 'latin1')]);
      framer.push(message);
      expect(framer.next()).toBe(true);
      const fault = rows.texts();
      expect(fault).toMatchObject({ kind: 'body', message: 'DataRow' });
      expect(fault).toEqual(decodeDataRow(message, 5, message.length));
      expect(framer.next()).toBe(false);
    }
    framer.push(row(['a', 'b']));
    expect(framer.next() && rows.texts(3)).toMatchObject({ field: 'values', reason: 'count', found: 2, limit: 3 });
    expect(rows.texts(2)).toEqual(['a', 'b']);
  });
});
