/**
 * Plays an exchange or a recording, and writes down what is true after each of its messages: where the backend is, what
 * waits, what is owed, and what a queue model makes of it. The page then only shows one of these moments.
 */
import { EVENTS, eventId, FIRST_BACKEND_EVENT } from '../../../machines/messages.ts';
import { RULES } from '../../../machines/rules.ts';
import { STARTS, type Start } from '../../../machines/starts.ts';
import type { Dialect } from '../../../machines/versions.ts';
import { backendEvent, frontendEvent, sslAnswerEvent, startupEvent } from '../../codec/events.ts';
import { type Capture, isMessage, type MessageEntry } from '../../corpus/capture.ts';
import { printExchange, type Token } from '../../corpus/notation.ts';
import type { Message, ModelEntry, QueueModel } from '../../models/model.ts';
import { playExchange } from '../../play/exchange.ts';
import { playRecording } from '../../play/recording.ts';
import { injectedBefore, isOnOtherConnection } from '../../play/token.ts';
import { backendTable } from '../../table/tables.ts';
import { BY_PROXY, SIMULATED } from '../../tracker/pending.ts';
import { type Releasable, Tracker, type TransactionStatus } from '../../tracker/tracker.ts';

/** One message, or what stands between messages. */
export interface Step {
  readonly side: 'frontend' | 'backend' | 'between';
  /** The word of the compact notation, and the name of the message. */
  readonly word: string;
  readonly name: string;
}

/** What a queue model did with a message, and what it holds afterwards. */
export interface QueueMoment {
  /** `forward`, `drop`, or why it gave up; undefined before the first message and where it was not asked. */
  readonly reaction: string | undefined;
  readonly waitsFor: readonly string[];
  readonly releasable: boolean;
  readonly reads: string;
}

/** What is true after a message. */
export interface Moment {
  readonly phase: string;
  /** The states in which the backend can be. */
  readonly states: readonly string[];
  readonly status: TransactionStatus;
  /** The frontend's messages that the backend has not surely read. */
  readonly pending: readonly string[];
  readonly owed: readonly [least: number, most: number];
  readonly releasable: Releasable;
  /** The step whose message this one answers. */
  readonly answers: number | undefined;
  /** What may come next from the backend. */
  readonly expected: readonly string[];
  readonly queue: QueueMoment | undefined;
}

/** What is wrong, and at which step; the number of steps when it shows only at the end. */
export interface Fault {
  readonly at: number;
  readonly by: string;
  readonly rule: string | undefined;
  readonly sentence: string;
}

export interface Played {
  readonly dialect: Dialect;
  readonly starts: Start;
  readonly steps: readonly Step[];
  /** One more than steps: the first is before anything. */
  readonly moments: readonly Moment[];
  /** Who broke the protocol first. */
  readonly violation: Fault | undefined;
  /** What the queue model gets wrong; undefined also where somebody else breaks the protocol. */
  readonly verdict: Fault | undefined;
  readonly model: string | undefined;
  /** How many messages there were beyond those that are kept. */
  readonly left: number;
}

/** A longer recording is judged whole, but only so many messages of it can be stepped through. */
export const MOST_STEPS = 5_000;

/** How many of the pending messages a moment names. */
const MOST_PENDING = 12;

const NOTHING_KNOWN = 'nothing is known';

/** A tracker that can be looked into. */
class Watched extends Tracker {
  get waiting(): string[] {
    const { pending } = this;
    if (pending === undefined) return [];
    const names: string[] = [];
    for (let at = pending.head; at < pending.tail && names.length < MOST_PENDING; at++) {
      const event = pending.event(at);
      const name = event === SIMULATED ? 'a reply of the proxy' : (EVENTS[event]?.slice(2) ?? '');
      names.push((pending.flag(at) & BY_PROXY) !== 0 ? `${name} (by the proxy)` : name);
    }
    const more = pending.tail - pending.head - names.length;
    return more > 0 ? [...names, `and ${more} more`] : names;
  }
}

function queueMoment(model: QueueModel, reaction: string | undefined): QueueMoment {
  return { reaction, waitsFor: model.waitsFor(), releasable: model.releasable(), reads: model.reads() };
}

/** Shows a model one message after the other. What it throws is a fault of the model, and ends its part. */
class Queue {
  private model: QueueModel | undefined;
  last: QueueMoment | undefined;

  constructor(entry: ModelEntry | undefined, dialect: Dialect) {
    this.model = entry?.create(dialect);
    this.last = this.model === undefined ? undefined : queueMoment(this.model, undefined);
  }

