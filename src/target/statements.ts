/** Statements beside the cases: what these need is made, emptied and removed by them. */
import { connect } from '../net/connection.ts';
import { type Failure, failure } from '../net/failure.ts';
import { simpleQuery } from '../net/simple-query.ts';
import type { Target } from '../net/target.ts';

const DEADLINE_MS = 30_000;

/**
 * Runs statements in one transaction, which is all that a transaction pooler promises to keep together.
 * @param deadlineMs the longest that each may take
 * @returns `server_version`, or why they were not run
 */
export async function runOnce(
  target: Target,
  statements: readonly string[],
  deadlineMs = DEADLINE_MS,
): Promise<{ ok: true; version: string } | Failure> {
  const connection = await connect(target);
  if (!connection.ok) return connection;
  try {
    for (const sql of ['begin', 'set local client_min_messages = error', ...statements, 'commit']) {
      const done = await simpleQuery(connection, sql, deadlineMs);
      if (!done.ok) return failure(`the target at ${connection.address} cannot be prepared: ${done.message}`);
    }
    return { ok: true, version: connection.version };
  } finally {
    await connection.close();
  }
}

/** A proxy that has no server connection left answers nothing. */
const SETUP_DEADLINE_MS = 10_000;
/** A file of statements is not repeated in a sentence. */
const MOST_CHARACTERS = 300;

const shortened = (text: string): string =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text.trimEnd();

/** Runs statements on a connection of their own, each by itself. @returns why one of them failed */
export async function setUp(target: Target, statements: readonly string[]): Promise<Failure | undefined> {
  if (statements.length === 0) return undefined;
  const connection = await connect(target);
  if (!connection.ok) return connection;
  try {
    for (const sql of statements) {
      const done = await simpleQuery(connection, sql, SETUP_DEADLINE_MS);
      if (!done.ok) return failure(shortened(done.message));
    }
    return undefined;
  } finally {
    await connection.close();
  }
}
