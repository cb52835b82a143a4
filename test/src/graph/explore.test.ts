/**
 * Our own search over the compiled table, against the explorer of @xstate/graph over the machine: the two share no code.
 */
import { getAdjacencyMap, getShortestPaths } from '@xstate/graph';
import { describe, expect, it } from 'vitest';
import { backendMachine } from '../../../machines/backend.ts';
import { EVENTS, type EventName } from '../../../machines/messages.ts';
import { RULES, type RuleId } from '../../../machines/rules.ts';
import { edgesTo, explore, graphOf, shortestPath, type Waypoint } from '../../../src/graph/index.ts';
import { NONE, stateNumber, step } from '../../../src/table/table.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { legalEvents, nameOf, type Snapshot } from './support.ts';

const DIALECTS = ['postgres-12', 'postgres-15', 'postgres-18'] as const;

const possible = (snapshot: Snapshot): { type: EventName }[] =>
  EVENTS.filter((type) => snapshot.can({ type })).map((type) => ({ type }));

/** Distances from the start of a connection, as @xstate/graph finds them. */
function xstateDistances(dialect: (typeof DIALECTS)[number], events: (snapshot: Snapshot) => { type: EventName }[]) {
  const paths = getShortestPaths(backendMachine(dialect), {
    events,
    serializeState: (snapshot) => nameOf(snapshot.value),
  });
  // A path begins with the event of initialization.
  return Object.fromEntries(paths.map(({ state, steps }) => [nameOf(state.value), steps.length - 1]));
}

function ourDistances(dialect: (typeof DIALECTS)[number], illegal: boolean) {
  const table = backendTable(dialect);
  const { distance } = explore(table, [stateNumber(table, 'startup.first')], { illegal });
  return Object.fromEntries(
    table.states.flatMap((name, state) => (distance[state] === -1 ? [] : [[name, distance[state]]])),
  );
}

describe.each(DIALECTS)('explore (%s)', (dialect) => {
  it('finds the same states at the same distances as @xstate/graph', () => {
    const found = ourDistances(dialect, true);
    expect(found).toEqual(xstateDistances(dialect, possible));
    expect(Object.keys(found)).toHaveLength(backendTable(dialect).states.length);
  });

  it('finds the same of them by legal messages alone', () => {
    const found = ourDistances(dialect, false);
    expect(found).toEqual(xstateDistances(dialect, legalEvents(dialect)));
    // Only by a frontend that is gone in the middle of a GSSAPI negotiation: StartupMessage, AuthenticationGSS, the end.
    expect(found.protocolViolation).toBe(3);
    expect(Object.keys(found).length).toBeGreaterThan(200);
  });

  it('has the same legal edges', () => {
    const adjacency = getAdjacencyMap(backendMachine(dialect), {
      events: legalEvents(dialect),
      serializeState: (snapshot) => nameOf(snapshot.value),
    });
    type Node = { transitions: Record<string, { event: { type: string }; state: Snapshot }> };
    const nodes: [string, Node][] = Object.entries(adjacency);
    const expected = nodes.flatMap(([from, { transitions }]) =>
      Object.values(transitions).map(({ event, state }) => `${from} ${event.type} ${nameOf(state.value)}`),
    );
    const { table, from, to, event } = graphOf(backendTable(dialect));
    const { distance } = explore(table, [stateNumber(table, 'startup.first')]);
    const found = Array.from(from, (state, edge) => ({ state, edge }))
      .filter(({ state }) => distance[state] !== -1)
      .map(({ state, edge }) => `${table.states[state]} ${EVENTS[event[edge] ?? 0]} ${table.states[to[edge] ?? 0]}`);
    expect(found.sort()).toEqual(expected.sort());
    expect(found.length).toBeGreaterThan(1000);
  });
});

describe('A path', () => {
  const table = backendTable('postgres-18');
  const ready = stateNumber(table, 'ready.idle');
  const closed = stateNumber(table, 'closed');
  const rule = (id: RuleId): Waypoint => ({ rule: Object.keys(RULES).indexOf(id) });
  const names = (events: readonly number[] | undefined) => events?.map((event) => EVENTS[event]);

  /** Walks it; fails where there is no edge. */
  function end(start: number, events: readonly number[]): string | undefined {
    let state = start;
    for (const event of events) {
      state = step(table, state, event);
      expect(state).not.toBe(NONE);
    }
    return table.states[state];
  }

  it('leads to every state that can be reached, over as many edges as it is away', () => {
    const found = explore(table, [ready]);
    const lengths = Array.from(found.distance, (_, state) => edgesTo(found, state)?.length ?? -1);
    expect(lengths).toEqual([...found.distance]);
    for (const [state, distance] of found.distance.entries()) {
      if (distance <= 0) continue;
      const path = shortestPath(table, { from: [ready], to: [state] });
      expect(path?.events).toHaveLength(distance);
      expect(end(ready, path?.events ?? [])).toBe(table.states[state]);
    }
  });

  it('passes its waypoints in their order', () => {
    const path = shortestPath(table, {
      from: [ready],
      to: [ready],
      through: [rule('copy-in.sync-ignored'), rule('extended.close')],
    });
    expect(names(path?.events)).toEqual([
      ...['F.Execute', 'B.CopyInResponse', 'F.Sync', 'F.CopyDone', 'B.CommandComplete'],
      ...['F.Close', 'B.CloseComplete', 'F.Sync', 'B.ReadyForQuery.idle'],
    ]);
  });

  it('passes one of the states of a waypoint, and follows a rule as often as it is named', () => {
    const failed = stateNumber(table, 'ready.failed');
    const path = shortestPath(table, { from: [ready], to: [ready], through: [{ states: [failed] }] });
    expect(names(path?.events)).toContain('B.ReadyForQuery.failed');
    const twice = shortestPath(table, { from: [ready], to: [ready], through: [rule('sync.sync'), rule('sync.sync')] });
    expect(names(twice?.events)).toEqual(['F.Sync', 'B.ReadyForQuery.idle', 'F.Sync', 'B.ReadyForQuery.idle']);
  });

  it('is at least one message long, and missing where none leads there', () => {
    expect(shortestPath(table, { from: [ready], to: [ready] })?.events).toHaveLength(1);
    expect(shortestPath(table, { from: [closed], to: [ready] })).toBeUndefined();
    expect(shortestPath(table, { from: [ready], to: [closed], through: [rule('startup.begin')] })).toBeUndefined();
  });
});
