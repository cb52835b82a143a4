/**
 * A relay between clients and one server: bytes pass unchanged in both directions, and an observer of each connection
 * is told of them as they pass.
 *
 * A side that does not read holds up the other; the end of one half is passed on while the other half goes on; when a
 * side has gone, the other still gets what was sent to it before.
 */
import { createServer, type Server, type Socket } from 'node:net';
import { type Failure, failure, reasonOf, within } from './failure.ts';
import { Screen } from './screen.ts';
import type { Target } from './target.ts';
import { openSocket } from './wire.ts';

/** Where clients connect to: a host and port (0 for a free one), or the path of a Unix socket. */
export type ListenAt = { readonly host: string; readonly port: number } | { readonly path: string };

/** Is told what happens on one connection, in observed order. Chunks are to be read in place, at once. */
export interface Observer {
  /** Bytes of the client. @returns a promise where no more can be taken: the relay waits for it before it reads on */
  frontend(chunk: Uint8Array): Promise<void> | undefined;
  /** Bytes of the server; as `frontend`. */
  backend(chunk: Uint8Array): Promise<void> | undefined;
  /** The client has closed its half. */
  frontendEnded(): void;
  /** The server has closed its half. */
  backendEnded(): void;
  /**
   * The connection is over; nothing more is told.
   * @param by who closed it first; `relay` when the server could not be reached, the client not be served, or we stop
   * @param problem a sentence, where there was one
   */
  closed(by: 'frontend' | 'backend' | 'relay', problem?: string): void;
}

export interface RelayOptions {
  /**
   * What becomes of a client that asks for encryption: `refuse` answers N in the server's place, and most clients go on
   * in plain text; `pass` hands the question to the server, and what follows may be encrypted.
   */
  readonly encryption: 'refuse' | 'pass';
  /** Gives the observer of a new connection. @param number counted from 1 */
  readonly meet: (number: number) => Observer;
}

const STOP_DEADLINE_MS = 2_000;
/** As much as is read of a socket at once (libuv). */
const BUFFER_SIZE = 1 << 16;

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'it is in use already',
  EADDRNOTAVAIL: 'this machine has no such address',
  EACCES: 'permission denied',
  ENOENT: 'there is no such folder',
  ENOTFOUND: 'the host name is not known',
};

const STALE = ' (the file of a socket that nobody listens on any more has to be removed)';

/** One client and its connection to the server. */
class Link {
  /** Resolves when both sides are closed. */
  readonly over: Promise<void>;
  readonly #client: Socket;
  readonly #observer: Observer;
  #upstream: Socket | undefined;
  #isOver = false;
  #backendIsTold = false;
  #settle: () => void = () => {};
  /** Buffers that are not in use: to collect gigabytes of them would cost more than to hand them on. */
  readonly #buffers: Uint8Array[] = [];
  #toClient: (chunk: Uint8Array, done?: () => void) => void = () => {};

