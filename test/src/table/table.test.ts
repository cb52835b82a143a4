import { describe, expect, it } from 'vitest';
import { eventId, FIRST_BACKEND_EVENT } from '../../../machines/messages.ts';
import {
  CLOSED,
  COPY_BOTH,
  COPY_IN,
  decide,
  makeTable,
  phaseOf,
  READS,
  READY_IDLE,
  ruleOf,
  SKIPPING,
  stateNumber,
  WALSENDER,
} from '../../../src/table/table.ts';
import { backendTable, frontendTable } from '../../../src/table/tables.ts';
import { printTable, readTable } from '../../../src/table/text.ts';

const backend = backendTable('postgres-18');

describe('Every cell is decided', () => {
  it.each([
    ['ready.idle', 'F.Query', 'legal', 'simple.query', 'simpleQuery.begun.idle'],
    ['ready.idle', 'F.CopyDone', 'ignored', 'copy.stray-ignored', 'ready.idle'],
    ['copyIn.simple.row.idle', 'F.Query', 'refused', 'copy-in.foreign-message', 'synchronizationLost.error'],
    ['simpleQuery.begun.idle', 'F.Query', 'legal', 'backend.reads-later', undefined],
    ['closed', 'F.Query', 'ignored', 'closed.unread', undefined],
    // The last event of the frontend, and the first of the backend.
    ['closed', 'F.unknownType', 'ignored', 'closed.unread', undefined],
    ['closed', 'B.AuthenticationCleartextPassword', 'refused', 'backend.never-sends', undefined],
    ['ready.idle', 'B.DataRow', 'refused', 'backend.never-sends', undefined],
  ] as const)('of a backend in %s and %s: %s by %s', (state, event, decision, rule, target) => {
    expect(decide(backend, stateNumber(backend, state), eventId(event))).toEqual({ decision, rule, target });
  });

  it('and a frontend may not send what it has no edge for, wherever it is', () => {
    const table = frontendTable();
    for (const state of ['startup.first', 'closed'])
      expect(decide(table, stateNumber(table, state), eventId('F.Query'))).toEqual({
        decision: 'refused',
        rule: 'frontend.may-not-send',
        target: undefined,
      });
    expect(decide(table, 0, eventId('B.DataRow')).rule).toBe('backend.never-sends');
  });

  it('a rule is that of an edge, and there is none without an edge', () => {
    const idle = stateNumber(backend, 'ready.idle');
    expect(ruleOf(backend, idle, eventId('F.Query'))).toBe('simple.query');
    expect(ruleOf(backend, idle, eventId('B.DataRow'))).toBeUndefined();
  });
});

describe('A state', () => {
  it.each([
    ['ready.idle', 'ready'],
    ['copyIn.simple.row.idle', 'copyIn'],
    ['walsender.ready.idle', 'ready'],
    ['walsender.simpleQuery.begun.idle', 'simpleQuery'],
    ['authentication.session.requesting', 'authentication'],
    ['authentication.walsender.requesting', 'authentication'],
    ['closed', 'closed'],
  ])('%s is of the phase %s', (state, phase) => {
    expect(phaseOf(state)).toBe(phase);
  });

  it.each([
    ['ready.idle', READS | READY_IDLE],
    ['ready.failed', READS],
    ['walsender.ready.idle', READS | READY_IDLE | WALSENDER],
    ['copyIn.simple.row.idle', READS | COPY_IN],
    ['copyIn.simple.ending.idle', COPY_IN],
    ['skippingUntilSync.idle', READS | SKIPPING],
    ['walsender.copyBoth.streaming', READS | COPY_BOTH | WALSENDER],
    ['authentication.walsender.password', READS],
    ['closed', CLOSED],
  ])('%s has the traits %i', (state, traits) => {
    // Made anew: the tables that are shared were made when somebody first asked for them.
    const made = readTable('backend', 'postgres-18', printTable(backend));
    expect(made.traits[stateNumber(made, state)]).toBe(traits);
  });

  it('reads where it has an edge of the frontend, and not where only the backend has one', () => {
    const table = makeTable(
      'backend',
      'postgres-18',
      ['reading', 'sending', 'idle'],
      [
        [0, FIRST_BACKEND_EVENT - 1, 0, 0],
        [1, FIRST_BACKEND_EVENT, 0, 0],
      ],
    );
    expect([...table.traits]).toEqual([READS, 0, 0]);
  });

  it('that a table does not have is a misuse, which says what is missing', () => {
    expect(() => stateNumber(backend, 'nowhere')).toThrow(
      new RangeError('backend (postgres-18) has no state "nowhere"'),
    );
    expect(stateNumber(backend, backend.states[0] ?? '')).toBe(0);
  });
});
