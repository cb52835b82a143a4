/** What runs against targets came to, for people. */
import {
  type AssessedReport,
  type Assessment,
  expiredSentence,
  failsRun,
  goneSentence,
  unknownFindings,
} from './assessment.ts';
import { columnsText } from './columns.ts';
import { differenceText, rateOf } from './difference.ts';
import { endOf, isFlaky, type JoinedReport, leftOutOf, phasesOf, shardName } from './joined.ts';
import type { Palette } from './palette.ts';
import { paragraph } from './paragraph.ts';
import { printable } from './printable.ts';
import type { RunEnd, TargetFinding } from './run.ts';

/** A number with its noun: `1 case`, `1,204 cases`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** Seconds for people. */
export const seconds = (time: number): string => (time < 10 ? `${time.toFixed(1)} s` : `${Math.round(time)} s`);

const ENDS: Readonly<Record<RunEnd, string>> = {
  done: '',
  time: 'The time was over before everything was played.',
  interrupted: 'The run was interrupted before everything was played.',
  'target-gone': 'The target has gone: it takes no connections any more, so the rest was not played.',
};

/** Why not everything was played, as a sentence; undefined where it was. */
export function cutSentence(report: JoinedReport): string | undefined {
  const sentence = ENDS[endOf(report)];
  return sentence === '' ? undefined : sentence;
}

/** Why a report says less than it could, a sentence each. */
export function gapsOf(report: AssessedReport): readonly string[] {
  const cut = cutSentence(report);
  const { missing } = report;
  const lost = missing.map(shardName).join(', ');
  const shards = missing.length === 1 ? `Shard ${lost} is` : `Shards ${lost} are`;
  return [
    ...(cut === undefined ? [] : [cut]),
    ...(missing.length === 0 ? [] : [`${shards} missing: what would have been played there is not in this report.`]),
  ];
}

/** The target with what it says of itself. */
export const titleOf = ({ target, version }: JoinedReport): string =>
  printable(version === '' ? target : `${target} (${version})`);

/** The references, seeds and shards of a report, and what was not played, as names and texts. */
export function aboutRuns(report: JoinedReport): readonly (readonly [name: string, text: string])[] {
  const { runs, dialect } = report;
  const references = [...new Set(runs.map(({ reference }) => printable(reference)))];
  const shards = runs.map(({ seed, shard }) => (shard.count === 1 ? `${seed}` : `${seed} (${shardName(shard)})`));
  return [
    ['reference', `${references.join(', ')}, ${dialect}`],
    [runs.some(({ shard }) => shard.count > 1) ? 'seed (shard)' : 'seed', shards.join(', ')],
    ...leftOutOf(report).map(
      ({ phase, cases, why }) => ['left out', `${cases} of ${phase}: ${printable(why)}`] as const,
    ),
  ];
}

function phasesTable(report: JoinedReport, palette: Palette): string {
  const heading = ['', 'phase', 'cases', 'failed', 'flaky', 'errors', 'time'].map((text) => ({
    text,
    style: palette.dim,
  }));
  const rows = phasesOf(report).map(({ phase, cases, failed, flaky, errors, seconds: time }) => {
    const alarm = (count: number) => ({ text: `${count}`, style: count > 0 ? palette.red : palette.dim });
    return ['', phase, cases.toLocaleString('en'), alarm(failed), alarm(flaky), alarm(errors), seconds(time)];
  });
  return rows.length === 0 ? '' : columnsText([heading, ...rows]);
}

/** One finding: what, how often, the three columns, and the lines that give it again. */
export function targetFindingText(finding: TargetFinding, palette: Palette, width: number): string {
  const { id, aspect, case: first, sentence, replay, files } = finding;
  const flaky = isFlaky(finding) ? palette.yellow(`  flaky: failed ${rateOf(finding)} times when played alone`) : '';
  const where = palette.dim(`${aspect}, first in ${printable(first)} after ${seconds(finding.seconds)}`);
  const written = files.map((file) => ['   ', { text: 'file', style: palette.dim }, printable(file)]);
  return (
    `  ${palette.red(id)}  ${where}${flaky}\n` +
    paragraph(printable(sentence), width, '    ') +
    differenceText(finding, palette).replaceAll(/^(?=.)/gmu, '    ') +
    columnsText([['   ', { text: 'replay', style: palette.dim }, printable(replay)], ...written], ' ')
  );
}

