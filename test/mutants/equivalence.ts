/**
 * Proofs that a mutant is no fault: nobody who sees the messages of both sides, and what the tracker says of them, can
 * tell it from the original.
 */
import { eventId, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { ASYNCHRONOUS, owesQuery, REFUSED } from '../../src/table/facts.ts';
import { CLOSED, EVENT_COUNT, NONE, READS, type Table } from '../../src/table/table.ts';
import { eventOf, type Mutant, stateOf } from './mutator.ts';

const FATAL = eventId('B.ErrorResponse.fatal');
const SETTING = eventId('B.ParameterStatus');

/**
 * The coarsest bisimulation of a table's states, by partition refinement: states of one class have the same phase and
 * the same traits, and by every event, under rules that decide alike, lead to states of one class. Leading an edge to
 * another state of its target's class changes nothing.
 * @returns the number of the class of each state
 */
export function classesOf(table: Table): Int32Array {
  let classes = number(
    table.states.map((_, state) => `${table.phases[state]} ${table.traits[state]} ${owesQuery(table, state)}`),
  );
  for (let count = -1; count !== Math.max(...classes); ) {
    count = Math.max(...classes);
    classes = number(table.states.map((_, state) => `${classes[state]}:${moves(table, state, classes)}`));
  }
  return classes;
}

/** Equal texts get equal numbers. */
function number(texts: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(texts, (text) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  });
}

function moves(table: Table, state: number, classes: Int32Array): string {
  let text = '';
  for (let event = 0; event < EVENT_COUNT; event++) {
    const at = state * EVENT_COUNT + event;
    const target = table.targets[at] ?? NONE;
    if (target === NONE) continue;
    const rule = table.rules[at] ?? 0;
    text += ` ${event}>${classes[target]},${REFUSED[rule]},${ASYNCHRONOUS[rule]}`;
  }
  return text;
}

/** What comes in any state without changing it, or ends the connection from any state. */
type Overlay = 'stays' | 'closes' | undefined;

function overlayAt(table: Table, state: number, event: number): Overlay {
  const at = state * EVENT_COUNT + event;
  const target = table.targets[at] ?? NONE;
  if (target === NONE || ASYNCHRONOUS[table.rules[at] ?? 0] !== 1) return undefined;
  if (target === state) return 'stays';
  return event === FATAL && ((table.traits[target] ?? 0) & CLOSED) !== 0 ? 'closes' : undefined;
}

/**
 * Is an asynchronous message of a state explained as well by having come before the state was entered? So it is where
 * each way into the state is that the backend reads a message in a state that has the same asynchronous message:
 * frontend messages run ahead, so both orders look the same to whoever sees the streams (semantics of observed order).
 * Dropping such an edge changes nothing; nor does leading one elsewhere that stays, which is then never needed: the
 * earlier moment contains the later one. It rests on ParameterStatus being the last before ReadyForQuery, from 14 on
 * (postgres.c, PostgresMain: ReportChangedGUCOptions), to which every transcript is held (`reportsSettingsLast`).
 */
export function isAmbiguous(table: Table, { at, target }: Mutant): boolean {
  const state = stateOf(at);
  const event = eventOf(at);
  const overlay = overlayAt(table, state, event);
  if (event < FIRST_BACKEND_EVENT || overlay === undefined || ((table.traits[state] ?? 0) & READS) !== 0) return false;
  if (target !== NONE && overlay !== 'stays') return false;
  const entries: number[] = [];
  for (const [edge, to] of table.targets.entries()) if (to === state && edge !== at) entries.push(edge);
  const before = entries.filter((edge) => stateOf(edge) !== state);
  return (
    before.every((edge) => eventOf(edge) < FIRST_BACKEND_EVENT && overlayAt(table, stateOf(edge), event) === overlay) &&
    // What stays here must stay there too, or the backend would be seen to be here; but settings come last of all.
    entries.every(
      (edge) =>
        eventOf(edge) === SETTING ||
        before.every((entry) => overlayAt(table, stateOf(entry), eventOf(edge)) === 'stays' || stateOf(edge) !== state),
    )
  );
}
