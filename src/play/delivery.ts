/**
 * What reaches the client against what it is owed. As long as the model forwards just what it should, nothing is kept;
 * from the first departure on both streams are written down and compared at the end.
 */
import type { QueueModel } from '../models/model.ts';
import { READY_FOR_QUERY } from '../table/facts.ts';
import type { Exchange } from './judge.ts';
import type { Verdict } from './verdicts.ts';

/** A reply, and the step at which it reached the client or should have. */
interface Reply {
  readonly event: number;
  readonly step: number;
}

export class Delivery {
  private readonly model: QueueModel;
  private readonly exchange: Exchange;
  /** Replies due from the proxy itself that have been looked at. */
  private due = 0;
  private owed: Reply[] | undefined = undefined;
  private got: Reply[] | undefined = undefined;

  constructor(model: QueueModel, exchange: Exchange) {
    this.model = model;
    this.exchange = exchange;
  }

  /** Takes what the model makes up by itself before `step`, and notes what it should have made up by then. */
  takeMadeUp(step: number): void {
    const due = step === 0 ? 0 : (this.exchange.due[step - 1] ?? 0);
    for (; this.due < due; this.due++) this.note('owed', this.exchange.madeUp[this.due] ?? -1, step);
    if (this.model.simulated === undefined) return;
    for (let reply = this.model.simulated(); reply !== undefined; reply = this.model.simulated())
      this.note('got', reply.event, step);
  }

  /** Takes what the model did with a backend message. */
  take(step: number, event: number, forwards: boolean): void {
    const isOwed = this.exchange.forwarded[step] === 1;
    if (this.owed === undefined && isOwed === forwards) return;
    if (isOwed) this.note('owed', event, step);
    if (forwards) this.note('got', event, step);
  }

  /** The first difference between the two streams, if any. */
  fault(): { readonly verdict: Verdict; readonly at: number } | undefined {
    const { owed = [], got = [] } = this;
    const at = owed.findIndex((reply, place) => reply.event !== got[place]?.event);
    const first = at < 0 ? owed.length : at;
    const mine = owed[first];
    const theirs = got[first];
    if (mine === undefined && theirs === undefined) return undefined;
    if (mine === undefined) return { verdict: 'duplicate-reply', at: theirs?.step ?? 0 };
    if (theirs === undefined) return { verdict: 'missing-reply', at: mine.step };
    if (READY_FOR_QUERY[mine.event] === 1 && READY_FOR_QUERY[theirs.event] === 1)
      return { verdict: 'wrong-status', at: theirs.step };
    const sameReplies = sorted(owed) === sorted(got);
    if (sameReplies) return { verdict: 'reordered-reply', at: theirs.step };
    return got.length >= owed.length
      ? { verdict: 'duplicate-reply', at: theirs.step }
      : { verdict: 'missing-reply', at: mine.step };
  }

  private note(stream: 'owed' | 'got', event: number, step: number): void {
    this.owed ??= [];
    this.got ??= [];
    (stream === 'owed' ? this.owed : this.got).push({ event, step });
  }
}

const sorted = (replies: readonly Reply[]): string =>
  replies
    .map(({ event }) => event)
    .sort((a, b) => a - b)
    .join();
