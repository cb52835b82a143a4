/**
 * A compiled table as a graph: its edges numbered, with the lists that traversals need. No part of a legal exchange, and
 * left out unless they are asked for, are edges that the backend refuses (RULES[…].decision), and messages that the
 * frontend machine sends nowhere, even where the backend ignores them: a Flush with a body in copy-in.
 */
import { FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { RULE_IDS, RULES, type RuleId } from '../../machines/rules.ts';
import { EVENT_COUNT, NONE, type Table } from '../table/table.ts';
import { frontendTable } from '../table/tables.ts';

/** The edges of a table by number, in the order of states and events. */
export interface Graph {
  readonly table: Table;
  /** By edge: the state that it leaves, the state that it enters, its event, and the number of its rule. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly event: Int32Array;
  readonly rule: Int32Array;
  /** By state: the numbers of the edges that leave it, and of those that enter it. */
  readonly leaving: readonly (readonly number[])[];
  readonly entering: readonly (readonly number[])[];
}

/** Which edges of a table are looked at. */
export interface GraphOptions {
  /** Also the edges that are no part of a legal exchange; false by default. */
  readonly illegal?: boolean;
}

/** The rule of that number. @throws RangeError when there is none (a misuse of the API) */
export function ruleIdOf(rule: number): RuleId {
  const id = RULE_IDS[rule];
  if (id === undefined) throw new RangeError(`no rule has the number ${rule}`);
  return id;
}

/** Does the receiver break off by this rule? @param rule its number */
export const isRefused = (rule: number): boolean => RULES[ruleIdOf(rule)].decision === 'refused';

let sent: Uint8Array | undefined;

/** May a frontend send this at all? Always true of backend events. */
export function isSent(event: number): boolean {
  sent ??= frontendTable().targets.reduce((events, target, at) => {
    if (target !== NONE) events[at % EVENT_COUNT] = 1;
    return events;
  }, new Uint8Array(EVENT_COUNT));
  return event >= FIRST_BACKEND_EVENT || sent[event] === 1;
}

/** The graph of a table. */
export function graphOf(table: Table, { illegal = false }: GraphOptions = {}): Graph {
  const edges: number[] = [];
  for (const [at, target] of table.targets.entries())
    if (target !== NONE && (illegal || (isSent(at % EVENT_COUNT) && !isRefused(table.rules[at] ?? 0)))) edges.push(at);
  const from = Int32Array.from(edges, (at) => Math.floor(at / EVENT_COUNT));
  const to = Int32Array.from(edges, (at) => table.targets[at] ?? NONE);
  const leaving: number[][] = table.states.map(() => []);
  const entering: number[][] = table.states.map(() => []);
  for (const edge of edges.keys()) {
    leaving[from[edge] ?? 0]?.push(edge);
    entering[to[edge] ?? 0]?.push(edge);
  }
  return {
    table,
    from,
    to,
    event: Int32Array.from(edges, (at) => at % EVENT_COUNT),
    rule: Int32Array.from(edges, (at) => table.rules[at] ?? 0),
    leaving,
    entering,
  };
}

/** The edges that a list of events takes from a state. @throws RangeError where the graph has no such edge (misuse) */
export function edgesOn(graph: Graph, start: number, events: readonly number[]): number[] {
  let state = start;
  return events.map((event) => {
    const edge = graph.leaving[state]?.find((candidate) => graph.event[candidate] === event);
    if (edge === undefined) throw new RangeError(`no edge for event ${event} in ${graph.table.states[state] ?? state}`);
    state = graph.to[edge] ?? NONE;
    return edge;
  });
}
