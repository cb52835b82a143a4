/**
 * A server whose history has two timelines: from the first of them it streams up to where that ended, and is then the
 * one that ends copy-both (manual, "Streaming Replication Protocol", START_REPLICATION … TIMELINE).
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, connect } from '../../../src/net/connection.ts';
import { simpleQuery } from '../../../src/net/simple-query.ts';
import type { Target } from '../../../src/net/target.ts';
import { parametersOf, STATE_BEHIND } from '../../../src/oracle/live/lane.ts';
import { type Flight, playScript, Recorder, type Script } from '../../../src/oracle/live/recorder.ts';
import type { Transcript } from '../../../src/oracle/live/transcript.ts';
import type { Table } from '../../../src/table/table.ts';
import { copyBothEndings } from './copy-both.ts';
import { must } from './must.ts';

const STANDBY_MS = 30_000;
/** Within that the backend has sent the rest of the timeline, which is little. */
const STREAMED_MS = 100;
const LANES = 4;

async function ask(target: Target, sql: string): Promise<string> {
  const connection = must(await connect(target));
  const { rows } = must(await simpleQuery(connection, sql));
  await connection.close();
  return rows[0]?.[0] ?? '';
}

/**
 * Begins a second timeline: a server that recovers from the crash of a backend looks for standby.signal as it does when
 * it starts (xlogrecovery.c, readRecoverySignalFile), becomes a standby, and is promoted.
 * @returns a position in the first timeline, as `0/15D2B08`
 */
async function beginSecondTimeline(target: Target): Promise<string> {
  const position = await ask(target, 'select pg_current_wal_insert_lsn()');
  // What is to be streamed has to survive the crash.
  await ask(target, 'set local synchronous_commit = on; create table wirestate_first_timeline ()');
  const file = `${await ask(target, 'show data_directory')}/standby.signal`;
  await ask(target, `copy (select where false) to '${file}'`);
  const victim = must(await connect(target));
  process.kill(victim.pid, 'SIGKILL');
  for (const deadline = performance.now() + STANDBY_MS; performance.now() < deadline; await sleep(20)) {
    const connection = await connect(target);
    if (!connection.ok) continue;
    const standby = await simpleQuery(connection, 'select pg_is_in_recovery()');
    if (standby.ok && standby.rows[0]?.[0] === 't') {
      must(await simpleQuery(connection, 'select pg_promote()'));
      await connection.close();
      return position;
    }
    connection.destroy();
  }
  throw new Error(`the server has not become a standby within ${STANDBY_MS / 1000} s`);
}

/** Scripts behind a start that the backend has time to answer to its end. */
function scriptsOf(position: string): Script[] {
  const start = `Q:START_REPLICATION ${position} TIMELINE 1`;
  const pause: Flight = [`wait ${STREAMED_MS}`];
  return copyBothEndings(start).map((script) =>
    script.flatMap((flight): Script => (flight.length === 1 && flight[0] === start ? [flight, pause] : [flight])),
  );
}

/**
 * Streams to the end of the first timeline. Behind its CopyDone a walsender does not wait but goes round until it has the
 * frontend's (walsender.c, WalSndLoop), so no monitor can see it: silence stands in for that, and is not written down.
 * @param target a superuser of a server of its own, on this machine: one of its backends is killed
 */
export async function recordFirstTimeline(target: Target, table: Table): Promise<Transcript[]> {
  const transcripts: Transcript[] = [];
  const scripts = scriptsOf(await beginSecondTimeline(target));
  const work = async (outside: Connection) => {
    for (let script = scripts.shift(); script !== undefined; script = scripts.shift())
      transcripts.push(await play(target, outside, table, script));
    await outside.close();
  };
  await Promise.all(Array.from({ length: LANES }, async () => work(must(await connect(target)))));
  return transcripts;
}

async function play(target: Target, outside: Connection, table: Table, script: Script): Promise<Transcript> {
  const connection = must(await connect(target, { parameters: parametersOf('walsender') }));
  const recorder = new Recorder(connection, table, STATE_BEHIND.walsender, undefined);
  await playScript(recorder, script, async (what) => {
    const { pid } = connection;
    const sql = what === 'cancel' ? `pg_cancel_backend(${pid})` : `pg_terminate_backend(${pid}, 1000)`;
    must(await simpleQuery(outside, `select ${sql}`));
  });
  connection.destroy();
  return recorder.transcript(`old timeline: ${script.map((flight) => flight.join(' · ')).join(' | ')}`);
}
