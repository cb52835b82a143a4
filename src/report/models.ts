/** The findings of queue models as tables of Markdown: all of them, and those of each model in short. */
import { byVerdict } from './findings.ts';
import { paragraph } from './paragraph.ts';

/** One finding, as much as the tables tell of it. */
export interface ListedFinding {
  readonly verdict: string;
  readonly rule: string;
  /** In compact notation. */
  readonly exchange: string;
  /** Where somebody has reported the fault; absent where nobody has. */
  readonly report?: Link;
  /** A real server answered the client's side of the exchange as the oracle had said. */
  readonly confirmed: boolean;
}

/** A text that leads somewhere, or a file of this package. */
export interface Link {
  readonly text: string;
  readonly address?: string;
}

/** One model with its findings, the most serious verdicts first. */
export interface ListedModel {
  readonly name: string;
  readonly about: string;
  /** Where its behaviour was read. */
  readonly source: Link;
  /** A model of a proxy that exists, not one of our own. */
  readonly isProxy: boolean;
  /** Exchanges that it was shown. */
  readonly runs: number;
  readonly findings: readonly ListedFinding[];
}

/** What was run. */
export interface Listing {
  readonly models: readonly ListedModel[];
  readonly seed: number;
  /** The version of the server that the findings were played on. */
  readonly server: string;
}

const WIDTH = 120;

const thousands = (number: number): string => number.toLocaleString('en');

/** A bar ends a cell of a table, in code as well. */
const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

const link = ({ text, address }: Link): string => (address === undefined ? code(text) : `[${text}](${address})`);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  row(heading) + row(heading.map(() => '---')) + rows.map(row).join('');

/** What has been said of a fault, or that the model alone says it. */
function saidOf({ report, confirmed }: ListedFinding, { isProxy }: ListedModel): string {
  const known = report === undefined ? (isProxy ? 'predicted' : '') : link(report);
  return confirmed ? known : `${known} (not confirmed)`.trim();
}

/** One paragraph: what was run, and what a real server said to it. */
function summary({ models, seed, server }: Listing): string {
  const findings = models.flatMap((model) => model.findings);
  const count = findings.length;
  const confirmed = findings.filter((finding) => finding.confirmed).length;
  const reported = findings.filter(({ report }) => report !== undefined).length;
  return paragraph(
    `${thousands(models[0]?.runs ?? 0)} legal exchanges (seed ${seed}), shown to each of ${models.length} models, gave ` +
      `${count} findings, one for each pair of verdict and rule. The client's side of each was played on PostgreSQL ` +
      `${server}, which answered as the models had been told in ${confirmed} of ${count}. Of ${reported} there ` +
      'is a public report that describes this very fault. The others about proxies are predicted: they follow from the source ' +
      'at the commit named, no report of them is known here, and the running proxy was not asked.',
    WIDTH,
  );
}

/**
 * The page with every finding: a table for each model.
 * @returns Markdown, with a line end
 */
export function modelsPage(listing: Listing): string {
  const parts = listing.models.map((model) => {
    const { name, about, source, runs, findings } = model;
    const head = `## ${name}\n\n${about}\nRead at ${link(source)}.\n\n`;
    if (findings.length === 0) return `${head}No finding in ${thousands(runs)} exchanges.\n`;
    const rows = findings.map((finding) => [
      code(finding.verdict),
      code(finding.rule),
      code(finding.exchange),
      saidOf(finding, model),
    ]);
    return head + table(['verdict', 'rule', 'shortest exchange found', 'known'], rows);
  });
  const how =
    "An exchange is replayed by `wirestate model run NAME --exchange '…'`, that of a `read-deadlock` with `--schedule`: " +
    'there the model chooses which side it reads. A `|` hands the server over to the next client; the text of this ' +
    'file has a backslash before it.';
  const intro =
    '# What the queue models get wrong\n\nWritten by `npm run generate`; a test runs all of it again and compares.\n\n' +
    `${summary(listing)}\n${paragraph(how, WIDTH)}\n`;
  return intro + parts.join('\n');
}

/**
 * The same in short: a line for each model, with each of its verdicts, the number of rules, and the shortest exchange.
 * @returns Markdown, with a line end
 */
export function modelsOverview(listing: Listing): string {
  const rows = listing.models.map(({ name, source, runs, findings }) => {
    const verdicts = byVerdict(findings).map(
      ({ verdict, shortest, others }) => `${verdict} (${others.length + 1}) ${code(shortest.exchange)}`,
    );
    const reports = new Set(findings.flatMap(({ report }) => (report === undefined ? [] : [link(report)])));
    const said = verdicts.length === 0 ? `survived ${thousands(runs)} exchanges` : verdicts.join('<br>');
    return [`\`${name}\``, link(source), said, [...reports].join('<br>')];
  });
  return `${summary(listing)}\n${table(['model', 'read at', 'verdicts (number of rules) and the shortest exchange of each', 'reported'], rows)}`;
}
