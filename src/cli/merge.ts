/** `wirestate merge`: joins the reports of shards, and what they have written beside them. */
import { join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { joinReports } from '../report/joined.ts';
import { relocated, writeCorpora } from './corpora.ts';
import { EXIT, type ExitCode, exiting, Stop } from './exit.ts';
import { fileReason } from './file-reason.ts';
import { addReporterOptions, type ReporterOptions, Reporters } from './reporters.ts';
import { type CorpusFile, readRunFiles } from './run-files.ts';
import { type Shared, sharedOptions } from './shared.ts';

interface GivenOptions extends ReporterOptions {
  readonly out?: string;
}

/** The name of the joined report in the folder of the joined corpora. */
const REPORT = 'report.json';

/** @throws Stop when the joined files would lie among those that are joined, and be joined again next time */
function requireOutside(out: string, inputs: readonly string[]): void {
  const inside = inputs.find((input) => {
    const path = relative(resolve(input), resolve(out));
    return path === '' || !(path === '..' || path.startsWith(`..${sep}`));
  });
  if (inside !== undefined)
    throw new Stop(EXIT.usage, `--out ${out} lies in ${inside}, which is joined: give a folder outside of it.`);
}

/** The reporters that were given, and the report beside the joined corpora. */
function withReport({ out, reporter = [], ...options }: GivenOptions): ReporterOptions {
  if (reporter.some(({ name }) => name === 'jsonl'))
    throw new Stop(
      EXIT.usage,
      'The reporter jsonl tells of a run while it goes on: give json to write what was joined.',
    );
  return {
    ...options,
    reporter: out === undefined ? reporter : [...reporter, { name: 'json', path: join(out, REPORT) }],
  };
}

async function merge(inputs: readonly string[], options: GivenOptions & Shared): Promise<ExitCode> {
  const { out } = options;
  if (out !== undefined) requireOutside(out, inputs);
  const found = [];
  const corpus: CorpusFile[] = [];
  for (const input of inputs) {
    const files = await readRunFiles(input);
    if (!files.ok) throw new Stop(EXIT.unusable, files.message);
    found.push(...files.reports);
    corpus.push(...files.corpus);
  }
  const joined = joinReports(found);
  if (!joined.ok) throw new Stop(EXIT.unusable, joined.message);
  const reporters = new Reporters({ ...withReport(options), json: options.json, quiet: options.quiet });
  if (out === undefined) return reporters.finish(joined.reports);
  const places = written(corpus, out);
  return reporters.finish(joined.reports.map((report) => relocated(report, places, out)));
}

/** Writes the corpora. @throws Stop when the file system does not do as asked */
function written(corpus: readonly CorpusFile[], out: string): readonly string[] {
  try {
    return writeCorpora(corpus, out);
  } catch (thrown) {
    throw new Stop(EXIT.unusable, `The corpora cannot be joined in ${out}: ${fileReason(thrown)}.`);
  }
}

/** Adds `merge` to the program. */
export function addMerge(program: Command): void {
  const command = program
    .command('merge')
    .summary('joins the reports and corpora of shards and targets')
    .description(
      'Joins reports of fuzz --target. Shards of the same target become one report: cases are united, of each finding the ' +
        'smallest is kept. Different targets stay apart. The order in which they are given does not matter.',
    )
    .argument('<REPORT...>', 'a report as json or jsonl, or a folder with reports and what was written beside them')
    .option('--out <folder>', `joins the corpora of the folders there, and writes the joined report as ${REPORT}`);
  addReporterOptions(command)
    .addHelpText(
      'after',
      `
Exit code: 0 clean, 1 findings, or known failures that have expired or no longer fail, 2 usage, 3 a report cannot be
           used, or cases could not be judged, 4 no finding, but shards are missing or were stopped early.

Examples:
  wirestate merge shards/*/report.json --reporter junit=report.xml
  wirestate merge shards --out all --known known.json
  wirestate merge pgbouncer.json pgpool.json --reporter html=matrix.html --graph protocol.html`,
    )
    .action(
      exiting((inputs: readonly string[], _options: unknown, own: Command) =>
        merge(inputs, { ...sharedOptions(own), ...own.opts<GivenOptions>() }),
      ),
    );
}
