/** The options that all commands share. They may stand before or behind the command's name. */
import type { Command } from 'commander';
import { DIALECTS, type Dialect, findDialect } from '../../machines/versions.ts';
import { EXIT, Stop } from './exit.ts';
import { printable } from './terminal.ts';

export interface Shared {
  /** One JSON object, or JSON lines, on standard output. */
  readonly json: boolean;
  /** Findings and errors only. */
  readonly quiet: boolean;
  readonly dialect: Dialect | undefined;
  /** Seed of everything random, an integer of 32 bits. */
  readonly seed: number | undefined;
}

function parseDialect(name: string): Dialect {
  const dialect = findDialect(name);
  if (dialect === undefined)
    throw new Stop(EXIT.usage, `There is no dialect "${name}"; the dialects are ${DIALECTS.join(', ')}.`);
  return dialect;
}

function parseSeed(text: string): number {
  const seed = Number(text);
  if (!/^-?\d+$/u.test(text) || seed !== (seed | 0))
    throw new Stop(EXIT.usage, `The seed "${text}" is no integer of 32 bits, such as 42 or -1827504.`);
  return seed;
}

/** Reads a count, of whatever. @throws Stop when it is none */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!/^\d+$/u.test(text) || count < 1 || !Number.isSafeInteger(count))
    throw new Stop(EXIT.usage, `"${printable(text)}" is no count: it has to be an integer from 1 on.`);
  return count;
}

/** Reads a time. @throws Stop when it is none */
export function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!/^\d+(\.\d+)?$/u.test(text) || seconds <= 0)
    throw new Stop(EXIT.usage, `"${printable(text)}" is no time: it has to be a number of seconds above 0.`);
  return seconds;
}

/** Adds the shared options to the program. */
export function addSharedOptions(program: Command): void {
  program
    .option('--json', 'write JSON with stable field names to standard output')
    .option('--seed <integer>', 'seed of everything random', parseSeed)
    .option('--dialect <name>', `behave like this version: ${DIALECTS[0]} … ${DIALECTS.at(-1)}`, parseDialect)
    .option('--quiet', 'write findings and errors only');
}

/** The shared options as they were given. @param command the command that runs */
export function sharedOptions(command: Command): Shared {
  const { json, quiet, dialect, seed } = command.optsWithGlobals<Partial<Shared>>();
  return { json: json === true, quiet: quiet === true, dialect, seed };
}
