/**
 * One server connection of PgDog in transaction mode: what its messages put into the queue and take out, when it is
 * given back, and which socket is read next.
 *
 * Statement names are not part of a `Message`, so a Parse or Describe of the client is an unnamed one; what PgDog
 * does for named statements (inject, answer alone) comes as the message's `part`.
 */

import { EVENTS, type EventName, eventId } from '../../../machines/messages.ts';
import {
  BIND,
  CLOSE,
  COMPLETED,
  COPY_BOTH,
  COPY_DATA,
  COPY_DONE,
  COPY_FAIL,
  COPY_IN,
  ERROR,
  EXECUTE,
  FATAL,
  FLUSH,
  FLUSH_WITH_BODY,
  isReady,
  MADE_UP,
  PARSE,
  PARSED,
  QUERY,
  READY_IDLE,
  READY_IN_TRANSACTION,
  STARTUP,
  STARTUP_REPLICATION,
  TERMINATE,
} from '../events.ts';
import type { Message, QueueModel, Reaction } from '../model.ts';
import { CLOSE_COMPLETE, COPY, PARSE_COMPLETE, UNTRACKED } from './codes.ts';
import { IGNORE, OUT_OF_SYNC, type QueueRules, ReplyQueue } from './queue.ts';

/** One version of PgDog, as far as its messages and its queue are concerned. */
export interface Version {
  readonly rules: QueueRules;
  /** Queue code by event id of a backend message. */
  readonly codes: Uint8Array;
  /** Codes that a client's message makes the queue expect, by event id. */
  readonly expects: readonly (readonly number[])[];
  /** Codes that an injected message makes the queue expect and ignore, by event id. */
  readonly ignores: readonly (readonly number[])[];
  /** After CopyInResponse, once the end of the copy is expected. */
  readonly copyInBegan: (queue: ReplyQueue) => void;
  /** Does a CopyDone of the server take two items instead of one? */
  readonly copyDoneTakesTwo: boolean;
}

const SERVER_COPY_DONE = eventId('B.CopyDone');
const SUSPENDED = eventId('B.PortalSuspended');

/** PgDog collects what it reads of these from a client (true) until one that completes the request (false). */
const COLLECTED: Readonly<Partial<Record<EventName, boolean>>> = {
  'F.Bind': true,
  'F.Close': true,
  'F.CopyDone': false,
  'F.CopyFail': false,
  'F.Describe.portal': true,
  'F.Describe.statement': true,
  'F.Execute': true,
  'F.Flush': false,
  'F.Flush.withBody': false,
  'F.FunctionCall': false,
  'F.Parse': true,
  'F.Query': false,
  'F.Sync': false,
  'F.Terminate': false,
};
const collected: readonly (boolean | undefined)[] = EVENTS.map((name) => COLLECTED[name]);

/** A PgDog server connection of one version, fresh from the pool. */
export class PgdogConnection implements QueueModel {
  private readonly version: Version;
  private readonly queue: ReplyQueue;
  /** Injected statements whose reply is due; Server::done waits for them beside the queue. */
  private preparing = 0;
  private inTransaction = false;
  private statementExecuted = false;
  private streaming = false;
  private loggingIn = false;
  private collecting = false;
  private bindsOrExecutes = false;
  private closed = false;

  constructor(version: Version) {
    this.version = version;
    this.queue = new ReplyQueue(version.rules);
  }

  frontend(message: Message): Reaction {
    const { event } = message;
    this.collect(message);
    if (event === TERMINATE) return 'drop'; // the client leaves, the server connection stays
    if (event === STARTUP || event === STARTUP_REPLICATION) this.loggingIn = true;
    if (message.part === 'answered-by-proxy') {
      if (event === CLOSE) {
        this.queue.addSimulated(CLOSE_COMPLETE, MADE_UP.closed);
        return 'drop';
      }
      if (event === PARSE) {
        this.queue.addSimulated(PARSE_COMPLETE, MADE_UP.parsed);
        return 'drop';
      }
    }
    if (message.part === 'injected') {
      if (event === QUERY) this.preparing++; // an SQL PREPARE
      for (const code of this.version.ignores[event] ?? []) this.queue.addIgnored(code);
      return 'forward';
    }
    if (message.part === 'injects-parse' || message.part === 'injects-close-and-parse') {
      if (message.part === 'injects-close-and-parse') this.queue.addIgnored(CLOSE_COMPLETE);
      this.queue.addIgnored(PARSE_COMPLETE);
      this.preparing++;
    }
    for (const code of this.version.expects[event] ?? []) this.queue.add(code);
    if ((event === COPY_DONE || event === COPY_FAIL) && this.queue.settle(COPY) === OUT_OF_SYNC) {
      return this.outOfSync('client', message);
    }
    return 'forward';
  }

