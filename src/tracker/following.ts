/**
 * How the messages of both sides, in observed order, move the hypotheses about the backend. What can be asked of them
 * is in tracker.ts.
 *
 * A hypothesis is a backend state and how many of the frontend's messages it has consumed. A backend message must be
 * emitted by each hypothesis, which may first consume messages that need no reply where it is; hypotheses that cannot
 * emit it die. When none is left, the backend (or the order of what was observed) broke the protocol: `violation` says
 * so, and following starts again at the next ReadyForQuery, never claiming more than it knows.
 */
import { EVENTS, eventId, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { RULE_IDS } from '../../machines/rules.ts';
import { ASYNCHRONOUS, OVERLAY, READY_FOR_QUERY, REFUSED } from '../table/facts.ts';
import { EVENT_COUNT, NONE, READS, stateNumber, type Table, WALSENDER } from '../table/table.ts';
import { emit } from './emission.ts';
import { Hypotheses, NOBODY, refusedMessage, refusingRule, UNSURE } from './hypotheses.ts';
import { BY_PROXY, DROPPED, DUE, type Pending, returnPending, SIMULATED, takePending } from './pending.ts';
import { furthest, markDue, mayHoldBack, refusedInSilence, waitsAfter } from './quiet.ts';
import { DEFAULT_LIMITS, type Limits, type TransactionStatus, type Violation } from './terms.ts';

const COPY_DATA = eventId('F.CopyData');
const FATAL = eventId('B.ErrorResponse.fatal');
const STATUS: Readonly<Record<string, TransactionStatus>> = {
  'B.ReadyForQuery.idle': 'idle',
  'B.ReadyForQuery.inTransaction': 'inTransaction',
  'B.ReadyForQuery.failed': 'failed',
};

/** The next set, built here and copied over; shared, because no call outlives it. */
const scratch = new Hypotheses(0);

export class Following {
  private dialect: Table;
  private readonly limits: Limits;
  protected readonly hypotheses: Hypotheses;
  protected pending: Pending | undefined = undefined;
  /** Frontend messages seen. */
  private sent = 0;
  protected status: TransactionStatus;
  /** Nothing is known: after a violation until the next ReadyForQuery, or for good when a limit was passed. */
  protected lost: 'no' | 'until-ready' | 'for-good' = 'no';
  protected answered = NOBODY;
  protected answeredByProxy = 0;
  /** The first violation, undefined while there is none. */
  violation: Violation | undefined = undefined;

  /**
   * @param table the backend of one dialect (`backendTable('postgres-18')`)
   * @param start name of the backend state in which the stream begins: `startup.first`, `ready.idle` …
   * @throws RangeError when the table has no such state
   */
  constructor(table: Table, start = 'startup.first', limits: Limits = DEFAULT_LIMITS) {
    this.dialect = table;
    this.limits = limits;
    this.hypotheses = new Hypotheses(stateNumber(table, start));
    this.status = start.endsWith('ready.idle') ? 'idle' : 'unknown';
  }

  /**
   * The frontend, or the proxy itself, sends a message.
   * @param event id of a frontend event
   * @param origin `proxy` for a message that the client knows nothing of: its replies must not be forwarded
   * @returns the number of the message, counted from 0 over all frontend messages; `answers` speaks of these numbers
   */
  frontend(event: number, origin: 'client' | 'proxy' = 'client'): number {
    const id = this.sent++;
    const { hypotheses, table, pending } = this;
    if (hypotheses.size === 1 && this.lost === 'no' && hypotheses.firstNext === (pending?.tail ?? 0)) {
      const at = hypotheses.first * EVENT_COUNT + event;
      // Consumed at once: the backend surely reads it here, does nothing and stays where it is.
      if (table.targets[at] === hypotheses.first) return id;
    }
    this.enqueue(event, id, origin === 'proxy' ? BY_PROXY : 0);
    return id;
  }

  /**
   * More CopyData came directly behind the one given last, from the same side: however many, they change nothing but
   * the numbers of later messages.
   */
  repeatCopyData(count: number): void {
    this.sent += count;
  }

  /**
   * The proxy answers a request of its client by itself, at this place in the order of replies.
   * @returns the number that `nextDue` gives back when the reply may be sent
   */
  simulate(): number {
    const id = this.sent++;
    this.enqueue(SIMULATED, id, 0);
    return id;
  }

  /**
   * The number of the next made-up reply that must be sent to the client now, before any further backend message is
   * forwarded, or -1. One that the backend's skip until Sync would have skipped is never due.
   */
  nextDue(): number {
    const { pending, hypotheses } = this;
    if (pending === undefined || hypotheses.size !== 1 || this.lost !== 'no') return NOBODY;
    const end = markDue(this.table, hypotheses.first, hypotheses.firstNext, pending);
    for (let sequence = pending.head; sequence < end; sequence++) {
      // Only made-up replies are ever due.
      if ((pending.flag(sequence) & (DUE | DROPPED)) !== DUE) continue;
      pending.mark(sequence, DROPPED);
      const due = pending.id(sequence);
      this.compact();
      return due;
    }
    this.compact();
    return NOBODY;
  }

  /**
   * The backend sends a message.
   * @param event id of a backend event
   * @returns false when no backend could have sent it here; `violation` then says what was expected
   */
  backend(event: number): boolean {
    const { hypotheses, table } = this;
    if (hypotheses.size === 1 && this.lost === 'no') {
      const state = hypotheses.first;
      const at = state * EVENT_COUNT + event;
      const target = table.targets[at] ?? NONE;
      const reads = (table.traits[state] ?? 0) & READS;
      if (target !== NONE && (reads === 0 || hypotheses.firstNext === (this.pending?.tail ?? 0))) {
        const caused = ASYNCHRONOUS[table.rules[at] ?? 0] === 0;
        this.answered = caused ? hypotheses.firstCause : NOBODY;
        this.answeredByProxy = caused ? hypotheses.firstByProxy : 0;
        if (target !== state) {
          hypotheses.first = target;
          if (READY_FOR_QUERY[event] === 1) this.status = STATUS[EVENTS[event] ?? ''] ?? 'unknown';
          if (this.pending !== undefined) this.settle();
        }
        return true;
      }
    }
    return this.advance(event);
  }

  /** Would the backend message given last change nothing, were it to come again and again? Rows and copy data do so. */
  repeats(event: number): boolean {
    const { hypotheses, table } = this;
    const state = hypotheses.first;
    if (hypotheses.size !== 1 || this.lost !== 'no' || table.targets[state * EVENT_COUNT + event] !== state)
      return false;
    return ((table.traits[state] ?? 0) & READS) === 0 || hypotheses.firstNext === (this.pending?.tail ?? 0);
  }

  /**
   * The backend was seen waiting for the frontend: it has read everything, and what it has not sent it holds back.
   * @returns false when no hypothesis allows that, because something must have been sent
   */
  quiet(): boolean {
    if (this.lost !== 'no') return true;
    scratch.clear();
    const { hypotheses, table, pending } = this;
    const tail = pending?.tail ?? 0;
    // What it reads in silence is forgotten below: made-up replies behind that stay due.
    if (pending !== undefined && hypotheses.size === 1) markDue(table, hypotheses.first, hypotheses.firstNext, pending);
    for (let h = 0; h < hypotheses.size; h++) {
      const state = hypotheses.state(h);
      const next = hypotheses.next(h);
      const after = waitsAfter(table, state, next, pending);
      if (after === NONE) {
        if (mayHoldBack(table, state, next, pending)) this.keep(h);
      } else {
        const refused = hypotheses.refused(h);
        this.collect(after, tail, h, refused === NOBODY ? refusedInSilence(table, state, next, pending) : refused);
      }
    }
    if (scratch.size === 0) return this.fail(NOBODY);
    hypotheses.copy(scratch);
    this.accuse();
    this.compact();
    return true;
  }

  /**
   * Nothing can be known from here on, and every answer is `unknown` for good: the streams cannot be read any more
   * (they are encrypted, or no messages), or a limit was passed.
   */
  giveUp(): void {
    this.lost = 'for-good';
    this.restart(this.hypotheses.first);
  }

  /** The table in which the backend is followed. */
  get table(): Table {
    return this.dialect;
  }

  /**
   * Goes on in another dialect, once the server has said which it speaks.
   * @throws RangeError when a state in which the backend can be does not exist there (those of the start-up all do)
   */
  changeDialect(table: Table): void {
    const { hypotheses } = this;
    for (let h = 0; h < hypotheses.size; h++) {
      const state = stateNumber(table, this.table.states[hypotheses.state(h)] ?? '');
      hypotheses.set(h, state, hypotheses.next(h), hypotheses.cause(h), hypotheses.byProxy(h), hypotheses.refused(h));
    }
    this.dialect = table;
  }

  /** Names of the messages that the backend may send now. */
  get expected(): readonly string[] {
    const { table, hypotheses } = this;
    const names = new Set<string>();
    for (let h = 0; h < hypotheses.size; h++)
      for (let event = FIRST_BACKEND_EVENT; event < EVENT_COUNT; event++)
        if ((table.targets[this.furthest(h) * EVENT_COUNT + event] ?? NONE) !== NONE) names.add(EVENTS[event] ?? '');
    return [...names];
  }

  private enqueue(event: number, id: number, flags: number): void {
    if (this.lost === 'for-good') return;
    this.pending ??= takePending();
    const { pending } = this;
    const refusal = event === SIMULATED || this.violation !== undefined ? NONE : this.refusalOf(event);
    if (refusal !== NONE)
      this.violation = { by: 'frontend', at: id, rule: RULE_IDS[refusal] ?? 'frontend.may-not-send', expected: [] };
    const last = pending.tail - 1;
    // However long a run of CopyData is, the backend can only do one of two things with it, so one entry stands for it.
    const runGoesOn = event === COPY_DATA && last >= pending.head && pending.event(last) === COPY_DATA;
    if (!runGoesOn || pending.flag(last) !== flags) {
      if (pending.tail - pending.head >= this.limits.pending) {
        this.giveUp();
        return;
      }
      pending.push(event, id, flags);
    }
    if (this.lost === 'no') this.settle();
  }

  /** The rule by which the backend refuses `event` in every hypothesis, as things stand for the frontend; or NONE. */
  private refusalOf(event: number): number {
    const { hypotheses, table, pending } = this;
    let rule = NONE;
    for (let h = 0; h < hypotheses.size; h++) {
      const after = waitsAfter(table, hypotheses.state(h), hypotheses.next(h), pending);
      if (after === NONE) return NONE;
      const at = after * EVENT_COUNT + event;
      if ((table.targets[at] ?? NONE) === NONE || REFUSED[table.rules[at] ?? 0] === 0) return NONE;
      rule = table.rules[at] ?? 0;
    }
    return this.lost === 'no' ? rule : NONE;
  }

  private advance(event: number): boolean {
    if (this.lost !== 'no') return this.resume(event);
    const { hypotheses } = this;
    const asynchronous = emit(this.table, hypotheses, this.pending, event, scratch);
    if (scratch.size === 0) return this.fail(event);
    if (scratch.size > this.limits.hypotheses) {
      this.giveUp();
      return true;
    }
    hypotheses.copy(scratch);
    this.attribute(asynchronous);
    if (READY_FOR_QUERY[event] === 1) this.status = STATUS[EVENTS[event] ?? ''] ?? 'unknown';
    this.settle();
    this.accuse();
    return true;
  }

  private attribute(asynchronous: boolean): void {
    const { hypotheses } = this;
    this.answered = asynchronous ? NOBODY : hypotheses.firstCause;
    this.answeredByProxy = asynchronous ? 0 : hypotheses.firstByProxy;
    if (asynchronous) return;
    for (let h = 1; h < hypotheses.size; h++) {
      if (hypotheses.cause(h) !== this.answered) this.answered = NOBODY;
      if (hypotheses.byProxy(h) !== this.answeredByProxy) this.answeredByProxy = UNSURE;
    }
  }

  /** Reports the frontend when every hypothesis has consumed a message that the backend refuses. */
  private accuse(): void {
    const { hypotheses } = this;
    if (this.violation !== undefined) return;
    let first = hypotheses.firstRefused;
    let agree = true;
    for (let h = 0; h < hypotheses.size; h++) {
      const refused = hypotheses.refused(h);
      if (refused === NOBODY) return;
      agree &&= refused === first;
      first = Math.min(first, refused);
    }
    const rule = (agree ? RULE_IDS[refusingRule(first)] : undefined) ?? 'frontend.may-not-send';
    this.violation = { by: 'frontend', at: refusedMessage(first), rule, expected: [] };
  }

  /** Consumes what surely has been read: messages that every backend in that state takes without a trace. */
  private settle(): void {
    const { hypotheses, pending, table } = this;
    if (pending === undefined) return;
    let moved = false;
    for (let h = 0; h < hypotheses.size; h++) {
      const state = hypotheses.state(h);
      const traits = table.traits[state] ?? 0;
      let next = hypotheses.next(h);
      if ((traits & READS) === 0) continue;
      for (; next < pending.tail; next++) {
        const event = pending.event(next);
        if (event === SIMULATED) {
          pending.mark(next, table.phases[state] === 'skippingUntilSync' ? DROPPED : DUE);
          continue;
        }
        const at = state * EVENT_COUNT + event;
        if (table.targets[at] !== state) break;
      }
      if (next === hypotheses.next(h)) continue;
      moved = true;
      hypotheses.set(h, state, next, hypotheses.cause(h), hypotheses.byProxy(h), hypotheses.refused(h));
    }
    if (moved && hypotheses.size > 1) this.merge();
    this.compact();
  }

  private merge(): void {
    scratch.clear();
    for (let h = 0; h < this.hypotheses.size; h++) this.keep(h);
    this.hypotheses.copy(scratch);
  }

  private keep(h: number): void {
    this.collect(this.hypotheses.state(h), this.hypotheses.next(h), h, this.hypotheses.refused(h));
  }

  /** Puts a hypothesis, moved to another place, into the next set. */
  private collect(state: number, next: number, h: number, refused: number): void {
    const { hypotheses } = this;
    const known = scratch.find(state, next);
    if (known >= 0) scratch.meet(known, hypotheses.cause(h), hypotheses.byProxy(h), refused);
    else scratch.add(state, next, hypotheses.cause(h), hypotheses.byProxy(h), refused);
  }

  /** Forgets messages that every hypothesis has consumed; a made-up reply is kept until it was handed out. */
  private compact(): void {
    const { hypotheses, pending } = this;
    if (pending === undefined) return;
    let head = hypotheses.firstNext;
    for (let h = 1; h < hypotheses.size; h++) head = Math.min(head, hypotheses.next(h));
    while (pending.head < head) {
      if ((pending.flag(pending.head) & (DUE | DROPPED)) === DUE) return;
      pending.head++;
    }
    if (hypotheses.size > 1 || head < pending.tail) return;
    hypotheses.firstNext = 0;
    this.pending = undefined;
    returnPending(pending);
  }

  /** The state of a hypothesis when it has consumed what it can without emitting anything. */
  protected furthest(h: number): number {
    const { table, hypotheses, pending } = this;
    return furthest(table, hypotheses.state(h), hypotheses.next(h), pending);
  }

  private fail(event: number): boolean {
    if (this.violation?.by !== 'backend')
      this.violation = { by: 'backend', at: this.sent, rule: 'backend.never-sends', expected: this.expected };
    this.answered = NOBODY;
    this.answeredByProxy = 0;
    if (OVERLAY[event] === 1) return false;
    this.lost = 'until-ready';
    return this.resume(event) && false;
  }

  /** After a violation: the next ReadyForQuery says where the backend is, but not how far it has read. */
  private resume(event: number): boolean {
    if (this.lost === 'for-good') return true;
    if (event === FATAL) this.giveUp();
    if (READY_FOR_QUERY[event] !== 1) return true;
    const { table, hypotheses, pending } = this;
    const walsender = ((table.traits[hypotheses.first] ?? 0) & WALSENDER) !== 0;
    this.status = STATUS[EVENTS[event] ?? ''] ?? 'unknown';
    const ready = stateNumber(table, `${walsender ? 'walsender.' : ''}ready.${this.status}`);
    const tail = pending?.tail ?? 0;
    const head = pending?.head ?? 0;
    if (tail - head >= this.limits.hypotheses) {
      this.giveUp();
      return true;
    }
    hypotheses.clear();
    for (let next = head; next <= tail; next++) hypotheses.add(ready, next, NOBODY, 0, NOBODY);
    this.lost = 'no';
    this.settle();
    return true;
  }

  /** One hypothesis, and nothing pending. */
  protected restart(state: number): void {
    this.pending = undefined;
    this.hypotheses.clear();
    this.hypotheses.add(state, 0, NOBODY, 0, NOBODY);
  }
}
