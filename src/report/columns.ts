/** Rows as aligned columns. */
import type { Style } from './palette.ts';

/** A cell: its text, or its text and the style to print it in; the style does not count for the width. */
export type Cell = string | { readonly text: string; readonly style: Style };

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

/** Width on a terminal, near enough: one place for each character. */
const widthOf = (cell: Cell): number => [...textOf(cell)].length;

/**
 * Rows as lines. Every column is as wide as its widest cell, the last of a row is not padded, and a line does not end
 * in spaces.
 * @param separator what stands between two columns
 * @returns the lines, each with its line end; '' for no rows
 */
export function columnsText(rows: readonly (readonly Cell[])[], separator = '  '): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
  }
  const lines = rows.map((row) => {
    const cells = row.map((cell, column) => {
      const dressed = typeof cell === 'string' ? cell : cell.style(cell.text);
      const isLast = column === row.length - 1;
      return isLast ? dressed : dressed + ' '.repeat((widths[column] ?? 0) - widthOf(cell));
    });
    return `${cells.join(separator).trimEnd()}\n`;
  });
  return lines.join('');
}
