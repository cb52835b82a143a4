/**
 * Sees, through a connection of its own, whether a backend waits for its frontend: silence alone proves nothing.
 */
import { type Connection, connect } from './connection.ts';
import type { Failure } from './failure.ts';
import { simpleQuery } from './simple-query.ts';
import type { Target } from './target.ts';

/** Reading from the frontend, or a walsender that streams and has nothing to send (one of its waits has two spellings: 15, 18). */
const WAITING = "'ClientRead', 'WalSenderMain', 'WalSenderWaitForWal', 'WalSenderWaitForWAL'";

export class Monitor {
  readonly ok = true;
  /** Why the monitor sees nothing any more; undefined while it works. */
  failure: Failure | undefined;
  readonly #connection: Connection;
  /** Questions are asked one after another, whoever asks. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Opens the monitor's connection.
   * @param target a superuser, or the user whose backends are watched: others see no wait events.
   */
  static async open(target: Target): Promise<Monitor | Failure> {
    const connection = await connect(target, { parameters: { application_name: 'wirestate monitor' } });
    return connection.ok ? new Monitor(connection) : connection;
  }

  /**
   * Does the backend wait for its frontend ("Wait Events" in the manual)? It has then sent all it is going to send,
   * but for a walsender, which may find something new in the write-ahead log at any time. Bytes sent a moment ago may not have reached it yet: who has just sent some asks after
   * `quiet`.
   * @param pid the backend's process id.
   * @returns false as well when there is no such backend, and when the monitor has failed (see `failure`).
   */
  isWaiting(pid: number): Promise<boolean> {
    const answer = this.#last.then(async () => {
      if (this.failure !== undefined) return false;
      const sql = `select 1 from pg_stat_activity where pid = ${Math.trunc(pid)} and wait_event in (${WAITING})`;
      const found = await simpleQuery(this.#connection, sql);
      if (!found.ok) this.failure = found;
      return found.ok && found.rows.length > 0;
    });
    this.#last = answer;
    return answer;
  }

  /** Ends the monitor's connection. */
  async close(): Promise<void> {
    await this.#last;
    await this.#connection.close();
  }
}
