/**
 * Cases from generated steps. The reference server says what is due: after each message how much the backend has sent
 * by then, so that any cut of the messages into flights has one answer.
 */
import { EVENTS, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { parse, query } from '../codec/encode.ts';
import type { Token } from '../corpus/notation.ts';
import { bytesOf } from '../oracle/bytes.ts';
import { type Observed, READ, sentToServer, typeOf } from '../oracle/case.ts';
import { B, F } from '../oracle/events.ts';
import { ReferenceServer } from '../oracle/reference.ts';
import type { ScriptMessage } from '../oracle/script.ts';
import type { Table } from '../table/table.ts';
import {
  type Act,
  ALONE,
  BACKEND,
  type Cancel,
  type Flight,
  type Leaving,
  type Pace,
  type Sent,
  type TargetCase,
} from './exchange.ts';
import { expectedReply, FATAL, type Reply, valueFor } from './reply.ts';

/** Where generated cases come from; fast-check's arbitrary stands behind it. */
export interface Generator {
  readonly table: Table;
  /** Cases one after another, the same for the same seed. */
  sample(seed: number, count: number): Iterable<Observed>;
  /** Smaller cases than one. */
  shrink(observed: Observed): Iterable<Observed>;
}

/** How the steps of a case are played; a generated case and the same with other manners have the same replies. */
export interface Manner {
  /** Numbers of messages before which the client waits for what is due; undefined: where the case reads. */
  readonly cuts: readonly number[] | undefined;
  readonly pace: Pace;
  readonly nextAsks: number | undefined;
  readonly leaving: Leaving;
  readonly cancel: Cancel | undefined;
  /** The steps of another client at the same time. */
  readonly company: Observed | undefined;
  /** The client leaves behind so many messages; undefined: behind the last. */
  readonly until: number | undefined;
  /** All that is played stays within what a transaction pooler promises, and so do smaller cases. */
  readonly isContained: boolean;
}

export const PLAIN: Manner = {
  cuts: undefined,
  pace: {},
  nextAsks: undefined,
  leaving: 'stays',
  cancel: undefined,
  company: undefined,
  until: undefined,
  isContained: false,
};

const STOPPED: Act = { does: 'outside', sql: `select pg_terminate_backend(${BACKEND})` };
/** SQLSTATE of the last word of a backend that was stopped ("PostgreSQL Error Codes"). */
const ADMIN_SHUTDOWN = '57P01';

/** Statements that return rows, with the value that tells whose they are. */
const VALUED: ReadonlyMap<string, (value: string) => string> = new Map([
  ['select 1', (value) => `select '${value}'`],
  ['select generate_series(1, 3)', (value) => `select '${value}' from generate_series(1, 3)`],
  ['copy (select 1) to stdout', (value) => `copy (select '${value}') to stdout`],
]);

const sqlOf = (sql: string, owner: string): string => VALUED.get(sql)?.(valueFor(owner)) ?? sql;

/** The bytes of a message, its rows marked as the owner's. @param server that is about to receive it */
function ownBytes(message: ScriptMessage, server: ReferenceServer, owner: string): Uint8Array {
  const { event, statements } = message;
  if (event === F.query) return query(statements.map(({ sql }) => sqlOf(sql, owner)).join('; '));
  if (event !== F.parse) return bytesOf(message, server);
  return parse({ statement: message.name === 0 ? '' : 'w1', sql: sqlOf(statements[0]?.sql ?? '', owner) });
}

/** The messages of steps, and before which of them the client has read something. */
function messagesOf(steps: readonly number[]): { messages: ScriptMessage[]; cuts: number[] } {
  const messages: ScriptMessage[] = [];
  const cuts: number[] = [];
  for (const step of steps) {
    if (step === READ) {
      if (cuts.at(-1) !== messages.length) cuts.push(messages.length);
    } else messages.push(...sentToServer(step));
  }
  return { messages, cuts };
}

/** Which case it is, and the client's name in its rows. */
type Head = Pick<TargetCase, 'id' | 'phase' | 'owner'>;

/** Makes cases of steps. */
export class CaseMaker {
  private readonly server: ReferenceServer;
  private readonly generator: Generator;

  constructor(generator: Generator) {
    this.generator = generator;
    this.server = new ReferenceServer(generator.table);
  }

  /**
   * @param owner the client's name in its rows
   */
  make(head: Head, observed: Observed, manner: Manner = PLAIN): TargetCase {
    const { messages, cuts } = messagesOf(observed.steps);
    const wanted = manner.until === undefined ? messages : messages.slice(0, manner.until);
    const flights = this.flightsOf(wanted, manner.cuts ?? cuts, head.owner, manner.leaving);
    const smaller = () => this.smaller(head, observed, manner);
    const { leaving, pace, cancel } = manner;
    return {
      ...ALONE,
      ...head,
      ...{ flights, leaving, pace, closes: leaving === 'is-stopped' },
      cancel: cancel === undefined ? undefined : { ...cancel, flight: Math.min(cancel.flight, flights.length - 1) },
      company:
        manner.company === undefined ? undefined : this.make({ ...head, owner: `${head.owner}y` }, manner.company),
      nextAsks: manner.nextAsks === undefined ? undefined : Math.min(manner.nextAsks, flights.length - 1),
      tokens: manner.cuts === undefined && manner.until === undefined ? tokensOf(observed) : tokensOfFlights(flights),
      smaller,
    };
  }

  private flightsOf(
    messages: readonly ScriptMessage[],
    cuts: readonly number[],
    owner: string,
    leaving: Leaving,
  ): Flight[] {
    const server = this.server;
    server.reset();
    const flights: Flight[] = [];
    const places = new Set(cuts);
    let sent: Sent[] = [];
    let told = 0;
    const close = (count: number): void => {
      flights.push({ messages: sent, replies: repliesBetween(server, told, count) });
      sent = [];
      told = count;
    };
    for (const [number, message] of messages.entries()) {
      if (places.has(number) && sent.length > 0) close(server.sent);
      sent.push({ event: message.event, bytes: ownBytes(message, server, owner) });
      server.receive(message, number);
    }
    close(leaving === 'stays' ? server.replies.length : server.sent);
    if (leaving === 'is-stopped') {
      // What was held back is sent before the last word.
      const held = repliesBetween(server, told, server.replies.length);
      flights.push({ act: STOPPED, messages: [], replies: [...held, expectedReply(FATAL, ADMIN_SHUTDOWN)] });
    }
    return flights;
  }

  private *smaller(head: Head, observed: Observed, manner: Manner): Iterable<TargetCase> {
    for (const [other, otherManner] of this.smallerSteps(observed, manner))
      if (isAllowed(other, otherManner)) yield this.make(head, other, otherManner);
  }

  /** First the same steps in a plainer manner, or those of the other client alone, then fewer steps of either in the same. */
  private *smallerSteps(observed: Observed, manner: Manner): Iterable<readonly [Observed, Manner]> {
    const { company, until, isContained } = manner;
    for (const plainer of plainerManners(manner)) yield [observed, plainer];
    if (company !== undefined) {
      yield [company, { ...PLAIN, isContained }];
      for (const less of this.generator.shrink(company)) yield [observed, { ...manner, company: less }];
    }
    for (const shorter of this.generator.shrink(observed)) {
      const count = messagesOf(shorter.steps).messages.length;
      const most = until === undefined ? undefined : Math.min(until, count);
      yield [shorter, { ...manner, until: most }];
      if (most !== undefined) for (let less = most - 1; less > 0; less--) yield [shorter, { ...manner, until: less }];
    }
  }
}

const isAllowed = (observed: Observed, { isContained, company, cuts }: Manner): boolean =>
  !isContained || (isSelfContained(observed, cuts) && (company === undefined || isSelfContained(company)));

function* plainerManners(manner: Manner): Iterable<Manner> {
  if (Object.keys(manner.pace).length > 0) yield { ...manner, pace: {} };
  if (manner.company !== undefined) yield { ...manner, company: undefined };
  if (manner.cancel !== undefined) yield { ...manner, cancel: undefined };
  if (manner.nextAsks !== undefined) yield { ...manner, nextAsks: undefined };
  if (manner.cuts !== undefined) yield { ...manner, cuts: undefined };
  for (const [place] of (manner.cuts ?? []).entries())
    yield { ...manner, cuts: (manner.cuts ?? []).filter((_, other) => other !== place) };
  if (manner.until !== undefined) for (let until = manner.until - 1; until > 0; until--) yield { ...manner, until };
}

function repliesBetween({ replies, errors }: ReferenceServer, from: number, to: number): Reply[] {
  let error = replies.slice(0, from).filter((event) => event === B.error).length;
  return replies.slice(from, to).map((event) => expectedReply(event, event === B.error ? (errors[error++] ?? '') : ''));
}

const tokenOf = (event: number): Token => ({
  direction: event < FIRST_BACKEND_EVENT ? 'F' : 'B',
  event,
  type: EVENTS[event] === undefined ? '' : typeOf(event),
  part: 'client',
  offset: 0,
});

const tokensOf = ({ events }: Observed): readonly Token[] => events.filter((event) => event >= 0).map(tokenOf);

/** In the order of a client that reads at the end of each flight. */
export const tokensOfFlights = (flights: readonly Flight[]): readonly Token[] =>
  flights.flatMap(({ messages, replies }) => [
    ...messages.map(({ event }) => tokenOf(event)),
    ...replies.flatMap(({ event }) => (event < 0 ? [] : [tokenOf(event)])),
  ]);

/** Statements that change what lasts longer than their transaction. */
const LASTING: ReadonlySet<string> = new Set(['set', 'setOther', 'listen', 'notify', 'deallocate']);
/** Statements that wait for each other's transactions. */
const LOCKING: ReadonlySet<string> = new Set(['deferredViolation', 'copyInDeferred', 'copyInUniqueViolation']);

/** Messages with which a transaction may end. */
const ENDING: ReadonlySet<number> = new Set([F.sync, F.query, F.functionCall]);

/**
 * Is each transaction of the case complete in itself? What a transaction pooler promises ends with the transaction:
 * prepared statements and settings of an earlier one may be gone, or another client's.
 * @param cuts numbers of messages before which the client waits; without it those before which the case reads
 */
export function isSelfContained({ steps }: Observed, cuts?: readonly number[]): boolean {
  const { messages, cuts: own } = messagesOf(steps);
  const places = new Set(cuts ?? own);
  /** Names of statements, and whether the transaction in which they were parsed may be over. */
  const parsed = new Map<number, boolean>();
  for (const [number, { event, name, statements }] of messages.entries()) {
    if (statements.some((statement) => LASTING.has(statement.name) || LOCKING.has(statement.name))) return false;
    // Who waits has been answered: the server may be another client's meanwhile.
    if (places.has(number)) for (const [known, isOver] of parsed) if (isOver) parsed.delete(known);
    if (event === F.parse) {
      if (name === 1) return false;
      parsed.set(name, false);
    }
    if ((event === F.bind || event === F.describeStatement) && !parsed.has(name)) return false;
    if (ENDING.has(event)) for (const known of parsed.keys()) parsed.set(known, true);
  }
  return true;
}
