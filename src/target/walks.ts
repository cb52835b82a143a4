/** The phase `walks`: generated cases as they are, from a client that reads where the case reads. */
import type { Observed } from '../oracle/case.ts';
import type { TargetCase } from './exchange.ts';
import { CaseMaker, type Generator, isSelfContained, type Manner, PLAIN } from './generated.ts';

/** Which part of all cases is played: those whose number leaves `index` over when divided by `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What the cases of a generated phase are made from. */
export interface Generation {
  readonly generator: Generator;
  readonly seed: number;
  readonly runs: number;
  readonly shard: Shard;
  /** Only cases that stay within what a transaction pooler of several servers promises. */
  readonly selfContained: boolean;
}

/** Numbers of the cases of a shard, with what was generated. */
export function* generatedCases({
  generator,
  seed,
  runs,
  shard,
  selfContained,
}: Generation): Iterable<readonly [number, Observed]> {
  let number = 0;
  let left = runs;
  // Those that are left out do not count: so many more are generated.
  for (const observed of generator.sample(seed, runs * 20)) {
    if (left === 0) return;
    const mine = number++;
    if (selfContained && !isSelfContained(observed)) continue;
    left--;
    if (mine % shard.count === shard.index) yield [mine, observed];
  }
}

/** The cases of the phase. */
export function* walks(generation: Generation): Iterable<TargetCase> {
  const maker = new CaseMaker(generation.generator);
  for (const [number, observed] of generatedCases(generation)) {
    const id = `walks/${generation.seed}:${number}`;
    const manner: Manner = PLAIN;
    yield maker.make({ id, phase: 'walks', owner: `w${number}x` }, observed, manner);
  }
}
