/**
 * COPY streams on one real server, against pg-copy-streams over node-postgres: bytes, rows, and what the process takes
 * of memory meanwhile. The server does most of the work, so ratios near 1 mean that neither is in its way.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startEmbedded } from '../../src/net/embedded.ts';
import { type Arena, must, openArena, PEER, prepare, SIDES, type Task } from './copy-live-tasks.ts';
import { type Bench, median, type Result } from './measure.ts';

const ROWS = 200_000;
const ROUNDS = 5;
const MEMORY = fileURLToPath(new URL('copy-live-memory.js', import.meta.url));

async function onServer<Value>(use: (url: string) => Promise<Value>): Promise<Value> {
  const server = must(await startEmbedded());
  try {
    return await use(server.url);
  } finally {
    await server.stop();
  }
}

async function rateOf(arena: Arena, name: string, task: Task): Promise<number> {
  await prepare(arena, name, ROWS);
  const begun = performance.now();
  await task(arena, ROWS);
  return (ROWS * 1000) / (performance.now() - begun);
}

const weigh = (bench: string, name: string, [ours, peer]: readonly [Task, Task]): Promise<Result> =>
  onServer(async (url) => {
    const arena = await openArena(url);
    const rates: { ours: number; peer: number }[] = [];
    // The first round warms both up.
    for (let round = 0; round <= ROUNDS; round++) {
      const rate = { peer: await rateOf(arena, name, peer), ours: await rateOf(arena, name, ours) };
      if (round > 0) rates.push(rate);
    }
    await Promise.all([arena.ours.close(), arena.peer.end()]);
    return {
      bench,
      ours: median(rates.map((rate) => rate.ours)),
      peer: median(rates.map((rate) => rate.peer)),
      peerName: PEER,
      unit: 'rows/s',
      ratio: median(rates.map((rate) => rate.ours / rate.peer)),
    };
  });

const weighMemory = (bench: string, name: string): Promise<Result> =>
  onServer(async (url) => {
    const growthOf = async (side: string): Promise<number> => {
      const args = ['--expose-gc', MEMORY, url, name, side];
      return Number((await promisify(execFile)(process.execPath, args)).stdout);
    };
    const [ours, peer] = [await growthOf('ours'), await growthOf('peer')];
    // Below a megabyte it is none.
    return { bench, ours, peer, peerName: PEER, unit: 'MB', ratio: Math.max(peer, 1) / Math.max(ours, 1) };
  });

export const benches: readonly (() => Bench)[] = Object.entries(SIDES).flatMap(([name, sides]) => {
  const [rate, memory] = [
    `codec copy live: ${name} vs ${PEER}`,
    `codec copy live: memory that grows by a million ${name}`,
  ];
  return [
    () => ({ bench: rate, weigh: () => weigh(rate, name, sides) }),
    ...(name.startsWith('rows') ? [() => ({ bench: memory, weigh: () => weighMemory(memory, name) })] : []),
  ];
});
