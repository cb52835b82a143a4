#!/usr/bin/env node
/**
 * The program `wirestate`. Each command is a file with a function that adds it to the program, imported when it is the
 * one that is wanted; a command that needs much (a fuzzer, a server) imports that when it runs. So all start fast.
 */
import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { reasonOf } from '../net/failure.ts';
import { EXIT, type ExitCode, Stop } from './exit.ts';
import { addSharedOptions } from './shared.ts';
import { complain } from './terminal.ts';

type AddCommand = (program: Command) => void;

/** In the order of the help. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  demo: async () => (await import('./demo.ts')).addDemo,
  check: async () => (await import('./check.ts')).addCheck,
  model: async () => (await import('./model.ts')).addModel,
  fuzz: async () => (await import('./fuzz.ts')).addFuzz,
  explore: async () => (await import('./explore.ts')).addExplore,
  oracle: async () => (await import('./oracle.ts')).addOracle,
  paths: async () => (await import('./paths.ts')).addPaths,
  replay: async () => (await import('./replay.ts')).addReplay,
  shrink: async () => (await import('./shrink.ts')).addShrink,
  graph: async () => (await import('./graph.ts')).addGraph,
  tap: async () => (await import('./tap.ts')).addTap,
  merge: async () => (await import('./merge.ts')).addMerge,
};

/** The command that the first word names; whatever begins otherwise, such as --help, gets to see all of them. */
function commandsFor(first: string | undefined): Promise<AddCommand[]> {
  const named = first !== undefined && Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  return Promise.all(named === undefined ? Object.values(COMMANDS).map((load) => load()) : [named()]);
}

function version(): string {
  const { version }: { version: string } = createRequire(import.meta.url)('wirestate/package.json');
  return version;
}

async function makeProgram(): Promise<Command> {
  const program = new Command('wirestate')
    .description('The PostgreSQL wire protocol as executable statecharts.')
    .version(version())
    .usage('COMMAND [OPTIONS]')
    .configureHelp({ showGlobalOptions: true })
    // What commander has to complain about is said by `fail`, in one sentence.
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .addHelpText(
      'after',
      `
Exit code: 0 clean, 1 a violation or counterexample, 2 usage, 3 input or target unusable,
           4 stopped by its budget without a finding, 130 interrupted.

Examples:
  wirestate check session.jsonl
  wirestate model run pgdog-head --exchange '> P B E S < 1 2 G > d c S < C Z'
  wirestate COMMAND --help`,
    );
  addSharedOptions(program);
  for (const add of await commandsFor(process.argv[2])) add(program);
  return program;
}

/** Says why the program ends, without a stack unless WIRESTATE_DEBUG asks for it. @returns the exit code */
function fail(thrown: unknown): ExitCode {
  if (thrown instanceof CommanderError) {
    // Help and version were printed already; so was the help of a command that lacks its subcommand.
    if (thrown.exitCode === 0) return EXIT.clean;
    if (thrown.code !== 'commander.help') {
      const sentence = thrown.message.replace(/^error: /u, '').replaceAll('\n', ' ');
      complain(`${sentence}${/[.?)]$/u.test(sentence) ? '' : '.'} See "wirestate --help".`);
    }
    return EXIT.usage;
  }
  if (process.env.WIRESTATE_DEBUG && thrown instanceof Error) complain(thrown.stack ?? thrown.message);
  else if (thrown instanceof Stop) complain(thrown.message);
  else complain(`unexpected failure: ${reasonOf(thrown)} (WIRESTATE_DEBUG=1 shows where).`);
  return thrown instanceof Stop ? thrown.code : EXIT.unusable;
}

// A reader that went away (`| head -1`) has seen enough; nobody is left to complain to.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.clean : fail(error));
});
process.stderr.on('error', () => {});
process.on('uncaughtException', (thrown) => process.exit(fail(thrown)));
process.on('SIGINT', () => {
  // A command that listens too wants to end by itself, with what it has found so far.
  if (process.listenerCount('SIGINT') === 1) process.exit(EXIT.interrupted);
});

try {
  await (await makeProgram()).parseAsync();
} catch (thrown) {
  process.exitCode = fail(thrown);
}
