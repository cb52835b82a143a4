/**
 * `npm run fuzz:codec`: the campaign of mutated inputs. `-- --runs N` (10,000,000), `-- --seed S` (another one each
 * time); `-- --target NAME --input HEX[,HEX…]` replays one input, a chunk behind each comma.
 * Exit 1 when the codec fails on an input, 2 for usage.
 */
import { parseArgs } from 'node:util';
import { failureOf, runCampaign, tell } from './campaign.ts';
import { CODEC, type TargetName, targetsOf } from './targets.ts';

const USAGE = 'fuzz:codec takes --runs N and --seed S, or --target NAME and --input HEX[,HEX…].';
const PATIENCE = 10_000;

function replay(name: string, hex: string): number {
  const targets = targetsOf(CODEC);
  if (!Object.hasOwn(targets, name)) {
    console.error(`There is no target "${name}"; there are ${Object.keys(targets).join(', ')}.`);
    return 2;
  }
  if (!/^(?:[0-9a-f]{2}|,)*$/i.test(hex)) {
    console.error('The input is hexadecimal: two digits a byte, a comma between chunks.');
    return 2;
  }
  const chunks = hex.split(',').map((digits) => new Uint8Array(Buffer.from(digits, 'hex')));
  const reason = failureOf(targets[name as TargetName], chunks, PATIENCE);
  console.log(reason === undefined ? `${name} reads this input well.` : `${name}: ${reason}`);
  return reason === undefined ? 0 : 1;
}

function campaign(runs: number, seed: number): number {
  const begun = performance.now();
  const cpu = process.cpuUsage();
  let told = 0;
  const progress = (done: number) => {
    if (!process.stderr.isTTY || done - told < 100_000) return;
    told = done;
    process.stderr.write(`\r${done} of ${runs}`);
  };
  const { finding, tally, runs: done } = runCampaign({ seed, runs, progress });
  const seconds = (performance.now() - begun) / 1000;
  const used = process.cpuUsage(cpu);
  const busy = (used.user + used.system) / 1e6;
  if (told > 0) process.stderr.write('\r');
  for (const [what, count] of [...tally.counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${String(count).padStart(12)}  ${what}`);
  }
  const rate = Math.round(done / busy);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${done} inputs of seed ${seed} in ${seconds.toFixed(0)} s (${busy.toFixed(0)} s of one core: ${rate} a second), at most ${peak} MB.`,
  );
  if (finding === undefined) {
    console.log('None made the codec throw, hang, keep more than it was given, or depend on where chunks end.');
    return 0;
  }
  console.log(tell(finding));
  return 1;
}

function main(): number {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '10000000' },
      seed: { type: 'string', default: String(Date.now() % 0x7fffffff) },
      target: { type: 'string' },
      input: { type: 'string' },
    },
  });
  if (values.target !== undefined && values.input !== undefined) return replay(values.target, values.input);
  const runs = Number(values.runs);
  const seed = Number(values.seed);
  const given = values.target === undefined && values.input === undefined;
  if (given && Number.isInteger(runs) && runs > 0 && Number.isInteger(seed)) return campaign(runs, seed);
  console.error(USAGE);
  return 2;
}

process.exitCode = main();
