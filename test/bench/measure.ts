/** Measures two ways of doing the same thing, in turns, so that what slows the machine slows both. */

/** A comparison that can be timed. */
export interface Timed {
  readonly bench: string;
  /** What is counted: `ns/message` … */
  readonly unit: string;
  readonly peerName: string;
  /** Operations that one call of `ours`, and one of `peer`, does. */
  readonly operations: number;
  readonly ours: () => void;
  readonly peer: () => void;
}

/** A comparison that measures itself, such as one of bytes. */
export interface Weighed {
  readonly bench: string;
  readonly weigh: () => Result | Promise<Result>;
}

export type Bench = Timed | Weighed;

/** One line of `--json`. `ratio` above 1 means that we are better. */
export interface Result {
  readonly bench: string;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  readonly unit: string;
  readonly ratio: number;
}

/** What a benchmark computes is added here, so that no compiler can leave it out. */
export const sink: { value: number } = { value: 0 };

const WARM_UP_MS = 300;
const ROUND_MS = 40;
const ROUNDS = 15;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Calls `run` for about that long. @returns milliseconds a call */
function pace(run: () => void, forMs: number): number {
  const begun = performance.now();
  let calls = 0;
  let passed = 0;
  while (passed < forMs) {
    run();
    calls++;
    passed = performance.now() - begun;
  }
  return passed / calls;
}

function timeOf(run: () => void, calls: number): number {
  const begun = performance.now();
  for (let call = 0; call < calls; call++) run();
  return ((performance.now() - begun) * 1e6) / calls;
}

/** Runs one comparison: warm-up, then rounds of ours and the peer in turns; the median of the rounds' ratios counts. */
export async function measure(bench: Bench): Promise<Result> {
  if ('weigh' in bench) return await bench.weigh();
  const { operations, ours, peer, peerName, unit } = bench;
  const ourCalls = Math.max(1, Math.round(ROUND_MS / pace(ours, WARM_UP_MS)));
  const peerCalls = Math.max(1, Math.round(ROUND_MS / pace(peer, WARM_UP_MS)));
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: timeOf(ours, ourCalls) / operations,
    peer: timeOf(peer, peerCalls) / operations,
  }));
  return {
    bench: bench.bench,
    ours: median(rounds.map((round) => round.ours)),
    peer: median(rounds.map((round) => round.peer)),
    peerName,
    unit,
    ratio: median(rounds.map((round) => round.peer / round.ours)),
  };
}
