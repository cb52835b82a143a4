/** A real server stores what is written here, writes what is read here, and takes and refuses the same bytes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CopyBinaryReader,
  CopyBinaryWriter,
  CopyCsvReader,
  CopyCsvWriter,
  type CopyCsvWriterOptions,
  type CopyRowReader,
  type CopyRowWriter,
  CopyTextReader,
  CopyTextWriter,
} from '../../../../src/codec/copy/index.ts';
import { copyData, copyDone, query } from '../../../../src/codec/encode.ts';
import type { Connection } from '../../../../src/net/connection.ts';
import type { Started } from '../../../../src/net/embedded.ts';
import { open, sql, start } from '../../net/support.ts';
import { AWKWARD, awkwardText, bytesOf, cut, fc, readChunks, written } from './support.ts';

let server: Started;
let connection: Connection;

beforeAll(async () => {
  server = await start();
  connection = await open(server.url);
  await sql(
    connection,
    'create table stored(n int generated always as identity, a text, b text, c text); create table tried(n int generated always as identity, a text, b text)',
  );
});
afterAll(async () => {
  await connection.close();
  await server.stop();
});

/** A string as SQL. */
const literal = (text: string) => `E'${text.replace(/[\\']/g, '\\$&')}'`;

interface Settings extends CopyCsvWriterOptions {
  readonly format: 'text' | 'csv' | 'binary';
}

function withClause(
  { format, delimiter, null: marker, quote, escape: escapes }: Settings,
  more: readonly string[] = [],
) {
  const settings = Object.entries({ delimiter, null: marker, quote, escape: escapes });
  const given = settings.flatMap(([name, text]) => (text === undefined ? [] : [`${name} ${literal(text)}`]));
  return `with (${[`format ${format}`, ...given, ...more].join(', ')})`;
}

/** What a CopyFail or an error leaves: the SQLSTATE, or undefined. */
interface Answer {
  readonly error: string | undefined;
  readonly data: Uint8Array[];
}

/** Messages up to ReadyForQuery; the CopyData among them, and the SQLSTATE of an error. */
async function answered(): Promise<Answer> {
  const data: Uint8Array[] = [];
  let error: string | undefined;
  for (;;) {
    const messages = await connection.receive(30_000);
    if (messages.length === 0) throw new Error('the server does not answer');
    for (const { type, bytes } of messages) {
      if (type === 'd') data.push(bytes.subarray(5));
      if (type === 'E') error = /\0C(.{5})\0/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? 'unknown';
      if (type === 'Z') return { error, data };
    }
  }
}

async function copyIn(command: string, chunks: readonly Uint8Array[]): Promise<string | undefined> {
  connection.send(query(command));
  const [first] = await connection.receive(30_000);
  if (first?.type !== 'G') throw new Error(`the server does not take ${command}`);
  for (const chunk of chunks) connection.send(copyData(chunk));
  connection.send(copyDone());
  return (await answered()).error;
}

async function copyOut(command: string): Promise<Uint8Array[]> {
  connection.send(query(command));
  const { error, data } = await answered();
  expect(error).toBeUndefined();
  return data;
}

/** Three hundred rows of three columns; PostgreSQL has no place for a zero byte. */
const ROWS: readonly (string | null)[][] = [
  ...AWKWARD.map((text) => [text, null, text]),
  ...fc
    .sample(fc.array(fc.option(awkwardText, { freq: 5 }), { minLength: 3, maxLength: 3 }), { numRuns: 260, seed: 18 })
    .map((row) => row.map((value) => value?.replaceAll('\0', '') ?? null)),
];

const SETTINGS: readonly Settings[] = [
  { format: 'text' },
  { format: 'text', delimiter: '|', null: '' },
  { format: 'text', delimiter: 'A', null: 'NULL' },
  { format: 'text', delimiter: ',', null: 'é' },
  { format: 'text', delimiter: '\b', null: 'N' },
  { format: 'text', null: '\\n' },
  { format: 'text', null: '7', header: ['a', 'b', 'c'] },
  { format: 'csv' },
  { format: 'csv', delimiter: ';', null: '\\N' },
  { format: 'csv', delimiter: '\t', quote: "'" },
  { format: 'csv', quote: '~', escape: '\\' },
  { format: 'csv', escape: '\n' },
  { format: 'csv', delimiter: '\\', quote: 'x', escape: '.', null: 'NULL' },
  { format: 'csv', header: ['a', 'b', 'c'], forceQuote: '*' },
  { format: 'csv', header: ['a', 'b', 'c'], forceQuote: [0, 2], null: 'N' },
  { format: 'binary' },
];

