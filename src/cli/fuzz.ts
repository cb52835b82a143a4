/** `wirestate fuzz`: shows generated exchanges to queue models and reports the shortest that each gets wrong. */
import type { Command } from 'commander';
import { RULES, type RuleId } from '../../machines/rules.ts';
import { NEWEST_DIALECT } from '../../machines/versions.ts';
import type { CampaignResult } from '../../properties/index.ts';
import { printExchange } from '../corpus/notation.ts';
import { sentenceOf, type Verdict } from '../play/verdicts.ts';
import { distributionSummary, distributionText } from '../report/distribution.ts';
import { findingText } from '../report/findings.ts';
import { verdictText } from '../report/verdict.ts';
import { findingFields, findingReport, loadProperties, playCommand, replayCommand } from './campaigns.ts';
import { EXIT, type ExitCode, exiting, Stop } from './exit.ts';
import { addTargetOptions, refuseWithoutTarget, type TargetOptions, targetRunOf } from './fuzz-target-options.ts';
import { interruptible } from './interrupt.ts';
import { modelNamed, ruleNamed, verdictNamed } from './names.ts';
import { startProgress } from './progress.ts';
import { parseCount, parseSeconds, type Shared, sharedOptions } from './shared.ts';
import { type CommandOptions, commandSubject, modelSubject, type Subject } from './subjects.ts';
import { complain, lineWidth, palette, printable, write, writeJson } from './terminal.ts';

interface FuzzOptions extends Shared {
  readonly subjects: readonly Subject[];
  readonly runs: number;
  /** Seconds for all models together. */
  readonly time: number | undefined;
  readonly path: string | undefined;
  readonly verdict: Verdict | undefined;
  readonly through: RuleId | undefined;
  readonly schedule: boolean;
  readonly distribution: boolean;
}

/** Paths count cases from the seed on, and all before are generated again; a campaign's own stay below 2000. */
const LONGEST_PATH = 1_000_000;

