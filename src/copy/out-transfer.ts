/** One copy-out over a transport. It is received as it is asked for. */

import type { TransactionStatus } from '../tracker/terms.ts';
import type { CopyOut } from './copy-out.ts';
import { type CopyDone, CopyError, type CopyOutcome, statementTrouble } from './outcome.ts';
import { Pump } from './pump.ts';
import type { Transport } from './transport.ts';

const EMPTY = new Uint8Array(0);
/** First size of what `gather` gives; it grows to the size of the chunk. */
const FIRST_CAPACITY = 4096;
/** A piece that is not copied again when it need not be: as long as what a socket usually gives. */
const LARGE = 65_536;

const NEVER_BEGUN = statementTrouble('the COPY was given up before anything was asked of the server');

export class OutTransfer {
  readonly copy: CopyOut;
  private readonly pump: Pump;
  private readonly signal: AbortSignal | undefined;
  private readonly abort = (): void => {
    if (this.begun) this.pump.cancel();
  };
  /** Has the statement been sent? */
  private begun = false;
  /** Why it never will be. */
  private never: unknown = undefined;
  private end: Promise<CopyOutcome> | undefined = undefined;
  private readonly status: TransactionStatus;
  private capacity = FIRST_CAPACITY;

  constructor(transport: Transport, copy: CopyOut, signal: AbortSignal | undefined) {
    this.copy = copy;
    this.status = transport.status ?? 'idle';
    this.pump = new Pump(transport, copy);
    this.signal = signal;
    signal?.addEventListener('abort', this.abort);
  }

  /** Receives the next chunk, behind what has to be sent before; nothing is sent when it is aborted, or may not begin. */
  async receive(): Promise<void> {
    if (!this.begun) {
      try {
        this.signal?.throwIfAborted();
        this.pump.begin();
      } catch (thrown) {
        this.never = thrown;
        await this.toEnd();
        return;
      }
      this.begun = true;
    }
    await this.pump.receive();
  }

  /**
   * Data in the chunk received last, without their messages, in memory that nobody else uses; call it until there are
   * none. A large piece that was split over chunks is given by itself, as it is; the others are copied together.
   */
  gather(): Uint8Array {
    const { copy } = this;
    let gathered = EMPTY;
    let length = 0;
    while (copy.next()) {
      const { data } = copy;
      if (length === 0 && data.length >= LARGE && copy.split) return data;
      if (length + data.length > gathered.length) {
        const grown = new Uint8Array(Math.max(length + data.length, 2 * gathered.length, this.capacity));
        grown.set(gathered.subarray(0, length));
        gathered = grown;
      }
      gathered.set(data, length);
      length += data.length;
    }
    if (length > 0) this.capacity = length;
    return gathered.subarray(0, length);
  }

  /** Nobody wants the rest. */
  stop(): void {
    this.copy.close();
    if (this.begun) this.pump.cancel();
  }

  /** Goes on to the end of the exchange and drops what comes. Never fails. */
  toEnd(): Promise<CopyOutcome> {
    this.end ??= this.dropAll();
    return this.end;
  }

  /**
   * The same for who reads.
   * @throws CopyError when the COPY failed, what `onMessage` threw, and why the COPY never began: the signal's reason, say
   */
  async done(): Promise<CopyDone> {
    const outcome = await this.toEnd();
    this.copy.rethrow();
    if (outcome.ok) return outcome;
    throw this.begun ? new CopyError(outcome) : this.never;
  }

  private async dropAll(): Promise<CopyOutcome> {
    const { copy } = this;
    if (copy.thrown !== undefined) this.stop();
    if (!this.begun) {
      this.signal?.removeEventListener('abort', this.abort);
      copy.outcome = { ok: false, ...NEVER_BEGUN, canGoOn: true, status: this.status };
      return copy.outcome;
    }
    if (copy.outcome === undefined) copy.close();
    for (;;) {
      // Passes over what is left of the chunk.
      while (copy.next());
      if (copy.outcome !== undefined) break;
      await this.pump.receive();
    }
    this.signal?.removeEventListener('abort', this.abort);
    return this.pump.finish(copy.outcome);
  }
}
