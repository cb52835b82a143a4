import { describe, expect, it } from 'vitest';
import { backendMachine, backendStates } from '../../machines/backend.ts';
import { EVENTS, type EventName, FRONTEND_EVENTS } from '../../machines/messages.ts';
import { RULES, RULES_WITHOUT_EDGE } from '../../machines/rules.ts';
import { STARTS } from '../../machines/starts.ts';
import { DIALECTS } from '../../machines/versions.ts';
import { COPY_IN, decide, phaseOf, READS, READY_IDLE, stateNumber } from '../../src/table/table.ts';
import { backendTable } from '../../src/table/tables.ts';
import { edgesOf, type NamedEdge, reachable, reversed } from './edges-of.ts';

const isReady = (state: string): boolean => /^(walsender\.)?ready\./.test(state);
const fromFrontend = ({ event }: NamedEdge): boolean => event.startsWith('F.');
const isReadyForQuery = ({ event }: NamedEdge): boolean => event.startsWith('B.ReadyForQuery.');
const isAsynchronous = ({ rule }: NamedEdge): boolean => rule?.startsWith('asynchronous.') ?? false;

describe.each(DIALECTS)('the backend of %s', (dialect) => {
  const table = backendTable(dialect);
  const edges = edgesOf(table);
  const leaving = (state: string): NamedEdge[] => edges.filter(({ from }) => from === state);
  const inPhase = (phase: string): string[] => table.states.filter((state) => phaseOf(state) === phase);

  it('reaches every state from the first start-up packet', () => {
    expect(STARTS.startup).toBe('startup.first');
    const reached = reachable(edges, [STARTS.startup]);
    expect(table.states.filter((state) => !reached.has(state))).toEqual([]);
    expect(reached.size).toBeGreaterThan(200);
    expect(Object.values(STARTS).every((start) => stateNumber(table, start) >= 0)).toBe(true);
  });

  it('can close from every state', () => {
    const closing = reachable(reversed(edges), ['closed']);
    expect(table.states.filter((state) => !closing.has(state))).toEqual([]);
    // Nothing is read any more, and what is sent says no more than that the backend exits.
    expect(leaving('closed').map(({ event, to }) => `${event} ${to}`)).toEqual(['B.NoticeResponse closed']);
  });

  it('can come back to ready from every state but those that are lost', () => {
    const returning = reachable(reversed(edges), table.states.filter(isReady));
    expect(table.states.filter((state) => !returning.has(state)).sort()).toEqual([
      'closed',
      'protocolViolation',
      'synchronizationLost.error',
      'synchronizationLost.fatal',
    ]);
    expect(table.states.filter((state) => table.traits[table.states.indexOf(state)] === (READS | READY_IDLE))).toEqual([
      'ready.idle',
    ]);
  });

  it('takes every frontend message in some way wherever it reads at all', () => {
    const reading = table.states.filter((_, state) => ((table.traits[state] ?? 0) & READS) !== 0);
    expect(reading.length).toBeGreaterThan(60);
    for (const state of reading) {
      const taken = leaving(state).filter(fromFrontend);
      expect(taken.map(({ event }) => event).sort(), state).toEqual([...FRONTEND_EVENTS].sort());
    }
  });

  it('decides every cell of the matrix state × message by a rule', () => {
    const decided = { legal: 0, ignored: 0, refused: 0 };
    for (const [state, name] of table.states.entries()) {
      for (const [event, message] of EVENTS.entries()) {
        const { decision, rule, target } = decide(table, state, event);
        decided[decision]++;
        expect(RULES[rule].decision).toBe(decision);
        if ((target === undefined) !== RULES_WITHOUT_EDGE.includes(rule))
          expect.fail(`${name}, ${message}: rule ${rule}, target ${target}`);
      }
    }
    expect(decided.legal + decided.ignored + decided.refused).toBe(table.states.length * EVENTS.length);
    expect(Math.min(...Object.values(decided))).toBeGreaterThan(100);
  });

  it('ignores Sync wherever copy-in reads, and stays there', () => {
    const reading = inPhase('copyIn').filter((state) => /\.(begun|row|body)\./.test(state));
    expect(reading.length).toBe(3 * (4 + 3 + 3));
    for (const state of reading) {
      const cell = decide(table, stateNumber(table, state), EVENTS.indexOf('F.Sync'));
      const rule = state.includes('.simple.') ? 'copy-in.sync-ignored-in-query' : 'copy-in.sync-ignored';
      expect(cell).toMatchObject({ decision: 'ignored', rule });
      expect(phaseOf(cell.target ?? ''), state).toBe('copyIn');
      expect(cell.target?.replace(/body/, '')).toBe(state.replace(/begun|row|body/, ''));
    }
    const elsewhere = inPhase('copyIn').filter((state) => !reading.includes(state));
    expect(elsewhere.flatMap(leaving).filter(fromFrontend)).toEqual([]);
    expect(elsewhere.length).toBe(2 * (4 + 3 + 3));
  });

  it('needs no Sync after an error of a Query or FunctionCall: the next message is ReadyForQuery', () => {
    const origins = /^(walsender\.)?(simpleQuery|functionCall|copyIn\.simple|copyOut\.simple)\./;
    const errors = edges.filter(({ from, event }) => origins.test(from) && event === 'B.ErrorResponse');
    expect(errors.length).toBeGreaterThan(50);
    for (const { from, to } of errors) {
      const next = leaving(to).filter((edge) => !isAsynchronous(edge));
      expect(next.length, from).toBeGreaterThan(0);
      expect(
        next.filter((edge) => !isReadyForQuery(edge) || !isReady(edge.to)),
        from,
      ).toEqual([]);
    }
  });

  it('skips until Sync after an error of an extended message: without Sync there is no ReadyForQuery', () => {
    const origins = /^(extendedQuery|copyIn\.extended|copyOut\.extended)\./;
    const errors = edges.filter(({ from, event }) => origins.test(from) && event === 'B.ErrorResponse');
    expect(errors.length).toBeGreaterThan(40);
    const withoutSync = edges.filter(({ event }) => event !== 'F.Sync');
    for (const { from, to } of errors) {
      expect(phaseOf(to), from).toBe('skippingUntilSync');
      expect([...reachable(withoutSync, [to])].filter(isReady), from).toEqual([]);
      expect([...reachable(edges, [to])].filter(isReady).length, from).toBeGreaterThan(0);
    }
  });

  it('does nothing in the skip but for Sync, Terminate and what ends the connection', () => {
    const skipping = inPhase('skippingUntilSync');
    expect(skipping.length).toBe(5);
    for (const state of skipping) {
      const effective = leaving(state).filter((edge) => fromFrontend(edge) && edge.to !== state);
      const legal = effective.filter(({ rule }) => rule !== 'termination.unknown-type');
      expect(legal.map(({ event }) => event).sort()).toEqual([
        'F.Sync',
        'F.Terminate',
        'F.endOfInput',
        'F.invalidLength',
      ]);
      expect(effective.length).toBe(4 + 7);
      expect(leaving(state).filter(({ rule }) => rule === 'skip.discard').length).toBe(FRONTEND_EVENTS.length - 11);
    }
  });

  it('becomes ready by ReadyForQuery only', () => {
    const entering = edges.filter(({ from, to }) => isReady(to) && from !== to);
    const others = entering.filter((edge) => !isReadyForQuery(edge));
    expect(entering.length).toBeGreaterThan(40);
    // A Close is the one message that 18's broken state survives, and it leads back there.
    expect(others.map(({ from, event, to }) => `${from} ${event} ${to}`)).toEqual(
      dialect === 'postgres-18' ? ['broken.closing B.CloseComplete ready.broken'] : [],
    );
  });

  it('says in ReadyForQuery the status of the state that it enters', () => {
    const said = edges.filter(isReadyForQuery);
    expect(said.length).toBeGreaterThan(40);
    const wrong = said
      .filter((edge) => edge.event.split('.')[2] !== edge.to.split('.').at(-1))
      .map(({ event, to }) => `${event} ${to}`);
    expect([...new Set(wrong)].sort()).toEqual(
      dialect === 'postgres-18'
        ? ['B.ReadyForQuery.idle ready.broken', 'B.ReadyForQuery.inTransaction ready.unsettled']
        : [],
    );
  });

  it('takes a message only where the session does: no ReadyForQuery is legal in ready', () => {
    const machine = backendMachine(dialect);
    const readyStates = table.states.filter((state) => /^ready\./.test(state));
    expect(readyStates.length).toBe(dialect === 'postgres-18' ? 5 : 3);
    for (const state of readyStates) {
      const [, status = ''] = state.split('.');
      const snapshot = machine.resolveState({ value: { ready: status }, context: {} });
      const can = (type: EventName) => snapshot.can({ type });
      expect(EVENTS.filter((event) => event.startsWith('B.ReadyForQuery') && can(event))).toEqual([]);
      expect(can('B.DataRow') || can('B.ErrorResponse') || can('B.CopyInResponse')).toBe(false);
      // The same messages as in the compiled table.
      expect(EVENTS.filter(can).sort()).toEqual(
        leaving(state)
          .map(({ event }) => event)
          .sort(),
      );
      expect(can('F.Query') && can('F.Sync') && can('F.CopyData')).toBe(true);
    }
  });

  it('marks as copy-in and as releasable the states that are', () => {
    const marked = (trait: number) => table.states.filter((_, state) => ((table.traits[state] ?? 0) & trait) !== 0);
    expect(marked(READY_IDLE)).toEqual(['ready.idle', 'walsender.ready.idle']);
    expect(marked(COPY_IN)).toEqual(table.states.filter((state) => /^(walsender\.)?copyIn\./.test(state)));
    expect(marked(COPY_IN).length).toBe(5 * (4 + 3 + 3));
    expect(marked(COPY_IN).filter((state) => leaving(state).length === 0)).toEqual([]);
    expect(marked(READS)).toEqual(expect.arrayContaining(marked(READY_IDLE)));
  });

  it('has no phase without states and edges', () => {
    expect(Object.keys(backendStates(dialect)).sort()).toEqual([...table.states].sort());
    for (const phase of [
      'startup',
      'authentication',
      'ready',
      'simpleQuery',
      'extendedQuery',
      'pipelining',
      'sync',
      'copyIn',
      'copyOut',
      'copyBoth',
      'functionCall',
      'refusing',
      'afterError',
      'skippingUntilSync',
    ])
      expect(inPhase(phase).flatMap(leaving).length, phase).toBeGreaterThan(5);
  });
});
