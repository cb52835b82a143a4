/**
 * Plays the frontend side of a recording on a server or proxy again: what was sent together goes out together, as soon
 * as all replies have come that the recording had seen before it. Compared are the replies in the order of the requests,
 * by type, SQLSTATE and transaction status; messages that may come at any time may do so here, too.
 */
import type { Capture, Entry, EventEntry, Header } from '../corpus/capture.ts';
import { connect } from '../net/connection.ts';
import { type Failure, failure } from '../net/failure.ts';
import type { Target } from '../net/target.ts';
import { openWire } from '../net/wire.ts';
import { perform, type Session } from './acts.ts';
import { Listener, laterThan } from './client.ts';
import { type Fault, faultOf } from './compare.ts';
import { isEncryptionRequest } from './exchange.ts';
import type { LiveReference } from './live-reference.ts';
import { type Login, type RecordedFlight, type Replayable, replayableOf } from './recorded-steps.ts';
import { inOrder, type Reply } from './reply.ts';

/** How a recording is played. Everything has a default. */
export interface RecordedOptions {
  /** The longest wait for a reply; 5 s. */
  readonly deadlineMs?: number;
  /** Where that is done which the recording saw done on other connections; the target itself. */
  readonly beside?: Target;
}

/** A recording as it went when it was played again. */
export interface Replayed {
  readonly ok: true;
  /** What was sent, and what came. */
  readonly capture: Capture;
  /** The replies of the recording that come in order, and those that came. */
  readonly due: readonly Reply[];
  readonly got: readonly Reply[];
  /** Frontend messages that were sent: after the first difference no more are. */
  readonly sent: number;
  /** The first difference; undefined where there is none. */
  readonly fault: Fault | undefined;
}

const DEADLINE_MS = 5_000;

/** The wire of a recording that logged in, or that begins with the start-up itself. */
async function open(target: Target, login: Login | undefined, deadlineMs: number) {
  if (login === undefined) {
    const wire = await openWire(target, deadlineMs);
    return wire.ok ? { ok: true as const, wire, key: { pid: 0, secret: new Uint8Array(4) } } : wire;
  }
  const connection = await connect(target, { ...login, deadlineMs });
  return connection.ok ? { ok: true as const, wire: connection, key: connection } : connection;
}

/** A recording, written down anew as it is played. */
class Notes {
  readonly entries: Entry[] = [];
  sent = 0;
  private number = 0;

  did({ event, entries }: RecordedFlight): void {
    if (event !== undefined) this.entries.push(event);
    for (const entry of entries) this.entries.push({ ...entry, n: this.number++ });
    this.sent += entries.length;
  }

  came(replies: readonly Reply[]): void {
    for (const { bytes } of replies) {
      if (bytes === undefined) continue;
      const t = bytes.length === 1 ? 'SSLAnswer' : String.fromCharCode(bytes[0] ?? 0);
      this.entries.push({ n: this.number++, dir: 'B', t, bytes, lengthFault: false });
    }
  }

  happened(event: EventEntry): void {
    this.entries.push(event);
  }
}

/** One connection on which a recording is played. */
class Playback {
  readonly listener: Listener;
  readonly notes = new Notes();
  /** What a failing connection elsewhere has to say. */
  failed: Failure | undefined;
  private readonly session: Session;
  private noted = 0;

  constructor(session: Session) {
    this.listener = new Listener(session.wire);
    this.session = session;
  }

  /** Plays flight after flight. @returns false where it ended early: something came that is not due */
  async play(flights: readonly RecordedFlight[]): Promise<boolean> {
    const { listener, notes } = this;
    const { wire, deadlineMs } = this.session;
    const due: Reply[] = [];
    for (const [number, flight] of flights.entries()) {
      this.failed = flight.act === undefined ? undefined : await perform(flight.act, this.session);
      if (this.failed !== undefined) return false;
      notes.did(flight);
      const { messages, replies } = flight;
      if (messages.some(({ event }) => isEncryptionRequest(event))) wire.expectAnswerByte();
      if (messages.length > 0) wire.send(Buffer.concat(messages.map(({ bytes }) => bytes)));
      due.push(...replies);
      const isAsDue = await listener.await(due, deadlineMs, laterThan(flights, number));
      if (!isAsDue) await listener.silence(deadlineMs);
      this.note();
      if (!isAsDue) return false;
    }
    return true;
  }

