/**
 * PgDog's queue of expected replies (`ProtocolState`), with the points where its versions differ taken out as rules.
 *
 * The queue is coarse on purpose, and its faults come from that: a reply takes whatever item is in front without a
 * look at its kind, except that only a ReadyForQuery takes a ReadyForQuery and that an ignored item must match.
 */

import type { Message } from '../model.ts';
import { awaitsReady, COPY, describeItem, ERROR, IGNORED, READY_FOR_QUERY, UNTRACKED } from './codes.ts';

export const FORWARD = 0;
export const IGNORE = 1;
/** PgDog's `ProtocolOutOfSync`: it gives the server connection up. */
export const OUT_OF_SYNC = 2;
export type Verdict = typeof FORWARD | typeof IGNORE | typeof OUT_OF_SYNC;

/** Where versions of the queue differ; each member may change the queue's items and flags. */
export interface QueueRules {
  /** A code was put at the end of the queue, forwarded or ignored. */
  readonly queued: (queue: ReplyQueue, code: number) => void;
  /** An ErrorResponse came: drop what the server now skips. */
  readonly failed: (queue: ReplyQueue) => Verdict;
  /** A copy begins or ends; the item in front is taken afterwards. */
  readonly copying: (queue: ReplyQueue) => void;
  /** A ReadyForQuery took its item. */
  readonly ready: (queue: ReplyQueue) => void;
}

/** The expected replies of one server connection, oldest first. */
export class ReplyQueue {
  /** Codes (codes.ts), with `IGNORED` set in those not forwarded. */
  readonly items: number[] = [];
  /** An extended query failed and its Sync is still to be answered. */
  outOfSync = false;
  /** Parse or Bind is thought to be under way; what that means is up to the rules, most of which never set it. */
  extended = false;
  private readonly rules: QueueRules;
  private readonly simulated: Message[] = [];
  private readonly simulatedCodes: number[] = [];

  constructor(rules: QueueRules) {
    this.rules = rules;
  }

  /** Expect a reply that goes to the client. */
  add(code: number): void {
    this.items.push(code);
    this.rules.queued(this, code);
  }

  /** Expect a reply to something injected, which the client must not see. */
  addIgnored(code: number): void {
    this.items.push(code | IGNORED);
    this.rules.queued(this, code);
  }

  /** Expect a reply before all others. */
  prepend(code: number): void {
    this.items.unshift(code);
  }

  /** Queue a reply that the proxy makes up, in its place among the real ones. No rule of the variant looks at it. */
  addSimulated(code: number, message: Message): void {
    this.items.push(code);
    this.simulated.push(message);
    this.simulatedCodes.push(code);
  }

  /**
   * The made-up reply whose turn it is, taken out of the queue; undefined while a real one comes first.
   * An error empties the items but not the made-up replies, so a later real item of the same kind can release a
   * stale one: a reply too many for the client.
   */
  takeSimulated(): Message | undefined {
    const code = this.simulatedCodes[0];
    if (code === undefined || this.items[0] !== code) return undefined;
    this.items.shift();
    this.simulatedCodes.shift();
    return this.simulated.shift();
  }

  /** Settle one message of this code against the queue; says what becomes of the message. */
  settle(code: number): Verdict {
    if (code === UNTRACKED) return FORWARD;
    if (code === ERROR) return this.rules.failed(this);
    if (code === READY_FOR_QUERY) this.outOfSync = false;
    if (code === COPY) this.rules.copying(this);
    const item = this.items[0];
    if (item === undefined) return OUT_OF_SYNC;
    // Only a ReadyForQuery takes a ReadyForQuery; everything else leaves it in front.
    if (code === READY_FOR_QUERY || !awaitsReady(item)) this.items.shift();
    if ((item & IGNORED) !== 0 && item !== (code | IGNORED)) return OUT_OF_SYNC;
    if (code === READY_FOR_QUERY) this.rules.ready(this);
    return (item & IGNORED) === 0 ? FORWARD : IGNORE;
  }

  /** Does the proxy wait for the client's copy data? */
  get inCopy(): boolean {
    return this.items[0] === COPY;
  }

  /** Nothing is expected and the last failure of an extended query is settled. */
  get done(): boolean {
    return this.items.length === 0 && !this.outOfSync;
  }

  /** The items as people write them, oldest first: `Z`, `ZS`, `~1`. */
  describe(): readonly string[] {
    return this.items.map(describeItem);
  }
}