function writerOf({ format, ...options }: Settings): CopyRowWriter {
  if (format === 'binary') return new CopyBinaryWriter();
  return format === 'csv' ? new CopyCsvWriter(options) : new CopyTextWriter(options);
}

function readerOf({ format, forceQuote: _, ...options }: Settings): CopyRowReader {
  if (format === 'binary') return new CopyBinaryReader();
  return format === 'csv' ? new CopyCsvReader(options) : new CopyTextReader(options);
}

/** The rows as strings: binary ones are in UTF-8, too. */
const asText = (rows: readonly (readonly (string | Uint8Array | null)[])[]) =>
  rows.map((row) => row.map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString() : value)));

/** With a null marker of '' the text format has no empty strings. */
const rowsFor = ({ format, null: marker }: Settings) =>
  format === 'text' && marker === '' ? ROWS.map((row) => row.map((value) => value || null)) : ROWS;

describe.each(SETTINGS)('COPY with %j', (settings) => {
  it('from here is stored as given', async () => {
    const rows = rowsFor(settings);
    await sql(connection, 'truncate stored');
    const places = fc.sample(fc.nat(100_000), { numRuns: 40, seed: 4 });
    const chunks = cut(written(writerOf(settings), rows), places);
    const clause = withClause(settings, settings.header === undefined ? [] : ['header match']);
    expect(await copyIn(`copy stored(a, b, c) from stdin ${clause}`, chunks)).toBeUndefined();
    expect(await sql(connection, 'select a, b, c from stored order by n')).toEqual(rows);
  });

  it('from the server is read as stored, and its bytes are those that are written here', async () => {
    const rows = rowsFor(settings);
    await sql(connection, 'truncate stored');
    expect(await copyIn('copy stored(a, b, c) from stdin', [written(new CopyTextWriter(), rows)])).toBeUndefined();
    const { forceQuote, header } = settings;
    const forced = Array.isArray(forceQuote) ? `(${forceQuote.map((column) => 'abc'[column]).join(', ')})` : '*';
    const more = [...(header ? ['header'] : []), ...(forceQuote ? [`force_quote ${forced}`] : [])];
    const command = `copy (select a, b, c from stored order by n) to stdout ${withClause(settings, more)}`;
    const chunks = await copyOut(command);
    const { rows: found, fault, ended } = readChunks(readerOf(settings), chunks);
    expect([fault, ended]).toEqual([undefined, true]);
    const expected = rows.map((row) => row.map((value) => (readsAsNull(settings, value) ? null : value)));
    expect(asText(found)).toEqual(expected);
    const data = Buffer.from(written(writerOf(settings), rows));
    if (rows.flat().every((value) => value === null || !readsAsNull(settings, value))) {
      expect(Buffer.concat(chunks)).toEqual(data);
    } else expect(Buffer.concat(chunks)).not.toEqual(data);
  });
});

/** The server writes a value of the text format as it is even where that is the null marker. */
function readsAsNull({ format, delimiter, null: marker }: Settings, value: string | null): boolean {
  if (value === null || format !== 'text' || marker === undefined) return value === null;
  const dialect = { ...(delimiter === undefined ? {} : { delimiter }), null: '~~~~' };
  return Buffer.from(written(new CopyTextWriter(dialect), [[value]])).toString() === `${marker}\n`;
}

describe('Values of other types', () => {
  it('are read in their send format', async () => {
    const row = "1::int2, -2::int4, '\\x00ff'::bytea, null::text, 1.5::float8, true";
    const [[int2, int4, bytea, none, float8, bool] = []] = readChunks(
      new CopyBinaryReader(),
      await copyOut(`copy (select ${row}) to stdout (format binary)`),
    ).rows;
    const hex = [int2, int4, bytea, float8, bool].map((value) => Buffer.from(value as Uint8Array).toString('hex'));
    expect(hex).toEqual(['0001', 'fffffffe', '00ff', '3ff8000000000000', '01']);
    expect(none).toBeNull();
  });

  it('none at all: rows of no columns', async () => {
    await sql(connection, 'create table nothing()');
    const writers = { text: new CopyTextWriter(), csv: new CopyCsvWriter(), binary: new CopyBinaryWriter() };
    for (const [format, writer] of Object.entries(writers)) {
      const data = written(writer, [[], []]);
      expect(await copyIn(`copy nothing from stdin (format ${format})`, [data])).toBeUndefined();
    }
    expect(await sql(connection, 'select count(*) from nothing')).toEqual([['6']]);
    const makers = { text: CopyTextReader, csv: CopyCsvReader, binary: CopyBinaryReader };
    for (const [format, made] of Object.entries(makers)) {
      const chunks = await copyOut(`copy nothing to stdout (format ${format})`);
      expect(readChunks(new made({ columns: 0 }), chunks)).toEqual({
        rows: [[], [], [], [], [], []],
        fault: undefined,
        ended: true,
      });
    }
  });
});

