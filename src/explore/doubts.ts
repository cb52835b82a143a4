/**
 * A queue has released a server of which nobody could know whether it was free. Hindsight decides: the exchange goes on,
 * and if no server that was free there could have sent what follows, the release was too early. So the server that was
 * free is followed from there on beside the real one, until it cannot go on or there is no difference left.
 */
import { NO_DOUBT } from './record.ts';
import type { Server } from './server.ts';

/** No server that was free could have sent this. */
export const REFUTED = -1;

export class Doubts {
  /** The doubt that begins with a release. */
  readonly start: number;
  private readonly server: Server;
  private readonly cores: number[] = [];
  private readonly pendings: number[] = [];
  private readonly known = new Map<number, number>();

  /** @param server one of its own */
  constructor(server: Server) {
    this.server = server;
    // `NO_DOUBT` is the first number.
    this.number(0, 0);
    this.start = this.number(server.start + 1, 0);
  }

  /** The frontend has sent a message. */
  request(doubt: number, letter: number): number {
    this.load(doubt);
    this.server.append(letter);
    return this.number(this.server.core + 1, this.server.pending);
  }

  /**
   * The server has sent a message.
   * @param core of the real server then
   * @param pending what is on its way to it
   * @returns the doubt that remains, `NO_DOUBT`, or `REFUTED`
   */
  reply(doubt: number, letter: number, core: number, pending: number): number {
    this.load(doubt);
    const { server } = this;
    if (!server.backend(letter)) return REFUTED;
    // Both are free, with as much on its way: no difference is left. (The free server has one number everywhere.)
    if (server.core === server.start && core === server.start && server.pending === pending) return NO_DOUBT;
    return this.number(server.core + 1, server.pending);
  }

  private load(doubt: number): void {
    this.server.load((this.cores[doubt] ?? 1) - 1, this.pendings[doubt] ?? 0);
  }

  private number(core: number, pending: number): number {
    const key = core * 2 ** 31 + pending;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = this.cores.length;
    this.known.set(key, number);
    this.cores.push(core);
    this.pendings.push(pending);
    return number;
  }
}
