/**
 * Start-up on a real PostgreSQL, and some commands of a walsender: what statements cannot bring about. Here the server
 * chooses, so no answer is predicted; each has to be one that the machine allows where it comes.
 */
import { EVENTS, type EventName, eventId } from '../../machines/messages.ts';
import { STARTS } from '../../machines/starts.ts';
import * as encode from '../codec/encode.ts';
import { backendEvent, sslAnswerEvent } from '../codec/events.ts';
import type { Failure } from '../net/failure.ts';
import type { Target } from '../net/target.ts';
import { openWire, type ReceivedMessage, type Wire } from '../net/wire.ts';
import { REFUSED } from '../table/facts.ts';
import { CLOSED, EVENT_COUNT, NONE, READS, stateNumber, step, type Table } from '../table/table.ts';

/** A message that is sent; the end of input has no bytes. */
type Sent = readonly [event: EventName, bytes: Uint8Array | undefined];

/** What was observed on one connection. */
export interface Observation {
  readonly ok: true;
  /** Ids in backend order, from the start of the connection, as far as the machine allows them. */
  readonly events: readonly number[];
  /** What the machine does not allow; undefined where it allows all. */
  readonly sentence: string | undefined;
}

/** Type byte and length word. */
const HEADER = 5;
const DEADLINE_MS = 5_000;
const NEGOTIATED_MINOR = 9999;

const GONE: Sent = ['F.endOfInput', undefined];
const SSL: Sent = ['F.SSLRequest', encode.sslRequest()];
const GSS: Sent = ['F.GSSENCRequest', encode.gssencRequest()];
const CANCEL: Sent = ['F.CancelRequest', encode.cancelRequest(1, new Uint8Array(4))];
const TERMINATE: Sent = ['F.Terminate', encode.terminate()];
const query = (sql: string): Sent => ['F.Query', encode.query(sql)];

/** The connections that are tried. A server that accepts encryption ends those that ask for it there. */
function connectionsOf({ user, database }: Target): readonly (readonly Sent[])[] {
  const parameters = { user, database };
  const startup: Sent = ['F.StartupMessage', encode.startupMessage({ parameters })];
  const newer: Sent = ['F.StartupMessage', encode.startupMessage({ minor: NEGOTIATED_MINOR, parameters })];
  const missing: Sent = [
    'F.StartupMessage',
    encode.startupMessage({ parameters: { user, database: 'wirestate_none' } }),
  ];
  const walsender: Sent = [
    'F.StartupMessage.replication',
    encode.startupMessage({ parameters: { ...parameters, replication: 'true' } }),
  ];
  const refused = [[], [SSL], [GSS], [SSL, GSS], [GSS, SSL]] as const;
  return [
    ...refused.flatMap((requests) => [GONE, CANCEL, startup, walsender].map((last) => [...requests, last])),
    [startup, TERMINATE],
    [newer, GONE],
    [missing],
    [walsender, query('IDENTIFY_SYSTEM'), query(''), query('SHOW wal_level'), ['F.Sync', encode.sync()], TERMINATE],
    [walsender, query('CREATE_REPLICATION_SLOT'), ['F.Flush', encode.flush()], ['F.CopyDone', encode.copyDone()], GONE],
  ];
}

function eventOf({ type, bytes }: ReceivedMessage): number {
  return type === '' ? sslAnswerEvent(bytes[0] ?? 0) : backendEvent(bytes[0] ?? 0, bytes, HEADER, bytes.length);
}

/** One connection. */
class Attempt {
  readonly events: number[] = [];
  sentence: string | undefined;
  private readonly table: Table;
  private readonly wire: Wire;
  private state: number;

  constructor(table: Table, wire: Wire) {
    this.table = table;
    this.wire = wire;
    this.state = stateNumber(table, STARTS.startup);
  }

  /** Does the server now wait for the frontend, or is the connection closed? */
  private get isResting(): boolean {
    return ((this.table.traits[this.state] ?? 0) & (READS | CLOSED)) !== 0;
  }

  /** Sends a message and takes the answers to it; false where nothing more can be sent. */
  async exchange([event, bytes]: Sent): Promise<boolean> {
    const { table } = this;
    // A server that asks for a password gets none.
    if (REFUSED[table.rules[this.state * EVENT_COUNT + eventId(event)] ?? 0] === 1 || !this.take(eventId(event)))
      return false;
    if (event === 'F.SSLRequest' || event === 'F.GSSENCRequest') this.wire.expectAnswerByte();
    if (bytes === undefined) this.wire.halfClose();
    else this.wire.send(bytes);
    const deadline = performance.now() + DEADLINE_MS;
    while (!this.isResting && performance.now() < deadline) {
      const messages = await this.wire.receive(Math.max(deadline - performance.now(), 0));
      for (const message of messages) if (!this.take(eventOf(message))) return false;
      if (messages.length === 0 && this.wire.ended !== undefined) break;
    }
    if (!this.isResting) this.sentence = `The server stops answering in ${table.states[this.state]}.`;
    return this.sentence === undefined && table.states[this.state] !== 'startup.encrypted';
  }

  /** Where the connection is to be closed: is it, without another word? */
  async end(): Promise<void> {
    const { table, state } = this;
    if (((table.traits[state] ?? 0) & CLOSED) === 0 || this.sentence !== undefined) return;
    const [message] = await this.wire.receive(DEADLINE_MS);
    if (message !== undefined) this.take(eventOf(message));
    else if (this.wire.ended === undefined) this.sentence = 'The server does not close the connection.';
  }

  private take(event: number): boolean {
    const next = step(this.table, this.state, event);
    if (next === NONE) {
      this.sentence = `${EVENTS[event] ?? 'A message that is none'} is not allowed in ${this.table.states[this.state]}.`;
      return false;
    }
    this.events.push(event);
    this.state = next;
    return true;
  }
}

/** Tries the connections one after another. @returns what was observed on each, or why the server cannot be reached */
export async function tryStartups(target: Target, table: Table): Promise<readonly Observation[] | Failure> {
  const observed: Observation[] = [];
  for (const connection of connectionsOf(target)) {
    const wire = await openWire(target, DEADLINE_MS);
    if (!wire.ok) return wire;
    const attempt = new Attempt(table, wire);
    for (const sent of connection) if (!(await attempt.exchange(sent))) break;
    await attempt.end();
    wire.destroy();
    observed.push({ ok: true, events: attempt.events, sentence: attempt.sentence });
  }
  return observed;
}
