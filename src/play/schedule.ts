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
function isSent(table: Table, observed: readonly Token[], replies: readonly Token[]): boolean {
  const tracker = trackerAfter(table, observed);
  for (const [place, { event }] of replies.entries()) {
    if (!tracker.backend(event)) break;
    if (SENT_AT_ONCE[event] === 1) return true;
    if (place === 0 && !trackerAfter(table, observed).quiet()) return true;
  }
  return false;
}

/** @param model a fresh model; it is used up */
export function chosenOrder(table: Table, model: QueueModel, tokens: readonly Token[]): ChosenOrder {
  const requests = tokens
    .map((token, place) => ({ token, place }))
    .filter(({ token }) => token.event < FIRST_BACKEND_EVENT);
  const replies = tokens
    .map((token, place) => ({ token, place }))
    .filter(({ token }) => token.event >= FIRST_BACKEND_EVENT);
  const observed: Token[] = [];
  for (;;) {
    const request = requests[0];
    const reply = replies[0];
    if (request === undefined && reply === undefined) return { tokens: observed, deadlockAt: null };
    const mayRequest = request !== undefined && (reply === undefined || request.place < reply.place);
    const maySend =
      reply !== undefined &&
      isSent(
        table,
        observed,
        replies.map(({ token }) => token),
      );
    const reads = model.reads();
    const takesRequest = mayRequest && reads !== 'backend';
    if (!takesRequest && !(maySend && reads !== 'frontend')) {
      const rest = [...requests, ...replies].sort((a, b) => a.place - b.place).map(({ token }) => token);
      const stuck = mayRequest || maySend;
      return { tokens: [...observed, ...rest], deadlockAt: stuck ? observed.length : null };
    }
    const taken = takesRequest ? requests.shift() : replies.shift();
    if (taken === undefined) continue;
    observed.push(taken.token);
    const message = { event: taken.token.event, type: taken.token.type, part: taken.token.part };
    const reaction = takesRequest ? model.frontend(message) : model.backend(message);
    if (typeof reaction === 'object') {
      const rest = [...requests, ...replies].sort((a, b) => a.place - b.place).map(({ token }) => token);
      return { tokens: [...observed, ...rest], deadlockAt: null };
    }
  }
}
