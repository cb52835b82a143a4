/** `wirestate fuzz --target`: plays cases through a running proxy or server and reports where PostgreSQL does otherwise. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../net/connection.ts';
import { type Failure, reasonOf } from '../net/failure.ts';
import { simpleQuery } from '../net/simple-query.ts';
import { parseServerUrl, type Target } from '../net/target.ts';
import { SETUP_SQL } from '../oracle/statements.ts';
import { backendTable } from '../table/tables.ts';
import type { TargetCase } from '../target/exchange.ts';
import { type Failed, idOf } from '../target/finding.ts';
import type { LiveReference } from '../target/live-reference.ts';
import { openStage, type PreparedTarget, prepareTarget, tidyTarget } from '../target/prepare.ts';
import { REMOVE_RECORDED, type Recordings } from '../target/recordings.ts';
import { type Heading, Run } from '../target/run.ts';
import type { Stage } from '../target/stage.ts';
import { runOnce } from '../target/statements.ts';
import { pgprotoOf, recordingOf } from '../target/written.ts';
import { EXIT, type ExitCode, Stop } from './exit.ts';
import type { TargetRun } from './fuzz-target-options.ts';
import {
  loadGenerator,
  loadRecordings,
  needsReference,
  openReference,
  phasesOf,
  setupOf,
} from './fuzz-target-phases.ts';
import { interruptible } from './interrupt.ts';
import { launcherOf } from './oracle-arena.ts';
import { startProgress } from './progress.ts';
import { Reporters } from './reporters.ts';
import { advised } from './servers.ts';
import { complain, printable, shellWord } from './terminal.ts';

const DEADLINE_MS = 2_000;
const RESTART_MS = 60_000;

/** What has to be undone, the last first. */
type Undo = () => Promise<unknown>;

const unusable = (failed: Failure): Stop => new Stop(EXIT.unusable, `${printable(failed.message)}.`);

/** The target's URL in a line to be replayed: without its password, which `PGPASSWORD` of nobody's shell holds. */
const withoutPassword = (url: string): string => url.replace(/^([^:]+:\/\/[^:@/]*):[^@/]*@/u, '$1@');

/** Fuzzes a target. @throws Stop when the target, the reference or what is needed for them cannot be used */
export async function fuzzTarget(run: TargetRun): Promise<ExitCode> {
  const parsed = parseServerUrl(run.target);
  if (!parsed.ok) throw new Stop(EXIT.usage, `${printable(parsed.message)}.`);
  const reporters = new Reporters(run);
  if (run.out !== undefined) makeFolder(run.out);
  return interruptible(async (signal) => {
    const undo: Undo[] = [];
    try {
      return await play(run, parsed.target, reporters, signal, undo);
    } finally {
      for (const step of undo.reverse()) await step();
    }
  });
}

async function play(
  run: TargetRun,
  target: Target,
  reporters: Reporters,
  signal: AbortSignal,
  undo: Undo[],
): Promise<ExitCode> {
  const note = run.quiet ? () => {} : complain;
  const prepared = await prepareTarget(target, run.dialect, run.pooling);
  if (!prepared.ok) throw unusable(advised(prepared));
  notePooling(prepared, note);
  const recorded = run.phases.includes('recordings') ? loadRecordings(run.phases.length === 1, note) : undefined;
  const stages = await openLanes(run, prepared, recorded, undo);
  const reference = needsReference(run) ? await reach(run.reference, recorded, undo) : undefined;
  noteVersions(prepared, reference, note);
  const table = backendTable(prepared.dialect);
  const generator = await loadGenerator(table);
  let lost: Failure | undefined;
  const onFailure = (failed: Failure): void => {
    lost ??= failed;
  };
  const phases = await phasesOf({ run, prepared, generator, reference, recorded, note, onFailure });
  const heading: Heading = {
    target: run.name ?? withoutPassword(run.target),
    version: prepared.version,
    reference: reference === undefined ? 'machine' : `${run.reference} ${reference.version}`,
    dialect: prepared.dialect,
    seed: run.seed,
    shard: run.shard,
  };
  const progress = startProgress(run.runs * phases.length, 'cases', !reporters.takesStdout);
  let done = 0;
  const player = new Run({
    ...{ table, stages, phases, signal, deadlineMs: DEADLINE_MS, timeMs: run.timeMs },
    restart: () => restart(run.restart),
    write: async (failed) => writeFiles(run.out, failed, prepared, note),
    replayLine: (subject, files) => replayLine(run, subject, files),
    onEvent: (event) => reporters.event(event),
    onCase: (phase, _, findings) => progress.update(++done, `${phase}, ${findings} findings`),
  });
  const report = await player.play(heading);
  progress.stop();
  if (lost !== undefined) complain(`the reference cannot be asked any more: ${printable(lost.message)}.`);
  if (report.phases.every(({ cases }) => cases === 0) && report.ended === 'done')
    throw new Stop(EXIT.usage, 'No case was played: no case has that id, or the shard is empty.');
  const code = await reporters.finish(report, run.only === undefined && run.shard.count === 1);
  return code === EXIT.clean && lost !== undefined ? EXIT.unusable : code;
}

/** What the verdict on the pool can say. */
function notePooling({ pooling }: PreparedTarget, note: (sentence: string) => void): void {
  if (pooling.isSingle || pooling.kind === 'none') return;
  const weaker =
    'a client may be given another server than the one before it has left behind, so the verdict on the pool is weaker';
  note(`the target has several servers for its clients: ${weaker}. Give it a pool of one (default_pool_size=1).`);
}

