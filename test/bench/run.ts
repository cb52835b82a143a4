/**
 * Runs the benchmarks: `npm run bench`, `-- --json` for one JSON line a comparison, `-- --only NAME` for those whose
 * name holds NAME. Each is made just before it runs, so that none pays for another's garbage. To add some: a file that
 * exports `benches`, and its line in SUITES.
 */
import { parseArgs } from 'node:util';
import * as codec from './codec.ts';
import * as command from './command.ts';
import * as copy from './copy.ts';
import * as copyLive from './copy-live.ts';
import * as explore from './explore.ts';
import * as fuzz from './fuzz.ts';
import * as live from './live.ts';
import { measure, type Result } from './measure.ts';
import * as paths from './paths.ts';
import * as relay from './relay.ts';
import * as table from './table.ts';
import * as tap from './tap.ts';
import * as target from './target.ts';
import * as tracker from './tracker.ts';

const SUITES = [tap, codec, copy, table, tracker, fuzz, explore, command, live, target, copyLive, relay, paths];

function fixed(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

function line(result: Result): string {
  const { bench, ours, peer, peerName, ratio, unit } = result;
  return `${fixed(ratio).padStart(8)} ×  ${bench}\n            ${fixed(ours)} ${unit}; ${peerName}: ${fixed(peer)}`;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
  });
  const wanted = SUITES.flatMap(({ benches }) => benches).filter((make) => make().bench.includes(values.only));
  if (wanted.length === 0) {
    console.error(`No benchmark's name holds "${values.only}".`);
    return 2;
  }
  for (const make of wanted) {
    const result = await measure(make());
    console.log(values.json ? JSON.stringify(result) : line(result));
  }
  return 0;
}

process.exitCode = await main();
