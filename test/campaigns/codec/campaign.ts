/**
 * Millions of mutated inputs through framing and decoding: nothing is thrown, everything comes back, memory is bounded
 * by what was received, and where chunks end makes no difference.
 */
import { guarded, Hang } from './guard.ts';
import { Tally } from './laws.ts';
import { allMaterial, type Material } from './material.ts';
import { type Input, Mutator } from './mutate.ts';
import { Random } from './random.ts';
import { shrink } from './shrink.ts';
import { CODEC, type Parts, type Target, type TargetName, targetsOf } from './targets.ts';

export interface Options {
  readonly seed: number;
  readonly runs: number;
  /** The codec, or one with a planted fault. */
  readonly parts?: Parts;
  /** What one input may take, in milliseconds; beyond it counts as a hang. Ample by default: machines can be busy. */
  readonly patience?: number;
  /** Called now and then with the number of inputs so far. */
  readonly progress?: (runs: number) => void;
}

/** An input that the codec fails on, as small as it was found. */
export interface Finding {
  readonly seed: number;
  /** Number of the input in the campaign, from 0. */
  readonly run: number;
  readonly target: TargetName;
  readonly reason: string;
  readonly chunks: readonly Uint8Array[];
}

export interface Outcome {
  readonly runs: number;
  readonly tally: Tally;
  readonly finding: Finding | undefined;
}

/** Inputs that share one guard: it costs as much as several of them. */
const BATCH = 1000;

let made: readonly Material[] | undefined;
function material(): readonly Material[] {
  made ??= allMaterial();
  return made;
}

export function chunksOf({ bytes, cuts }: Input): Uint8Array[] {
  const ends = [...cuts, bytes.length];
  return ends.map((end, index) => bytes.subarray(index === 0 ? 0 : (ends[index - 1] as number), end));
}

/** Reads an input, and once more in one piece if it is in several. */
function read(target: Target, chunks: readonly Uint8Array[], tally: Tally): void {
  const digest = target(chunks, tally);
  if (chunks.length === 1) return;
  const whole = target([Buffer.concat(chunks)], tally);
  if (whole !== digest) throw new Error('read in one piece the bytes say something else');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'Error' ? error.message : `${error.name}: ${error.message}`;
}

/** Why a target fails on chunks; undefined if it does not. */
export function failureOf(target: Target, chunks: readonly Uint8Array[], patience: number): string | undefined {
  try {
    guarded(() => read(target, chunks, new Tally()), patience);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Runs a campaign up to the first finding. The inputs follow from the seed alone. */
export function runCampaign(options: Options): Outcome {
  const { seed, runs, parts = CODEC, patience = 10_000, progress } = options;
  const targets = targetsOf(parts);
  const mutator = new Mutator(material());
  const random = new Random(seed, 0);
  const tally = new Tally();
  let run = 0;
  const inputOf = (number: number): Input => {
    random.restart(seed, number);
    return mutator.make(random);
  };
  const until = (end: number) => {
    for (; run < end; run++) {
      const input = inputOf(run);
      tally.count(`target ${input.target}`);
      read(targets[input.target], chunksOf(input), tally);
    }
  };
  while (run < runs) {
    try {
      guarded(() => until(Math.min(runs, run + BATCH)), patience);
    } catch (error) {
      const input = inputOf(run);
      const chunks = chunksOf(input).map((chunk) => Uint8Array.from(chunk));
      const target = targets[input.target];
      // A batch may have been slow for no fault of its last input.
      if (error instanceof Hang && failureOf(target, chunks, patience) === undefined) continue;
      const smallest = smallestOf(target, chunks, error instanceof Hang);
      const reason =
        error instanceof Hang ? reasonOf(error) : (failureOf(target, smallest, patience) ?? reasonOf(error));
      return { runs: run + 1, tally, finding: { seed, run, target: input.target, reason, chunks: smallest } };
    }
    progress?.(run);
  }
  return { runs: run, tally, finding: undefined };
}

/** An input that hangs is given less time, and fewer attempts, to be made small. */
function smallestOf(target: Target, chunks: readonly Uint8Array[], hangs: boolean): readonly Uint8Array[] {
  const patience = hangs ? 100 : 1000;
  return shrink(chunks, (candidate) => failureOf(target, candidate, patience) !== undefined, hangs ? 300 : 5000);
}

const hexOf = (chunks: readonly Uint8Array[]): string =>
  chunks.map((chunk) => Buffer.from(chunk).toString('hex')).join(',');

/** What to tell people of a finding: where it was found, the smallest input, and the line that replays that. */
export function tell({ seed, run, target, reason, chunks }: Finding): string {
  return [
    `${target}: ${reason}`,
    `seed ${seed}, input ${run}; smallest input found: ${hexOf(chunks)}`,
    `replay: npm run fuzz:codec -- --target ${target} --input ${hexOf(chunks)}`,
  ].join('\n');
}
