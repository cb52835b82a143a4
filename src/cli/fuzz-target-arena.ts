/** Where `wirestate fuzz --target` plays: databases of the target and of the reference, made ready and left as they were. */
import { connect } from '../net/connection.ts';
import { type Failure, failure } from '../net/failure.ts';
import { simpleQuery } from '../net/simple-query.ts';
import { parseServerUrl, type Target } from '../net/target.ts';
import { SETUP_SQL } from '../oracle/statements.ts';
import { Claim, type Owned } from '../target/claim.ts';
import { LiveReference } from '../target/live-reference.ts';
import { openStage, type PreparedTarget, tidyDatabase } from '../target/prepare.ts';
import { RECORDED, REMOVE_RECORDED, type Recordings } from '../target/recordings.ts';
import type { Stage } from '../target/stage.ts';
import { EXIT, Stop } from './exit.ts';
import type { TargetRun } from './fuzz-target-options.ts';
import { launcherOf } from './oracle-arena.ts';
import { advised } from './servers.ts';
import { complain, printable } from './terminal.ts';

/** What has to be undone, the last first. */
export type Undo = () => Promise<unknown>;

export const unusable = (failed: Failure): Stop => new Stop(EXIT.unusable, `${printable(failed.message)}.`);

const NOTHING: Owned = { relations: [], functions: [] };

/** Claims a database, and has what is made there removed in the end. */
async function claim(
  target: Target,
  id: string,
  recorded: Recordings | undefined,
  undo: Undo[],
): Promise<Claim | Failure> {
  const claimed = await Claim.take(target, id, recorded === undefined ? NOTHING : RECORDED);
  if (claimed.ok)
    undo.push(async () => {
      const failed = await tidyDatabase(target, recorded === undefined ? [] : REMOVE_RECORDED);
      if (failed !== undefined) complain(`the tables wirestate_… could not be removed: ${printable(failed.message)}.`);
    });
  return claimed;
}

/** Lanes, each in a database of its own where there are several. @param id of the run. @throws Stop */
export async function openLanes(
  { concurrency }: TargetRun,
  prepared: PreparedTarget,
  recorded: Recordings | undefined,
  id: string,
  undo: Undo[],
): Promise<readonly Stage[]> {
  const stages: Stage[] = [];
  for (let lane = 0; lane < concurrency; lane++) {
    const own = concurrency === 1 ? prepared : { ...prepared, target: await ownDatabase(prepared.target, lane, undo) };
    const claimed = await claim(own.target, id, recorded, undo);
    if (!claimed.ok) throw unusable(advised(claimed));
    const stage = await openStage(own, recorded?.setup, claimed);
    if ('message' in stage) throw unusable(advised(stage));
    stages.push(stage);
  }
  return stages;
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

/** The reference that is asked. @param id of the run. @throws Stop */
export async function reach(
  server: string,
  recorded: Recordings | undefined,
  id: string,
  undo: Undo[],
): Promise<LiveReference> {
  const launch = launcherOf(server);
  const started = launch === undefined ? { ok: true as const, url: server } : await launch({});
  if (!started.ok) throw new Stop(EXIT.unusable, `There is no reference: ${printable(started.message)}.`);
  if ('stop' in started) undo.push(() => started.stop());
  const parsed = parseServerUrl(started.url);
  if (!parsed.ok) throw new Stop(EXIT.usage, `The --reference cannot be used: ${printable(parsed.message)}.`);
  const refuse = ({ message }: Failure): Stop =>
    unusable(advised(failure(`The reference cannot be used: ${message.replace('the target at', 'the server at')}`)));
  const claimed = await claim(parsed.target, id, recorded, undo);
  if (!claimed.ok) throw refuse(claimed);
  const reference = await LiveReference.open(parsed.target, claimed, [...SETUP_SQL, ...(recorded?.setup ?? [])]);
  if (!reference.ok) throw refuse(reference);
  undo.push(() => reference.close());
  return reference;
}