/** Pieces of lines, without a zero byte, of which most servers have to think twice. */
const lines = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('\n', '\t', ',', 'a', '\r\n', '\\.\n', '"') },
      fc.constantFrom(...AWKWARD),
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => bytesOf(pieces.join('')));

const TRIED: readonly (Settings & { readonly named?: boolean })[] = [
  { format: 'text' },
  { format: 'text', delimiter: 'A', null: 'n' },
  { format: 'text', header: ['a', 'b'], null: '' },
  { format: 'csv' },
  { format: 'csv', quote: "'", escape: '\\', null: 'NULL' },
  { format: 'csv', delimiter: 'n', escape: ',' },
];

const countsOf = (verdicts: readonly string[]) =>
  Object.fromEntries(
    ['taken', 'refused', 'encoding'].map((verdict) => [verdict, verdicts.filter((v) => v === verdict).length]),
  );

describe.each(TRIED)('Any bytes, as %j', (settings) => {
  it('are rows for the server where they are rows here, the same ones, and refused where there is a fault', async () => {
    const verdicts: string[] = [];
    const clause = withClause(settings, settings.header === undefined ? [] : ['header match']);
    const property = fc.asyncProperty(lines, fc.array(fc.nat(60), { maxLength: 3 }), async (body, cuts) => {
      const head =
        settings.header && body.length % 3 > 0 ? `${settings.header.join(settings.delimiter ?? '\t')}\n` : '';
      const chunks = cut(Buffer.concat([bytesOf(head), body]), cuts);
      const { format: _, ...options } = settings;
      const all = { ...options, columns: 2 };
      const reader = settings.format === 'csv' ? new CopyCsvReader(all) : new CopyTextReader(all);
      const ours = readChunks(reader, chunks);
      await sql(connection, 'begin');
      const error = await copyIn(`copy tried(a, b) from stdin ${clause}`, chunks);
      const theirs = error === undefined ? await sql(connection, 'select a, b from tried order by n') : undefined;
      await sql(connection, 'rollback');
      if (error === '22021') {
        // Escapes made bytes that are no UTF-8, which is not the format's matter.
        verdicts.push('encoding');
        if (ours.fault === undefined) expect(ours.rows.flat().join('')).toContain('\ufffd');
      } else if (error === undefined) {
        verdicts.push('taken');
        expect(ours).toEqual({ rows: theirs, fault: undefined, ended: true });
      } else {
        verdicts.push('refused');
        expect([error, ours.fault]).toEqual(['22P04', expect.objectContaining({ format: settings.format })]);
      }
    });
    await fc.assert(property, { numRuns: 400 });
    const { taken, refused } = countsOf(verdicts);
    expect(Math.min(taken ?? 0, refused ?? 0)).toBeGreaterThan(10);
  });
});

describe('Bytes of binary COPY that were changed', () => {
  it('are refused where there is a fault, but for an end without trailer, and else are the same rows', async () => {
    const rows = [
      ['ab', null],
      ['', 'é'],
    ];
    const right = written(new CopyBinaryWriter(), rows);
    const change = fc.tuple(fc.nat(right.length - 1), fc.constantFrom(0, 1, 2, 3, 0x7f, 0xff));
    const verdicts: string[] = [];
    const property = fc.asyncProperty(
      fc.array(change, { maxLength: 2 }),
      fc.nat(right.length),
      fc.boolean(),
      async (changes, end, cutOff) => {
        const data = right.slice(0, cutOff ? end : right.length);
        for (const [at, byte] of changes) if (at < data.length) data[at] = byte;
        const ours = readChunks(new CopyBinaryReader({ columns: 2 }), [data]);
        await sql(connection, 'begin');
        const error = await copyIn('copy tried(a, b) from stdin (format binary)', [data]);
        const theirs = error === undefined ? await sql(connection, 'select a, b from tried order by n') : undefined;
        await sql(connection, 'rollback');
        if (error === '22021') {
          verdicts.push('encoding');
          if (ours.fault === undefined) expect(asText(ours.rows).join('')).toMatch(/\ufffd|\0/);
        } else if (error === undefined) {
          verdicts.push('taken');
          expect(asText(ours.rows)).toEqual(theirs);
          expect(ours.fault?.reason ?? 'without the trailer').toMatch(/without the trailer|within a row/);
        } else {
          verdicts.push('refused');
          expect(ours.fault).toBeDefined();
        }
      },
    );
    await fc.assert(property, { numRuns: 400 });
    const { taken, refused } = countsOf(verdicts);
    expect(Math.min(taken ?? 0, refused ?? 0)).toBeGreaterThan(10);
  });
});
