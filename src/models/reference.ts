/**
 * The reference queue: the tracker, used the way it is meant to be used. It forwards everything but replies to what
 * the proxy injected, gives the server away exactly when the tracker says `yes`, and reads both sides.
 */
import { type Dialect, findDialect, NEWEST_DIALECT } from '../../machines/versions.ts';
import { OVERLAY } from '../table/facts.ts';
import { backendTable } from '../table/tables.ts';
import { Tracker } from '../tracker/tracker.ts';
import { answerTo, CLOSE, ERROR, PARSE } from './events.ts';
import type { Message, ModelEntry, QueueModel, Reaction } from './model.ts';

class Reference implements QueueModel {
  private readonly tracker: Tracker;
  /** Requests that the proxy answers by itself, and messages that it injected for one of its client's, by number. */
  private answered: Map<number, number> | undefined = undefined;
  private injected: Set<number> | undefined = undefined;

  constructor(dialect: Dialect) {
    this.tracker = new Tracker(backendTable(dialect), 'ready.idle');
  }

  frontend(message: Message): Reaction {
    const { tracker } = this;
    switch (message.part) {
      case 'client':
        tracker.frontend(message.event);
        return 'forward';
      case 'injected':
        tracker.frontend(message.event, 'proxy');
        return 'forward';
      case 'answered-by-proxy':
        this.answered ??= new Map();
        this.answered.set(tracker.simulate(), message.event);
        return 'drop';
      case 'injects-close-and-parse':
        this.inject(CLOSE);
        break;
      case 'injects-parse':
        break;
    }
    this.inject(PARSE);
    tracker.frontend(message.event);
    return 'forward';
  }

  backend(message: Message): Reaction {
    const { tracker } = this;
    if (!tracker.backend(message.event) && OVERLAY[message.event] === 0)
      return { error: `the backend cannot send ${message.type} here` };
    if (!tracker.answersProxy) return 'forward';
    // The client's message could not be served: the error of what was injected for it is its answer.
    return message.event === ERROR && this.injected?.has(tracker.answers) === true ? 'forward' : 'drop';
  }

  simulated(): Message | undefined {
    const { answered, tracker } = this;
    if (answered === undefined) return undefined;
    for (let number = tracker.nextDue(); number >= 0; number = tracker.nextDue()) {
      const reply = answerTo(answered.get(number) ?? -1, tracker.transactionStatus);
      answered.delete(number);
      if (reply !== undefined) return reply;
    }
    // What a skip until Sync swallowed will never be due.
    if (tracker.releasable === 'yes') this.answered = undefined;
    return undefined;
  }

  releasable(): boolean {
    return this.tracker.releasable === 'yes';
  }

  reads(): 'both' {
    return 'both';
  }

  uncertain(): boolean {
    return this.tracker.releasable === 'unknown';
  }

  cancel(current: boolean): 'forward' | 'drop' {
    return current ? 'forward' : 'drop';
  }

  waitsFor(): readonly string[] {
    const { releasable, outstandingMax } = this.tracker;
    if (releasable === 'yes' || outstandingMax === 0) return [];
    return Number.isFinite(outstandingMax) ? new Array<string>(outstandingMax).fill('Z') : ['unknown'];
  }

  private inject(event: number): void {
    // Nothing that was injected earlier can still be answered.
    if (this.tracker.releasable === 'yes') this.injected = undefined;
    this.injected ??= new Set();
    this.injected.add(this.tracker.frontend(event, 'proxy'));
  }
}

/** The list entry of the reference. */
export const REFERENCE_MODEL: ModelEntry = {
  name: 'reference',
  source: 'src/models/reference.ts',
  about: 'The tracker as it is meant to be used: free exactly when no backend could owe anything.',
  create: (dialect = '') => new Reference(findDialect(dialect) ?? NEWEST_DIALECT),
};
