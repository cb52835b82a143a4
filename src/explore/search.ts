/**
 * The search: breadth first by the number of messages over the product of what can be known of the server, the messages
 * on their way to it, and the state of the queue. Why this is all, README.md says.
 */
import type { Token } from '../corpus/notation.ts';
import type { Alphabet } from './alphabet.ts';
import { Court, type Evidence } from './court.ts';
import { type Findings, HAND_OVER_TOKEN, tokenOf } from './findings.ts';
import { Nodes } from './nodes.ts';
import { CRASHED, OUTCOMES, REFUSED, RELEASES } from './queue-states.ts';
import type { Past } from './record.ts';

/** A move is one byte: a letter of the frontend, a letter of the server, or the latter and a hand-over behind it. */
const REPLY = 32;
const HANDED_OVER = 64;

/** In place of a queue that did not take a message: the server alone goes on until it has read that message. */
const GONE = -1;

const VERDICT_OF = { [REFUSED]: 'false-desync', [CRASHED]: 'crash' } as const;

/** What a search is made of; it serves further searches, too. */
export interface Product extends Evidence {
  readonly alphabet: Alphabet;
  readonly findings: Findings;
}

/** A growing list of nodes. */
class Frontier {
  private nodes = new Int32Array(1024);
  size = 0;

  push(node: number): void {
    if (this.size === this.nodes.length) {
      const larger = new Int32Array(this.size * 2);
      larger.set(this.nodes);
      this.nodes = larger;
    }
    this.nodes[this.size++] = node;
  }

  at(place: number): number {
    return this.nodes[place] ?? 0;
  }
}

export class Search {
  readonly nodes = new Nodes();
  /** Messages of the exchanges that are being looked at. */
  length = 0;
  private readonly product: Product;
  private readonly court: Court;
  private readonly most: number;
  /** The nodes of this length, of the next, and of the one after. */
  private frontiers: readonly [Frontier, Frontier, Frontier] = [new Frontier(), new Frontier(), new Frontier()];
  private place = 0;
  /** The node that is looked at, what is there, and the move from it that is being made. */
  private node = 0;
  private queue = 0;
  private past: Past;
  private requests = 0;
  private move = 0;

  /** @param most messages of the frontend in an exchange */
  constructor(product: Product, most: number) {
    this.product = product;
    this.most = most;
    this.past = product.records.at(0);
    this.court = new Court(product, (verdict, place) =>
      product.findings.suspect(verdict, place, () => this.exchange(this.node, this.move)),
    );
    this.frontiers[0].push(this.nodes.add(product.server.start, 0, 0, 0, 0, -1, 0));
  }

  /**
   * Goes on.
   * @param count nodes to look at
   * @returns false when there is nothing left
   */
  advance(count: number): boolean {
    for (let left = count; left > 0; left--) {
      const [now, next, later] = this.frontiers;
      if (this.place < now.size) this.expand(now.at(this.place++));
      else if (next.size + later.size === 0) return false;
      else {
        this.frontiers = [next, later, new Frontier()];
        this.place = 0;
        this.length++;
      }
    }
    return true;
  }

  private expand(node: number): void {
    const { nodes, product } = this;
    const { alphabet, server } = product;
    const core = nodes.server[node] ?? 0;
    const pending = nodes.pending[node] ?? 0;
    this.node = node;
    this.queue = nodes.queue[node] ?? 0;
    this.past = product.records.at(nodes.record[node] ?? 0);
    this.requests = nodes.requests[node] ?? 0;
    server.load(core, pending);
    const replies = server.possible;
    for (let bits = replies, letter = 0; bits !== 0; bits >>>= 1, letter++) {
      if ((bits & 1) === 0) continue;
      server.load(core, pending);
      if (server.backend(letter)) this.reply(letter);
    }
    if (this.requests >= this.most || this.queue === GONE) return;
    this.requests++;
    server.load(core, pending);
    for (const letter of server.isInCopyIn ? alphabet.inCopyIn : alphabet.elsewhere) {
      server.load(core, pending);
      if (server.frontend(letter)) this.request(letter);
    }
  }

  /** The frontend has sent a message. */
  private request(letter: number): void {
    const { server, queues } = this.product;
    const { core, pending } = server;
    this.move = letter;
    const step = queues.frontend(this.queue, letter);
    const outcome = step % OUTCOMES;
    const next = Math.floor(step / OUTCOMES);
    if (outcome === REFUSED || outcome === CRASHED) {
      const isRead = this.court.refusesRequest(this.past, VERDICT_OF[outcome]);
      if (outcome === REFUSED && !isRead) this.arrive(core, pending, GONE, 0, 1);
      return;
    }
    this.arrive(core, pending, next, this.court.request(this.past, letter, queues.traitsOf(next)), 1);
  }

  /** The server has sent a message. */
  private reply(letter: number): void {
    const { server, queues } = this.product;
    const { core, pending, cause } = server;
    this.move = REPLY + letter;
    if (this.queue === GONE) {
      if (!this.court.readsRefused()) this.arrive(core, pending, GONE, 0, 1);
      return;
    }
    if (queues.hasFates && cause > 0) {
      const fate = queues.fate(this.queue, this.requests - cause);
      if (fate === 'lost') this.court.refusesReply(this.past, 'missing-reply');
      if (fate !== 'sent') return;
    }
    const step = queues.backend(this.queue, letter);
    const outcome = step % OUTCOMES;
    const next = Math.floor(step / OUTCOMES);
    if (outcome === REFUSED || outcome === CRASHED) {
      this.court.refusesReply(this.past, VERDICT_OF[outcome]);
      return;
    }
    const traits = queues.traitsOf(next);
    const record = this.court.reply(this.past, letter, outcome, traits);
    const rule = this.court.ruleOfRelease(this.past);
    this.arrive(core, pending, next, record, 1);
    if ((traits & RELEASES) === 0) return;
    // The next client takes the server over, right behind this reply.
    this.move = HANDED_OVER + letter;
    this.court.handOver(core, pending, rule);
    const taken = queues.handOver(next);
    server.load(core, pending);
    server.handOver();
    this.arrive(server.core, server.pending, Math.floor(taken / OUTCOMES), record, 2);
  }

  private arrive(core: number, pending: number, queue: number, record: number, messages: 1 | 2): void {
    const added = this.nodes.add(core, pending, queue, record, this.requests, this.node, this.move);
    if (added >= 0) this.frontiers[messages].push(added);
  }

  /** The tokens of the way to a node, and of a move from there. */
  private exchange(from: number, last: number): readonly Token[] {
    const { alphabet } = this.product;
    const moves = [last];
    for (let node = from; node > 0; node = this.nodes.parent[node] ?? 0) moves.push(this.nodes.move[node] ?? 0);
    return moves.reverse().flatMap((move) => {
      if (move < REPLY) return [tokenOf('F', alphabet.frontend[move] ?? 0)];
      const reply = tokenOf('B', alphabet.backend[move % REPLY] ?? 0);
      return move < HANDED_OVER ? [reply] : [reply, HAND_OVER_TOKEN];
    });
  }
}
