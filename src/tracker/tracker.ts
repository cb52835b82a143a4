/**
 * The tracker: consumes the messages of both sides in observed order and holds every state in which the backend can
 * be. It opens no socket, reads no clock, and knows of messages only their event.
 *
 * Almost always there is one state. There are more after an error in copy-in that had a Sync or a Flush on its way:
 * nobody who sees the two streams can tell whether the backend had ignored it (M01 to M06). Every answer is true in all
 * of them.
 */
import { eventId } from '../../machines/messages.ts';
import { CLOSED, COPY_BOTH, COPY_IN, EVENT_COUNT, NONE, READY_IDLE, stateNumber, WALSENDER } from '../table/table.ts';
import { Following } from './following.ts';
import { NOBODY } from './hypotheses.ts';
import { countOutstanding, outstanding } from './outstanding.ts';
import { mayLeave, waitsAfter } from './quiet.ts';
import type { Releasable, TransactionStatus } from './terms.ts';

export { DEFAULT_LIMITS, type Limits, type Releasable, type TransactionStatus, type Violation } from './terms.ts';

const QUERY = eventId('F.Query');
const SYNC = eventId('F.Sync');
const EXECUTE = eventId('F.Execute');
const EMPTY = eventId('B.EmptyQueryResponse');

/** In fingerprints each is written as its place. */
const LOST: readonly string[] = ['no', 'until-ready', 'for-good'];
const STATUSES: readonly TransactionStatus[] = ['idle', 'inTransaction', 'failed', 'unknown'];

/**
 * Follows one connection by the events of both sides: `new Tracker(backendTable('postgres-18'), 'ready.idle')`, then
 * `frontend(eventId('F.Sync'))` and `backend(eventId('B.ReadyForQuery.idle'))` in observed order. Nothing is thrown for
 * what the two sides do: `backend` returns false and `violation` says what was wrong.
 */
export class Tracker extends Following {
  /** Name of the phase in which the backend is when it has read what it can read: `copyIn`, `ready` …; `ambiguous`. */
  get phase(): string {
    if (this.lost !== 'no') return 'unknown';
    const { hypotheses, table } = this;
    const first = table.phases[this.furthest(0)] ?? 'unknown';
    for (let h = 1; h < hypotheses.size; h++) if (table.phases[this.furthest(h)] !== first) return 'ambiguous';
    return first;
  }

  /** Names of the states in which the backend can be. */
  get states(): readonly string[] {
    if (this.lost !== 'no') return [];
    const names = new Set<string>();
    for (let h = 0; h < this.hypotheses.size; h++) names.add(this.table.states[this.furthest(h)] ?? '');
    return [...names];
  }

  /** What the last ReadyForQuery said. */
  get transactionStatus(): TransactionStatus {
    return this.status;
  }

  /**
   * May the server connection be given to another client?
   * `yes`: no backend could owe anything and no transaction, portal or pipeline is open. `unknown`: some could.
   */
  get releasable(): Releasable {
    if (this.lost !== 'no') return 'unknown';
    let yes = 0;
    for (let h = 0; h < this.hypotheses.size; h++) if (this.isFree(h)) yes++;
    return yes === 0 ? 'no' : yes === this.hypotheses.size ? 'yes' : 'unknown';
  }

  /** The least number of ReadyForQuery that will come if the frontend sends nothing more. */
  get outstandingMin(): number {
    if (this.lost !== 'no') return 0;
    this.count(NOBODY);
    return outstanding.least;
  }

  /** The most ReadyForQuery that can still be owed for what was sent; Infinity when nothing is known. */
  get outstandingMax(): number {
    if (this.lost !== 'no') return Number.POSITIVE_INFINITY;
    this.count(NOBODY);
    return outstanding.most;
  }

  /** Number of the frontend message that the last backend message answers; -1 for none, or when it is not sure. */
  get answers(): number {
    return this.answered;
  }

  /** Must the last backend message be kept from the client, because it surely answers a message of the proxy? */
  get answersProxy(): boolean {
    return this.answeredByProxy === 1;
  }

  /**
   * Could it answer a message of the proxy? True as well where `answersProxy` is. Where only this is true, which of the
   * two it is comes out with the next messages (a ReadyForQuery or the EmptyQueryResponse of the marker): hold it.
   */
  get mayAnswerProxy(): boolean {
    return this.answeredByProxy !== 0;
  }

