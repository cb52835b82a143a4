/** Covers of the real machines, and of small ones whose best cover is known. */
import { describe, expect, it } from 'vitest';
import { EVENTS, type EventName, eventId } from '../../../machines/messages.ts';
import { RULE_IDS } from '../../../machines/rules.ts';
import {
  CRITERIA,
  chooseFew,
  cover,
  coverageOf,
  edgesOn,
  endsOf,
  graphOf,
  isComplete,
  sizeOf,
  startsOf,
} from '../../../src/graph/index.ts';
import { makeTable, stateNumber, type Table } from '../../../src/table/table.ts';
import { backendTable } from '../../../src/table/tables.ts';

const DIALECTS = ['postgres-12', 'postgres-15', 'postgres-18'] as const;
const CASES = DIALECTS.flatMap((dialect) => CRITERIA.map((criterion) => [dialect, criterion] as const));

describe.each(CASES)('A cover of %s: %s', (dialect, criterion) => {
  const table = backendTable(dialect);
  const found = cover(table, criterion);
  const graph = graphOf(table);

  it('covers everything that legal exchanges cover', () => {
    const coverage = coverageOf(table, found.exchanges);
    expect(coverage[criterion].uncovered).toEqual([]);
    expect(coverage[criterion].covered).toBeGreaterThan(90);
    expect(isComplete(coverage, criterion)).toBe(true);
  });

  it('is made of exchanges that begin and end where they may', () => {
    const [starts, ends] = [startsOf(table), endsOf(table)];
    expect(found.exchanges.length).toBeGreaterThan(5);
    for (const { start, events } of found.exchanges) {
      expect(starts).toContain(start);
      expect(ends).toContain(graph.to[edgesOn(graph, start, events).at(-1) ?? -1]);
    }
  });

  it('is no better than its bounds, and reaches that of the messages where edges are covered', () => {
    expect(found.messages).toBe(found.exchanges.reduce((sum, { events }) => sum + events.length, 0));
    expect(found.messages).toBeGreaterThanOrEqual(found.least.messages);
    expect(found.exchanges.length).toBeGreaterThanOrEqual(found.least.exchanges);
    expect(found.least.exchanges).toBeGreaterThan(0);
    if (criterion === 'transitions' || criterion === 'pairs') expect(found.messages).toBe(found.least.messages);
    else expect(found.messages).toBeLessThan(1.65 * found.least.messages);
  });

  it('is the same when it is asked for again', () => {
    expect(cover(table, criterion)).toEqual(found);
  });
});

describe.each(DIALECTS)('A cover of the transitions of %s', (dialect) => {
  it('loses something with every exchange that is left out', () => {
    const table = backendTable(dialect);
    const { exchanges } = cover(table, 'transitions');
    const graph = graphOf(table);
    const taken = exchanges.map(({ start, events }) => new Set(edgesOn(graph, start, events)));
    const uses = new Map<number, number>();
    for (const edge of taken.flatMap((edges) => [...edges])) uses.set(edge, (uses.get(edge) ?? 0) + 1);
    const idle = taken.filter((edges) => [...edges].every((edge) => (uses.get(edge) ?? 0) > 1));
    expect(idle).toEqual([]);
  });
});

describe('A cover of a loop', () => {
  it('takes an exchange, though no circulation has to end one', () => {
    const table = backendTable('postgres-18');
    const closed = [stateNumber(table, 'closed')];
    const { exchanges, least } = cover(table, 'transitions', { from: closed, to: closed });
    expect(exchanges.map(({ events }) => events.length)).toEqual([1]);
    expect(least).toEqual({ exchanges: 1, messages: 1 });
  });
});

describe('Counting what is covered', () => {
  const table = backendTable('postgres-18');

  it('has a place for everything, once', () => {
    const coverage = coverageOf(table, cover(table, 'states').exchanges);
    const full = graphOf(table, { illegal: true });
    expect(sizeOf(coverage.states)).toBe(table.states.length);
    expect(sizeOf(coverage.transitions)).toBe(full.from.length);
    expect(sizeOf(coverage.rules)).toBe(RULE_IDS.length);
    const pairs = table.states.map(
      (_, state) => (full.entering[state]?.length ?? 0) * (full.leaving[state]?.length ?? 0),
    );
    expect(sizeOf(coverage.pairs)).toBe(pairs.reduce((sum, count) => sum + count, 0));
  });

  it('says why something cannot be covered', () => {
    const ready = stateNumber(table, 'ready.idle');
    const { transitions, states, rules } = coverageOf(table, [], { from: [ready] });
    expect(transitions.unreachable.refused).toContain('ready.idle F.unknownType');
    expect(transitions.unreachable.notFromHere).toContain('startup.first F.StartupMessage');
    expect(transitions.unreachable.unsent).toContain('copyIn.simple.row.idle F.Flush.withBody');
    expect(states.unreachable.behindIllegal).toContain('protocolViolation');
    expect(rules.unreachable.noEdge).toContain('frontend.may-not-send');
    expect(rules.unreachable.notFromHere).toContain('startup.begin');
    expect(transitions.uncovered).toContain('ready.idle F.Query');
    const stuck = coverageOf(table, [], { from: [ready], to: [ready] });
    expect(stuck.states.unreachable.noWayOut).toContain('closed');
  });

  it('counts the edges, pairs, states and rules of one exchange', () => {
    const events = (['F.Sync', 'B.ReadyForQuery.idle', 'F.Sync', 'B.ReadyForQuery.idle'] as const).map(eventId);
    const coverage = coverageOf(table, [{ start: stateNumber(table, 'ready.idle'), events }]);
    expect(CRITERIA.map((criterion) => coverage[criterion].covered)).toEqual([2, 2, 2, 2]);
  });

  it('refuses an exchange that the machine does not allow', () => {
    const events = [eventId('B.DataRow')];
    expect(() => coverageOf(table, [{ start: stateNumber(table, 'ready.idle'), events }])).toThrow(/no edge/u);
  });
});

