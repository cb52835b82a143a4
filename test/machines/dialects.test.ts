import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../machines/versions.ts';
import { phaseOf } from '../../src/table/table.ts';
import { backendTable } from '../../src/table/tables.ts';
import { edgesOf } from './edges-of.ts';

const describeEdge = (edge: { to: string; rule: string | undefined }): string => `${edge.to} by ${edge.rule}`;
const edgeMap = (dialect: Dialect): Map<string, string> =>
  new Map(edgesOf(backendTable(dialect)).map((edge) => [`${edge.from} ${edge.event}`, describeEdge(edge)]));

interface Difference {
  readonly state: string;
  readonly event: string;
  /** The edge in the base and in the other dialect, as `target by rule`; undefined where there is none. */
  readonly base: string | undefined;
  readonly other: string | undefined;
}

/** Behind BackendKeyData log-in triggers speak from 17 on. */
const isKeyed = ({ state }: Difference): boolean => /^authentication\.\w+\.keyed$/.test(state);

/** Every (state, event) that leads elsewhere, or by another rule, than it does in PostgreSQL 14 to 16. */
function differences(dialect: Dialect): Difference[] {
  const base = edgeMap('postgres-15');
  const other = edgeMap(dialect);
  expect(base.size).toBeGreaterThan(2000);
  return [...new Set([...base.keys(), ...other.keys()])]
    .filter((key) => base.get(key) !== other.get(key))
    .map((key) => {
      const [state = '', event = ''] = key.split(' ');
      return { state, event, base: base.get(key), other: other.get(key) };
    });
}

const readsInCopyIn = /^(walsender\.)?copyIn\.\w+\.(begun|row|body)\./;
const isForeign = ({ base }: Difference): boolean => base === 'synchronizationLost.error by copy-in.foreign-message';
const isParameterStatus = ({ event }: Difference): boolean => event === 'B.ParameterStatus';

