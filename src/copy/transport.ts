/** What carries the bytes of a connection to a server: a socket, a pair of streams, a tunnel. */
import type { Dialect } from '../../machines/versions.ts';
import type { SessionOptions } from './session.ts';

/**
 * One connection, logged in and idle. It is used by one COPY at a time (another is refused), and again where that one can
 * go on.
 */
export interface Transport {
  /**
   * Sends bytes. What it returns is fulfilled when more may be sent, and settles in any case once the connection has
   * ended; when it fails, `read` comes to its end too.
   */
  write(bytes: Uint8Array): Promise<void> | void;
  /** The bytes received next, any number of them; null when the connection has ended. */
  read(): Promise<Uint8Array | null>;
  /** Takes back bytes that were not the COPY's; the next `read` gives them first. */
  unread(bytes: Uint8Array): void;
  /**
   * Sends a CancelRequest for this connection, on another one, and waits until the server has taken it (the server
   * closes that one). Without it a COPY that is not wanted any more is received to its end.
   */
  cancel?(): Promise<void>;
  /** What the last ReadyForQuery said. A COPY reads it and keeps it up to date; absent means `idle`. */
  status?: 'idle' | 'inTransaction' | 'failed';
  /** Which backend it is; absent means the newest. */
  readonly dialect?: Dialect;
}

/** What transports carry now: of two exchanges at once each would take the other's replies, and wait for ever. */
const carried = new WeakMap<Transport, 'COPY' | 'query'>();

/** Takes a transport for one exchange, until `vacate`. @throws Error while it carries another (misuse) */
export function occupy(transport: Transport, exchange: 'COPY' | 'query'): void {
  const other = carried.get(transport);
  if (other !== undefined) {
    const which = other === exchange ? `another ${other}` : `a ${other}`;
    throw new Error(`this transport carries ${which}: wait for its outcome first`);
  }
  carried.set(transport, exchange);
}

/** The exchange is over. */
export function vacate(transport: Transport): void {
  carried.delete(transport);
}

/** What a transport says about the sessions over it. */
export const defaultsOf = ({ status, dialect }: Transport): Pick<SessionOptions, 'status' | 'dialect'> => ({
  ...(status === undefined ? {} : { status }),
  ...(dialect === undefined ? {} : { dialect }),
});

/**
 * A transport over a pair of Web Streams, as runtimes give them for sockets (Deno's `Deno.connect`, `Duplex.toWeb` in
 * Node). Locks both; `release` unlocks them.
 */
export class StreamTransport implements Transport {
  status: 'idle' | 'inTransaction' | 'failed' = 'idle';
  /** Sends a CancelRequest; see `Transport.cancel`. */
  readonly cancel?: () => Promise<void>;
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private readonly writer: WritableStreamDefaultWriter<Uint8Array>;
  private back: Uint8Array | undefined = undefined;

  /**
   * @param duplex both directions of a connection that is logged in
   * @param cancel sends a CancelRequest for it; see `Transport.cancel`
   */
  constructor(
    duplex: { readonly readable: ReadableStream<Uint8Array>; readonly writable: WritableStream<Uint8Array> },
    cancel?: () => Promise<void>,
  ) {
    this.reader = duplex.readable.getReader();
    this.writer = duplex.writable.getWriter();
    if (cancel !== undefined) this.cancel = cancel;
  }

  /** Sends bytes; waits while the stream has no room. */
  async write(bytes: Uint8Array): Promise<void> {
    await this.writer.ready;
    // Whether it was written is told by `ready` the next time; nobody else waits for it.
    this.writer.write(bytes).catch(() => {});
  }

  /** The next bytes, or null at the end, also at one by an error. */
  async read(): Promise<Uint8Array | null> {
    const back = this.back;
    this.back = undefined;
    if (back !== undefined) return back;
    try {
      const { done, value } = await this.reader.read();
      return done ? null : value;
    } catch {
      return null;
    }
  }

  /** Takes bytes back. */
  unread(bytes: Uint8Array): void {
    this.back = bytes;
  }

  /** Unlocks both streams. */
  release(): void {
    this.reader.releaseLock();
    this.writer.releaseLock();
  }
}
