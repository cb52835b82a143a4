/** The campaign as a command: its options, what it prints, its exit code. */
import { parseArgs } from 'node:util';
import { failureOf, runCampaign, tell } from './campaign.ts';
import { CODEC, type TargetName, targetsOf } from './targets.ts';

const USAGE = 'fuzz:codec takes --runs N and --seed S, or --target NAME and --input HEX[,HEX…].';
const PATIENCE = 10_000;

/** Where a command prints to. */
export interface Output {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

function replay(name: string, hex: string, { say, complain }: Output): number {
  const targets = targetsOf(CODEC);
  if (!Object.hasOwn(targets, name)) {
    complain(`There is no target "${name}"; there are ${Object.keys(targets).join(', ')}.`);
    return 2;
  }
  if (!/^(?:[0-9a-f]{2}|,)*$/i.test(hex)) {
    complain('The input is hexadecimal: two digits a byte, a comma between chunks.');
    return 2;
  }
  const chunks = hex.split(',').map((digits) => new Uint8Array(Buffer.from(digits, 'hex')));
  const reason = failureOf(targets[name as TargetName], chunks, PATIENCE);
  say(reason === undefined ? `${name} reads this input well.` : `${name}: ${reason}`);
  return reason === undefined ? 0 : 1;
}

function campaign(runs: number, seed: number, { say }: Output): number {
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
    say(`${String(count).padStart(12)}  ${what}`);
  }
  const rate = Math.round(done / busy);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  say(
    `${done} inputs of seed ${seed} in ${seconds.toFixed(0)} s (${busy.toFixed(0)} s of one core: ${rate} a second), at most ${peak} MB.`,
  );
  if (finding === undefined) {
    say('None made the codec throw, hang, keep more than it was given, or depend on where chunks end.');
    return 0;
  }
  say(tell(finding));
  return 1;
}

const OPTIONS = {
  runs: { type: 'string', default: '10000000' },
  seed: { type: 'string' },
  target: { type: 'string' },
  input: { type: 'string' },
} as const;

/** The options; undefined when there is something else among them. */
function optionsOf(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], options: OPTIONS }).values;
  } catch {
    return undefined;
  }
}

/**
 * `--runs N` (10,000,000), `--seed S` (another one each time); or `--target NAME --input HEX[,HEX…]` replays one input,
 * a chunk behind each comma.
 * @returns the exit code: 1 when the codec fails on an input, 2 for usage
 */
export function command(parameters: readonly string[], output: Output): number {
  const options = optionsOf(parameters);
  const { target, input } = options ?? {};
  if (target !== undefined && input !== undefined) return replay(target, input, output);
  const runs = Number(options?.runs);
  const seed = Number(options?.seed ?? Date.now() % 0x7fffffff);
  const given = target === undefined && input === undefined;
  if (given && Number.isInteger(runs) && runs > 0 && Number.isInteger(seed)) return campaign(runs, seed, output);
  output.complain(USAGE);
  return 2;
}
