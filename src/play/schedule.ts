/**
 * The order in which a model would observe an exchange if it chose itself which side it reads. The written order says
 * what the client waits for: a message of the frontend is sent when every reply before it has been read. A reply can
 * be read when the backend has sent it, and not while it holds it back.
 */
import { FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import type { Token } from '../corpus/notation.ts';
import type { QueueModel } from '../models/model.ts';
import { SENT_AT_ONCE } from '../table/facts.ts';
import type { Table } from '../table/table.ts';
import { Tracker } from '../tracker/tracker.ts';
import { onTheWire } from './token.ts';

export interface ChosenOrder {
  /** The tokens as observed; behind a deadlock the rest follows as written. */
  readonly tokens: readonly Token[];
  /** Index in `tokens` of the message that is never read; null when there is no deadlock. */
  readonly deadlockAt: number | null;
}

function trackerAfter(table: Table, observed: readonly Token[]): Tracker {
  const tracker = new Tracker(table, 'ready.idle');
  for (const event of observed.flatMap(onTheWire)) {
    if (event < FIRST_BACKEND_EVENT) tracker.frontend(event);
    else tracker.backend(event);
  }
  return tracker;
}

/** Has the backend sent the first of `replies`, having read what was observed? */
function isSent(table: Table, observed: readonly Token[], replies: readonly Placed[]): boolean {
  const tracker = trackerAfter(table, observed);
  for (const [place, { token }] of replies.entries()) {
    const { event } = token;
    if (!tracker.backend(event)) break;
    if (SENT_AT_ONCE[event] === 1) return true;
    if (place === 0 && !trackerAfter(table, observed).quiet()) return true;
  }
  return false;
}

/** Does this reply answer a message that the model keeps from the server? Then it cannot come behind that model. */
function cannotCome(table: Table, model: QueueModel, observed: readonly Token[], reply: Token): boolean {
  if (model.fate === undefined) return false;
  const tracker = trackerAfter(table, observed);
  tracker.backend(reply.event);
  if (tracker.answers < 0) return false;
  const numbers = observed.filter(isRequest).flatMap((token, number) => onTheWire(token).map(() => number));
  return model.fate(numbers[tracker.answers] ?? 0) !== 'sent';
}

interface Placed {
  readonly token: Token;
  readonly place: number;
}

const isRequest = ({ direction, type }: Token): boolean => direction === 'F' && !type.startsWith('^');

/**
 * Only what one client and the server say is played: hand-overs and cancel requests are left out.
 *
 * A deadlock is a model that reads nothing but the server, which has sent all that it can, while the client's next
 * message lies there. A model that still collects a request of its client reads the client alone; when that client
 * waits for a reply before it completes the request, it is the client that hangs, and the reply is taken as written.
 * @param model a fresh model; it is used up
 */
export function chosenOrder(table: Table, model: QueueModel, tokens: readonly Token[]): ChosenOrder {
  const placed = tokens.map((token, place): Placed => ({ token, place }));
  const requests = placed.filter(({ token }) => isRequest(token));
  const replies = placed.filter(({ token }) => token.direction === 'B');
  const observed: Token[] = [];
  const asWritten = (): readonly Token[] => [
    ...observed,
    ...[...requests, ...replies].sort((a, b) => a.place - b.place).map(({ token }) => token),
  ];
  for (;;) {
    const request = requests[0];
    const reply = replies[0];
    if (request === undefined && reply === undefined) return { tokens: observed, deadlockAt: null };
    const reads = model.reads();
    const mayRequest = request !== undefined && (reply === undefined || request.place < reply.place);
    const takesRequest = mayRequest && reads !== 'backend';
    if (mayRequest && !takesRequest && !isSent(table, observed, replies))
      return { tokens: asWritten(), deadlockAt: observed.length };
    if (!takesRequest && reply !== undefined && cannotCome(table, model, observed, reply.token))
      return { tokens: asWritten(), deadlockAt: null };
    const taken = takesRequest ? requests.shift() : replies.shift();
    if (taken === undefined) return { tokens: asWritten(), deadlockAt: null };
    observed.push(taken.token);
    const message = { event: taken.token.event, type: taken.token.type, part: taken.token.part };
    const reaction = takesRequest ? model.frontend(message) : model.backend(message);
    if (typeof reaction === 'object') return { tokens: asWritten(), deadlockAt: null };
  }
}
