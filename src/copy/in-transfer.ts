/**
 * One copy-in over a transport. It listens from the first byte to the last, whatever is written meanwhile: a server that
 * refuses is heard at once.
 */

import { CopyTextWriter } from '../codec/copy/text-writer.ts';
import { CopyIn } from './copy-in.ts';
import { CopyError, type CopyOutcome } from './outcome.ts';
import { Pump } from './pump.ts';
import type { CopyFromOptions, CopyItem } from './streams.ts';
import { defaultsOf, type Transport } from './transport.ts';

/** So long the server may take to read a CopyFail before a CancelRequest is sent as well: it may wait for a lock. */
const CANCEL_AFTER_MS = 1000;
/** So long rows of a slow source may wait for others to be sent with. */
const LINGER_MS = 10;

export class InTransfer {
  /** How the COPY ended; never rejected. */
  readonly outcome: Promise<CopyOutcome>;
  private readonly copy: CopyIn;
  private readonly pump: Pump;
  /** Why the COPY was given up, perhaps before the server agreed to it. */
  private reason: string | undefined = undefined;
  /** Of the CancelRequest. */
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;
  /** Will be sent without being asked again. */
  private lingering = false;
  /** Wakes who waits for the next change of stage. */
  private wake: () => void = () => {};

  /** @throws Error while the transport carries another COPY, RangeError when no message can carry the SQL (misuse) */
  constructor(transport: Transport, sql: string, options: CopyFromOptions) {
    const { signal, writer = new CopyTextWriter() } = options;
    this.copy = new CopyIn(sql, { ...defaultsOf(transport), ...options, writer });
    this.pump = new Pump(transport, this.copy);
    this.pump.begin();
    this.outcome = this.listen(signal);
  }

  /** Waits for CopyInResponse. @returns false when there is none */
  async began(): Promise<boolean> {
    while (this.copy.stage === 'waiting') await this.change();
    return this.copy.stage === 'writing';
  }

  /** Writes rows or bytes. @returns false when the server has refused @throws RangeError for what is no row */
  write(item: CopyItem): boolean {
    if (this.copy.stage !== 'writing') return false;
    if (!this.lingering) this.linger();
    return item instanceof Uint8Array ? this.copy.write(item) : this.copy.writeRow(item);
  }

  /** Waits until more may be written. */
  async drained(): Promise<void> {
    if (this.copy.needsDrain) await this.pump.send();
  }

  /** Says CopyDone, if the server still takes data. */
  async close(): Promise<void> {
    if (this.copy.stage === 'writing') this.copy.close();
    await this.pump.send();
  }

  /** Waits for the end. @throws what `onMessage` threw */
  async ended(): Promise<CopyOutcome> {
    const outcome = await this.outcome;
    this.copy.rethrow();
    return outcome;
  }

  /** Waits for the end. @throws CopyError when the COPY failed, and what `onMessage` threw */
  async done(): Promise<void> {
    const outcome = await this.ended();
    if (!outcome.ok) throw new CopyError(outcome);
  }

  /** Gives the COPY up, once: by CopyFail, as soon as that may be said, and a CancelRequest where it may not, or is not heard. */
  abort(reason: unknown): void {
    if (this.reason !== undefined) return;
    this.reason = wordsOf(reason);
    if (this.copy.stage === 'writing') this.fail(this.reason);
    else this.pump.cancel();
  }

  /** Writes all that a source gives. @throws what the source, or `onMessage`, threw, once the exchange has ended */
  async writeAll(source: Iterable<CopyItem>): Promise<CopyOutcome> {
    try {
      for (const item of source) {
        if (!this.write(item)) break;
        if (this.copy.needsDrain) await this.pump.send();
      }
    } catch (thrown) {
      await this.giveUp(thrown);
    }
    await this.close();
    return this.ended();
  }

  /** The same of one that gives in its time; a refusal does not wait for its next item. */
  async writeAllAsync(source: AsyncIterable<CopyItem>): Promise<CopyOutcome> {
    try {
      const iterator = source[Symbol.asyncIterator]();
      for (;;) {
        const step = await this.unlessRefused(iterator.next());
        if (step === undefined) {
          // Not waited for: it would come behind the item that never came.
          iterator.return?.().catch(() => {});
          break;
        }
        if (step.done === true) break;
        if (!(await this.writeOrLeave(step.value, iterator))) break;
        if (this.copy.needsDrain) await this.pump.send();
      }
    } catch (thrown) {
      await this.giveUp(thrown);
    }
    await this.close();
    return this.ended();
  }

  /**
   * The source failed, or gave what is no row: so does the COPY, and then the caller learns why.
   * @throws what it is given, once the exchange has ended
   */
  async giveUp(thrown: unknown): Promise<never> {
    this.abort(thrown);
    await this.outcome;
    throw thrown;
  }

  /** Writes an item; whoever gave it need not give more when it is refused, by the server or as no row. */
  private async writeOrLeave(item: CopyItem, iterator: AsyncIterator<CopyItem>): Promise<boolean> {
    let taken = false;
    try {
      taken = this.write(item);
    } finally {
      if (!taken) await iterator.return?.();
    }
    return taken;
  }

  /** Never fails. */
  private async listen(signal: AbortSignal | undefined): Promise<CopyOutcome> {
    const { copy, pump } = this;
    const abort = () => this.abort(signal?.reason);
    signal?.addEventListener('abort', abort);
    for (; copy.outcome === undefined; this.wake()) {
      await pump.receive();
      if (copy.thrown !== undefined) this.abort(copy.thrown.value);
      if (copy.stage === 'writing' && this.reason !== undefined) this.fail(this.reason);
    }
    signal?.removeEventListener('abort', abort);
    clearTimeout(this.timer);
    return pump.finish(copy.outcome);
  }

  private fail(reason: string): void {
    this.copy.abort(reason);
    void this.pump.send();
    this.timer = setTimeout(() => this.pump.cancel(), CANCEL_AFTER_MS);
  }

  private linger(): void {
    this.lingering = true;
    setTimeout(() => {
      this.lingering = false;
      void this.pump.send();
    }, LINGER_MS);
  }

  private change(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  /** The promise's value, or undefined once no more may be written. */
  private unlessRefused<Value>(promise: Promise<Value>): Promise<Value | undefined> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (this.copy.stage !== 'writing') resolve(undefined);
      };
      this.wake = look;
      look();
      promise.then(resolve, reject);
    });
  }
}

/** A reason for the server; anything can be thrown, also what has no words. */
function wordsOf(reason: unknown): string {
  try {
    return String(reason instanceof Error ? reason.message : reason);
  } catch {
    return 'given up';
  }
}
