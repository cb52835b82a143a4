/** `wirestate paths`: legal exchanges from the machine, and which of them a server can be made to answer so. */
import { type Command, Option } from 'commander';
import { NEWEST_DIALECT } from '../../machines/versions.ts';
import {
  CRITERIA,
  type Criterion,
  chooseFew,
  cover,
  coverageOf,
  type Exchange,
  endsOf,
  shortestPath,
  startsOf,
  type Waypoint,
} from '../graph/index.ts';
import { columnsText } from '../report/columns.ts';
import type { Table } from '../table/table.ts';
import { backendTable } from '../table/tables.ts';
import { EXIT, type ExitCode, exiting, Stop } from './exit.ts';
import { interruptible } from './interrupt.ts';
import { writeCoverage } from './paths-coverage.ts';
import { placeNamed, waypointNamed } from './paths-places.ts';
import { captureFields, coverageFields, coverageText, exchangeFields, notationOf, startName } from './paths-text.ts';
import { parseCount, type Shared, sharedOptions } from './shared.ts';
import { palette, write, writeJson } from './terminal.ts';

/** The options of the command itself, as commander has them. */
interface GivenOptions {
  readonly cover?: Criterion;
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly through?: readonly string[];
  readonly limit?: number;
  readonly capture?: boolean;
  readonly server?: string;
  readonly coverage?: string;
}

type PathsOptions = GivenOptions & Shared;

/** The places of the command line, in the numbers of a table. */
interface Places {
  readonly from?: readonly number[];
  readonly to?: readonly number[];
  readonly through: readonly Waypoint[];
}

function placesOf(table: Table, { from, to, through = [] }: GivenOptions): Places {
  const numbers = (names: readonly string[]): number[] => [
    ...new Set(names.flatMap((name) => placeNamed(table, name))),
  ];
  return {
    ...(from === undefined ? {} : { from: numbers(from) }),
    ...(to === undefined ? {} : { to: numbers(to) }),
    through: through.map((name) => waypointNamed(table, name)),
  };
}

function writeExchanges(table: Table, exchanges: readonly Exchange[], { json, capture }: PathsOptions): void {
  if (capture) for (const [number, exchange] of exchanges.entries()) writeJson(captureFields(table, exchange, number));
  else if (json) for (const exchange of exchanges) writeJson(exchangeFields(table, exchange));
  else {
    const { dim } = palette();
    write(
      columnsText(
        exchanges.map((exchange) => [{ text: startName(table, exchange.start), style: dim }, notationOf(exchange)]),
      ),
    );
  }
}

/** The shortest exchange between places. @throws Stop when there is none */
function shortest(table: Table, options: PathsOptions): ExitCode {
  const places = placesOf(table, options);
  const found = shortestPath(table, { from: startsOf(table), to: endsOf(table), ...places });
  if (found === undefined) {
    const { from = ['startup', 'ready', 'walsender'], through = [], to = ['ready', 'closed'] } = options;
    const way = [from.join(' or '), ...through, to.join(' or ')].join(' to ');
    throw new Stop(EXIT.usage, `No legal exchange of ${table.dialect} leads from ${way}.`);
  }
  writeExchanges(table, [found], options);
  if (options.coverage !== undefined) writeCoverage(options.coverage, table, [found]);
  return EXIT.clean;
}

const messages = (number: number): string => `${number.toLocaleString('en')} message${number === 1 ? '' : 's'}`;

