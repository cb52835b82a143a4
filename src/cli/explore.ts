/** `wirestate explore`: every exchange up to a bound, against queue models, and the shortest that each gets wrong. */
import type { Command } from 'commander';
import { RULES } from '../../machines/rules.ts';
import { NEWEST_DIALECT } from '../../machines/versions.ts';
import { Exploration, type ExploreResult, MOST } from '../explore/exploration.ts';
import type { ExploreFinding } from '../explore/findings.ts';
import { MODELS } from '../models/index.ts';
import type { ModelEntry } from '../models/model.ts';
import { addressOfIssue, reportOf } from '../models/reports.ts';
import { findingText } from '../report/findings.ts';
import { playCommand } from './campaigns.ts';
import { EXIT, type ExitCode, exiting, Stop } from './exit.ts';
import { interruptible } from './interrupt.ts';
import { modelNamed } from './names.ts';
import { startProgress } from './progress.ts';
import { parseSeconds, type Shared, sharedOptions } from './shared.ts';
import { breathe, complain, lineWidth, palette, printable, write, writeJson } from './terminal.ts';

interface GivenOptions {
  readonly model?: readonly string[];
  readonly max: number;
  readonly reduce: boolean;
  /** Megabytes. */
  readonly memory: number;
  /** Seconds for all models together. */
  readonly time?: number;
}

type ExploreOptions = Shared & Omit<GivenOptions, 'model'> & { readonly models: readonly ModelEntry[] };

/** Why an exploration ended before its bound. */
type Stopped = 'time' | 'memory' | 'signal';

interface Explored {
  readonly result: ExploreResult;
  readonly seconds: number;
  /** The most memory that the process has had so far. */
  readonly megabytes: number;
  readonly stopped: Stopped | undefined;
}

/** States of the product that are looked at between two looks at clock, memory and signals. */
const PORTION = 1 << 14;
const MEGABYTE = 1 << 20;
const DEFAULT_MAX = 4;
const DEFAULT_MEMORY = 4096;

const many = (number: number): string => Math.round(number).toLocaleString('en');
const count = (number: number, word: string): string => `${many(number)} ${word}${number === 1 ? '' : 's'}`;

/** Explores one model. @param deadline of `performance.now()` */
async function exploreModel(
  model: ModelEntry,
  { max, reduce, memory, dialect = NEWEST_DIALECT }: ExploreOptions,
  deadline: number,
  signal: AbortSignal,
): Promise<Explored> {
  const started = performance.now();
  const exploration = new Exploration(model, { max, reduce, dialect });
  const progress = startProgress(max, 'messages of the frontend', true);
  let stopped: Stopped | undefined;
  while (stopped === undefined && exploration.advance(PORTION)) {
    const rate = (exploration.states * 1000) / (performance.now() - started);
    progress.update(
      exploration.bound - 1,
      `${many(exploration.states)} states, ${many(rate)}/s, ${count(exploration.found, 'finding')}: ${model.name}`,
    );
    await breathe();
    if (signal.aborted) stopped = 'signal';
    else if (performance.now() > deadline) stopped = 'time';
    else if (exploration.isFull || process.memoryUsage.rss() > memory * MEGABYTE) stopped = 'memory';
  }
  progress.stop();
  return {
    result: exploration.result(),
    seconds: (performance.now() - started) / 1000,
    megabytes: Math.ceil(process.resourceUsage().maxRSS / 1024),
    stopped,
  };
}

const STOPPED: Readonly<Record<Stopped, string>> = {
  time: 'its time was over',
  memory: 'its memory was used up',
  signal: 'it was interrupted',
};

function writeFields(model: ModelEntry, { result, seconds, megabytes, stopped }: Explored): void {
  const { findings, dialect, reduced, max, complete, states, queueStates, rounds } = result;
  for (const { verdict, rule, exchange, messages, frontend } of findings) {
    const report = reportOf(model.reports ?? [], { verdict, rule });
    writeJson({
      ...{ model: model.name, verdict, rule, exchange, messages, frontend },
      ...(report === undefined ? {} : { report: report.issue }),
    });
  }
  writeJson({
    ...{ model: model.name, dialect, reduced, max, complete, findings: findings.length },
    ...{ states, queueStates, rounds, seconds: Number(seconds.toFixed(3)) },
    ...{ statesPerSecond: Math.round(states / seconds), megabytes, stopped: stopped ?? null },
  });
}

function findingLines(model: ModelEntry, finding: ExploreFinding, options: ExploreOptions): string {
  const { verdict, rule, exchange } = finding;
  const report = reportOf(model.reports ?? [], { verdict, rule });
  const text = {
    ...{ verdict, rule, exchange, sentence: RULES[rule].sentence },
    ...(report === undefined ? {} : { reported: `${report.issue}, ${addressOfIssue(report.issue)}` }),
  };
  const command = playCommand(model.name, exchange, { schedule: false, dialect: options.dialect });
  return findingText(text, [command], palette(), lineWidth());
}