const count = (number: number, word: string): string =>
  `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;

function printResult(subject: Subject, result: CampaignResult, seed: number, options: FuzzOptions): void {
  const { runs, findings, seconds, distribution } = result;
  const colours = palette();
  if (options.json) {
    for (const finding of findings) writeJson(findingFields(finding, options, subject.reports));
    writeJson({ model: subject.name, runs, findings: findings.length, seconds: Number(seconds.toFixed(3)) });
    if (options.distribution) writeJson({ model: subject.name, distribution });
    return;
  }
  if (options.quiet && findings.length === 0) return;
  const found = findings.length === 0 ? colours.green('no finding') : colours.red(count(findings.length, 'finding'));
  const dialect = options.dialect ?? NEWEST_DIALECT;
  write(
    `${colours.bold(subject.name)}: ${found} in ${count(runs, 'case')} (${dialect}, seed ${seed}, ${seconds.toFixed(1)} s)\n`,
  );
  for (const finding of findings) {
    const commands = [
      replayCommand(subject.forFuzz, finding, options),
      playCommand(subject.forRun, finding.exchange, options),
    ];
    write(findingText(findingReport(finding, subject.reports), commands, colours, lineWidth()));
  }
  if (options.distribution) write(distributionText(distribution, colours));
  else if (!options.quiet) write(distributionSummary(distribution, colours));
}

async function campaigns(options: FuzzOptions, signal: AbortSignal): Promise<ExitCode> {
  const { subjects, runs, dialect, verdict, through, schedule } = options;
  const seed = options.seed ?? Math.floor(Math.random() * 0x7fff_ffff);
  const deadline = performance.now() + (options.time ?? Number.POSITIVE_INFINITY) * 1000;
  let findings = 0;
  let stopped = false;
  for (const [place, subject] of subjects.entries()) {
    if (signal.aborted) break;
    // What the models before have left is shared by those to come.
    const time = (deadline - performance.now()) / (subjects.length - place);
    const progress = startProgress(runs, 'cases', true);
    const started = performance.now();
    const result = await subject.campaign(
      {
        runs,
        seed,
        schedule,
        ...(Number.isFinite(time) ? { time } : {}),
        ...(dialect === undefined ? {} : { dialect }),
        ...(verdict === undefined ? {} : { verdict }),
        ...(through === undefined ? {} : { through }),
        onProgress: (done, found) => {
          const rate = Math.round((done * 1000) / (performance.now() - started));
          progress.update(done, `${rate.toLocaleString('en')}/s, ${count(found, 'finding')}: ${subject.name}`);
        },
      },
      signal,
    );
    progress.stop();
    printResult(subject, result, seed, options);
    if (result.stoppedBecause === 'breakdowns')
      complain(
        `${subject.name} broke down so often that it is not started again; ${count(result.runs, 'case')} were run.`,
      );
    findings += result.findings.length;
    stopped ||= result.stoppedBecause !== 'runs';
  }
  if (signal.aborted) {
    complain('interrupted: what was found so far is above.');
    return EXIT.interrupted;
  }
  return findings > 0 ? EXIT.violation : stopped ? EXIT.budget : EXIT.clean;
}

/** Generates the case of a seed and a path again and says what each model makes of it. */
async function replayCase(options: FuzzOptions, seed: number, path: string): Promise<ExitCode> {
  const { tokensOf } = await loadProperties();
  const { subjects, dialect, schedule } = options;
  let shows = false;
  for (const subject of subjects) {
    const replayed = await subject.replay({ seed, path, schedule, ...(dialect === undefined ? {} : { dialect }) });
    if (replayed === undefined)
      throw new Stop(
        EXIT.usage,
        `The path "${path}" leads to no case of the seed ${seed}: both must be of one finding.`,
      );
    const { found } = replayed;
    const exchange = printExchange(tokensOf(replayed.case));
    const verdict = found?.verdict ?? 'ok';
    const rule = found?.rule ?? null;
    const reason = found?.reason;
    shows ||= found !== undefined;
    if (options.json) {
      // Each number behind the first is a step of the shrinker.
      const counts = { runs: 1, shrinks: path.split(':').length - 1 };
      writeJson(
        findingFields(
          { model: subject.name, verdict, rule, exchange, seed, path, ...counts, reason },
          options,
          subject.reports,
        ),
      );
      continue;
    }
    if (options.quiet && found === undefined) continue;
    const report = {
      subject: subject.name,
      verdict,
      where: found === undefined ? exchange : '',
      details: [
        ['exchange', exchange],
        ...(found === undefined
          ? []
          : ([
              ['found', `${reason ?? sentenceOf(found.verdict)} ${RULES[found.rule].sentence}`],
              ['rule', found.rule],
            ] as const)),
      ] as const,
      replay: playCommand(subject.forRun, exchange, options),
    };
    write(verdictText(report, palette()));
  }
  return shows ? EXIT.violation : EXIT.clean;
}

function parsePath(text: string): string {
  if (/^\d+(:\d+)*$/u.test(text) && Number.parseInt(text, 10) < LONGEST_PATH) return text;
  throw new Stop(EXIT.usage, `"${printable(text)}" is no path of a finding: numbers with colons, such as 12:0:3.`);
}

/** What cannot be asked for together. @throws Stop that says so */
function refuseContradictions({ path, seed, verdict, schedule }: Omit<FuzzOptions, 'subjects' | 'runs'>): void {
  if (path !== undefined && seed === undefined)
    throw new Stop(EXIT.usage, 'A --path leads from a seed: give the --seed of the finding, too.');
  if (verdict === 'read-deadlock' && !schedule)
    throw new Stop(EXIT.usage, 'A read-deadlock shows only where the model chooses what it reads: add --schedule.');
  if (verdict !== undefined && verdict !== 'read-deadlock' && schedule)
    throw new Stop(EXIT.usage, `With --schedule only read-deadlock is looked for: leave out --verdict ${verdict}.`);
}

async function fuzz(options: FuzzOptions): Promise<ExitCode> {
  const { seed, path } = options;
  if (seed !== undefined && path !== undefined) return replayCase(options, seed, path);
  return interruptible((signal) => campaigns(options, signal));
}

/** The options of the command itself, as commander has them. */
type GivenOptions = Omit<FuzzOptions, keyof Shared | 'subjects' | 'runs'> &
  CommandOptions & { readonly model?: string[]; readonly runs?: number };

const DEFAULT_RUNS = 20_000;

/** Adds `fuzz` to the program. */
export function addFuzz(program: Command): void {
  const command = program
    .command('fuzz')
    .summary('show generated exchanges to queue models, or play them on a running target')
    .description(
      'Shows generated legal exchanges to queue models and reports, for each verdict and rule, the shortest exchange ' +
        'that it found and the lines that replay it. With --target it plays exchanges, generated and recorded, legal ' +
        'and malformed, through a running proxy or server, and compares what comes back with PostgreSQL.',
    )
    .option('--model <NAME...>', 'names of "wirestate model list"')
    .option('--model-command <command>', 'a program that is the queue and speaks JSON lines (see README.md)')
    .option('--model-timeout <seconds>', 'how long that program may take for an answer (default: 2)', parseSeconds)
    .option('--runs <count>', 'cases for each model, or for each phase of a target (default: 20000, 2000)', parseCount)
    .option('--time <seconds>', 'stop after this time, for all models or phases together', parseSeconds)
    .option('--path <path>', 'with --seed: replay the case of a finding', parsePath)
    .option('--verdict <verdict>', 'look for this verdict only', verdictNamed)
    .option('--through <rule>', 'look for findings about this rule only', ruleNamed)
    .option('--schedule', 'let the model choose which side it reads, and look for read-deadlocks', false)
    .option('--distribution', 'show everything that the cases consisted of, with how often', false);
  addTargetOptions(command)
    .addHelpText(
      'after',
      `
