import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, transition } from 'xstate';
import { backendMachine } from '../../../machines/backend.ts';
import { frontendMachine } from '../../../machines/frontend.ts';
import { EVENTS } from '../../../machines/messages.ts';
import type { Dialect } from '../../../machines/versions.ts';
import { NONE, step, type Table } from '../../../src/table/table.ts';
import { backendTable, frontendTable } from '../../../src/table/tables.ts';

type StateValue = string | { [key: string]: StateValue };

/** `a.b.c` as XState's state value, and back. */
const valueOfState = (name: string): StateValue =>
  name.split('.').reduceRight<StateValue>((inner, part) => (inner === '' ? part : { [part]: inner }), '');
const nameOfValue = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as Record<string, unknown>)
        .map(([part, inner]) => `${part}.${nameOfValue(inner)}`)
        .join(' and ');

/** Every cell that the table and XState decide differently, in words; and how many cells and edges were compared. */
function compare(machine: AnyStateMachine, table: Table): { differences: string[]; cells: number; edges: number } {
  const differences: string[] = [];
  let cells = 0;
  let edges = 0;
  for (const [state, name] of table.states.entries()) {
    const snapshot = machine.resolveState({ value: valueOfState(name), context: {} });
    for (const [id, type] of EVENTS.entries()) {
      cells++;
      const expected = step(table, state, id);
      const can = snapshot.can({ type });
      const [next] = transition(machine, snapshot, { type });
      if (expected !== NONE) edges++;
      const target = expected === NONE ? name : table.states[expected];
      if (can !== (expected !== NONE)) differences.push(`${name}: can(${type}) is ${can}`);
      if (nameOfValue(next.value) !== target) differences.push(`${name}: ${type} leads to ${nameOfValue(next.value)}`);
    }
  }
  return { differences, cells, edges };
}

/** 14 to 17 are one table; generated.test.ts and machines/backend.test.ts hold them to that. */
const DISTINCT: readonly Dialect[] = ['postgres-12', 'postgres-13', 'postgres-15', 'postgres-18'];

describe('the compiled table is XState’s own transition function', () => {
  it.each(DISTINCT)('for every state and every event of the backend of %s', (dialect) => {
    const table = backendTable(dialect);
    const { differences, cells, edges } = compare(backendMachine(dialect), table);
    expect(differences).toEqual([]);
    expect(table.states.length).toBeGreaterThan(200);
    expect(cells).toBe(table.states.length * EVENTS.length);
    expect(edges).toBe(table.targets.filter((target) => target !== NONE).length);
    expect(edges).toBeGreaterThan(2000);
  });

  it('for every state and every event of the frontend', () => {
    const table = frontendTable();
    const { differences, cells, edges } = compare(frontendMachine(), table);
    expect(differences).toEqual([]);
    expect(cells).toBe(table.states.length * EVENTS.length);
    expect(edges).toBeGreaterThan(300);
  });

  it('and the comparison sees a single edge that differs', () => {
    const table = backendTable('postgres-15');
    const targets = table.targets.slice();
    const edge = targets.findIndex((target) => target !== NONE);
    targets[edge] = NONE;
    expect(compare(backendMachine('postgres-15'), { ...table, targets }).differences).not.toEqual([]);
  });
});
