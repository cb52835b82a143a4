/**
 * Start-up on a real PostgreSQL, and some commands of a walsender: what statements cannot bring about. Here the server
 * chooses, so no answer is predicted; each has to be one that the machine allows where it comes. A frontend that is asked
 * for something waits for it, and sends one message at a time, so it is certain what was read before what came.
 */
import { EVENTS, type EventName, eventId } from '../../machines/messages.ts';
import { STARTS } from '../../machines/starts.ts';
import * as encode from '../codec/encode.ts';
import { backendEvent, sslAnswerEvent } from '../codec/events.ts';
import type { Failure } from '../net/failure.ts';
import { encrypt, type Identity } from '../net/own-tls.ts';
import { addressOf, type Target } from '../net/target.ts';
import { openSocket, type ReceivedMessage, Wire } from '../net/wire.ts';
import { REFUSED } from '../table/facts.ts';
import { CLOSED, EVENT_COUNT, NONE, READS, stateNumber, step, type Table } from '../table/table.ts';
import type { Responder } from './live/log-in.ts';

/** A message that is sent; the end of input has no bytes. */
export type Sent = readonly [event: EventName, bytes: Uint8Array | undefined];

/**
 * What a frontend does: it sends a message, responds to what the server asks for, encrypts what comes behind, or says
 * nothing until the server loses patience.
 */
export type Act = Sent | 'respond' | 'encrypt' | 'wait';

/** What is done on one connection. */
export interface Attempt {
  readonly acts: readonly Act[];
  /** Responds to requests for a password. */
  readonly responder?: Responder;
  /** Shown to a server that asks for a certificate in TLS. */
  readonly identity?: Identity;
}

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
/** Of a protocol that no server knows. */
export const NEWER_MINOR = 9999;
/** The longest patience of a server. */
const PATIENCE_MS = 10_000;

export const GONE: Sent = ['F.endOfInput', undefined];
export const SSL: Sent = ['F.SSLRequest', encode.sslRequest()];
export const GSS: Sent = ['F.GSSENCRequest', encode.gssencRequest()];
export const CANCEL: Sent = ['F.CancelRequest', encode.cancelRequest(1, new Uint8Array(4))];
export const TERMINATE: Sent = ['F.Terminate', encode.terminate()];
const query = (sql: string): Sent => ['F.Query', encode.query(sql)];

/** The state of a connection on which encryption was agreed on. */
const ENCRYPTED = 'startup.encrypted';
const SSL_REQUEST = eventId('F.SSLRequest');

