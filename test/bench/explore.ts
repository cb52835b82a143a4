/** How far an exhaustive search gets: states of the product a second, and the largest bound that is complete in 60 s. */
import { Exploration } from '../../src/explore/exploration.ts';
import { MODELS } from '../../src/models/index.ts';
import type { Bench, Result } from './measure.ts';

const SECONDS = 60;
/** Bounds that were set as targets. */
const TARGET = { full: 5, reduced: 8 } as const;
const PORTION = 1 << 14;

function largest(name: string, reduce: boolean): Result {
  const model = MODELS.find((entry) => entry.name === name);
  if (model === undefined) throw new Error(`there is no model ${name}`);
  const target = reduce ? TARGET.reduced : TARGET.full;
  const exploration = new Exploration(model, { max: target, reduce });
  const started = performance.now();
  const passed = (): number => (performance.now() - started) / 1000;
  while (passed() < SECONDS && exploration.advance(PORTION));
  const { complete, states, findings } = exploration.result();
  if (name === 'reference' && findings.length > 0) throw new Error('the reference has findings');
  const rate = Math.round(states / passed()).toLocaleString('en');
  const memory = Math.ceil(process.resourceUsage().maxRSS / 1024).toLocaleString('en');
  return {
    bench: `explore ${name}${reduce ? ' --reduce' : ''}`,
    ours: complete,
    peer: target,
    peerName: `the target (${rate} states/s, ${passed().toFixed(0)} s, this process had up to ${memory} MB)`,
    unit: `messages of the frontend within ${SECONDS} s`,
    ratio: complete / target,
  };
}

export const benches: readonly (() => Bench)[] = ['reference', 'pgdog-head'].flatMap((name) =>
  [false, true].map((reduce) => () => ({
    bench: `explore ${name}${reduce ? ' --reduce' : ''}`,
    weigh: () => largest(name, reduce),
  })),
);
