/**
 * Writes the generated pages: the table of all findings of the bundled models, and its short form in README.md. Fuzzes
 * every model as `wirestate demo` does and plays each finding on a real PostgreSQL, so that the pages say what was run.
 * Part of `npm run generate`; a test fails when a committed page is not what this script would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NEWEST_DIALECT } from '../../machines/versions.ts';
import { addressOfIssue, reportOf } from '../models/reports.ts';
import { type Link, type Listing, modelsOverview, modelsPage } from '../report/models.ts';
import { fuzzAll, openServer, playAll, RUNS, SEED, usable } from './demo-run.ts';
import type { ModelResult, Played } from './demo-text.ts';

const ROOT = new URL('../../', import.meta.url);
const README = 'README.md';
const PAGE = 'src/models/README.md';

/** What stands between these lines of README.md is generated. */
const BEGIN = '<!-- Findings: written by npm run generate -->\n';
const END = '<!-- End of the findings -->\n';

/** A commit on GitHub, or a file of this package. */
function linkOf(source: string): Link {
  const [repository, commit] = source.split('@');
  const address = commit === undefined ? {} : { address: `https://github.com/${repository}/commit/${commit}` };
  return { text: source, ...address };
}

function listingOf(results: readonly ModelResult[], played: readonly Played[], server: string): Listing {
  const models = results.map(({ model, runs }) => {
    const findings = played.filter(({ finding }) => finding.model === model.name);
    return {
      name: model.name,
      about: model.about,
      source: linkOf(model.source),
      isProxy: model.source.includes('@'),
      runs,
      findings: findings.map(({ finding: { verdict, rule, exchange }, outcome }) => {
        const issue = reportOf(model.reports ?? [], { verdict, rule })?.issue;
        const report = issue === undefined ? {} : { report: { text: issue, address: addressOfIssue(issue) } };
        return { verdict, rule, exchange, confirmed: outcome.agrees, ...report };
      }),
    };
  });
  return { models, seed: SEED, server };
}

/** README.md with the part between its two marks replaced. @throws Error when the marks are not there */
function spliced(readme: string, part: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md lacks the lines ${BEGIN.trim()} and ${END.trim()}`);
  return `${readme.slice(0, begin + BEGIN.length)}\n${part}\n${readme.slice(end)}`;
}

/**
 * Path from the root → content of every generated page.
 * @throws Stop when no PostgreSQL can be started: the pages say that one was asked
 */
export async function generatedPages(): Promise<Map<string, string>> {
  const server = usable(await openServer());
  try {
    const results = await fuzzAll({ runs: RUNS, seed: SEED, dialect: NEWEST_DIALECT });
    const found = results.flatMap(({ findings }) => findings);
    const played = await playAll(server.prepared, found);
    const listing = listingOf(results, played, server.prepared.version);
    const readme = readFileSync(new URL(README, ROOT), 'utf8');
    return new Map([
      [README, spliced(readme, `${modelsOverview(listing)}\nEvery finding: [\`${PAGE}\`](${PAGE}).\n`)],
      [PAGE, modelsPage(listing)],
    ]);
  } finally {
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of await generatedPages()) writeFileSync(new URL(path, ROOT), content);
}
