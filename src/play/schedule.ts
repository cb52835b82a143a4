/**
 * The order in which a model would observe an exchange if it chose itself which side it reads. The written order says
 * what the client waits for: a message of the frontend is sent when every reply before it has been read. A reply can
 * be read when the backend has sent it, and not while it holds it back.
 */
import { FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import type { Token } from '../corpus/notation.ts';
import type { QueueModel } from '../models/model.ts';
import { READY_FOR_QUERY, SENT_AT_ONCE } from '../table/facts.ts';
import type { Table } from '../table/table.ts';
import { Tracker } from '../tracker/tracker.ts';
import { onTheWire } from './token.ts';

export interface ChosenOrder {
  /** The tokens as observed; behind a deadlock the rest follows as written. */
  readonly tokens: readonly Token[];
  /** Index in `tokens` of the message that is never read; null when there is no deadlock. */
  readonly deadlockAt: number | null;
}

interface Placed {
  readonly token: Token;
  readonly place: number;
}

const isRequest = ({ direction, type }: Token): boolean => direction === 'F' && !type.startsWith('^');

/** The server, and what was observed of it so far. */
class Server {
  private readonly table: Table;
  private readonly tracker: Tracker;
  /** Of each frontend message on the wire: the number of the client's message for which it was sent. */
  private readonly numbers: number[] = [];
  private requests = 0;
  /** The state in which it surely waited last, with everything read, and the events observed since. */
  private state = 'ready.idle';
  private since: number[] = [];

  constructor(table: Table) {
    this.table = table;
    this.tracker = new Tracker(table, this.state);
  }

  /** A message of the client is observed. */
  request(token: Token): void {
    for (const event of onTheWire(token)) {
      this.tracker.frontend(event);
      this.since.push(event);
      this.numbers.push(this.requests);
    }
    this.requests++;
  }

  /** A reply is observed. @returns the number of the client's message that it surely answers, or -1 */
  reply({ event }: Token): number {
    const { tracker } = this;
    tracker.backend(event);
    this.since.push(event);
    const { answers } = tracker;
    const [state, ...others] = READY_FOR_QUERY[event] === 1 && tracker.phase === 'ready' ? tracker.states : [];
    if (state !== undefined && others.length === 0) {
      this.state = state;
      this.since = [];
    }
    return answers < 0 ? -1 : (this.numbers[answers] ?? 0);
  }

  /** How many of the next replies the server has surely sent by now. */
  sent(replies: readonly Placed[], from: number): number {
    const tracker = this.again();
    for (let next = from; next < replies.length; next++) {
      const event = replies[next]?.token.event ?? 0;
      if (!tracker.backend(event)) break;
      if (SENT_AT_ONCE[event] === 1) return next + 1 - from;
      if (next === from && !this.again().quiet()) return 1;
    }
    return 0;
  }

  /** Another tracker that has seen the same. */
  private again(): Tracker {
    const tracker = new Tracker(this.table, this.state);
    for (const event of this.since) {
      if (event < FIRST_BACKEND_EVENT) tracker.frontend(event);
      else tracker.backend(event);
    }
    return tracker;
  }
}

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
  const server = new Server(table);
  const observed: Token[] = [];
  let nextRequest = 0;
  let nextReply = 0;
  /** Index of the first reply that the server may not have sent yet. */
  let unsent = 0;
  const asWritten = (): readonly Token[] => [
    ...observed,
    ...[...requests.slice(nextRequest), ...replies.slice(nextReply)]
      .sort((a, b) => a.place - b.place)
      .map(({ token }) => token),
  ];
  for (;;) {
    const request = requests[nextRequest];
    const reply = replies[nextReply];
    if (request === undefined && reply === undefined) return { tokens: observed, deadlockAt: null };
    const reads = model.reads();
    const mayRequest = request !== undefined && (reply === undefined || request.place < reply.place);
    const takesRequest = mayRequest && reads !== 'backend';
    if (mayRequest && !takesRequest && nextReply >= unsent) {
      unsent = nextReply + server.sent(replies, nextReply);
      if (nextReply >= unsent) return { tokens: asWritten(), deadlockAt: observed.length };
    }
    const taken = takesRequest ? request : reply;
    if (taken === undefined) return { tokens: asWritten(), deadlockAt: null };
    const { token } = taken;
    if (takesRequest) server.request(token);
    else {
      const answered = server.reply(token);
      // What answers a message that the model keeps from the server cannot come behind that model.
      if (answered >= 0 && model.fate !== undefined && model.fate(answered) !== 'sent')
        return { tokens: asWritten(), deadlockAt: null };
    }
    observed.push(token);
    if (takesRequest) nextRequest++;
    else nextReply++;
    const message = { event: token.event, type: token.type, part: token.part };
    const reaction = takesRequest ? model.frontend(message) : model.backend(message);
    if (typeof reaction === 'object') return { tokens: asWritten(), deadlockAt: null };
  }
}
