/**
 * The words in which the phases are declared: a phase is a list of states, a state a list of edges, an edge a target
 * and the rule that it follows. `assemble` turns declared states into the nested form that XState draws and runs.
 */
import type { EventName } from './messages.ts';
import { RULES, type RuleId } from './rules.ts';

/** A state's full name, the compound states that hold it first: `copyIn.simple.row.idle`. */
export type StateName = string;

/** Where an event leads, and the rule that says so. */
export interface Edge {
  readonly target: StateName;
  readonly rule: RuleId;
}

/** The edges of one state by event; an event without an edge cannot happen there, or is not read there. */
export type Edges = Partial<Record<EventName, Edge>>;

/** Declared states by full name. */
export type Phase = Record<StateName, Edges>;

export const to = (target: StateName, rule: RuleId): Edge => ({ target, rule });

/** The same edge for several events. */
export function each(events: readonly EventName[], edge: Edge): Edges {
  return Object.fromEntries(events.map((event) => [event, edge]));
}

/** An edge as XState takes it. An ignored message has a target too: an empty transition vanishes from every traversal. */
interface TransitionConfig {
  readonly target: string;
  readonly description: string;
  readonly meta: { readonly rule: RuleId };
}

export interface StateConfig {
  on?: Record<string, TransitionConfig>;
  initial?: string;
  states?: Record<string, StateConfig>;
}

/**
 * Nests declared states by the dots of their names.
 * @param machineId the id under which XState addresses the states (`#backend.ready.idle`)
 * @returns the `states` of a machine's configuration; a compound state's initial state is the first declared in it
 */
export function assemble(machineId: string, states: Phase): Record<string, StateConfig> {
  const root: StateConfig = {};
  for (const [name, edges] of Object.entries(states)) {
    let node = root;
    for (const part of name.split('.')) {
      node.states ??= {};
      node.initial ??= part;
      node.states[part] ??= {};
      node = node.states[part];
    }
    node.on = Object.fromEntries(
      Object.entries(edges).map(([event, { target, rule }]) => [
        event,
        { target: `#${machineId}.${target}`, description: RULES[rule].sentence, meta: { rule } },
      ]),
    );
  }
  return root.states ?? {};
}
