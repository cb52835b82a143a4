/** Reports for GitHub Actions: workflow commands that become annotations, and the summary of a step. */
import { escapeMarkup } from '../emit/markup.ts';
import { type AssessedReport, type Assessment, expiredSentence, goneSentence, unknownFindings } from './assessment.ts';
import { differenceText, rateOf } from './difference.ts';
import { isFlaky, phasesOf } from './joined.ts';
import { PLAIN } from './palette.ts';
import type { TargetFinding } from './run.ts';
import { gapsOf, seconds, summaryOf, titleOf } from './run-text.ts';

/** The data of a workflow command: a line end would end it. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** The value of one of its properties: a comma and a colon would end it, too. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

type Level = 'error' | 'warning' | 'notice';

const annotation = (level: Level, title: string, message: string): string =>
  `::${level} title=${escapeProperty(title)}::${escapeData(message)}\n`;

function findingText(finding: TargetFinding): string {
  return `${finding.sentence}\n${differenceText(finding, PLAIN)}replay: ${finding.replay}`;
}

const flakyText = (finding: TargetFinding): string => (isFlaky(finding) ? `, flaky (${rateOf(finding)})` : '');

function annotationsOf(report: AssessedReport): string {
  const { target, findings, known, cases } = report;
  const found = findings.map((finding) => {
    const entry = known.get(finding.id);
    return entry === undefined
      ? annotation('error', `${finding.id} of ${target}${flakyText(finding)}`, findingText(finding))
      : annotation(
          'notice',
          `${finding.id} of ${target}, known until ${entry.expires}`,
          `${entry.reason}\n${entry.link}`,
        );
  });
  const doubts = cases
    .filter(({ outcome }) => outcome === 'error' || outcome === 'flaky')
    .map(({ id, outcome, sentence }) =>
      annotation('warning', `${id} of ${target} ${outcome === 'error' ? 'was not judged' : 'is flaky'}`, sentence),
    );
  const gaps = gapsOf(report).map((sentence) => annotation('warning', `${target} was not played in full`, sentence));
  return [...found, ...doubts, ...gaps].join('');
}

/** The workflow commands, a line each: an error for what fails the run, a notice for what is known. */
export function githubAnnotations({ targets, expired, gone }: Assessment): string {
  const entries = [
    ...expired.map((entry) => annotation('error', `${entry.id} has expired`, expiredSentence(entry))),
    ...gone.map((entry) => annotation('error', `${entry.id} no longer fails`, goneSentence(entry))),
  ];
  return targets.map(annotationsOf).join('') + entries.join('');
}

/** Findings that the summary shows with their exchange; a step's summary may have 1 MiB. */
const SHOWN = 50;

/** Markup inside a block of HTML, which ends at an empty line; nothing inside it is read as Markdown. */
const block = (text: string): string =>
  escapeMarkup(text)
    .split(/\r\n|[\r\n]/u)
    .filter((line) => line.trim() !== '')
    .join('\n');

const row = (cells: readonly string[], tag = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${block(cell)}</${tag}>`).join('')}</tr>\n`;

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table>\n${row(heading, 'th')}${rows.map((cells) => row(cells)).join('')}</table>\n\n`;

function targetSummary(report: AssessedReport): string {
  const { findings, known } = report;
  const phases = phasesOf(report).map((part) => [
    part.phase,
    part.cases.toLocaleString('en'),
    `${part.failed}`,
    `${part.flaky}`,
    `${part.errors}`,
    seconds(part.seconds),
  ]);
  const list = findings.map((finding) => {
    const entry = known.get(finding.id);
    const state = entry === undefined ? (isFlaky(finding) ? `flaky (${rateOf(finding)})` : 'failed') : 'known';
    return [finding.id, state, finding.sentence];
  });
  const details = unknownFindings(report)
    .slice(0, SHOWN)
    .map(
      (finding) =>
        `<details><summary><code>${block(finding.id)}</code></summary>\n<pre>${block(findingText(finding))}</pre>\n</details>\n\n`,
    );
  const gaps = gapsOf(report).map((sentence) => `<p>⚠️ ${block(sentence)}</p>\n\n`);
  return (
    `<h3>${block(titleOf(report))}</h3>\n\n${gaps.join('')}` +
    table(['phase', 'cases', 'failed', 'flaky', 'errors', 'time'], phases) +
    (list.length === 0 ? '' : table(['finding', 'is', 'says'], list)) +
    details.join('')
  );
}

/** The summary of a step, to be appended to the file that `GITHUB_STEP_SUMMARY` names. @returns Markdown */
export function githubSummary(assessment: Assessment): string {
  const { targets, expired, gone } = assessment;
  const entries = [...expired.map(expiredSentence), ...gone.map(goneSentence)];
  return (
    `<h2>Wirestate: ${block(summaryOf(assessment))}</h2>\n\n` +
    entries.map((sentence) => `<p>❌ ${block(sentence)}</p>\n\n`).join('') +
    targets.map(targetSummary).join('')
  );
}
