/** Runs what may never come back. */
import { createContext, Script } from 'node:vm';

const script = new Script('run()');
const context = createContext({ run: () => {} });

/** The function was still running when its time was over. */
export class Hang extends Error {}

/**
 * Calls a function, and stops it wherever it is when its time is over.
 * @throws Hang when it was stopped; and whatever the function throws
 */
export function guarded(run: () => void, milliseconds: number): void {
  context.run = run;
  try {
    script.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    // The error that says so belongs to the context, and is no instance of the Error of this file.
    const { code } = Object(error);
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new Hang(`no answer within ${milliseconds} ms`);
    throw error;
  }
}
