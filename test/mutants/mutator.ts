/**
 * The mutants of a compiled table. Every edge is dropped, and is led to every other state of its region.
 *
 * The region of an edge is what it touches: all states of the phase that its source belongs to (`Table.phases`) and all
 * states of the phase that its target belongs to. So a message may seem not to have been read, to have been read as a
 * neighbour of the right state would read it, or to have led to a neighbour of where it leads.
 */
import { EVENTS } from '../../machines/messages.ts';
import { EVENT_COUNT, NONE, type Table } from '../../src/table/table.ts';

/** One planted fault: the edge at `at` leads to `target`, or nowhere (`NONE`). */
export interface Mutant {
  /** Place of the edge in `Table.targets`. */
  readonly at: number;
  readonly target: number;
}

export const stateOf = (at: number): number => Math.floor(at / EVENT_COUNT);
export const eventOf = (at: number): number => at % EVENT_COUNT;

/** The mutants of one edge: the dropped one first. */
function mutantsOfEdge(table: Table, at: number, byPhase: ReadonlyMap<string, readonly number[]>): Mutant[] {
  const right = table.targets[at] ?? NONE;
  const phases = new Set([table.phases[stateOf(at)] ?? '', table.phases[right] ?? '']);
  const region = [...phases].flatMap((phase) => byPhase.get(phase) ?? []);
  return [NONE, ...region].filter((target) => target !== right).map((target) => ({ at, target }));
}

/** All mutants of a table, edge by edge. */
export function mutantsOf(table: Table): Mutant[] {
  const byPhase = new Map<string, number[]>();
  for (const [state, phase] of table.phases.entries()) {
    const states = byPhase.get(phase) ?? [];
    states.push(state);
    byPhase.set(phase, states);
  }
  const mutants: Mutant[] = [];
  for (const [at, target] of table.targets.entries()) {
    if (target !== NONE) mutants.push(...mutantsOfEdge(table, at, byPhase));
  }
  return mutants;
}

/** A table whose edges can be changed one at a time, at the price of one cell. */
export class Mutable {
  private readonly original: Table;
  private readonly targets: Uint16Array;

  constructor(table: Table) {
    this.original = table;
    this.targets = table.targets.slice();
  }

  /**
   * Calls `use` with the mutated table, which must not be kept. The object is new each time: what the tracker has
   * worked out for a table it remembers by its identity.
   */
  with<Result>(mutant: Mutant, use: (table: Table) => Result): Result {
    const right = this.targets[mutant.at] ?? NONE;
    this.targets[mutant.at] = mutant.target;
    try {
      return use({ ...this.original, targets: this.targets });
    } finally {
      this.targets[mutant.at] = right;
    }
  }
}

/** A mutant for people: `ready.idle, F.Sync: ready.idle instead of sync.answering.idle`. */
export function describeMutant(table: Table, { at, target }: Mutant): string {
  const name = (state: number) => (state === NONE ? 'nowhere' : (table.states[state] ?? '?'));
  return `${name(stateOf(at))}, ${EVENTS[eventOf(at)]}: ${name(target)} instead of ${name(table.targets[at] ?? NONE)}`;
}