describe('A cover that is narrowed', () => {
  const table = backendTable('postgres-15');
  const ready = stateNumber(table, 'ready.idle');

  it('begins and ends where it is told to', () => {
    const { exchanges } = cover(table, 'transitions', { from: [ready], to: [ready] });
    const graph = graphOf(table);
    for (const { start, events } of exchanges) {
      expect(start).toBe(ready);
      expect(graph.to[edgesOn(graph, start, events).at(-1) ?? -1]).toBe(ready);
    }
    expect(exchanges.length).toBeGreaterThan(0);
  });

  it.each(CRITERIA)('covers the %s of a rule, each exchange for the sake of one', (criterion) => {
    const rule = RULE_IDS.indexOf('copy-in.sync-ignored');
    const through = [{ rule }];
    const { exchanges, messages } = cover(table, criterion, { from: [ready], through });
    const coverage = coverageOf(table, exchanges, { from: [ready], through });
    expect(coverage[criterion].uncovered).toEqual([]);
    expect(coverage[criterion].covered).toBeGreaterThan(0);
    expect(messages).toBeLessThan(cover(table, criterion, { from: [ready] }).messages);
  });

  it('is empty where there is nothing to cover', () => {
    const closed = stateNumber(table, 'closed');
    expect(cover(table, 'transitions', { from: [closed], to: [ready] }).exchanges).toEqual([]);
  });

  it('to a few exchanges has those that cover the most', () => {
    const { exchanges } = cover(table, 'transitions');
    const few = chooseFew(table, exchanges, 'transitions', 3);
    expect(few).toHaveLength(3);
    const covered = (list: typeof few) => coverageOf(table, list).transitions.covered;
    expect(covered(few)).toBeGreaterThan(covered(exchanges.slice(0, 3)));
    expect(chooseFew(table, exchanges, 'transitions', 10_000)).toBe(exchanges);
  });
});

/** A small machine whose best covers can be found by hand. */
function machine(edges: readonly (readonly [from: number, event: EventName, to: number])[]): Table {
  const states = ['a', 'b', 'c', 'd'];
  return makeTable(
    'backend',
    'small',
    states,
    edges.map(([from, event, to], rule) => [from, eventId(event), to, rule]),
  );
}

describe('The best cover of a small machine', () => {
  // Two ways from a to b, one back: the way back is needed twice. From c nothing goes on.
  const table = machine([
    [0, 'F.Query', 1],
    [0, 'F.Parse', 1],
    [1, 'B.DataRow', 0],
    [1, 'B.ErrorResponse', 2],
  ]);
  const field = { from: [0], to: [0, 2] };
  const words = ({ exchanges }: ReturnType<typeof cover>) =>
    exchanges.map(({ events }) => events.map((event) => EVENTS[event]?.slice(2)).join(' ')).sort();

  it('takes each edge with the fewest messages', () => {
    const found = cover(table, 'transitions', field);
    expect(found).toMatchObject({ messages: 4, least: { messages: 4, exchanges: 1 } });
    expect(words(found).join(' ').split(' ').sort()).toEqual(['DataRow', 'ErrorResponse', 'Parse', 'Query']);
  });

  it('takes each pair', () => {
    // Query Data Parse Data Query Error | Parse Data … : 2 ways in, 2 out at b, and 1 in, 2 out at a.
    const found = cover(table, 'pairs', field);
    expect(coverageOf(table, found.exchanges, field).pairs).toMatchObject({ covered: 6, uncovered: [] });
    expect(found.messages).toBe(found.least.messages);
    expect(found.messages).toBe(8);
  });

  it('enters each state', () => {
    expect(cover(table, 'states', field)).toMatchObject({ messages: 2, least: { messages: 2, exchanges: 1 } });
  });

  it('follows each rule, and here each edge has its own', () => {
    const found = cover(table, 'rules', field);
    expect(found.messages).toBe(4);
    expect(found.least).toEqual({ messages: 4, exchanges: 1 });
  });
});
