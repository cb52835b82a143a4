/** What runs against the targets came to, as a page of Markdown. */
import { type JoinedReport, type JoinedRun, leftOutOf, phasesOf } from '../../src/report/joined.ts';
import { paragraph } from '../../src/report/paragraph.ts';
import type { CaseReport, RunReport, TargetFinding } from '../../src/report/run.ts';
import type { Documented } from './documented.ts';
import type { Judgement, Remark } from './remarks/remark.ts';
import { addressOfReport, remarkOn } from './remarks.ts';

const WIDTH = 120;
/** So many messages of one type in a row are counted instead. */
const MANY = 4;

const thousands = (number: number): string => number.toLocaleString('en');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  row(heading) + row(heading.map(() => '---')) + rows.map(row).join('');

/** A bar ends a cell of a table, in code as well. */
const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => (text === '' ? '' : `\`${cell(text)}\``);

/** An exchange in which `S S S S S` is `S×5`. */
function shortened(exchange: string): string {
  const words: { readonly word: string; count: number }[] = [];
  for (const word of exchange.split(' ')) {
    const last = words.at(-1);
    if (last?.word === word) last.count++;
    else words.push({ word, count: 1 });
  }
  const short = ({ word, count }: { readonly word: string; readonly count: number }): string =>
    count < MANY ? Array.from({ length: count }, () => word).join(' ') : `${word}×${count}`;
  return words.map(short).join(' ');
}

const casesOf = ({ phases }: Pick<JoinedRun, 'phases'>): number => phases.reduce((sum, { cases }) => sum + cases, 0);
const seconds = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} s`;

/** The value in the middle. @param values at least one */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

/** The finding of a run that was found first. */
function firstOf(findings: readonly TargetFinding[]): TargetFinding | undefined {
  return findings.toSorted((a, b) => a.seconds - b.seconds)[0];
}

/** Seconds until each run has found something, and something beyond the start-up. */
interface Times {
  readonly seed: number;
  readonly first: TargetFinding | undefined;
  readonly beyond: TargetFinding | undefined;
  /** The first beyond the start-up that is a fault, not meant so. */
  readonly fault: TargetFinding | undefined;
}

const timesOf = (runs: readonly RunReport[]): readonly Times[] =>
  runs
    .map(({ seed, target, findings }) => {
      const beyond = findings.filter(({ phase }) => phase !== 'handshake');
      const faults = beyond.filter((finding) => remarkOn(target, finding)?.kind === 'fault');
      return { seed, first: firstOf(findings), beyond: firstOf(beyond), fault: firstOf(faults) };
    })
    .toSorted((a, b) => a.seed - b.seed);

function medianOf(found: readonly (TargetFinding | undefined)[]): string {
  const time = median(found.map((finding) => finding?.seconds ?? Number.POSITIVE_INFINITY));
  return Number.isFinite(time) ? seconds(time) : 'none';
}

function timesTable(times: readonly Times[]): string {
  const told = (finding: TargetFinding | undefined): string =>
    finding === undefined ? 'none' : `${seconds(finding.seconds)}, ${code(finding.id)}`;
  const columns = [times.map(({ first }) => first), times.map(({ beyond }) => beyond), times.map(({ fault }) => fault)];
  const rows = times.map(({ seed }, index) => [String(seed), ...columns.map((found) => told(found[index]))]);
  const heading = ['seed', 'until the first finding', 'beyond the start-up', 'until a fault beyond the start-up'];
  return table(heading, [...rows, ['median', ...columns.map((found) => `**${medianOf(found)}**`)]]);
}

function judgement(remark: Remark | undefined): string {
  if (remark === undefined) return 'not examined; no report known here';
  const { kind, says, report } = remark;
  const link = report === undefined ? 'no report known here' : `[${report}](${addressOfReport(report)})`;
  return cell(`**${kind}**: ${says} ${report === undefined ? `(${link})` : link}`);
}

/** How often a finding failed, and how many runs have it of those that have played its phase. */
function seenIn({ id, phase, played, failed }: TargetFinding, runs: readonly RunReport[]): string {
  const able = runs.filter(({ phases }) => phases.some((each) => each.phase === phase && each.cases > 0));
  const those = able.filter(({ findings }) => findings.some((finding) => finding.id === id));
  return `${failed} of ${played}${able.length === 1 ? '' : `, in ${those.length} of ${able.length} runs`}`;
}

function findingsTable({ joined, runs }: Documented): string {
  const rows = joined.findings.map((finding) => [
    `${code(finding.id)}<br>${finding.phase}`,
    code(shortened(finding.expected)),
    code(shortened(finding.got)),
    cell(finding.sentence),
    seenIn(finding, runs),
    judgement(remarkOn(joined.target, finding)),
  ]);
  return table(['finding, phase', 'PostgreSQL', 'target', 'difference', 'played alone', 'by design or fault'], rows);
}

const RACES = `Races: cases that failed, and then not each of the times they were played alone. They are told apart from findings.
`;

const RATE = /Played alone it fails (\d+) times of (\d+)\.$/u;

/** What was seen in some of the times a case was played alone: a race. */
function racesTable(runs: readonly RunReport[]): string {
  const flaky = runs.flatMap(({ cases }) => cases.filter(({ outcome }) => outcome === 'flaky'));
  if (flaky.length === 0) return '';
  const ids = [...new Set(flaky.map(({ finding = '' }) => finding))].toSorted();
  const rows = ids.map((id) => {
    const those = flaky.filter(({ finding }) => finding === id);
    const rates = those.map(({ sentence }) => RATE.exec(sentence)?.slice(1).map(Number) ?? [0, 0]);
    const sum = (part: 0 | 1): number => rates.reduce((all, rate) => all + (rate[part] ?? 0), 0);
    const [first] = those;
    const sentence = first?.sentence.replace(RATE, '').trim() ?? '';
    return [code(id), String(those.length), `${sum(0)} of ${sum(1)}`, code(first?.id ?? ''), cell(sentence)];
  });
  const heading = ['finding', 'cases', 'failed when played alone', 'one of them', 'difference'];
  return `\n${RACES}\n${table(heading, rows)}`;
}

/** Cases that could not be judged. */
function errorsText(cases: readonly CaseReport[]): string {
  const errors = cases.filter(({ outcome }) => outcome === 'error');
  const [first] = errors;
  if (first === undefined) return '';
  return `\n${paragraph(`${thousands(errors.length)} cases could not be judged, as ${first.id}: ${first.sentence}`, WIDTH)}`;
}

const ENDED = {
  done: 'to the end',
  time: 'stopped by its time',
  interrupted: 'interrupted',
  'target-gone': 'target gone',
};

function playedText({ joined, runs }: Documented): string {
  const told = runs.map(({ seed, seconds: time, ended }) => `seed ${seed}: ${seconds(time)}, ${ENDED[ended]}`);
  return paragraph(`It says that it is ${joined.version}. Runs: ${told.join('; ')}.`, WIDTH);
}

function phasesTable(joined: JoinedReport): string {
  const rows = phasesOf(joined).map(({ phase, cases, failed, flaky, errors, seconds: time }) => [
    phase,
    ...[cases, failed, flaky, errors].map(thousands),
    seconds(time),
  ]);
  return table(['phase', 'cases', 'failed', 'races', 'not judged', 'time'], rows);
}

/** What cannot be played on the target, and why. */
function leftOutText(joined: JoinedReport): string {
  const left = leftOutOf(joined).map(({ phase, cases, why }) => `${thousands(cases)} of ${phase} (${why})`);
  return left.length === 0 ? '' : `\n${paragraph(`Not played: ${left.join('; ')}.`, WIDTH)}`;
}

function section(documented: Documented): string {
  const { joined, runs } = documented;
  const { findings, target } = joined;
  const kinds = findings.map((finding) => remarkOn(target, finding)?.kind);
  const those = (kind: Judgement): string => String(kinds.filter((each) => each === kind).length);
  const judged = `${those('fault')} are faults, ${those('design')} by design, ${those('unclear')} unclear`;
  const count = `${findings.length} distinct findings (pairs of verdict and rule), of which ${judged}.`;
  // Of a run that leaves out phases the time says nothing.
  const times = timesOf(runs.filter(({ phases }) => phases[0]?.phase === 'handshake'));
  const clocks = times.length > 1 ? `\n${timesTable(times)}` : '';
  const found = findings.length === 0 ? '' : `\n${count}\n\n${findingsTable(documented)}`;
  return `## ${target}\n\n${playedText(documented)}\n${phasesTable(joined)}${leftOutText(joined)}${clocks}${found}${racesTable(runs)}${errorsText(joined.cases)}`;
}

