/**
 * A server whose history has two timelines: from the first of them it streams up to where that ended, and is then the
 * one that ends copy-both (manual, "Streaming Replication Protocol", START_REPLICATION … TIMELINE).
 */
import { connect } from '../../net/connection.ts';
import { type Failure, failure } from '../../net/failure.ts';
import { simpleQuery } from '../../net/simple-query.ts';
import type { Target } from '../../net/target.ts';
import type { Table } from '../../table/table.ts';
import { parametersOf, type Recorded, STATE_BEHIND } from './lane.ts';
import { playScript, Recorder, type Script, sleep } from './recorder.ts';

const STANDBY_MS = 30_000;
const LOOK_MS = 20;
/** Within that the backend has sent the rest of the timeline, which is little. */
const STREAMED_MS = 100;

/** A superuser's question on a connection of its own. @returns the first value of the answer */
async function ask(target: Target, sql: string): Promise<{ readonly ok: true; readonly value: string } | Failure> {
  const connection = await connect(target);
  if (!connection.ok) return connection;
  const found = await simpleQuery(connection, sql);
  await connection.close();
  return found.ok ? { ok: true, value: found.rows[0]?.[0] ?? '' } : found;
}

/** What a server that has begun a second timeline can be asked for. */
export interface Timelines {
  readonly ok: true;
  /** A position in the first one, as `0/15D2B08`. */
  readonly position: string;
}

/**
 * Begins a second timeline: a server that recovers from the crash of a backend looks for standby.signal as it does when
 * it starts (xlogrecovery.c, readRecoverySignalFile), becomes a standby, and is promoted. Every connection ends.
 * @param target a superuser of a server of our own, on this machine
 */
export async function beginSecondTimeline(target: Target): Promise<Timelines | Failure> {
  const position = await ask(target, 'select pg_current_wal_insert_lsn()');
  if (!position.ok) return position;
  // What is to be streamed has to survive the crash.
  const written = await ask(target, 'set local synchronous_commit = on; create table wirestate_first_timeline ()');
  if (!written.ok) return written;
  const folder = await ask(target, 'show data_directory');
  if (!folder.ok) return folder;
  const signalled = await ask(target, `copy (select where false) to '${folder.value}/standby.signal'`);
  if (!signalled.ok) return signalled;
  const victim = await connect(target);
  if (!victim.ok) return victim;
  process.kill(victim.pid, 'SIGKILL');
  for (const deadline = performance.now() + STANDBY_MS; performance.now() < deadline; await sleep(LOOK_MS)) {
    const standby = await ask(target, 'select pg_is_in_recovery()');
    if (!standby.ok || standby.value !== 't') continue;
    const promoted = await ask(target, 'select pg_promote()');
    return promoted.ok ? { ok: true, position: position.value } : promoted;
  }
  return failure(`the server has not become a standby within ${STANDBY_MS / 1000} s`);
}

/** Flights that begin a copy-both from the first timeline, and leave the backend time to stream it to its end. */
export const streamOld = (position: string): Script => [
  [`Q:START_REPLICATION ${position} TIMELINE 1`],
  [`wait ${STREAMED_MS}`],
];

/**
 * Plays a script of a walsender that streams an old timeline. Behind its CopyDone it does not wait but goes round until
 * it has the frontend's (walsender.c, WalSndLoop), so no monitor can see it: silence stands in for that, and is not
 * written down.
 * @param id of the transcript
 */
export async function playOnOldTimeline(
  target: Target,
  table: Table,
  script: Script,
  id: string,
): Promise<Recorded | Failure> {
  const connection = await connect(target, { parameters: parametersOf('walsender') });
  if (!connection.ok) return connection;
  const { pid } = connection;
  const recorder = new Recorder(connection, table, STATE_BEHIND.walsender, undefined);
  let failed: Failure | undefined;
  await playScript(recorder, script, async (what) => {
    const done = await ask(
      target,
      `select ${what === 'cancel' ? `pg_cancel_backend(${pid})` : `pg_terminate_backend(${pid}, 1000)`}`,
    );
    if (!done.ok) failed ??= done;
  });
  connection.destroy();
  return failed ?? { ok: true, transcript: recorder.transcript(id) };
}
