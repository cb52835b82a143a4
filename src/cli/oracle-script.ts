/** A script of `wirestate oracle` on one line: the labels of its steps, between commas. */
import { describeStep, stepNamed } from '../oracle/case.ts';
import { EXIT, Stop } from './exit.ts';
import { printable } from './terminal.ts';

const SEPARATOR = ', ';
/** A label may hold a comma of its own, as in "Close, answered by the proxy"; none holds more. */
const MOST_PARTS = 2;

/** The steps as `parseScript` reads them. */
export const scriptText = (steps: readonly number[]): string => steps.map(describeStep).join(SEPARATOR);

/**
 * The steps of a script.
 * @param text labels as `describeStep` gives them
 * @throws Stop with the first part that begins no step
 */
export function parseScript(text: string): readonly number[] {
  const parts = text.split(SEPARATOR).map((part) => part.trim());
  const steps: number[] = [];
  while (parts.length > 0) {
    const found = readStep(parts);
    if (found === undefined)
      throw new Stop(
        EXIT.usage,
        `A script has no step "${printable(parts[0] ?? '')}": steps are written as a difference shows them.`,
      );
    steps.push(found.step);
    parts.splice(0, found.length);
  }
  return steps;
}

/** The step that parts begin with, the longest. */
function readStep(parts: readonly string[]): { readonly step: number; readonly length: number } | undefined {
  for (let length = MOST_PARTS; length > 0; length--) {
    const step = stepNamed(parts.slice(0, length).join(SEPARATOR));
    if (step !== undefined) return { step, length: Math.min(length, parts.length) };
  }
  return undefined;
}
