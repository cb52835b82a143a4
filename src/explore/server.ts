/**
 * What can be known of the server by who sees both streams: every state in which the backend can be, each with how many
 * of the messages on their way it has read. This is the subset construction over the compiled table, written down here
 * once more so that the tracker is judged by something that is not the tracker.
 *
 * The states are numbered (a `core`). The messages on their way that some of them has not read stand beside it, as one
 * number: digits of base |alphabet| that begin with 1, the oldest message first.
 */
import { BUSY, FREE, OPEN, UNKNOWABLE } from '../oracle/truth.ts';
import { ASYNCHRONOUS, REFUSED } from '../table/facts.ts';
import { COPY_BOTH, COPY_IN, EVENT_COUNT, NONE, READS, READY_IDLE, stateNumber, type Table } from '../table/table.ts';
import type { Alphabet } from './alphabet.ts';
import { Cores, NOBODY, STRIDE } from './cores.ts';

/** There are never more messages on their way. */
const MOST_MESSAGES = 12;

export class Server {
  /** In `ready`, with nothing on its way. */
  readonly start: number;
  /** After a move: where it leads. */
  core = 0;
  pending = 0;
  /** After a reply: how many messages before the end of those sent is the one that it surely answers; 0 for none. */
  cause = 0;
  /** After a reply: it surely answers a message of the client before. */
  isForeign = false;
  /**
   * After a move: the rules of the edges that were taken, in order, where each message is read as late as can be; and
   * which of them lead to where the server is free.
   */
  readonly rules = new Uint8Array(MOST_MESSAGES * 2);
  readonly toReady = new Uint8Array(MOST_MESSAGES * 2);
  taken = 0;
  /** After a reply: which of them is that of the reply. */
  last = 0;

  private readonly table: Table;
  private readonly requests: readonly number[];
  private readonly replies: readonly number[];
  private readonly powers: readonly number[];
  private readonly exactCauses: boolean;
  /** By state: the replies that it may give, as bits by letter. */
  private readonly mayGive: Int32Array;
  /** By state: is it of any interest which message is answered in it? */
  private readonly answers: Uint8Array;
  private readonly cores: Cores;
  /** Of each core with nothing on its way what is true, plus 1. */
  private readonly truths: number[] = [];

  private loaded: Int32Array = new Int32Array(STRIDE);
  private mark = NOBODY;
  private loadedCore = -1;
  private loadedPending = 0;
  private readonly letters = new Uint8Array(MOST_MESSAGES + 1);
  private length = 0;
  /** The elements of the next core, while they are collected. */
  private next = new Int32Array(64 * STRIDE);
  private size = 0;

  /** @param exactCauses which message is answered matters, not just whose */
  constructor(table: Table, { frontend, backend }: Alphabet, exactCauses: boolean) {
    this.table = table;
    this.requests = frontend;
    this.replies = backend;
    this.exactCauses = exactCauses;
    this.powers = Array.from({ length: MOST_MESSAGES + 1 }, (_, digits) => frontend.length ** digits);
    this.mayGive = Int32Array.from(table.states, (_, state) =>
      backend.reduce((bits, event, letter) => (this.target(state, event) === NONE ? bits : bits | (1 << letter)), 0),
    );
    this.answers = Uint8Array.from(table.states, (_, state) => {
      const isCopy = ((table.traits[state] ?? 0) & (COPY_IN | COPY_BOTH)) !== 0;
      const isCaused = (event: number): boolean =>
        this.target(state, event) !== NONE && ASYNCHRONOUS[this.ruleAt(state, event)] === 0;
      return isCopy || backend.some(isCaused) ? 1 : 0;
    });
    this.cores = new Cores(table.states.length);
    this.start = this.cores.only(stateNumber(table, 'ready.idle'), NOBODY, 0, NOBODY);
  }

  private target(state: number, event: number): number {
    return this.table.targets[state * EVENT_COUNT + event] ?? NONE;
  }

  private ruleAt(state: number, event: number): number {
    return this.table.rules[state * EVENT_COUNT + event] ?? 0;
  }

  /** Everything below speaks of what was loaded last. */
  load(core: number, pending: number): void {
    if (core === this.loadedCore && pending === this.loadedPending) return;
    this.loadedCore = core;
    this.loaded = this.cores.elements(core);
    this.mark = this.cores.mark(core);
    this.loadedPending = pending;
    const base = this.requests.length;
    this.length = 0;
    for (let rest = pending; rest > 0; ) {
      const digit = ((rest - 1) % base) + 1;
      this.letters[this.length++] = digit - 1;
      rest = (rest - digit) / base;
    }
  }

  /** The replies that may come next, as bits by letter. */
  get possible(): number {
    let bits = 0;
    for (let at = 0; at < this.loaded.length; at += STRIDE) {
      let state = this.loaded[at] ?? 0;
      bits |= this.mayGive[state] ?? 0;
      for (let read = this.loaded[at + 1] ?? 0; read < this.length && this.reads(state); read++) {
        state = this.target(state, this.requests[this.letters[read] ?? 0] ?? 0);
        if (state === NONE) break;
        bits |= this.mayGive[state] ?? 0;
      }
    }
    return bits;
  }