  /**
   * Would forwarding this message now create an ambiguity that no reply resolves? A proxy then holds it until the
   * copy-in that is open has ended (the backend would ignore it there, or answer it if an error came first).
   */
  wouldBeAmbiguous(event: number): boolean {
    if (this.lost !== 'no' || !this.mayBeIn(COPY_IN)) return false;
    this.count(NOBODY);
    const width = outstanding.most - outstanding.least;
    this.count(event);
    return outstanding.most - outstanding.least > width;
  }

  /**
   * May the proxy send the marker, a Sync and an empty Query, to find out how much is still owed? Its
   * EmptyQueryResponse comes behind everything that was owed before. Not during the start-up, nor while the backend
   * could be in copy-in, in copy-both or a walsender, nor while a Query or an Execute of the client could give an
   * EmptyQueryResponse too.
   */
  get mayMark(): boolean {
    const elsewhere = COPY_IN | COPY_BOTH | WALSENDER | CLOSED;
    if (this.lost !== 'no' || this.status === 'unknown' || this.mayBeIn(elsewhere)) return false;
    this.count(NOBODY);
    if ((outstanding.traits & elsewhere) !== 0) return false;
    const { hypotheses, pending, table } = this;
    for (let h = 0; h < hypotheses.size; h++) {
      if (table.targets[hypotheses.state(h) * EVENT_COUNT + EMPTY] !== NONE) return false;
      for (let sequence = hypotheses.next(h); sequence < (pending?.tail ?? 0); sequence++) {
        const event = pending?.event(sequence);
        if (event === QUERY || event === EXECUTE) return false;
      }
    }
    return true;
  }

  /** Notes that the proxy sends the marker: a Sync and an empty Query, neither of which the client may see answered. */
  mark(): void {
    this.frontend(SYNC, 'proxy');
    this.frontend(QUERY, 'proxy');
  }

  /**
   * May the backend close the connection now without another word? Only when something made it leave, or before it is
   * through with authentication (rule `startup.ended`).
   */
  get mayClose(): boolean {
    if (this.lost !== 'no') return true;
    const { table, hypotheses, pending } = this;
    for (let h = 0; h < hypotheses.size; h++)
      if (mayLeave(table, hypotheses.state(h), hypotheses.next(h), pending)) return true;
    return false;
  }

  /**
   * The connection has ended: nothing more will come, and nobody can have it.
   * @returns false when the backend, if it was the one that closed, may not close here (see `mayClose`)
   */
  end(): boolean {
    const may = this.mayClose;
    this.restart(stateNumber(this.table, 'closed'));
    this.lost = 'no';
    return may;
  }

  /**
   * What all further answers depend on, but for the numbers of messages: two trackers of one table that have the same
   * fingerprint cannot be told apart by any messages to come. What is said of the last message (`answers` …) is not in it.
   */
  fingerprint(): string {
    const { hypotheses, pending, status, violation } = this;
    const head = pending?.head ?? 0;
    const codes = [LOST.indexOf(this.lost), STATUSES.indexOf(status), violation === undefined ? 0 : 1, hypotheses.size];
    for (let h = 0; h < hypotheses.size; h++) {
      const isRefused = hypotheses.refused(h) !== NOBODY;
      codes.push(hypotheses.state(h), hypotheses.next(h) - head, hypotheses.byProxy(h) + (isRefused ? 4 : 0));
    }
    for (let sequence = head; sequence < (pending?.tail ?? 0); sequence++)
      codes.push(pending?.event(sequence) ?? 0, pending?.flag(sequence) ?? 0);
    return String.fromCharCode(...codes);
  }

  private count(extra: number): void {
    countOutstanding(this.table, this.hypotheses, this.pending, extra);
  }

  private isFree(h: number): boolean {
    const after = waitsAfter(this.table, this.hypotheses.state(h), this.hypotheses.next(h), this.pending);
    return ((this.table.traits[after] ?? 0) & READY_IDLE) !== 0;
  }

  private mayBeIn(traits: number): boolean {
    for (let h = 0; h < this.hypotheses.size; h++)
      if (((this.table.traits[this.hypotheses.state(h)] ?? 0) & traits) !== 0) return true;
    return false;
  }
}
