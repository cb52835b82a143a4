/**
 * The live oracle: plays the frontend side of cases on a real PostgreSQL and compares what comes back with what the
 * reference server says. Compared is every message in order: its type, the SQLSTATE of an error and whether it is fatal,
 * the transaction status of a ReadyForQuery, and at the end of each flight that all came which needs no Flush.
 */
import { EVENTS, eventId } from '../../machines/messages.ts';
import type { Dialect } from '../../machines/versions.ts';
import { query } from '../codec/encode.ts';
import { backendEvent } from '../codec/events.ts';
import { errorOf } from '../net/bodies.ts';
import { type Connection, connect } from '../net/connection.ts';
import type { Failure } from '../net/failure.ts';
import type { Monitor } from '../net/monitor.ts';
import type { Target } from '../net/target.ts';
import type { ReceivedMessage } from '../net/wire.ts';
import type { Table } from '../table/table.ts';
import { backendTable } from '../table/tables.ts';
import { bytesOf } from './bytes.ts';
import { type Observed, READ, sentToServer } from './case.ts';
import { B } from './events.ts';
import { ReferenceServer } from './reference.ts';

/** A server on which cases can be played. */
export interface PreparedServer {
  readonly ok: true;
  readonly target: Target;
  /** `server_version`, as in `18.4`. */
  readonly version: string;
  /** The dialect of its major version. */
  readonly dialect: Dialect;
  /** Where the database of `target` was made for it; absent where it was there before. */
  readonly madeFrom?: Target;
}

/** A reply as it is compared. */
export interface LiveReply {
  /** Event id; -1 for a message that the protocol does not know. */
  readonly event: number;
  /** SQLSTATE of an ErrorResponse; '' for other replies. */
  readonly sqlstate: string;
}

/** What a server answered to a case; `expected` is what the reference server answers. */
export interface Answers {
  readonly expected: readonly LiveReply[];
  readonly got: readonly LiveReply[];
}

export type LiveOutcome =
  | ({ readonly ok: true; readonly agrees: true } & Answers)
  | ({
      readonly ok: true;
      readonly agrees: false;
      /** Number of the first reply that differs, from 0. */
      readonly at: number;
      readonly sentence: string;
    } & Answers);

export interface PlayOptions {
  /** The table of the reference server; without it that of the server's dialect. */
  readonly table?: Table;
  /** The longest wait for a reply that is due; 5 s. */
  readonly deadlineMs?: number;
  /** Sees to it that the server says nothing before it is asked to: waits at the end of each flight, which is slow. */
  readonly monitor?: Monitor;
}

/**
 * Behind the case: an empty Query, so that a reply too many shows before its answer, and what makes the session as good
 * as new for the next case.
 */
const MARKER = [query(''), query('discard all')];
const MARKER_ANSWER: readonly LiveReply[] = [B.empty, B.ready].map((event) => ({ event, sqlstate: '' }));
/** CommandComplete and ReadyForQuery, and a ParameterStatus where a setting is as before again. */
const DISCARDED = B.ready;

/** Type byte and length word. */
const HEADER = 5;

/** Milliseconds of silence after which a server that has gone another way is taken to have said all. */
const SILENCE_MS = 50;
/** How often the monitor is asked whether the backend waits for its frontend. */
const MOST_QUESTIONS = 200;

const FATAL = eventId('B.ErrorResponse.fatal');

/** A connection on which one case after another is played. */
export class Player {
  readonly ok = true;
  /** The server of the reference; counts the edges it takes where it is told to. */
  readonly reference: ReferenceServer;
  private readonly server: PreparedServer;
  private readonly connection: Connection;
  private readonly deadlineMs: number;
  private readonly monitor: Monitor | undefined;
  private got: LiveReply[] = [];
  /** Replies that were compared and are as expected. */
  private settled = 0;
  private expected: LiveReply[] = [];
  private flight: Uint8Array[] = [];

  private constructor(server: PreparedServer, connection: Connection, options: PlayOptions) {
    this.server = server;
    this.connection = connection;
    this.reference = new ReferenceServer(options.table ?? backendTable(server.dialect));
    this.deadlineMs = options.deadlineMs ?? 5_000;
    this.monitor = options.monitor;
  }

  /** Connects. @returns the player, or why the server cannot be played on */
  static async open(server: PreparedServer, options: PlayOptions = {}): Promise<Player | Failure> {
    const connection = await connect(server.target, { parameters: { application_name: 'wirestate' } });
    return connection.ok ? new Player(server, connection, options) : connection;
  }

  /** Why no case can be played any more: the server has closed the connection. */
  get ended(): Failure | undefined {
    return this.connection.ended;
  }

  /** Ends the connection. */
  close(): Promise<void> {
    return this.connection.close();
  }

