/**
 * Pgpool-II's flags and its list of pending extended messages, from which each reply takes one.
 *
 * Not known, and how it is taken: while a query is in progress (from Query or Sync to ReadyForQuery, a copy-in
 * apart) the client is not read; an error removes the pending messages of its sequence; ParameterDescription takes
 * none. Pgpool-II knows from the SQL that an Execute begins a copy and reads no further until CopyInResponse; here
 * whatever stands behind an Execute waits until it is answered, which differs for no reply. When it gives a server
 * to another client was not read: here, when none of its flags is set and the status is idle. Of a FunctionCall, and
 * of anything in copy-in that is no copy message, Sync or Flush, the model says that it does not know.
 */
import { ClientSocket } from './client-socket.ts';
import {
  CANCEL,
  COPY_DATA,
  COPY_DONE,
  COPY_FAIL,
  COPY_IN,
  ERROR,
  EXTENDED_COMPLETIONS,
  EXTENDED_REQUESTS,
  FATAL,
  FLUSH,
  FLUSH_WITH_BODY,
  FUNCTION_CALL,
  isReady,
  QUERY,
  READY_IDLE,
  SYNC,
  TERMINATE,
} from './events.ts';
import type { Fate, Message, ModelEntry, QueueModel, Reaction } from './model.ts';

const FATAL_QUERY = { error: 'FATAL: a simple query while an extended query is not yet ended by Sync' } as const;

class Pgpool implements QueueModel {
  private readonly socket = new ClientSocket();
  /** Types of the pending messages, oldest first. */
  private pending: string[] = [];
  private queryInProgress = false;
  private doingExtended = false;
  private ignoresTillSync = false;
  private inCopy = false;
  private idle = true;
  private closed = false;

  frontend(message: Message): Reaction {
    const { event } = message;
    if (event === TERMINATE) return 'drop';
    const isRead = this.socket.isEmpty && !this.queryInProgress && !this.inCopy;
    if (isRead && this.ignoresTillSync && event !== SYNC) {
      this.socket.arrive(message);
      this.socket.next();
      this.socket.swallow();
      return 'drop';
    }
    // An unanswered Execute that begins no copy is no reason to wait with this one.
    if (isRead && this.doingExtended && event === QUERY) return FATAL_QUERY;
    this.socket.arrive(message);
    return this.readClient();
  }

  backend({ event }: Message): Reaction {
    if (isReady(event)) {
      this.pending.splice(0, this.pending.indexOf('S') + 1);
      this.queryInProgress = this.ignoresTillSync = this.inCopy = false;
      this.idle = event === READY_IDLE;
    } else if (event === COPY_IN) this.inCopy = true;
    else if (event === ERROR) {
      this.inCopy = false;
      if (this.doingExtended || this.pending.length > 0) {
        this.ignoresTillSync = true;
        this.pending = this.pending.filter((type) => type === 'S');
      }
    } else if (event === FATAL) this.closed = true;
    else if (EXTENDED_COMPLETIONS[event] === true && this.pending[0] !== 'S') this.pending.shift();
    return this.readClient();
  }

  releasable(): boolean {
    const isBusy = this.queryInProgress || this.doingExtended || this.ignoresTillSync || this.inCopy;
    return !isBusy && this.pending.length === 0 && this.socket.isEmpty && this.idle && !this.closed;
  }

  reads(): 'backend' | 'both' {
    return this.queryInProgress && !this.inCopy && !this.socket.isLost ? 'backend' : 'both';
  }

  fate(number: number): Fate {
    return this.socket.fate(number);
  }

  waitsFor(): readonly string[] {
    return this.queryInProgress ? [...this.pending.filter((type) => type !== 'S'), 'Z'] : this.pending;
  }

  private readClient(): Reaction {
    const { socket } = this;
    for (;;) {
      const waits = this.queryInProgress || this.pending.includes('E');
      if (waits && !this.inCopy) return 'forward';
      const message = socket.next();
      if (message === undefined) return 'forward';
      const { event } = message;
      if (this.inCopy) this.readInCopy(event);
      else if (this.ignoresTillSync && event !== SYNC) socket.swallow();
      else if (event === QUERY && this.doingExtended) return FATAL_QUERY;
      else this.read(message);
    }
  }

  private readInCopy(event: number): void {
    if (event === SYNC || event === FLUSH || event === FLUSH_WITH_BODY) this.socket.swallow();
    else if (event === COPY_DONE || event === COPY_FAIL) {
      this.inCopy = false;
      // The Execute is known to be a copy: its end takes it, and nothing waits for that.
      this.pending = this.pending.map((type) => (type === 'E' ? 'e' : type));
    } else if (event !== COPY_DATA && event !== CANCEL) this.socket.loseTrack();
  }

  private read({ event, type }: Message): void {
    if (event === FUNCTION_CALL) this.socket.loseTrack();
    if (event === QUERY || event === SYNC) this.queryInProgress = true;
    if (EXTENDED_REQUESTS[event] !== true && event !== SYNC) return;
    this.pending.push(type);
    this.doingExtended = event !== SYNC;
    if (event === SYNC) this.ignoresTillSync = false;
  }
}

/** The list entry of Pgpool-II. */
export const PGPOOL_MODEL: ModelEntry = {
  name: 'pgpool',
  source: 'pgpool/pgpool2@243463af',
  about: 'Pgpool-II: flags for what it is doing and a list of pending messages, of which each reply takes the oldest.',
  create: () => new Pgpool(),
};