function knownText({ findings, known }: AssessedReport, palette: Palette, width: number): string {
  return findings
    .flatMap((finding) => {
      const entry = known.get(finding.id);
      if (entry === undefined) return [];
      const until = `  known until ${entry.expires}: ${printable(entry.link)}`;
      return [`  ${palette.yellow(finding.id)}${until}\n${paragraph(printable(entry.reason), width, '    ')}`];
    })
    .join('');
}

/** Cases that no finding tells of: those that could not be judged, and those that failed once and not again. */
function doubtsText({ cases, findings }: JoinedReport, palette: Palette, width: number): string {
  const told = new Set(findings.flatMap((finding) => [finding.id, finding.case]));
  const doubts = cases.filter(
    ({ id, outcome, finding = '' }) =>
      outcome === 'error' || (outcome === 'flaky' && !told.has(id) && !told.has(finding)),
  );
  return doubts
    .map(({ id, outcome, sentence }) => {
      const title = `${printable(id)} ${outcome === 'error' ? 'was not judged' : 'is flaky'}`;
      return `  ${palette.yellow(title)}\n${paragraph(printable(sentence), width, '    ')}`;
    })
    .join('');
}

function targetText(report: AssessedReport, palette: Palette, width: number, isQuiet: boolean): string {
  const about = aboutRuns(report).map(([name, text]) => ['', { text: name, style: palette.dim }, text]);
  const gaps = gapsOf(report).map((sentence) => palette.yellow(paragraph(sentence, width, '  ')));
  const findings = unknownFindings(report).map((finding) => targetFindingText(finding, palette, width));
  const parts = [
    isQuiet ? '' : columnsText(about) + phasesTable(report, palette),
    ...findings,
    isQuiet ? '' : knownText(report, palette, width),
    doubtsText(report, palette, width),
    gaps.join(''),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${palette.bold(titleOf(report))}\n${parts.join('\n')}`;
}

/** One line: how much was played and what came of it. */
export function summaryOf(assessment: Assessment): string {
  const { targets, expired, gone } = assessment;
  const cases = targets.flatMap(phasesOf).reduce((sum, phase) => sum + phase.cases, 0);
  const unknown = targets.flatMap(unknownFindings);
  const flaky = unknown.filter(isFlaky).length;
  const known = targets.reduce((sum, target) => sum + target.known.size, 0);
  const parts = [
    counted(unknown.length, 'finding') + (flaky > 0 ? ` (${flaky} flaky)` : ''),
    ...(known > 0 ? [counted(known, 'known failure')] : []),
    ...(gone.length > 0
      ? [`${counted(gone.length, 'known failure')} that no longer ${gone.length === 1 ? 'fails' : 'fail'}`]
      : []),
    ...(expired.length > 0 ? [`${counted(expired.length, 'known failure')} expired`] : []),
  ];
  const where = targets.length === 1 ? '' : ` against ${counted(targets.length, 'target')}`;
  return `${counted(cases, 'case')}${where}: ${parts.join(', ')}`;
}

/**
 * Everything as text: each target with its phases and findings, what is known, and one line at the end.
 * @param isQuiet findings and what fails the run only
 */
export function runText(assessment: Assessment, palette: Palette, width: number, isQuiet = false): string {
  const { targets, expired, gone } = assessment;
  const entries = [...expired.map(expiredSentence), ...gone.map(goneSentence)];
  const summary = `${(failsRun(assessment) ? palette.red : palette.green)(summaryOf(assessment))}\n`;
  return [
    ...targets.map((target) => targetText(target, palette, width, isQuiet)),
    entries.map((sentence) => palette.red(paragraph(printable(sentence), width))).join(''),
    isQuiet && !failsRun(assessment) ? '' : summary,
  ]
    .filter((part) => part !== '')
    .join('\n');
}
