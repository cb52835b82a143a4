/**
 * Public reports of faults that the models have, where the report describes this very fault: one that is like it, or of
 * a version that is not modelled, is not here. Each carries the exchange it comes down to, which a test plays.
 */
import type { PublicReport } from './model.ts';

interface Reported extends PublicReport {
  /** Names of the models that have the fault. */
  readonly models: readonly string[];
}

/** Forks of the first version carry its faults unless they repair them. */
const PGDOG_BEFORE_887 = ['pgdog-v0', 'pgdog-v1', 'pgdog-v2a', 'pgdog-v2b'];
const PGDOG_BEFORE_957 = [...PGDOG_BEFORE_887, 'pgdog-v3'];

/** COPY by an extended query whose Sync the server swallows; version 1 and 2a repair it, at the cost of a plain COPY. */
const COPY_WITH_SYNC = {
  models: ['pgdog-v0', 'pgdog-v2b', 'pgdog-v3', 'pgdog-head', 'pgdog-913'],
  issue: 'pgdogdev/pgdog#885',
  rule: 'copy-in.sync-ignored',
  exchange: '> P B E S < 1 2 G > d c S < C Z',
} as const;

/** Flush, which PgCat logs as an unexpected code and drops, so that its client waits for ever. */
const DROPPED_FLUSH = { models: ['pgcat'], issue: 'postgresml/pgcat#953', verdict: 'missing-reply' } as const;

const REPORTS: readonly Reported[] = [
  { ...COPY_WITH_SYNC, verdict: 'stale-expectation' },
  { ...COPY_WITH_SYNC, verdict: 'read-deadlock' },
  // Of several simple queries sent at once the first fails, and the queue forgets the others.
  {
    models: PGDOG_BEFORE_887,
    issue: 'pgdogdev/pgdog#887',
    verdict: 'false-desync',
    rule: 'simple.error',
    exchange: '> P B E S < 1 2 C Z > Q Q < E Z C Z',
  },
  // A FunctionCall is not queued.
  {
    models: PGDOG_BEFORE_957,
    issue: 'pgdogdev/pgdog#956',
    verdict: 'false-desync',
    rule: 'function-call.response',
    exchange: '> F < V Z',
  },
  // A Query behind a failed Execute is skipped by the server; its ReadyForQuery is awaited, the Sync is not read.
  {
    models: [...PGDOG_BEFORE_957, 'pgdog-913'],
    issue: 'pgdogdev/pgdog#1314',
    verdict: 'read-deadlock',
    rule: 'skip.discard',
    exchange: '> B E Q < 2 E > S < Z',
  },
  { ...DROPPED_FLUSH, rule: 'extended.parse', exchange: '> P D:S H < 1 t T > S < Z' },
  { ...DROPPED_FLUSH, rule: 'extended.close', exchange: '> C H < 3 > S < Z' },
  // A Query before the Sync of an extended query: Pgpool-II says FATAL.
  {
    models: ['pgpool'],
    issue: 'pgpool/pgpool2#150',
    verdict: 'false-desync',
    rule: 'simple.query',
    exchange: '> P B E Q < 1 2 C C Z:T > Q < C Z',
  },
];

/**
 * @param model a model's name, exactly.
 * @returns the public reports of its faults; none where none is known.
 */
export function reportsOn(model: string): readonly PublicReport[] {
  return REPORTS.filter(({ models }) => models.includes(model)).map(({ models: _, ...report }) => report);
}

/**
 * The report of a fault.
 * @param reports those of the model that has it
 * @returns undefined where nobody has reported it
 */
export function reportOf(
  reports: readonly PublicReport[],
  fault: { readonly verdict: string; readonly rule: string },
): PublicReport | undefined {
  return reports.find(({ verdict, rule }) => verdict === fault.verdict && rule === fault.rule);
}

/** Where a report can be read. @param issue `owner/name#number` */
export const addressOfIssue = (issue: string): string => `https://github.com/${issue.replace('#', '/issues/')}`;
