/** What a reader of observed streams says was surely taken, and what may have been. */
import { describe, expect, it } from 'vitest';
import { EVENTS, type EventName, eventId } from '../../../../machines/messages.ts';
import { explain } from '../../../../src/oracle/live/acceptor.ts';
import { AT_WORK, CLOSE, QUIET, type Transcript } from '../../../../src/oracle/live/transcript.ts';
import { EVENT_COUNT } from '../../../../src/table/table.ts';
import { backendTable } from '../../../../src/table/tables.ts';

const table = backendTable('postgres-18');
const nameOf = (at: number): string => `${table.states[Math.floor(at / EVENT_COUNT)]} ${EVENTS[at % EVENT_COUNT]}`;

const transcript = (steps: readonly (EventName | number)[], undisturbed = 0): Transcript => ({
  id: 'made up',
  start: 'ready.idle',
  steps: steps.map((step) => (typeof step === 'number' ? step : eventId(step))),
  source: 'live',
  undisturbed,
});

function explained(steps: readonly (EventName | number)[], undisturbed = 0) {
  const found = explain(table, transcript(steps, undisturbed));
  if (!found.ok) throw new Error(`no way on at ${found.at}`);
  return { sure: [...found.edges].map(nameOf).sort(), possible: [...found.possible].map(nameOf).sort() };
}

describe('Of a transcript', () => {
  it('is said which edges every way takes', () => {
    const { sure, possible } = explained(['F.Query', 'B.EmptyQueryResponse', 'B.ReadyForQuery.idle', QUIET]);
    expect(sure).toEqual([
      'ready.idle F.Query',
      'simpleQuery.begun.idle B.EmptyQueryResponse',
      'simpleQuery.empty.idle B.ReadyForQuery.idle',
    ]);
    expect(possible).toEqual(sure);
  });

  it('a notice may come before the Query is read or behind it, unless nothing but the Query can have caused it', () => {
    const steps = ['F.Query', 'B.NoticeResponse', 'B.CommandComplete', 'B.ReadyForQuery.idle'] as const;
    const behind = 'simpleQuery.begun.idle B.NoticeResponse';
    expect(explained(steps).sure).not.toContain(behind);
    expect(explained(steps).possible).toEqual(expect.arrayContaining([behind, 'ready.idle B.NoticeResponse']));
    expect(explained(steps, steps.length).sure).toContain(behind);
    expect(explained(steps, steps.length).possible).not.toContain('ready.idle B.NoticeResponse');
  });

  it('what is held back is not taken for an answer to what is sent next', () => {
    const steps = ['F.Parse', QUIET, 'F.Sync', 'B.ParseComplete', 'B.ReadyForQuery.idle'] as const;
    expect(explained(steps, steps.length).sure).toContain('extendedQuery.parsing.idle B.ParseComplete');
  });

  it('what comes by itself all the same is explained as if something had happened', () => {
    const steps = ['F.Query', 'B.CommandComplete', 'B.ReadyForQuery.idle', QUIET, 'F.Sync', 'B.NotificationResponse'];
    const told = [...(steps as (EventName | number)[]), 'B.ReadyForQuery.idle' as const];
    expect(explained(told, told.length).possible.some((name) => name.endsWith('B.NotificationResponse'))).toBe(true);
  });

  it('is said where there is no way on', () => {
    expect(explain(table, transcript(['F.Query', 'B.BindComplete']))).toEqual({
      ok: false,
      at: 1,
      states: ['simpleQuery.begun.idle'],
    });
    expect(explain(table, transcript([CLOSE])).ok).toBe(false);
  });

  it('that is as long as a base backup is followed to its end', () => {
    const rows = Array.from({ length: 50_000 }, (): EventName => 'B.DataRow');
    const { sure } = explained(['F.Query', 'B.RowDescription', ...rows, 'B.CommandComplete', 'B.ReadyForQuery.idle']);
    expect(sure.filter((name) => name.endsWith('B.DataRow'))).toHaveLength(1);
  });
});

describe('A backend that was seen at work', () => {
  const begun = ['F.Query', 'B.NoticeResponse', 'B.ErrorResponse.fatal'] as const;
  const [query, ...said] = begun;

  it('has read what was sent last, so that what it is told from outside comes behind that', () => {
    const places = ['simpleQuery.begun.idle B.NoticeResponse', 'simpleQuery.begun.idle B.ErrorResponse.fatal'];
    expect(explained(begun).sure).not.toEqual(expect.arrayContaining(places));
    expect(explained([query, AT_WORK, ...said]).sure).toEqual(expect.arrayContaining(places));
    expect(explained([query, AT_WORK, ...said]).possible).not.toContain('ready.idle B.NoticeResponse');
  });

  it('may hold back replies to what it has read before', () => {
    const steps = ['F.Parse', 'F.Query', AT_WORK, 'B.ParseComplete', 'B.CommandComplete'] as const;
    expect(explained(steps).sure).toContain('extendedQuery.parsing.idle B.ParseComplete');
  });
});
