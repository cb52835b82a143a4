/**
 * PgCat keeps no queue: one request at a time. It collects extended messages until Sync, sends them, and reads nothing
 * but the server until ReadyForQuery or CopyInResponse.
 *
 * Left out: it also stops reading a large answer every 8 kB and goes on at once. Whether it reads the server while a
 * client sends copy data is not known; here it does, and gives it back only at ReadyForQuery. A statement that PgCat
 * prepares by itself is a round trip of its own with a Sync of its own, which an exchange does not show: there the
 * model says that it does not know.
 */
import { eventId } from '../../machines/messages.ts';
import { ClientSocket } from './client-socket.ts';
import {
  CLOSE,
  COMPLETED,
  COPY_DONE,
  COPY_FAIL,
  COPY_IN,
  ERROR,
  EXTENDED_REQUESTS,
  FATAL,
  FLUSH,
  FLUSH_WITH_BODY,
  FUNCTION_CALL,
  isReady,
  MADE_UP,
  PARSE,
  QUERY,
  READY_IDLE,
  SYNC,
  TERMINATE,
} from './events.ts';
import type { Fate, Message, ModelEntry, QueueModel, Reaction } from './model.ts';

const COPY_OUT = eventId('B.CopyOutResponse');

/** Messages that it has no code for and throws away: the client waits for their replies in vain. */
const isUnknown = (event: number): boolean =>
  event === FLUSH || event === FLUSH_WITH_BODY || event === FUNCTION_CALL || event === TERMINATE;

class PgCat implements QueueModel {
  private readonly socket = new ClientSocket();
  /** Replies made up for requests of the batch that is being collected, and those that go out now. */
  private readonly collected: Message[] = [];
  private readonly madeUp: Message[] = [];
  private receives = false;
  private inTransaction = false;
  private inCopy = false;
  /** What was sent last is CopyDone or CopyFail: then the copy is not asked about before the server is given back. */
  private endedCopy = false;
  /** It would give the server back since what was sent last was answered. */
  private free = true;
  private closed = false;

  frontend(message: Message): Reaction {
    this.socket.arrive(message);
    this.readClient();
    if (message.part === 'answered-by-proxy') return 'drop';
    return isUnknown(message.event) ? 'drop' : 'forward';
  }

  backend({ event }: Message): Reaction {
    if (isReady(event)) {
      // That a failed transaction counts as one was not read; its status is not idle.
      this.inTransaction = event !== READY_IDLE;
      this.returned();
    } else if (event === COPY_IN) {
      this.inCopy = true;
      this.returned();
    } else if (event === COPY_OUT) this.inCopy = true;
    else if (event === COMPLETED || event === ERROR) this.inCopy = false;
    else if (event === FATAL) this.closed = true;
    this.readClient();
    return 'forward';
  }

  simulated(): Message | undefined {
    return this.madeUp.shift();
  }

  releasable(): boolean {
    return this.free && !this.socket.keepsBack && this.socket.isEmpty && !this.closed;
  }

  reads(): 'frontend' | 'backend' | 'both' {
    if (this.socket.isLost) return 'both';
    if (this.receives) return 'backend';
    return this.socket.keepsBack ? 'frontend' : 'both';
  }

  fate(number: number): Fate {
    return this.socket.fate(number);
  }

  waitsFor(): readonly string[] {
    return this.receives ? ['Z'] : [];
  }

  private readClient(): void {
    while (!this.receives) {
      const message = this.socket.next();
      if (message === undefined) return;
      this.read(message);
    }
  }

  private read({ event, part }: Message): void {
    if (part === 'answered-by-proxy' && (event === PARSE || event === CLOSE)) {
      this.socket.swallow();
      this.collected.push(event === PARSE ? MADE_UP.parsed : MADE_UP.closed);
      return;
    }
    if (part !== 'client' && part !== 'answered-by-proxy') this.socket.loseTrack();
    if (EXTENDED_REQUESTS[event] === true) {
      this.socket.keep();
      return;
    }
    switch (event) {
      case SYNC:
        // These go out ahead of all the server's replies to the batch, wherever the requests stood in it.
        this.madeUp.push(...this.collected.splice(0));
        this.sync();
        break;
      case QUERY:
        this.receive(false);
        break;
      case COPY_DONE:
      case COPY_FAIL:
        this.receive(true);
        break;
      case FLUSH:
      case FLUSH_WITH_BODY:
        this.socket.loseKept();
        this.socket.throwAway();
        break;
      case FUNCTION_CALL:
        this.socket.throwAway();
        break;
    }
  }

  /** With nothing to send the Sync is answered alone, and never with status failed. */
  private sync(): void {
    if (this.socket.keepsBack) {
      this.socket.send();
      this.receive(false);
    } else {
      this.socket.swallow();
      this.madeUp.push(this.inTransaction ? MADE_UP.ready.inTransaction : MADE_UP.ready.idle);
    }
  }

  private returned(): void {
    this.receives = false;
    this.free = !this.inTransaction && (this.endedCopy || !this.inCopy);
  }

  private receive(endedCopy: boolean): void {
    this.receives = true;
    this.free = false;
    this.endedCopy = endedCopy;
  }
}

/** The list entry of PgCat. */
export const PGCAT_MODEL: ModelEntry = {
  name: 'pgcat',
  source: 'postgresml/pgcat@5b038813',
  about: 'PgCat: no queue; one Query or batch up to Sync at a time, then nothing but the server until ReadyForQuery.',
  create: () => new PgCat(),
};