  show(side: Step['side'], message: Message): void {
    const { model } = this;
    if (model === undefined) return;
    try {
      if (side === 'between') {
        if (message.type === '|' && model.releasable()) model.handOver?.();
        else if (message.type !== '|') model.cancel?.(message.type === '^');
        this.last = queueMoment(model, undefined);
        return;
      }
      const made: string[] = [];
      for (let reply = model.simulated?.(); reply !== undefined; reply = model.simulated?.())
        made.push(`makes up ${EVENTS[reply.event]?.slice(2)}`);
      const reaction = side === 'frontend' ? model.frontend(message) : model.backend(message);
      const gaveUp = typeof reaction === 'object';
      const said = gaveUp ? `gives up: ${reaction.error}` : reaction;
      this.last = queueMoment(model, [...made, said].join(', then '));
      if (gaveUp) this.model = undefined;
    } catch (thrown) {
      this.model = undefined;
      this.last = {
        reaction: `throws: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
        waitsFor: [],
        releasable: false,
        reads: 'both',
      };
    }
  }
}

function momentOf(tracker: Watched, answers: number | undefined, queue: QueueMoment | undefined): Moment {
  return {
    phase: tracker.phase,
    states: tracker.states,
    status: tracker.transactionStatus,
    pending: tracker.waiting,
    owed: [tracker.outstandingMin, tracker.outstandingMax],
    releasable: tracker.releasable,
    answers,
    expected: tracker.expected,
    queue,
  };
}

const sideOf = (event: number): 'frontend' | 'backend' => (event < FIRST_BACKEND_EVENT ? 'frontend' : 'backend');
const nameOf = (event: number): string => EVENTS[event]?.slice(2) ?? '';

/** What a token says that is on its way on no connection, or on another. */
const BETWEEN: Readonly<Record<string, string>> = {
  '|': 'the next client takes the server',
  '^': 'CancelRequest of this client',
  '^-': 'CancelRequest of the client before',
};

function stepOf(token: Token): Step {
  if (isOnOtherConnection(token)) return { side: 'between', word: token.type, name: BETWEEN[token.type] ?? '' };
  return {
    side: sideOf(token.event),
    word: printExchange([token]).slice(2),
    name: nameOf(token.event),
  };
}

/** The verdict of the model on the tokens. @param offset of the first token among the steps */
function verdictOn(entry: ModelEntry, tokens: readonly Token[], dialect: Dialect, offset: number): Fault | undefined {
  const { verdict, at, rule, sentence, legal } = playExchange(entry, tokens, { schedule: false, dialect });
  // What a queue makes of an exchange that breaks the protocol is no fault of the queue.
  if (verdict === 'ok' || !legal) return undefined;
  return { at: offset + (at ?? tokens.length), by: verdict, rule: rule ?? undefined, sentence };
}

const STARTING: readonly string[] = ['F.StartupMessage', 'F.SSLRequest', 'F.GSSENCRequest', 'F.CancelRequest'];

/** Plays tokens in the order given. @param entry the queue model to show them to */
export function playTokens(tokens: readonly Token[], entry: ModelEntry | undefined, dialect: Dialect): Played {
  const first = tokens[0];
  const isStart =
    first !== undefined &&
    !isOnOtherConnection(first) &&
    STARTING.some((name) => EVENTS[first.event]?.startsWith(name));
  const starts: Start = isStart ? 'startup' : 'ready';
  const tracker = new Watched(backendTable(dialect), STARTS[starts]);
  const queue = new Queue(entry, dialect);
  const stepOfMessage: number[] = [];
  const moments = [momentOf(tracker, undefined, queue.last)];
  let violation: Fault | undefined;
  for (const [step, token] of tokens.entries()) {
    let answers: number | undefined;
    if (isOnOtherConnection(token)) {
    } else if (token.direction === 'F') {
      for (const event of injectedBefore(token)) stepOfMessage[tracker.frontend(event, 'proxy')] = step;
      const origin = token.part === 'injected' ? 'proxy' : 'client';
      const id = token.part === 'answered-by-proxy' ? tracker.simulate() : tracker.frontend(token.event, origin);
      stepOfMessage[id] = step;
    } else {
      tracker.backend(token.event);
      if (tracker.answers >= 0) answers = stepOfMessage[tracker.answers];
    }
    while (tracker.nextDue() >= 0);
    violation ??= violationOf(tracker, stepOfMessage, step);
    queue.show(isOnOtherConnection(token) ? 'between' : sideOf(token.event), token);
    moments.push(momentOf(tracker, answers, queue.last));
  }
  return {
    dialect,
    starts,
    steps: tokens.map(stepOf),
    moments,
    violation,
    verdict: entry === undefined || starts !== 'ready' ? undefined : verdictOn(entry, tokens, dialect, 0),
    model: entry?.name,
    left: 0,
  };
}

function violationOf(tracker: Tracker, stepOfMessage: readonly number[], step: number): Fault | undefined {
  const { violation } = tracker;
  if (violation === undefined) return undefined;
  const { by, at, rule, expected } = violation;
  const could = expected.length === 0 ? 'nothing' : expected.join(', ');
  return by === 'backend'
    ? {
        at: step,
        by: 'backend-violation',
        rule,
        sentence: `The backend cannot send this here; it could send: ${could}.`,
      }
    : { at: stepOfMessage[at] ?? step, by: 'frontend-violation', rule, sentence: RULES[rule].sentence };
}

/** The event of a recorded message; -1 for bytes that are none. */
function eventOf({ dir, t, bytes }: MessageEntry): number {
  if (t === 'Raw') return -1;
  if (t === 'SSLAnswer') return sslAnswerEvent(bytes[0] ?? 0);
  if (dir === 'B') return backendEvent(bytes[0] ?? 0, bytes, 5, bytes.length);
  const isPacket = t.length > 1;
  return isPacket ? startupEvent(bytes, 0, bytes.length) : frontendEvent(bytes[0] ?? 0, bytes, 5, bytes.length);
}

const ENCRYPTED = eventId('B.SSLAnswer.accepted');

/** Plays a recording: judged as `wirestate check` does, and shown to the model from the first ReadyForQuery on. */
export function playCapture(
  capture: Capture,
  entry: ModelEntry | undefined,
  { starts, dialect }: { readonly starts: Start; readonly dialect: Dialect },
): Played {
  const tracker = new Watched(backendTable(dialect), STARTS[starts]);
  const judged = playRecording(capture, starts, dialect);
  const queue = new Queue(starts === 'walsender' ? undefined : entry, dialect);
  const steps: Step[] = [];
  const moments = [momentOf(tracker, undefined, queue.last)];
  const tokens: Token[] = [];
  const stepOfMessage: number[] = [];
  let isBlind = false;
  let session = starts === 'ready' ? 0 : -1;
  let at: number | undefined;
  const messages = capture.entries.filter(isMessage);
  for (const message of messages.slice(0, MOST_STEPS)) {
    const step = steps.length;
    const event = eventOf(message);
    const isKnown = event >= 0 && event < EVENTS.length;
    const side = message.dir === 'F' ? 'frontend' : 'backend';
    let answers: number | undefined;
    if (judged.finding?.at === message.n) at = step;
    isBlind ||= !isKnown || sideOf(event) !== side || message.lengthFault;
    if (!isBlind) {
      if (side === 'frontend') stepOfMessage[tracker.frontend(event)] = step;
      else tracker.backend(event);
      if (side === 'backend' && tracker.answers >= 0) answers = stepOfMessage[tracker.answers];
      if (session >= 0) {
        const token: Token = { direction: message.dir, event, type: message.t, part: 'client', offset: 0 };
        tokens.push(token);
        queue.show(side, token);
      } else if (starts === 'startup' && EVENTS[event]?.startsWith('B.ReadyForQuery')) session = step + 1;
    }
    steps.push({ side, word: message.t, name: isKnown ? nameOf(event) : 'no message' });
    moments.push(isBlind ? blind(queue.last) : momentOf(tracker, answers, queue.last));
    isBlind ||= event === ENCRYPTED;
  }
  const { finding } = judged;
  return {
    dialect,
    starts,
    steps,
    moments,
    violation:
      finding === undefined
        ? undefined
        : { at: at ?? steps.length, by: finding.verdict, rule: finding.rule, sentence: finding.sentence },
    verdict: entry === undefined || tokens.length === 0 ? undefined : verdictOn(entry, tokens, dialect, session),
    model: entry?.name,
    left: messages.length - steps.length,
  };
}

/** Behind bytes that are no message, or encrypted ones, nothing can be said. */
const blind = (queue: QueueMoment | undefined): Moment => ({
  phase: NOTHING_KNOWN,
  states: [],
  status: 'unknown',
  pending: [],
  owed: [0, Number.POSITIVE_INFINITY],
  releasable: 'unknown',
  answers: undefined,
  expected: [],
  queue,
});
