/** `wirestate fuzz --target`: plays cases through a running proxy or server and reports where PostgreSQL does otherwise. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Failure } from '../net/failure.ts';
import { parseServerUrl, type Target, withoutPassword } from '../net/target.ts';
import { backendTable } from '../table/tables.ts';
import type { LiveReference } from '../target/live-reference.ts';
import { type PreparedTarget, prepareTarget } from '../target/prepare.ts';
import { type Heading, Run } from '../target/run.ts';
import { EXIT, type ExitCode, Stop } from './exit.ts';
import { openLanes, reach, type Undo, unusable } from './fuzz-target-arena.ts';
import type { TargetRun } from './fuzz-target-options.ts';
import { loadGenerator, loadRecordings, needsReference, phasesOf } from './fuzz-target-phases.ts';
import { Folder, replayLine } from './fuzz-target-written.ts';
import { interruptible } from './interrupt.ts';
import { startProgress } from './progress.ts';
import { Reporters } from './reporters.ts';
import { advised } from './servers.ts';
import { complain, printable } from './terminal.ts';

const DEADLINE_MS = 2_000;
const RESTART_MS = 60_000;

/** Fuzzes a target. @throws Stop when the target, the reference or what is needed for them cannot be used */
export async function fuzzTarget(run: TargetRun): Promise<ExitCode> {
  const parsed = parseServerUrl(run.target);
  if (!parsed.ok) throw new Stop(EXIT.usage, `${printable(parsed.message)}.`);
  const reporters = new Reporters(run);
  const folder = new Folder(run.out);
  return interruptible(
    async (signal) => {
      const undo: Undo[] = [];
      try {
        return await play(run, parsed.target, reporters, folder, signal, undo);
      } finally {
        for (const step of undo.reverse()) await step();
      }
    },
    ['SIGTERM'],
  );
}

async function play(
  run: TargetRun,
  target: Target,
  reporters: Reporters,
  folder: Folder,
  signal: AbortSignal,
  undo: Undo[],
): Promise<ExitCode> {
  const note = run.quiet ? () => {} : complain;
  const prepared = await prepareTarget(target, run.dialect, run.pooling);
  if (!prepared.ok) throw unusable(advised(prepared));
  notePooling(prepared, note);
  const recorded = run.phases.includes('recordings') ? loadRecordings(run.phases.length === 1, note) : undefined;
  const id = randomUUID();
  const stages = await openLanes(run, prepared, recorded, id, undo);
  const reference = needsReference(run) ? await reach(run.reference, recorded, id, undo) : undefined;
  noteVersions(prepared, reference, note);
  const table = backendTable(prepared.dialect);
  const generator = await loadGenerator(table);
  let lost: Failure | undefined;
  const onFailure = (failed: Failure): void => {
    lost ??= failed;
  };
  const { phases, leftOut } = await phasesOf({ run, prepared, generator, reference, recorded, onFailure });
  const heading: Heading = {
    target: run.name ?? withoutPassword(run.target),
    version: prepared.version,
    reference: reference === undefined ? 'machine' : `${withoutPassword(run.reference)} ${reference.version}`,
    dialect: prepared.dialect,
    seed: run.seed,
    shard: run.shard,
    leftOut: run.only === undefined ? leftOut : [],
  };
  const progress = startProgress(run.runs * phases.length, 'cases', !reporters.takesStdout);
  let done = 0;
  const player = new Run({
    ...{ table, stages, phases, signal, deadlineMs: DEADLINE_MS, timeMs: run.timeMs },
    restart: () => restart(run.restart),
    write: async (failed) => folder.write(failed, prepared),
    replayLine: (smallest) => replayLine(run, smallest),
    onEvent: (event) => reporters.event(event),
    onCase: (phase, _, findings) => progress.update(++done, `${phase}, ${findings} findings`),
  });
  const report = await player.play(heading);
  progress.stop();
  if (lost !== undefined) complain(`the reference cannot be asked any more: ${printable(lost.message)}.`);
  if (report.phases.every(({ cases }) => cases === 0) && report.ended === 'done')
    throw new Stop(
      EXIT.usage,
      `No case was played: ${run.only === undefined ? 'the shard is empty' : 'there is none of that id'}.`,
    );
  const code = await reporters.finish(report, run.only === undefined && run.shard.count === 1);
  return code === EXIT.clean && (lost !== undefined || folder.isIncomplete) ? EXIT.unusable : code;
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

/** Runs the command that brings the target back. @returns whether there is one */
function restart(command: string | undefined): Promise<boolean> {
  if (command === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn('/bin/sh', ['-c', command], { stdio: 'ignore', timeout: RESTART_MS });
    child.on('error', () => resolve(false));
    child.on('exit', () => resolve(true));
  });
}
