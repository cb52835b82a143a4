/**
 * Shows one exchange to a queue model, whatever the model would read next, and judges what the model does against the
 * truth about the exchange: which replies are the client's, and when the server is free.
 */
import { EVENTS, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import type { Message, QueueModel } from '../models/model.ts';
import { READY_FOR_QUERY } from '../table/facts.ts';
import { rankOf, type Verdict } from './verdicts.ts';

/** What is true of the server after a step. */
export const BUSY = 0;
export const FREE = 1;
/** Nobody who sees both streams can know. */
export const UNKNOWABLE = 2;
/** Nothing is owed, but a transaction, a portal or a pipeline is open. */
export const OPEN = 3;

/** Steps that are no messages. */
export const HAND_OVER = -1;
export const LATE_CANCEL = -2;

const NOTHING = -1;

/** An exchange in observed order with the truth about it, as parallel lists. Reused by the fuzzer, case after case. */
export interface Exchange {
  readonly length: number;
  /** Event ids; `HAND_OVER`: the next client takes the server if the model gives it; `LATE_CANCEL`: a CancelRequest of the client that had it before. */
  readonly events: ArrayLike<number>;
  readonly messages: readonly Message[];
  /** BUSY, FREE, UNKNOWABLE or OPEN after each step. */
  readonly truth: ArrayLike<number>;
  /** For a backend message the step whose message it answers, or -1. */
  readonly causes: ArrayLike<number>;
  /** For a backend message: 0 when it must be kept from the client (it answers what the proxy injected). */
  readonly forwarded: ArrayLike<number>;
  /** How many replies the proxy must have made up by itself, after each step. */
  readonly due: ArrayLike<number>;
  /** Those replies, as backend events, in order. */
  readonly madeUp: ArrayLike<number>;
}

export interface Judgement {
  /** undefined: nothing wrong. */
  verdict: Verdict | undefined;
  /** The step at which it shows; the length of the exchange when it shows only at the end. */
  at: number;
  /** The last step before it at which the model kept step with a free server; -1 when there was none. */
  since: number;
  /** For what shows only at the end: the first step at which the model was behind a free server, for good. */
  behind: number;
  /** `ok`, `S[Z]` (left over), or `X@F:c` (error at that message). */
  queueOutcome: string;
}

const letter = (message: Message | undefined, event: number): string =>
  message?.type || (EVENTS[event]?.slice(2).split('.')[0] ?? '?');

class Court {
  verdict: Verdict | undefined = undefined;
  at = 0;
  /** Replies that the model has made up. */
  madeUp = 0;
  since = -1;
  behind = -1;

  accuse(verdict: Verdict, at: number): void {
    if (this.verdict !== undefined && rankOf(this.verdict) <= rankOf(verdict)) return;
    this.verdict = verdict;
    this.at = at;
  }

  /** Compares whether the server is free with whether the model would give it away. */
  compare(isFree: boolean, isReleased: boolean, step: number): void {
    if (isReleased && !isFree) this.accuse('early-release', step);
    if (!isFree) return;
    if (isReleased) {
      this.since = step;
      this.behind = -1;
    } else if (this.behind < 0) this.behind = step;
  }

  judgement(queueOutcome: string): Judgement {
    const { verdict, at, since, behind } = this;
    return { verdict, at, since: since < at ? since : -1, behind, queueOutcome };
  }

  /** Takes what the model makes up now and compares it with what it should make up. */
  takeMadeUp(model: QueueModel, exchange: Exchange, step: number): void {
    if (model.simulated === undefined) return;
    for (let reply = model.simulated(); reply !== undefined; reply = model.simulated()) {
      const expected = exchange.madeUp[this.madeUp] ?? NOTHING;
      if (this.madeUp >= (exchange.due[step - 1] ?? 0)) this.accuse('duplicate-reply', step);
      else if (reply.event !== expected)
        this.accuse(
          READY_FOR_QUERY[reply.event] === 1 && READY_FOR_QUERY[expected] === 1 ? 'wrong-status' : 'reordered-reply',
          step,
        );
      this.madeUp++;
    }
  }
}

/** Judges a model that has seen nothing yet. */
export function judge(model: QueueModel, exchange: Exchange): Judgement {
  const court = new Court();
  const { events, messages, truth, causes, forwarded, due, length } = exchange;
  let owedAt = -1;
  let handedOver = -1;
  let step = 0;
  try {
    for (; step < length; step++) {
      const event = events[step] ?? 0;
      const state = truth[step] ?? UNKNOWABLE;
      const message = messages[step];
      if (event === HAND_OVER) {
        if (!model.releasable()) continue;
        if (state === OPEN) court.accuse('state-leak', step);
        else if (state === BUSY) court.accuse('early-release', step);
        model.handOver?.();
        handedOver = step;
      } else if (event === LATE_CANCEL) {
        if (handedOver >= 0 && state === BUSY && model.cancel?.(false) === 'forward')
          court.accuse('foreign-cancel', step);
      } else if (message === undefined) {
        throw new RangeError(`step ${step} has no message`);
      } else if (event < FIRST_BACKEND_EVENT) {
        const reaction = model.frontend(message);
        if (typeof reaction === 'object') return outOfSync(court, step, `X@F:${letter(message, event)}`);
      } else {
        court.takeMadeUp(model, exchange, step);
        const reaction = model.backend(message);
        if (typeof reaction === 'object') return outOfSync(court, step, `X@B:${letter(message, event)}`);
        if (reaction === 'forward' && court.madeUp < (due[step - 1] ?? 0) && owedAt < 0) owedAt = step;
        if (reaction === 'drop' && forwarded[step] === 1) court.accuse('missing-reply', step);
        if (reaction === 'forward' && forwarded[step] === 0) court.accuse('duplicate-reply', step);
        const cause = causes[step] ?? -1;
        if (reaction === 'forward' && cause >= 0 && cause < handedOver) court.accuse('foreign-reply', step);
        if (state !== UNKNOWABLE) court.compare(state === FREE, model.releasable(), step);
      }
    }
    court.takeMadeUp(model, exchange, length);
    const owed = due[length - 1] ?? 0;
    if (court.madeUp < owed) court.accuse('missing-reply', owedAt < 0 ? length : owedAt);
    else if (owedAt >= 0) court.accuse('reordered-reply', owedAt);
    const waits = model.waitsFor();
    if (truth[length - 1] === FREE && !model.releasable())
      court.accuse(waits.length > 0 ? 'stale-expectation' : 'late-release', length);
    return court.judgement(waits.length > 0 ? `S[${waits.join(' ')}]` : 'ok');
  } catch (error) {
    court.accuse('crash', step);
    return court.judgement(`crash: ${error instanceof Error ? error.message : error}`);
  }
}

function outOfSync(court: Court, step: number, queueOutcome: string): Judgement {
  court.accuse('false-desync', step);
  return court.judgement(queueOutcome);
}
