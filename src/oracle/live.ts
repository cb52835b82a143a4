/** Servers on which the live oracle plays: what the statements of scripts need is made there, and removed again. */
import { dialectOfVersion } from '../../machines/versions.ts';
import { connect } from '../net/connection.ts';
import { type Failure, failure } from '../net/failure.ts';
import { simpleQuery } from '../net/simple-query.ts';
import type { Target } from '../net/target.ts';
import type { Observed } from './case.ts';
import { type LiveOutcome, Player, type PlayOptions, type PreparedServer } from './live-player.ts';
import { CLEANUP_SQL, SETUP_SQL } from './statements.ts';

export { type LiveOutcome, type LiveReply, Player, type PlayOptions, type PreparedServer } from './live-player.ts';

/**
 * Makes the tables and triggers that the statements of scripts need. Run again it empties the tables.
 * @param target a user who may create tables
 * @param database a new database for them, its name a plain word; without it they are made in that of `target`. Who
 *   plays several cases at the same time gives each player its own: notifications wake all listeners of a database, and
 *   deferred constraints wait for each other.
 * @returns the server, or why it cannot be used: not reachable, log-in refused, SQL refused
 */
export async function prepareServer(target: Target, database?: string): Promise<PreparedServer | Failure> {
  if (database !== undefined) {
    const made = await runSql(target, [...dropDatabase(database), `create database ${database}`]);
    if (!made.ok) return made;
  }
  const own = database === undefined ? target : { ...target, database };
  const done = await runSql(own, SETUP_SQL);
  if (!done.ok) return done;
  const { version } = done;
  const dialect = dialectOfVersion(Number.parseInt(version, 10));
  return { ok: true, target: own, version, dialect, ...(database === undefined ? {} : { madeFrom: target }) };
}

/** Removes what `prepareServer` made. @returns undefined, or why it is still there */
export async function cleanServer({ target, madeFrom }: PreparedServer): Promise<Failure | undefined> {
  const done =
    madeFrom === undefined ? await runSql(target, CLEANUP_SQL) : await runSql(madeFrom, dropDatabase(target.database));
  return done.ok ? undefined : done;
}

const dropDatabase = (name: string): readonly string[] => [`drop database if exists ${name}`];

async function runSql(target: Target, statements: readonly string[]): Promise<{ ok: true; version: string } | Failure> {
  const connection = await connect(target);
  if (!connection.ok) return connection;
  try {
    for (const sql of ['set client_min_messages = error', ...statements]) {
      const done = await simpleQuery(connection, sql);
      if (!done.ok) return failure(`the server at ${connection.address} cannot be prepared: ${done.message}`);
    }
    return { ok: true, version: connection.version };
  } finally {
    await connection.close();
  }
}

/**
 * Plays the frontend side of a case on a connection of its own (see `Player.play`).
 * @returns whether the server agrees with the reference, or why it could not be asked
 */
export async function playCase(
  server: PreparedServer,
  observed: Pick<Observed, 'steps'>,
  options: PlayOptions = {},
): Promise<LiveOutcome | Failure> {
  const player = await Player.open(server, options);
  if (!player.ok) return player;
  const outcome = await player.play(observed);
  await player.close();
  return outcome;
}
