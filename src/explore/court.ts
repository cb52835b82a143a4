/**
 * What is wrong with the queue at a step, and what has to be remembered of it: the laws of play/judge.ts, step by step.
 * It only suspects; whether something is wrong indeed, and which rule it is about, says the judge himself.
 */
import { FREE, OPEN, UNKNOWABLE } from '../oracle/truth.ts';
import { type Doubts, REFUTED } from './doubts.ts';
import type { Suspected } from './findings.ts';
import { DROPPED, FORWARDED, OWES_MADE_UP, type QueueStates, RELEASES, UNCERTAIN, WAITS } from './queue-states.ts';
import { ACCUSED, BEHIND, DEPARTED, NO_DOUBT, NO_RULE, type Past, type Records } from './record.ts';
import type { Server } from './server.ts';

export interface Evidence {
  readonly server: Server;
  readonly queues: QueueStates;
  readonly records: Records;
  readonly doubts: Doubts;
}

export class Court {
  private readonly server: Server;
  private readonly records: Records;
  private readonly doubts: Doubts;
  private readonly suspect: (verdict: Suspected, place: number) => boolean;
  /**
   * Of a queue that keeps messages from the server it is not certain before the exchange is over what the server owed:
   * it owes nothing for what it has not got. Such a queue is accused of a release when the server is free again.
   */
  private readonly waits: boolean;

  /** @param suspect told of everything that may be wrong, with the place of the rule; says whether it is */
  constructor({ server, queues, records, doubts }: Evidence, suspect: (verdict: Suspected, place: number) => boolean) {
    this.server = server;
    this.records = records;
    this.doubts = doubts;
    this.suspect = suspect;
    this.waits = queues.hasFates;
  }

  /**
   * The frontend has sent a message, which led the server to where it says.
   * @param past what was remembered before
   * @param traits of the queue after it
   * @returns the number of what is to be remembered now
   */
  request(past: Past, letter: number, traits: number): number {
    const { server } = this;
    const { core, pending } = server;
    const { flags } = past;
    const sinceReady = this.waits && (flags & ACCUSED) !== 0 ? past.sinceReady : this.since(past.sinceReady);
    const sinceStep = this.follow(past.sinceStep, 0);
    const doubt = past.doubt === NO_DOUBT ? NO_DOUBT : this.doubts.request(past.doubt, letter);
    this.end(core, pending, traits, flags, sinceReady, sinceStep);
    return this.records.number(flags, sinceReady, sinceStep, doubt);
  }

  /**
   * The queue does not take the message that the frontend has sent.
   * @returns whether it is known how the server takes it; else it may still be taken by several rules
   */
  refusesRequest(past: Past, verdict: Suspected): boolean {
    const { server } = this;
    const own = server.taken > 0 ? server.rules[server.taken - 1] : undefined;
    server.load(server.core, server.pending);
    const isRead = server.readQuietly();
    const rule = server.taken > 0 ? server.rules[server.taken - 1] : own;
    // The rule of the message itself where it is read; else what is named for everything since the last step in time.
    this.suspect(
      verdict,
      isRead && rule !== undefined ? this.records.fold(NO_RULE, rule) : this.follow(past.sinceStep, 0),
    );
    return isRead;
  }

  /**
   * The server goes on; the message sent last was not taken by the queue.
   * @returns as above
   */
  readsRefused(): boolean {
    const { server } = this;
    server.load(server.core, server.pending);
    const own = server.taken > 0 ? server.rules[server.taken - 1] : undefined;
    if (!server.readQuietly()) return false;
    const rule = server.taken > 0 ? server.rules[server.taken - 1] : own;
    if (rule !== undefined) this.suspect('false-desync', this.records.fold(NO_RULE, rule));
    return true;
  }

  /** The queue does not take the message that the server has sent, or that cannot come. */
  refusesReply(past: Past, verdict: Suspected): void {
    const { core, pending } = this.server;
    this.suspectAt(verdict, core, pending, this.follow(past.sinceStep, 0));
  }

