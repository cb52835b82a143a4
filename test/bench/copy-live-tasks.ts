/** The same COPYs by our streams and by pg-copy-streams over node-postgres, on one server. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFromStream, to as copyToStream } from 'pg-copy-streams';
import { CopyTextWriter, copyFrom, copyOut, copyRows } from '../../src/copy/index.ts';
import { type CopyConnection, connectForCopy } from '../../src/net/copy-transport.ts';
import type { Failure } from '../../src/net/failure.ts';
import { sink } from './measure.ts';

const CHUNK = 65_536;
/** The peer. */
export const PEER = 'pg-copy-streams';
const IN = 'copy orders from stdin';
/** Of the rows that there are, so many. */
const out = (rows: number) => `copy (select * from orders limit ${rows}) to stdout`;

type Row = readonly (string | null)[];

/** The success, or an exception that says why there is none. */
export function must<Success extends { readonly ok: boolean; readonly message?: string }>(
  result: Success,
): Exclude<Success, Failure> {
  if (!result.ok) throw new Error(result.message);
  return result as Exclude<Success, Failure>;
}

function* rows(count: number): Generator<Row> {
  for (let id = 0; id < count; id++) {
    const remark = id % 10 === 0 ? 'two lines\nand a tab\tof remarks' : 'please ring the bell twice and wait';
    yield [String(id), `customer-${id % 97}@example.org`, remark, id % 3 === 0 ? null : '1234.50'];
  }
}

/** The rows as a file would have them. */
function* pieces(count: number): Generator<Uint8Array> {
  const writer = new CopyTextWriter();
  for (const row of rows(count)) {
    writer.row(row);
    if (writer.pending >= CHUNK) yield writer.take();
  }
  yield writer.take();
}

const LETTERS: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };
const LETTER: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' };
const escaped = (value: string | null) => value?.replace(/[\t\n\r\\]/g, (found) => LETTERS[found] ?? '') ?? '\\N';
const unescaped = (value: string) =>
  value === '\\N' ? null : value.includes('\\') ? value.replace(/\\(.)/g, (_, letter) => LETTER[letter] ?? '') : value;

/** What people write by hand before a stream that takes bytes. */
function* lines(count: number): Generator<string> {
  for (const row of rows(count)) yield `${row.map(escaped).join('\t')}\n`;
}

/** Both on one server. */
export interface Arena {
  readonly ours: CopyConnection;
  readonly peer: pg.Client;
}

/** Copies so many rows. */
export type Task = (arena: Arena, rows: number) => Promise<void>;

async function peerIn(peer: pg.Client, source: Iterable<Uint8Array | string>): Promise<void> {
  await pipeline(Readable.from(source), peer.query(copyFromStream(IN)));
}

async function peerOut(peer: pg.Client, count: number, use: (chunk: Buffer) => void): Promise<void> {
  const stream = peer.query(copyToStream(out(count)));
  for await (const chunk of stream) use(chunk);
}

/** What is done, by us and by the peer. */
export const SIDES: Readonly<Record<string, readonly [ours: Task, peer: Task]>> = {
  'bytes in': [
    async ({ ours }, count) => void must(await copyFrom(ours, IN, pieces(count))),
    ({ peer }, count) => peerIn(peer, pieces(count)),
  ],
  'rows in': [
    async ({ ours }, count) => void must(await copyFrom(ours, IN, rows(count))),
    ({ peer }, count) => peerIn(peer, lines(count)),
  ],
  'bytes out': [
    async ({ ours }, count) => {
      const { readable, outcome } = copyOut(ours, out(count));
      for await (const bytes of readable) sink.value += bytes.length;
      must(await outcome);
    },
    ({ peer }, count) =>
      peerOut(peer, count, (chunk) => {
        sink.value += chunk.length;
      }),
  ],
  'rows out': [
    async ({ ours }, count) => {
      for await (const row of copyRows(ours, out(count))) sink.value += row.length;
    },
    async ({ peer }, count) => {
      const decoder = new TextDecoder();
      let rest = '';
      await peerOut(peer, count, (chunk) => {
        const found = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = found.pop() ?? '';
        for (const line of found) sink.value += line.split('\t').map(unescaped).length;
      });
    },
  ],
};

/** Connects both; the table is made by the first. */
export async function openArena(url: string): Promise<Arena> {
  const ours = must(await connectForCopy(url));
  const peer = new pg.Client(url);
  await peer.connect();
  const columns = '(id integer, customer text, remark text, price numeric)';
  must(await ours.query(`create unlogged table if not exists orders ${columns}`));
  return { ours, peer };
}

/** The table as each task finds it: empty before rows go in, full before they come out. */
export async function prepare({ ours }: Arena, name: string, count: number): Promise<void> {
  must(await ours.query('truncate orders'));
  if (name.endsWith('out')) must(await copyFrom(ours, IN, pieces(count)));
}
