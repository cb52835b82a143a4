/** Where the exchanges of `wirestate paths` begin, end and pass: names of the command line as numbers of the table. */
import { RULE_IDS } from '../../machines/rules.ts';
import { START_NAMES, STARTS } from '../../machines/starts.ts';
import type { Waypoint } from '../graph/index.ts';
import type { Table } from '../table/table.ts';
import { EXIT, Stop } from './exit.ts';
import { nearest } from './nearest.ts';
import { printable } from './terminal.ts';

/** The states of that name: one, or all that a compound state holds, such as `copyIn.extended`. */
const statesNamed = ({ states }: Table, name: string): number[] =>
  [...states.entries()].flatMap(([state, full]) => (full === name || full.startsWith(`${name}.`) ? [state] : []));

/** All names that states go by. */
const stateNames = ({ states }: Table): string[] => [
  ...new Set(
    states.flatMap((state) => {
      const parts = state.split('.');
      return parts.map((_, length) => parts.slice(0, length + 1).join('.'));
    }),
  ),
];

function refuse(kind: string, name: string, names: readonly string[], example: string): Stop {
  const near = nearest(name, [...new Set(names)]);
  const hint =
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `One of the ${names.length} there are is ${example}.`;
  return new Stop(EXIT.usage, `There is no ${kind} "${printable(name)}". ${hint}`);
}

/**
 * The states in which exchanges begin or end.
 * @param name a state, a compound state, or `startup`, `ready` or `walsender`, where a recording may begin
 * @throws Stop with the nearest names when there is no such state
 */
export function placeNamed(table: Table, name: string): number[] {
  const start = START_NAMES.find((known) => known === name);
  const found = statesNamed(table, start === undefined ? name : STARTS[start]);
  if (found.length > 0) return found;
  throw refuse('state', name, [...START_NAMES, ...stateNames(table)], 'copyIn.extended');
}

/** The rule or the states of that name. @throws Stop with the nearest names when there is neither */
export function waypointNamed(table: Table, name: string): Waypoint {
  const id = RULE_IDS.find((known) => known === name);
  if (id !== undefined) return { rule: RULE_IDS.indexOf(id) };
  const states = statesNamed(table, name);
  if (states.length > 0) return { states };
  throw refuse('rule or state', name, [...RULE_IDS, ...stateNames(table)], 'copy-in.sync-ignored');
}
