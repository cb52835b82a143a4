/**
 * Plays the frontend side of a recording on a server or proxy again: what was sent together goes out together, as soon
 * as all replies have come that the recording had seen before it. Compared are the replies in the order of the requests,
 * by type, SQLSTATE and transaction status; messages that may come at any time may do so here, too.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Capture, Entry, Header } from '../corpus/capture.ts';
import { cancel, connect } from '../net/connection.ts';
import { type Failure, failure } from '../net/failure.ts';
import type { Monitor } from '../net/monitor.ts';
import { simpleQuery } from '../net/simple-query.ts';
import type { Target } from '../net/target.ts';
import { openWire, type Wire } from '../net/wire.ts';
import { Listener } from './client.ts';
import { type Fault, faultOf } from './compare.ts';
import { type Login, type Replayable, replayableOf, type Step } from './recorded-steps.ts';
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
/** A statement has begun by then, or a CancelRequest has struck: nothing tells when. */
const CANCEL_PAUSE_MS = 150;
/** Where the recording waited and nothing came. */
const WAIT_MS = 500;

/** A proxy that has no server connection left answers nothing. */
const SETUP_DEADLINE_MS = 10_000;
/** A file of statements is not repeated in a sentence. */
const MOST_CHARACTERS = 300;

const shortened = (text: string): string =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text.trimEnd();

/** Waits until what is due has come; false where something else came, or nothing. */
type Settle = (listener: Listener, due: readonly Reply[]) => Promise<boolean>;

/** The wire of a recording that logged in, or that begins with the start-up itself. */
async function open(target: Target, login: Login | undefined, deadlineMs: number) {
  if (login === undefined) {
    const wire = await openWire(target, deadlineMs);
    return wire.ok ? { ok: true as const, wire, pid: 0, secret: new Uint8Array(4) } : wire;
  }
  const connection = await connect(target, { ...login, deadlineMs });
  if (!connection.ok) return connection;
  const { pid, secret } = connection;
  return { ok: true as const, wire: connection, pid, secret };
}

/** One connection on which a recording is played. */
class Playback {
  readonly listener: Listener;
  readonly entries: Entry[] = [];
  /** What a failing connection elsewhere has to say. */
  failed: Failure | undefined;
  sent = 0;
  private readonly target: Target;
  private readonly options: RecordedOptions;
  private readonly key: { readonly pid: number; readonly secret: Uint8Array };
  private noted = 0;
  private number = 0;

  constructor(
    wire: Wire,
    target: Target,
    options: RecordedOptions,
    key: { readonly pid: number; readonly secret: Uint8Array },
  ) {
    this.listener = new Listener(wire);
    this.target = target;
    this.options = options;
    this.key = key;
  }

  /** Does the steps, one after another. @returns false where it ended early: something came that is not due */
  async play({ steps }: Replayable, settle: Settle): Promise<boolean> {
    const due: Reply[] = [];
    for (const step of steps) {
      if (step.does === 'await') {
        due.push(...step.replies);
        const isAsDue = await settle(this.listener, due);
        this.note();
        if (!isAsDue) return false;
        continue;
      }
      this.failed = await this.do(step);
      if (this.failed !== undefined) return false;
    }
    return true;
  }

  /** Writes down what has come since. */
  note(): void {
    const { got } = this.listener;
    for (; this.noted < got.length; this.noted++) {
      const bytes = got[this.noted]?.bytes;
      if (bytes === undefined) continue;
      const t = bytes.length === 1 ? 'SSLAnswer' : String.fromCharCode(bytes[0] ?? 0);
      this.entries.push({ n: this.number++, dir: 'B', t, bytes, lengthFault: false });
    }
  }

  private async do(step: Exclude<Step, { does: 'await' }>): Promise<Failure | undefined> {
    const { wire } = this.listener;
    if (step.does === 'send') {
      for (const entry of step.entries) {
        if (entry.t === 'SSLRequest' || entry.t === 'GSSENCRequest') wire.expectAnswerByte();
        this.entries.push({ ...entry, n: this.number++ });
      }
      this.sent += step.entries.length;
      wire.send(Buffer.concat(step.entries.map(({ bytes }) => bytes)));
      return undefined;
    }
    this.entries.push(step.entry);
    if (step.does === 'fin') wire.halfClose();
    if (step.does === 'wait') await sleep(WAIT_MS);
    if (step.does === 'cancel') return this.cancel();
    if (step.does === 'outside') {
      const sql = step.sql.replaceAll('<pid>', String(this.key.pid));
      return setUp(this.options.beside ?? this.target, [sql]);
    }
    return undefined;
  }

