/** A recording that was played again as text: three columns, and where they differ first. */

import { type Cell, columnsText } from '../report/columns.ts';
import type { Palette } from '../report/palette.ts';
import type { ReplayRow } from '../target/recorded-rows.ts';
import { nameOfReply } from '../target/reply.ts';
import { messageName } from './message-names.ts';

/** Rows that are shown before and behind the first difference; a COPY may have millions. */
const BEFORE = 30;
const BEHIND = 10;

const MARK = '<-- first difference';

/**
 * The rows around the first difference.
 * @param at number of that row; @param headings of the second and third column
 * @returns lines, each with its line end
 */
export function replayText(
  rows: readonly ReplayRow[],
  at: number,
  headings: readonly [due: string, got: string],
  { bold, red, dim }: Palette,
): string {
  const from = Math.max(0, at - BEFORE);
  const to = Math.min(rows.length, at + BEHIND + 1);
  const cells = rows.slice(from, to).map(({ sent, due, got }, place): readonly Cell[] => {
    if (sent !== undefined) return [messageName('F', sent.t), '', ''];
    const [expected, came] = [nameOfReply(due, '-'), nameOfReply(got, '-')];
    if (from + place !== at) return ['', expected, came];
    return ['', { text: expected, style: red }, { text: came, style: red }, { text: MARK, style: red }];
  });
  const left = (count: number, where: string): string => (count > 0 ? dim(`(${count} rows ${where})\n`) : '');
  const heading = ['frontend sent', ...headings].map((text) => ({ text, style: bold }));
  return left(from, 'before') + columnsText([heading, ...cells], ' | ') + left(rows.length - to, 'behind');
}
