/** Makes a target ready: its version, how it pools, and what the statements of cases need. */
import type { Dialect } from '../../machines/versions.ts';
import { DIALECTS, findDialect } from '../../machines/versions.ts';
import { connect } from '../net/connection.ts';
import { type Failure, failure } from '../net/failure.ts';
import { simpleQuery } from '../net/simple-query.ts';
import type { Target } from '../net/target.ts';
import { CLEANUP_SQL, SETUP_SQL } from '../oracle/statements.ts';
import { type Claim, REMOVE_CLAIM } from './claim.ts';
import { type Pooling, probePooling } from './pooling.ts';
import { Stage } from './stage.ts';
import { runOnce } from './statements.ts';

/** A target on which cases can be played. */
export interface PreparedTarget {
  readonly ok: true;
  readonly target: Target;
  /** `server_version`, as the target gives it. */
  readonly version: string;
  readonly dialect: Dialect;
  readonly pooling: Pooling;
}

const major = (version: string): Dialect | undefined => findDialect(`postgres-${Number.parseInt(version, 10)}`);

/**
 * Finds out what a target is.
 * @param asked the dialect, where the target is of a version that was not measured or says none
 * @param pooling how it pools, where that is known; else it is found out
 */
export async function prepareTarget(
  target: Target,
  asked: Dialect | undefined,
  pooling: Pooling['kind'] | undefined,
): Promise<PreparedTarget | Failure> {
  const done = await runOnce(target, []);
  if (!done.ok) return done;
  const dialect = asked ?? major(done.version);
  if (dialect === undefined)
    return failure(
      `the target says that it is PostgreSQL ${done.version || '(no version)'}, and the protocol was measured on ${DIALECTS[0]} to ${DIALECTS.at(-1)}: say which of these it is compared with (--dialect)`,
    );
  const found = await probePooling(target, pooling);
  if (!found.ok) return found;
  return { ok: true, target, version: done.version, dialect, pooling: found };
}

/** Are the tables missing? */
async function isBare(target: Target): Promise<boolean | Failure> {
  const connection = await connect(target);
  if (!connection.ok) return connection;
  const found = await simpleQuery(connection, "select to_regclass('wirestate_plain') is null");
  await connection.close();
  return found.ok ? found.rows[0]?.[0] === 't' : found;
}

/**
 * A lane on a target. Makes the tables that the statements of cases need, in the database of the target.
 * @param setup further statements that cases need
 * @param claim on the database, which is renewed while cases are played
 * @param recoveryMs so many milliseconds a target that serves nobody is waited for; 10,000
 * @returns the stage, or why the tables cannot be made, or the target does not serve a new client
 */
export async function openStage(
  { target, pooling }: PreparedTarget,
  setup: readonly string[] = [],
  claim?: Claim,
  recoveryMs?: number,
): Promise<Stage | Failure> {
  const make = (): ReturnType<typeof runOnce> => runOnce(target, [...SETUP_SQL, ...setup]);
  const restore = async (): Promise<Failure | undefined> => {
    const isLost = await isBare(target);
    if (isLost === false) return undefined;
    if (isLost !== true) return isLost;
    const done = await make();
    if (!done.ok) return done;
    await claim?.renew();
    return undefined;
  };
  const done = await make();
  if (!done.ok) return done;
  const stage = new Stage({ target, pooling, claim, restore, recoveryMs });
  const refused = await stage.recover();
  return refused === undefined ? stage : failure(`the target serves no client: ${refused.message}`);
}

/** A run whose target hangs ends all the same. */
const TIDY_MS = 5_000;

/**
 * Removes what was made in the database of a target, or of a reference, and gives up the claim on it.
 * @param more statements that remove what else was made. @returns why it is still there
 */
export async function tidyDatabase(target: Target, more: readonly string[] = []): Promise<Failure | undefined> {
  const done = await runOnce(target, [...CLEANUP_SQL, ...more, REMOVE_CLAIM], TIDY_MS);
  return done.ok ? undefined : done;
}
