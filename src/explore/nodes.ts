/**
 * The states of the product that were found, each with the way that led there: columns of integers, and a hash table
 * over those that make up the state.
 */

const START = 1 << 12;
/** The table is at most so full. */
const FULLNESS = 0.6;

const hash = (server: number, pending: number, queue: number, record: number): number => {
  let h = Math.imul(server, 0x9e3779b1) ^ Math.imul(pending, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ Math.imul(queue, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39) ^ Math.imul(record, 0x27d4eb2f);
  return (h ^ (h >>> 16)) >>> 0;
};

const grown = <Column extends Int32Array | Uint8Array>(column: Column, larger: Column): Column => {
  larger.set(column);
  return larger;
};

export class Nodes {
  size = 0;
  /** What is known of the server; the messages on their way to it; the queue; and what the way was like. */
  server = new Int32Array(START);
  pending = new Int32Array(START);
  queue = new Int32Array(START);
  record = new Int32Array(START);
  /** Messages of the frontend on the way here. */
  requests = new Uint8Array(START);
  /** The node before, and the move from there. */
  parent = new Int32Array(START);
  move = new Uint8Array(START);
  /** Number of the newest node of each state, plus 1; 0 for an empty slot. */
  private slots = new Int32Array(START * 2);

  /** What it takes in memory. */
  get bytes(): number {
    return this.server.length * 22 + this.slots.length * 4;
  }

  /**
   * Adds a state, unless it is known with as few messages of the frontend: who gets there with fewer may go on further.
   * @returns its number, or -1
   */
  add(
    server: number,
    pending: number,
    queue: number,
    record: number,
    requests: number,
    parent: number,
    move: number,
  ): number {
    if (this.size >= this.slots.length * FULLNESS) this.rehash();
    const mask = this.slots.length - 1;
    let at = hash(server, pending, queue, record) & mask;
    for (let slot = this.slots[at] ?? 0; slot !== 0; slot = this.slots[at] ?? 0) {
      const node = slot - 1;
      if (
        this.server[node] === server &&
        this.pending[node] === pending &&
        this.queue[node] === queue &&
        this.record[node] === record
      ) {
        if ((this.requests[node] ?? 0) <= requests) return -1;
        break;
      }
      at = (at + 1) & mask;
    }
    const node = this.size++;
    if (node >= this.server.length) this.grow();
    this.slots[at] = node + 1;
    this.server[node] = server;
    this.pending[node] = pending;
    this.queue[node] = queue;
    this.record[node] = record;
    this.requests[node] = requests;
    this.parent[node] = parent;
    this.move[node] = move;
    return node;
  }

  private grow(): void {
    const length = this.server.length * 2;
    this.server = grown(this.server, new Int32Array(length));
    this.pending = grown(this.pending, new Int32Array(length));
    this.queue = grown(this.queue, new Int32Array(length));
    this.record = grown(this.record, new Int32Array(length));
    this.requests = grown(this.requests, new Uint8Array(length));
    this.parent = grown(this.parent, new Int32Array(length));
    this.move = grown(this.move, new Uint8Array(length));
  }

  private rehash(): void {
    const old = this.slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length - 1;
    for (const slot of old) {
      if (slot === 0) continue;
      const node = slot - 1;
      let at =
        hash(this.server[node] ?? 0, this.pending[node] ?? 0, this.queue[node] ?? 0, this.record[node] ?? 0) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = slot;
    }
    this.slots = slots;
  }
}
