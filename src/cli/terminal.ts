/** Where a command writes: results to standard output; complaints, notes and progress to standard error. */
import colours from 'picocolors';
import type { Palette } from '../report/palette.ts';

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

/** Running in continuous integration: nobody watches, whatever the streams look like. */
const inCI = (): boolean => isSet(process.env.CI) && process.env.CI !== 'false';

/** Standard output in colour: on a terminal, unless NO_COLOR (no-color.org), CI or a dumb terminal speaks against it. */
function wantsColours(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (isSet(NO_COLOR)) return false;
  if (isSet(FORCE_COLOR)) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb' && !inCI();
}

/** The colours for standard output. */
export const palette = (): Palette => colours.createColors(wantsColours());

/**
 * May progress be shown? Only on a terminal, and not between the lines of results on the same terminal.
 * @param isAlone no results are written while it is shown
 */
export const showsProgress = (isAlone: boolean): boolean =>
  process.stderr.isTTY === true && (isAlone || process.stdout.isTTY !== true) && process.env.TERM !== 'dumb' && !inCI();

/** The most characters of a line of text: those of the terminal, and never more than reads well. */
export const lineWidth = (): number => Math.min(Math.max(process.stdout.columns ?? 100, 60), 100);

/** Writes to standard output. @param text with its line ends */
export function write(text: string): void {
  process.stdout.write(text);
}

/** Writes one value as a line of JSON. */
export function writeJson(value: unknown): void {
  write(`${JSON.stringify(value)}\n`);
}

/** Writes a sentence to standard error. */
export function complain(sentence: string): void {
  process.stderr.write(`wirestate: ${sentence}\n`);
}

/** Lets pending signals and errors of streams (Ctrl-C, a reader that went away) be heard between two pieces of work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export { printable } from '../report/printable.ts';

/** A word of a command line, quoted for a shell where it needs to be. */
export const shellWord = (word: string): string =>
  /^[\w./:@%+=,-][\w./:@%+=,#-]*$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
