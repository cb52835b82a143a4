/**
 * Plays a script on a real PostgreSQL in the order of the machine: each message is sent when everything has come that the
 * server says to those before. Behind it the session ends as the exchange does; a `Player` ends only in `ready`.
 */
import { EVENTS, eventId } from '../../machines/messages.ts';
import { terminate } from '../codec/encode.ts';
import { backendEvent } from '../codec/events.ts';
import { type Connection, connect } from '../net/connection.ts';
import type { Failure } from '../net/failure.ts';
import type { Monitor } from '../net/monitor.ts';
import { simpleQuery } from '../net/simple-query.ts';
import { backendTable } from '../table/tables.ts';
import { bytesOf } from './bytes.ts';
import type { Script } from './forcible.ts';
import type { PreparedServer } from './live-player.ts';
import type { Ending } from './realise.ts';
import { ReferenceServer } from './reference.ts';

/** How it came out: as predicted, or a sentence about the first reply that is not. */
export type PathOutcome = { readonly ok: true; readonly sentence: string | undefined };

/** Type byte and length word. */
const HEADER = 5;
const DEADLINE_MS = 5_000;
const FATAL = eventId('B.ErrorResponse.fatal');

const nameOf = (event: number | undefined): string =>
  event === undefined ? 'nothing' : (EVENTS[event] ?? 'no message');

/** A connection, and which replies came on it. */
class Listener {
  readonly connection: Connection;
  readonly got: number[] = [];

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Waits until there are so many replies, or the connection has ended. */
  async await(count: number): Promise<void> {
    const deadline = performance.now() + DEADLINE_MS;
    while (this.got.length < count && this.connection.ended === undefined && performance.now() < deadline)
      this.take(await this.connection.receive(Math.max(deadline - performance.now(), 0)));
  }

  /** Waits for the end of the connection. */
  async awaitEnd(): Promise<void> {
    await this.await(Number.POSITIVE_INFINITY);
    this.take(await this.connection.receive(0));
  }

  private take(messages: Awaited<ReturnType<Connection['receive']>>): void {
    for (const { bytes } of messages) this.got.push(backendEvent(bytes[0] ?? 0, bytes, HEADER, bytes.length));
  }
}

/** Where what came differs from what was predicted. */
function difference(got: readonly number[], predicted: readonly number[], version: string): string | undefined {
  const length = Math.max(got.length, predicted.length);
  const at = Array.from({ length }, (_, number) => number).find((number) => got[number] !== predicted[number]);
  if (at === undefined) return undefined;
  return `Reply ${at + 1} of PostgreSQL ${version} is ${nameOf(got[at])}, where ${nameOf(predicted[at])} was predicted.`;
}

/**
 * Plays a script, and then ends the session.
 * @param ending `terminate` and `end-of-input`: the frontend ends it; `fatal`: another session stops the backend
 * @returns the outcome, or why it could not be played
 */
export async function playToEnd(
  server: PreparedServer,
  monitor: Monitor,
  script: Script,
  ending: Exclude<Ending, 'ready'>,
): Promise<PathOutcome | Failure> {
  const connection = await connect(server.target, { parameters: { application_name: 'wirestate' } });
  if (!connection.ok) return connection;
  const listener = new Listener(connection);
  const reference = new ReferenceServer(backendTable(server.dialect));
  const outcome = (predicted: readonly number[]): PathOutcome => ({
    ok: true,
    sentence:
      difference(listener.got, predicted, server.version) ??
      (connection.ended === undefined ? `PostgreSQL ${server.version} does not close the connection.` : undefined),
  });
  try {
    for (const [number, message] of script.entries()) {
      connection.send(bytesOf(message, reference));
      reference.receive(message, number);
      await listener.await(reference.sent);
      if (listener.got.length !== reference.sent) return outcome(reference.replies.slice(0, reference.sent));
    }
    // What is held back is lost with a session that its frontend ends; a FATAL is sent behind it.
    const { replies, sent } = reference;
    if (ending === 'fatal') {
      const stopped = await stopBackend(server, monitor, connection);
      if (stopped !== undefined) return stopped;
      await listener.awaitEnd();
      return outcome([...replies, FATAL]);
    }
    if (ending === 'terminate') connection.send(terminate());
    else connection.halfClose();
    await listener.awaitEnd();
    return outcome(replies.slice(0, sent));
  } finally {
    connection.destroy();
  }
}

/** Stops a backend when it has read everything that was sent to it. @returns why it could not be stopped */
async function stopBackend(
  server: PreparedServer,
  monitor: Monitor,
  connection: Connection,
): Promise<Failure | undefined> {
  await monitor.settled(connection, connection.pid, DEADLINE_MS);
  const admin = await connect(server.target);
  if (!admin.ok) return admin;
  const done = await simpleQuery(admin, `select pg_terminate_backend(${connection.pid})`);
  await admin.close();
  return done.ok ? undefined : done;
}
