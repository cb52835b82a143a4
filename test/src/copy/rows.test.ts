/**
 * Rows with every awkward character into a real server and out of it again, in all formats. `npm run copy:million` does
 * the same with a million.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CopyBinaryReader,
  CopyBinaryWriter,
  CopyCsvReader,
  CopyCsvWriter,
  type CopyRowReader,
  type CopyRowWriter,
  CopyTextReader,
  CopyTextWriter,
  type CopyValue,
} from '../../../src/codec/copy/index.ts';
import { copyFrom, copyRows } from '../../../src/copy/index.ts';
import { type CopyConnection, connectForCopy } from '../../../src/net/copy-transport.ts';
import type { Started } from '../../../src/net/embedded.ts';
import { must, start } from '../net/support.ts';
import { hasDebian, startDebian } from '../oracle/debian.ts';
import { type AwkwardRow, awkwardRow, CHECKSUM, CREATE, checksumOf } from './awkward.ts';

const ROWS = Number(process.env.COPY_ROWS ?? 20_000);
const LONG = 600_000;
/** What the process may take beyond what it had after a tenth of the rows. */
const MEMORY = 64 * 2 ** 20;

const SERVERS: readonly (readonly [name: string, launch: () => Promise<Started>])[] = [
  ['PostgreSQL 18.4 of npm', () => start()],
  ...(hasDebian() ? [["Debian's PostgreSQL 15", startDebian] as const] : []),
];

interface Format {
  readonly sql: string;
  readonly writer: () => CopyRowWriter;
  readonly reader: () => CopyRowReader;
  readonly values: (row: AwkwardRow) => CopyValue[];
}

const hex = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`;
const textValues = ({ id, v, b }: AwkwardRow): CopyValue[] => [String(id), v, b === null ? null : hex(b)];

const MARKS = { delimiter: ';', quote: "'", escape: '\\', null: 'nil' } as const;

const FORMATS: readonly (readonly [string, Format])[] = [
  ['text', { sql: '', writer: () => new CopyTextWriter(), reader: () => new CopyTextReader(), values: textValues }],
  [
    'CSV',
    {
      sql: '(format csv)',
      writer: () => new CopyCsvWriter(),
      reader: () => new CopyCsvReader(),
      values: textValues,
    },
  ],
  [
    'CSV with a header and marks of its own',
    {
      sql: `(format csv, header, delimiter ';', quote '''', escape '\\', null 'nil')`,
      writer: () => new CopyCsvWriter({ header: ['id', 'v', 'b'], ...MARKS, forceQuote: [1] }),
      reader: () => new CopyCsvReader({ header: true, ...MARKS }),
      values: textValues,
    },
  ],
  [
    'binary',
    {
      sql: '(format binary)',
      writer: () => new CopyBinaryWriter(),
      reader: () => new CopyBinaryReader(),
      values: ({ id, v, b }) => {
        const int4 = new Uint8Array(4);
        new DataView(int4.buffer).setInt32(0, id);
        return [int4, v, b];
      },
    },
  ],
];

/** The most that the process has taken beyond what it had when it was warm. */
class Memory {
  #warm = 0;
  #most = 0;

  look(row: number): void {
    if (row % 1000 !== 0) return;
    const { rss } = process.memoryUsage();
    if (row <= ROWS / 10) this.#warm = Math.max(this.#warm, rss);
    this.#most = Math.max(this.#most, rss);
  }

  get growth(): number {
    return this.#most - this.#warm;
  }
}

const same = (found: string | Uint8Array | null | undefined, expected: CopyValue | undefined): boolean => {
  if (found === null || expected === null || found === undefined || expected === undefined) return found === expected;
  if (typeof found === 'string') return found === expected;
  return Buffer.compare(found, typeof expected === 'string' ? Buffer.from(expected) : expected) === 0;
};

describe.each(SERVERS)('On %s', (server, launch) => {
  let started: Started;
  let connection: CopyConnection;

  beforeAll(async () => {
    started = await launch();
    connection = must(await connectForCopy(started.url));
    must(await connection.query(CREATE));
  });
  afterAll(async () => {
    await connection?.close();
    await started?.stop();
  });

  it.each(FORMATS)(
    `${ROWS} awkward rows are stored, and read, as they were written: %s`,
    async (format, { sql, writer, reader, values }) => {
      const memory = new Memory();
      let sum = 0;
      function* rows() {
        for (let id = 1; id <= ROWS; id++) {
          const row = awkwardRow(id);
          sum += checksumOf(row);
          memory.look(id);
          yield values(row);
        }
      }
      must(await connection.query('truncate awkward'));
      const outcome = await copyFrom(connection, `copy awkward from stdin ${sql}`, rows(), { writer: writer() });
      expect(outcome).toMatchObject({ ok: true, rows: ROWS, status: 'idle' });
      expect(must(await connection.query(CHECKSUM)).rows).toEqual([[String(ROWS), String(sum)]]);
      const growthIn = memory.growth;

      const read = new Memory();
      let id = 0;
      const out = copyRows(connection, `copy (select * from awkward order by id) to stdout ${sql}`, {
        reader: reader(),
        origin: 'extended',
      });
      for await (const row of out) {
        const expected = values(awkwardRow(++id));
        if (row.length === 3 && row.every((value, column) => same(value, expected[column]))) read.look(id);
        else expect(row).toEqual(expected);
      }
      expect(id).toBe(ROWS);
      const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
      if (ROWS > 20_000)
        console.log(`${server}, ${format}: grew by ${megabytes(growthIn)} in, ${megabytes(read.growth)} out`);
      expect(growthIn).toBeLessThan(MEMORY);
      expect(read.growth).toBeLessThan(MEMORY);
    },
    LONG,
  );
});
