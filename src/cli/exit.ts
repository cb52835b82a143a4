/** How a command ends: exit codes, and the one exception that carries a sentence for people. */

/** The exit codes of every command. */
export const EXIT = {
  clean: 0,
  /** A violation or a counterexample was found. */
  violation: 1,
  usage: 2,
  /** The input cannot be used, or the target cannot be reached. */
  unusable: 3,
  /** Stopped by its budget without a finding. */
  budget: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Thrown to end the command: `message` is printed as it is, without a stack. */
export class Stop extends Error {
  readonly code: ExitCode;

  /** @param message one sentence for people; further lines are printed below it */
  constructor(code: ExitCode, message: string) {
    super(message);
    this.name = 'Stop';
    this.code = code;
  }
}

/**
 * An action for commander, from a function that returns an exit code. The process ends by itself, so that everything
 * written still reaches its reader.
 */
export function exiting<Arguments extends unknown[]>(
  action: (...given: Arguments) => Promise<ExitCode>,
): (...given: Arguments) => Promise<void> {
  return async (...given) => {
    process.exitCode = await action(...given);
  };
}
