/**
 * A socket to a server that speaks whole messages and knows nothing of their meaning.
 *
 * Nobody is called back: what arrives is kept until it is asked for, and every wait has a deadline.
 */
import { connect as connectSocket, type OnReadOpts, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { terminate } from '../codec/encode.ts';
import { Framer, NO_TYPE } from '../codec/framing.ts';
import { errorOf } from './bodies.ts';
import { type Failure, failure, reasonOf, within } from './failure.ts';
import { addressOf, socketPath, type Target } from './target.ts';
import { negotiateTls } from './tls.ts';
import type { Ends } from './unread.ts';

/** One whole backend message. */
export interface ReceivedMessage {
  /** Type byte as a character; '' for the single byte that answers SSLRequest or GSSENCRequest. */
  readonly type: string;
  /** The whole message: type byte, length word, body. */
  readonly bytes: Uint8Array;
}

const CONNECT_DEADLINE_MS = 10_000;
const CLOSE_DEADLINE_MS = 2_000;

export class Wire {
  readonly ok = true;
  /** The server's address, for people. */
  readonly address: string;
  /** The status byte of the last ReadyForQuery: I, T or E. */
  status = 'I';
  /** Why nothing more will arrive; undefined while the connection is open. */
  ended: Failure | undefined;
  readonly #socket: Socket;
  readonly #framer = new Framer('backend');
  #arrived: ReceivedMessage[] = [];
  #lastArrival = 0;
  /** How much had been received when something was sent last. */
  #receivedBefore = 0;
  #lastError: ReceivedMessage | undefined;
  #wake: () => void = () => {};
  #stir: Promise<void> = Promise.resolve();
  /** Takes what arrives in the framer's place. */
  #taker: ((chunk: Uint8Array | undefined) => boolean) | undefined;
  readonly #closed: Promise<void>;

  /** @param socket connected. */
  constructor(socket: Socket, address: string) {
    this.#socket = socket;
    this.address = address;
    this.#await();
    let reason = '';
    socket.setNoDelay(true);
    // As plain bytes: slices of a Buffer would share, and keep, the memory of the whole chunk.
    socket.on('data', (chunk) => this.#arrive(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length)));
    // It may have been paused since its answer to SSLRequest.
    socket.resume();
    socket.on('end', () => this.#end(reason));
    socket.on('error', (error) => {
      reason = REASONS[codeOf(error)] ?? reasonOf(error);
    });
    this.#closed = new Promise((resolve) => {
      socket.on('close', () => {
        this.#end(reason);
        resolve();
      });
    });
  }

  /** Sends bytes, whole messages or not. @returns false when the connection has ended (see `ended`). */
  send(bytes: Uint8Array): boolean {
    if (this.ended !== undefined || !this.#socket.writable) return false;
    this.#receivedBefore = this.received;
    this.#socket.write(bytes);
    return true;
  }

  /** How many bytes have been received. */
  get received(): number {
    return this.#socket.bytesRead;
  }

  /** Has the operating system taken everything that was sent? */
  get isSent(): boolean {
    return this.#socket.writableLength === 0;
  }

  /** Has something been received since something was sent last? */
  get isAnswered(): boolean {
    return this.received > this.#receivedBefore;
  }

  /** The ports of both ends; undefined on a Unix socket, and when it is closed. */
  get ends(): Ends | undefined {
    const { localPort: local, remotePort: remote } = this.#socket;
    return local === undefined || remote === undefined ? undefined : { local, remote };
  }

  /** The next byte answers an SSLRequest or GSSENCRequest just sent. */
  expectAnswerByte(): void {
    this.#framer.mode = 'answer';
  }

  /**
   * The messages that have arrived and were not given yet; waits for one where there is none.
   * @param deadlineMs the longest wait.
   * @returns whole messages; none when the time was over or the connection has ended.
   */
  async receive(deadlineMs: number): Promise<ReceivedMessage[]> {
    const deadline = performance.now() + deadlineMs;
    // What arrives may be a part of a message only.
    for (let rest = deadlineMs; this.#arrived.length === 0 && this.ended === undefined; ) {
      await within(this.#stir, rest, undefined);
      rest = deadline - performance.now();
      if (rest <= 0) break;
    }
    const messages = this.#arrived;
    this.#arrived = [];
    return messages;
  }

  /**
   * Waits until nothing has arrived for `ms`, counted from now on, or the connection has ended.
   * @param deadlineMs gives up on a server that never falls silent.
   * @returns all messages that have arrived and were not given yet.
   */
  async quiet(ms: number, deadlineMs = 30_000): Promise<ReceivedMessage[]> {
    const begun = performance.now();
    while (this.ended === undefined) {
      const now = performance.now();
      const rest = ms - (now - Math.max(begun, this.#lastArrival));
      if (rest <= 0 || now - begun > deadlineMs) break;
      await within(this.#stir, rest, undefined);
      // A timer may fire before the event loop has looked at the socket.
      await turn();
    }
    return this.receive(0);
  }

  /**
   * Lends what arrives, unframed, to a taker, which is called with each chunk and, at the end of the connection, with
   * undefined. While it returns false nothing more is read from the socket.
   * @returns what has been received of a message that is not whole yet
   */
  lend(taker: (chunk: Uint8Array | undefined) => boolean): Uint8Array {
    const unread = new Uint8Array(this.#framer.unread);
    this.#framer.mode = 'raw';
    for (let at = 0; this.#framer.next(); at = unread.length) {
      unread.set(this.#framer.bytes.subarray(this.#framer.start, this.#framer.end), at);
    }
    this.#framer.mode = 'messages';
    this.#taker = taker;
    return unread;
  }

  /** Goes on reading after a taker has returned false. */
  resume(): void {
    this.#socket.resume();
  }

  /** Takes back what was lent: frames what comes from here on, beginning with `unread`. */
  reclaim(unread: Uint8Array): void {
    this.#taker = undefined;
    this.#socket.resume();
    if (unread.length > 0) this.#take(unread);
  }

  /** Settles when the socket has room for more, or has ended; undefined when it has room now. */
  drained(): Promise<void> | undefined {
    const socket = this.#socket;
    if (!socket.writableNeedDrain || socket.destroyed) return undefined;
    return new Promise((resolve) => {
      const settle = () => {
        socket.off('drain', settle);
        socket.off('close', settle);
        resolve();
      };
      socket.on('drain', settle);
      socket.on('close', settle);
    });
  }

  /** Ends our direction of the stream (FIN) without Terminate; the server's answers can still be received. */
  halfClose(): void {
    this.#socket.end();
  }

  /** Sends Terminate and waits, at most two seconds, until the server has closed the connection. */
  async close(): Promise<void> {
    if (this.send(terminate())) this.#socket.end();
    await within(this.#closed, CLOSE_DEADLINE_MS, undefined);
    this.destroy();
  }

  /** Lets go of the socket at once; the server sees an end of input. */
  destroy(): void {
    this.#socket.destroy();
  }

  #arrive(chunk: Uint8Array): void {
    if (this.#taker === undefined) this.#take(chunk);
    else if (!this.#taker(chunk)) this.#socket.pause();
  }

  #take(chunk: Uint8Array): void {
    this.#framer.push(chunk);
    while (this.#framer.next()) {
      const { type, start, end } = this.#framer;
      const message = {
        type: type === NO_TYPE ? '' : String.fromCharCode(type),
        bytes: this.#framer.bytes.slice(start, end),
      };
      if (message.type === 'E') this.#lastError = message;
      if (message.type === 'Z') this.status = String.fromCharCode(message.bytes[5] ?? 0);
      this.#arrived.push(message);
    }
    this.#lastArrival = performance.now();
    if (this.#framer.fault !== undefined) {
      const { type, declared } = this.#framer.fault;
      this.#end(
        `a message of type ${String.fromCharCode(type)} has the length ${declared}: this is no PostgreSQL server`,
      );
      this.#socket.destroy();
    }
    this.#await();
  }

  /** Wakes who waits, and makes the promise for the next wait. */
  #await(): void {
    this.#wake();
    this.#stir = new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #end(reason: string): void {
    this.ended ??= failure(this.#whyEnded(reason));
    this.#taker?.(undefined);
    this.#wake();
  }

  #whyEnded(reason: string): string {
    const error = this.#lastError === undefined ? undefined : errorOf(this.#lastError);
    if (error !== undefined && (error.severity === 'FATAL' || error.severity === 'PANIC')) {
      return `the server at ${this.address} closed the connection: ${error.severity} ${error.code}: ${error.text}`;
    }
    return `the connection to the server at ${this.address} was closed${reason === '' ? '' : `: ${reason}`}`;
  }
}

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** Words for the codes of system errors that people meet when a server cannot be reached. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there (connection refused)',
  ECONNRESET: 'the connection was reset',
  EACCES: 'permission denied',
  EAI_AGAIN: 'the host name cannot be looked up now',
  EHOSTUNREACH: 'there is no route to the host',
  ENOENT: 'there is no such socket',
  ENOTFOUND: 'the host name is not known',
  ETIMEDOUT: 'there was no answer',
};

/**
 * Opens a socket to a server, encrypted where the target asks for it; nothing else is sent.
 * @param deadlineMs the longest that reaching it, and agreeing on TLS, may take
 * @param onread takes what arrives in buffers of its own (`net.connect`); not heeded where there may be TLS
 * @returns the connected socket, or why the server cannot be reached, or not with TLS.
 */
export async function openSocket(
  target: Target,
  deadlineMs: number = CONNECT_DEADLINE_MS,
  onread?: OnReadOpts,
): Promise<{ ok: true; socket: Socket } | Failure> {
  const { tls } = target;
  const deadline = performance.now() + deadlineMs;
  const opened = await openPlainSocket(target, deadlineMs, tls === undefined ? onread : undefined);
  if (!opened.ok || tls === undefined) return opened;
  const secured = await negotiateTls(opened.socket, target, tls, deadline - performance.now());
  if (secured.ok) return secured;
  opened.socket.destroy();
  if (tls.mode !== 'prefer' || !secured.mayBePlain) return failure(secured.message);
  return openPlainSocket(target, deadline - performance.now());
}

function openPlainSocket(
  target: Target,
  deadlineMs: number,
  onread?: OnReadOpts,
): Promise<{ ok: true; socket: Socket } | Failure> {
  return new Promise((resolve) => {
    const path = target.socketDirectory;
    const where =
      path === undefined ? { host: target.host, port: target.port } : { path: socketPath(path, target.port) };
    const socket = connectSocket(onread === undefined ? where : { ...where, onread });
    const unreachable = (reason: string) => {
      socket.destroy();
      resolve(
        failure(`the server at ${addressOf(target)} cannot be reached: ${reason}: start it, or correct the address`),
      );
    };
    const timer = setTimeout(() => unreachable(`there was no answer within ${Math.round(deadlineMs)} ms`), deadlineMs);
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.removeAllListeners('error');
      resolve({ ok: true, socket });
    });
    socket.on('error', (error) => {
      clearTimeout(timer);
      unreachable(REASONS[codeOf(error)] ?? reasonOf(error));
    });
  });
}

/**
 * Opens a connection without starting it up, but for TLS: the start-up packet is the caller's.
 * @returns the open connection, or why the server cannot be reached.
 */
export async function openWire(target: Target, deadlineMs = CONNECT_DEADLINE_MS): Promise<Wire | Failure> {
  const opened = await openSocket(target, deadlineMs);
  return opened.ok ? new Wire(opened.socket, addressOf(target)) : opened;
}