/** The connections that are tried. Where a server accepts encryption nothing is sent to it in plain text. */
function connectionsOf({ user, database }: Target): readonly (readonly Sent[])[] {
  const parameters = { user, database };
  const startup: Sent = ['F.StartupMessage', encode.startupMessage({ parameters })];
  const newer: Sent = ['F.StartupMessage', encode.startupMessage({ minor: NEWER_MINOR, parameters })];
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

type Opened = Extract<Awaited<ReturnType<typeof openSocket>>, { ok: true }>;

/** One connection, followed in the table. */
class Session {
  readonly events: number[] = [];
  sentence: string | undefined;
  private readonly table: Table;
  private readonly socket: Opened['socket'];
  private isEncrypted = false;
  private wire: Wire;
  private state: number;
  private last: ReceivedMessage | undefined;

  constructor(table: Table, socket: Opened['socket'], address: string) {
    this.table = table;
    this.socket = socket;
    this.wire = new Wire(socket, address);
    this.state = stateNumber(table, STARTS.startup);
  }

  /** Does the server now wait for the frontend, or is the connection closed? */
  private get isResting(): boolean {
    return ((this.table.traits[this.state] ?? 0) & (READS | CLOSED)) !== 0;
  }

  /** Does something, and takes the answers; false where nothing more can be done. */
  async do(act: Act, { responder, identity }: Attempt): Promise<boolean> {
    if (act === 'wait') return this.takeAnswers(PATIENCE_MS, true);
    if (act === 'respond') {
      const bytes = this.last === undefined ? undefined : await responder?.responseTo(this.last);
      return bytes === undefined || this.send(['F.PasswordMessage', bytes]);
    }
    if (act !== 'encrypt') return this.send(act);
    // A server without TLS has refused, and what was to be encrypted is not sent.
    if (!this.awaitsEncryption || this.events.at(-2) !== SSL_REQUEST) return false;
    const encrypted = await encrypt(this.socket, this.wire.address, identity);
    if (!encrypted.ok) this.sentence = `There is no encryption: ${encrypted.message}.`;
    else this.wire = encrypted;
    this.isEncrypted = encrypted.ok;
    return encrypted.ok;
  }

  /** Was encryption agreed on, and has not begun? */
  private get awaitsEncryption(): boolean {
    return this.table.states[this.state] === ENCRYPTED && !this.isEncrypted;
  }

  private send([event, bytes]: Sent): Promise<boolean> {
    const { table } = this;
    const isClosed = ((table.traits[this.state] ?? 0) & CLOSED) !== 0;
    if (isClosed || this.awaitsEncryption) return Promise.resolve(false);
    if (REFUSED[table.rules[this.state * EVENT_COUNT + eventId(event)] ?? 0] === 1 || !this.take(eventId(event)))
      return Promise.resolve(false);
    if (event === 'F.SSLRequest' || event === 'F.GSSENCRequest') this.wire.expectAnswerByte();
    if (bytes === undefined) this.wire.halfClose();
    else this.wire.send(bytes);
    return this.takeAnswers(DEADLINE_MS, false);
  }

  /** Takes what comes until the server waits. @param isOne it waits already, and says something all the same */
  private async takeAnswers(milliseconds: number, isOne: boolean): Promise<boolean> {
    const deadline = performance.now() + milliseconds;
    let isExpected = isOne;
    while ((isExpected || !this.isResting) && performance.now() < deadline) {
      const messages = await this.wire.receive(Math.max(deadline - performance.now(), 0));
      for (const message of messages) if (!this.take(eventOf(message), message)) return false;
      if (messages.length > 0) isExpected = false;
      else if (this.wire.ended !== undefined) break;
    }
    if (!this.isResting) this.sentence = `The server stops answering in ${this.table.states[this.state]}.`;
    return this.sentence === undefined;
  }

  /** Where the connection is to be closed: is it, without another word? */
  async end(): Promise<void> {
    const { table, state } = this;
    if (((table.traits[state] ?? 0) & CLOSED) !== 0 && this.sentence === undefined) {
      const [message] = await this.wire.receive(DEADLINE_MS);
      if (message !== undefined) this.take(eventOf(message));
      else if (this.wire.ended === undefined) this.sentence = 'The server does not close the connection.';
    }
    this.wire.destroy();
  }

  private take(event: number, message?: ReceivedMessage): boolean {
    const next = step(this.table, this.state, event);
    if (next === NONE) {
      this.sentence = `${EVENTS[event] ?? 'A message that is none'} is not allowed in ${this.table.states[this.state]}.`;
      return false;
    }
    if (message !== undefined) this.last = message;
    this.events.push(event);
    this.state = next;
    return true;
  }
}

/** Makes an attempt. @returns what was observed, or why the server cannot be reached */
export async function tryAttempt(target: Target, table: Table, attempt: Attempt): Promise<Observation | Failure> {
  const opened = await openSocket(target, DEADLINE_MS);
  if (!opened.ok) return opened;
  const session = new Session(table, opened.socket, addressOf(target));
  for (const act of attempt.acts) if (!(await session.do(act, attempt))) break;
  await session.end();
  return { ok: true, events: session.events, sentence: session.sentence };
}

/** Tries the connections one after another. @returns what was observed on each, or why the server cannot be reached */
export async function tryStartups(target: Target, table: Table): Promise<readonly Observation[] | Failure> {
  const observed: Observation[] = [];
  for (const acts of connectionsOf(target)) {
    const observation = await tryAttempt(target, table, { acts });
    if (!observation.ok) return observation;
    observed.push(observation);
  }
  return observed;
}
