/** Moves the bytes of one session over a transport. */
import type { CopyOutcome } from './outcome.ts';
import type { CopySession } from './session.ts';
import { occupy, type Transport, vacate } from './transport.ts';

/** So long a source and a transport that are always ready may keep everybody else from being heard. */
const TURN_MS = 10;

export class Pump {
  private readonly transport: Transport;
  private readonly session: CopySession;
  private sending: Promise<void> | undefined = undefined;
  private receiving: Promise<void> | undefined = undefined;
  private cancelling: Promise<void> | undefined = undefined;
  /** Is it this session that the transport carries? */
  private begun = false;
  /** When others could be heard last. */
  private heard: number = performance.now();

  constructor(transport: Transport, session: CopySession) {
    this.transport = transport;
    this.session = session;
  }

  /** Takes the transport until `finish`. @throws Error while it carries another COPY, or a query (misuse) */
  begin(): void {
    occupy(this.transport, 'COPY');
    this.begun = true;
  }

  /** Sends what waits, and what is written meanwhile. Never fails: a broken connection ends the reading. */
  async send(): Promise<void> {
    if (this.session.pending > 0) this.sending ??= this.sendAll();
    await this.sending;
  }

  /** Hands the next bytes received to the session, once for all who wait; sends what it has to say before. */
  receive(): Promise<void> {
    this.receiving ??= this.receiveOnce();
    return this.receiving;
  }

  /** Asks the server to cancel the statement, once, where the transport can. Never fails. */
  cancel(): void {
    if (this.session.outcome !== undefined || this.session.error !== undefined) return;
    this.cancelling ??= this.transport.cancel?.().catch(() => {});
  }

  /**
   * The COPY is over: gives back what was received beyond it. A CancelRequest on its way is waited for, so that it cannot
   * hit the next statement.
   */
  async finish(outcome: CopyOutcome): Promise<CopyOutcome> {
    await this.cancelling;
    const { transport, session } = this;
    if (session.rest.length > 0) transport.unread(session.rest);
    session.rest = session.rest.subarray(0, 0);
    if (this.begun) vacate(transport);
    this.begun = false;
    if (outcome.canGoOn && outcome.status !== 'unknown') transport.status = outcome.status;
    return outcome;
  }

  private async sendAll(): Promise<void> {
    // Makes sure that `sending` is set before it is unset.
    await undefined;
    try {
      for (let bytes = this.session.take(); bytes.length > 0; bytes = this.session.take()) {
        await this.transport.write(bytes);
        if (performance.now() - this.heard > TURN_MS) await this.turn();
      }
    } catch {
      // Whatever happened, what the server said last is still to be read, and then the end.
    }
    this.sending = undefined;
  }

  /** Lets the event loop look at what has arrived: promises that are always kept would never let it. */
  private async turn(): Promise<void> {
    await new Promise<void>((resolve) => {
      // A timer takes a millisecond and more.
      if (typeof setImmediate === 'function') setImmediate(resolve);
      else setTimeout(resolve, 0);
    });
    this.heard = performance.now();
  }

  private async receiveOnce(): Promise<void> {
    await undefined;
    const { session } = this;
    let chunk: Uint8Array | null = null;
    try {
      // Not waited for: a server that has something to say does not read on before it is heard (D160).
      if (session.pending > 0) void this.send();
      chunk = await this.transport.read();
    } catch {
      // An end like any other.
    }
    this.receiving = undefined;
    this.heard = performance.now();
    if (chunk === null) session.end();
    else if (session.outcome === undefined) session.receive(chunk);
  }
}
