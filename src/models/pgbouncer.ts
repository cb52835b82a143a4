/**
 * PgBouncer's list of outstanding requests, in transaction pooling with support for prepared statements.
 *
 * The list heals itself: a reply takes the entry in front if it is of its kind and is ignored otherwise, so that
 * nothing is ever an error. What the server skips or swallows is removed in one go, at the reply that ends it.
 * Variables that PgBouncer sets by itself are left out, and so is the log-in of the server.
 */
import { EVENTS, type EventName, eventId } from '../../machines/messages.ts';
import {
  CLOSE,
  COMPLETED,
  COPY_BOTH,
  COPY_DATA,
  COPY_DONE,
  COPY_FAIL,
  COPY_IN,
  ERROR,
  FATAL,
  MADE_UP,
  PARSE,
  READY_IDLE,
  TERMINATE,
} from './events.ts';
import type { Message, ModelEntry, QueueModel, Reaction } from './model.ts';

const NOTIFICATION = eventId('B.NotificationResponse');

/** Types of the requests on the list. */
const TRACKED = 'QFSPECBD';
const READY = 'QSF';
/** Types of the requests that a reply takes off the front of the list. */
const TAKES: Readonly<Partial<Record<EventName, string>>> = {
  'B.BindComplete': 'B',
  'B.CloseComplete': 'C',
  'B.CommandComplete': 'E',
  'B.EmptyQueryResponse': 'E',
  'B.NoData': 'D',
  'B.ParseComplete': 'P',
  'B.PortalSuspended': 'E',
  'B.ReadyForQuery.failed': READY,
  'B.ReadyForQuery.idle': READY,
  'B.ReadyForQuery.inTransaction': READY,
  'B.RowDescription': 'D',
};
const takes: readonly (string | undefined)[] = EVENTS.map((name) => TAKES[name]);

interface Outstanding {
  readonly type: string;
  /** `skip`: its reply is kept from the client; `fake`: PgBouncer makes the reply up when its turn comes. */
  readonly action: 'forward' | 'skip' | 'fake';
}

class PgBouncer implements QueueModel {
  private readonly outstanding: Outstanding[] = [];
  /** Replies made up while nothing was outstanding: they go out at once. */
  private readonly atOnce: Outstanding[] = [];
  /** The last message of the server was a ReadyForQuery with status idle (or a notification behind it). */
  private ready = true;
  private serverCopies = false;
  private clientCopies = false;
  private queryFailed = false;
  private linked = false;
  private closed = false;

  frontend(message: Message): Reaction {
    const { event, part, type } = message;
    if (event === TERMINATE) return 'drop';
    if (event === COPY_DATA) return this.linked ? 'forward' : 'drop';
    if (event === COPY_DONE || event === COPY_FAIL) {
      if (!this.linked) return 'drop';
      if (this.serverCopies) this.push(type, 'forward');
      this.clientCopies = false;
      this.unlink();
      return 'forward';
    }
    this.linked = true;
    if (type === '' || !TRACKED.includes(type)) return 'forward'; // Flush, for one
    if (part === 'answered-by-proxy' && (event === PARSE || event === CLOSE)) {
      if (this.outstanding.length === 0) this.atOnce.push({ type, action: 'fake' });
      else this.push(type, 'fake');
      return 'drop';
    }
    if (part === 'injects-close-and-parse') this.push('C', 'skip');
    if (part === 'injects-close-and-parse' || part === 'injects-parse') this.push('P', 'skip');
    this.push(type, part === 'injected' ? 'skip' : 'forward');
    return 'forward';
  }

  backend({ event }: Message): Reaction {
    if (event === NOTIFICATION) return 'forward'; // the only one that leaves a ready server ready
    this.ready = event === READY_IDLE;
    if (event === COPY_IN || event === COPY_BOTH) {
      this.serverCopies = true;
      this.clientCopies = true;
    } else if (event === ERROR || event === FATAL) {
      if (this.serverCopies) this.removeThrough('cf');
      this.serverCopies = false;
      this.queryFailed = true;
      this.closed ||= event === FATAL;
    } else if (event === COMPLETED && this.serverCopies) {
      this.serverCopies = false;
      this.removeThrough('c');
    }
    const kinds = takes[event];
    const taken = kinds === undefined ? undefined : this.take(kinds);
    if (kinds === READY) {
      if (taken === undefined && this.queryFailed) this.removeThrough('S');
      this.queryFailed = false;
    }
    this.unlink();
    return taken?.action === 'skip' ? 'drop' : 'forward';
  }

  simulated(): Message | undefined {
    const due = this.atOnce.shift() ?? (this.outstanding[0]?.action === 'fake' ? this.outstanding.shift() : undefined);
    if (due === undefined) return undefined;
    return due.type === 'P' ? MADE_UP.parsed : MADE_UP.closed;
  }

  /** A client that was told to send copy data keeps the server until it has sent CopyDone or CopyFail. */
  releasable(): boolean {
    return this.ready && this.outstanding.length === 0 && !this.clientCopies && !this.closed;
  }

  reads(): 'both' {
    return 'both';
  }

  waitsFor(): readonly string[] {
    return this.outstanding.map(({ type }) => type);
  }

  private push(type: string, action: Outstanding['action']): void {
    this.outstanding.push({ type, action });
    this.ready = false;
  }

  private take(kinds: string): Outstanding | undefined {
    const first = this.outstanding[0];
    return first !== undefined && kinds.includes(first.type) ? this.outstanding.shift() : undefined;
  }

  /**
   * Removes requests up to and with the first of these types, all of them when there is none. That none means all
   * was read for the error in a copy; the two other places are taken to be alike.
   */
  private removeThrough(types: string): void {
    const at = this.outstanding.findIndex(({ type }) => types.includes(type));
    this.outstanding.splice(0, at < 0 ? this.outstanding.length : at + 1);
  }

  private unlink(): void {
    if (this.releasable()) this.linked = false;
  }
}

/** The list entry of PgBouncer. */
export const PGBOUNCER_MODEL: ModelEntry = {
  name: 'pgbouncer-master',
  source: 'pgbouncer/pgbouncer@13a344f2',
  about: 'PgBouncer: a list of requests that replies take from by kind; what is skipped is removed at the reply after.',
  create: () => new PgBouncer(),
};
