/** COPY as Web Streams and iterators, over any transport. */
import type { CopyRowReader, CopyRowWriter, CopyValue } from '../codec/copy/rows.ts';
import { CopyTextReader } from '../codec/copy/text-reader.ts';
import { CopyOut } from './copy-out.ts';
import { InTransfer } from './in-transfer.ts';
import { OutTransfer } from './out-transfer.ts';
import type { CopyDone, CopyOutcome } from './outcome.ts';
import { RowIterator } from './row-iterator.ts';
import type { SessionOptions } from './session.ts';
import { defaultsOf, type Transport } from './transport.ts';

/** A row, one value a column; or bytes in the format of the SQL, any number of them. */
export type CopyItem = readonly CopyValue[] | Uint8Array;

/** How a COPY over a transport is done. Everything has a default; `status` and `dialect` are those of the transport. */
export interface StreamOptions extends SessionOptions {
  /**
   * Gives the COPY up: by CopyFail where data may be written; where not, or when the server does not read it within a
   * second, by a CancelRequest if the transport can send one.
   * The COPY then fails with SQLSTATE 57014, unless it was complete before. Aborted before the COPY has begun: nothing is
   * sent, and its reason is thrown.
   */
  readonly signal?: AbortSignal;
}

/** For COPY … FROM STDIN. */
export interface CopyFromOptions extends StreamOptions {
  /** Makes bytes of rows, in the format of the SQL, for this COPY alone; text format with its default options. */
  readonly writer?: CopyRowWriter;
}

/** For COPY … TO STDOUT as rows. */
export interface CopyRowsOptions<Value extends string | Uint8Array = string> extends StreamOptions {
  /** Finds the rows, in the format of the SQL, for this COPY alone; text format with its default options. */
  readonly reader?: CopyRowReader<Value>;
}

/**
 * Copies rows or bytes into the server.
 * @param sql one COPY … FROM STDIN
 * @param source rows or bytes, also mixed; nothing is asked of it before the server has agreed, nor faster than the
 *   server takes it, and its `return` is called when the server refuses
 * @returns how the COPY ended; when it can go on, the transport can be used again
 * @throws what the source or `onMessage` throws, or a RangeError for an item that is no row, after the COPY was made to
 *   fail with it (where it was not over) and the exchange has ended; a TypeError for a source that is no iterable, an
 *   Error while the transport carries another COPY (misuse)
 */
export async function copyFrom(
  transport: Transport,
  sql: string,
  source: Iterable<CopyItem> | AsyncIterable<CopyItem>,
  options: CopyFromOptions = {},
): Promise<CopyOutcome> {
  options.signal?.throwIfAborted();
  // Before the server waits for it.
  if (!isIterable(source)) throw new TypeError('the source of a COPY is an iterable of rows or bytes, sync or async');
  const copy = new InTransfer(transport, sql, options);
  if (!(await copy.began())) return copy.ended();
  return Symbol.iterator in source ? copy.writeAll(source) : copy.writeAllAsync(source);
}

/** What TypeScript says of a source; a string is one of characters, and not meant. */
function isIterable(source: unknown): boolean {
  return typeof source === 'object' && source !== null && (Symbol.iterator in source || Symbol.asyncIterator in source);
}

/**
 * COPY … FROM STDIN as a stream to write to, or to pipe into: rows or bytes. Closing it is CopyDone and waits until the
 * server has taken everything; aborting it is CopyFail.
 * @returns the stream, which fails with a `CopyError` when the COPY fails, or what `onMessage` throws, and how the COPY
 *   ended (never rejected)
 * @throws Error while the transport carries another COPY (misuse)
 */
export function copyIn(
  transport: Transport,
  sql: string,
  options: CopyFromOptions = {},
): { readonly writable: WritableStream<CopyItem>; readonly outcome: Promise<CopyOutcome> } {
  options.signal?.throwIfAborted();
  const copy = new InTransfer(transport, sql, options);
  const writable = new WritableStream<CopyItem>({
    async start(controller) {
      // At once, not when what is being written has been sent: only then `abort` below is called.
      const signal = 'signal' in controller ? controller.signal : undefined;
      if (signal instanceof AbortSignal) signal.addEventListener('abort', () => copy.abort(signal.reason));
      copy.done().catch((error: unknown) => controller.error(error));
      if (!(await copy.began())) await copy.done();
    },
    async write(item) {
      try {
        if (!copy.write(item)) await copy.done();
      } catch (thrown) {
        // A stream that fails in `write` is not aborted: nobody else would tell the server.
        await copy.giveUp(thrown);
      }
      await copy.drained();
    },
    async close() {
      await copy.close();
      await copy.done();
    },
    async abort() {
      await copy.outcome;
    },
  });
  return { writable, outcome: copy.outcome };
}

/**
 * COPY … TO STDOUT as a stream of bytes, as they come. Nothing is asked of the server before the first read, and no more
 * is held than the chunk received last and a row that is not whole yet. Cancelling the stream cancels the statement
 * (where the transport can) and drops what still comes, so that the connection can go on.
 * @returns the stream, which fails with a `CopyError` when the COPY fails, or what `onMessage` throws, and how the COPY
 *   ended (never rejected)
 */
export function copyOut(
  transport: Transport,
  sql: string,
  options: StreamOptions = {},
): { readonly readable: ReadableStream<Uint8Array>; readonly outcome: Promise<CopyOutcome> } {
  options.signal?.throwIfAborted();
  const drain = new OutTransfer(transport, new CopyOut(sql, { ...defaultsOf(transport), ...options }), options.signal);
  let over: (outcome: CopyOutcome) => void = () => {};
  const outcome = new Promise<CopyOutcome>((resolve) => {
    over = resolve;
  });
  let cancelled = false;
  const readable = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        for (;;) {
          const bytes = drain.gather();
          if (drain.copy.thrown !== undefined) break;
          if (bytes.length > 0 && !cancelled) return controller.enqueue(bytes);
          if (drain.copy.outcome !== undefined) break;
          await drain.receive();
        }
        over(await drain.toEnd());
        if (cancelled) return;
        await drain.done();
        controller.close();
      },
      async cancel() {
        cancelled = true;
        drain.stop();
        over(await drain.toEnd());
        drain.copy.rethrow();
      },
    },
    { highWaterMark: 0 },
  );
  return { readable, outcome };
}

/**
 * COPY … TO STDOUT as rows, one after another: `for await (const row of copyRows(…))`. Nothing is asked of the server
 * before the first row is. Leaving the loop cancels the statement (where the transport can) and drops what still comes,
 * so that the connection can go on.
 * @returns rows as text, or as bytes with a reader for the binary format; at the end how the COPY ended. It fails with
 *   a `CopyError` when the COPY fails, behind the rows that came before, or what `onMessage` throws
 */
export function copyRows<Value extends string | Uint8Array = string>(
  transport: Transport,
  sql: string,
  options: CopyRowsOptions<Value> = {},
): AsyncIterableIterator<(Value | null)[], CopyDone | undefined, undefined> {
  options.signal?.throwIfAborted();
  const reader: CopyRowReader<string | Uint8Array> = options.reader ?? new CopyTextReader();
  const copy = new CopyOut(sql, { ...defaultsOf(transport), ...options, reader });
  // Without a reader of its own `Value` is a string, which is what the reader of the text format gives.
  const row = () => reader.row() as (Value | null)[];
  return new RowIterator(new OutTransfer(transport, copy, options.signal), row);
}