  private async cancel(): Promise<Failure | undefined> {
    const { pid, secret } = this.key;
    await sleep(CANCEL_PAUSE_MS);
    const failed = await cancel(this.target, pid, secret, this.options.deadlineMs ?? DEADLINE_MS);
    await sleep(CANCEL_PAUSE_MS);
    return failed;
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
  const playback = new Playback(opened.wire, target, options, opened);
  const { listener } = playback;
  try {
    const isAsDue = await playback.play(plan, async (listener, due) => {
      if (await listener.await(due, deadlineMs)) return true;
      await listener.silence(deadlineMs);
      return false;
    });
    if (playback.failed !== undefined) return playback.failed;
    const due = inOrder(plan.steps.flatMap((step) => (step.does === 'await' ? step.replies : [])));
    if (plan.closes && isAsDue) await listener.end(deadlineMs);
    else await listener.silence(deadlineMs);
    playback.note();
    if (listener.seen.ended !== undefined) playback.entries.push({ event: 'close', by: 'backend' });
    const owner = ownerOf(due);
    const got = inOrder(listener.got).map((reply) => (owner === '' ? { ...reply, owner } : reply));
    const fault = faultOf({ owner, replies: due, closes: plan.closes }, { ...listener.seen, got }, true);
    const header = headerOf(capture, plan, listener.wire.address);
    return { ok: true, capture: { header, entries: playback.entries }, due, got, sent: playback.sent, fault };
  } finally {
    opened.wire.destroy();
  }
}

/**
 * Plays the frontend side of a recording on a real server, whatever it answers: after each flight the monitor sees that
 * the backend waits for its frontend and has said all.
 * @param monitor of the same server
 * @returns the recording with this server's answers, or why there is none
 */
export async function recordAnew(
  capture: Capture,
  reference: Target,
  monitor: Monitor,
  options: RecordedOptions = {},
): Promise<{ readonly ok: true; readonly capture: Capture } | Failure> {
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  const plan = replayableOf(capture);
  if (!plan.ok) return plan;
  const { login } = plan;
  if (login === undefined)
    return failure('the recording holds a start-up that is none of a session, which has no smaller one');
  const opened = await open(reference, login, deadlineMs);
  if (!opened.ok) return opened;
  const playback = new Playback(opened.wire, reference, options, opened);
  const { listener } = playback;
  try {
    await playback.play(plan, async () => {
      const before = listener.got.length;
      const deadline = performance.now() + deadlineMs;
      // A backend that has said nothing may not have been given the bytes yet: it has to be seen waiting once more.
      for (let seen = 0; seen < 2 && listener.seen.ended === undefined && performance.now() < deadline; ) {
        await listener.silence(deadlineMs);
        if (!(await monitor.isWaiting(opened.pid))) seen = 0;
        else seen += listener.got.length > before ? 2 : 1;
      }
      playback.note();
      playback.entries.push({ event: 'quiet' });
      return monitor.failure === undefined && listener.seen.ended === undefined;
    });
    if (monitor.failure !== undefined) return monitor.failure;
    if (playback.failed !== undefined) return playback.failed;
    playback.note();
    if (listener.seen.ended !== undefined) playback.entries.push({ event: 'close', by: 'backend' });
    return {
      ok: true,
      capture: { header: headerOf(capture, plan, listener.wire.address), entries: playback.entries },
    };
  } finally {
    opened.wire.destroy();
  }
}

/** Runs statements on a connection of their own. @returns why one of them failed */
export async function setUp(target: Target, statements: readonly string[]): Promise<Failure | undefined> {
  if (statements.length === 0) return undefined;
  const connection = await connect(target);
  if (!connection.ok) return connection;
  try {
    for (const sql of statements) {
      const done = await simpleQuery(connection, sql, SETUP_DEADLINE_MS);
      if (!done.ok) return failure(shortened(done.message));
    }
    return undefined;
  } finally {
    await connection.close();
  }
}