  constructor(client: Socket, observer: Observer) {
    this.#client = client;
    this.#observer = observer;
    this.over = new Promise((resolve) => {
      this.#settle = resolve;
    });
    client.setNoDelay(true);
    // That it is closed is what counts, and is heard below.
    client.on('error', () => {}).on('close', () => this.#end('frontend'));
  }

  async open(target: Target, encryption: RelayOptions['encryption']): Promise<void> {
    const opened = await openSocket(target, undefined, {
      buffer: () => this.#buffers.pop() ?? new Uint8Array(BUFFER_SIZE),
      callback: (length, buffer) => {
        this.#toClient(buffer.subarray(0, length), () => this.#buffers.push(buffer));
        return true;
      },
    });
    if (!opened.ok) {
      this.stop(opened.message);
      return;
    }
    const upstream = opened.socket;
    this.#upstream = upstream;
    upstream.on('error', () => {}).on('close', () => this.#end('backend'));
    if (this.#isOver) {
      upstream.destroy();
      return;
    }
    upstream.allowHalfOpen = true;
    upstream.setNoDelay(true);
    const client = this.#client;
    const screen = encryption === 'refuse' ? new Screen((request) => this.#refuse(request)) : undefined;
    client.on('end', () => {
      if (!this.#isOver) {
        if (screen !== undefined && screen.held.length > 0) {
          upstream.write(screen.held);
          this.#observer.frontend(screen.held);
        }
        this.#observer.frontendEnded();
      }
      upstream.end();
    });
    upstream.on('end', () => {
      this.#tellBackendEnded();
      client.end();
    });
    this.#toClient = this.#pass(upstream, client, (chunk) => this.#observer.backend(chunk));
    const toServer = this.#pass(
      client,
      upstream,
      (chunk) => this.#observer.frontend(chunk),
      (chunk) => {
        if (screen === undefined) return chunk;
        const rest = screen.take(chunk);
        if (rest === undefined) this.stop('the client began with TLS at once: use sslnegotiation=postgres there');
        return rest;
      },
    );
    // Where there is TLS, the buffers are its own.
    upstream.on('data', (chunk) => this.#toClient(chunk)).resume();
    client.on('data', (chunk) => toServer(chunk)).resume();
  }

  /** Lets go of both sides at once. */
  stop(problem?: string): void {
    this.#end('relay', problem);
    this.#client.destroy();
    this.#upstream?.destroy();
  }

  /**
   * Hands on what one side sends, and reads no more than the other side and the observer take.
   * @param select what is to be handed on of a chunk
   * @returns takes a chunk, and may be told what to do when it is not needed any more
   */
  #pass(
    from: Socket,
    to: Socket,
    tell: (chunk: Uint8Array) => Promise<void> | undefined,
    select: (chunk: Uint8Array) => Uint8Array | undefined = (chunk) => chunk,
  ): (chunk: Uint8Array, done?: () => void) => void {
    let holds = 0;
    const hold = () => {
      if (holds++ === 0) from.pause();
    };
    const release = () => {
      if (--holds === 0) from.resume();
    };
    return (received, done) => {
      const chunk = this.#isOver ? undefined : select(received);
      if (chunk === undefined || chunk.length === 0) return;
      if (to.writable && !to.write(chunk, done)) {
        hold();
        to.once('drain', release);
      }
      const full = tell(chunk);
      if (full === undefined) return;
      hold();
      void full.then(release);
    };
  }

  /** Answers a request for encryption in the server's place. */
  #refuse(request: Uint8Array): void {
    this.#observer.frontend(request);
    this.#client.write('N');
    this.#observer.backend(Uint8Array.of(0x4e));
  }

  #tellBackendEnded(): void {
    if (!this.#isOver && !this.#backendIsTold) this.#observer.backendEnded();
    this.#backendIsTold = true;
  }

  #end(by: 'frontend' | 'backend' | 'relay', problem?: string): void {
    if (this.#isOver) return;
    if (by === 'backend') this.#tellBackendEnded();
    this.#isOver = true;
    this.#observer.closed(this.#backendIsTold ? 'backend' : by, problem);
    const left = by === 'backend' ? this.#client : this.#upstream;
    if (left === undefined || left.destroyed || by === 'relay') {
      this.#settle();
      return;
    }
    // What was sent to a side before the other went still reaches it.
    left.once('close', this.#settle);
    left.end(() => left.destroy());
  }
}

export class Relay {
  readonly ok = true;
  /** Where it listens, for people: `127.0.0.1:6432`, or the path of the socket. */
  readonly address: string;
  readonly #server: Server;
  readonly #links: Set<Link>;

  private constructor(server: Server, links: Set<Link>, address: string) {
    this.#server = server;
    this.#links = links;
    this.address = address;
  }

  /**
   * Listens, and relays every connection that comes to the server.
   * @returns the relay, or one sentence: address taken, not there, not permitted, or the server cannot be reached
   */
  static async start(at: ListenAt, target: Target, options: RelayOptions): Promise<Relay | Failure> {
    const tried = await openSocket(target);
    if (!tried.ok) return tried;
    tried.socket.destroy();
    const links = new Set<Link>();
    let number = 0;
    const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (client) => {
      const link = new Link(client, options.meet(++number));
      links.add(link);
      void link.over.then(() => links.delete(link));
      void link.open(target, options.encryption);
    });
    return new Promise((resolve) => {
      const where = 'path' in at ? at.path : `${at.host}:${at.port}`;
      server.once('error', (error: NodeJS.ErrnoException) => {
        const stale = 'path' in at && error.code === 'EADDRINUSE' ? STALE : '';
        resolve(failure(`${where} cannot be listened on: ${REASONS[error.code ?? ''] ?? reasonOf(error)}${stale}`));
      });
      server.listen(at, () => {
        // A connection that cannot be accepted, for want of descriptors, is no reason to end the others.
        server.removeAllListeners('error').on('error', () => {});
        const bound = server.address();
        const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
        resolve(new Relay(server, links, 'path' in at ? at.path : `${at.host}:${port}`));
      });
    });
  }

  /** Takes no more connections, lets go of those there are, and waits until they are closed. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
    for (const link of this.#links) link.stop();
    await within(closed, STOP_DEADLINE_MS, undefined);
  }
}
