/** An exchange for people: who sent what, and beside it what somebody who watches makes of it. */
import { type Cell, columnsText } from './columns.ts';
import type { Palette } from './palette.ts';

/** One line of an exchange. */
export interface Step {
  /** Who sends it; `|` for the hand-over to the next client. */
  readonly direction: 'F' | 'B' | '|';
  /** The message, for people. */
  readonly message: string;
  /** What the watcher says after it; '' for nothing. */
  readonly remark: string;
  /** The message that a verdict is about. */
  readonly marked: boolean;
}

const HAND_OVER = '-- next client --';

/**
 * Three columns: `frontend | backend | WATCHER`.
 * @param watcher heading of the third column, such as `tracker`
 * @returns lines, the heading first, each with its line end
 */
export function exchangeText(steps: readonly Step[], watcher: string, palette: Palette): string {
  const heading: readonly Cell[] = ['frontend', 'backend', watcher].map((text) => ({ text, style: palette.bold }));
  const rows = steps.map(({ direction, message, remark, marked }): readonly Cell[] => {
    const text = direction === '|' ? HAND_OVER : message;
    const cell: Cell = marked ? { text, style: palette.red } : text;
    const note: Cell = { text: remark, style: marked ? palette.red : palette.dim };
    return direction === 'B' ? ['', cell, note] : [cell, '', note];
  });
  return columnsText([heading, ...rows], ' | ');
}
