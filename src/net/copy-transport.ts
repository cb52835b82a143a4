/** A connection to a server that carries COPY streams, and the odd statement between them. For Node. */
import { type Dialect, dialectOfVersion } from '../../machines/versions.ts';
import { occupy, type Transport, vacate } from '../copy/transport.ts';
import { type Connection, type ConnectOptions, cancel, connect } from './connection.ts';
import { type Failure, failure } from './failure.ts';
import { type Rows, simpleQuery } from './simple-query.ts';
import { parseServerUrl, type Target } from './target.ts';

const STATUS: Readonly<Record<string, CopyConnection['status']>> = { I: 'idle', T: 'inTransaction', E: 'failed' };

/** An open connection that `copyFrom`, `copyIn`, `copyOut` and `copyRows` can use, one at a time. */
export class CopyConnection implements Transport {
  /** Tells it from a `Failure`. */
  readonly ok = true;
  /** The server's major version as a dialect. */
  readonly dialect: Dialect;
  /** What the last ReadyForQuery said. */
  status: 'idle' | 'inTransaction' | 'failed' = 'idle';
  readonly #connection: Connection;
  readonly #target: Target;
  /** Is what arrives ours, and not that of statements? */
  #lent = false;
  readonly #arrived: Uint8Array[] = [];
  #ended = false;
  #wake: () => void = () => {};

  /** @param connection logged in and idle; @param target where it leads to, for CancelRequests */
  constructor(connection: Connection, target: Target) {
    this.#connection = connection;
    this.#target = target;
    this.dialect = dialectOfVersion(Number.parseInt(connection.version, 10));
  }

  /** The server's version, such as `18.4`. */
  get version(): string {
    return this.#connection.version;
  }

  /** Process id of the backend. */
  get pid(): number {
    return this.#connection.pid;
  }

  /**
   * Runs statements that are no COPY.
   * @returns the rows of all as text, or one sentence about what went wrong
   * @throws Error while a COPY or another query is under way, which goes on (misuse)
   */
  async query(sql: string): Promise<Rows | Failure> {
    occupy(this, 'query');
    try {
      this.#reclaim();
      const rows = await simpleQuery(this.#connection, sql);
      this.status = STATUS[this.#connection.status] ?? 'idle';
      return rows;
    } finally {
      vacate(this);
    }
  }

  /** Sends bytes. */
  write(bytes: Uint8Array): Promise<void> | undefined {
    this.#borrow();
    this.#connection.send(bytes);
    return this.#connection.drained();
  }

  /** The bytes received next; null when the connection has ended. */
  async read(): Promise<Uint8Array | null> {
    this.#borrow();
    for (;;) {
      const chunk = this.#arrived.shift();
      if (chunk !== undefined) return chunk;
      if (this.#ended) return null;
      this.#connection.resume();
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Takes bytes back. */
  unread(bytes: Uint8Array): void {
    this.#arrived.unshift(bytes);
  }

  /** Sends a CancelRequest on another connection and waits until the server has taken it. */
  async cancel(): Promise<void> {
    const failed = await cancel(this.#target, this.#connection.pid, this.#connection.secret);
    if (failed !== undefined) throw new Error(failed.message);
  }

  /** Ends the session and the connection; a COPY that is under way is cut. */
  async close(): Promise<void> {
    this.#reclaim();
    await this.#connection.close();
    this.#ended = true;
    this.#wake();
  }

  /** Lets go of the socket at once. */
  destroy(): void {
    this.#connection.destroy();
  }

  #borrow(): void {
    if (this.#lent) return;
    this.#lent = true;
    if (this.#connection.ended !== undefined) this.#ended = true;
    const unread = this.#connection.lend((chunk) => {
      if (chunk === undefined) this.#ended = true;
      else this.#arrived.push(chunk);
      this.#wake();
      return false;
    });
    if (unread.length > 0) this.#arrived.unshift(unread);
  }

  #reclaim(): void {
    if (!this.#lent) return;
    this.#lent = false;
    for (const chunk of this.#arrived.splice(0)) this.#connection.reclaim(chunk);
    this.#connection.reclaim(new Uint8Array(0));
  }
}

/**
 * Connects and logs in (no password, clear text, MD5 or SCRAM-SHA-256).
 * @param url `postgres://user:password@host:port/database`
 * @returns the connection, or one sentence about why there is none
 */
export async function connectForCopy(url: string, options: ConnectOptions = {}): Promise<CopyConnection | Failure> {
  const parsed = parseServerUrl(url);
  if (!parsed.ok) return failure(parsed.message);
  const connection = await connect(parsed.target, options);
  return connection.ok ? new CopyConnection(connection, parsed.target) : connection;
}

export type { ConnectOptions } from './connection.ts';
export type { Failure } from './failure.ts';
export type { Rows } from './simple-query.ts';
