/**
 * One lane of a run: plays cases on the target, one after another, on connections that are kept as long as they are in
 * order, and gives the three verdicts on each: replies, connection, pool.
 *
 * No round trip is spent on a case beyond those of its flights and one for the next client:
 * - where every client has a backend of its own, what makes the session as new goes out with the last flight;
 * - a transaction pooler gives the same server to the next client, who asks and makes it as new in one flight;
 * - behind a session pooler the client leaves, and the next client, having asked, plays the next case.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { eventId } from '../../machines/messages.ts';
import { query } from '../codec/encode.ts';
import { rowOf } from '../net/bodies.ts';
import { cancel } from '../net/connection.ts';
import { type Failure, failure, within } from '../net/failure.ts';
import type { Target } from '../net/target.ts';
import { openWire } from '../net/wire.ts';
import { B } from '../oracle/events.ts';
import { perform } from './acts.ts';
import { type PoolFault, Question } from './canary.ts';
import type { Claim } from './claim.ts';
import { Client, Listener, type PlayOptions, playFlights } from './client.ts';
import { calledByCancel, type Due, faultOf } from './compare.ts';
import { BACKEND, type Flight, type TargetCase } from './exchange.ts';
import type { Pooling } from './pooling.ts';
import { expectedReply, type Reply } from './reply.ts';
import { runOnce } from './statements.ts';

/** What a case came to. */
export interface Outcome {
  readonly ok: true;
  /** The case; that of the other client where it is the one that met the fault. */
  readonly subject: TargetCase;
  readonly fault: PoolFault | undefined;
  /** What the client got. */
  readonly got: readonly Reply[];
  /** Its connection was closed before it left. */
  readonly isClosed: boolean;
  /** What the next client got. */
  readonly next: readonly Reply[];
}

export interface StageOptions {
  readonly target: Target;
  readonly pooling: Pooling;
  /** On the database of the target. */
  readonly claim?: Claim | undefined;
  /** Makes again what cases need, where a target that was started again has lost it. @returns why it cannot */
  readonly restore: () => Promise<Failure | undefined>;
  /** So many milliseconds a target that serves nobody is waited for; 10,000. */
  readonly recoveryMs?: number | undefined;
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
/** So many times that a new client was served in tell how fast the target is at present. */
const MOST_SERVED = 3;
/** Between two tries to be let in by a target that lets nobody in. */
const KNOCK_MS = 50;
/** Where nobody is, a connection is refused at once, or closed. */
const DOOR_MS = 150;

const dueOf = (subject: TargetCase, flights = subject.flights): Due => ({
  ...{ starts: subject.starts, owner: subject.owner, closes: subject.closes },
  replies: flights.flatMap(({ replies }) => replies),
});

/** How long after a flight a CancelRequest is sent, or the backend is stopped: it is to be at work, or to have read all. */
const AT_WORK_MS = 20;

const BACKEND_ROW: readonly Reply[] = [B.rowDescription, B.dataRow, B.commandComplete, B.ready].map((event) =>
  expectedReply(event),
);

/** The process id of the backend that serves a client; 0 where it does not say. */
async function backendOf(client: Listener): Promise<number> {
  client.forget();
  client.wire.send(query('select pg_backend_pid()'));
  await client.await(BACKEND_ROW, LOGIN_MS);
  const bytes = client.got.find(({ event }) => event === B.dataRow)?.bytes;
  client.forget();
  return bytes === undefined ? 0 : Number(rowOf({ type: 'D', bytes })[0] ?? 0);
}

export class Stage {
  private readonly options: StageOptions;
  private client: Client | undefined;
  private next: Client | undefined;
  /** Behind a session pooler: one that waits for a server, and has a key. */
  private bystander: Client | undefined;
  private questions = 0;
  /** How long the last new clients took to be served. */
  private served: readonly number[] = [];

  constructor(options: StageOptions) {
    this.options = options;
  }