/** Exchanges that cover the machine. @throws Stop when there is nothing that they could cover */
function covering(table: Table, criterion: Criterion, options: PathsOptions): ExitCode {
  const { limit = Number.POSITIVE_INFINITY, json, quiet, capture = false } = options;
  const places = placesOf(table, options);
  const started = performance.now();
  const found = cover(table, criterion, places);
  const exchanges = chooseFew(table, found.exchanges, criterion, limit);
  const milliseconds = Math.round(performance.now() - started);
  const coverage = coverageOf(table, exchanges, places);
  if (exchanges.length === 0) {
    const why =
      Object.keys(coverage[criterion].unreachable).length === 0 ? '' : `\n${coverageText(coverage).trimEnd()}`;
    throw new Stop(EXIT.usage, `No legal exchange of ${table.dialect} covers any of these ${criterion}.${why}`);
  }
  writeExchanges(table, exchanges, options);
  if (options.coverage !== undefined) writeCoverage(options.coverage, table, exchanges);
  const isCut = coverage[criterion].uncovered.length > 0;
  const total = exchanges.reduce((sum, { events }) => sum + events.length, 0);
  const longest = Math.max(...exchanges.map(({ events }) => events.length));
  if (json && !capture)
    writeJson({
      cover: criterion,
      dialect: table.dialect,
      exchanges: exchanges.length,
      messages: total,
      longest,
      whole: { exchanges: found.exchanges.length, messages: found.messages },
      least: found.least,
      milliseconds,
      ...coverageFields(coverage, criterion),
    });
  else if (!quiet) {
    const cut = isCut ? `, the first of ${found.exchanges.length.toLocaleString('en')} that cover it` : '';
    const { least } = found;
    const bound = isCut
      ? ''
      : `\nno cover has fewer than ${least.exchanges.toLocaleString('en')} exchanges, and none fewer than ${messages(least.messages)}`;
    const summary = `${criterion} of ${table.dialect}: ${exchanges.length.toLocaleString('en')} exchange${exchanges.length === 1 ? '' : 's'}${cut}, ${messages(total)}, at most ${longest} in one (${milliseconds} ms)${bound}\n`;
    const text = `\n${summary}${coverageText(coverage)}`;
    // Captures are read by a program, so nothing else stands among them.
    if (capture) process.stderr.write(text);
    else write(text);
  }
  return isCut ? EXIT.budget : EXIT.clean;
}

/** Options about which exchanges are printed, and how. */
const PRINTING = ['from', 'to', 'limit', 'capture'] as const;

async function paths(options: PathsOptions, signal: AbortSignal): Promise<ExitCode> {
  const { cover: criterion, server, to, through, limit, dialect = NEWEST_DIALECT } = options;
  if (server !== undefined) {
    const ignored = PRINTING.filter((name) => options[name] !== undefined);
    if (ignored.length > 0)
      throw new Stop(
        EXIT.usage,
        `--server plays exchanges and prints none: leave out ${ignored.map((name) => `--${name}`).join(' and ')}.`,
      );
    const { playPaths } = await import('./paths-live.ts');
    return playPaths({ ...options, server, criterion: criterion ?? 'transitions' }, signal);
  }
  const table = backendTable(dialect);
  const asksForOne = criterion === undefined && limit === undefined && (to !== undefined || through !== undefined);
  return asksForOne ? shortest(table, options) : covering(table, criterion ?? 'transitions', options);
}

/** Adds `paths` to the program. */
export function addPaths(program: Command): void {
  program
    .command('paths')
    .summary('legal exchanges from the machine, few and short')
    .description(
      'Prints legal exchanges that cover the states, transitions, pairs of transitions or rules of the backend machine; ' +
        'with --to or --through and without --cover the shortest one that leads there.',
    )
    .addOption(new Option('--cover <criterion>', 'what to cover (default: transitions)').choices([...CRITERIA]))
    .option('--from <STATE...>', 'begin here: startup, ready, walsender (default: all three), or another state')
    .option('--to <STATE...>', 'end here (default: idle in ready, or closed)')
    .option('--through <NAME...>', 'cover only what belongs to these rules and states; or pass them, in this order')
    .option('--limit <count>', 'at most so many exchanges, those that cover the most', parseCount)
    .option('--coverage <file>', 'write how often each transition is taken, as the page of "wirestate graph" reads it')
    .option('--capture', 'print recordings with made-up bodies, one a line, as "wirestate check" reads them')
    .option(
      '--server <server>',
      'play what can be forced on a live server: "embedded", a URL, or the folder of an installed PostgreSQL',
    )
    .addHelpText(
      'after',
      `
Exit code: 0 all is covered that legal exchanges cover, 1 a server answers otherwise than predicted, 2 nothing can be
           covered so, 3 the server cannot be used, 4 --limit left something uncovered.

Examples:
  wirestate paths --cover rules --from ready
  wirestate paths --through copy-in.sync-ignored --dialect postgres-15
  wirestate paths --cover pairs --json
  wirestate paths --cover transitions --capture > paths.jsonl && wirestate check paths.jsonl
  wirestate paths --server embedded
  wirestate paths --server embedded --coverage live.json`,
    )
    .action(
      exiting((_options: unknown, command: Command) =>
        interruptible((signal) => paths({ ...sharedOptions(command), ...command.opts<GivenOptions>() }, signal)),
      ),
    );
}