  /**
   * The server has sent a message.
   * @param outcome what the queue did with it
   * @param traits of the queue after it
   * @returns the number of what is to be remembered now
   */
  reply(past: Past, letter: number, outcome: number, traits: number): number {
    const { server } = this;
    const { core, pending } = server;
    const releases = (traits & RELEASES) !== 0;
    const truth = server.truthOf(core, pending);
    const rule = this.ruleOfRelease(past);
    const sinceStep = this.follow(past.sinceStep, 0);
    let sinceReady = this.since(past.sinceReady);
    let { flags, doubt } = past;
    if (outcome !== FORWARDED) flags |= DEPARTED;
    if (server.isForeign && (outcome & DROPPED) === 0) {
      this.suspectAt('foreign-reply', core, pending, rule);
      flags |= ACCUSED;
    }
    if (doubt !== NO_DOUBT) doubt = this.doubts.reply(doubt, letter, core, pending);
    const keepsStep = releases && truth === FREE;
    if (releases && truth === UNKNOWABLE && doubt !== REFUTED) doubt = this.doubts.start;
    if (doubt === REFUTED || (releases && truth !== FREE && truth !== UNKNOWABLE)) {
      if ((flags & ACCUSED) === 0 && (this.waits || this.suspectAt('early-release', core, pending, rule)))
        flags |= ACCUSED;
      doubt = NO_DOUBT;
    }
    if (this.waits && (flags & ACCUSED) !== 0)
      sinceReady = (past.flags & ACCUSED) !== 0 ? past.sinceReady : this.withQuiet(core, pending, rule);
    else if (keepsStep) sinceReady = NO_RULE;
    if (keepsStep) flags &= ~BEHIND;
    this.end(core, pending, traits, flags, sinceReady, sinceStep);
    if (!releases && truth === FREE) flags |= BEHIND;
    if ((flags & ACCUSED) !== 0) {
      flags &= ~BEHIND;
      doubt = NO_DOUBT;
    }
    return this.records.number(flags, sinceReady, keepsStep ? NO_RULE : sinceStep, doubt);
  }

  /** The place of the rule for a server that is given away with the reply that has just come. */
  ruleOfRelease(past: Past): number {
    const { last } = this.server;
    let place = past.sinceReady;
    for (let at = 0; at < last; at++) place = this.fold(place, at, true);
    return this.follow(place, last);
  }

  /** The next client takes the server. */
  handOver(core: number, pending: number, rule: number): void {
    if (this.server.truthOf(core, pending) === OPEN) this.suspectAt('state-leak', core, pending, rule);
  }

  /** What is wrong if the exchange ends here. */
  private end(
    core: number,
    pending: number,
    traits: number,
    flags: number,
    sinceReady: number,
    sinceStep: number,
  ): void {
    const truth = this.server.truthOf(core, pending);
    if (truth !== FREE && truth !== UNKNOWABLE) return;
    if (truth === FREE && ((flags & DEPARTED) !== 0 || (traits & OWES_MADE_UP) !== 0))
      this.suspectAt('delivery', core, pending, sinceStep);
    if (truth === FREE && this.waits && (flags & ACCUSED) !== 0) this.suspect('early-release', sinceReady);
    if ((flags & (ACCUSED | BEHIND)) !== 0 || (traits & RELEASES) !== 0) return;
    if (truth === UNKNOWABLE && (this.waits || (traits & UNCERTAIN) !== 0)) return;
    this.suspectAt((traits & WAITS) !== 0 ? 'stale-expectation' : 'late-release', core, pending, sinceStep);
  }

  /** The rule of a fault may be that of a message that is read in silence behind the last. */
  private suspectAt(verdict: Suspected, core: number, pending: number, place: number): boolean {
    return this.suspect(verdict, this.withQuiet(core, pending, place));
  }

  private withQuiet(core: number, pending: number, place: number): number {
    if (pending === 0) return place;
    const { server } = this;
    const { taken, last } = server;
    const rules = server.rules.slice(0, taken);
    server.load(core, pending);
    server.readQuietly();
    const best = this.follow(place, 0);
    server.rules.set(rules);
    server.taken = taken;
    server.last = last;
    return best;
  }

  /** The most telling rule with those that the server took last, from one of them on. */
  private follow(place: number, from: number): number {
    let best = place;
    for (let at = from; at < this.server.taken; at++) best = this.fold(best, at, false);
    return best;
  }

  /** The same since the server was last free. */
  private since(place: number): number {
    let best = place;
    for (let at = 0; at < this.server.taken; at++) best = this.fold(best, at, true);
    return best;
  }

  private fold(place: number, at: number, beginsAnew: boolean): number {
    const { server } = this;
    return beginsAnew && server.toReady[at] !== 0 ? NO_RULE : this.records.fold(place, server.rules[at] ?? 0);
  }
}
