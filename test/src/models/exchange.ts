/** Plays an exchange of the golden file on a queue model, in the order written and whatever the model would read. */

import type { EventName } from '../../../machines/messages.ts';
import { EVENTS, eventId, TYPE_BYTE } from '../../../machines/messages.ts';
import type { Message, QueueModel } from '../../../src/models/model.ts';

/** A message and who sent it. */
export interface Step {
  readonly direction: 'F' | 'B';
  readonly message: Message;
}

/** The golden file's words of more than one letter. */
const WORDS: Readonly<Record<string, readonly [EventName, Message['part']]>> = {
  Bi: ['F.Bind', 'injects-parse'],
  Bic: ['F.Bind', 'injects-close-and-parse'],
  Prep: ['F.Query', 'injected'],
  Csim: ['F.Close', 'answered-by-proxy'],
  Psim: ['F.Parse', 'answered-by-proxy'],
  Dp: ['F.Describe.portal', 'client'],
  Ds: ['F.Describe.statement', 'client'],
  'Z:I': ['B.ReadyForQuery.idle', 'client'],
  'Z:T': ['B.ReadyForQuery.inTransaction', 'client'],
  'Z:E': ['B.ReadyForQuery.failed', 'client'],
  Startup: ['F.StartupMessage', 'client'],
  'E!': ['B.ErrorResponse.fatal', 'client'],
};

/** Letters that several events share, where the first by name is not the one meant. */
const USUAL: Readonly<Record<string, EventName>> = { 'B:Z': 'B.ReadyForQuery.idle' };

/** Messages of an exchange such as `▸P B E S ◂1 2 C Z`; throws on a word it does not know. */
export function steps(exchange: string): readonly Step[] {
  let direction: 'F' | 'B' = 'F';
  const found: Step[] = [];
  for (const [word] of exchange.matchAll(/[▸◂]|[^\s▸◂]+/g)) {
    if (word === '▸') direction = 'F';
    else if (word === '◂') direction = 'B';
    else found.push({ direction, message: message(direction, word) });
  }
  return found;
}

function message(direction: 'F' | 'B', word: string): Message {
  const [name, part] = WORDS[word] ?? [
    USUAL[`${direction}:${word}`] ?? EVENTS.find((it) => it.startsWith(direction) && TYPE_BYTE[it] === word),
    'client' as const,
  ];
  if (name === undefined) throw new Error(`no message of ${direction} is written ${word}`);
  return { event: eventId(name), type: TYPE_BYTE[name], part };
}

/** Shows the model every step; returns what it did with each, made-up replies not included, up to an error. */
export function play(model: QueueModel, exchange: string): string[] {
  const reactions: string[] = [];
  for (const { direction, message } of steps(exchange)) {
    if (direction === 'B') takeSimulated(model);
    const reaction = direction === 'F' ? model.frontend(message) : model.backend(message);
    if (typeof reaction === 'object') return [...reactions, `X@${direction}:${message.type}`];
    reactions.push(reaction);
  }
  takeSimulated(model);
  return reactions;
}

/** Makes the model give all replies whose turn it is; returns their type bytes. */
export function takeSimulated(model: QueueModel): string[] {
  const replies: string[] = [];
  for (let reply = model.simulated?.(); reply !== undefined; reply = model.simulated?.()) replies.push(reply.type);
  return replies;
}

/** The outcome as the golden file writes it: `ok`, `S[Z Z]`, `X@F:c`. */
export function outcome(model: QueueModel, exchange: string): string {
  const last = play(model, exchange).at(-1);
  if (last?.startsWith('X@') === true) return last;
  const left = model.waitsFor();
  return left.length === 0 ? 'ok' : `S[${left.join(' ')}]`;
}
