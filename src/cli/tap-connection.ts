/** One connection that goes through `wirestate tap`: followed, printed, recorded. */
import type { Dialect } from '../../machines/versions.ts';
import type { Direction } from '../corpus/entry.ts';
import { type Redaction, redacted } from '../corpus/redact.ts';
import type { Observer } from '../net/relay.ts';
import { Passing } from '../play/passing.ts';
import type { Finding } from '../play/recording.ts';
import type { TapOutput } from './tap-output.ts';
import type { Recorder } from './tap-record.ts';
import { describe, type PassedLine } from './tap-text.ts';

export interface TapSettings {
  readonly output: TapOutput;
  readonly redaction: Redaction;
  readonly dialect: Dialect | undefined;
  readonly recorder: Recorder | undefined;
  /** Connections by process id and secret, for CancelRequests. */
  readonly sessions: Map<string, TapConnection>;
  /** Is told when all is over and written. @param finding what was found, if anything */
  readonly over: (finding: Finding | undefined, recorder: Recorder | undefined) => void;
}

/** How long a run of rows is held back to be counted. */
const RUN_MS = 1000;

export class TapConnection implements Observer {
  readonly #number: number;
  readonly #settings: TapSettings;
  readonly #passing: Passing;
  /** The last message, where others like it may follow, and what of them is not printed yet. */
  #run: { readonly line: PassedLine; readonly what: string } | undefined;
  #from = 0;
  #count = 0;
  #size = 0;
  #timer: NodeJS.Timeout | undefined;
  #session: string | undefined;
  #isEncrypted = false;

  constructor(number: number, settings: TapSettings) {
    this.#number = number;
    this.#settings = settings;
    const { recorder, output, dialect } = settings;
    this.#passing = new Passing(
      {
        message: (n, dir, t, bytes) => this.#message(n, dir, t, bytes),
        more: (count, size) => this.#more(count, size),
        finding: (finding) => this.#finding(finding),
        ...(recorder === undefined ? {} : { each: (n, dir, t, bytes) => recorder.message(n, dir, t, bytes) }),
      },
      dialect,
    );
    output.event(number, 'open');
  }

  frontend(chunk: Uint8Array): Promise<void> | undefined {
    this.#passing.frontend(chunk);
    return this.#taken();
  }

  backend(chunk: Uint8Array): Promise<void> | undefined {
    this.#passing.backend(chunk);
    return this.#taken();
  }

  frontendEnded(): void {
    this.#passing.frontendEnded();
    this.#settings.recorder?.event('fin');
  }

  backendEnded(): void {
    this.#passing.backendEnded();
  }

  closed(by: 'frontend' | 'backend' | 'relay', problem?: string): void {
    const { output, recorder, sessions, over } = this.#settings;
    if (by === 'frontend') this.#passing.frontendEnded();
    this.#settle();
    if (by !== 'relay') recorder?.event('close', by);
    if (this.#session !== undefined) sessions.delete(this.#session);
    const { finding, messages } = this.#passing;
    const verdict = finding?.verdict ?? 'ok';
    const whom = by === 'relay' ? '' : ` by the ${by}`;
    const file = recorder === undefined ? '' : `, recorded as ${recorder.path}`;
    output.event(
      this.#number,
      'close',
      { by, messages, verdict, file: recorder?.path ?? null },
      `${whom} after ${messages} messages: ${verdict}${file}`,
    );
    if (problem !== undefined) output.complain(`connection ${this.#number}: ${problem}`);
    if (recorder === undefined) over(finding, recorder);
    else void recorder.close().then(() => over(finding, recorder));
  }

  /** Another connection asks to cancel what runs on this one. */
  cancelled(by: number): void {
    this.#settle();
    this.#settings.recorder?.event('cancel');
    this.#settings.output.event(this.#number, 'cancel', { by }, ` (${by})`);
  }

  #taken(): Promise<void> | undefined {
    if (this.#passing.isEncrypted && !this.#isEncrypted) {
      this.#isEncrypted = true;
      this.#settle();
      this.#settings.output.event(this.#number, 'encrypted');
    }
    return this.#settings.recorder?.flush();
  }

  #message(n: number, dir: Direction, t: string, bytes: Uint8Array): void {
    this.#settle();
    this.#run = undefined;
    if (t === 'K' || t === 'CancelRequest') this.#heedSecret(dir, t, bytes);
    const { output, redaction } = this.#settings;
    if (!output.showsMessages) return;
    const { tracker } = this.#passing.tap;
    const line: PassedLine = {
      connection: this.#number,
      n,
      dir,
      type: t,
      count: 1,
      bytes: bytes.length,
      phase: tracker.phase,
      transactionStatus: tracker.transactionStatus,
      outstanding: [tracker.outstandingMin, Number.isFinite(tracker.outstandingMax) ? tracker.outstandingMax : null],
      releasable: tracker.releasable,
      answers: dir === 'F' ? null : this.#passing.numberOf(tracker.answers),
    };
    const what = describe(dir, t, redacted(dir, t, bytes, redaction));
    if (t === 'd' || (t === 'D' && dir === 'B')) {
      this.#run = { line, what };
      this.#hold(n, 1, bytes.length);
    } else output.passed(line, what);
  }

  #more(count: number, size: number): void {
    if (this.#run !== undefined) this.#hold(this.#passing.messages - count, count, size);
  }

  /** Holds back what is counted, for a moment. */
  #hold(from: number, count: number, size: number): void {
    if (this.#count === 0) {
      this.#from = from;
      this.#timer = setTimeout(() => this.#settle(), RUN_MS);
    }
    this.#count += count;
    this.#size += size;
  }

  #finding(finding: Finding): void {
    this.#settle();
    const { output, dialect, recorder } = this.#settings;
    output.finding(this.#number, finding, this.#passing.tap.tracker.phase, dialect, recorder?.path);
  }

  /** Prints what was held back. */
  #settle(): void {
    clearTimeout(this.#timer);
    if (this.#run === undefined || this.#count === 0) return;
    const { line, what } = this.#run;
    this.#settings.output.passed({ ...line, n: this.#from, count: this.#count, bytes: this.#size }, what);
    this.#count = 0;
    this.#size = 0;
  }

  /** Learns which connection a secret belongs to, and tells that one of a CancelRequest that shows it. */
  #heedSecret(dir: Direction, t: string, bytes: Uint8Array): void {
    const { sessions } = this.#settings;
    if (t === 'CancelRequest') {
      const key = Buffer.from(bytes.subarray(8)).toString('hex');
      sessions.get(key)?.cancelled(this.#number);
    } else if (dir === 'B') {
      this.#session = Buffer.from(bytes.subarray(5)).toString('hex');
      sessions.set(this.#session, this);
    }
  }
}