describe('dialects', () => {
  it.each(['postgres-14', 'postgres-16'] as const)('%s is the base, as 15 is', (dialect) => {
    expect(differences(dialect)).toEqual([]);
    expect(backendTable(dialect).states).toEqual(backendTable('postgres-15').states);
  });

  it('17 may speak, and end, behind BackendKeyData, where a log-in trigger runs', () => {
    const keyed = differences('postgres-17');
    expect(keyed.filter((difference) => !isKeyed(difference))).toEqual([]);
    expect(keyed.map(({ base }) => base)).toEqual(keyed.map(() => undefined));
    expect([...new Set(keyed.map(({ event }) => event))].sort()).toEqual([
      'B.ErrorResponse.fatal',
      'B.NoticeResponse',
      'B.ParameterStatus',
    ]);
  });

  it('13 consumes a foreign message in copy-in and lives, where 14 loses synchronization', () => {
    const foreign = differences('postgres-13').filter(isForeign);
    for (const { state, other } of foreign) {
      expect(state).toMatch(readsInCopyIn);
      expect(other).toBe(`${state.replace(/\.(begun|row|body)\./, '.failing.')} by copy-in.foreign-aborts`);
    }
    // 16 messages have no place in the 30 states of copy-in that read.
    expect(foreign.length).toBe(16 * 30);
    expect(new Set(foreign.map(({ event }) => event))).toContain('F.Terminate');
  });

  it('13 sends ParameterStatus at the moment of change: wherever it works, in copy-in at a row, behind an error', () => {
    const statuses = differences('postgres-13').filter(isParameterStatus);
    for (const { state, base, other } of statuses) {
      expect(other).toBe(`${state} by asynchronous.parameter-status-at-once`);
      expect([undefined, `${state} by asynchronous.parameter-status`]).toContain(base);
    }
    expect([...new Set(statuses.map(({ state }) => phaseOf(state)))].sort()).toEqual([
      'afterError',
      'copyBoth',
      'copyIn',
      'copyOut',
      'extendedQuery',
      'functionCall',
      'refusing',
      'simpleQuery',
      'skippingUntilSync',
      'sync',
    ]);
    const inCopyIn = statuses.filter(({ state }) => phaseOf(state) === 'copyIn').map(({ state }) => state.split('.'));
    expect([...new Set(inCopyIn.map((parts) => parts.at(-2)))].sort()).toEqual(['ending', 'failing', 'row']);
  });

  it('13 differs in nothing else', () => {
    const others = differences('postgres-13').filter(
      (difference) => !isForeign(difference) && !isParameterStatus(difference),
    );
    expect(others).toEqual([]);
  });

  it('12 is 13, but holds the notifications of a pipeline that executed something back until Sync', () => {
    const thirteen = edgeMap('postgres-13');
    const twelve = edgeMap('postgres-12');
    const lost = [...thirteen.keys()].filter((key) => !twelve.has(key));
    expect(lost.sort()).toEqual([
      'pipelining.awaiting.executed B.NotificationResponse',
      'pipelining.flushRead.executed B.NotificationResponse',
      'pipelining.strayRead.executed B.NotificationResponse',
    ]);
    expect([...twelve].filter(([key, edge]) => thirteen.get(key) !== edge)).toEqual([]);
  });

  it('18 leaves an implicit transaction open when a Query or FunctionCall interrupts a pipeline', () => {
    const changed = differences('postgres-18').filter(({ base }) => base !== undefined);
    expect(changed).toEqual(
      ['simpleQuery.empty', 'simpleQuery.completed', 'functionCall.answered'].map((state) => ({
        state: `${state}.pipelined`,
        event: 'B.ReadyForQuery.inTransaction',
        base: `ready.inTransaction by ${state.startsWith('simple') ? 'simple' : 'function-call'}.ready`,
        other: 'ready.unsettled by pipeline.query-keeps-transaction',
      })),
    );
  });

  it('18 has besides only the states of that transaction, and a Sync that says idle breaks it', () => {
    const added = differences('postgres-18').filter(
      (difference) => difference.base === undefined && !isKeyed(difference),
    );
    expect([...new Set(added.map(({ state }) => state))].sort()).toEqual([
      'broken.closing',
      'broken.command',
      'broken.extendedQuery',
      'extendedQuery.closing.unsettled',
      'pipelining.awaiting.unsettled',
      'ready.broken',
      'ready.unsettled',
      'sync.answering.broken',
      'sync.answering.unsettled',
    ]);
    expect(differences('postgres-18').filter(({ other }) => other === undefined)).toEqual([]);
    const into = (target: string) =>
      added
        .filter(({ state, other }) => other?.startsWith(`${target} by`) && state !== target)
        .map(({ state, event }) => `${state} ${event}`);
    expect(into('ready.broken')).toEqual([
      'sync.answering.unsettled B.ReadyForQuery.idle',
      'sync.answering.broken B.ReadyForQuery.idle',
      'broken.closing B.CloseComplete',
    ]);
  });

  it('18 fails the next statement in the broken state, each in the class of its message', () => {
    const failing = differences('postgres-18').filter(({ other }) => other?.endsWith('by pipeline.broken-statement'));
    const outcome = Object.fromEntries(
      failing.map(({ state, event, other }) => [`${state} ${event}`, other?.split(' ')[0]]),
    );
    expect(outcome).toEqual({
      'ready.broken F.Parse': 'broken.extendedQuery',
      'ready.broken F.Bind': 'broken.extendedQuery',
      'ready.broken F.Execute': 'broken.extendedQuery',
      'ready.broken F.Describe.portal': 'broken.extendedQuery',
      'ready.broken F.Describe.statement': 'broken.extendedQuery',
      'ready.broken F.Query': 'broken.command',
      'ready.broken F.FunctionCall': 'broken.command',
      'broken.extendedQuery B.ErrorResponse': 'skippingUntilSync.idle',
      'broken.command B.ErrorResponse': 'afterError.idle',
    });
  });
});
