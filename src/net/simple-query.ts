/** SQL for setting things up and looking at them: one Query, its rows as text. Not for the exchanges under test. */
import { query } from '../codec/encode.ts';
import { errorOf, rowOf } from './bodies.ts';
import type { Connection } from './connection.ts';
import { type Failure, failure } from './failure.ts';

/** What statements gave. */
export interface Rows {
  readonly ok: true;
  /** The rows of all statements, one after another; NULL is null. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/**
 * Runs SQL on a connection that is ready and waits for ReadyForQuery.
 * @param sql one or several statements; none that starts a COPY.
 * @returns the rows, or the server's (first) error, or why there is no answer.
 */
export async function simpleQuery(connection: Connection, sql: string, deadlineMs = 30_000): Promise<Rows | Failure> {
  const deadline = Date.now() + deadlineMs;
  const rows: (string | null)[][] = [];
  let error: Failure | undefined;
  connection.send(query(sql));
  for (;;) {
    const messages = await connection.receive(Math.max(deadline - Date.now(), 0));
    for (const message of messages) {
      if (message.type === 'D') rows.push(rowOf(message));
      if (message.type === 'E') {
        const { severity, code, text } = errorOf(message);
        error ??= failure(`${severity} ${code}: ${text} (in: ${sql.length > 200 ? `${sql.slice(0, 200)}…` : sql})`);
      }
      if (message.type === 'Z') return error ?? { ok: true, rows };
    }
    if (messages.length > 0) continue;
    if (connection.ended !== undefined) return connection.ended;
    return failure(`the server at ${connection.address} did not answer within ${deadlineMs} ms (in: ${sql})`);
  }
}
