/** Where `wirestate tap` writes: lines for people, JSON lines, or findings only; gathered for a turn of the event loop. */

import { RULES, type RuleId } from '../../machines/rules.ts';
import type { Dialect } from '../../machines/versions.ts';
import type { Finding } from '../play/recording.ts';
import type { Palette } from '../report/palette.ts';
import { verdictText } from '../report/verdict.ts';
import { type PassedLine, passedText } from './tap-text.ts';
import { complain, lineWidth, palette, printable, shellWord, write } from './terminal.ts';

/** What happens to a connection beside messages. */
export type TapEvent = 'open' | 'close' | 'encrypted' | 'cancel';

const WORDS: Readonly<Record<TapEvent, string>> = {
  open: 'connected',
  close: 'closed',
  encrypted: 'encrypted from here on: nothing more can be followed (use sslmode=disable there, or no --tls pass)',
  cancel: 'a CancelRequest for it came on another connection',
};

export class TapOutput {
  readonly #format: 'text' | 'json';
  readonly #quiet: boolean;
  readonly #colours: Palette = palette();
  #gathered = '';

  constructor(format: 'text' | 'json', quiet: boolean) {
    this.#format = format;
    this.#quiet = quiet;
  }

  /** Are messages shown at all? */
  get showsMessages(): boolean {
    return !this.#quiet;
  }

  /** @param what the message in words (`describe`) */
  passed(line: PassedLine, what: string): void {
    if (this.#quiet) return;
    this.#add(
      this.#format === 'json' ? `${JSON.stringify(line)}\n` : passedText(line, what, lineWidth(), this.#colours),
    );
  }

  /**
   * @param fields of JSON, behind `connection` and `event`
   * @param more for people, behind the words for the event
   */
  event(connection: number, event: TapEvent, fields: Readonly<Record<string, unknown>> = {}, more = ''): void {
    if (this.#quiet) return;
    this.#add(
      this.#format === 'json'
        ? `${JSON.stringify({ connection, event, ...fields })}\n`
        : `${connection} = ${this.#colours.dim(`${WORDS[event]}${more}`)}\n`,
    );
  }

  /** @param file the recording, where there is one */
  finding(connection: number, finding: Finding, phase: string, dialect: Dialect | undefined, file?: string): void {
    const { verdict, at, rule, sentence } = finding;
    if (this.#format === 'json') {
      this.#add(
        `${JSON.stringify({ connection, event: 'finding', verdict, at, rule, sentence, file: file ?? null })}\n`,
      );
      return;
    }
    const asked = dialect === undefined ? '' : ` --dialect ${dialect}`;
    const manual = rule in RULES ? ` (manual: ${RULES[rule as RuleId].manual})` : '';
    const report = {
      subject: `connection ${connection}`,
      verdict,
      where: at === null ? '' : `at n ${at}`,
      details: [
        ['found', printable(sentence)],
        ['phase', `${phase} behind it`],
        ['rule', `${rule}${manual}`],
      ] as const,
      replay:
        file === undefined
          ? 'run it again with --record DIR: "wirestate check" says more of the recording'
          : `wirestate check ${shellWord(file)}${asked} --trace`,
    };
    this.#add(verdictText(report, this.#colours));
  }

  /** Says where the tap listens; to whom nothing else is shown, on standard error. */
  listening(address: string, upstream: string): void {
    const sentence = `listening on ${address}, relaying to ${upstream}`;
    if (this.#quiet) complain(`${sentence}.`);
    else this.note({ event: 'listening', address, upstream }, `${sentence}; Ctrl-C ends it`);
  }

  /** @param fields of JSON @param sentence for people */
  note(fields: Readonly<Record<string, unknown>>, sentence: string): void {
    if (!this.#quiet) this.#add(this.#format === 'json' ? `${JSON.stringify(fields)}\n` : `${sentence}\n`);
  }

  /** Says on standard error what went wrong, behind what was written before. */
  complain(sentence: string): void {
    this.flush();
    complain(printable(sentence));
  }

  flush(): void {
    const text = this.#gathered;
    this.#gathered = '';
    if (text !== '') write(text);
  }

  #add(text: string): void {
    if (this.#gathered === '') setImmediate(() => this.flush());
    this.#gathered += text;
  }
}
