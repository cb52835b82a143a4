/** What holds for all rows, all options and all bytes, wherever the chunks end. */
import { describe, expect, it } from 'vitest';
import {
  CopyBinaryReader,
  CopyBinaryWriter,
  CopyCsvReader,
  CopyCsvWriter,
  type CopyRowReader,
  CopyTextReader,
  CopyTextWriter,
} from '../../../../src/codec/copy/index.ts';
import { AWKWARD, awkwardRows, bytesOf, cut, fc, places, read, readChunks, written } from './support.ts';

const RUNS = { numRuns: 500 };

const DELIMITERS = '\t,;|~- AN:"\b\v\x01\x7f@'.split('');
const MARKERS = ['\\N', '', 'NULL', 'N', '\\\\', '\\x41', '-', 'é', '.', 'n', '\\t', '7', ' '];

/** Options that the constructors take, which are most. */
const accepted = <Options>(
  options: fc.Arbitrary<Options>,
  make: (options: Options) => unknown,
): fc.Arbitrary<Options> =>
  options.filter((candidate) => {
    try {
      make(candidate);
      return true;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  });

const textOptions = accepted(
  fc.record({ delimiter: fc.constantFrom(...DELIMITERS), null: fc.constantFrom(...MARKERS) }, { requiredKeys: [] }),
  (options) => new CopyTextReader(options),
);
const csvOptions = accepted(
  fc.record(
    {
      delimiter: fc.constantFrom(...DELIMITERS, '\\', 'a', '0'),
      null: fc.constantFrom(...MARKERS, '\\.', '\\'),
      quote: fc.constantFrom('"', "'", '\\', 'N', '|'),
      escape: fc.constantFrom('"', '\\', '%', '\n', ',', 'A'),
    },
    { requiredKeys: [] },
  ),
  (options) => new CopyCsvReader(options),
);
const forceQuote = fc.constantFrom<'*' | number[]>('*', [], [0], [1, 3]);
const hasHeader = fc.boolean();

/** Rows that the text format can hold: with a null marker of '' there is no empty string. */
const holdable = (rows: (string | null)[][], marker: string | undefined) =>
  marker === '' ? rows.map((row) => row.map((value) => value || null)) : rows;

/** A header whose names are awkward values themselves. */
const headerOf = (rows: readonly (readonly unknown[])[]) =>
  (rows[0] ?? []).map((_, i) => `${AWKWARD[(i * 7) % 40]}x${i}`);

const sameRows = (make: () => CopyRowReader, data: Uint8Array, cuts: number[], rows: unknown) => {
  expect(readChunks(make(), cut(data, cuts))).toEqual({ rows, fault: undefined, ended: true });
};

describe('What a writer writes', () => {
  it('is read back as it was: text', () => {
    fc.assert(
      fc.property(awkwardRows, textOptions, hasHeader, places, (generated, options, named, cuts) => {
        const rows = holdable(generated, options.null);
        const header = named ? { header: headerOf(rows) } : {};
        const data = written(new CopyTextWriter({ ...options, ...header }), rows);
        sameRows(() => new CopyTextReader({ ...options, ...header }), data, cuts, rows);
      }),
      RUNS,
    );
  });

  it('is read back as it was: CSV', () => {
    fc.assert(
      fc.property(awkwardRows, csvOptions, forceQuote, hasHeader, places, (rows, options, forced, named, cuts) => {
        const header = named ? { header: headerOf(rows) } : {};
        const data = written(new CopyCsvWriter({ ...options, ...header, forceQuote: forced }), rows);
        sameRows(() => new CopyCsvReader({ ...options, ...header }), data, cuts, rows);
      }),
      RUNS,
    );
  });

  it('is read back as it was: binary', () => {
    fc.assert(
      fc.property(awkwardRows, places, (rows, cuts) => {
        const data = written(new CopyBinaryWriter(), rows);
        const asBytes = rows.map((row) => row.map((value) => (value === null ? null : bytesOf(value))));
        sameRows(() => new CopyBinaryReader(), data, cuts, asBytes);
      }),
      RUNS,
    );
  });

  it('is the same for strings and for their bytes', () => {
    fc.assert(
      fc.property(awkwardRows, textOptions, csvOptions, (generated, text, csv) => {
        const rows = holdable(generated, text.null);
        const asBytes = rows.map((row) => row.map((value) => (value === null ? null : bytesOf(value))));
        const writers = [() => new CopyTextWriter(text), () => new CopyCsvWriter(csv), () => new CopyBinaryWriter()];
        for (const make of writers) expect(written(make(), asBytes)).toEqual(written(make(), rows));
      }),
      RUNS,
    );
  });

  it('is read column by column as it is by rows', () => {
    fc.assert(
      fc.property(awkwardRows, csvOptions, (rows, options) => {
        const reader = new CopyCsvReader(options);
        reader.push(written(new CopyCsvWriter(options), rows));
        reader.end();
        for (const row of rows) {
          expect(reader.next()).toBe(true);
          expect(row.map((_, column) => reader.text(column))).toEqual(row);
          expect(row.map((_, column) => reader.isNull(column))).toEqual(row.map((value) => value === null));
          expect(row.map((_, column) => reader.bytes(column))).toEqual(
            row.map((value) => value && bytesOf(value)).map((bytes) => (bytes === '' ? new Uint8Array(0) : bytes)),
          );
        }
      }),
      RUNS,
    );
  });
});

/** Bytes of which some format makes something. */
const loadedBytes = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...AWKWARD, 'PGCOPY\n').map(bytesOf) },
      { weight: 2, arbitrary: fc.uint8Array({ maxLength: 4 }) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom([0, 0], [0, 1], [0, 0, 0, 1], [255, 255, 255, 255], [255, 255])
          .map((list) => Uint8Array.from(list)),
      },
    ),
    { maxLength: 20 },
  )
  .map((parts) => new Uint8Array(Buffer.concat(parts)));

