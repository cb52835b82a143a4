/** A verdict for people: one line, and below it, when it is not `ok`, what is needed to understand and repeat it. */
import { columnsText } from './columns.ts';
import type { Palette } from './palette.ts';

/** What was found, as much as is known of it. */
export interface VerdictReport {
  /** What was judged: a file, a model. */
  readonly subject: string;
  /** `ok`, or the id of a verdict. */
  readonly verdict: string;
  /** Behind the verdict on the first line: where, or how it ended. '' for nothing. */
  readonly where: string;
  /** Further lines, as a name and a text each; only those that are known. */
  readonly details: readonly (readonly [name: string, text: string])[];
  /** The command line that gives this verdict again. */
  readonly replay: string;
}

/**
 * The lines of a verdict, each with its line end. One line when it is `ok`.
 */
export function verdictText(report: VerdictReport, palette: Palette): string {
  const { subject, verdict, where, details, replay } = report;
  const style = verdict === 'ok' ? palette.green : palette.red;
  const first = `${subject}: ${style(verdict)}${where === '' ? '' : ` ${where}`}\n`;
  if (verdict === 'ok') return first;
  return (
    first +
    columnsText(
      [...details, ['replay', replay] as const].map(([name, text]) => ['', { text: name, style: palette.dim }, text]),
    )
  );
}
