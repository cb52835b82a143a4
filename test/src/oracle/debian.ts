/**
 * The second server of the tests: PostgreSQL 15 as Debian ships it, in a cluster of our own. A machine without that
 * package runs the other tests; in continuous integration it is a failure.
 */
import { existsSync } from 'node:fs';
import { type EmbeddedOptions, nobody, type Started, startPrograms } from '../../../src/net/embedded.ts';
import { must } from '../net/support.ts';

const FOLDER = '/usr/lib/postgresql/15';
const INSTALL = 'install it with "apt-get install postgresql-15"';

/** Is it installed? Where it is not, one line says so. @throws Error in continuous integration */
export function hasDebian(): boolean {
  if (existsSync(`${FOLDER}/bin/postgres`)) return true;
  const { CI } = process.env;
  if (CI !== undefined && CI !== '' && CI !== 'false') throw new Error(`PostgreSQL 15 is not in ${FOLDER}: ${INSTALL}`);
  process.stderr.write(`The tests on PostgreSQL 15 are left out, as it is not in ${FOLDER}: ${INSTALL}.\n`);
  return false;
}

/** Starts it. */
export async function startDebian(options: EmbeddedOptions = {}): Promise<Started> {
  const runAs = process.getuid?.() === 0 ? await nobody() : undefined;
  if (runAs !== undefined && 'ok' in runAs) throw new Error(runAs.message);
  return must(await startPrograms(FOLDER, runAs, options));
}
