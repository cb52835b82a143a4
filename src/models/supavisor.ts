/**
 * Supavisor's count of ReadyForQuery in transaction mode, and the queue of Parse and Close that its support for
 * prepared statements keeps beside it. Neither knows COPY or what the server skips after an error.
 *
 * Left out: replies that Supavisor makes up by itself, which it puts out when the next 1, 3, t or Z of the server
 * comes (a model is asked for them before it sees that message), so a request marked as answered by the proxy counts
 * as an ordinary one; and the faulty counting of a TCP segment that begins with Sync, which messages do not show.
 */
import {
  CANCEL,
  CLOSE,
  CLOSED,
  FATAL,
  FUNCTION_CALL,
  isReady,
  PARSE,
  PARSED,
  QUERY,
  READY_IDLE,
  SYNC,
  TERMINATE,
} from './events.ts';
import type { Message, ModelEntry, QueueModel, Reaction } from './model.ts';

interface Prepared {
  /** The reply that is waited for. */
  readonly reply: number;
  /** Is that reply kept from the client? */
  readonly isIntercepted: boolean;
}

class Supavisor implements QueueModel {
  private expected = 0;
  /** No error clears this queue. */
  private readonly prepared: Prepared[] = [];
  private checkedIn = true;
  private closed = false;

  frontend({ event, part }: Message): Reaction {
    if (event === TERMINATE) return 'drop';
    if (event === CANCEL) return 'forward';
    this.checkedIn = false; // whatever the client sends needs a server
    if (event === QUERY || event === SYNC || event === FUNCTION_CALL) this.expected++;
    if (part === 'injects-close-and-parse') this.prepared.push({ reply: CLOSED, isIntercepted: true });
    if (part === 'injects-close-and-parse' || part === 'injects-parse')
      this.prepared.push({ reply: PARSED, isIntercepted: true });
    if (event === PARSE) this.prepared.push({ reply: PARSED, isIntercepted: part === 'injected' });
    if (event === CLOSE) this.prepared.push({ reply: CLOSED, isIntercepted: part === 'injected' });
    return 'forward';
  }

  backend({ event }: Message): Reaction {
    if (isReady(event)) {
      this.expected = Math.max(this.expected - 1, 0);
      this.checkedIn = this.expected === 0 && event === READY_IDLE;
    } else if (event === FATAL) this.closed = true;
    if (event !== PARSED && event !== CLOSED) return 'forward';
    const first = this.prepared[0];
    if (first?.reply !== event) return 'forward';
    this.prepared.shift();
    return first.isIntercepted ? 'drop' : 'forward';
  }

  /** Checked in by a ReadyForQuery that leaves nothing expected and says idle, and by nothing else. */
  releasable(): boolean {
    return this.checkedIn && !this.closed;
  }

  reads(): 'both' {
    return 'both';
  }

  waitsFor(): readonly string[] {
    return new Array<string>(this.expected).fill('Z');
  }
}

/** The list entry of Supavisor. */
export const SUPAVISOR_MODEL: ModelEntry = {
  name: 'supavisor',
  source: 'supabase/supavisor@03e5cc56',
  about: 'Supavisor: counts Query, Sync and FunctionCall against ReadyForQuery, without a look at COPY or at errors.',
  create: () => new Supavisor(),
};
