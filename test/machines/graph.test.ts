/**
 * XState's graph module explores the machine; a plain breadth-first search explores the compiled table. Neither shares
 * code with the other. Since xstate 5.20 the module lives in xstate itself; the package @xstate/graph is the same
 * under its old name, and both are asked.
 */
import * as packaged from '@xstate/graph';
import { describe, expect, it } from 'vitest';
import type { SnapshotFrom } from 'xstate';
import * as core from 'xstate/graph';
import { backendMachine } from '../../machines/backend.ts';
import { EVENTS, type EventName } from '../../machines/messages.ts';
import { NONE, step, type Table } from '../../src/table/table.ts';
import { backendTable } from '../../src/table/tables.ts';

type Machine = ReturnType<typeof backendMachine>;
type Snapshot = SnapshotFrom<Machine>;

const nameOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as Record<string, unknown>)
        .map(([part, inner]) => `${part}.${nameOf(inner)}`)
        .join(' and ');

/**
 * A function, not a list: a list would be taken as events that are possible everywhere, and an event that a state does
 * not take would appear as a self-loop.
 */
const events = (snapshot: Snapshot): { type: EventName }[] =>
  EVENTS.filter((type) => snapshot.can({ type })).map((type) => ({ type }));
/** The edges of an adjacency map by source state; the modules' own types differ by a brand only. */
function transitionsOf(adjacency: object): Map<string, { event: string; target: string }[]> {
  type Node = { transitions: Record<string, { event: { type: string }; state: Snapshot }> };
  const nodes: [string, Node][] = Object.entries(adjacency);
  return new Map(
    nodes.map(([from, { transitions }]) => [
      from,
      Object.values(transitions).map(({ event, state }) => ({ event: event.type, target: nameOf(state.value) })),
    ]),
  );
}
const options = { events, serializeState: (snapshot: Snapshot) => nameOf(snapshot.value) };

/** Distance of every state that can be reached from `start`, by breadth-first search over the table. */
function distances(table: Table, start: string): Record<string, number> {
  const found = new Map([[table.states.indexOf(start), 0]]);
  for (const [state, distance] of found) {
    for (const event of EVENTS.keys()) {
      const target = step(table, state, event);
      if (target !== NONE && !found.has(target)) found.set(target, distance + 1);
    }
  }
  return Object.fromEntries([...found].map(([state, distance]) => [table.states[state] ?? '', distance]));
}

describe.each([
  ['xstate/graph', core],
  ['@xstate/graph', packaged],
] as const)('%s', (_, graph) => {
  it('finds the same states at the same distances as a search over the compiled table', () => {
    const table = backendTable('postgres-18');
    const paths = graph.getShortestPaths(backendMachine('postgres-18'), options);
    // A path begins with the event of initialization.
    const found = Object.fromEntries(paths.map(({ state, steps }) => [nameOf(state.value), steps.length - 1]));
    expect(found).toEqual(distances(table, 'startup.first'));
    expect(paths.length).toBe(table.states.length);
    expect(Math.max(...Object.values(found))).toBeGreaterThan(8);
  });

  it('finds the same edges', () => {
    const table = backendTable('postgres-18');
    const adjacency = transitionsOf(graph.getAdjacencyMap(backendMachine('postgres-18'), options));
    const found = [...adjacency].flatMap(([from, edges]) =>
      edges.map(({ event, target }) => `${from} ${event} ${target}`),
    );
    const expected = table.states.flatMap((from, state) =>
      EVENTS.flatMap((event, id) => {
        const target = step(table, state, id);
        return target === NONE ? [] : [`${from} ${event} ${table.states[target]}`];
      }),
    );
    expect(found.sort()).toEqual(expected.sort());
    expect(found.length).toBeGreaterThan(2000);
  });

  it('sees the ignored Sync of copy-in as an edge', () => {
    const adjacency = transitionsOf(graph.getAdjacencyMap(backendMachine('postgres-15'), options));
    expect(adjacency.get('copyIn.extended.begun.idle')).toContainEqual({
      event: 'F.Sync',
      target: 'copyIn.extended.body.idle',
    });
  });
});