function writeText(model: ModelEntry, explored: Explored, options: ExploreOptions): void {
  const { result, seconds, megabytes, stopped } = explored;
  const { findings, dialect, reduced, max, complete, states } = result;
  if (options.quiet && findings.length === 0 && stopped === undefined) return;
  const { bold, green, red, dim } = palette();
  const found = findings.length === 0 ? green('no finding') : red(count(findings.length, 'finding'));
  const of = reduced ? ' of the quotient' : '';
  const reach =
    complete === 0
      ? 'not even every exchange with 1 message of the frontend was looked at'
      : `in every exchange${of} with up to ${count(complete, 'message')} of the frontend`;
  write(`${bold(model.name)}: ${found} ${reach} (${dialect})\n`);
  if (stopped !== undefined)
    write(`  stopped because ${STOPPED[stopped]}, while those with up to ${complete + 1} of ${max} were looked at\n`);
  for (const finding of findings) write(findingLines(model, finding, options));
  if (options.quiet) return;
  const rate = `${many(states / seconds)} a second`;
  write(
    dim(`  ${many(states)} states of the product in ${seconds.toFixed(1)} s, ${rate}; at most ${many(megabytes)} MB\n`),
  );
}

async function exploreAll(options: ExploreOptions, signal: AbortSignal): Promise<ExitCode> {
  const { models, time, json } = options;
  const deadline = performance.now() + (time ?? Number.POSITIVE_INFINITY) * 1000;
  let findings = 0;
  let isCut = false;
  for (const [place, model] of models.entries()) {
    if (signal.aborted) break;
    // What the models before have left is shared by those to come.
    const share = (deadline - performance.now()) / (models.length - place);
    const explored = await exploreModel(model, options, performance.now() + share, signal);
    if (json) writeFields(model, explored);
    else writeText(model, explored, options);
    findings += explored.result.findings.length;
    isCut ||= explored.stopped !== undefined;
  }
  if (signal.aborted) {
    complain('interrupted: what was found so far is above.');
    return EXIT.interrupted;
  }
  return findings > 0 ? EXIT.violation : isCut ? EXIT.budget : EXIT.clean;
}

const parseWhole =
  (what: string) =>
  (text: string): number => {
    const number = Number(text);
    if (/^\d+$/u.test(text) && number >= 1 && Number.isSafeInteger(number)) return number;
    throw new Stop(EXIT.usage, `"${printable(text)}" is no ${what}: it has to be an integer from 1 on.`);
  };

/** @throws Stop where the bound is too large for the search */
function refuseLarge({ max, reduce }: GivenOptions): void {
  const most = reduce ? MOST.reduced : MOST.full;
  if (max <= most) return;
  const hint = reduce ? '' : ' (up to 10 with --reduce)';
  throw new Stop(EXIT.usage, `--max ${max} is out of reach: give 1 to ${most}${hint}.`);
}

/** Adds `explore` to the program. */
export function addExplore(program: Command): void {
  program
    .command('explore')
    .summary('show a queue every exchange up to a bound')
    .description(
      'Shows queue models every exchange with up to so many messages of the frontend: all server choices, all orders in ' +
        'which a proxy can observe them. Prints the shortest exchange of each verdict and rule, or that there is none.',
    )
    .option('--model <name...>', 'models to explore (default: all; see "wirestate model list")')
    .option('--max <count>', 'messages of the frontend in an exchange, at most', parseWhole('bound'), DEFAULT_MAX)
    .option('--reduce', 'one message for each class of a quotient (src/explore/README.md)', false)
    .option('--memory <megabytes>', 'stop when the process has more', parseWhole('memory'), DEFAULT_MEMORY)
    .option('--time <seconds>', 'stop after this time, for all models together', parseSeconds)
    .addHelpText(
      'after',
      `
Exit code: 0 no finding up to the bound, 1 findings, 2 usage, 4 stopped by --time or --memory without a finding,
           130 interrupted; what was complete by then is said.

Examples:
  wirestate explore --model pgdog-head --max 3
  wirestate explore --model reference --max 5 --time 300
  wirestate explore --model reference pgdog-head --max 7 --reduce --json`,
    )
    .action(
      exiting((_options: unknown, command: Command) => {
        const { model, ...given } = command.opts<GivenOptions>();
        refuseLarge(given);
        const models = model === undefined ? MODELS : [...new Set(model)].map(modelNamed);
        return interruptible((signal) => exploreAll({ ...sharedOptions(command), ...given, models }, signal));
      }),
    );
}
