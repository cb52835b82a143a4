/** The rows of a copy-out, one after another. */
import type { CopyOut } from './copy-out.ts';
import type { OutTransfer } from './out-transfer.ts';
import type { CopyDone } from './outcome.ts';

/**
 * What an async generator would be, but that a row which has been received already costs one promise, where a generator
 * makes several.
 */
export class RowIterator<Row> implements AsyncIterableIterator<Row, CopyDone | undefined, undefined> {
  private readonly transfer: OutTransfer;
  private readonly copy: CopyOut;
  /** Makes the row of what the session shows. */
  private readonly row: () => Row;
  /** The last call that has to wait; calls behind it do so in their order. */
  private waiting: Promise<void> | undefined = undefined;
  private over = false;

  constructor(transfer: OutTransfer, row: () => Row) {
    this.transfer = transfer;
    this.copy = transfer.copy;
    this.row = row;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next row; at the end how the COPY ended. Rejected with a `CopyError` when it failed, and as `onMessage` threw. */
  next(): Promise<IteratorResult<Row, CopyDone | undefined>> {
    if (this.waiting === undefined && !this.over && this.advance())
      return Promise.resolve({ done: false, value: this.row() });
    return this.inTurn(() => this.receive());
  }

  /** No more rows are wanted; waits until the connection can go on. */
  return(): Promise<IteratorResult<Row, CopyDone | undefined>> {
    return this.inTurn(async () => {
      await this.leave();
      return { done: true, value: undefined };
    });
  }

  private async leave(): Promise<void> {
    if (this.over) return;
    this.over = true;
    this.transfer.stop();
    await this.transfer.toEnd();
    this.copy.rethrow();
  }

  /** Goes on to the next row, unless `onMessage` has failed. @returns false when there is none to show now */
  private advance(): boolean {
    return this.copy.thrown === undefined && this.copy.nextRow();
  }

  private async receive(): Promise<IteratorResult<Row, CopyDone | undefined>> {
    if (this.over) return { done: true, value: undefined };
    try {
      while (!this.advance()) {
        if (this.copy.outcome === undefined && this.copy.thrown === undefined) {
          await this.transfer.receive();
          continue;
        }
        this.over = true;
        return { done: true, value: await this.transfer.done() };
      }
      return { done: false, value: this.row() };
    } catch (thrown) {
      // A reader that was used before, say: nobody calls `return` behind a failure.
      await this.leave();
      throw thrown;
    }
  }

  private inTurn<Value>(call: () => Promise<Value>): Promise<Value> {
    const turn = this.waiting === undefined ? call() : this.waiting.then(call);
    const settle = () => {
      if (this.waiting === waiting) this.waiting = undefined;
    };
    const waiting: Promise<void> = turn.then(settle, settle);
    this.waiting = waiting;
    return turn;
  }
}
