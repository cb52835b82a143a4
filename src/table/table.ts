/**
 * The compiled machine: a flat table, states × events, that everything at run time uses. It knows nothing of XState;
 * the text it is read from is generated (generate.ts), and a test proves it equal to the machine.
 */
import { EVENTS, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { type Decision, RULE_IDS, RULES, type RuleId } from '../../machines/rules.ts';

/** Number of columns. An event's id is its column. */
export const EVENT_COUNT: number = EVENTS.length;

/** In `targets`: no edge. */
export const NONE = 0xffff;

/** Bits of `Table.traits`, one byte a state. */
export const READS = 1;
export const READY_IDLE = 2;
export const COPY_IN = 4;
export const COPY_BOTH = 8;
export const WALSENDER = 16;
export const CLOSED = 32;
export const SKIPPING = 64;

/** One machine in one dialect. All members are read-only and shared by every tracker. */
export interface Table {
  /** `backend` or `frontend`. */
  readonly machine: string;
  readonly dialect: string;
  /** Full names; a state's index is its number. */
  readonly states: readonly string[];
  /** Target of each edge at `state * EVENT_COUNT + event`, or `NONE`. */
  readonly targets: Uint16Array;
  /** Index in `RULE_IDS` of the rule of each edge, at the same place; meaningless where there is no edge. */
  readonly rules: Uint8Array;
  /** What the tracker needs to know of a state: the bits above. */
  readonly traits: Uint8Array;
  /** Name of each state's phase. */
  readonly phases: readonly string[];
}

const PREFIX = /^walsender\./;

/** The phase that a state belongs to: its outermost compound state, whether of a session or of a walsender. */
export const phaseOf = (state: string): string => state.replace(PREFIX, '').split('.')[0] ?? state;

function traitsOf(state: string, reads: boolean): number {
  const phase = phaseOf(state);
  return (
    (reads ? READS : 0) |
    (state === 'ready.idle' || state === 'walsender.ready.idle' ? READY_IDLE : 0) |
    (phase === 'copyIn' ? COPY_IN : 0) |
    (phase === 'copyBoth' ? COPY_BOTH : 0) |
    (state.startsWith('walsender.') ? WALSENDER : 0) |
    (state === 'closed' ? CLOSED : 0) |
    (phase === 'skippingUntilSync' ? SKIPPING : 0)
  );
}

/** Makes a table from its states and edges. */
export function makeTable(
  machine: string,
  dialect: string,
  states: readonly string[],
  edges: Iterable<readonly [state: number, event: number, target: number, rule: number]>,
): Table {
  const targets = new Uint16Array(states.length * EVENT_COUNT).fill(NONE);
  const rules = new Uint8Array(states.length * EVENT_COUNT);
  const reads = new Uint8Array(states.length);
  for (const [state, event, target, rule] of edges) {
    targets[state * EVENT_COUNT + event] = target;
    rules[state * EVENT_COUNT + event] = rule;
    if (event < FIRST_BACKEND_EVENT) reads[state] = 1;
  }
  return {
    machine,
    dialect,
    states,
    targets,
    rules,
    traits: Uint8Array.from(states, (state, number) => traitsOf(state, reads[number] === 1)),
    phases: states.map(phaseOf),
  };
}

/** The state that `event` leads to from `state`, or `NONE`. */
export const step = (table: Table, state: number, event: number): number =>
  table.targets[state * EVENT_COUNT + event] ?? NONE;

/** The number of a state.
 * @throws RangeError when the table has no state of that name (a misuse of the API). */
export function stateNumber(table: Table, name: string): number {
  const number = table.states.indexOf(name);
  if (number < 0) throw new RangeError(`${table.machine} (${table.dialect}) has no state "${name}"`);
  return number;
}

/** The rule of an edge; undefined where there is none. */
export const ruleOf = (table: Table, state: number, event: number): RuleId | undefined =>
  step(table, state, event) === NONE ? undefined : RULE_IDS[table.rules[state * EVENT_COUNT + event] ?? 0];

/** One decided cell of the matrix state × message. `target` is undefined where nothing is taken now. */
export interface Cell {
  readonly decision: Decision;
  readonly rule: RuleId;
  readonly target: string | undefined;
}

/**
 * Decides one cell: every message in every state is legal, ignored or refused, by a rule.
 * A cell without an edge is decided too: a closed connection is not read, a busy backend reads later, and a backend
 * message without an edge is one that the backend never sends there.
 */
export function decide(table: Table, state: number, event: number): Cell {
  const target = step(table, state, event);
  const closed = ((table.traits[state] ?? 0) & CLOSED) !== 0;
  const unsent: RuleId =
    table.machine === 'frontend' ? 'frontend.may-not-send' : closed ? 'closed.unread' : 'backend.reads-later';
  const fallback: RuleId = event >= FIRST_BACKEND_EVENT ? 'backend.never-sends' : unsent;
  const rule = ruleOf(table, state, event) ?? fallback;
  return { decision: RULES[rule].decision, rule, target: target === NONE ? undefined : table.states[target] };
}
