/**
 * Plays scripts on a real server and writes down what both sides say: frontend messages, what came back, where the
 * backend was seen waiting, and its close. What is written down is the server's word alone; the table only says how
 * long to wait for it.
 */
import { eventId } from '../../../machines/messages.ts';
import { backendEvent, sslAnswerEvent } from '../../codec/events.ts';
import { errorOf } from '../../net/bodies.ts';
import type { Monitor } from '../../net/monitor.ts';
import { unreadBytes } from '../../net/unread.ts';
import type { ReceivedMessage, Wire } from '../../net/wire.ts';
import type { Table } from '../../table/table.ts';
import { Acceptor } from './acceptor.ts';
import { AT_WORK, CLOSE, QUIET, type Transcript } from './transcript.ts';
import { messageOf, type Sent } from './words.ts';

/**
 * Messages that are sent in one write, by words (words.ts); or one word alone of something else that happens:
 * `fin` (the frontend closes its half), `wait N` (milliseconds), `@…` (what the caller's `act` does, on another
 * connection or to the server; `@terminate unseen` is not waited for, so what is sent next is sent before it is seen);
 * `pause N` waits without looking. Behind a flight whose last word is `&` nothing is waited for: what comes next happens
 * while the backend is at work, which `@busy` and `@held` wait for.
 */
export type Flight = readonly string[];
export type Script = readonly Flight[];

const HEADER = 5;
const END_OF_INPUT = eventId('F.endOfInput');
const TERMINATE = eventId('F.Terminate');
const PASSWORD = eventId('F.PasswordMessage');
const FATAL = eventId('B.ErrorResponse.fatal');
const ERRORS: ReadonlySet<number> = new Set((['B.ErrorResponse', 'B.ErrorResponse.fatal'] as const).map(eventId));
/** protocol_violation, feature_not_supported ("PostgreSQL Error Codes"): how a server says that it refuses a message. */
const REFUSALS: ReadonlySet<string> = new Set(['08P01', '0A000']);

/** The longest wait for a reply that is due. */
const DUE_MS = 1_000;
/** The longest wait for the monitor to see the backend waiting. */
const SETTLE_MS = 3_000;
/** A backend is at work when it is seen so often, with such pauses, not to wait. */
const TIMES_AT_WORK = 3;
const LOOK_MS = 2;
/** Silence where no monitor can look, as before the log-in is finished. */
const SILENCE_MS = 15;

export interface Watch {
  readonly monitor: Monitor;
  readonly pid: number;
}

export class Recorder {
  readonly steps: number[] = [];
  /** SQLSTATE of every error. */
  readonly errors: string[] = [];
  private wire: Wire;
  /** The last message of the backend. */
  last: ReceivedMessage | undefined;
  private readonly start: string;
  private readonly acceptor: Acceptor;
  private readonly watch: Watch | undefined;
  private isClosed = false;
  /** The frontend's own doing: Terminate, the end of its input, a CancelRequest. */
  private wasLeft = false;
  /** A message was right but for its body, or nobody read it: what was refused says nothing of such messages. */
  private isUndecided = false;
  /** Steps before anything else happened to the backend than what the frontend sent. */
  private undisturbed: number | undefined;

  /** @param watch who looks whether the backend waits; without it silence is taken for that, and not written down */
  constructor(wire: Wire, table: Table, start: string, watch: Watch | undefined) {
    this.wire = wire;
    this.start = start;
    this.acceptor = new Acceptor(table, start);
    this.watch = watch;
  }

  /** Names of the states in which the table has the backend now. */
  get states(): readonly string[] {
    return this.acceptor.states;
  }

  get hasEnded(): boolean {
    return this.isClosed;
  }

  /** Something happens from here on that the frontend does not send. */
  disturb(): void {
    this.undisturbed ??= this.steps.length;
  }

  /** The rest of the stream goes through another wire: encryption has begun. */
  continueOn(wire: Wire): void {
    this.wire = wire;
  }

  /** Sends messages in one write and writes down what follows until the backend waits. */
  async send(messages: readonly Sent[]): Promise<void> {
    if (this.isClosed) return;
    for (const { event, isFaulty } of messages) {
      this.note(event);
      this.isUndecided ||= isFaulty === true;
    }
    this.wire.send(Buffer.concat(messages.map(({ bytes }) => bytes)));
    await this.settle();
  }

  /** Sends messages in one write and waits for nothing. */
  post(messages: readonly Sent[]): void {
    if (this.isClosed) return;
    for (const { event } of messages) this.note(event);
    this.wire.send(Buffer.concat(messages.map(({ bytes }) => bytes)));
  }

  /** What the frontend sends while the backend's last words are on their way to it: nobody reads it any more. */
  async sendInVain(messages: readonly Sent[]): Promise<void> {
    this.isUndecided = true;
    for (const { event } of messages) this.note(event);
    await this.settle();
  }

  /** The frontend closes its half of the connection. */
  async halfClose(): Promise<void> {
    if (this.isClosed) return;
    this.note(END_OF_INPUT);
    this.wire.halfClose();
    await this.settle();
  }

