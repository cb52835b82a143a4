/**
 * Odyssey's two counters, requests against ReadyForQuery, and its plan of how many completions a batch of extended
 * messages brings. A batch ends with Flush or Sync; only the first since the last ReadyForQuery counts as a request.
 *
 * Not known, and how it is taken: after CopyDone in an extended query both sides are read, else the Sync that the
 * server waits for would never come; copy messages outside a copy are passed on and change nothing. Of a Query behind
 * messages that are still collected the model says that it does not know. The log-in of the server is left out.
 */
import { EVENTS } from '../../machines/messages.ts';
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

/** What a client may send in a copy, its end apart. A CancelRequest comes on another connection. */
const isRelayed = (event: number): boolean =>
  event === COPY_DATA || event === SYNC || event === FLUSH || event === FLUSH_WITH_BODY || event === CANCEL;

class Odyssey implements QueueModel {
  private readonly socket = new ClientSocket();
  private requests = 0;
  private replies = 0;
  /** Completions that the collected batch will bring. */
  private planned = 0;
  /** Completions that are still to come, the ReadyForQuery of a Sync included. */
  private expected = 0;
  private expectsSync = false;
  /** A Query or FunctionCall was sent: nothing but the server is read until ReadyForQuery. */
  private untilReady = false;
  private extended = false;
  private failed = false;
  /** Everything from the client goes straight to the server, up to CopyDone or CopyFail. */
  private relays = false;
  private copyEnded = false;
  private idle = true;
  private closed = false;

  frontend(message: Message): Reaction {
    if (message.event === TERMINATE) return 'drop';
    this.socket.arrive(message);
    return this.readClient();
  }

  backend({ event }: Message): Reaction {
    if (isReady(event)) {
      this.replies++;
      this.relays = this.copyEnded = this.extended = this.failed = this.untilReady = this.expectsSync = false;
      this.expected = 0;
      this.idle = event === READY_IDLE;
      if (this.replies > this.requests) return { error: 'assertion: more ReadyForQuery than requests' };
    } else if (event === COPY_IN) this.beginCopy();
    else if (event === FATAL) this.closed = true;
    else if (event === ERROR && this.extended && !this.untilReady) {
      this.failed = true;
      this.expected = this.expectsSync ? 1 : 0;
    } else if (EXTENDED_COMPLETIONS[event] === true && !this.untilReady && this.expected > 0) this.expected--;
    return this.readClient();
  }

  releasable(): boolean {
    const { socket } = this;
    return this.requests === this.replies && this.idle && !socket.keepsBack && socket.isEmpty && !this.closed;
  }

  reads(): 'frontend' | 'backend' | 'both' {
    if (this.socket.isLost) return 'both';
    if (this.streams) return 'backend';
    return this.socket.keepsBack ? 'frontend' : 'both';
  }

  fate(number: number): Fate {
    return this.socket.fate(number);
  }

  waitsFor(): readonly string[] {
    return new Array<string>(Math.max(this.requests - this.replies, 0)).fill('Z');
  }

  private get streams(): boolean {
    return !this.relays && !this.copyEnded && (this.untilReady || this.expected > 0);
  }

  /** CopyInResponse ends the stream. The Sync sent with the batch is taken to be swallowed by the server. */
  private beginCopy(): void {
    this.relays = true;
    if (!this.expectsSync) return;
    this.expected--;
    this.expectsSync = false;
  }

  private readClient(): Reaction {
    while (!this.streams) {
      const message = this.socket.next();
      if (message === undefined) break;
      const { event } = message;
      if (!this.relays) this.read(event);
      else if (event === COPY_DONE || event === COPY_FAIL) {
        this.relays = false;
        this.copyEnded = !this.untilReady;
      } else if (!isRelayed(event))
        return { error: `protocol error: ${EVENTS[event]?.slice(2) ?? 'a message'} in a copy` };
    }
    return 'forward';
  }

  private read(event: number): void {
    if (EXTENDED_REQUESTS[event] === true) {
      this.planned++;
      this.socket.keep();
    } else if (event === SYNC || event === FLUSH || event === FLUSH_WITH_BODY) this.sendBatch(event === SYNC);
    else if (event === QUERY || event === FUNCTION_CALL) {
      if (this.socket.keepsBack) this.socket.loseTrack();
      this.requests++;
      this.untilReady = true;
    }
  }

  private sendBatch(hasSync: boolean): void {
    if (!this.extended) this.requests++;
    this.extended = true;
    this.copyEnded = false;
    // After an error the server skips everything up to the Sync.
    if (!this.failed) this.expected += this.planned;
    if (hasSync) {
      this.expected++;
      this.expectsSync = true;
    }
    this.planned = 0;
    this.socket.send();
  }
}

/** The list entry of Odyssey. */
export const ODYSSEY_MODEL: ModelEntry = {
  name: 'odyssey',
  source: 'yandex/odyssey@89c48ea2',
  about:
    'Odyssey: counts one request for each run of batches up to ReadyForQuery; a copy expects no answer to its Sync.',
  create: () => new Odyssey(),
};
