/** Runs of a few cases against a target, without files. */
import { Case, caseArbitrary, sampleCases } from '../../../properties/index.ts';
import type { Target } from '../../../src/net/target.ts';
import type { Phase, RunReport } from '../../../src/report/run.ts';
import type { RunEvent } from '../../../src/report/run-lines.ts';
import { backendTable } from '../../../src/table/tables.ts';
import type { Generator } from '../../../src/target/generated.ts';
import { interleavings } from '../../../src/target/interleavings.ts';
import { openStage, prepareTarget } from '../../../src/target/prepare.ts';
import { type PhaseCases, Run } from '../../../src/target/run.ts';
import { walks } from '../../../src/target/walks.ts';

const table = backendTable('postgres-18');
const arbitrary = caseArbitrary(table, { severalClients: false });

/** The generator that the program uses. */
export const GENERATOR: Generator = {
  table,
  *sample(seed, count) {
    for (const { observed } of sampleCases(arbitrary, seed, count)) yield observed;
  },
  *shrink(observed) {
    for (const { value } of arbitrary.shrink(new Case(observed))) yield value.observed;
  },
};

export interface SmallRun {
  readonly phases: readonly Extract<Phase, 'walks' | 'interleavings'>[];
  readonly runs: number;
  readonly seed?: number;
  readonly timeMs?: number;
  readonly only?: string;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
  readonly restart?: () => Promise<boolean>;
  /** So long a target that serves nobody is waited for; shorter where it never comes back. */
  readonly recoveryMs?: number;
}

/** Fuzzes a target. @throws Error where it cannot be used */
export async function fuzz(target: Target, small: SmallRun): Promise<RunReport> {
  const { runs, seed = 1, only } = small;
  const prepared = await prepareTarget(target, undefined, undefined);
  if (!prepared.ok) throw new Error(prepared.message);
  const stage = await openStage(prepared, [], undefined, small.recoveryMs);
  if ('message' in stage) throw new Error(stage.message);
  const generation = {
    ...{ generator: GENERATOR, seed, runs, selfContained: false },
    selection: { shard: { index: 0, count: 1 }, only },
  };
  const phases = small.phases.map(
    (phase): PhaseCases => ({
      phase,
      isListed: false,
      cases: phase === 'walks' ? walks(generation) : interleavings(generation, prepared.pooling),
    }),
  );
  const run = new Run({
    ...{ table, stages: [stage], phases, deadlineMs: 1_000, timeMs: small.timeMs },
    signal: small.signal ?? new AbortController().signal,
    restart: small.restart ?? (async () => false),
    write: async () => [],
    replayLine: ({ id }) => id,
    onEvent: small.onEvent ?? (() => {}),
    onCase: () => {},
  });
  return run.play({
    ...{ target: 'the target', version: prepared.version, reference: 'machine', dialect: prepared.dialect, seed },
    shard: { index: 0, count: 1 },
    leftOut: [],
  });
}
