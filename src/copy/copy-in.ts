/**
 * Copy-in: the frontend side of COPY … FROM STDIN, without I/O. Manual: "COPY Operations".
 *
 * The owner sends what `take` gives and hands over what it receives, and does both at the same time: a server that wants
 * to tell something does not read on before somebody listens (D160).
 */
import { eventId } from '../../machines/messages.ts';
import type { CopyResponse } from '../codec/backend-messages.ts';
import type { CopyRowWriter, CopyValue } from '../codec/copy/rows.ts';
import { copyDone, sync } from '../codec/encode.ts';
import { COPY_DATA_SIZE } from './outbox.ts';
import { CopySession, type SessionOptions } from './session.ts';

/** What copy-in is made with. */
export interface CopyInOptions extends SessionOptions {
  /** Makes the bytes of `writeRow`, in the format that the SQL asks for. */
  readonly writer?: CopyRowWriter;
}

/**
 * - `waiting`: for CopyInResponse, or for the error in its place.
 * - `writing`: data may be written.
 * - `closing`: no more data, be it that CopyDone or CopyFail has been said, or that the server refused; the end of the
 *   exchange is awaited.
 * - `done`, `failed`: over, see `outcome`.
 */
export type CopyInStage = 'waiting' | 'writing' | 'closing' | 'done' | 'failed';

/**
 * One COPY … FROM STDIN:
 *
 * ```ts
 * const copy = new CopyIn('copy t from stdin', { writer: new CopyTextWriter() });
 * send(copy.take());
 * while (copy.stage === 'waiting') copy.receive(await received());
 * copy.writeRow(['1', null]); // false when the server has refused: stop
 * copy.close();
 * send(copy.take());
 * while (copy.outcome === undefined) copy.receive(await received());
 * ```
 *
 * The server may refuse at any moment: instead of CopyInResponse (no such table), while rows flow (a bad value, a
 * trigger), at the end (a unique key), and in place of the end (a deferred constraint). From then on `write` and
 * `writeRow` return false, nothing more is sent but the Sync of an extended COPY (late copy messages are dropped by the
 * server, D20, D30), and `outcome` follows with ReadyForQuery.
 */
export class CopyIn extends CopySession {
  private readonly writer: CopyRowWriter | undefined;
  /** Is the backend in copy-in as far as the machine knows, and has the caller not ended it? Kept after each message. */
  private open = false;
  /** The caller has said CopyDone or CopyFail. */
  private ended = false;

  /**
   * @param sql one COPY … FROM STDIN
   * @throws RangeError when no message can carry the SQL (misuse)
   */
  constructor(sql: string, options: CopyInOptions = {}) {
    super(sql, options);
    this.writer = options.writer;
  }

  /** What is going on. */
  get stage(): CopyInStage {
    if (this.outcome !== undefined) return this.outcome.ok ? 'done' : 'failed';
    if (this.open) return 'writing';
    return this.ended || this.error !== undefined || this.response !== undefined ? 'closing' : 'waiting';
  }

  override get pending(): number {
    return this.outbox.pending + (this.open ? (this.writer?.pending ?? 0) : 0);
  }

  /** So much waits (64 KiB or more) that it should be sent before anything more is written. */
  get needsDrain(): boolean {
    return this.pending >= COPY_DATA_SIZE;
  }

  override take(): Uint8Array {
    this.gatherRows();
    return super.take();
  }

  /**
   * Bytes received, read in place; what they say is in `stage` and `outcome`, what is to be answered in `pending`.
   * @throws Error when the COPY is over already (misuse)
   */
  override receive(chunk: Uint8Array): void {
    this.push(chunk);
    while (this.advance());
  }

  override message(type: number, bytes: Uint8Array, bodyStart: number, bodyEnd: number): void {
    super.message(type, bytes, bodyStart, bodyEnd);
    this.open = !this.ended && this.outcome === undefined && this.tracker.phase === 'copyIn';
  }

  /**
   * Writes data in the format that the SQL asks for. Where a piece ends does not matter to the server (D12, D13).
   * @param data is read until it has been taken: do not change it before
   * @returns false when the server has refused: nothing is written, and nothing more needs to be
   * @throws Error before CopyInResponse, and behind `close` and `abort` (misuse)
   */
  write(data: Uint8Array): boolean {
    if (!this.open) return this.closed('write');
    this.gatherRows();
    this.outbox.data(data);
    return true;
  }

  /**
   * Writes one row.
   * @returns false when the server has refused: nothing is written, and nothing more needs to be
   * @throws Error before CopyInResponse, behind `close` and `abort`, and without a writer; RangeError when the writer
   *   cannot write the row (misuse)
   */
  writeRow(values: readonly CopyValue[]): boolean {
    if (!this.open) return this.closed('writeRow');
    if (this.writer === undefined) throw new Error('writeRow() needs the option `writer`');
    this.writer.row(values);
    if (this.writer.pending >= COPY_DATA_SIZE) this.gatherRows();
    return true;
  }

  /**
   * All data have been written: CopyDone, and the Sync of an extended COPY. Whether the server takes them is told by
   * `outcome`. Nothing happens when the server has refused.
   * @throws Error before CopyInResponse, and behind `close` and `abort` (misuse)
   */
  close(): void {
    if (!this.open) {
      this.closed('close');
      return;
    }
    this.writer?.end();
    this.gatherRows();
    this.outbox.add(eventId('F.CopyDone'), copyDone());
    if (this.origin === 'extended') this.outbox.add(eventId('F.Sync'), sync());
    this.open = false;
    this.ended = true;
  }

  /**
   * Makes the COPY fail: CopyFail, and the Sync of an extended COPY. The server answers with SQLSTATE 57014, and nothing
   * is stored. Data that were not taken yet are not sent any more. Nothing happens when the server has refused.
   * @param reason becomes part of the server's error; cut to what a CopyFail can carry
   * @throws Error before CopyInResponse, and behind `close` and `abort` (misuse)
   */
  abort(reason: string): void {
    if (!this.open) {
      this.closed('abort');
      return;
    }
    this.writer?.take();
    this.outbox.clear();
    this.leaveCopyIn(reason);
  }

  protected override begun(response: CopyResponse): boolean {
    return response.name === 'CopyInResponse';
  }

  protected override refused(): void {
    this.writer?.take();
  }

  /** Rows and data of other statements are nobody's. */
  protected override body(): void {}

  protected override leaveCopyIn(reason: string): void {
    super.leaveCopyIn(reason);
    this.open = false;
    this.ended = true;
  }

  private gatherRows(): void {
    if (this.open && this.writer !== undefined && this.writer.pending > 0) this.outbox.data(this.writer.take());
  }

  /** @returns false when it is the server that takes no more */
  private closed(call: string): false {
    if (this.error !== undefined || (this.outcome !== undefined && !this.ended)) return false;
    throw new Error(`${call}() while ${this.stage}: it may be called between CopyInResponse and close() or abort()`);
  }
}