  /**
   * Plays a case.
   * @param deadlineMs the longest wait for a reply, and of the next client for a server
   * @returns what it came to, or why the target lets nobody in any more
   */
  async play(subject: TargetCase, deadlineMs: number): Promise<Outcome | Failure> {
    const { pooling, target, claim } = this.options;
    if (claim?.isDue === true) {
      // Behind a session pooler with one server nobody else is let in while a client is.
      if (pooling.kind === 'session') await this.reset();
      await claim.renew();
    }
    if (subject.setup.length > 0) {
      if (pooling.kind === 'session') await this.reset();
      const done = await runOnce(target, subject.setup);
      if (!done.ok) return done;
    }
    const listener = subject.starts === 'startup' ? await this.openRaw() : await this.openClient();
    if ('message' in listener) return listener;
    listener.forget();
    const closing =
      pooling.kind === 'none' && subject.leaving === 'stays' && !subject.closes && subject.starts === 'ready';
    const flights = closing ? withClosing(subject.flights) : subject.flights;
    const other = subject.company === undefined ? undefined : this.playCompany(subject.company, deadlineMs);
    const key = await this.keyOf(subject, listener);
    let asked: Promise<Question | Failure> | undefined;
    let cancelled: Promise<unknown> | undefined;
    const before = (flight: number): void => {
      if (flight === subject.nextAsks || (closing && flight === flights.length - 1)) asked ??= this.ask();
      if (flight === subject.cancel?.flight && key !== undefined) cancelled = this.cancel(key);
    };
    const { pace } = subject;
    const perform = await this.performer(subject, listener);
    const isAsDue = await playFlights(listener, flights, { pace, deadlineMs, before, perform });
    if (subject.closes) await listener.end(deadlineMs);
    const company = await other;
    await cancelled;
    this.bystander?.destroy();
    this.bystander = undefined;
    const due = dueOf(subject, flights);
    let fault: PoolFault | undefined = faultOf(due, listener.seen, !isAsDue || subject.closes);
    fault = calledByCancel(fault, subject.cancel?.by, listener.got);
    if (fault === undefined && company?.fault !== undefined) {
      await this.reset();
      return company;
    }
    const isClosed = listener.wire.ended !== undefined;
    let question: Question | undefined;
    if (fault === undefined) {
      this.leave(listener, subject);
      const answer = await (asked ?? this.ask());
      if (!answer.ok) return this.refused(subject, answer.message, listener.got);
      question = answer;
      await question.answered(deadlineMs);
      // What came to the client meanwhile came unasked.
      const stays = this.client === listener;
      fault = (stays ? faultOf(due, listener.seen, true) : undefined) ?? question.fault();
      if (fault === undefined && pooling.kind === 'session') this.moveOn();
    }
    const { got } = listener;
    const next = question?.got ?? [];
    // A target that does not close what it should have closed must not keep us.
    if (subject.starts === 'startup') listener.wire.destroy();
    if (fault !== undefined || subject.closes || subject.starts === 'startup') await this.reset();
    else if (due.replies.some(({ event }) => event === B.parameterStatus) && pooling.kind === 'transaction')
      this.dropClient();
    return { ok: true, subject, fault, got, isClosed, next };
  }

  /** The client that plays cases. */
  private async openClient(): Promise<Client | Failure> {
    this.client ??= successOf(await this.open());
    return this.client ?? this.open();
  }

  /** A connection that has said nothing yet. */
  private async openRaw(): Promise<Listener | Failure> {
    if (this.options.pooling.kind === 'session') await this.reset();
    const wire = await openWire(this.options.target, LOGIN_MS);
    return wire.ok ? new Listener(wire) : wire;
  }

  /** Another client plays at the same time; what it meets is told as a case of its own. */
  private async playCompany(subject: TargetCase, deadlineMs: number): Promise<Outcome | undefined> {
    const client = await this.open();
    if (!client.ok) return undefined;
    const perform = await this.performer(subject, client);
    const isAsDue = await playFlights(client, subject.flights, { pace: subject.pace, deadlineMs, perform });
    const fault = isAsDue ? undefined : faultOf(dueOf(subject), client.seen, true);
    const { got } = client;
    client.leave();
    return { ok: true, subject, fault, got, isClosed: client.wire.ended !== undefined, next: [] };
  }

