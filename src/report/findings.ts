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
}

/** A finding with the command lines that give it again, each on a line of its own. */
export function findingText(report: FindingReport, replays: readonly string[], palette: Palette, width: number) {
  const { verdict, exchange, rule, sentence } = report;
  const commands = replays.map((line) => `    ${palette.dim(line)}\n`).join('');
  return `  ${palette.red(verdict)}  ${exchange}\n${paragraph(`${rule}: ${sentence}`, width, '    ')}${commands}`;
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
const lengthOf = ({ exchange }: FindingReport): number => exchange.replace(/[<>|]/gu, '').split(/\s+/u).length;

/**
 * Findings in short: each verdict once, with its shortest exchange, how many other rules it breaks, and the rule.
 * @param findings of one model, the most serious verdicts first
 * @returns lines, each with its line end
 */
export function overviewText(findings: readonly FindingReport[], palette: Palette, width: number): string {
  const groups = new Map<string, FindingReport[]>();
  for (const finding of findings) groups.set(finding.verdict, [...(groups.get(finding.verdict) ?? []), finding]);
  let text = '';
  for (const [verdict, group] of groups) {
    const [shortest] = group.toSorted((a, b) => lengthOf(a) - lengthOf(b));
    if (shortest === undefined) continue;
    const others = group.length - 1;
    const more = others === 0 ? '' : palette.dim(`  + ${others} more ${others === 1 ? 'rule' : 'rules'}`);
    const padding = ' '.repeat(Math.max(VERDICT_WIDTH - verdict.length, 1));
    text += `  ${palette.red(verdict)}${padding}${palette.bold(shortest.exchange)}${more}\n`;
    text += paragraph(shortest.sentence, width, ' '.repeat(VERDICT_WIDTH + 2));
  }
  return text;
}
