/**
 * A walk over the backend machine that writes down what the backend sends: in which order, in answer to what, and what
 * of it is on the wire already.
 */
import { EVENTS } from '../../machines/messages.ts';
import { SENT_AT_ONCE } from '../table/facts.ts';
import { EVENT_COUNT, NONE, stateNumber, step, type Table } from '../table/table.ts';
import { B } from './events.ts';

export class Walk {
  readonly table: Table;
  /** Backend events in the order in which they were produced, and for each the number of the message it answers; -1 for
   * what answers none. */
  readonly replies: number[] = [];
  readonly causes: number[] = [];
  /** The SQLSTATE of each ErrorResponse among them, in order ("PostgreSQL Error Codes"). */
  readonly errors: string[] = [];
  /** How many replies are on the wire; the others are held back. */
  sent = 0;
  state: number;
  /** How often each edge of the table was taken, at its place in the table, while `counts`. */
  readonly hits: Uint32Array;
  counts = false;
  protected readonly start: number;
  protected cause = 0;

  constructor(table: Table) {
    this.table = table;
    this.hits = new Uint32Array(table.targets.length);
    this.start = stateNumber(table, 'ready.idle');
    this.state = this.start;
  }

  /** Is nothing owed, begun or left open? A ReadyForQuery takes along what was held back. */
  get isFree(): boolean {
    return this.state === this.start;
  }

  protected restart(): void {
    this.replies.length = 0;
    this.causes.length = 0;
    this.errors.length = 0;
    this.sent = 0;
    this.state = this.start;
  }

  /** Takes the edge of a frontend event. @throws RangeError where there is none: the backend does not read it here */
  protected read(event: number): void {
    const next = step(this.table, this.state, event);
    if (next === NONE)
      throw new RangeError(`the backend does not read ${EVENTS[event]} in ${this.table.states[this.state]}`);
    if (this.counts) this.hit(event);
    this.state = next;
  }

  /** Takes the edge of a backend event. @throws RangeError where there is none: reference and machine differ */
  protected emit(event: number): void {
    this.send(event, this.cause);
  }

  /** The same for what comes without a cause. */
  protected emitAsynchronous(event: number): void {
    this.send(event, -1);
  }

  protected emitError(sqlstate: string): void {
    this.errors.push(sqlstate);
    this.send(B.error, this.cause);
  }

  private send(event: number, cause: number) {
    const next = step(this.table, this.state, event);
    if (next === NONE) throw new RangeError(`the machine has no ${EVENTS[event]} in ${this.table.states[this.state]}`);
    if (this.counts) this.hit(event);
    this.state = next;
    this.replies.push(event);
    this.causes.push(cause);
    if (SENT_AT_ONCE[event] === 1) this.sent = this.replies.length;
  }

  private hit(event: number) {
    const at = this.state * EVENT_COUNT + event;
    this.hits[at] = (this.hits[at] ?? 0) + 1;
  }
}
