/** A finding as three columns: what the frontend sends, what is expected, what came, with the first difference marked. */
import { type Cell, columnsText } from './columns.ts';
import type { Palette } from './palette.ts';
import { printable } from './printable.ts';
import type { TargetFinding } from './run.ts';

export const HEADING = ['frontend sent', 'expected', 'got'] as const;

/** Where the backend machine was before the first difference; '' where nothing is known of it. */
export const placeOf = ({ state }: TargetFinding): string => (state === '' ? '' : `the backend was in ${state}`);

/** How often it failed when it was played alone: `3 of 5`; '' where it was not. */
export const rateOf = ({ played, failed }: TargetFinding): string => (played === 0 ? '' : `${failed} of ${played}`);

/**
 * The three columns as lines, the heading first, each with its line end.
 * @param finding its rows; where they are equal up to the end nothing is marked
 */
export function differenceText(finding: TargetFinding, palette: Palette): string {
  const heading: readonly Cell[] = HEADING.map((text) => ({ text, style: palette.bold }));
  const rows = finding.rows.map(({ sent, expected, got }, index): readonly Cell[] => {
    const cells = [sent, expected, got].map(printable);
    if (index !== finding.at) return cells;
    const [first = '', second = '', third = ''] = cells;
    return [
      first,
      { text: second, style: palette.green },
      { text: third, style: palette.red },
      {
        text: printable(['<- differs here', placeOf(finding)].filter((part) => part !== '').join('; ')),
        style: palette.yellow,
      },
    ];
  });
  return columnsText([heading, ...rows], ' | ');
}
