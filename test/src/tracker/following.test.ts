/** Following a connection: what costs nothing, what repeats, other dialects, and where nothing is known. */
import { describe, expect, it } from 'vitest';
import { EVENTS, eventId, FIRST_BACKEND_EVENT } from '../../../machines/messages.ts';
import { DIALECTS } from '../../../machines/versions.ts';
import { REFUSED } from '../../../src/table/facts.ts';
import { EVENT_COUNT, NONE, READS } from '../../../src/table/table.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { after, interval, play } from './support.ts';

describe('What the backend surely reads at once and does nothing about', () => {
  const nothing = { pending: 0, hypotheses: 1 };

  it.each([
    ['> d c f H', 'ready.idle', 'ready'],
    ['> c+ d', 'ready.inTransaction', 'ready'],
    ['> P Q d c B H F', 'skippingUntilSync.idle', 'skippingUntilSync'],
    ['> d d < d > d', 'walsender.copyBoth.streaming', 'copyBoth'],
  ])('needs no place among what waits: %s in %s', (exchange, start, phase) => {
    expect(after(exchange, { start, limits: nothing }).phase).toBe(phase);
  });

  it.each([
    ['> Q', 'ready.idle'],
    ['> H', 'pipelining.awaiting.idle'],
    ['> S', 'skippingUntilSync.idle'],
    ['> C=', 'ready.idle'],
  ])('and what it does something about needs one: %s in %s', (exchange, start) => {
    expect(after(exchange, { start, limits: nothing }).phase).toBe('unknown');
  });

  it('is numbered all the same', () => {
    expect(play(after(''), '> d c Q H d')).toEqual([0, 1, 2, 3, 4]);
  });

  it('is never what it refuses: that always makes it answer or leave', () => {
    for (const dialect of DIALECTS) {
      const { targets, rules, traits, states } = backendTable(dialect);
      for (const [at, target] of targets.entries()) {
        const isSent = at % EVENT_COUNT < FIRST_BACKEND_EVENT;
        if (!isSent || target === NONE || REFUSED[rules[at] ?? 0] !== 1) continue;
        const place = `${EVENTS[at % EVENT_COUNT]} in ${states[Math.floor(at / EVENT_COUNT)]} of ${dialect}`;
        expect((traits[target] ?? 0) & READS, place).toBe(0);
      }
    }
  });
});

describe('A message would change nothing if it came again', () => {
  it.each([
    ['> Q < T D', 'B.DataRow', true],
    ['> Q < T D > Q P S', 'B.DataRow', true],
    ['> Q < H d', 'B.CopyData', true],
    ['', 'B.NoticeResponse', true],
    ['> d', 'B.NoticeResponse', true],
    ['> Q < T D', 'B.CommandComplete', false],
    ['> Q < T D', 'B.ErrorResponse', false],
    ['> Q < T D', 'B.ParseComplete', false],
    // It may be the answer to the Query.
    ['> Q', 'B.NoticeResponse', false],
    ['> Q S d c < G E Z', 'B.NoticeResponse', false],
  ] as const)('behind %j: %s, %s', (exchange, event, expected) => {
    expect(after(exchange).repeats(eventId(event))).toBe(expected);
  });

  it('not while nothing is known', () => {
    const tracker = after('> Q < T D');
    play(tracker, '< 1');
    expect(tracker.repeats(eventId('B.DataRow'))).toBe(false);
  });
});

describe('Another dialect', () => {
  it.each([
    '',
    '> Q',
    '> Q < G',
    '> S',
    '> P < E',
    '> Q < T D',
    '> P B E S d c S < 1 2 G E',
    '> Q S d S c < G E Z',
  ])('takes over where the backend is: %j', (exchange) => {
    const tracker = after(exchange, { dialect: 'postgres-18' });
    const before = [...tracker.states];
    const numbers = interval(tracker);
    tracker.changeDialect(backendTable('postgres-13'));
    expect(tracker.table.dialect).toBe('postgres-13');
    expect([tracker.states, interval(tracker)]).toEqual([before, numbers]);
  });

  it('must have the state', () => {
    const tracker = after('', { start: 'ready.broken' });
    expect(() => tracker.changeDialect(backendTable('postgres-17'))).toThrow(/no state "ready\.broken"/);
  });
});

describe('Behind a violation', () => {
  it('a ReadyForQuery says where a walsender is', () => {
    const tracker = after('', { start: 'walsender.ready.idle' });
    expect(play(tracker, '< 1 Z')).toEqual([false, true]);
    expect(tracker.states).toEqual(['walsender.ready.idle']);
    expect(tracker.mayMark).toBe(false);
  });

  it.each([
    ['< 1 Z', 'ready.idle', 'idle', 'yes'],
    ['< 1 Z:T', 'ready.inTransaction', 'inTransaction', 'no'],
    ['< 1 Z:E', 'ready.failed', 'failed', 'no'],
  ])('%s leaves the backend in %s', (exchange, state, status, releasable) => {
    const tracker = after('');
    play(tracker, exchange);
    expect([tracker.states, tracker.transactionStatus, tracker.releasable]).toEqual([[state], status, releasable]);
  });

  it('FATAL says that nothing more will be known', () => {
    const tracker = after('> Q < T');
    expect(play(tracker, '< 1 E! Z')).toEqual([false, true, true]);
    expect([tracker.phase, tracker.releasable]).toEqual(['unknown', 'unknown']);
  });

  it('a notice does no harm', () => {
    const tracker = after('> Q < T C Z');
    expect(play(after('> S'), '< E! A')).toEqual([true, false]);
    expect(tracker.releasable).toBe('yes');
  });

  it.each([
    ['> Q Q', 3, 'ready'],
    ['> Q Q Q', 3, 'unknown'],
    ['> Q Q Q', 4, 'ready'],
  ])('%s may have been read in part: that takes %i states', (sent, hypotheses, known) => {
    const tracker = after('> Q < C Z > Q Q < C Z T', { limits: { pending: 64, hypotheses } });
    play(tracker, `< 1 ${sent} < Z`);
    expect(tracker.phase === 'unknown' ? 'unknown' : 'ready').toBe(known);
  });

  it('what was read before it does not count', () => {
    const tracker = after('> Q Q Q Q < C Z C Z T', { limits: { pending: 64, hypotheses: 2 } });
    expect(play(tracker, '< 1 Z')).toEqual([false, true]);
    expect(tracker.phase).not.toBe('unknown');
    expect(play(after('> Q < T', { limits: { pending: 64, hypotheses: 1 } }), '< 1 > Q < Z')).toEqual([false, 1, true]);
  });

  it('what is asked of the first violation stays as it was', () => {
    const tracker = after('> Q');
    play(tracker, '< 1 Z > Q < 1');
    expect(tracker.violation).toMatchObject({ by: 'backend', at: 1, rule: 'backend.never-sends' });
  });
});

describe('With made-up replies among them', () => {
  it.each([
    ['> C= Q C=', [0, 1], 'no'],
    ['> P C= S C=', [1, 1], 'no'],
    ['> Q C= S C= < C Z', [1, 1], 'no'],
    ['> C= d C=', [0, 0], 'yes'],
    ['> X C= Q', [0, 0], 'no'],
  ] as const)('%s owes %j', (exchange, owed, releasable) => {
    const tracker = after(exchange);
    expect([interval(tracker), tracker.releasable]).toEqual([owed, releasable]);
  });
});
