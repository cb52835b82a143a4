/**
 * Copy-out: the frontend side of COPY … TO STDOUT, without I/O. Manual: "COPY Operations".
 */
import type { CopyResponse } from '../codec/backend-messages.ts';
import type { CopyRowReader } from '../codec/copy/rows.ts';
import { rowsTrouble } from './outcome.ts';
import { CopySession, type SessionOptions } from './session.ts';

/** What copy-out is made with. */
export interface CopyOutOptions extends SessionOptions {
  /** Finds the rows for `nextRow`, in the format that the SQL asks for. */
  readonly reader?: CopyRowReader;
}

/**
 * - `waiting`: for CopyOutResponse, or for the error in its place.
 * - `reading`: data come.
 * - `closing`: no more data are shown, be it that they are over, that `close` was called, or that the server refused;
 *   the end of the exchange is awaited.
 * - `done`, `failed`: over, see `outcome`.
 */
export type CopyOutStage = 'waiting' | 'reading' | 'closing' | 'done' | 'failed';

const EMPTY = new Uint8Array(0);
const COPY_DATA = 0x64;
const COPY_DONE = 0x63;

/**
 * One COPY … TO STDOUT:
 *
 * ```ts
 * const copy = new CopyOut('copy t to stdout', { reader: new CopyTextReader() });
 * send(copy.take());
 * while (copy.outcome === undefined) {
 *   copy.receive(await received());
 *   while (copy.nextRow()) use(copy.row);
 *   send(copy.take()); // the Sync of an extended COPY, in its time
 * }
 * ```
 *
 * An error in the middle ends the data; the rows before it have been shown already (E06). Who does not want the rest
 * calls `close`: the protocol has no message that stops a copy-out, so either the rest is received and dropped, or a
 * CancelRequest on another connection makes the server stop with SQLSTATE 57014. Both end with ReadyForQuery.
 */
export class CopyOut extends CopySession {
  /** The piece of data that `next` has shown, in place: valid until the next call. The server sends one row in each. */
  data: Uint8Array = EMPTY;
  private readonly reader: CopyRowReader | undefined;
  private shown = false;
  /** The server has said CopyDone. */
  private over = false;
  /** The reader was told so. */
  private readerEnded = false;
  private dropping = false;

  /**
   * @param sql one COPY … TO STDOUT
   * @throws RangeError when no message can carry the SQL (misuse)
   */
  constructor(sql: string, options: CopyOutOptions = {}) {
    super(sql, options);
    this.reader = options.reader;
  }

  /** What is going on. */
  get stage(): CopyOutStage {
    if (this.outcome !== undefined) return this.outcome.ok ? 'done' : 'failed';
    if (this.error !== undefined || this.dropping) return 'closing';
    if (this.response === undefined) return 'waiting';
    return this.tracker.phase === 'copyOut' ? 'reading' : 'closing';
  }

  /** Are `data` of a message that was split over chunks? Then their memory is not the chunk's, but theirs alone. */
  get split(): boolean {
    return this.data.buffer !== this.chunk.buffer;
  }

  /** The current row, after `nextRow` has returned true. @throws Error without a reader (misuse) */
  get row(): (string | Uint8Array | null)[] {
    return this.rows().row();
  }

  /**
   * Bytes received, read in place until `next` or `nextRow` has returned false.
   * @throws Error before that, and when the COPY is over already (misuse)
   */
  override receive(chunk: Uint8Array): void {
    this.push(chunk);
  }

  /**
   * Goes on to the next piece of data.
   * @returns false when more bytes are needed, or the COPY is over (`outcome`)
   */
  next(): boolean {
    this.data = EMPTY;
    this.shown = false;
    while (!this.shown && this.advance());
    return this.shown;
  }

  /**
   * Goes on to the next row. Data that are no rows end the COPY with `reason: 'rows'`, once the rest has been received.
   * Use either this or `next`.
   * @returns false when more bytes are needed, or the COPY is over (`outcome`)
   * @throws Error without a reader (misuse)
   */
  nextRow(): boolean {
    const reader = this.rows();
    while (!this.dropping) {
      if (reader.next()) return true;
      if (reader.fault !== undefined) {
        this.blame(rowsTrouble(reader.fault));
        this.close();
      } else if (this.over && !this.readerEnded) {
        // Before the end of the exchange is read: what the reader has against it belongs to the outcome.
        this.readerEnded = true;
        reader.end();
      } else if (!this.advance()) return false;
      else if (this.shown) {
        this.shown = false;
        reader.push(this.data);
      }
    }
    while (this.advance());
    return false;
  }

  /** No more data are wanted: those that come are dropped. What else can be done is said at the class. */
  close(): void {
    this.dropping = true;
  }

  protected override begun(response: CopyResponse): boolean {
    return response.name === 'CopyOutResponse';
  }

  /** Nothing of what copy-out has to send is lost. */
  protected override refused(): void {}

  protected override body(type: number, bytes: Uint8Array, bodyStart: number, bodyEnd: number): void {
    if (type === COPY_DONE) this.over = true;
    // What follows is of another COPY of the same string.
    if (type !== COPY_DATA || this.over || this.dropping) return;
    this.data = bytes.subarray(bodyStart, bodyEnd);
    this.shown = true;
  }

  private rows(): CopyRowReader {
    if (this.reader === undefined) throw new Error('rows need the option `reader`');
    return this.reader;
  }
}
