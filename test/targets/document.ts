/**
 * Writes what runs against the targets came to: the page README.md beside this file, and the known failures of PgBouncer
 * as an example of such a file.
 *
 *     npm run fuzz:document -- REPORT…
 *
 * REPORT is what `--reporter json=REPORT` has written, one run each.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readRunFiles } from '../../src/cli/run-files.ts';
import { joinedOf, joinReports } from '../../src/report/joined.ts';
import type { KnownFailure } from '../../src/report/known.ts';
import type { RunReport } from '../../src/report/run.ts';
import { type Documented, pageOf } from './page.ts';
import { addressOfReport, remarkOn, TRACKERS } from './remarks.ts';

const USAGE = 2;
const UNUSABLE = 3;
const PGBOUNCER = 'PgBouncer, transaction mode';
/** The last day on which the example puts up with anything. */
const EXPIRES = '2027-12-31';

/** Reads the reports. @returns those of each target together, or a sentence */
async function documentedOf(paths: readonly string[]): Promise<readonly Documented[] | string> {
  const runs: RunReport[] = [];
  for (const path of paths) {
    // Reading it as the program does holds it against the schema of reports.
    const files = await readRunFiles(path);
    if (!files.ok) return files.message;
    runs.push(JSON.parse(readFileSync(path, 'utf8')));
  }
  const joining = joinReports(runs.map(joinedOf));
  if (!joining.ok) return joining.message;
  return joining.reports.map((joined) => ({ joined, runs: runs.filter(({ target }) => target === joined.target) }));
}

/** Every finding as a known failure. What not every run has seen may be missed. */
function knownOf({ joined, runs }: Documented): readonly KnownFailure[] {
  return joined.findings.map((finding) => {
    const { id, sentence } = finding;
    const remark = remarkOn(joined.target, finding);
    const link = remark?.report === undefined ? TRACKERS.pgbouncer : addressOfReport(remark.report);
    const always = runs.every(({ findings }) => findings.some((finding) => finding.id === id));
    const said =
      remark === undefined ? 'Not reported' : `${remark.says} ${remark.report === undefined ? 'Not reported' : ''}`;
    return {
      id,
      target: 'PgBouncer*',
      ...(always ? {} : { flaky: true }),
      reason: `${sentence} ${said.trim()}`,
      link,
      expires: EXPIRES,
    };
  });
}

async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    process.stderr.write('Name the reports of runs: npm run fuzz:document -- REPORT…\n');
    return USAGE;
  }
  const documented = await documentedOf(paths);
  if (typeof documented === 'string') {
    process.stderr.write(`${documented}\n`);
    return UNUSABLE;
  }
  writeFileSync(new URL('README.md', import.meta.url), pageOf(documented));
  const pgbouncer = documented.find(({ joined }) => joined.target === PGBOUNCER);
  if (pgbouncer === undefined) return 0;
  const known = `${JSON.stringify(knownOf(pgbouncer), undefined, 2)}\n`;
  writeFileSync(new URL('known/pgbouncer.json', import.meta.url), known);
  return 0;
}

process.exit(await main(process.argv.slice(2)));
