/**
 * How many ReadyForQuery are still to come: every hypothesis is run through its pending messages along everything the
 * backend may do, and for each state the least and the most ReadyForQuery on the way are kept.
 *
 * Least: those that come even if the frontend sends nothing more. Most: those that may still be owed for what has been
 * sent; a Query that has started a copy-in is owed its own.
 */
import { owesQuery, restsOf, WITH_NONE, WITH_ONE } from '../table/facts.ts';
import { EVENT_COUNT, NONE, type Table } from '../table/table.ts';
import type { Hypotheses } from './hypotheses.ts';
import { type Pending, SIMULATED } from './pending.ts';

const ABSENT = 0x7fffffff;

/** Scratch for one walk, shared by all trackers: counts by state, and the list of states that have any. */
class Counts {
  least = new Int32Array(0);
  most = new Int32Array(0);
  states = new Uint16Array(0);
  size = 0;

  fit(count: number): void {
    if (this.least.length >= count) return;
    this.least = new Int32Array(count).fill(ABSENT);
    this.most = new Int32Array(count);
    this.states = new Uint16Array(count);
  }

  clear(): void {
    for (let at = 0; at < this.size; at++) this.least[this.states[at] ?? 0] = ABSENT;
    this.size = 0;
  }

  add(state: number, least: number, most: number): void {
    const known = this.least[state] ?? ABSENT;
    if (known === ABSENT) {
      this.states[this.size++] = state;
      this.least[state] = least;
      this.most[state] = most;
      return;
    }
    if (least < known) this.least[state] = least;
    if (most > (this.most[state] ?? 0)) this.most[state] = most;
  }

  /** Adds every place where the backend can come to rest from `state`. */
  settle(table: Table, state: number, least: number, most: number): void {
    const rests = restsOf(table, state);
    for (let at = 0; at < rests.length; at += 2) {
      const bits = rests[at + 1] ?? 0;
      this.add(rests[at] ?? 0, least + ((bits & WITH_NONE) !== 0 ? 0 : 1), most + ((bits & WITH_ONE) !== 0 ? 1 : 0));
    }
  }
}

let here = new Counts();
let next = new Counts();

/** The answer of the last call of `countOutstanding`; `traits` holds those of every state that it can end in. */
export const outstanding = { least: 0, most: 0, traits: 0 };

/**
 * @param extra an event to be counted as if it were pending behind all others, or -1
 * Writes its answer to `outstanding`.
 */
export function countOutstanding(
  table: Table,
  hypotheses: Hypotheses,
  pending: Pending | undefined,
  extra: number,
): void {
  here.fit(table.states.length);
  next.fit(table.states.length);
  here.clear();
  const tail = pending?.tail ?? 0;
  const end = extra < 0 ? tail : tail + 1;
  let sequence = end;
  for (let h = 0; h < hypotheses.size; h++) sequence = Math.min(sequence, hypotheses.next(h));
  for (; ; sequence++) {
    for (let h = 0; h < hypotheses.size; h++)
      if (hypotheses.next(h) === sequence) here.settle(table, hypotheses.state(h), 0, 0);
    if (sequence >= end) break;
    const event = sequence === tail ? extra : (pending?.event(sequence) ?? 0);
    next.clear();
    for (let at = 0; at < here.size; at++) {
      const state = here.states[at] ?? 0;
      const least = here.least[state] ?? 0;
      const most = here.most[state] ?? 0;
      if (event === SIMULATED) {
        next.add(state, least, most);
        continue;
      }
      const target = table.targets[state * EVENT_COUNT + event] ?? NONE;
      if (target === state || target === NONE) next.add(state, least, most);
      else next.settle(table, target, least, most);
    }
    const swap = here;
    here = next;
    next = swap;
  }
  summarize(table);
}

function summarize(table: Table): void {
  let least = ABSENT;
  let most = 0;
  let traits = 0;
  for (let at = 0; at < here.size; at++) {
    const state = here.states[at] ?? 0;
    least = Math.min(least, here.least[state] ?? 0);
    most = Math.max(most, (here.most[state] ?? 0) + (owesQuery(table, state) ? 1 : 0));
    traits |= table.traits[state] ?? 0;
  }
  outstanding.traits = traits;
  outstanding.least = least === ABSENT ? 0 : least;
  outstanding.most = most;
}