  /** Is the server surely in copy-in, having read everything? */
  get isInCopyIn(): boolean {
    for (let at = 0; at < this.loaded.length; at += STRIDE) {
      const rest = this.restsAfter(this.loaded[at] ?? 0, this.loaded[at + 1] ?? 0, this.loadedPending);
      if (rest === NONE || ((this.table.traits[rest] ?? 0) & COPY_IN) === 0) return false;
    }
    return true;
  }

  /** What is true of the server there: one of the codes of oracle/truth.ts. What is loaded stays so. */
  truthOf(core: number, pending: number): number {
    const known = pending === 0 ? (this.truths[core] ?? 0) : 0;
    if (known > 0) return known - 1;
    const truth = this.findTruth(this.cores.elements(core), pending);
    if (pending === 0) this.truths[core] = truth + 1;
    return truth;
  }

  private findTruth(elements: Int32Array, pending: number): number {
    let free = 0;
    let open = 0;
    const count = elements.length / STRIDE;
    for (let element = 0; element < count; element++) {
      const rest = this.restsAfter(elements[element * STRIDE] ?? 0, elements[element * STRIDE + 1] ?? 0, pending);
      if (rest === NONE) continue;
      if (((this.table.traits[rest] ?? 0) & READY_IDLE) !== 0) free++;
      const phase = this.table.phases[rest];
      if (phase === 'ready' || phase === 'pipelining') open++;
    }
    if (free === count) return FREE;
    if (free > 0) return UNKNOWABLE;
    return open === count ? OPEN : BUSY;
  }

  /**
   * The frontend sends a message.
   * @returns false when no server would take it from a frontend that has seen what was observed: it is not legal
   */
  frontend(letter: number): boolean {
    const event = this.requests[letter] ?? 0;
    if (this.refuses(event)) return false;
    this.append(letter);
    return true;
  }

  /** The same without the question whether it is legal. */
  append(letter: number): void {
    this.letters[this.length] = letter;
    const pending = this.loadedPending + (letter + 1) * (this.powers[this.length] ?? 0);
    this.length++;
    this.collectLoaded(true);
    this.finish(pending);
    this.length--;
  }

  /**
   * The server sends a message.
   * @returns false when it cannot, or only after the frontend has sent what is not legal
   */
  backend(letter: number): boolean {
    const event = this.replies[letter] ?? 0;
    const bit = 1 << letter;
    this.taken = 0;
    this.size = 0;
    let isCaused = false;
    this.cause = NOBODY;
    let agree = true;
    for (let at = 0; at < this.loaded.length; at += STRIDE) {
      let state = this.loaded[at] ?? 0;
      let read = this.loaded[at + 1] ?? 0;
      let cause = this.loaded[at + 2] ?? 0;
      let refused = this.loaded[at + 3] ?? 0;
      const firstRead = read;
      for (;;) {
        if (((this.mayGive[state] ?? 0) & bit) !== 0) {
          const edge = state * EVENT_COUNT + event;
          const target = this.table.targets[edge] ?? NONE;
          if (ASYNCHRONOUS[this.table.rules[edge] ?? 0] === 0) {
            if (isCaused && this.cause !== cause) agree = false;
            isCaused = true;
            this.cause = cause;
          }
          const isFirst = this.size === 0;
          if (isFirst) this.note(this.loaded[at] ?? 0, firstRead, read, edge);
          this.collect(target, read, cause, refused, isFirst);
          // Whoever does so later is contained in whoever does so now.
          if (target === state) break;
        }
        if (read >= this.length || !this.reads(state)) break;
        const message = this.requests[this.letters[read] ?? 0] ?? 0;
        const into = this.target(state, message);
        if (into === NONE) break;
        if (REFUSED[this.ruleAt(state, message)] === 1) refused = 1;
        // Inside a copy the Query or Execute that began it goes on being answered.
        if (((this.table.traits[state] ?? 0) & (COPY_IN | COPY_BOTH)) === 0) cause = read;
        state = into;
        read++;
      }
    }
    if (this.size === 0 || this.allRefused()) return false;
    if (!isCaused || !agree) this.cause = NOBODY;
    this.isForeign = this.cause !== NOBODY && this.cause < this.mark;
    this.cause = this.cause === NOBODY ? 0 : this.length - this.cause;
    this.finish(this.loadedPending);
    return true;
  }

  /** Takes over every place that was loaded, as it is. @param notes as of `collect`, for the first of them */
  private collectLoaded(notes: boolean): void {
    this.taken = 0;
    this.size = 0;
    for (let at = 0; at < this.loaded.length; at += STRIDE)
      this.collect(
        this.loaded[at] ?? 0,
        this.loaded[at + 1] ?? 0,
        this.loaded[at + 2] ?? 0,
        this.loaded[at + 3] ?? 0,
        notes && at === 0,
      );
  }

  /** The next client takes the server over: everything sent so far is another's. */
  handOver(): void {
    this.collectLoaded(false);
    const mark = this.mark;
    this.mark = this.length;
    this.finish(this.loadedPending);
    this.mark = mark;
  }

