/**
 * The classic counter of a pooler: one ReadyForQuery for each Query, FunctionCall, Sync and the start-up, no look at
 * COPY or at messages the server skips. It is right whenever the server swallows none of these.
 */

import { FATAL, isReady, oneOf, READY_IDLE, TERMINATE } from './events.ts';
import type { Message, ModelEntry, QueueModel, Reaction } from './model.ts';

const counted = oneOf('F.FunctionCall', 'F.Query', 'F.StartupMessage', 'F.StartupMessage.replication', 'F.Sync');

/**
 * Counts requests against ReadyForQuery, gives the server away at zero in an idle transaction status, reads whoever
 * speaks first. It injects and answers nothing: a message of the proxy is counted like the client's.
 */
class NaiveCounter implements QueueModel {
  private expected = 0;
  private idle = true;
  private closed = false;

  frontend(message: Message): Reaction {
    if (message.event === TERMINATE) return 'drop'; // the client leaves, the server connection stays
    if (counted[message.event] === true) this.expected++;
    return 'forward';
  }

  /** Never an error: a ReadyForQuery too many leaves the count at zero, as poolers that count do. */
  backend(message: Message): Reaction {
    const { event } = message;
    if (isReady(event)) {
      if (this.expected > 0) this.expected--;
      this.idle = event === READY_IDLE;
    } else if (event === FATAL) this.closed = true;
    return 'forward';
  }

  releasable(): boolean {
    return this.expected === 0 && this.idle && !this.closed;
  }

  reads(): 'both' {
    return 'both';
  }

  waitsFor(): readonly string[] {
    return new Array<string>(this.expected).fill('Z');
  }
}

/** The list entry of the counter. */
export const NAIVE_MODEL: ModelEntry = {
  name: 'naive',
  source: 'src/models/naive.ts',
  about: 'Counts one ReadyForQuery for each Query, FunctionCall, Sync and start-up; free at zero and status idle.',
  create: () => new NaiveCounter(),
};
