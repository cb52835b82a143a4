/**
 * Writes what runs against the targets came to: the page README.md beside this file, and under known/ the known failures
 * of each target, for those who live with it.
 *
 *     npm run fuzz:document -- REPORT…
 *
 * REPORT is what `--reporter json=REPORT` has written, one run each.
 */
import { writeFileSync } from 'node:fs';
import { fits } from '../../src/report/known.ts';
import { documentedOf } from './documented.ts';
import { type KnownFile, knownOf } from './known-failures.ts';
import { pageOf } from './page.ts';

const USAGE = 2;
const UNUSABLE = 3;

const FILES: readonly KnownFile[] = [
  { name: 'pgbouncer', target: 'PgBouncer*', tracker: 'https://github.com/pgbouncer/pgbouncer/issues' },
  { name: 'pgpool', target: 'Pgpool-II', tracker: 'https://github.com/pgpool/pgpool2/issues' },
  { name: 'pglite', target: 'PGlite', tracker: 'https://github.com/electric-sql/pglite/issues' },
];

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
  for (const file of FILES) {
    const those = documented.filter(({ joined }) => fits(file.target, joined.target));
    if (those.length === 0) continue;
    const known = `${JSON.stringify(knownOf(file, those), undefined, 2)}\n`;
    writeFileSync(new URL(`known/${file.name}.json`, import.meta.url), known);
  }
  return 0;
}

process.exit(await main(process.argv.slice(2)));