const BINARY_HEADER = written(new CopyBinaryWriter(), []).subarray(0, 19);

const limits = fc.record({ maxRowBytes: fc.integer({ min: 1, max: 40 }), columns: fc.nat(3) }, { requiredKeys: [] });

describe('Any bytes', () => {
  const sameHoweverCut = (make: () => CopyRowReader, data: Uint8Array, cuts: number[]) => {
    const whole = read(make(), data);
    expect(whole.ended).toBe(whole.fault === undefined);
    expect(readChunks(make(), cut(data, cuts))).toEqual(whole);
    if (whole.fault !== undefined) {
      expect(whole.fault.row).toBe(whole.rows.length);
      expect(whole.fault.at).toBeGreaterThanOrEqual(0);
      expect(whole.fault.at).toBeLessThanOrEqual(data.length);
    }
  };

  it('are rows or a fault, the same however they are cut: text', () => {
    const header = fc.constantFrom<[] | [true | string[]]>([], [true], [['N', '']]);
    fc.assert(
      fc.property(loadedBytes, textOptions, limits, header, places, (data, options, limit, [named], cuts) => {
        const columns = Array.isArray(named) ? { columns: 2 } : {};
        const all = { ...options, ...limit, ...(named === undefined ? {} : { header: named }), ...columns };
        sameHoweverCut(() => new CopyTextReader(all), data, cuts);
      }),
      { numRuns: 1500 },
    );
  });

  it('are rows or a fault, the same however they are cut: CSV', () => {
    fc.assert(
      fc.property(loadedBytes, csvOptions, limits, hasHeader, places, (data, options, limit, named, cuts) => {
        const all = { ...options, ...limit, ...(named ? { header: true as const } : {}) };
        sameHoweverCut(() => new CopyCsvReader(all), data, cuts);
      }),
      { numRuns: 1500 },
    );
  });

  it('are rows or a fault, the same however they are cut: binary', () => {
    fc.assert(
      fc.property(loadedBytes, hasHeader, limits, places, (data, begun, limit, cuts) => {
        const all = begun ? Buffer.concat([BINARY_HEADER, data]) : data;
        sameHoweverCut(() => new CopyBinaryReader(limit), all, cuts);
      }),
      { numRuns: 1500 },
    );
  });
});
