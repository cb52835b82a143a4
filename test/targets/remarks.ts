/**
 * What is known of the findings on the targets: is each a fault or meant so, why, and where it has been reported. Only a
 * report that describes this very fault is named; one that is like it is not.
 */
import { fits } from '../../src/report/known.ts';
import type { TargetFinding } from '../../src/report/run.ts';
import { PGBOUNCER } from './remarks/pgbouncer.ts';
import { PGLITE } from './remarks/pglite.ts';
import { PGPOOL } from './remarks/pgpool.ts';
import type { Remark } from './remarks/remark.ts';

const REMARKS: readonly Remark[] = [...PGBOUNCER, ...PGPOOL, ...PGLITE];

const agrees = (pattern: RegExp | undefined, text: string): boolean => pattern === undefined || pattern.test(text);

/** What is known of a finding; undefined where nobody has looked. */
export const remarkOn = (
  target: string,
  { id, expected, got }: Pick<TargetFinding, 'id' | 'expected' | 'got'>,
): Remark | undefined =>
  REMARKS.find(
    (remark) =>
      fits(remark.target, target) &&
      fits(remark.id, id) &&
      agrees(remark.exchange, expected) &&
      agrees(remark.got, got),
  );

/** The causes that strike at any rule, by the pattern of their findings. @param targets by name */
export function causesOf(targets: readonly string[]): ReadonlyMap<string, readonly Remark[]> {
  const causes = new Map<string, readonly Remark[]>();
  for (const remark of REMARKS) {
    const { target, id, strikesAnywhere } = remark;
    if (strikesAnywhere !== true || !targets.some((name) => fits(target, name))) continue;
    causes.set(id, [...(causes.get(id) ?? []), remark]);
  }
  return causes;
}

/** Where a report can be read. @param report `owner/name#number`, or `owner/name@hash` of a commit */
export const addressOfReport = (report: string): string =>
  `https://github.com/${report.replace('#', '/issues/').replace('@', '/commit/')}`;