  /** Writes down what comes until the backend waits. */
  async settle(): Promise<void> {
    const deadline = performance.now() + SETTLE_MS;
    let isWaiting = false;
    while (!isWaiting && performance.now() < deadline && this.wire.ended === undefined) {
      if (!this.acceptor.mayRest) await this.arrival(DUE_MS);
      await this.arrival(0);
      if (this.wire.ended !== undefined) break;
      if (this.watch === undefined) {
        const isOver = this.isAt(/^closed$/u);
        isWaiting = !(await this.arrival(isOver ? DUE_MS : SILENCE_MS));
      } else if (await this.watch.monitor.settled(this.wire, this.watch.pid, deadline - performance.now()))
        isWaiting = !(await this.arrival(0));
    }
    if (this.wire.ended !== undefined) {
      await this.arrival(0);
      this.isClosed = true;
      this.note(CLOSE);
    } else if (isWaiting && this.watch !== undefined) this.note(QUIET);
  }

  /** Waits until the backend is seen at work on the one message that was sent last, and writes that down. */
  async seeAtWork(): Promise<void> {
    const { watch } = this;
    if (watch === undefined) return;
    const deadline = performance.now() + SETTLE_MS;
    let seen = 0;
    while (seen < TIMES_AT_WORK && performance.now() < deadline && this.wire.ended === undefined) {
      const { ends } = this.wire;
      const unread = ends === undefined ? undefined : await unreadBytes(ends);
      const isWaiting = await watch.monitor.isWaiting(watch.pid);
      // It may have been woken without having come to read, which a socket of another machine does not show.
      seen = isWaiting || (unread?.sent ?? 0) > 0 ? 0 : seen + 1;
      await sleep(LOOK_MS);
    }
    if (seen === TIMES_AT_WORK && this.wire.ended === undefined) this.note(AT_WORK);
  }

  /** Takes what has arrived, waiting for it; false when nothing has. */
  private async arrival(milliseconds: number): Promise<boolean> {
    const messages = await this.wire.receive(milliseconds);
    for (const message of messages) {
      const { bytes, type } = message;
      const event =
        type === '' ? sslAnswerEvent(bytes[0] ?? 0) : backendEvent(bytes[0] ?? 0, bytes, HEADER, bytes.length);
      this.last = message;
      if (ERRORS.has(event)) this.errors.push(errorOf(message).code);
      this.note(event);
    }
    return messages.length > 0;
  }

  private note(step: number): void {
    // In place of a start-up packet Terminate is none; a password is no SASL response.
    if (LEAVING.has(step) && !(step === TERMINATE && this.isAt(/^startup\./u))) this.wasLeft = true;
    if (step === PASSWORD && this.isAt(/sasl/u)) this.isUndecided = true;
    this.steps.push(step);
    this.acceptor.take(step);
  }

  private isAt(place: RegExp): boolean {
    return this.acceptor.states.every((state) => place.test(state));
  }

  /** What it shows at its end is nobody's fault. */
  forgive(): void {
    this.isUndecided = true;
  }

  transcript(id: string): Transcript {
    const said = this.errors.some((code) => REFUSALS.has(code));
    const silently = this.isClosed && !this.wasLeft && !this.steps.includes(FATAL);
    const refused = this.isUndecided ? {} : { refused: said || silently };
    const isFatalAnswer = this.steps.includes(FATAL) && REFUSALS.has(this.errors.at(-1) ?? '');
    const { steps } = this;
    const undisturbed = this.undisturbed ?? steps.length;
    return { id, start: this.start, steps, source: 'live', isFatalAnswer, undisturbed, ...refused };
  }
}

const LEAVING: ReadonlySet<number> = new Set(
  (['F.Terminate', 'F.endOfInput', 'F.CancelRequest'] as const).map(eventId),
);

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Behind these a backend is at work, or will be. */
const LEAVES_AT_WORK: ReadonlySet<string> = new Set(['@busy', '@hold']);

/** Plays a script to its end, or until the server closes the connection. */
export async function playScript(
  recorder: Recorder,
  script: Script,
  act: (what: string) => Promise<void>,
): Promise<void> {
  let isGone = false;
  // Who waits for a timeout does not know when it strikes.
  if (script.some(([word = '']) => word.startsWith('wait '))) recorder.disturb();
  for (const flight of script) {
    const [word = ''] = flight;
    if (recorder.hasEnded) return;
    // What somebody else locks is nothing that happens to the backend.
    if (word.startsWith('@') && !word.startsWith('@begin')) recorder.disturb();
    if (word === 'fin') await recorder.halfClose();
    else if (word.startsWith('wait ')) {
      await sleep(Number(word.slice(5)));
      await recorder.settle();
    } else if (word.startsWith('pause ')) await sleep(Number(word.slice(6)));
    else if (flight.at(-1) === '&') recorder.post(flight.slice(0, -1).map(messageOf));
    else if (word === '@terminate unseen') {
      await act('terminate');
      isGone = true;
    } else if (isGone) {
      await recorder.sendInVain(flight.map(messageOf));
    } else if (word === '@held') await recorder.seeAtWork();
    else if (word.startsWith('@')) {
      await act(word.slice(1));
      if (!LEAVES_AT_WORK.has(word)) await recorder.settle();
    } else await recorder.send(flight.map(messageOf));
  }
}
