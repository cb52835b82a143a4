/**
 * A COPY of one gigabyte through `wirestate tap`, against a relay that pipes sockets: both are processes of their own
 * between the same client and the same real server, in turns; and what the tap takes of memory meanwhile.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
// Has the program compiled along with the benchmarks.
import type {} from '../../src/cli/main.ts';
import { copyData, copyDone, query } from '../../src/codec/encode.ts';
import { type Connection, connect } from '../../src/net/connection.ts';
import { startEmbedded } from '../../src/net/embedded.ts';
import { parseServerUrl, type Target } from '../../src/net/target.ts';
import { must } from './copy-live-tasks.ts';
import { type Bench, median, type Result } from './measure.ts';

const BYTES = 2 ** 30;
/** With which everything is warm. */
const FEW = 2 ** 26;
const ROUNDS = 5;
const PROGRAM = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));
/** What people write first. */
const PIPE = `
const net = require('node:net');
const [at, to] = process.argv.slice(1).map(Number);
net.createServer({ allowHalfOpen: true }, (client) => {
  const server = net.connect({ port: to, host: '127.0.0.1', allowHalfOpen: true });
  for (const socket of [client, server]) socket.setNoDelay(true).on('error', () => {});
  client.pipe(server).pipe(client);
}).listen(at, '127.0.0.1', () => console.log('listening'));`;

const LINE = `${'some 100 bytes of a row, as they are in most tables, '.repeat(2).slice(0, 99)}\n`;
const MESSAGE = copyData(LINE);
const READY = Uint8Array.of(0x5a, 0, 0, 0, 5, 0x49);

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A relay in a process of its own, and a connection through it. */
interface Way {
  readonly process: ChildProcess;
  readonly connection: Connection;
}

async function openWay(target: Target, argumentsFor: (port: number) => readonly string[]): Promise<Way> {
  const port = await freePort();
  const child = spawn(process.execPath, argumentsFor(port), { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.stdout.resume();
  return { process: child, connection: must(await connect({ ...target, host: '127.0.0.1', port })) };
}

/** Reads to the next ReadyForQuery. */
function drain(connection: Connection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.lend((chunk) => {
      if (chunk === undefined) reject(new Error('the connection was closed'));
      else if (READY.every((byte, at) => chunk[chunk.length - READY.length + at] === byte)) resolve();
      return true;
    });
  });
}

async function copyOut(connection: Connection, bytes: number): Promise<void> {
  const drained = drain(connection);
  const rows = Math.ceil(bytes / MESSAGE.length);
  connection.send(query(`copy (select line from lines, generate_series(1, ${Math.ceil(rows / 1000)})) to stdout`));
  await drained;
  connection.reclaim(new Uint8Array(0));
}

async function copyIn(connection: Connection, bytes: number): Promise<void> {
  connection.send(query('copy lines from stdin where false'));
  const [started] = await connection.receive(10_000);
  if (started?.type !== 'G') throw new Error('the server takes no copy');
  const drained = drain(connection);
  const chunk = Buffer.concat(Array.from({ length: 600 }, () => MESSAGE));
  for (let sent = 0; sent < bytes; sent += chunk.length) {
    connection.send(chunk);
    await connection.drained();
  }
  connection.send(copyDone());
  await drained;
  connection.reclaim(new Uint8Array(0));
}

type Copy = (connection: Connection, bytes: number) => Promise<void>;

/** Megabytes a second. */
async function rateOf({ connection }: Way, copy: Copy): Promise<number> {
  const begun = performance.now();
  await copy(connection, BYTES);
  return BYTES / 1000 / (performance.now() - begun);
}

/** Resident memory of a process in MB. */
async function memoryOf({ process: { pid } }: Way): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) / 1024;
}

async function onBoth<Value>(copy: Copy, use: (ours: Way, peer: Way) => Promise<Value>): Promise<Value> {
  const server = must(await startEmbedded());
  const ways: Way[] = [];
  try {
    const { target } = must(parseServerUrl(server.url));
    const admin = must(await connect(target));
    admin.send(query(`create table lines as select '${LINE.trim()}'::text as line from generate_series(1, 1000)`));
    await drain(admin);
    admin.destroy();
    const upstream = `postgres://127.0.0.1:${server.port}`;
    const ours = await openWay(target, (port) => [
      PROGRAM,
      'tap',
      '--listen',
      `127.0.0.1:${port}`,
      '--upstream',
      upstream,
    ]);
    ways.push(ours);
    const peer = await openWay(target, (port) => ['-e', PIPE, String(port), String(server.port)]);
    ways.push(peer);
    for (const { connection } of ways) await copy(connection, FEW);
    return await use(ours, peer);
  } finally {
    for (const way of ways) {
      way.connection.destroy();
      way.process.kill();
    }
    await server.stop();
  }
}

const weigh = (bench: string, copy: Copy): Promise<Result> =>
  onBoth(copy, async (ours, peer) => {
    const rates: { ours: number; peer: number }[] = [];
    for (let round = 0; round < ROUNDS; round++)
      rates.push({ peer: await rateOf(peer, copy), ours: await rateOf(ours, copy) });
    return {
      bench,
      ours: median(rates.map((rate) => rate.ours)),
      peer: median(rates.map((rate) => rate.peer)),
      peerName: 'a relay that pipes sockets',
      unit: 'MB/s',
      ratio: median(rates.map((rate) => rate.ours / rate.peer)),
    };
  });

/** How much the memory of both grows while a gigabyte passes. */
const weighMemory = (bench: string, copy: Copy): Promise<Result> =>
  onBoth(copy, async (ours, peer) => {
    const growthOf = async (way: Way): Promise<number> => {
      const before = await memoryOf(way);
      let most = before;
      let isOver = false;
      const copied = copy(way.connection, BYTES).finally(() => {
        isOver = true;
      });
      while (!isOver) {
        most = Math.max(most, await memoryOf(way));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      await copied;
      return most - before;
    };
    const growth = { ours: await growthOf(ours), peer: await growthOf(peer) };
    // Below a megabyte it is none.
    const ratio = Math.max(growth.peer, 1) / Math.max(growth.ours, 1);
    return { bench, ...growth, peerName: 'a relay that pipes sockets', unit: 'MB', ratio };
  });

export const benches: readonly (() => Bench)[] = Object.entries({ out: copyOut, in: copyIn }).flatMap(([way, copy]) => {
  const [rate, memory] = [
    `relay: COPY ${way} of 1 GB through the tap`,
    `relay: memory that grows by a COPY ${way} of 1 GB`,
  ];
  return [
    () => ({ bench: rate, weigh: () => weigh(rate, copy) }),
    () => ({ bench: memory, weigh: () => weighMemory(memory, copy) }),
  ];
});