  /**
   * Plays the frontend side of a case: what the client sends between two replies that the case reads goes out in one
   * write, and only when everything has arrived that the server has sent by then.
   * @param isWatched the monitor looks at the end of each flight
   * @returns whether the server agrees with the reference. If it does not, the player is of no use any more.
   */
  async play({ steps }: Pick<Observed, 'steps'>, isWatched = this.monitor !== undefined): Promise<LiveOutcome> {
    const { reference, flight } = this;
    reference.reset();
    this.got = [];
    this.expected = [];
    this.settled = 0;
    let isRead = false;
    for (const [number, step] of steps.entries()) {
      isRead ||= step === READ;
      const messages = sentToServer(step);
      if (messages.length > 0 && isRead) {
        isRead = false;
        if (!(await this.exchange(isWatched))) return this.difference();
      }
      for (const message of messages) {
        flight.push(bytesOf(message, reference));
        reference.receive(message, number);
      }
    }
    if (isWatched && !(await this.exchange(true))) return this.difference();
    this.expect(reference.replies.length);
    const { length } = this.expected;
    this.expected.push(...MARKER_ANSWER);
    flight.push(...MARKER);
    if (!(await this.send())) return this.difference();
    await this.discard();
    return { ok: true, agrees: true, expected: this.expected.slice(0, length), got: this.got.slice(0, length) };
  }

  /** Sends the flight and awaits what the server sends without further ado; false when something else comes. */
  private async exchange(isWatched: boolean): Promise<boolean> {
    this.expect(this.reference.sent);
    if (!(await this.send())) return false;
    return isWatched ? this.watch() : true;
  }

  /** Notes what the reference has said, up to that many replies. */
  private expect(count: number) {
    const { replies, errors } = this.reference;
    let error = this.expected.filter(({ event }) => event === B.error).length;
    for (let at = this.expected.length; at < count; at++) {
      const event = replies[at] ?? -1;
      this.expected.push({ event, sqlstate: event === B.error ? (errors[error++] ?? '') : '' });
    }
  }

  private async send(): Promise<boolean> {
    const { connection, expected } = this;
    connection.send(Buffer.concat(this.flight.splice(0)));
    const deadline = performance.now() + this.deadlineMs;
    while (this.settled < expected.length && connection.ended === undefined) {
      const messages = await connection.receive(Math.max(deadline - performance.now(), 0));
      if (messages.length === 0 && performance.now() >= deadline) break;
      this.take(messages);
      if (!this.agrees()) return false;
    }
    return this.settled === expected.length;
  }

  /** Is what has come so far as expected? More than is expected now comes too early, but for the end of the case. */
  private agrees(): boolean {
    const { got, expected } = this;
    for (; this.settled < Math.min(got.length, expected.length); this.settled++) {
      const [one, other] = [got[this.settled], expected[this.settled]];
      if (one?.event !== other?.event || one?.sqlstate !== other?.sqlstate) return false;
    }
    return got.length <= expected.length || expected.length > this.reference.replies.length;
  }

  /** Does the server, left alone, wait for its frontend and say nothing more? */
  private async watch(): Promise<boolean> {
    const { connection, monitor } = this;
    for (let question = 0; question < MOST_QUESTIONS && monitor !== undefined; question++) {
      if (await monitor.isWaiting(connection.pid)) break;
    }
    this.take(await connection.receive(0));
    return this.agrees();
  }

  private take(messages: readonly ReceivedMessage[]) {
    for (const message of messages) {
      const { bytes } = message;
      const event = backendEvent(bytes[0] ?? 0, bytes, HEADER, bytes.length);
      const isError = event === B.error || event === FATAL;
      this.got.push({ event, sqlstate: isError ? errorOf(message).code : '' });
    }
  }

  /** Reads the answer to the DISCARD ALL behind the case. */
  private async discard(): Promise<void> {
    const from = this.expected.length;
    const deadline = performance.now() + this.deadlineMs;
    while (this.connection.ended === undefined && performance.now() < deadline) {
      if (this.got.some(({ event }, at) => at >= from && event === DISCARDED)) return;
      this.take(await this.connection.receive(Math.max(deadline - performance.now(), 0)));
    }
  }

  private async difference(): Promise<LiveOutcome> {
    this.take(await this.connection.quiet(SILENCE_MS, this.deadlineMs));
    const { got, connection, settled: at, reference } = this;
    this.expect(reference.replies.length);
    const expected = this.expected.slice(0, reference.replies.length);
    const said = nameOf(got[at]) ?? (connection.ended === undefined ? 'nothing' : 'the end of the connection');
    const wanted = nameOf(expected[at]) ?? 'nothing more';
    const sentence =
      said === wanted
        ? `Reply ${at + 1} of PostgreSQL ${this.server.version}, ${said}, comes before it is asked for.`
        : `Reply ${at + 1} of PostgreSQL ${this.server.version} is ${said}, where the reference says ${wanted}.`;
    return { ok: true, agrees: false, at, expected, got: got.slice(), sentence };
  }
}

const nameOf = (reply: LiveReply | undefined): string | undefined => {
  if (reply === undefined) return undefined;
  const name = EVENTS[reply.event]?.slice(2) ?? 'no message of the protocol';
  return reply.sqlstate === '' ? name : `${name} ${reply.sqlstate}`;
};