  /**
   * Writes to `rules` those by which messages on their way are read without a reply, as far as that is possible.
   * @returns whether everything is read then
   */
  readQuietly(): boolean {
    this.taken = 0;
    let state = this.loaded[0] ?? 0;
    for (let read = this.loaded[1] ?? 0; read < this.length; read++) {
      const edge = state * EVENT_COUNT + (this.requests[this.letters[read] ?? 0] ?? 0);
      if (!this.reads(state)) return false;
      state = this.table.targets[edge] ?? NONE;
      if (state === NONE) return false;
      this.take(edge);
    }
    return true;
  }

  private reads(state: number): boolean {
    return ((this.table.traits[state] ?? 0) & READS) !== 0;
  }

  /** Where a backend waits when it has read all but the first `read` in silence, or NONE where it has to answer first. */
  private restsAfter(from: number, read: number, pending: number): number {
    const base = this.requests.length;
    let state = from;
    let at = 0;
    for (let rest = pending; rest > 0; at++) {
      const letter = (rest - 1) % base;
      rest = (rest - 1 - letter) / base;
      if (at < read) continue;
      state = this.target(state, this.requests[letter] ?? 0);
      if (state === NONE) return NONE;
    }
    return this.reads(state) ? state : NONE;
  }

  private refuses(event: number): boolean {
    for (let at = 0; at < this.loaded.length; at += STRIDE) {
      const rest = this.restsAfter(this.loaded[at] ?? 0, this.loaded[at + 1] ?? 0, this.loadedPending);
      if (rest === NONE || this.target(rest, event) === NONE || REFUSED[this.ruleAt(rest, event)] === 0) return false;
    }
    return true;
  }

  /** Writes down the edges by which a reply came about. */
  private note(from: number, firstRead: number, read: number, last: number): void {
    let state = from;
    for (let at = firstRead; at < read; at++) {
      const edge = state * EVENT_COUNT + (this.requests[this.letters[at] ?? 0] ?? 0);
      this.take(edge);
      state = this.table.targets[edge] ?? NONE;
    }
    this.last = this.taken;
    this.take(last);
  }

  private take(edge: number): void {
    this.rules[this.taken] = this.table.rules[edge] ?? 0;
    this.toReady[this.taken++] = (this.table.traits[this.table.targets[edge] ?? 0] ?? 0) & READY_IDLE;
  }

  /** Adds an element, which first reads what surely leaves it where it is. */
  private collect(state: number, from: number, cause: number, refused: number, notes: boolean): void {
    let read = from;
    while (read < this.length && this.reads(state)) {
      const message = this.requests[this.letters[read] ?? 0] ?? 0;
      if (this.target(state, message) !== state || REFUSED[this.ruleAt(state, message)] === 1) break;
      if (notes) this.take(state * EVENT_COUNT + message);
      read++;
    }
    for (let at = 0; at < this.size * STRIDE; at += STRIDE)
      if (this.next[at] === state && this.next[at + 1] === read) {
        if (refused === 0) this.next[at + 3] = 0;
        return;
      }
    if ((this.size + 1) * STRIDE > this.next.length) {
      const larger = new Int32Array(this.next.length * 2);
      larger.set(this.next);
      this.next = larger;
    }
    const at = this.size++ * STRIDE;
    this.next[at] = state;
    this.next[at + 1] = read;
    this.next[at + 2] = this.answers[state] === 1 ? cause : NOBODY;
    this.next[at + 3] = refused;
  }

  private allRefused(): boolean {
    for (let at = 0; at < this.size * STRIDE; at += STRIDE) if (this.next[at + 3] === 0) return false;
    return true;
  }

  /** Forgets messages that every element has read, and numbers what is left. */
  private finish(pending: number): void {
    const { next, size } = this;
    let read = next[1] ?? 0;
    for (let element = 1; element < size; element++) read = Math.min(read, next[element * STRIDE + 1] ?? 0);
    const base = this.requests.length;
    let rest = pending;
    for (let at = 0; at < read; at++) rest = (rest - (((rest - 1) % base) + 1)) / base;
    this.pending = rest;
    let mark = this.mark === NOBODY ? NOBODY : this.mark - read;
    let concerns = mark > 0;
    for (let at = 0; at < size * STRIDE; at += STRIDE) {
      next[at + 1] = (next[at + 1] ?? 0) - read;
      const cause = next[at + 2] ?? NOBODY;
      if (cause === NOBODY) continue;
      next[at + 2] = cause - read;
      concerns ||= mark !== NOBODY && cause - read < mark;
    }
    if (!concerns) mark = NOBODY;
    if (size > 1) {
      this.core = this.cores.several(next.slice(0, size * STRIDE), mark);
      return;
    }
    let cause = next[2] ?? NOBODY;
    if (cause !== NOBODY && !this.exactCauses) {
      if (mark <= 0 && mark !== NOBODY) mark = 0;
      cause = -1;
    }
    this.core = this.cores.only(next[0] ?? 0, cause, next[3] ?? 0, mark);
  }
}