  backend(message: Message): Reaction {
    const { event } = message;
    if (this.loggingIn) {
      // The log-in is read up to its ReadyForQuery before the queue exists.
      if (event === READY_IDLE) this.loggingIn = false;
      if (event === FATAL) this.closed = true;
      return 'forward';
    }
    const verdict = this.queue.settle(this.version.codes[event] ?? UNTRACKED);
    if (verdict === OUT_OF_SYNC) return this.outOfSync('server', message);
    if (event === ERROR || event === FATAL) this.preparing = 0;
    else if ((event === PARSED || event === COMPLETED) && this.preparing > 0) this.preparing--;
    else if (event === COPY_IN) {
      this.queue.prepend(COPY);
      this.version.copyInBegan(this.queue);
    } else if (event === SERVER_COPY_DONE && this.version.copyDoneTakesTwo) {
      if (this.queue.settle(COPY) === OUT_OF_SYNC) return this.outOfSync('server', message);
    }
    if (verdict === IGNORE) return 'drop';
    this.noteForwarded(event);
    return 'forward';
  }

  simulated(): Message | undefined {
    return this.queue.takeSimulated();
  }

  /**
   * `Server::done`. A request that is half collected counts as not done: it is shown to the queue message by message
   * here, while PgDog sends it as a whole.
   */
  releasable(): boolean {
    return (
      this.queue.done &&
      this.preparing === 0 &&
      !this.inTransaction &&
      !this.statementExecuted &&
      !this.collecting &&
      !this.loggingIn &&
      !this.closed
    );
  }

  /**
   * PgDog collects a request (up to H, S, Q, c, f or F), sends it whole, and reads nothing but the server until
   * the queue is empty or a copy is in front; only then does it wait for both sides. Hence `frontend` while
   * collecting, when the server has seen nothing yet. In a copy every CopyData is passed on as it comes; outside of
   * one CopyData alone is kept back (up to 4096 bytes) and concerns nobody, so it starts no collecting either.
   */
  reads(): 'frontend' | 'backend' | 'both' {
    if (this.collecting) return 'frontend';
    return this.queue.items.length > 0 && !this.queue.inCopy && !this.streaming ? 'backend' : 'both';
  }

  waitsFor(): readonly string[] {
    return this.queue.describe();
  }

  private collect({ event, part }: Message): void {
    if (event === BIND || event === EXECUTE) this.bindsOrExecutes = true;
    if (part === 'injected') {
      this.collecting = true; // it goes out with the request for which it is injected
      return;
    }
    const continues = collected[event] ?? (event === COPY_DATA && this.queue.inCopy ? false : this.collecting);
    this.collecting = continues;
    if (continues) return;
    // What was bound or executed may hold a transaction open until a ReadyForQuery says otherwise.
    if ((event === FLUSH || event === FLUSH_WITH_BODY) && this.bindsOrExecutes) this.inTransaction = true;
    this.bindsOrExecutes = false;
  }

  /** Facts kept from the messages that go to the client; swallowed ones are never looked at. */
  private noteForwarded(event: number): void {
    if (event === COMPLETED || event === SUSPENDED) this.statementExecuted = true;
    else if (isReady(event)) {
      this.statementExecuted = false;
      this.streaming = false;
      // `failed` leaves the flag as it was.
      if (event === READY_IDLE) this.inTransaction = false;
      else if (event === READY_IN_TRANSACTION) this.inTransaction = true;
    } else if (event === COPY_BOTH) this.streaming = true;
    else if (event === FATAL) this.closed = true;
  }

  private outOfSync(side: 'client' | 'server', message: Message): Reaction {
    this.closed = true;
    const name = EVENTS[message.event]?.slice(2) ?? message.type;
    return { error: `ProtocolOutOfSync: the ${side} sent ${name}, which the queue does not expect` };
  }
}
