/** One client of a target: plays flights, waits for what is due to each, and keeps what came. */
import { setTimeout as sleep } from 'node:timers/promises';
import { terminate } from '../codec/encode.ts';
import { type Connection, connect } from '../net/connection.ts';
import type { Failure } from '../net/failure.ts';
import type { Target } from '../net/target.ts';
import type { Wire } from '../net/wire.ts';
import { B } from '../oracle/events.ts';
import { agreeing, type Seen } from './compare.ts';
import { type Act, type Flight, isEncryptionRequest, type Pace } from './exchange.ts';
import { inOrder, isError, type Reply, replyOf } from './reply.ts';

/** Milliseconds of silence after which a target that has gone another way is taken to have said all. */
const SILENCE_MS = 40;

/** A target that does not close a connection after Terminate must not keep us. */
const CLOSE_DEADLINE_MS = 5_000;

/** So long a wait for a message ends with the connection only. */
const FOR_EVER_MS = 2 ** 30;

/** Replies that arrive on a connection, taken as they come. */
export class Listener {
  readonly wire: Wire;
  /** What came since `forget`. */
  got: Reply[] = [];
  private lastArrival = 0;
  private wake: () => void = () => {};

  constructor(wire: Wire) {
    this.wire = wire;
    void this.listen();
  }

  get seen(): Seen {
    return { got: this.got, ended: this.wire.ended?.message };
  }

  forget(): void {
    this.got = [];
  }

  /**
   * Waits until so many replies in order have come as are due, another has come than is due, or the connection ended.
   * @param later what is due to what is sent later: as much of it as PostgreSQL may hold back may come now
   * @returns false when another came, the connection ended before, or the time was over
   */
  await(due: readonly Reply[], deadlineMs: number, later: readonly Reply[] = []): Promise<boolean> {
    const wanted = inOrder(due);
    const welcome = [...wanted, ...heldBack(inOrder(later))];
    let isAsDue = false;
    const isSettled = (): boolean => {
      const came = inOrder(this.got);
      const settled = agreeing(welcome, came);
      const isThere = settled >= wanted.length;
      isAsDue = isThere && came.length === settled;
      return isThere || settled < came.length || this.wire.ended !== undefined;
    };
    return this.until(isSettled, deadlineMs).then(() => isAsDue);
  }

  /** Waits for the end of the connection. */
  async end(deadlineMs: number): Promise<void> {
    await this.until(() => this.wire.ended !== undefined, deadlineMs);
  }

  /** Waits until the target has fallen silent. */
  async silence(deadlineMs: number, silenceMs = SILENCE_MS): Promise<void> {
    const begun = performance.now();
    for (;;) {
      const now = performance.now();
      const rest = silenceMs - (now - Math.max(begun, this.lastArrival));
      if (rest <= 0 || now - begun > deadlineMs || this.wire.ended !== undefined) return;
      await sleep(rest);
    }
  }

  /** Waits until something is so, which is looked at whenever something has come, or the time is over. */
  private async until(isSo: () => boolean, deadlineMs: number): Promise<void> {
    if (isSo()) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, deadlineMs);
      this.wake = () => {
        if (!isSo()) return;
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = () => {};
  }

  private async listen(): Promise<void> {
    while (this.wire.ended === undefined) {
      const messages = await this.wire.receive(FOR_EVER_MS);
      for (const message of messages) this.got.push(replyOf(message));
      this.lastArrival = performance.now();
      this.wake();
    }
    for (const message of await this.wire.receive(0)) this.got.push(replyOf(message));
    this.wake();
  }
}

/** PostgreSQL sends these and errors at once, with all that it has held back (pq_flush in dest.c, copyfromparse.c, elog.c). */
const SENT_AT_ONCE: ReadonlySet<number> = new Set([B.ready, B.readyInTransaction, B.readyFailed, B.copyIn]);

/** Replies that PostgreSQL holds back, and others may have sent already: the messages that they answer were sent. */
function heldBack(later: readonly Reply[]): readonly Reply[] {
  const end = later.findIndex(({ event }) => SENT_AT_ONCE.has(event) || isError(event));
  return end < 0 ? later : later.slice(0, end);
}

/** The replies that are due to the flights behind one. @param number of that one */
export const laterThan = (flights: readonly Pick<Flight, 'replies'>[], number: number): readonly Reply[] =>
  flights.slice(number + 1).flatMap(({ replies }) => replies);

/** What is done to a flight, and when. */
export interface PlayOptions {
  readonly pace: Pace;
  /** The longest wait for a reply that is due. */
  readonly deadlineMs: number;
  /** Called before each flight with its number. */
  readonly before?: (flight: number) => void;
  /** Does what happens beside messages. @returns why it could not be done */
  readonly perform: (act: Act) => Promise<Failure | undefined>;
}

/** A client that has logged in. */
export class Client extends Listener {
  readonly ok = true;
  readonly connection: Connection;

  private constructor(connection: Connection) {
    super(connection);
    this.connection = connection;
  }

  /** Logs in, with no parameter of its own: what a pooler makes of those is not the case's matter. */
  static async open(target: Target, deadlineMs: number): Promise<Client | Failure> {
    const connection = await connect(target, { deadlineMs });
    return connection.ok ? new Client(connection) : connection;
  }

  /** Logs out; the socket is let go of when the target has closed it, a while later, or with `destroy`. */
  leave(): void {
    this.connection.send(terminate());
    this.connection.halfClose();
    setTimeout(() => this.connection.destroy(), CLOSE_DEADLINE_MS).unref();
  }

  destroy(): void {
    this.connection.destroy();
  }
}

/**
 * Plays flights; each is sent when everything has come that is due to those before.
 * @returns whether all came that is due, and nothing else. What came is in `listener.got`.
 */
export async function playFlights(
  listener: Listener,
  flights: readonly Flight[],
  { pace, deadlineMs, before, perform }: PlayOptions,
): Promise<boolean> {
  const due: Reply[] = [];
  for (const [number, { act, messages, replies }] of flights.entries()) {
    before?.(number);
    if (act !== undefined && (await perform(act)) !== undefined) return false;
    if (messages.some(({ event }) => isEncryptionRequest(event))) listener.wire.expectAnswerByte();
    const { stall } = pace;
    const readOn = stall === undefined ? undefined : stopReading(listener.wire, stall);
    if (messages.length > 0) await send(listener.wire, Buffer.concat(messages.map(({ bytes }) => bytes)), pace);
    await readOn;
    due.push(...replies);
    if (await listener.await(due, deadlineMs, laterThan(flights, number))) continue;
    await listener.silence(deadlineMs);
    return false;
  }
  return true;
}

/** Reads what comes first, and no more until some time has passed. */
async function stopReading(wire: Wire, milliseconds: number): Promise<void> {
  const held: Uint8Array[] = [];
  const unread = wire.lend((chunk) => {
    if (chunk !== undefined) held.push(chunk);
    return false;
  });
  await sleep(milliseconds);
  wire.reclaim(Buffer.concat([unread, ...held]));
}

/** Sends the bytes of a flight, in pieces where the pace wants them. */
async function send(wire: Wire, bytes: Uint8Array, { piece, pause }: Pace): Promise<void> {
  if (pause !== undefined) await sleep(pause);
  if (piece === undefined) {
    wire.send(bytes);
    return;
  }
  for (let from = 0; from < bytes.length; from += piece) {
    wire.send(bytes.subarray(from, from + piece));
    await sleep(pause ?? 0);
  }
}
