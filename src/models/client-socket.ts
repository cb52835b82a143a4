/**
 * What a client has sent to a proxy that reads it only now and then. The messages of an exchange are shown to a model
 * in the order observed, whatever it would read; those that this proxy would not have read yet wait here.
 *
 * It also knows which of them have got to the server: some are kept back for a while, others the proxy swallows.
 */
import type { Fate, Message } from './model.ts';

export class ClientSocket {
  private readonly waiting: Message[] = [];
  /** How many messages the proxy has read. */
  private read = 0;
  /** Numbers of those that it keeps back. */
  private readonly kept: number[] = [];
  /** What became of those that the server has not got and that are not kept back; most exchanges have none. */
  private fates: Map<number, Fate> | undefined = undefined;
  private knownUpTo = Number.POSITIVE_INFINITY;

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  /** Does the proxy keep anything back that it has read? */
  get keepsBack(): boolean {
    return this.kept.length > 0;
  }

  /** Did the proxy do something of which it is not known what? Then nobody can say what it reads, either. */
  get isLost(): boolean {
    return this.knownUpTo < this.read;
  }

  /** The client sends a message. */
  arrive(message: Message): void {
    this.waiting.push(message);
  }

  /** The message that would be read next. */
  peek(): Message | undefined {
    return this.waiting[0];
  }

  /** Reads one message. */
  next(): Message | undefined {
    const message = this.waiting.shift();
    if (message !== undefined) this.read++;
    return message;
  }

  /** The message read last is kept back. */
  keep(): void {
    this.kept.push(this.read - 1);
  }

  /** Everything kept back goes to the server. */
  send(): void {
    for (const number of this.kept) this.fates?.delete(number);
    this.kept.length = 0;
  }

  /** The message read last never gets to the server: the proxy answers it, or sends another in its place. */
  swallow(): void {
    this.note(this.read - 1, 'unsent');
  }

  /** The message read last is thrown away, though the client waits for what it brings about. */
  throwAway(): void {
    this.note(this.read - 1, 'lost');
  }

  /** The client waits for replies to what is kept back, and the proxy does not know. */
  loseKept(): void {
    for (const number of this.kept) this.note(number, 'lost');
  }

  /** What the proxy does with the message read last is not known, nor what the server gets from there on. */
  loseTrack(): void {
    this.knownUpTo = Math.min(this.knownUpTo, this.read - 1);
  }

  /** For `QueueModel.fate`: messages are counted from 0 as they arrived. */
  fate(number: number): Fate {
    if (number >= Math.min(this.read, this.knownUpTo)) return 'unsent';
    return this.fates?.get(number) ?? (this.kept.includes(number) ? 'unsent' : 'sent');
  }

  private note(number: number, fate: Fate): void {
    this.fates ??= new Map();
    this.fates.set(number, fate);
  }
}
