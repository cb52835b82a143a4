/** What a campaign found, for people. */
import type { Palette } from './palette.ts';
import { paragraph } from './paragraph.ts';

/** One finding, as much as is told of it. */
export interface FindingReport {
  readonly verdict: string;
  /** In compact notation. */
  readonly exchange: string;
  /** Id of the rule that is got wrong, and its sentence. */
  readonly rule: string;
  readonly sentence: string;
  /** How the program under test broke down, as a sentence, where it did. */
  readonly reason?: string;
  /** Where somebody has reported the fault, for people. */
  readonly reported?: string;
}

/** A finding with the command lines that give it again, each on a line of its own. */
export function findingText(report: FindingReport, replays: readonly string[], palette: Palette, width: number) {
  const { verdict, exchange, rule, sentence, reason, reported } = report;
  const breakdown = reason === undefined ? '' : paragraph(reason, width, '    ');
  const known = reported === undefined ? '' : `    reported: ${reported}\n`;
  const commands = replays.map((line) => `    ${palette.dim(line)}\n`).join('');
  return `  ${palette.red(verdict)}  ${exchange}\n${breakdown}${paragraph(`${rule}: ${sentence}`, width, '    ')}${known}${commands}`;
}

const VERDICT_WIDTH = 19;

/** What words mean: each with its explanation beside it. */
export function legendText(words: readonly (readonly [word: string, meaning: string])[], width: number): string {
  const indent = ' '.repeat(VERDICT_WIDTH + 2);
  return words
    .map(([word, meaning]) => `  ${word.padEnd(VERDICT_WIDTH)}${paragraph(meaning, width, indent).trimStart()}`)
    .join('');
}

/** The length of an exchange in messages: the arrows and bars of the notation do not count. */
export const lengthOf = (exchange: string): number =>
  exchange.split(/\s+/u).filter((word) => !/^[<>|]?$/u.test(word)).length;

/**
 * Findings by verdict, in the order in which the verdicts first come.
 * @returns of each verdict the finding with the shortest exchange, the first of these, and all others
 */
export function byVerdict<Found extends { readonly verdict: string; readonly exchange: string }>(
  findings: readonly Found[],
): readonly { readonly verdict: string; readonly shortest: Found; readonly others: readonly Found[] }[] {
  return [...new Set(findings.map(({ verdict }) => verdict))].flatMap((verdict) => {
    const group = findings.filter((finding) => finding.verdict === verdict);
    const [shortest] = group.toSorted((a, b) => lengthOf(a.exchange) - lengthOf(b.exchange));
    return shortest === undefined ? [] : [{ verdict, shortest, others: group.filter((other) => other !== shortest) }];
  });
}

/** How many of the other rules of a verdict are named. */
const NAMED = 4;

function othersText(others: readonly FindingReport[]): string {
  const named = others.slice(0, NAMED).map(({ rule }) => rule);
  const rest = others.length - named.length;
  return `also by ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/**
 * Findings in short: each verdict once, with its shortest exchange and the sentence of its rule; the other rules that
 * are broken in the same way are named.
 * @param findings of one model, the most serious verdicts first, and of a verdict the most telling rules first
 * @returns lines, each with its line end
 */
export function overviewText(findings: readonly FindingReport[], palette: Palette, width: number): string {
  const indent = ' '.repeat(VERDICT_WIDTH + 2);
  let text = '';
  for (const { verdict, shortest, others } of byVerdict(findings)) {
    text += `  ${palette.red(verdict.padEnd(VERDICT_WIDTH))}${palette.bold(shortest.exchange)}\n`;
    text += paragraph(shortest.sentence, width, indent);
    if (others.length > 0) text += palette.dim(paragraph(othersText(others), width, indent));
  }
  return text;
}
