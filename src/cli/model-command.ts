/**
 * `--model-command`: a program that is the queue. It is started, greeted, asked one exchange after another, and started
 * again when it breaks down, until it has broken down too often.
 */
import {
  type Broken,
  caseLine,
  helloLine,
  parseAnswer,
  parseHello,
  type Recording,
} from '../models/command/protocol.ts';
import type { RemoteQueue } from '../models/command/remote-queue.ts';
import { Program } from '../net/program.ts';

/** A start may take longer than an answer: some programs are interpreted, some are compiled first. */
const HELLO_FACTOR = 5;
/** So many exchanges may go unanswered, as each costs the whole deadline, and so many starts may be needed. */
const MOST_LATE = 20;
const MOST_BREAKDOWNS = 500;

export class ModelCommand implements RemoteQueue {
  readonly ok = true;
  /** As the program calls itself, else its command line. */
  name: string;
  readonly command: string;
  private readonly dialect: string;
  private readonly milliseconds: number;
  private program: Program | undefined = undefined;
  private cases = 0;
  private late = 0;
  private isStopped = false;
  /** What broke the program, so that shrinking and repeating do not break it again. */
  private readonly breakdowns = new Map<string, Broken>();

  private constructor(command: string, dialect: string, milliseconds: number) {
    this.name = command.replace(/\p{Cc}/gu, '?');
    this.command = command;
    this.dialect = dialect;
    this.milliseconds = milliseconds;
  }

  /**
   * Starts a program.
   * @param command a command line for the shell
   * @param milliseconds how long an answer may take; the first line may take five times that
   * @returns why it cannot be used, when it does not speak the protocol
   */
  static async open(command: string, dialect: string, milliseconds: number): Promise<ModelCommand | Broken> {
    const opened = new ModelCommand(command, dialect, milliseconds);
    const started = await opened.start();
    return started instanceof Program ? opened : started;
  }

  get isGivenUp(): boolean {
    return this.late >= MOST_LATE || this.breakdowns.size >= MOST_BREAKDOWNS;
  }

  async play(steps: readonly string[]): Promise<Recording | Broken> {
    const key = steps.join(' ');
    const known = this.breakdowns.get(key);
    if (known !== undefined) return known;
    const answered = await this.ask(steps);
    if (answered.ok || this.isStopped) return answered;
    this.breakdowns.set(key, answered);
    // Whatever it says now may belong to what it was asked before.
    this.program?.kill();
    this.program = undefined;
    return answered;
  }

  /** Ends the program; nothing more is asked. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.program?.stop();
  }

  /** Ends it at once, in the middle of an exchange. */
  interrupt(): void {
    this.isStopped = true;
    this.program?.kill();
  }

  private async ask(steps: readonly string[]): Promise<Recording | Broken> {
    if (this.isStopped) return { ok: false, message: 'The program was stopped.' };
    const program = this.program ?? (await this.start());
    if (!(program instanceof Program)) return program;
    const number = ++this.cases;
    const said = await program.ask(caseLine(number, steps), this.milliseconds);
    if (said.ok) return parseAnswer(said.line, number, steps);
    if (said.isLate) this.late++;
    return said;
  }

  private async start(): Promise<Program | Broken> {
    const program = new Program(this.command);
    const said = await program.ask(helloLine(this.dialect), this.milliseconds * HELLO_FACTOR);
    const hello = said.ok ? parseHello(said.line) : said;
    if (!hello.ok) {
      program.kill();
      const isSilent = !said.ok && said.isLate;
      const hint = isSilent ? ' Does it flush its standard output after every line?' : '';
      return { ok: false, message: `${hello.message}${hint}` };
    }
    this.name = hello.name ?? this.name;
    this.program = program;
    return program;
  }
}
