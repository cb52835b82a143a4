/**
 * Where a backend waits that has read everything and has sent nothing more. It may hold replies back: what is not sent
 * at once stays in its buffer until a Flush or a Sync, or until 8192 bytes have gathered.
 */
import { eventId, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { ASYNCHRONOUS, mayEndInSilence, REFUSED, SENT_AT_ONCE } from '../table/facts.ts';
import { CLOSED, COPY_IN, EVENT_COUNT, NONE, READS, type Table } from '../table/table.ts';
import { NOBODY, refusal } from './hypotheses.ts';
import { DUE, type Pending, SIMULATED } from './pending.ts';

const FLUSH = eventId('F.Flush');

/**
 * The state in which the backend waits when it can read all that is pending without a trace.
 * @param next sequence number of the first message that is not consumed
 * @returns the state's number, or `NONE` when some message needs a reply first
 */
export function waitsAfter(table: Table, state: number, next: number, pending: Pending | undefined): number {
  let at = state;
  if (pending !== undefined)
    for (let sequence = next; sequence < pending.tail; sequence++) {
      if (((table.traits[at] ?? 0) & CLOSED) !== 0) return at;
      const event = pending.event(sequence);
      if (event === SIMULATED) continue;
      at = table.targets[at * EVENT_COUNT + event] ?? NONE;
      if (at === NONE) return NONE;
    }
  return ((table.traits[at] ?? 0) & (READS | CLOSED)) !== 0 ? at : NONE;
}

/** The state of a backend that has consumed what it can without emitting anything. */
export function furthest(table: Table, state: number, next: number, pending: Pending | undefined): number {
  if (pending === undefined) return state;
  let at = state;
  for (let sequence = next; sequence < pending.tail; sequence++) {
    const event = pending.event(sequence);
    if (event === SIMULATED) continue;
    const target = table.targets[at * EVENT_COUNT + event] ?? NONE;
    if (target === NONE) break;
    at = target;
  }
  return at;
}

/**
 * The first message that the backend refuses among those that it has read in silence, where `waitsAfter` says that it
 * can have read all that is pending.
 * @returns a `refusal`, or `NOBODY`
 */
export function refusedInSilence(table: Table, state: number, next: number, pending: Pending | undefined): number {
  if (pending === undefined) return NOBODY;
  let at = state;
  for (let sequence = next; sequence < pending.tail; sequence++) {
    const event = pending.event(sequence);
    if (event === SIMULATED) continue;
    const edge = at * EVENT_COUNT + event;
    const target = table.targets[edge] ?? NONE;
    if (target === NONE) break;
    const rule = table.rules[edge] ?? 0;
    if (REFUSED[rule] === 1) return refusal(pending.id(sequence), rule);
    at = target;
  }
  return NOBODY;
}

/**
 * Marks the made-up replies whose turn it is when the backend has answered all that it answers: those behind messages
 * that it reads in silence too. An error that it might still raise at one of these comes after them. A skip until Sync
 * does not begin in silence.
 * @param next sequence number of the first message that is not consumed
 * @returns the sequence number behind the last message that was looked at
 */
export function markDue(table: Table, state: number, next: number, pending: Pending): number {
  let at = state;
  let sequence = next;
  for (; sequence < pending.tail && ((table.traits[at] ?? 0) & READS) !== 0; sequence++) {
    const event = pending.event(sequence);
    if (event === SIMULATED) pending.mark(sequence, DUE);
    else at = table.targets[at * EVENT_COUNT + event] ?? NONE;
  }
  return sequence;
}

/** A backend that holds something back, and one that does not, are told apart by a bit beside the state. */
type Frontier = Set<number>;

/**
 * Can the backend have read all that is pending and wait, with nothing sent but perhaps something held back?
 * A Flush outside copy-in sends what is held back, so it rules out everyone who holds something.
 */
export const mayHoldBack = (table: Table, state: number, next: number, pending: Pending | undefined): boolean =>
  reachesUnsent(table, state, next, pending, READS | CLOSED);

/**
 * Can the backend have left, with nothing sent since? What it held back is lost then (D99, G37). Before it is through
 * with authentication it may leave at any time.
 */
export const mayLeave = (table: Table, state: number, next: number, pending: Pending | undefined): boolean =>
  mayEndInSilence(table, state) || reachesUnsent(table, state, next, pending, CLOSED);

function reachesUnsent(table: Table, state: number, next: number, pending: Pending | undefined, goal: number): boolean {
  let frontier: Frontier = unsent(table, new Set([state * 2]));
  const tail = pending?.tail ?? next;
  for (let sequence = next; sequence < tail; sequence++) {
    const event = pending?.event(sequence) ?? SIMULATED;
    if (event === SIMULATED) continue;
    const reached: Frontier = new Set();
    for (const place of frontier) {
      const at = place >> 1;
      const traits = table.traits[at] ?? 0;
      if ((traits & CLOSED) !== 0) return true;
      if (event === FLUSH && (place & 1) === 1 && (traits & COPY_IN) === 0) continue;
      const target = table.targets[at * EVENT_COUNT + event] ?? NONE;
      if (target !== NONE) reached.add(target * 2 + (place & 1));
    }
    frontier = unsent(table, reached);
  }
  for (const place of frontier) if (((table.traits[place >> 1] ?? 0) & goal) !== 0) return true;
  return false;
}

/** Everywhere that the backend gets to from `frontier` by replies that it holds back. */
function unsent(table: Table, frontier: Frontier): Frontier {
  // A set that grows while it is walked: every place is visited once.
  for (const place of frontier) {
    const state = place >> 1;
    for (let event = FIRST_BACKEND_EVENT; event < EVENT_COUNT; event++) {
      const at = state * EVENT_COUNT + event;
      const target = table.targets[at] ?? NONE;
      if (target === NONE || SENT_AT_ONCE[event] === 1 || ASYNCHRONOUS[table.rules[at] ?? 0] === 1) continue;
      frontier.add(target * 2 + 1);
    }
  }
  return frontier;
}
