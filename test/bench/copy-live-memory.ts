/**
 * A process of its own, since memory that was taken once is not given back: `copy-live-memory URL TASK ours|peer` copies
 * rows and prints how much more memory than at the beginning it took at most, in MB.
 */
import { openArena, prepare, SIDES } from './copy-live-tasks.ts';

const ROWS = 1_000_000;
/** With which everything is warm. */
const FEW = 50_000;

const [url = '', name = '', side = ''] = process.argv.slice(2);
const task = SIDES[name]?.[side === 'ours' ? 0 : 1];
if (task === undefined) throw new Error(`no task "${name}"`);
const arena = await openArena(url);
await prepare(arena, name, ROWS);
await task(arena, FEW);
globalThis.gc?.();
const before = process.memoryUsage().rss;
let most = before;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 5);
await task(arena, ROWS);
clearInterval(watch);
await Promise.all([arena.ours.close(), arena.peer.end()]);
console.log((most - before) / 2 ** 20);
