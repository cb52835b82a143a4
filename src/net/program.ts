/**
 * A program of the user that answers lines with lines.
 *
 * It runs under a guard: a shell in a session of its own (Ctrl-C in our terminal does not reach it) that reads from a
 * pipe which only we can write to. The end of that pipe means that we have ended in any way at all, SIGKILL included;
 * the whole group is killed then, so that no program outlives us, be it in an endless loop.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { type Failure, failure, within } from './failure.ts';

/** The most characters of a line. */
const LONGEST_LINE = 1 << 20;
/** What is kept of standard error, of which one line is shown. */
const KEPT_COMPLAINT = 1 << 14;
/** How long a program that has ended, or was asked to, may take over what it still writes. */
const GRACE_MS = 500;

/** A job in the background reads nothing unless told to: 4 is our end of its standard input. */
const GUARD = `
exec 4<&0 </dev/null
/bin/sh -c "$1" <&4 3<&- 4<&- &
program=$!
exec 4<&- >&- 2>&-
{ read -r line <&3; kill -KILL 0; } &
exec 3<&-
wait "$program"
`;

/** The line that was answered. */
export interface Line {
  readonly ok: true;
  readonly line: string;
}

/** Why there is none. */
export interface NoLine extends Failure {
  /** It was waited for until the deadline. */
  readonly isLate: boolean;
}

export class Program {
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  /** The group is gone, and its number may be another's. */
  #isGone = false;
  #written = '';
  #complaint = '';
  #failure: NoLine | undefined;
  #answer: ((answer: Line | NoLine) => void) | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** Starts a program. @param command a command line for the shell */
  constructor(command: string) {
    const child = spawn('/bin/sh', ['-c', GUARD, 'wirestate-guard', command], {
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    });
    this.#child = child;
    // A program that has ended reads nothing; that it has ended is what counts, and is heard below.
    for (const stream of child.stdio) stream?.on('error', () => {});
    child.stdout?.setEncoding('utf8').on('data', (text: string) => this.#hear(text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#complaint = (this.#complaint + text).slice(-KEPT_COMPLAINT);
    });
    const closed = new Promise<void>((resolve) => {
      child.on('close', () => resolve());
      child.on('error', () => resolve());
    });
    this.#ended = new Promise((resolve) => {
      child.on('error', (error) => {
        this.#fail(`The program could not be started: ${error.message}.`);
        resolve();
      });
      child.on('exit', async (code) => {
        this.#kill();
        this.#isGone = true;
        // What it wrote last may still be on its way.
        await within(closed, GRACE_MS, undefined);
        this.#fail(`The program ended ${endOf(code)} before it answered${this.#lastWords()}.`);
        resolve();
      });
    });
  }

  /** Can nothing more be asked? */
  get isOver(): boolean {
    return this.#failure !== undefined;
  }

  /**
   * Writes one line and waits for one. After a failure the program is killed.
   * @param line without its line end
   * @param milliseconds how long the answer may take
   */
  ask(line: string, milliseconds: number): Promise<Line | NoLine> {
    if (this.#failure !== undefined) return Promise.resolve(this.#failure);
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.#timer = setTimeout(
        () => this.#fail(`The program did not answer within ${secondsOf(milliseconds)}.`, true),
        milliseconds,
      );
      this.#child.stdin?.write(`${line}\n`);
    });
  }

  /** Ends the program: it sees the end of its input, and is killed unless it ends soon. Resolves when it is gone. */
  async stop(): Promise<void> {
    this.#child.stdin?.end();
    await within(this.#ended, GRACE_MS, undefined);
    this.kill();
    await this.#ended;
  }

  /** Kills the program at once; who waits for an answer gets none. */
  kill(): void {
    this.#fail('The program was stopped.');
  }

  #hear(text: string): void {
    if (this.#failure !== undefined) return;
    this.#written += text;
    const end = this.#written.indexOf('\n');
    if (end < 0) {
      if (this.#written.length > LONGEST_LINE)
        this.#fail(`The program wrote ${LONGEST_LINE.toLocaleString('en')} characters without a line end.`);
      return;
    }
    if (end > LONGEST_LINE)
      this.#fail(`The program wrote a line of more than ${LONGEST_LINE.toLocaleString('en')} characters.`);
    else if (this.#answer === undefined || end + 1 < this.#written.length)
      this.#fail('The program wrote more than one line for a line: nothing else may go to its standard output.');
    else {
      const line = this.#written.slice(0, end);
      this.#written = '';
      this.#settle({ ok: true, line });
    }
  }

  #settle(answer: Line | NoLine): void {
    clearTimeout(this.#timer);
    const resolve = this.#answer;
    this.#answer = undefined;
    resolve?.(answer);
  }

  /** The first failure stands. */
  #fail(message: string, isLate = false): void {
    this.#failure ??= { ...failure(message), isLate };
    this.#kill();
    this.#settle(this.#failure);
  }

  /** The guard leads the group. */
  #kill(): void {
    const { pid } = this.#child;
    if (pid === undefined || this.#isGone) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // Nobody is left in the group.
    }
  }

  /** What it said about its end. */
  #lastWords(): string {
    const words = tellingLine(this.#complaint)
      .replace(/\p{Cc}/gu, '?')
      .trim();
    return words === '' ? '' : `: ${words.slice(0, 200).replace(/\.$/u, '')}`;
  }
}

/**
 * The line of standard error that tells most: the last that speaks of an error, but no line of a stack (Node prints its
 * version behind that, Go the stack itself); else the last. Rust says `panicked at file:line:` and why on the next.
 */
function tellingLine(text: string): string {
  const lines = text.trimEnd().split('\n');
  const at = lines.findLastIndex(
    (line) => /error|exception|panic|assert|fatal|abort/iu.test(line) && !/^\s/u.test(line),
  );
  const line = lines[at] ?? lines.at(-1) ?? '';
  return /panicked at .*:$/u.test(line) ? `${line} ${lines[at + 1] ?? ''}` : line;
}

const secondsOf = (milliseconds: number): string => `${Number((milliseconds / 1000).toFixed(3))} s`;

/** How a program ended. @param code as a shell gives it: 128 and the signal's number when a signal ended it */
function endOf(code: number | null): string {
  const signal = Object.entries(constants.signals).find(([, number]) => code !== null && number === code - 128);
  if (signal !== undefined) return `by ${signal[0]}`;
  return code === null ? 'by a signal' : `with code ${code}`;
}
