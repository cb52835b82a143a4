/**
 * Proves that nobody can tell a mutant from the original, or finds the shortest exchange that does.
 *
 * Whatever one table says, in the order in which its backend reads and writes, the other must explain to a reader of
 * both streams (`Acceptor`), and the other way round. A frontend that sends a message only when the backend waits for
 * it, and sees that it waits, knows most: to whom it can be explained, it can be explained to everybody else. So the
 * search walks one table from state to state with a reader of each beside it, in every state from which the mutant's is
 * entered. It need not go on where the other reader has the right state among its own, since a way from there that
 * comes to the mutant's state enters it, too; nor where a reader of the table itself does not follow: it takes what
 * comes without a cause to have come as early as it can, so it never takes an edge that only a later moment needs. What
 * no server sends, though the machine takes it, tells nothing: see `isNeverSaid`.
 */
import { EVENTS, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { STARTS } from '../../machines/starts.ts';
import { Acceptor } from '../../src/oracle/live/acceptor.ts';
import { CLOSE, QUIET } from '../../src/oracle/live/transcript.ts';
import { mayEndInSilence } from '../../src/table/facts.ts';
import { CLOSED, EVENT_COUNT, NONE, READS, type Table } from '../../src/table/table.ts';
import { eventOf, type Mutant, stateOf } from './mutator.ts';
import { ENDS, isNeverSaid } from './transcript.ts';

/** A search that has come so far without an answer is given up. */
const MOST_PLACES = 5_000;

const BEGINNINGS: ReadonlySet<string> = new Set(Object.values(STARTS));

/** Where the walker is, and what readers of the walked and of the other table make of the steps that led there. */
interface Place {
  readonly state: number;
  readonly own: Acceptor;
  readonly other: Acceptor;
  readonly steps: readonly number[];
}

/** A way into the mutant's state: from a state by an event, or a recording that begins there. */
interface Entry {
  readonly from: number;
  readonly by: readonly number[];
}

function entriesOf({ states, targets }: Table, state: number): Entry[] {
  const found: Entry[] = BEGINNINGS.has(states[state] ?? '') ? [{ from: state, by: [] }] : [];
  for (const [at, target] of targets.entries())
    if (target === state && stateOf(at) !== state) found.push({ from: stateOf(at), by: [eventOf(at)] });
  return found;
}

/** The reader behind one step more; undefined where it has no explanation. */
function behind(reader: Acceptor, step: number): Acceptor | undefined {
  const next = reader.copy();
  return next.take(step) ? next : undefined;
}

/** A reader of a table that has come that way into the mutant's state. */
const entered = (table: Table, { from, by }: Entry): Acceptor =>
  by.reduce((reader, step) => behind(reader, step) ?? reader, new Acceptor(table, table.states[from] ?? ''));

/**
 * Walks one table with a reader of another.
 * @returns the shortest steps that the other reader cannot explain; none where there are no such steps; undefined where
 *   the search was given up
 */
function unexplained(walked: Table, read: Table, mutant: Mutant, entry: Entry): readonly number[] | undefined {
  const mutated = stateOf(mutant.at);
  const queue: Place[] = [
    { state: mutated, own: entered(walked, entry), other: entered(read, entry), steps: entry.by },
  ];
  const seen = new Set<string>();
  for (const place of queue) {
    if (queue.length > MOST_PLACES) return undefined;
    const { state, steps } = place;
    const traits = walked.traits[state] ?? 0;
    const ends = (traits & CLOSED) !== 0 || mayEndInSilence(walked, state);
    if (ends && behind(place.own, CLOSE) !== undefined && behind(place.other, CLOSE) === undefined)
      return [...steps, CLOSE];
    const rests = (traits & READS) !== 0;
    const own = rests ? behind(place.own, QUIET) : place.own;
    if (own === undefined) continue;
    const other = rests ? behind(place.other, QUIET) : place.other;
    if (other === undefined) return [...steps, QUIET];
    const reads = rests && !steps.some((step) => ENDS.has(step));
    for (let event = reads ? 0 : FIRST_BACKEND_EVENT; event < EVENT_COUNT; event++) {
      const target = walked.targets[state * EVENT_COUNT + event] ?? NONE;
      if (target === NONE || isNeverSaid(event, steps, (traits & CLOSED) !== 0)) continue;
      const ownNext = behind(own, event);
      if (ownNext === undefined || !ownNext.mayBeIn(target)) continue;
      const next = behind(other, event);
      if (next === undefined) return [...steps, event];
      if (target !== mutated && next.mayBeIn(target)) continue;
      const key = `${target} ${ownNext.key} ${next.key}`;
      if (!seen.has(key)) queue.push({ state: target, own: ownNext, other: next, steps: [...steps, event] });
      seen.add(key);
    }
  }
  return [];
}

/** What a search has come to: a proof, an exchange that tells, or neither. */
export type Told = { readonly steps: readonly number[] } | 'nothing' | 'unknown';

/**
 * Looks for what tells a mutant from the original.
 * @param mutated the table with the mutant in it
 */
export function tellApart(table: Table, mutated: Table, mutant: Mutant): Told {
  let shortest: readonly number[] | undefined;
  for (const entry of entriesOf(table, stateOf(mutant.at))) {
    for (const [walked, read] of [[table, mutated] as const, [mutated, table] as const]) {
      const steps = unexplained(walked, read, mutant, entry);
      if (steps === undefined) return 'unknown';
      if (steps.length > 0 && steps.length < (shortest?.length ?? Number.POSITIVE_INFINITY)) shortest = steps;
    }
  }
  return shortest === undefined ? 'nothing' : { steps: shortest };
}

/** Steps for people: `F.Sync B.ReadyForQuery.idle quiet`. */
export const wordsOf = (steps: readonly number[]): string =>
  steps.map((step) => (step === QUIET ? 'quiet' : step === CLOSE ? 'close' : (EVENTS[step] ?? '?'))).join(' ');
