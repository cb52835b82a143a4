/**
 * A running PostgreSQL that says what is due to cases that no oracle predicts: it is sent the same bytes, each flight
 * when it has said all to those before. That it has is seen by a monitor, where it has given a process id to watch.
 */
import { Connection, type ConnectOptions, connect } from '../net/connection.ts';
import { type Failure, failure } from '../net/failure.ts';
import { Monitor } from '../net/monitor.ts';
import type { Target } from '../net/target.ts';
import { openWire } from '../net/wire.ts';
import { perform } from './acts.ts';
import type { Claim } from './claim.ts';
import { Listener } from './client.ts';
import { type Flight, isEncryptionRequest, type Script } from './exchange.ts';
import { runOnce } from './statements.ts';

/** What it said. */
export interface Answered {
  readonly ok: true;
  readonly flights: readonly Flight[];
  /** It has closed the connection. */
  readonly closes: boolean;
  /** Where it is, for people. */
  readonly address: string;
}

/** How a script is played. */
export interface AnswerOptions {
  /** `startup`: the first message is a start-up packet; else a client that has logged in, with these parameters. */
  readonly starts: 'startup' | 'ready' | Pick<ConnectOptions, 'minor' | 'parameters'>;
  readonly setup?: readonly string[];
  /** The longest wait for what is said to a flight; 5 s. */
  readonly deadlineMs?: number | undefined;
}

/** Milliseconds of silence on a connection that nothing is known of. */
const UNWATCHED_SILENCE_MS = 60;
const DEADLINE_MS = 5_000;
const NOBODY = { pid: 0, secret: new Uint8Array(4) };

export class LiveReference {
  readonly ok = true;
  readonly version: string;
  /** Where it runs. */
  readonly target: Target;
  private readonly monitor: Monitor;
  private readonly claim: Claim | undefined;

  private constructor(target: Target, monitor: Monitor, claim: Claim | undefined, version: string) {
    this.target = target;
    this.monitor = monitor;
    this.claim = claim;
    this.version = version;
  }

  /**
   * @param claim on its database, where it is claimed
   * @param setup statements that are run once
   * @returns why it cannot be used
   */
  static async open(
    target: Target,
    claim: Claim | undefined,
    setup: readonly string[],
  ): Promise<LiveReference | Failure> {
    const done = await runOnce(target, setup);
    if (!done.ok) return failure(done.message.replace('the target at', 'the reference at'));
    const monitor = await Monitor.open(target);
    return monitor.ok ? new LiveReference(target, monitor, claim, done.version) : monitor;
  }

  close(): Promise<void> {
    return this.monitor.close();
  }

  /**
   * Plays a script on a connection of its own.
   * @param setup statements that are run before, beside it
   */
  async answer(
    script: Script,
    { starts, setup = [], deadlineMs = DEADLINE_MS }: AnswerOptions,
  ): Promise<Answered | Failure> {
    const { target, monitor } = this;
    if (this.claim?.isDue === true) await this.claim.renew();
    if (setup.length > 0) {
      const done = await runOnce(target, setup);
      if (!done.ok) return done;
    }
    const login = starts === 'ready' ? {} : starts;
    const connection = login === 'startup' ? await openWire(target) : await connect(target, login);
    if (!connection.ok) return connection;
    const key = connection instanceof Connection ? connection : NOBODY;
    const listener = new Listener(connection);
    const flights: Flight[] = [];
    try {
      for (const { act, messages } of script) {
        listener.forget();
        const failed =
          act === undefined ? undefined : await perform(act, { wire: connection, target, key, deadlineMs });
        if (failed !== undefined) return failed;
        if (messages.some(({ event }) => isEncryptionRequest(event))) connection.expectAnswerByte();
        if (messages.length > 0) connection.send(Buffer.concat(messages.map(({ bytes }) => bytes)));
        // A server that lets nobody in yet has no process that could be looked at.
        if (key === NOBODY) await listener.silence(deadlineMs, UNWATCHED_SILENCE_MS);
        else await monitor.settled(connection, key.pid, deadlineMs);
        if (monitor.failure !== undefined) return monitor.failure;
        flights.push({ act, messages, replies: listener.got });
        if (connection.ended !== undefined) break;
      }
      return { ok: true, flights, closes: connection.ended !== undefined, address: connection.address };
    } finally {
      connection.destroy();
    }
  }
}
