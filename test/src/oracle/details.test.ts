/** What the answers of a server turn on besides the kind of a statement. */
import { describe, expect, it } from 'vitest';
import { eventId } from '../../../machines/messages.ts';
import { ReferenceServer } from '../../../src/oracle/reference.ts';
import { scriptMessage } from '../../../src/oracle/script.ts';
import { EVENT_COUNT, makeTable, stateNumber } from '../../../src/table/table.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { flightsOf, letters, sqlstates } from './script.ts';

describe('In a failed block', () => {
  const failed = 'P1(select1) B1 P(errorAtParse) S';
  it.each([
    [`Q(begin) ${failed} E1 S`, '42P01 25P02', 'a portal from before cannot be executed'],
    ['Q(begin) P1(rollback) B1 P(errorAtParse) S E1 S', '42P01 25P02', 'nor one that would end the block'],
    ['P1(select1) Q(begin;errorAtParse) Ds1 S', '42P01 25P02', 'a statement with rows cannot be described'],
    ['P1(errorAtBind) Q(begin;errorAtParse) Ds1 S', '42P01 25P02', 'nor one that would have them'],
    ['P1(insert) Q(begin;errorAtParse) Ds1 S', '42P01', 'one without rows can'],
    [`Q(begin) ${failed} Dp1 S`, '42P01 25P02', 'a portal with rows cannot either'],
    ['Q(begin) P1(insert) B1 P(errorAtParse) S Dp1 S', '42P01', 'one without rows can'],
  ])('%s: %s (%s)', (script, expected) => {
    expect(sqlstates(script)).toBe(expected);
  });

  it.each([
    ['commit', 'C Z'],
    ['rollback', 'C Z'],
    ['commitAndChain', 'C Z:T'],
  ])('%s can be parsed, bound and executed, and leads out of it', (name, end) => {
    expect(letters(`Q(begin;errorAtParse) P(${name}) B E S`)).toBe(`C E Z:E 1 2 ${end}`);
  });

  it('an empty statement can be parsed, but not bound', () => {
    expect(letters('Q(begin;errorAtParse) P(empty) B S')).toBe('C E Z:E 1 E Z:E');
  });
});

describe('A portal', () => {
  it.each([
    ['P(empty) B E E S', '1 2 I I Z', 'of an empty statement can be executed again and again'],
    ['P(errorAtBind) Ds S', '1 t T Z', 'of a statement that fails at Bind has rows'],
    ['P(insert) Ds B Dp S', '1 t n 2 n Z', 'of a statement without rows has none'],
    ['P(select1) Ds B Dp S', '1 t T 2 T Z', 'of a SELECT has some'],
  ])('%s: %s (%s)', (script, expected) => {
    expect(letters(script)).toBe(expected);
  });
});

describe('A violation that shows later', () => {
  it.each([
    ['Q(copyInUniqueViolation) c', 'G C Z', 'does not show where no row was sent'],
    ['Q(copyInUniqueViolation) d c', 'G E Z', 'it does behind a row'],
    ['Q(copyInDeferred) c', 'G C Z', 'nor at the commit'],
    ['Q(copyInDeferred) d c', 'G E Z', 'which fails behind a row'],
  ])('%s: %s (%s)', (script, expected) => {
    expect(letters(script)).toBe(expected);
  });

  it('makes the Query fail that ends the transaction of a pipeline, even an empty one, up to 17', () => {
    for (const query of ['empty', 'insert', 'begin;commit'])
      expect(letters(`P(deferredViolation) B E Q(${query}) S`, 'postgres-17'), query).toMatch(/^1 2 C( C)? E Z Z$/);
    expect(letters('P(deferredViolation) B E F S', 'postgres-17')).toBe('1 2 C E Z Z');
  });
});

it('A parameter in a Query is one that does not exist', () => {
  expect(sqlstates('Q(errorAtBind)')).toBe('42P02');
});

it.each(['postgres-12', 'postgres-13'] as const)('%s reports a setting at the moment of change', (dialect) => {
  expect(letters('Q(set;select1)', dialect)).toBe('S C T D C Z');
  expect(letters('Q(set;select1)', 'postgres-14')).toBe('C T D C S Z');
});

