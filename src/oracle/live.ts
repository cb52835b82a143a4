/**
 * The live oracle: plays the frontend side of a case on a real PostgreSQL and compares what comes back with what the
 * reference server says. Compared is every message in order, by its event: type, whether an error is fatal, the
 * transaction status of a ReadyForQuery. Asynchronous ParameterStatus and NotificationResponse are left out.
 */
import { EVENTS, eventId } from '../../machines/messages.ts';
import { type Dialect, dialectOfVersion } from '../../machines/versions.ts';
import { query } from '../codec/encode.ts';
import { backendEvent } from '../codec/events.ts';
import { type Connection, connect } from '../net/connection.ts';
import { type Failure, failure } from '../net/failure.ts';
import { simpleQuery } from '../net/simple-query.ts';
import type { Target } from '../net/target.ts';
import type { ReceivedMessage } from '../net/wire.ts';
import type { Table } from '../table/table.ts';
import { backendTable } from '../table/tables.ts';
import { bytesOf } from './bytes.ts';
import { type Observed, READ, sentToServer } from './case.ts';
import { B } from './events.ts';
import { ReferenceServer } from './reference.ts';
import { CLEANUP_SQL, SETUP_SQL } from './statements.ts';

/** A server on which cases can be played. */
export interface PreparedServer {
  readonly ok: true;
  readonly target: Target;
  /** `server_version`, as in `18.4`. */
  readonly version: string;
  /** The dialect of its major version. */
  readonly dialect: Dialect;
}

/** What a server answered to a case, as event ids; `expected` is what the reference server answers. */
export interface Answers {
  readonly expected: readonly number[];
  readonly got: readonly number[];
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
}

/**
 * Makes the tables and triggers that the statements of scripts need. Run again it empties the tables.
 * @param target a user who may create tables
 * @returns the server, or why it cannot be used: not reachable, log-in refused, SQL refused
 */
export async function prepareServer(target: Target): Promise<PreparedServer | Failure> {
  const done = await runSql(target, SETUP_SQL);
  if (!done.ok) return done;
  const { version } = done;
  return { ok: true, target, version, dialect: dialectOfVersion(Number.parseInt(version, 10)) };
}

/** Removes what `prepareServer` made. @returns undefined, or why it is still there */
export async function cleanServer(server: PreparedServer): Promise<Failure | undefined> {
  const done = await runSql(server.target, CLEANUP_SQL);
  return done.ok ? undefined : done;
}

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
 * Plays the frontend side of a case on a connection of its own: what the client sends between two replies that the
 * case reads goes out in one write, and only when those replies have arrived.
 * @returns whether the server agrees with the reference, or why it could not be asked
 */
export async function playCase(
  server: PreparedServer,
  { steps }: Pick<Observed, 'steps'>,
  options: PlayOptions = {},
): Promise<LiveOutcome | Failure> {
  const connection = await connect(server.target, { parameters: { application_name: 'wirestate' } });
  if (!connection.ok) return connection;
  const outcome = await new Performance(server, connection, options).play(steps);
  await connection.close();
  return outcome;
}

const ASYNCHRONOUS: ReadonlySet<number> = new Set([eventId('B.ParameterStatus'), eventId('B.NotificationResponse')]);

/** An empty Query behind the case: what comes before its answer belongs to the case, so that a reply too many shows. */
const MARKER = query('');
const MARKER_ANSWER: readonly number[] = [B.empty, B.ready];

/** Type byte and length word. */
const HEADER = 5;

/** Milliseconds of silence after which a server that has gone another way is taken to have said all. */
const SILENCE_MS = 50;

/** One case on one connection. */
class Performance {
  private readonly got: number[] = [];
  private readonly server: PreparedServer;
  private readonly connection: Connection;
  private readonly reference: ReferenceServer;
  private readonly deadlineMs: number;
  private flight: Uint8Array[] = [];

  constructor(server: PreparedServer, connection: Connection, options: PlayOptions) {
    this.server = server;
    this.connection = connection;
    this.reference = new ReferenceServer(options.table ?? backendTable(server.dialect));
    this.deadlineMs = options.deadlineMs ?? 5_000;
  }

  async play(steps: readonly number[]): Promise<LiveOutcome> {
    const { reference, flight } = this;
    let read = 0;
    let settled = 0;
    for (const [number, step] of steps.entries()) {
      if (step === READ) read++;
      const messages = sentToServer(step);
      if (messages.length > 0 && read > settled) {
        await this.exchange(reference.replies, read);
        if (this.firstDifference(reference.replies, read) >= 0) return this.outcome(reference.replies, read);
        settled = read;
      }
      for (const message of messages) {
        flight.push(bytesOf(message, reference));
        reference.receive(message, number);
      }
    }
    flight.push(MARKER);
    const all = [...reference.replies, ...MARKER_ANSWER];
    await this.exchange(all, all.length);
    return this.outcome(all, all.length);
  }

  /** Sends the flight and waits until so many replies have come, or one that is not as expected. */
  private async exchange(expected: readonly number[], due: number): Promise<void> {
    const { connection, got } = this;
    connection.send(Buffer.concat(this.flight.splice(0)));
    const deadline = performance.now() + this.deadlineMs;
    while (got.length < due && connection.ended === undefined && this.firstDifference(expected, 0) < 0) {
      const messages = await connection.receive(Math.max(deadline - performance.now(), 0));
      if (messages.length === 0 && performance.now() >= deadline) break;
      this.take(messages);
    }
  }

  private take(messages: readonly ReceivedMessage[]): void {
    for (const { bytes } of messages) {
      const event = backendEvent(bytes[0] ?? 0, bytes, HEADER, bytes.length);
      if (!ASYNCHRONOUS.has(event)) this.got.push(event);
    }
  }

  /** Number of the first reply that is not as expected, or of the first that is due and missing; -1 for none. */
  private firstDifference(expected: readonly number[], due: number): number {
    const { got } = this;
    const at = got.findIndex((event, number) => event !== expected[number]);
    return at >= 0 ? at : got.length < due ? got.length : -1;
  }

  private async outcome(expected: readonly number[], due: number): Promise<LiveOutcome> {
    const at = this.firstDifference(expected, due);
    const own = this.reference.replies.slice();
    if (at < 0) return { ok: true, agrees: true, expected: own, got: this.got.slice(0, own.length) };
    this.take(await this.connection.quiet(SILENCE_MS, this.deadlineMs));
    const { got, connection } = this;
    const said = nameOf(got[at]) ?? (connection.ended === undefined ? 'nothing' : 'the end of the connection');
    const wanted = nameOf(own[at]) ?? 'nothing more';
    return {
      ok: true,
      agrees: false,
      at,
      expected: own,
      got: got.slice(),
      sentence: `Reply ${at + 1} of PostgreSQL ${this.server.version} is ${said}, where the reference says ${wanted}.`,
    };
  }
}

const nameOf = (event: number | undefined): string | undefined =>
  event === undefined ? undefined : (EVENTS[event]?.slice(2) ?? 'no message of the protocol');
