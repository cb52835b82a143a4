/** Servers on which the live oracle plays: what the statements of scripts need is made there, and removed again. */
import { DIALECTS, type Dialect, findDialect, NEWEST_DIALECT } from '../../machines/versions.ts';
import { connect } from '../net/connection.ts';
import { type Failure, failure } from '../net/failure.ts';
import { simpleQuery } from '../net/simple-query.ts';
import type { Target } from '../net/target.ts';
import type { Observed } from './case.ts';
import { type LiveOutcome, Player, type PlayOptions, type PreparedServer } from './live-player.ts';
import { CLEANUP_SQL, SETUP_SQL } from './statements.ts';

export { type LiveOutcome, type LiveReply, Player, type PlayOptions, type PreparedServer } from './live-player.ts';

/** The dialect that a server is compared with: that of its version, or the one asked for where that was not measured. */
function dialectOfServer(version: string, address: string, asked: Dialect | undefined): ServerDialect | Failure {
  const dialect = findDialect(`postgres-${Number.parseInt(version, 10)}`) ?? asked;
  if (dialect !== undefined) return { ok: true, dialect };
  const [oldest, newest] = [DIALECTS[0], NEWEST_DIALECT].map((name) => name.replace('postgres-', ''));
  const says = version === '' ? 'does not say its version' : `is PostgreSQL ${version}`;
  return failure(
    `the server at ${address} ${says}, and the protocol was measured on ${oldest} to ${newest}: say which of these it is compared with (--dialect ${NEWEST_DIALECT})`,
  );
}

interface ServerDialect {
  readonly ok: true;
  readonly dialect: Dialect;
}

/**
 * Makes the tables and triggers that the statements of scripts need. Run again it empties the tables. Where that fails
 * nothing is left behind.
 * @param target a user who may create tables
 * @param database a new database for them, its name a plain word; without it they are made in that of `target`. Who
 *   plays several cases at the same time gives each player its own: notifications wake all listeners of a database, and
 *   deferred constraints wait for each other.
 * @param asked the dialect that a server is compared with whose version was not measured
 * @returns the server, or why it cannot be used: not reachable, log-in refused, version not measured, SQL refused
 */
export async function prepareServer(
  target: Target,
  database?: string,
  asked?: Dialect,
): Promise<PreparedServer | Failure> {
  if (database !== undefined) {
    const made = await runSql(target, [...dropDatabase(database), `create database ${database}`], asked);
    if (!made.ok) return made;
  }
  const own = database === undefined ? target : { ...target, database };
  // All or nothing: a session that ends in a failed transaction takes back what it has made.
  const done = await runSql(own, ['begin', ...SETUP_SQL, 'commit'], asked);
  if (!done.ok) {
    if (database !== undefined) await runSql(target, dropDatabase(database), asked);
    return done;
  }
  const { version, dialect } = done;
  return { ok: true, target: own, version, dialect, ...(database === undefined ? {} : { madeFrom: target }) };
}

/** Removes what `prepareServer` made. @returns undefined, or why it is still there */
export async function cleanServer({ target, madeFrom, dialect }: PreparedServer): Promise<Failure | undefined> {
  const done =
    madeFrom === undefined
      ? await runSql(target, CLEANUP_SQL, dialect)
      : await runSql(madeFrom, dropDatabase(target.database), dialect);
  return done.ok ? undefined : done;
}

const dropDatabase = (name: string): readonly string[] => [`drop database if exists ${name}`];

async function runSql(
  target: Target,
  statements: readonly string[],
  asked: Dialect | undefined,
): Promise<(ServerDialect & { readonly version: string }) | Failure> {
  const connection = await connect(target);
  if (!connection.ok) return connection;
  try {
    const compared = dialectOfServer(connection.version, connection.address, asked);
    if (!compared.ok) return compared;
    for (const sql of ['set client_min_messages = error', ...statements]) {
      const done = await simpleQuery(connection, sql);
      if (!done.ok) return failure(`the server at ${connection.address} cannot be prepared: ${done.message}`);
    }
    return { ...compared, version: connection.version };
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