describe('What a message means is undefined', () => {
  const isUndefined = (script: string): boolean => {
    const server = new ReferenceServer(backendTable());
    const messages = flightsOf(script).flat();
    for (const message of messages.slice(0, -1)) server.receive(message, 0);
    return server.isUndefined(messages.at(-1) ?? scriptMessage('Sync'));
  };

  it.each([
    ['Q(begin;errorAtFirstRow) E', true, 'the portal that a failed Query left in its block'],
    ['Q(begin;errorAtFirstRow) Dp', true, 'described, likewise'],
    ['Q(begin;errorAtFirstRow) Q(empty) E', true, 'behind an empty Query too'],
    ['Q(begin;errorAtFirstRow) E1', false, 'not the named one'],
    ['Q(begin;errorAtFirstRow) S', false, 'not another message'],
    ['Q(errorAtFirstRow) E', false, 'not outside of a block'],
    ['Q(begin;select1) E', false, 'not where the Query has not failed'],
    ['Q(begin;errorAtParse) E', false, 'nor where it has run nothing that failed'],
    ['Q(begin;errorAtFirstRow) Q(rollback) E', false, 'not behind the block'],
    ['Q(begin;errorAtFirstRow) P(rollback) B E', false, 'not when the unnamed portal is another'],
    ['Q(begin;errorAtFirstRow) P1(rollback) B1 E', true, 'but when the named one is'],
    ['Q(begin;savepoint;errorAtFirstRow) Q(rollbackTo) E', false, 'not behind ROLLBACK TO'],
    ['Q(listen) P(begin) B E P(notify) B E P(commit) B E', true, 'a COMMIT in a pipeline that notifies itself'],
    ['Q(listen) P(begin) B E P(notify) B E P(select1) B E', false, 'no other statement'],
    ['Q(listen) P(begin) B E P(notify) B E P(commit) B Dp', false, 'nor is the COMMIT described'],
    ['P(begin) B E P(notify) B E P(commit) B E', false, 'nor without LISTEN'],
    ['Q(listen) P(notify) B E E1', false, 'nor a portal that does not exist'],
  ])('%s: %s (%s)', (script, expected) => {
    expect(isUndefined(script)).toBe(expected);
  });
});

describe('The copy-in of a session', () => {
  const after = (script: string) => {
    const server = new ReferenceServer(backendTable());
    for (const message of flightsOf(script).flat()) server.receive(message, 0);
    const { copyIn } = server;
    return copyIn === undefined ? 'none' : `${copyIn.statement.name} ${copyIn.copied}`;
  };

  it.each([
    ['S', 'none'],
    ['Q(select1)', 'none'],
    ['Q(copyIn)', 'copyIn 0'],
    ['Q(copyIn) d d', 'copyIn 2'],
    ['Q(copyIn) d d c', 'none'],
    ['Q(copyInBadRow) d', 'none'],
    ['P(copyIn) B E d', 'copyIn 1'],
    ['Q(copyIn;copyIn) d c', 'copyIn 0'],
  ])('behind %s is %s', (script, expected) => {
    expect(after(script)).toBe(expected);
  });
});

it('A portal that has sent all its rows has no use', () => {
  const server = new ReferenceServer(backendTable());
  const uses: boolean[] = [];
  for (const message of flightsOf('P(select3) B E:2 E E').flat()) {
    uses.push(server.hasUse(message));
    server.receive(message, 0);
  }
  expect(uses).toEqual([true, true, true, true, false]);
});

describe('A walk over the machine', () => {
  it('counts the edges that it takes, only when it is told to', () => {
    const server = new ReferenceServer(backendTable());
    const query = scriptMessage('Query(select1)');
    const edge = stateNumber(server.table, 'ready.idle') * EVENT_COUNT + query.event;
    server.receive(query, 0);
    expect(server.hits.every((hits) => hits === 0)).toBe(true);
    server.counts = true;
    server.receive(query, 0);
    server.receive(query, 0);
    expect(server.hits[edge]).toBe(2);
    // Twice Query, RowDescription, DataRow, CommandComplete and ReadyForQuery.
    expect(server.hits.reduce((sum, hits) => sum + hits)).toBe(10);
  });

  it('that the machine does not allow throws, and says where', () => {
    const { states } = backendTable();
    const empty = new ReferenceServer(makeTable('backend', 'postgres-18', states, []));
    expect(() => empty.receive(scriptMessage('Sync'), 0)).toThrow(
      new RangeError('the backend does not read F.Sync in ready.idle'),
    );
    const idle = stateNumber(backendTable(), 'ready.idle');
    const silent = new ReferenceServer(
      makeTable('backend', 'postgres-18', states, [[idle, eventId('F.Sync'), idle, 0]]),
    );
    expect(() => silent.receive(scriptMessage('Sync'), 0)).toThrow(
      new RangeError('the machine has no B.ReadyForQuery.idle in ready.idle'),
    );
  });
});
