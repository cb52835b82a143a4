/**
 * The suite as tests of somebody else's: one test for each law, in vitest, jest or node:test. A failing test prints the
 * shortest exchange that breaks the law, why, and what replays it.
 */
import fc from 'fast-check';
import { RULES } from '../machines/rules.ts';
import { type Dialect, NEWEST_DIALECT } from '../machines/versions.ts';
import type { QueueModel } from '../src/models/model.ts';
import { aboutVerdict } from '../src/play/verdicts.ts';
import { backendTable } from '../src/table/tables.ts';
import { type CaseOptions, caseArbitrary } from './arbitraries/case.ts';
import { laws } from './laws/index.ts';
import type { Law, Violation } from './laws/law.ts';

/** The queue under test. */
export interface QueueAdapter {
  readonly name: string;
  /** A queue that has seen nothing yet, of a connection in `ready`. Called once for every case. */
  readonly create: () => QueueModel;
  /** The backend it talks to; the newest by default. */
  readonly dialect?: Dialect;
  /** What the generated cases hold beside the client's messages. */
  readonly cases?: CaseOptions;
}

/** The two functions of a test runner that are needed. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly test: (name: string, body: () => void) => unknown;
}

/** How many cases, and which: everything has a default. */
export interface SuiteOptions {
  /** Cases for each law; 10,000 by default, a tenth of it where the queue chooses what it reads (those are slow). */
  readonly runs?: number;
  /** As a failed test prints it; chosen anew for every run by default. */
  readonly seed?: number;
  /** fast-check's path to one case of that seed, as a failed test prints it; applies to every law. */
  readonly path?: string;
}

/** A law that is broken: the shortest case that was found, and what leads to it again. */
export interface Breach {
  readonly law: Law;
  readonly violation: Violation;
  readonly seed: number;
  readonly path: string;
  /** Cases that were run before it showed. */
  readonly runs: number;
}

/**
 * Looks for a case that breaks one law.
 * @returns the shortest found; undefined when every case keeps the law
 */
export function breachOf(law: Law, adapter: QueueAdapter, options: SuiteOptions = {}): Breach | undefined {
  const table = backendTable(adapter.dialect ?? NEWEST_DIALECT);
  const arbitrary = caseArbitrary(table, adapter.cases);
  const runs = options.runs ?? 10_000;
  const details = fc.check(
    fc.property(arbitrary, (subject) => law.check(adapter.create, subject, table) === undefined),
    {
      numRuns: law.order === 'chosen' ? Math.ceil(runs / 10) : runs,
      ...(options.seed === undefined ? {} : { seed: options.seed }),
      ...(options.path === undefined ? {} : { path: options.path }),
    },
  );
  if (details.counterexample === null) return undefined;
  const [subject] = details.counterexample;
  const violation = law.check(adapter.create, subject, table);
  if (violation === undefined) throw new RangeError(`${adapter.name} judges one exchange differently every time`);
  return { law, violation, seed: details.seed, path: details.counterexamplePath ?? '', runs: details.numRuns };
}

/** What a failed test prints. */
export const describeBreach = ({ law, violation, seed, path, runs }: Breach): string =>
  [
    `Broken: ${law.title}.`,
    `  exchange  ${violation.exchange}`,
    `  verdict   ${violation.verdict}: ${aboutVerdict(violation.verdict)}`,
    `  rule      ${violation.rule}: ${RULES[violation.rule].sentence}`,
    `  replay    seed ${seed}, path "${path}" (found by case ${runs})`,
  ].join('\n');

/**
 * Registers one test for each law.
 * @param runner `describe` and `test` of vitest, jest or node:test
 */
export function defineQueueSuite(adapter: QueueAdapter, runner: TestRunner, options: SuiteOptions = {}): void {
  runner.describe(`The queue ${adapter.name}`, () => {
    for (const law of laws)
      runner.test(`${law.title}.`, () => {
        const breach = breachOf(law, adapter, options);
        if (breach !== undefined) throw new Error(describeBreach(breach));
      });
  });
}
