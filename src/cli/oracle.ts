/** `wirestate oracle`: plays generated scripts on a live server and on the reference, and shows where they differ. */
import type { Command } from 'commander';
import { EVENTS } from '../../machines/messages.ts';
import type { LiveReply } from '../oracle/live.ts';
import { columnsText } from '../report/columns.ts';
import type { Palette } from '../report/palette.ts';
import { loadProperties } from './campaigns.ts';
import { EXIT, type ExitCode, exiting, Stop } from './exit.ts';
import { interruptible } from './interrupt.ts';
import { type Arena, openArena } from './oracle-arena.ts';
import { type Difference, playAll, shrink } from './oracle-play.ts';
import { parseScript, scriptText } from './oracle-script.ts';
import { startProgress } from './progress.ts';
import { parseCount, type Shared, sharedOptions } from './shared.ts';
import { complain, palette, shellWord, write, writeJson } from './terminal.ts';

interface OracleOptions extends Shared {
  readonly scripts: number;
  /** `embedded`, a folder or a URL. */
  readonly server: string;
  readonly connections: number;
  /** One script to play, in place of generated ones. */
  readonly script: readonly number[] | undefined;
}

/** More would not be read. */
const MOST_DIFFERENCES = 5;

const replyText = (reply: LiveReply | undefined): string => {
  if (reply === undefined) return '';
  const name = EVENTS[reply.event]?.slice(2) ?? 'no message of the protocol';
  return reply.sqlstate === '' ? name : `${name} ${reply.sqlstate}`;
};

const replayLine = (difference: Difference, server: string): string =>
  `wirestate oracle --server ${shellWord(server)} --script ${shellWord(scriptText(difference.case.observed.steps))}`;

function printDifference(difference: Difference, server: string, { bold, red, dim }: Palette): void {
  const { at, expected, got, sentence } = difference.outcome;
  write(`\n${red(sentence)}\n`);
  write(`  ${bold('script')}  ${scriptText(difference.case.observed.steps)}\n`);
  const rows = Array.from({ length: Math.max(expected.length, Math.min(got.length, at + 3)) }, (_, number) => [
    number === at ? '  >' : '   ',
    replyText(expected[number]),
    replyText(got[number]),
  ]);
  write(columnsText([['   ', 'reference', 'PostgreSQL'], ...rows]));
  write(`  ${dim(replayLine(difference, server))}\n`);
}

function writeDifference(difference: Difference, server: string): void {
  const { at, expected, got, sentence } = difference.outcome;
  writeJson({
    script: scriptText(difference.case.observed.steps),
    at,
    expected: expected.map(replyText),
    got: got.map(replyText),
    sentence,
    replay: replayLine(difference, server),
  });
}

async function compare(options: OracleOptions, signal: AbortSignal): Promise<ExitCode> {
  const { json, quiet, server, seed = Math.floor(Math.random() * 0x7fff_ffff) } = options;
  const opened = await openArena(server, options.connections, options.dialect);
  if (!opened.ok) throw new Stop(EXIT.unusable, `The scripts cannot be played: ${opened.message}`);
  try {
    if ((options.dialect ?? opened.dialect) !== opened.dialect)
      throw new Stop(EXIT.usage, `The server is of ${opened.dialect}: leave out --dialect.`);
    const { backendTable, caseArbitrary, caseOfSteps, sampleCases } = await loadProperties();
    const { script, scripts } = options;
    const arbitrary = caseArbitrary(backendTable(opened.dialect), { severalClients: false });
    const cases =
      script === undefined ? sampleCases(arbitrary, seed, scripts) : [caseOfSteps(arbitrary, script)].values();
    const progress = startProgress(script === undefined ? scripts : 1, 'scripts', true);
    const started = performance.now();
    const result = await playAll(opened, cases, {
      most: MOST_DIFFERENCES,
      signal,
      onProgress: (done) => progress.update(done),
    });
    const seconds = (performance.now() - started) / 1000;
    progress.stop();
    if (!result.ok) throw new Stop(EXIT.unusable, `The scripts cannot be played: ${result.message}`);
    for (const difference of result.differences) {
      const smallest = script === undefined ? await shrink(opened, arbitrary, difference, signal) : difference;
      if (json) writeDifference(smallest, server);
      else printDifference(smallest, server, palette());
    }
    report(result.played, result.differences.length, seconds, seed, opened, json, quiet);
    if (signal.aborted) {
      complain('interrupted: what was found so far is above.');
      return EXIT.interrupted;
    }
    return result.differences.length > 0 ? EXIT.violation : EXIT.clean;
  } finally {
    await opened.close();
  }
}

function report(
  scripts: number,
  differences: number,
  seconds: number,
  seed: number,
  { version, dialect }: Arena,
  json: boolean,
  quiet: boolean,
): void {
  const rate = Math.round(scripts / seconds);
  if (json) {
    writeJson({ server: version, dialect, scripts, differences, seed, seconds: Number(seconds.toFixed(3)) });
    return;
  }
  if (quiet && differences === 0) return;
  const { bold, green, red } = palette();
  const found =
    differences === 0 ? green('no difference') : red(`${differences} difference${differences === 1 ? '' : 's'}`);
  write(
    `${differences === 0 ? '' : '\n'}${bold(`PostgreSQL ${version}`)}: ${found} in ${scripts.toLocaleString('en')} scripts (${dialect}, seed ${seed}, ${rate.toLocaleString('en')} a second)\n`,
  );
}

/** Adds `oracle` to the program. */
export function addOracle(program: Command): void {
  program
    .command('oracle')
    .summary('compare the reference oracle with a live server')
    .description(
      'Plays generated scripts on a live PostgreSQL and on the reference oracle, and compares what both answer: every ' +
        'message, the SQLSTATE of errors, the transaction status, and what is sent before anybody asks for it.',
    )
    .option('--scripts <count>', 'how many', parseCount, 1000)
    .option(
      '--server <server>',
      '"embedded", a URL (postgres://user:password@host:port/database), or the folder of an installed PostgreSQL,\n' +
        'of which a cluster is started for this run',
      'embedded',
    )
    .option(
      '--connections <count>',
      'play on so many connections at once; more than 1 make a database for each',
      parseCount,
      4,
    )
    .option('--script <steps>', 'play this one script, as a difference shows it', parseScript)
    .addHelpText(
      'after',
      `
Exit code: 0 no difference, 1 differences, 3 the server cannot be used, 130 interrupted.

A server of a version that was not measured is compared with the version that --dialect names.

Examples:
  wirestate oracle --scripts 10000
  wirestate oracle --server /usr/lib/postgresql/15
  wirestate oracle --server postgres://postgres@localhost:5432/postgres --connections 1
  wirestate oracle --script 'Parse0(copyIn), Bind0, Execute0, Sync, CopyDone'`,
    )
    .action(
      exiting((_options: unknown, command: Command) => {
        const given = command.opts<Omit<OracleOptions, keyof Shared>>();
        return interruptible((signal) => compare({ ...sharedOptions(command), ...given }, signal));
      }),
    );
}