  /** Does to the listener's connection what is done beside messages. */
  private async performer({ flights }: TargetCase, listener: Listener): Promise<PlayOptions['perform']> {
    const { wire } = listener;
    const { target } = this.options;
    const key = listener instanceof Client ? listener.connection : { pid: 0, secret: new Uint8Array(0) };
    // The key that a client is given may be the target's own: what it says of a backend has to be asked.
    const isNamed = flights.some(({ act }) => act?.does === 'outside' && act.sql.includes(BACKEND));
    const backend = isNamed ? { ...key, pid: await backendOf(listener) } : key;
    return async (act) => {
      if (act.does === 'outside') await sleep(AT_WORK_MS);
      return perform(act, { wire, target, key: act.does === 'outside' ? backend : key, deadlineMs: LOGIN_MS });
    };
  }

  /** The client with whose key is asked to cancel: itself, or one that is idle and was served before where it can be. */
  private async keyOf(subject: TargetCase, listener: Listener): Promise<Client | undefined> {
    if (subject.cancel === undefined) return undefined;
    if (subject.cancel.by === 'itself') return listener instanceof Client ? listener : undefined;
    if (this.options.pooling.kind === 'session') {
      this.bystander ??= successOf(await this.open());
      return this.bystander;
    }
    const answer = await this.ask();
    if (answer.ok) await answer.answered(LOGIN_MS);
    return this.next;
  }

  private async cancel({ connection: { pid, secret } }: Client): Promise<void> {
    await sleep(AT_WORK_MS);
    await cancel(this.options.target, pid, secret, LOGIN_MS);
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
   * @returns undefined, or why it does not
   */
  async recover(patienceMs = this.options.recoveryMs ?? RECOVERY_MS): Promise<Failure | undefined> {
    await this.reset();
    const deadline = performance.now() + patienceMs;
    const left = (): number => Math.max(deadline - performance.now(), 1);
    for (;;) {
      const begun = performance.now();
      const client = await Client.open(this.options.target, Math.min(left(), LOGIN_MS));
      if (client.ok) {
        const question = new Question(client, this.nextOwner(), true);
        const isServed = await question.answered(left());
        if (isServed) this.served = [performance.now() - begun, ...this.served].slice(0, MOST_SERVED);
        client.leave();
        await client.end(LOGIN_MS);
        client.destroy();
        if (isServed) return undefined;
      }
      if (performance.now() > deadline) return client.ok ? failure('a new client is not served') : client;
      await sleep(KNOCK_MS);
    }
  }

  /** How long a new client takes to be served at present, in milliseconds, where it has not to wait for a server. */
  get servedMs(): number {
    return this.served.length === 0 ? 0 : Math.min(...this.served);
  }

  /** Is nobody there any more where the target was, who would keep a client waiting at least? */
  async isDead(): Promise<boolean> {
    const opening = openWire(this.options.target, LOGIN_MS);
    const wire = await within(opening, DOOR_MS, undefined);
    if (wire === undefined) void opening.then((late) => late.ok && late.destroy());
    if (wire?.ok !== true) return wire !== undefined;
    // What stands in front of a dead target lets go of its clients.
    await wire.receive(DOOR_MS);
    const isDead = wire.ended !== undefined;
    wire.destroy();
    return isDead;
  }

  /** What cases need is there again behind this, where the target can be used. */
  restore(): Promise<Failure | undefined> {
    return this.options.restore();
  }

  private open(): Promise<Client | Failure> {
    return Client.open(this.options.target, LOGIN_MS);
  }

  /** The next client asks for a server. */
  private async ask(): Promise<(Question & { readonly ok: true }) | Failure> {
    const next = this.next ?? (await this.open());
    if (!next.ok) return next;
    this.next = next;
    return new Question(next, this.nextOwner(), this.options.pooling.kind === 'transaction');
  }

  private leave(client: Listener, { leaving }: TargetCase): void {
    const { kind } = this.options.pooling;
    if (!(client instanceof Client)) {
      client.wire.destroy();
      return;
    }
    if (leaving === 'stays' && kind !== 'session') return;
    if (leaving === 'is-cut' || leaving === 'is-stopped') client.destroy();
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

  private async refused(subject: TargetCase, reason: string, got: readonly Reply[]): Promise<Outcome> {
    await this.reset();
    const sentence = `The next client is not let in: ${reason}.`;
    const fault: PoolFault = { verdict: 'late-release', aspect: 'pool', sentence, at: 0, isLate: true };
    return { ok: true, subject, fault, got, isClosed: false, next: [] };
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

const successOf = (client: Client | Failure): Client | undefined => (client.ok ? client : undefined);
