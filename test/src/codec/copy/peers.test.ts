/** What the libraries of the field write is read here, and what is written here is read by them. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import peer from 'pg-copy-streams-binary';
import { describe, expect, it } from 'vitest';
import { CopyBinaryReader, CopyBinaryWriter, CopyCsvReader, CopyCsvWriter } from '../../../../src/codec/copy/index.ts';
import { awkwardRows, bytesOf, cut, fc, places, readChunks, textOf, written } from './support.ts';

const RUNS = { numRuns: 300 };

const dialects = fc.constantFrom(
  {},
  { delimiter: ';' },
  { delimiter: '\t', quote: "'", escape: "'" },
  { delimiter: '|', quote: "'", escape: '%' },
  { escape: '\\' },
);

describe('csv-parse', () => {
  it('reads what is written here', () => {
    fc.assert(
      fc.property(awkwardRows, dialects, fc.constantFrom<'*' | number[]>('*', [], [1]), (rows, dialect, forceQuote) => {
        const data = textOf(written(new CopyCsvWriter({ ...dialect, forceQuote }), rows));
        const parsed: unknown = parse(data, {
          escape: '"',
          ...dialect,
          record_delimiter: '\n',
          cast: (value, { quoting }) => (value === '' && !quoting ? null : value),
        });
        expect(parsed).toEqual(rows);
      }),
      RUNS,
    );
  });
});

describe('csv-stringify', () => {
  it('writes what is read here', () => {
    fc.assert(
      fc.property(awkwardRows, dialects, fc.boolean(), places, (rows, dialect, quoted, cuts) => {
        const data = stringify(rows, {
          escape: '"',
          ...dialect,
          quoted,
          quoted_empty: false,
          quoted_match: /^$|[\r\n]/,
        });
        const outcome = readChunks(new CopyCsvReader(dialect), cut(bytesOf(data), cuts));
        expect(outcome).toEqual({ rows, fault: undefined, ended: true });
      }),
      RUNS,
    );
  });
});

/** All that a stream gives, having been given these. */
async function through<Out>(stream: NodeJS.ReadWriteStream, inputs: readonly unknown[]): Promise<Out[]> {
  const outputs: Out[] = [];
  stream.on('data', (output: Out) => outputs.push(output));
  const over = new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject));
  for (const input of inputs) stream.write(input as Uint8Array);
  stream.end();
  await over;
  return outputs;
}

const asBytes = (rows: (string | null)[][]) =>
  rows.map((row) => row.map((value) => (value === null ? null : Buffer.from(value))));

describe('pg-copy-streams-binary', () => {
  it('reads what is written here', async () => {
    await fc.assert(
      fc.asyncProperty(awkwardRows, async (rows) => {
        const data = Buffer.from(written(new CopyBinaryWriter(), rows));
        const found = await through<({ slice(): Buffer } | null)[]>(peer.rowReader(), [data]);
        expect(found.map((row) => row.map((value) => value?.slice() ?? null))).toEqual(asBytes(rows));
      }),
      RUNS,
    );
  });

  it('writes what is read here', async () => {
    await fc.assert(
      fc.asyncProperty(awkwardRows, places, async (rows, cuts) => {
        const fields = asBytes(rows).map((row) => row.map((value) => ({ type: 'bytea', value })));
        const data = Buffer.concat(await through<Buffer>(peer.rowWriter(), fields));
        const outcome = readChunks(new CopyBinaryReader(), cut(data, cuts));
        const expected = rows.map((row) => row.map((value) => (value === null ? null : bytesOf(value))));
        expect(outcome).toEqual({ rows: expected, fault: undefined, ended: true });
      }),
      RUNS,
    );
  });
});
