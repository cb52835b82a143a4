/** The phase `walks`: generated cases as they are, from a client that reads where the case reads. */

import type { Observed } from '../oracle/case.ts';
import type { RunReport } from '../report/run.ts';
import type { TargetCase } from './exchange.ts';
import { CaseMaker, type Generator, isSelfContained, PLAIN } from './generated.ts';

/** Which of all cases are played. */
export interface Selection {
  /** Those of a shard: its number and how many there are. */
  readonly shard: RunReport['shard'];
  /** The id of the only case; undefined for all. */
  readonly only: string | undefined;
}

/** Is a case played? @param number of the case in its phase */
export const takes = ({ shard, only }: Selection, number: number, id: string): boolean =>
  only === undefined ? number % shard.count === shard.index : only === id;

/** One case in so many stays within what a pooler of several servers promises, at least. */
const MOST_LEFT_OUT = 20;

/** What the cases of a generated phase are made from. */
export interface Generation {
  readonly generator: Generator;
  readonly seed: number;
  readonly runs: number;
  readonly selection: Selection;
  /** Only cases that stay within what a transaction pooler of several servers promises. */
  readonly selfContained: boolean;
}

/** What was generated for a phase, with its number. Those that are left out do not count: so many more are generated. */
export function* generated({
  generator,
  seed,
  runs,
  selfContained,
}: Generation): Iterable<readonly [number, Observed]> {
  let number = 0;
  let left = runs;
  for (const observed of generator.sample(seed, selfContained ? runs * MOST_LEFT_OUT : runs)) {
    if (left === 0) return;
    const own = number++;
    if (selfContained && !isSelfContained(observed)) continue;
    left--;
    yield [own, observed];
  }
}

/** The cases of the phase. */
export function* walks(generation: Generation): Iterable<TargetCase> {
  const maker = new CaseMaker(generation.generator);
  const manner = { ...PLAIN, isContained: generation.selfContained };
  for (const [number, observed] of generated(generation)) {
    const id = `walks/${generation.seed}:${number}`;
    if (takes(generation.selection, number, id))
      yield maker.make({ id, phase: 'walks', owner: `w${number}x` }, observed, manner);
  }
}