  /** Writes down what has come since. */
  note(): void {
    const { got } = this.listener;
    this.notes.came(got.slice(this.noted));
    this.noted = got.length;
  }
}

/** Rows that no client of ours wrote belong to nobody; a recording whose rows have an owner is that client's. */
const ownerOf = (due: readonly Reply[]): string => due.find(({ owner }) => owner !== '')?.owner ?? '';

/** The header of what came: all that playing it again needs. */
function headerOf({ header }: Capture, { login }: Replayable, server: string): Header {
  return {
    ...header,
    server,
    starts: login === undefined ? 'startup' : login.starts,
    ...(login === undefined || Object.keys(login.parameters).length === 0 ? {} : { parameters: login.parameters }),
  };
}

/**
 * Plays the frontend side of a recording and compares the answers.
 * @param capture a recording of one connection. Where it logged in without a fault the target is logged in to as its
 *   URL says, with the recording's other start-up parameters; any other start-up is played byte for byte.
 * @returns what came, or why the recording cannot be played (one sentence), or the target not be logged in to
 */
export async function playRecording(
  capture: Capture,
  target: Target,
  options: RecordedOptions = {},
): Promise<Replayed | Failure> {
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  const plan = replayableOf(capture);
  if (!plan.ok) return plan;
  const opened = await open(target, plan.login, deadlineMs);
  if (!opened.ok) return opened;
  const playback = new Playback({ ...opened, target, deadlineMs, beside: options.beside });
  const { listener, notes } = playback;
  try {
    const isAsDue = await playback.play(plan.flights);
    if (playback.failed !== undefined) return playback.failed;
    const due = inOrder(plan.flights.flatMap(({ replies }) => replies));
    if (plan.closes && isAsDue) await listener.end(deadlineMs);
    else await listener.silence(deadlineMs);
    playback.note();
    if (listener.seen.ended !== undefined) notes.happened({ event: 'close', by: 'backend' });
    const owner = ownerOf(due);
    const got = inOrder(listener.got).map((reply) => (owner === '' ? { ...reply, owner } : reply));
    const fault = faultOf({ owner, replies: due, closes: plan.closes }, { ...listener.seen, got }, true);
    const header = headerOf(capture, plan, listener.wire.address);
    return { ok: true, capture: { header, entries: notes.entries }, due, got, sent: notes.sent, fault };
  } finally {
    opened.wire.destroy();
  }
}

/**
 * Plays the frontend side of a recording on a real server, whatever it answers.
 * @returns the recording with this server's answers, or why there is none
 */
export async function recordAnew(
  capture: Capture,
  reference: LiveReference,
  { deadlineMs }: RecordedOptions = {},
): Promise<{ readonly ok: true; readonly capture: Capture } | Failure> {
  const plan = replayableOf(capture);
  if (!plan.ok) return plan;
  if (plan.login === undefined)
    return failure('the recording holds a start-up that is none of a session, which has no smaller one');
  const answer = await reference.answer(plan.flights, { starts: plan.login, deadlineMs });
  if (!answer.ok) return answer;
  const notes = new Notes();
  for (const [number, { replies }] of answer.flights.entries()) {
    const flight = plan.flights[number];
    if (flight !== undefined) notes.did(flight);
    notes.came(replies);
    notes.happened({ event: 'quiet' });
  }
  if (answer.closes) notes.happened({ event: 'close', by: 'backend' });
  const { address } = answer;
  return { ok: true, capture: { header: headerOf(capture, plan, address), entries: notes.entries } };
}
