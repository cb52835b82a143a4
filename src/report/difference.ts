/** A finding as three columns: what the frontend sends, what is expected, what came, with the first difference marked. */
import { type Cell, columnsText } from './columns.ts';
import type { Palette } from './palette.ts';
import { printable } from './printable.ts';
import type { FindingRow, TargetFinding } from './run.ts';

export const HEADING = ['frontend sent', 'expected', 'got'] as const;

/** Where the backend machine was before the first difference; '' where nothing is known of it. */
export const placeOf = ({ state }: TargetFinding): string => (state === '' ? '' : `the backend was in ${state}`);

/** How often it failed when it was played alone: `3 of 5`; '' where it was not. */
export const rateOf = ({ played, failed }: TargetFinding): string => (played === 0 ? '' : `${failed} of ${played}`);

/** What stands where something should have come. */
export const NOTHING = 'nothing';

const isSent = ({ expected, got }: FindingRow): boolean => expected === '' && got === '';
const isHandOver = ({ sent }: FindingRow): boolean => sent.startsWith('|');
const shapeOf = (row: FindingRow): string =>
  [row.sent, row.expected, row.got].map((text) => (text === '' ? '-' : 'x')).join('') + (row.expected === row.got);

const joined = (a: string, b: string): string => [a, b].filter((text) => text !== '').join(' ');

/**
 * The rows of a finding with messages that follow each other in the same columns as one row. The row of the first
 * difference stands alone.
 * @returns `at`: the number of that row, and in it `got` says so where nothing came
 */
export function foldedRows(finding: TargetFinding): { readonly rows: readonly FindingRow[]; readonly at: number } {
  const rows: FindingRow[] = [];
  let at = -1;
  let above: FindingRow | undefined;
  for (const [index, row] of finding.rows.entries()) {
    const last = rows.length - 1;
    if (index === finding.at) {
      at = rows.length;
      above = undefined;
      rows.push(isSent(row) ? row : { ...row, expected: row.expected || NOTHING, got: row.got || NOTHING });
    } else if (above !== undefined && shapeOf(above) === shapeOf(row) && !isHandOver(row)) {
      above = {
        sent: joined(above.sent, row.sent),
        expected: joined(above.expected, row.expected),
        got: joined(above.got, row.got),
      };
      rows[last] = above;
    } else {
      above = row;
      rows.push(row);
    }
  }
  return { rows, at };
}

/**
 * The three columns as lines, the heading first, each with its line end.
 * @param finding where its rows do not differ nothing is marked
 */
export function differenceText(finding: TargetFinding, palette: Palette): string {
  const heading: readonly Cell[] = HEADING.map((text) => ({ text, style: palette.bold }));
  const { rows, at } = foldedRows(finding);
  const mark = printable(['<- differs here', placeOf(finding)].filter((part) => part !== '').join('; '));
  const lines = rows.map(({ sent, expected, got }, index): readonly Cell[] => {
    const [first, second, third] = [printable(sent), printable(expected), printable(got)];
    if (index !== at) return [first, second, third];
    return [
      first,
      { text: second, style: palette.green },
      { text: third, style: palette.red },
      { text: mark, style: palette.yellow },
    ];
  });
  return columnsText([heading, ...lines], ' | ');
}
