/**
 * A running PostgreSQL that says what is due to cases that no oracle predicts: it is sent the same bytes, each flight
 * when it has said all to those before. That it has is seen by a monitor, where it has given a process id to watch.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection, connect } from '../net/connection.ts';
import { type Failure, failure } from '../net/failure.ts';
import { Monitor } from '../net/monitor.ts';
import type { Target } from '../net/target.ts';
import { openWire } from '../net/wire.ts';
import type { Claim } from './claim.ts';
import { Listener } from './client.ts';
import { type Flight, isEncryptionRequest, type Sent } from './exchange.ts';
import { runOnce } from './statements.ts';

/** What it said. */
export interface Answered {
  readonly ok: true;
  readonly flights: readonly Flight[];
  /** It has closed the connection. */
  readonly closes: boolean;
}

/** Milliseconds of silence on a connection that nothing is known of. */
const UNWATCHED_SILENCE_MS = 60;
/** As long as that a backend that answers nothing may not have read yet what was sent, on a machine with much to do. */
const UNREAD_MS = 60;
/** Between two looks at a backend: bytes sent a moment ago have not reached it yet. */
const LOOK_MS = 3;
const DEADLINE_MS = 5_000;

export class LiveReference {
  readonly ok = true;
  readonly version: string;
  /** Where it runs. */
  readonly target: Target;
  private readonly monitor: Monitor;
  private readonly claim: Claim;

  private constructor(target: Target, monitor: Monitor, claim: Claim, version: string) {
    this.target = target;
    this.monitor = monitor;
    this.claim = claim;
    this.version = version;
  }

  /**
   * @param claim on its database
   * @param setup statements that are run once
   * @returns why it cannot be used
   */
  static async open(target: Target, claim: Claim, setup: readonly string[]): Promise<LiveReference | Failure> {
    const done = await runOnce(target, setup);
    if (!done.ok) return failure(done.message.replace('the target at', 'the reference at'));
    const monitor = await Monitor.open(target);
    return monitor.ok ? new LiveReference(target, monitor, claim, done.version) : monitor;
  }

  close(): Promise<void> {
    return this.monitor.close();
  }

  /**
   * Plays flights on a connection of its own.
   * @param starts `startup`: the first message is a start-up packet; else a client that has logged in
   * @param setup statements that are run before, beside it
   */
  async answer(
    flights: readonly (readonly Sent[])[],
    starts: 'startup' | 'ready',
    setup: readonly string[] = [],
  ): Promise<Answered | Failure> {
    if (this.claim.isDue) await this.claim.renew();
    if (setup.length > 0) {
      const done = await runOnce(this.target, setup);
      if (!done.ok) return done;
    }
    const connection = starts === 'ready' ? await connect(this.target) : await openWire(this.target);
    if (!connection.ok) return connection;
    const pid = connection instanceof Connection ? connection.pid : 0;
    const listener = new Listener(connection);
    const answered: Flight[] = [];
    for (const messages of flights) {
      listener.forget();
      if (messages.some(({ event }) => isEncryptionRequest(event))) connection.expectAnswerByte();
      connection.send(Buffer.concat(messages.map(({ bytes }) => bytes)));
      await this.settle(listener, pid);
      answered.push({ messages, replies: listener.got });
      if (connection.ended !== undefined) break;
    }
    const closes = connection.ended !== undefined;
    connection.destroy();
    return { ok: true, flights: answered, closes };
  }

  /** Waits until the backend waits for its frontend, or the connection has ended. */
  private async settle(listener: Listener, pid: number): Promise<void> {
    if (pid === 0) return listener.silence(DEADLINE_MS, UNWATCHED_SILENCE_MS);
    const sent = performance.now();
    const deadline = sent + DEADLINE_MS;
    for (let count = -1; performance.now() < deadline && listener.wire.ended === undefined; ) {
      await sleep(LOOK_MS);
      const isWaiting = await this.monitor.isWaiting(pid);
      // Waiting, and nothing has come since the last look: it has said all, if it has read the flight. An answer shows
      // that it has; one that has not come to run yet waits for its frontend as well.
      const hasRead = count > 0 || performance.now() - sent > UNREAD_MS;
      if (isWaiting && hasRead && listener.got.length === count) return;
      count = isWaiting ? listener.got.length : -1;
    }
  }
}
