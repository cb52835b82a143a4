/**
 * Shows one exchange to a queue model, whatever the model would read next, and judges what the model does against the
 * truth about the exchange: which replies are the client's, and when the server is free.
 */
import { EVENTS, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import type { Message, QueueModel } from '../models/model.ts';
import { BUSY, FREE, HAND_OVER, LATE_CANCEL, OPEN, UNKNOWABLE } from '../oracle/truth.ts';
import { Delivery } from './delivery.ts';
import { rankOf, type Verdict } from './verdicts.ts';

export { BUSY, FREE, HAND_OVER, LATE_CANCEL, OPEN, UNKNOWABLE };

/** An exchange in observed order with the truth about it, as parallel lists. */
export interface Exchange {
  readonly length: number;
  /** Event ids; `HAND_OVER`: the next client takes the server if the model gives it; `LATE_CANCEL`: a CancelRequest of
   * the client that had it before. */
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
  readonly verdict: Verdict | undefined;
  /** The step at which it shows; the length of the exchange when it shows only at the end. */
  readonly at: number;
  /** The last step before it at which the model kept step with a free server; -1 when there was none. */
  readonly since: number;
  /** For what shows only at the end: the first step at which the model was behind a free server, for good; or -1. */
  readonly behind: number;
  /** At the end the model knows that it cannot know. */
  readonly isUncertain: boolean;
  /**
   * `ok`, `S[Z]` (left over), `X@F:c` (error at that message), or `U@B:Z`: this reply cannot come behind the model,
   * as the server never got what it answers; the rest is not judged.
   */
  readonly queueOutcome: string;
}

/** Collects what is wrong; the most serious verdict stands, and of equals the first. */
class Court {
  private verdict: Verdict | undefined = undefined;
  private at = 0;
  private since = -1;
  private behind = -1;
  isUncertain = false;

  accuse(verdict: Verdict, at: number): void {
    if (this.verdict !== undefined && rankOf(this.verdict) <= rankOf(verdict)) return;
    this.verdict = verdict;
    this.at = at;
  }

  /** Compares whether the server is free with whether the model would give it away. */
  compare(truth: number, isReleased: boolean, step: number): void {
    if (truth === UNKNOWABLE) return;
    if (truth !== FREE) {
      if (isReleased) this.accuse('early-release', step);
    } else if (isReleased) {
      this.since = step;
      this.behind = -1;
    } else if (this.behind < 0) this.behind = step;
  }

  judgement(queueOutcome: string): Judgement {
    return {
      verdict: this.verdict,
      at: this.at,
      since: this.since < this.at ? this.since : -1,
      behind: this.behind,
      isUncertain: this.isUncertain,
      queueOutcome,
    };
  }
}

const letterOf = (message: Message, event: number): string =>
  message.type !== '' ? message.type : (EVENTS[event]?.slice(2).split('.')[0] ?? '?');

/** Judges a model that has seen nothing yet. */
export function judge(model: QueueModel, exchange: Exchange): Judgement {
  const court = new Court();
  const { events, messages, truth, length } = exchange;
  const delivery = new Delivery(model, exchange);
  /** Of each message of the client its number, as `QueueModel.fate` counts. */
  const numbers: number[] = [];
  let sent = 0;
  let handedOver = -1;
  let step = 0;
  try {
    for (; step < length; step++) {
      const event = events[step] ?? 0;
      const state = truth[step] ?? UNKNOWABLE;
      if (event === HAND_OVER) {
        if (!model.releasable()) continue;
        if (state === OPEN) court.accuse('state-leak', step);
        else if (state === BUSY) court.accuse('early-release', step);
        model.handOver?.();
        handedOver = step;
        continue;
      }
      if (event === LATE_CANCEL) {
        const passes = handedOver >= 0 && model.cancel?.(false) === 'forward';
        if (passes && state === BUSY) court.accuse('foreign-cancel', step);
        continue;
      }
      const message = messages[step];
      if (message === undefined) throw new RangeError(`step ${step} of the exchange has no message`);
      if (event < FIRST_BACKEND_EVENT) {
        numbers[step] = sent++;
        const reaction = model.frontend(message);
        if (typeof reaction !== 'object') continue;
        court.accuse('false-desync', step);
        return court.judgement(`X@F:${letterOf(message, event)}`);
      }
      const cause = exchange.causes[step] ?? -1;
      const fate = cause < 0 ? undefined : model.fate?.(numbers[cause] ?? 0);
      if (fate === 'unsent' || fate === 'lost') {
        // What was said of the server so far, with hindsight, is not true of one behind this model.
        const other = new Court();
        if (fate === 'lost') other.accuse('missing-reply', step);
        return other.judgement(`U@B:${letterOf(message, event)}`);
      }
      delivery.takeMadeUp(step);
      const reaction = model.backend(message);
      if (typeof reaction === 'object') {
        court.accuse('false-desync', step);
        return court.judgement(`X@B:${letterOf(message, event)}`);
      }
      delivery.take(step, event, reaction === 'forward');
      if (reaction === 'forward' && cause >= 0 && cause < handedOver) court.accuse('foreign-reply', step);
      court.compare(state, model.releasable(), step);
    }
    delivery.takeMadeUp(length);
    const fault = delivery.fault();
    if (fault !== undefined) court.accuse(fault.verdict, fault.at);
    const waits = model.waitsFor();
    const end = truth[length - 1];
    court.isUncertain = model.uncertain?.() === true;
    // Where nobody can know, a model that knows so is right; one that just waits would wait for ever.
    if ((end === FREE || (end === UNKNOWABLE && !court.isUncertain)) && !model.releasable())
      court.accuse(waits.length > 0 ? 'stale-expectation' : 'late-release', length);
    return court.judgement(waits.length > 0 ? `S[${waits.join(' ')}]` : 'ok');
  } catch (error) {
    court.accuse('crash', step);
    return court.judgement(`crash: ${error instanceof Error ? error.message : error}`);
  }
}
