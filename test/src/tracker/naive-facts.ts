/** What the naive tracker knows of a table: read from the names of states and the rules of edges, not from its traits. */
import { EVENTS, FIRST_BACKEND_EVENT } from '../../../machines/messages.ts';
import { RULES } from '../../../machines/rules.ts';
import { NONE, ruleOf, step, type Table } from '../../../src/table/table.ts';

const ALL: readonly number[] = EVENTS.map((_, event) => event);
export const BACKEND_EVENTS: readonly number[] = ALL.slice(FIRST_BACKEND_EVENT);

export interface NaiveFacts {
  readonly name: (state: number) => string;
  readonly phaseOf: (state: number) => string;
  readonly isClosed: (state: number) => boolean;
  /** Does the backend read there? */
  readonly reads: (state: number) => boolean;
  /** The rule by which the backend refuses a message, if it does. */
  readonly refusal: (state: number, event: number) => string | undefined;
  /** May the backend send that without a cause? */
  readonly isUncaused: (state: number, event: number) => boolean;
}

const made = new Map<Table, NaiveFacts>();

/** The facts of a table, made once. */
export function naiveFacts(table: Table): NaiveFacts {
  const facts = made.get(table) ?? factsOf(table);
  made.set(table, facts);
  return facts;
}

function factsOf(table: Table): NaiveFacts {
  const name = (state: number): string => table.states[state] ?? '';
  const reading = new Set(
    [...table.states.keys()].filter((state) =>
      ALL.slice(0, FIRST_BACKEND_EVENT).some((event) => step(table, state, event) !== NONE),
    ),
  );
  return {
    name,
    phaseOf: (state) => name(state).replace('walsender.', '').split('.')[0] ?? '',
    isClosed: (state) => name(state) === 'closed',
    reads: (state) => reading.has(state),
    refusal: (state, event) => {
      const rule = ruleOf(table, state, event);
      return rule !== undefined && RULES[rule].decision === 'refused' ? rule : undefined;
    },
    isUncaused: (state, event) => {
      const rule = ruleOf(table, state, event);
      return rule !== undefined && 'asynchronous' in RULES[rule];
    },
  };
}
