/**
 * From the events of an exchange to a script: statement kinds under which the server makes just those choices. The search
 * tries for each message every script message of its event, in their order, and goes back where the reference answers
 * something else.
 */
import { eventId, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import type { Table } from '../table/table.ts';
import { allowedMessages } from './case.ts';
import { ReferenceServer } from './reference.ts';
import type { ScriptMessage } from './script.ts';

/** How the exchange ends behind its script: in `ready`, or closed by one side. */
export type Ending = 'ready' | 'terminate' | 'end-of-input' | 'fatal';

/** What the search found. */
export type Realised =
  | { readonly ok: true; readonly messages: readonly ScriptMessage[]; readonly ending: Ending }
  | {
      readonly ok: false;
      /** `impossible`: no script has these answers; `unknown`: the search was given up. */
      readonly why: 'impossible' | 'unknown';
      /** How many of the events scripts were found for, at most. */
      readonly reached: number;
    };

const ENDINGS: ReadonlyMap<number, Ending> = new Map([
  [eventId('F.Terminate'), 'terminate'],
  [eventId('F.endOfInput'), 'end-of-input'],
  [eventId('B.ErrorResponse.fatal'), 'fatal'],
]);

/** A frontend message of the exchange, and what the backend is to send before it reads the next. */
interface Turn {
  readonly event: number;
  readonly replies: readonly number[];
}

function turnsOf(events: readonly number[]): readonly Turn[] | undefined {
  const turns: { event: number; replies: number[] }[] = [];
  for (const event of events) {
    if (event < FIRST_BACKEND_EVENT) turns.push({ event, replies: [] });
    else if (turns.length === 0) return undefined;
    else turns.at(-1)?.replies.push(event);
  }
  return turns;
}

/** A search for one script. */
class Search {
  private readonly server: ReferenceServer;
  private readonly turns: readonly Turn[];
  private readonly chosen: ScriptMessage[] = [];
  private tries: number;
  /** How many turns were answered as wanted, at most. */
  deepest = 0;

  constructor(table: Table, turns: readonly Turn[], tries: number) {
    this.server = new ReferenceServer(table);
    this.turns = turns;
    this.tries = tries;
  }

  get isGivenUp(): boolean {
    return this.tries <= 0;
  }

  /** Brings the server behind the messages that are chosen. */
  private replay(): void {
    this.server.reset();
    for (const [number, message] of this.chosen.entries()) this.server.receive(message, number);
  }

  run(): readonly ScriptMessage[] | undefined {
    const { chosen, server } = this;
    this.deepest = Math.max(this.deepest, chosen.length);
    const turn = this.turns[chosen.length];
    if (turn === undefined) return chosen;
    this.replay();
    const before = server.replies.length;
    const fitting = allowedMessages(server.table, server.state).filter(
      (message) => message.event === turn.event && !server.isUndefined(message),
    );
    for (const message of fitting) {
      if (this.tries-- <= 0) return undefined;
      this.replay();
      server.receive(message, chosen.length);
      const { replies } = server;
      const isWanted =
        replies.length - before === turn.replies.length &&
        turn.replies.every((reply, number) => replies[before + number] === reply);
      if (!isWanted) continue;
      chosen.push(message);
      const found = this.run();
      if (found !== undefined) return found;
      chosen.pop();
    }
    return undefined;
  }
}

/**
 * Searches a script for an exchange of a session.
 * @param table the backend of the dialect
 * @param events ids, in backend order, from `ready` on
 * @param tries how many messages are tried before the search is given up
 */
export function realise(table: Table, events: readonly number[], tries = 100_000): Realised {
  const ending = ENDINGS.get(events.at(-1) ?? -1) ?? 'ready';
  const turns = turnsOf(ending === 'ready' ? events : events.slice(0, -1));
  if (turns === undefined) return { ok: false, why: 'impossible', reached: 0 };
  const search = new Search(table, turns, tries);
  const messages = search.run();
  if (messages !== undefined) return { ok: true, messages: [...messages], ending };
  const reached = turns.slice(0, search.deepest).reduce((total, { replies }) => total + 1 + replies.length, 0);
  return { ok: false, why: search.isGivenUp ? 'unknown' : 'impossible', reached };
}
