/**
 * Sees, through a connection of its own, whether a backend waits for its frontend: silence alone proves nothing.
 */
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { type Connection, connect } from './connection.ts';
import type { Failure } from './failure.ts';
import { simpleQuery } from './simple-query.ts';
import type { Target } from './target.ts';
import { unreadBytes } from './unread.ts';
import type { Wire } from './wire.ts';

/** Reading from the frontend, or a walsender that streams and has nothing to send (one of its waits has two spellings: 15, 18). */
const WAITING = "'ClientRead', 'WalSenderMain', 'WalSenderWaitForWal', 'WalSenderWaitForWAL'";

/** Between two looks at a backend that is at work. */
const LOOK_MS = 1;
/** As long as that a backend on another machine may take to read what was sent to it, with much else to do there. */
const UNREAD_MS = 60;

/** What is seen of a backend. */
interface Sight {
  readonly isWaiting: boolean;
  /** The port of its frontend; undefined on a Unix socket. */
  readonly port: number | undefined;
}

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
   * Does the backend wait for its frontend ("Wait Events" in the manual)? It has then sent all it is going to send to
   * what it has read, but for a walsender, which may find something new in the write-ahead log at any time. What was
   * sent a moment ago it may not have read yet: see `settled`.
   * @param pid the backend's process id.
   * @returns false as well when there is no such backend, and when the monitor has failed (see `failure`).
   */
  async isWaiting(pid: number): Promise<boolean> {
    return (await this.#look(pid))?.isWaiting ?? false;
  }

  /**
   * Waits until a backend has read everything that was sent to it and waits for its frontend: it has then said all it is
   * going to say, and all of that has arrived.
   *
   * One that has not been scheduled since the last bytes came seems to wait as well. So first the queue of its socket
   * has to be empty, and then it has to be seen waiting. Of a server on another machine, or on a Unix socket, the queue
   * cannot be seen: there the backend has answered something since, or was seen to do nothing else for a while.
   * @param wire the connection to the backend; `pid` its process id
   * @returns false when the time was over first or the connection has ended, and when the monitor has failed
   */
  async settled(wire: Wire, pid: number, deadlineMs: number): Promise<boolean> {
    const deadline = performance.now() + deadlineMs;
    let since: number | undefined;
    while (wire.ended === undefined && this.failure === undefined && performance.now() < deadline) {
      await sleep(LOOK_MS);
      const isWaiting = await this.isWaiting(pid);
      since = isWaiting ? (since ?? performance.now()) : undefined;
      if (since === undefined || !wire.isSent) continue;
      const hasRead = wire.isAnswered || ((await this.#hasRead(wire, pid)) ?? performance.now() - since > UNREAD_MS);
      if (hasRead && !(await arrives(wire))) return wire.ended === undefined;
    }
    return false;
  }

  /** Has a backend that waits read all that was sent? @returns undefined where that cannot be seen */
  async #hasRead(wire: Wire, pid: number): Promise<boolean | undefined> {
    const { ends } = wire;
    const unread = ends === undefined ? undefined : await unreadBytes(ends);
    const sight = await this.#look(pid);
    // An end that is none of this backend is somebody's between here and there.
    return unread === undefined || sight?.port !== ends?.local
      ? undefined
      : unread.sent === 0 && sight?.isWaiting === true;
  }

  /** @returns undefined when there is no such backend */
  #look(pid: number): Promise<Sight | undefined> {
    const answer = this.#last.then(async () => {
      if (this.failure !== undefined) return undefined;
      const sql = `select wait_event in (${WAITING}), client_port from pg_stat_activity where pid = ${Math.trunc(pid)}`;
      const found = await simpleQuery(this.#connection, sql);
      if (!found.ok) this.failure = found;
      const [row] = found.ok ? found.rows : [];
      const port = Number(row?.[1] ?? -1);
      return row === undefined ? undefined : { isWaiting: row[0] === 't', port: port < 0 ? undefined : port };
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

/** Takes in what has come to our socket by now, and sees whether more is on its way. @returns whether it was anything */
async function arrives(wire: Wire): Promise<boolean> {
  const { received, ends } = wire;
  const unread = ends === undefined ? undefined : await unreadBytes(ends);
  await turn();
  return wire.received > received || (unread?.coming ?? 0) > 0;
}
