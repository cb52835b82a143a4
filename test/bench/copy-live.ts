/**
 * COPY streams on one real server, against pg-copy-streams over node-postgres: bytes, rows, and what the process takes
 * of memory meanwhile. The server does most of the work, so ratios near 1 mean that neither is in its way.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFromStream, to as copyToStream } from 'pg-copy-streams';
import { CopyTextWriter, copyFrom, copyOut, copyRows } from '../../src/copy/index.ts';
import { type CopyConnection, connectForCopy } from '../../src/net/copy-transport.ts';
import { startEmbedded } from '../../src/net/embedded.ts';
import type { Failure } from '../../src/net/failure.ts';
import { type Bench, median, type Result, sink } from './measure.ts';

const ROWS = 200_000;
const ROUNDS = 5;
const CHUNK = 65_536;
const PEER = 'pg-copy-streams';
const IN = 'copy orders from stdin';
const OUT = 'copy orders to stdout';

type Row = readonly (string | null)[];

function must<Success extends { readonly ok: boolean; readonly message?: string }>(
  result: Success,
): Exclude<Success, Failure> {
  if (!result.ok) throw new Error(result.message);
  return result as Exclude<Success, Failure>;
}

function* rows(): Generator<Row> {
  for (let id = 0; id < ROWS; id++) {
    const remark = id % 10 === 0 ? 'two lines\nand a tab\tof remarks' : 'please ring the bell twice and wait';
    yield [String(id), `customer-${id % 97}@example.org`, remark, id % 3 === 0 ? null : '1234.50'];
  }
}

/** The rows as a file would have them. */
function* pieces(): Generator<Uint8Array> {
  const writer = new CopyTextWriter();
  for (const row of rows()) {
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
function* lines(): Generator<string> {
  for (const row of rows()) yield `${row.map(escaped).join('\t')}\n`;
}

/** Both on one server. */
interface Arena {
  readonly ours: CopyConnection;
  readonly peer: pg.Client;
}

type Task = (arena: Arena) => Promise<void>;

async function peerIn(peer: pg.Client, source: Iterable<Uint8Array | string>): Promise<void> {
  await pipeline(Readable.from(source), peer.query(copyFromStream(IN)));
}

async function peerOut(peer: pg.Client, use: (chunk: Buffer) => void): Promise<void> {
  const stream = peer.query(copyToStream(OUT));
  for await (const chunk of stream) use(chunk);
}

const SIDES: Readonly<Record<string, readonly [ours: Task, peer: Task]>> = {
  'bytes in': [async ({ ours }) => void must(await copyFrom(ours, IN, pieces())), ({ peer }) => peerIn(peer, pieces())],
  'rows in': [async ({ ours }) => void must(await copyFrom(ours, IN, rows())), ({ peer }) => peerIn(peer, lines())],
  'bytes out': [
    async ({ ours }) => {
      const { readable, outcome } = copyOut(ours, OUT);
      for await (const bytes of readable) sink.value += bytes.length;
      must(await outcome);
    },
    ({ peer }) =>
      peerOut(peer, (chunk) => {
        sink.value += chunk.length;
      }),
  ],
  'rows out': [
    async ({ ours }) => {
      for await (const row of copyRows(ours, OUT)) sink.value += row.length;
    },
    async ({ peer }) => {
      const decoder = new TextDecoder();
      let rest = '';
      await peerOut(peer, (chunk) => {
        const found = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = found.pop() ?? '';
        for (const line of found) sink.value += line.split('\t').map(unescaped).length;
      });
    },
  ],
};

async function inArena<Value>(use: (arena: Arena) => Promise<Value>): Promise<Value> {
  const server = must(await startEmbedded());
  try {
    const ours = must(await connectForCopy(server.url));
    const peer = new pg.Client(server.url);
    await peer.connect();
    must(await ours.query('create unlogged table orders (id integer, customer text, remark text, price numeric)'));
    const value = await use({ ours, peer });
    await Promise.all([ours.close(), peer.end()]);
    return value;
  } finally {
    await server.stop();
  }
}

/** The table as each task finds it: empty before rows go in, full before they come out. */
async function prepare({ ours }: Arena, name: string): Promise<void> {
  must(await ours.query('truncate orders'));
  if (name.endsWith('out')) must(await copyFrom(ours, IN, pieces()));
}

async function rateOf(arena: Arena, name: string, task: Task): Promise<number> {
  await prepare(arena, name);
  const begun = performance.now();
  await task(arena);
  return (ROWS * 1000) / (performance.now() - begun);
}

async function weigh(name: string, [ours, peer]: readonly [Task, Task]): Promise<Result> {
  return inArena(async (arena) => {
    const rates: { ours: number; peer: number }[] = [];
    // The first round warms both up.
    for (let round = 0; round <= ROUNDS; round++) {
      const rate = { peer: await rateOf(arena, name, peer), ours: await rateOf(arena, name, ours) };
      if (round > 0) rates.push(rate);
    }
    return {
      bench: `codec copy live: ${name} vs ${PEER}`,
      ours: median(rates.map((rate) => rate.ours)),
      peer: median(rates.map((rate) => rate.peer)),
      peerName: PEER,
      unit: 'rows/s',
      ratio: median(rates.map((rate) => rate.ours / rate.peer)),
    };
  });
}

/** How much more memory the process takes at most while a task runs that has run before, in MB. */
async function growthOf(arena: Arena, name: string, task: Task): Promise<number> {
  await prepare(arena, name);
  await task(arena);
  await prepare(arena, name);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  await task(arena);
  clearInterval(watch);
  return (most - before) / 2 ** 20;
}

async function weighMemory(): Promise<Result> {
  return inArena(async (arena) => {
    const tasks = Object.entries(SIDES).filter(([name]) => name.startsWith('rows'));
    let [ours, peer] = [0, 0];
    for (const [name, [ourTask, peerTask]] of tasks) {
      ours = Math.max(ours, await growthOf(arena, name, ourTask));
      peer = Math.max(peer, await growthOf(arena, name, peerTask));
    }
    return {
      bench: 'codec copy live: growth of memory by rows in and out',
      ours,
      peer,
      peerName: PEER,
      unit: 'MB',
      // A process that does not grow at all would make a ratio of infinity.
      ratio: Math.max(peer, 1) / Math.max(ours, 1),
    };
  });
}

export const benches: readonly (() => Bench)[] = [
  ...Object.entries(SIDES).map(([name, sides]) => () => ({
    bench: `codec copy live: ${name} vs ${PEER}`,
    weigh: () => weigh(name, sides),
  })),
  () => ({ bench: 'codec copy live: growth of memory by rows in and out', weigh: weighMemory }),
];
