/**
 * The frontend messages that some hypothesis has not consumed yet, in the order in which they were sent: a ring of
 * event ids with, beside each, the number of the message and who sent it. Made when the first message has to wait.
 */

/** Stands in the ring for a reply that the proxy makes up. */
export const SIMULATED = 0xfe;

/** Flags of an entry: sent by the proxy; a made-up reply that may be sent now; one that was sent, or never will be. */
export const BY_PROXY = 1;
export const DUE = 2;
export const DROPPED = 4;

/** Entries of a new ring; a power of two. */
const SMALLEST = 8;

export class Pending {
  /** Sequence number of the oldest entry that is kept, and of the next that will be added. */
  head = 0;
  tail = 0;
  private events = new Uint8Array(SMALLEST);
  /** Numbers of messages; more than 2³¹ are sent on a long-lived connection. */
  private ids = new Float64Array(SMALLEST);
  private flags = new Uint8Array(SMALLEST);

  /** @param sequence at least `head`, below `tail` */
  event(sequence: number): number {
    return this.events[sequence & (this.events.length - 1)] ?? 0;
  }

  id(sequence: number): number {
    return this.ids[sequence & (this.ids.length - 1)] ?? 0;
  }

  flag(sequence: number): number {
    return this.flags[sequence & (this.flags.length - 1)] ?? 0;
  }

  mark(sequence: number, flag: number): void {
    const at = sequence & (this.flags.length - 1);
    this.flags[at] = (this.flags[at] ?? 0) | flag;
  }

  push(event: number, id: number, flags: number): void {
    if (this.tail - this.head === this.events.length) this.grow();
    const at = this.tail & (this.events.length - 1);
    this.events[at] = event;
    this.ids[at] = id;
    this.flags[at] = flags;
    this.tail++;
  }

  private grow(): void {
    const size = this.events.length;
    const events = new Uint8Array(size * 2);
    const ids = new Float64Array(size * 2);
    const flags = new Uint8Array(size * 2);
    for (let sequence = this.head; sequence < this.tail; sequence++) {
      const at = sequence & (size * 2 - 1);
      events[at] = this.event(sequence);
      ids[at] = this.id(sequence);
      flags[at] = this.flag(sequence);
    }
    this.events = events;
    this.ids = ids;
    this.flags = flags;
  }

  /** Of the smallest size, as it was made? */
  get isSmall(): boolean {
    return this.events.length === SMALLEST;
  }
}

/** Rings that nobody uses: an idle tracker holds none, and one that wakes up makes none. */
const unused: Pending[] = [];
const MOST_UNUSED = 256;

/** An empty ring. */
export function takePending(): Pending {
  return unused.pop() ?? new Pending();
}

/** Gives back a ring whose entries are all consumed. */
export function returnPending(pending: Pending): void {
  if (!pending.isSmall || unused.length >= MOST_UNUSED) return;
  pending.head = 0;
  pending.tail = 0;
  unused.push(pending);
}
