/**
 * One lane of a run: plays cases on the target, one after another, on connections that are kept as long as they are in
 * order, and gives the three verdicts on each: replies, connection, pool.
 *
 * No round trip is spent on a case beyond those of its flights and one for the next client:
 * - where every client has a backend of its own, what makes the session as new goes out with the last flight;
 * - a transaction pooler gives the same server to the next client, who asks and makes it as new in one flight;
 * - behind a session pooler the client leaves, and the next client, having asked, plays the next case.
 */

import { eventId } from '../../machines/messages.ts';
import { query } from '../codec/encode.ts';
import type { Failure } from '../net/failure.ts';
import type { Target } from '../net/target.ts';
import { B } from '../oracle/events.ts';
import { type Clean, NEXT_CLIENT, type PoolFault, Question } from './canary.ts';
import { Client, playFlights } from './client.ts';
import { type Due, faultOf } from './compare.ts';
import type { Flight, TargetCase } from './exchange.ts';
import type { Pooling } from './pooling.ts';
import { expectedReply, type Reply } from './reply.ts';

/** What a case came to. */
export interface Outcome {
  readonly ok: true;
  readonly fault: PoolFault | undefined;
  /** What the client got. */
  readonly got: readonly Reply[];
  /** What the next client got. */
  readonly next: readonly Reply[];
}

export interface StageOptions {
  readonly target: Target;
  readonly pooling: Pooling;
  /** How a server looks that nobody has used. */
  readonly clean: Clean;
}

/** Behind a case on a backend of one's own: a reply too many shows before the answer, then the session is made as new. */
const CLOSING: Flight = {
  messages: [
    { event: eventId('F.Query'), bytes: query('') },
    { event: eventId('F.Query'), bytes: query('discard all') },
  ],
  replies: [B.empty, B.ready, B.commandComplete, B.ready].map((event) => expectedReply(event)),
};

const LOGIN_MS = 2_000;
const RECOVERY_MS = 10_000;

const dueOf = ({ owner, flights, closes }: TargetCase): Due => ({
  owner,
  replies: flights.flatMap(({ replies }) => replies),
  closes,
});

export class Stage {
  private readonly options: StageOptions;
  private client: Client | undefined;
  private next: Client | undefined;
  private questions = 0;

  constructor(options: StageOptions) {
    this.options = options;
  }

  /**
   * Plays a case.
   * @param deadlineMs the longest wait for a reply, and of the next client for a server
   * @returns what it came to, or why the target lets nobody in any more
   */
  async play(subject: TargetCase, deadlineMs: number): Promise<Outcome | Failure> {
    const { pooling } = this.options;
    const client = this.client ?? (await this.open('wirestate'));
    if (!client.ok) return client;
    this.client = client;
    client.forget();
    const closing = pooling.kind === 'none' && subject.leaving === 'stays' && !subject.closes;
    const flights = closing ? withClosing(subject.flights) : subject.flights;
    let asked: Promise<Question | Failure> | undefined;
    const before = (flight: number): void => {
      if (flight === subject.nextAsks || (closing && flight === flights.length - 1)) asked ??= this.ask();
    };
    const { pace } = subject;
    const isAsDue = await playFlights(client, flights, { pace, deadlineMs, before });
    if (subject.closes) await client.end(deadlineMs);
    const due = closing ? { ...dueOf(subject), replies: flights.flatMap(({ replies }) => replies) } : dueOf(subject);
    let fault = isAsDue && !subject.closes ? undefined : faultOf(due, client.seen, true);
    if (fault === undefined) {
      this.leave(client, subject);
      const question = await (asked ?? this.ask());
      if (!question.ok) return this.refused(question.message, client.got);
      await question.answered(deadlineMs);
      // What came to the client meanwhile came unasked.
      const stays = this.client === client;
      fault = (stays ? faultOf(due, client.seen, true) : undefined) ?? question.fault(this.options.clean);
      if (fault === undefined && pooling.kind === 'session') this.moveOn();
    }
    const { got } = client;
    const next = this.next?.got ?? [];
    if (fault !== undefined || subject.closes) await this.reset();
    else if (due.replies.some(({ event }) => event === B.parameterStatus) && pooling.kind === 'transaction')
      this.dropClient();
    return { ok: true, fault, got, next };
  }

  /** Lets go of all connections. */
  async reset(): Promise<void> {
    this.client?.destroy();
    this.next?.destroy();
    this.client = undefined;
    this.next = undefined;
  }

  /**
   * Waits until the target serves a new client from a clean server again.
   * @returns how a server looks that nobody has used, or why there is none
   */
  async recover(): Promise<{ readonly ok: true; readonly clean: Clean } | Failure> {
    await this.reset();
    const deadline = performance.now() + RECOVERY_MS;
    for (;;) {
      const client = await this.open(NEXT_CLIENT);
      if (client.ok) {
        const question = new Question(client, this.nextOwner(), true);
        const isServed = await question.answered(Math.max(deadline - performance.now(), LOGIN_MS));
        const { columns } = question;
        client.leave();
        await client.end(LOGIN_MS);
        client.destroy();
        if (isServed && columns !== undefined) return { ok: true, clean: columns };
      }
      if (performance.now() < deadline) continue;
      const message = client.ok ? 'a new client is not served' : client.message;
      return { ok: false, message };
    }
  }

  private async open(name: string): Promise<Client | Failure> {
    return Client.open(this.options.target, name, LOGIN_MS);
  }

  /** The next client asks for a server. */
  private async ask(): Promise<(Question & { readonly ok: true }) | Failure> {
    const next = this.next ?? (await this.open(NEXT_CLIENT));
    if (!next.ok) return next;
    this.next = next;
    return new Question(next, this.nextOwner(), this.options.pooling.kind === 'transaction');
  }

  private leave(client: Client, { leaving }: TargetCase): void {
    const { kind } = this.options.pooling;
    if (leaving === 'stays' && kind !== 'session') return;
    if (leaving === 'is-cut') client.destroy();
    else client.leave();
    this.client = undefined;
  }

  /** The next client plays the next case. */
  private moveOn(): void {
    this.client = this.next;
    this.next = undefined;
  }

  private dropClient(): void {
    this.client?.leave();
    this.client = undefined;
  }

  private async refused(reason: string, got: readonly Reply[]): Promise<Outcome> {
    await this.reset();
    const sentence = `The next client is not let in: ${reason}.`;
    return {
      ok: true,
      fault: { verdict: 'late-release', aspect: 'pool', sentence, at: 0, isLate: true },
      got,
      next: [],
    };
  }

  private nextOwner(): string {
    return `next${this.questions++}`;
  }
}

function withClosing(flights: readonly Flight[]): readonly Flight[] {
  const last = flights.at(-1);
  if (last === undefined) return [CLOSING];
  const { messages, replies } = last;
  return [
    ...flights.slice(0, -1),
    { messages: [...messages, ...CLOSING.messages], replies: [...replies, ...CLOSING.replies] },
  ];
}