/** A server compared with itself: any finding is one about us. */
const isItself = ({ joined }: Documented): boolean => joined.target.startsWith('PostgreSQL');

function itselfTable(documented: readonly Documented[]): string {
  const rows = documented.flatMap(({ runs }) =>
    runs.map((run) => {
      const flaky = run.cases.filter(({ outcome }) => outcome === 'flaky').length;
      const rate = Math.round(casesOf(run) / run.seconds);
      const numbers = [casesOf(run), run.findings.length, flaky].map(thousands);
      return [run.target, String(run.seed), ...numbers, seconds(run.seconds), thousands(rate)];
    }),
  );
  return table(['target', 'seed', 'cases', 'findings', 'flaky', 'time', 'cases a second'], rows);
}

const INTRO = `# What running proxies get wrong

Written by \`npm run fuzz:document -- REPORT…\` from the reports of runs: \`npm run fuzz:pgbouncer\` and the others of
package.json, with \`--reporter json=REPORT\`. The programs are Debian's PgBouncer 1.18 and Pgpool-II 4.3.5 and npm's
PGlite, with the settings in this folder; the reference is the PostgreSQL 18.4 behind them (for PGlite, one beside it).
No case is written for any of them: all follow from the machines and the recordings. The files under \`known/\` hold the
findings as known failures, for those who live with them.
`;

const HOW = `An exchange is written as in the notation of the main page; \`S×15\` is fifteen in a row, \`|\` the next client on the same
server. Where both columns are alike the difference is in an SQLSTATE, in what becomes of the connection, or in what the
next client meets, and the sentence says it. "Played alone" is how often a finding failed when it was repeated by
itself; only what fails each time is a finding. A race shows when it shows: what is not in a run may be in the next.
`;

/** The page. @param documented by target */
export function pageOf(documented: readonly Documented[]): string {
  const itself = documented.filter(isItself);
  const others = documented.filter((each) => !isItself(each));
  const own =
    itself.length === 0
      ? ''
      : `\n## PostgreSQL against itself\n\n${itselfTable(itself)}${racesTable(itself.flatMap(({ runs }) => runs))}`;
  return `${INTRO}\n${HOW}${own}\n${others.map(section).join('\n')}`;
}
