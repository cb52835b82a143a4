/**
 * SPQR's two counters for each shard: Query and Sync sent against ReadyForQuery, and a flag for anything sent since.
 * In an extended copy-in the client's Sync never gets to the server: the router sends its own behind CopyDone.
 *
 * Not known, and how it is taken: a Sync behind a Query or Execute is read when that was answered, for only then is it
 * clear whether it falls into a copy, though how the router gets an answer without a Sync or Flush was not read.
 * All other messages are read at once, also while replies are due.
 * Of the client's messages behind CopyDone the first Sync is the one whose place the router's has taken; of any
 * other request there the model says that it does not know. What the router does after errors was not read.
 */
import { ClientSocket } from './client-socket.ts';
import {
  CANCEL,
  COPY_DATA,
  COPY_DONE,
  COPY_FAIL,
  COPY_IN,
  ERROR,
  EXECUTE,
  EXTENDED_COMPLETIONS,
  EXTENDED_REQUESTS,
  FATAL,
  FLUSH,
  FLUSH_WITH_BODY,
  FUNCTION_CALL,
  isReady,
  QUERY,
  READY_IDLE,
  STARTUP,
  STARTUP_REPLICATION,
  SYNC,
  TERMINATE,
} from './events.ts';
import type { Fate, Message, ModelEntry, QueueModel, Reaction } from './model.ts';

class Spqr implements QueueModel {
  private readonly socket = new ClientSocket();
  private syncIn = 0;
  private syncOut = 0;
  private dataPending = false;
  /** What was sent and is not answered yet. */
  private readonly unanswered: ('simple' | 'execute' | 'sync' | 'other')[] = [];
  /** An extended message failed and the server skips what comes before the Sync. */
  private failed = false;
  private inCopy = false;
  private isExtendedCopy = false;
  /** The router's own Sync was sent and the client's, in whose place it stands, was not read yet. */
  private sentOwnSync = false;
  private idle = true;
  private closed = false;

  frontend(message: Message): Reaction {
    if (message.event === TERMINATE) return 'drop';
    this.socket.arrive(message);
    this.readClient();
    return 'forward';
  }

  backend({ event }: Message): Reaction {
    const { unanswered } = this;
    if (isReady(event)) {
      this.syncOut++;
      this.dataPending = false;
      this.idle = event === READY_IDLE;
      const end = unanswered.findIndex((kind) => kind === 'simple' || kind === 'sync');
      unanswered.splice(0, end + 1);
    } else if (event === COPY_IN) {
      this.inCopy = true;
      this.isExtendedCopy = unanswered[0] === 'execute';
      if (this.isExtendedCopy) unanswered.shift();
    } else if (event === ERROR) {
      this.inCopy = false;
      if (unanswered[0] !== 'simple') this.skip();
    } else if (event === FATAL) this.closed = true;
    else if (EXTENDED_COMPLETIONS[event] === true) {
      if (unanswered[0] === 'execute' || unanswered[0] === 'other') unanswered.shift();
      this.inCopy = false;
    }
    this.readClient();
    return 'forward';
  }

  releasable(): boolean {
    return this.syncIn === this.syncOut && !this.dataPending && this.idle && this.socket.isEmpty && !this.closed;
  }

  reads(): 'backend' | 'both' {
    return this.socket.isEmpty ? 'both' : 'backend';
  }

  fate(number: number): Fate {
    return this.socket.fate(number);
  }

  waitsFor(): readonly string[] {
    return new Array<string>(Math.max(this.syncIn - this.syncOut, 0)).fill('Z');
  }

  private readClient(): void {
    for (let next = this.socket.peek(); next !== undefined; next = this.socket.peek()) {
      if (next.event === SYNC && !this.inCopy && this.mayCopy) return;
      this.socket.next();
      this.read(next.event);
    }
  }

  /** Is anything unanswered that may turn out to begin a copy? */
  private get mayCopy(): boolean {
    return this.unanswered.includes('execute') || this.unanswered.includes('simple');
  }

  /** The server skips what comes before the next Sync. */
  private skip(): void {
    const sync = this.unanswered.indexOf('sync');
    this.failed = sync < 0;
    this.unanswered.splice(0, sync < 0 ? this.unanswered.length : sync);
  }

  private await(event: number): void {
    if (event === EXECUTE) this.unanswered.push('execute');
    else if (event === QUERY || event === FUNCTION_CALL) this.unanswered.push('simple');
    else if (event === SYNC) this.unanswered.push('sync');
    else if (EXTENDED_REQUESTS[event] === true) this.unanswered.push('other');
  }

  private read(event: number): void {
    const { socket } = this;
    if (event === CANCEL) return;
    const isFlush = event === FLUSH || event === FLUSH_WITH_BODY;
    if (this.inCopy && (event === SYNC || isFlush)) {
      socket.swallow();
      return;
    }
    this.dataPending = true;
    if (this.sentOwnSync && event === SYNC) {
      this.sentOwnSync = false;
      return;
    }
    const isCopy = event === COPY_DATA || event === COPY_DONE || event === COPY_FAIL;
    if (this.sentOwnSync && !isCopy && !isFlush) socket.loseTrack();
    if (event === COPY_DONE && this.inCopy && this.isExtendedCopy) {
      this.sentOwnSync = true;
      this.syncIn++;
      this.unanswered.push('sync');
    }
    if (event === COPY_DONE || event === COPY_FAIL) this.inCopy = false;
    else if (event === SYNC || !this.failed) this.await(event);
    if (event === SYNC) this.failed = false;
    // A FunctionCall is not counted, its ReadyForQuery is.
    if (event === QUERY || event === SYNC || event === STARTUP || event === STARTUP_REPLICATION) this.syncIn++;
  }
}

/** The list entry of SPQR. */
export const SPQR_MODEL: ModelEntry = {
  name: 'spqr',
  source: 'pg-sharding/spqr@d4a5cb99',
  about:
    'SPQR: counts Query and Sync against ReadyForQuery; in copy-in the Sync is kept from the server and sent later.',
  create: () => new Spqr(),
};
