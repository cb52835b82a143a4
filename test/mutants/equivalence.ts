/** Proofs that a mutant is no fault by what its two targets are. */
import { ASYNCHRONOUS, owesQuery, REFUSED } from '../../src/table/facts.ts';
import { EVENT_COUNT, NONE, type Table } from '../../src/table/table.ts';

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
