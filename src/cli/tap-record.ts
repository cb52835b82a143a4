/** Recordings that `wirestate tap` writes: one file in the capture format for each connection. */
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { CAPTURE_VERSION } from '../corpus/capture.ts';
import type { Direction, EventEntry } from '../corpus/entry.ts';
import { type Redaction, redacted } from '../corpus/redact.ts';
import { type Failure, failure, within } from '../net/failure.ts';
import { fileReason } from './file-reason.ts';

/** How much is gathered before it is written. */
const BATCH = 1 << 16;
const CLOSE_DEADLINE_MS = 10_000;

const RECIPES: Readonly<Record<Redaction, string>> = {
  none: 'wirestate tap, nothing hidden',
  secrets: 'wirestate tap, secrets hidden',
  data: 'wirestate tap, secrets and data hidden',
};

/** The recording of one connection. What cannot be written any more is said once, and then left. */
export class Recorder {
  readonly path: string;
  readonly #redaction: Redaction;
  readonly #stream: WriteStream;
  readonly #begun = performance.now();
  readonly #complain: (sentence: string) => void;
  #lines = '';
  #failed = false;
  #drained: Promise<void> | undefined;

  constructor(path: string, redaction: Redaction, complain: (sentence: string) => void) {
    this.path = path;
    this.#redaction = redaction;
    this.#complain = complain;
    this.#stream = createWriteStream(path, { flags: 'wx', highWaterMark: 1 << 20 });
    this.#stream.on('error', (error) => this.#fail(error));
    this.#lines = `${JSON.stringify({ capture: CAPTURE_VERSION, recipe: RECIPES[redaction], starts: 'startup' })}\n`;
    this.#write();
  }

  /** Could everything be written so far? */
  get isWhole(): boolean {
    return !this.#failed;
  }

  /** Writes a message; `bytes` may be reused afterwards. */
  message(n: number, dir: Direction, t: string, bytes: Uint8Array): void {
    if (this.#failed) return;
    const { buffer, byteOffset, length } = redacted(dir, t, bytes, this.#redaction);
    const hex = Buffer.from(buffer, byteOffset, length).toString('hex');
    // As JSON.stringify would, which looks at every digit.
    this.#lines += `{"n":${n},"dir":"${dir}","t":${JSON.stringify(t)},"hex":"${hex}","us":${this.#now()}}\n`;
    if (this.#lines.length >= BATCH) this.#write();
  }

  event(event: EventEntry['event'], by?: 'frontend' | 'backend'): void {
    if (this.#failed) return;
    this.#lines += `${JSON.stringify({ event, by, us: this.#now() })}\n`;
  }

  /** Hands on what was gathered. @returns a promise where no more is to be given for now */
  flush(): Promise<void> | undefined {
    this.#write();
    return this.#drained;
  }

  /** Waits until all is written. */
  async close(): Promise<void> {
    this.#write();
    if (this.#failed) return;
    const closed = new Promise<void>((resolve) => {
      this.#stream.once('close', () => resolve());
    });
    this.#stream.end();
    await within(closed, CLOSE_DEADLINE_MS, undefined);
  }

  #now(): number {
    return Math.round((performance.now() - this.#begun) * 1000);
  }

  #write(): void {
    if (this.#failed || this.#lines === '') return;
    const hasRoom = this.#stream.write(this.#lines);
    this.#lines = '';
    if (hasRoom || this.#drained !== undefined) return;
    this.#drained = new Promise((resolve) => {
      const settle = () => {
        this.#stream.off('drain', settle).off('close', settle);
        this.#drained = undefined;
        resolve();
      };
      this.#stream.on('drain', settle).on('close', settle);
    });
  }

  #fail(error: unknown): void {
    if (this.#failed) return;
    this.#failed = true;
    this.#lines = '';
    this.#complain(
      `${this.path} cannot be written any further: ${fileReason(error)}; the connection goes on unrecorded`,
    );
  }
}

/** Makes the recordings of a run: their names begin with the time, so that a run never meets another's. */
export class RecordingFolder {
  readonly ok = true;
  readonly #folder: string;
  readonly #redaction: Redaction;
  readonly #prefix: string;

  private constructor(folder: string, redaction: Redaction) {
    this.#folder = folder;
    this.#redaction = redaction;
    this.#prefix = new Date()
      .toISOString()
      .replace(/\.\d+Z$/u, '')
      .replaceAll(':', '-');
  }

  /** Makes the folder where there is none. @returns it, or why there can be none */
  static open(folder: string, redaction: Redaction): RecordingFolder | Failure {
    try {
      mkdirSync(folder, { recursive: true });
    } catch (thrown) {
      return failure(`no recordings can be written to ${folder}: ${fileReason(thrown)}`);
    }
    return new RecordingFolder(folder, redaction);
  }

  /** @param connection number of the connection, from 1 @param complain is told, once, that it cannot be written */
  record(connection: number, complain: (sentence: string) => void): Recorder {
    const name = `${this.#prefix}-${process.pid}-${String(connection).padStart(5, '0')}.jsonl`;
    return new Recorder(join(this.#folder, name), this.#redaction, complain);
  }
}