A target needs a database of its own for each run: tables and functions are made there (wirestate_…, and t, f_add … for
the recordings) and dropped behind it. Give a pooler one server connection (default_pool_size=1), so that the next client is given the very
one that the case before has left behind.

Exit code: 0 no finding, 1 findings, 3 the program does not speak the protocol, or the target or reference cannot be
           used, or something could not be written, 4 stopped by --time without a finding, 130 interrupted, whatever was
           found by then.

Examples:
  wirestate fuzz --model naive pgdog-head
  wirestate fuzz --model pgdog-v0 --verdict stale-expectation --through copy-in.sync-ignored
  wirestate fuzz --model pgdog-head --schedule --time 10 --json
  wirestate fuzz --model-command ./my-queue --seed 1
  wirestate fuzz --target postgres://postgres@127.0.0.1:6432/postgres --time 60 --out findings`,
    )
    .action(
      exiting(async (_options: unknown, command: Command) => {
        const { model = [], modelCommand, modelTimeout, runs, ...given } = command.opts<GivenOptions>();
        const shared = sharedOptions(command);
        const options = command.opts<TargetOptions & Readonly<Record<string, unknown>>>();
        if (options.target !== undefined) {
          const { fuzzTarget } = await import('./fuzz-target.ts');
          return fuzzTarget(targetRunOf(options.target, options, { ...shared, runs, time: given.time }));
        }
        refuseWithoutTarget(options);
        if (modelCommand === undefined && (model.length === 0 || modelTimeout !== undefined))
          throw new Stop(
            EXIT.usage,
            'Say what to fuzz: --model with names of "wirestate model list", or --model-command. A running proxy is a --target.',
          );
        const models = [...new Set(model)].map((name) => modelSubject(modelNamed(name)));
        refuseContradictions({ ...shared, ...given });
        const programs =
          modelCommand === undefined ? [] : [await commandSubject(modelCommand, { modelTimeout }, shared.dialect)];
        const subjects = [...models, ...programs];
        try {
          return await fuzz({ ...shared, ...given, runs: runs ?? DEFAULT_RUNS, subjects });
        } finally {
          await Promise.all(subjects.map((subject) => subject.close()));
        }
      }),
    );
}
