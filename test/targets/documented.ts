/** The reports of runs against the targets, by target. */
import { readFileSync } from 'node:fs';
import { readRunFiles } from '../../src/cli/run-files.ts';
import { type JoinedReport, joinedOf, joinReports } from '../../src/report/joined.ts';
import type { RunReport } from '../../src/report/run.ts';

/** What was run against one target. */
export interface Documented {
  readonly joined: JoinedReport;
  /** The same, each run by itself. */
  readonly runs: readonly RunReport[];
}

/**
 * Reads reports, each of one run, and puts those of each target together.
 * @param paths of what `--reporter json=PATH` has written
 * @returns by target, or a sentence that says which cannot be used, and why
 */
export async function documentedOf(paths: readonly string[]): Promise<readonly Documented[] | string> {
  const runs: RunReport[] = [];
  for (const path of paths) {
    // Reading it as the program does holds it against the schema of reports.
    const files = await readRunFiles(path);
    if (!files.ok) return files.message;
    const report: RunReport = JSON.parse(readFileSync(path, 'utf8'));
    if (!('phases' in report)) return `${path} holds several reports: give those of the runs themselves`;
    runs.push(report);
  }
  const joining = joinReports(runs.map(joinedOf));
  if (!joining.ok) return joining.message;
  const inOrder = runs.toSorted((a, b) => a.seed - b.seed || a.began.localeCompare(b.began));
  return joining.reports.map((joined) => ({ joined, runs: inOrder.filter(({ target }) => target === joined.target) }));
}