function noteVersions(
  { version }: PreparedTarget,
  reference: LiveReference | undefined,
  note: (sentence: string) => void,
): void {
  if (reference === undefined || Number.parseInt(version, 10) === Number.parseInt(reference.version, 10)) return;
  note(
    `the target says that it is PostgreSQL ${version}, and the reference is ${reference.version}: where versions answer differently that shows as a finding. Give a --reference of the same version.`,
  );
}

/** Lanes, each in a database of its own where there are several. @throws Stop */
async function openLanes(
  run: TargetRun,
  prepared: PreparedTarget,
  recorded: Recordings | undefined,
  undo: Undo[],
): Promise<readonly Stage[]> {
  const stages: Stage[] = [];
  for (let lane = 0; lane < run.concurrency; lane++) {
    const own =
      run.concurrency === 1 ? prepared : { ...prepared, target: await ownDatabase(prepared.target, lane, undo) };
    undo.push(() => tidy(own, recorded));
    const done = await runOnce(own.target, [...SETUP_SQL, ...setupOf(recorded)]);
    if (!done.ok) throw unusable(advised(done));
    const stage = await openStage(own);
    if ('message' in stage) throw new Stop(EXIT.unusable, `The target serves no client: ${printable(stage.message)}.`);
    stages.push(stage);
  }
  return stages;
}

/** Removes what was made in a target's database, and says so where it cannot. */
async function tidy(prepared: PreparedTarget, recorded: Recordings | undefined): Promise<void> {
  const failed =
    (await tidyTarget(prepared)) ??
    (recorded === undefined ? undefined : await runOnce(prepared.target, REMOVE_RECORDED));
  if (failed !== undefined && !failed.ok)
    complain(`the tables wirestate_… could not be removed: ${printable(failed.message)}.`);
}

/** Makes a database for a lane. @throws Stop */
async function ownDatabase(target: Target, lane: number, undo: Undo[]): Promise<Target> {
  const database = `wirestate_${process.pid}_${lane}`;
  const run = async (sql: string): Promise<Failure | undefined> => {
    const connection = await connect(target);
    if (!connection.ok) return connection;
    const done = await simpleQuery(connection, sql);
    await connection.close();
    return done.ok ? undefined : done;
  };
  const failed = await run(`create database ${database}`);
  if (failed !== undefined)
    throw new Stop(
      EXIT.unusable,
      `--concurrency needs a database for each case: ${printable(failed.message)}. Leave it out to play in the database of the URL.`,
    );
  undo.push(async () => {
    const left = await run(`drop database ${database} with (force)`);
    if (left !== undefined) complain(`the database ${database} could not be removed: ${printable(left.message)}.`);
  });
  return { ...target, database };
}

/** The reference that is asked. @throws Stop */
async function reach(server: string, recorded: Recordings | undefined, undo: Undo[]): Promise<LiveReference> {
  const launch = launcherOf(server);
  const started = launch === undefined ? { ok: true as const, url: server } : await launch({});
  if (!started.ok) throw new Stop(EXIT.unusable, `There is no reference: ${printable(started.message)}.`);
  if ('stop' in started) undo.push(() => started.stop());
  const parsed = parseServerUrl(started.url);
  if (!parsed.ok) throw new Stop(EXIT.usage, `The --reference cannot be used: ${printable(parsed.message)}.`);
  const reference = await openReference(parsed.target, recorded);
  if (!reference.ok) throw new Stop(EXIT.unusable, `The reference cannot be used: ${printable(reference.message)}.`);
  undo.push(() => reference.close());
  return reference;
}

/** Runs the command that brings the target back. @returns whether there is one */
function restart(command: string | undefined): Promise<boolean> {
  if (command === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn('/bin/sh', ['-c', command], { stdio: 'ignore', timeout: RESTART_MS });
    child.on('error', () => resolve(false));
    child.on('exit', () => resolve(true));
  });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (thrown) {
    throw new Stop(EXIT.unusable, `The folder ${printable(folder)} cannot be made: ${printable(reasonOf(thrown))}.`);
  }
}

/** Writes a finding down. What cannot be written is said, and the run goes on. @returns the paths */
function writeFiles(
  folder: string | undefined,
  failed: Failed,
  { version, dialect }: PreparedTarget,
  note: (sentence: string) => void,
): readonly string[] {
  if (folder === undefined) return [];
  const name = idOf(failed).replaceAll('/', '-');
  const texts = [
    [`${name}.jsonl`, recordingOf(failed, { server: `a target that says it is PostgreSQL ${version}`, dialect })],
    [`${name}.pgproto`, pgprotoOf(failed)],
  ] as const;
  const written: string[] = [];
  for (const [file, text] of texts) {
    const path = join(folder, file);
    try {
      writeFileSync(path, text);
      written.push(path);
    } catch (thrown) {
      note(`${path} cannot be written: ${printable(reasonOf(thrown))}.`);
    }
  }
  return written;
}

/** The line that plays the case again: its recording, where it was written and can be played so. */
function replayLine(run: TargetRun, subject: TargetCase, files: readonly string[]): string {
  const url = shellWord(withoutPassword(run.target));
  const [recording] = files;
  const isPlain = subject.company === undefined && subject.nextAsks === undefined && subject.cancel === undefined;
  if (recording !== undefined && isPlain) return `wirestate replay ${shellWord(recording)} --server ${url}`;
  return `wirestate fuzz --target ${url} --case ${shellWord(subject.id)}`;
}
