/**
 * A queue as a machine: its states by number, and of each what it does with a message, found out once. The queue itself
 * is a program that can only go on, so a state is made by showing a fresh queue the messages that led there first.
 */
import { EVENTS, TYPE_BYTE } from '../../machines/messages.ts';
import type { Fate, Message, QueueModel, Reaction } from '../models/model.ts';
import type { Alphabet } from './alphabet.ts';
import { Fingerprints, HiddenState } from './fingerprint.ts';

/** What a queue does with a message. */
export const FORWARDED = 0;
export const DROPPED = 1;
/** It raises an error. */
export const REFUSED = 2;
/** It throws an exception. */
export const CRASHED = 3;
/** Added to `FORWARDED` and `DROPPED`: it made up a reply before that. */
export const MADE_UP = 4;
/** A step of a queue is the number of the state that it leads to, times this, plus what it did. */
export const OUTCOMES = 8;

/** What is true of a queue in a state, as bits. */
export const RELEASES = 1;
export const UNCERTAIN = 2;
export const WAITS = 4;
/** It makes up a reply now. */
export const OWES_MADE_UP = 8;

/** A map of JavaScript ends at 2 to the power of 24. */
const MOST_STATES = 16_000_000;

const messagesOf = (events: readonly number[]): Message[] =>
  events.map((event) => {
    const name = EVENTS[event];
    return { event, type: name === undefined ? '' : TYPE_BYTE[name], part: 'client' };
  });

const outcomeOf = (reaction: Reaction): number =>
  typeof reaction === 'object' ? REFUSED : reaction === 'drop' ? DROPPED : FORWARDED;

/** Replies that the queue makes up before it reads the server; how many. */
function takeMadeUp(queue: QueueModel): number {
  let count = 0;
  while (queue.simulated?.() !== undefined) count++;
  return count;
}

export class QueueStates {
  /** Does the queue keep messages from the server? Then a reply can come only to what that has got. */
  readonly hasFates: boolean;
  private readonly create: () => QueueModel;
  private readonly fingerprints: Fingerprints;
  private readonly requests: readonly Message[];
  private readonly replies: readonly Message[];
  private readonly columns: number;
  private readonly known = new Map<string, number>();
  /** Of each state: the state before, the message, and how many of the frontend there were. */
  private parents: Int32Array = new Int32Array(64);
  private moves: Uint8Array = new Uint8Array(64);
  private sent: Uint8Array = new Uint8Array(64);
  private traits: Uint8Array = new Uint8Array(64);
  /** By state and message: where it leads and what is done, plus 1; 0 while not known. */
  private steps: Int32Array;
  private readonly fates = new Map<number, Fate>();

  /** @throws HiddenState when the queue's state cannot be seen */
  constructor(create: () => QueueModel, { frontend, backend }: Alphabet) {
    this.create = create;
    this.fingerprints = new Fingerprints(create);
    this.requests = messagesOf(frontend);
    this.replies = messagesOf(backend);
    // One more for the hand-over.
    this.columns = frontend.length + backend.length + 1;
    this.steps = new Int32Array(64 * this.columns);
    const queue = create();
    this.hasFates = queue.fate !== undefined;
    this.intern(queue, -1, 0, 0);
  }

  /** How many states are known. */
  get size(): number {
    return this.known.size;
  }

  /** No map holds many more. */
  get isFull(): boolean {
    return this.known.size >= MOST_STATES;
  }

  /** What is true in a state: the bits above. */
  traitsOf(state: number): number {
    return this.traits[state] ?? 0;
  }

  /** What the queue does with the message of that letter: a step. */
  frontend(state: number, letter: number): number {
    return this.step(state, letter);
  }

  backend(state: number, letter: number): number {
    return this.step(state, this.requests.length + letter);
  }

  /** The next client takes the server over. */
  handOver(state: number): number {
    return this.step(state, this.columns - 1);
  }

  /** What has become of a message of the frontend. @param number counted from 0 */
  fate(state: number, number: number): Fate {
    const key = state * 64 + number;
    const known = this.fates.get(key);
    if (known !== undefined) return known;
    const fate = this.at(state).fate?.(number) ?? 'sent';
    this.fates.set(key, fate);
    return fate;
  }

  private step(state: number, column: number): number {
    const at = state * this.columns + column;
    const known = this.steps[at] ?? 0;
    if (known !== 0) return known - 1;
    const step = this.tryOut(state, column);
    this.steps[at] = step + 1;
    return step;
  }

  private tryOut(state: number, column: number): number {
    const queue = this.at(state);
    try {
      const outcome = this.take(queue, column);
      if (outcome === REFUSED) return REFUSED;
      const sent = (this.sent[state] ?? 0) + (column < this.requests.length ? 1 : 0);
      return this.intern(queue, state, column, sent) * OUTCOMES + outcome;
    } catch (thrown) {
      if (thrown instanceof HiddenState) throw thrown;
      return CRASHED;
    }
  }

  /** Shows a message to the queue. */
  private take(queue: QueueModel, column: number): number {
    const request = this.requests[column];
    if (request !== undefined) return outcomeOf(queue.frontend(request));
    const reply = this.replies[column - this.requests.length];
    if (reply === undefined) {
      queue.handOver?.();
      return FORWARDED;
    }
    const madeUp = takeMadeUp(queue);
    const outcome = outcomeOf(queue.backend(reply));
    return madeUp > 0 && outcome < REFUSED ? outcome + MADE_UP : outcome;
  }

  /** A queue in that state. */
  private at(state: number): QueueModel {
    const way: number[] = [];
    for (let at = state; at > 0; at = this.parents[at] ?? 0) way.push(this.moves[at] ?? 0);
    const queue = this.create();
    for (let step = way.length - 1; step >= 0; step--) this.take(queue, way[step] ?? 0);
    return queue;
  }

  /** The number of the state that a queue is in. The queue is used up. */
  private intern(queue: QueueModel, parent: number, move: number, sent: number): number {
    // Fates are asked for by number, so such queues are alike only where as many messages were sent.
    const fingerprint = this.fingerprints.of(queue);
    const key = this.hasFates ? `${sent} ${fingerprint}` : fingerprint;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const traits =
      (queue.releasable() ? RELEASES : 0) |
      (queue.uncertain?.() === true ? UNCERTAIN : 0) |
      (queue.waitsFor().length > 0 ? WAITS : 0) |
      (takeMadeUp(queue) > 0 ? OWES_MADE_UP : 0);
    const state = this.known.size;
    this.known.set(key, state);
    if (state >= this.parents.length) this.grow();
    this.parents[state] = parent;
    this.moves[state] = move;
    this.sent[state] = sent;
    this.traits[state] = traits;
    return state;
  }

  private grow(): void {
    const length = this.parents.length * 2;
    const larger = <Column extends Int32Array | Uint8Array>(column: Column, made: Column): Column => {
      made.set(column);
      return made;
    };
    this.parents = larger(this.parents, new Int32Array(length));
    this.moves = larger(this.moves, new Uint8Array(length));
    this.sent = larger(this.sent, new Uint8Array(length));
    this.traits = larger(this.traits, new Uint8Array(length));
    this.steps = larger(this.steps, new Int32Array(length * this.columns));
  }
}
