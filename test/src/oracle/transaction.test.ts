/** What a session keeps from one transaction to the next, as a client sees it. */
import { describe, expect, it } from 'vitest';
import { typeOf } from '../../../src/oracle/case.ts';
import { ReferenceServer } from '../../../src/oracle/reference.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { flightsOf, letters } from './script.ts';

describe('What was committed', () => {
  it.each([
    ['Q(set) Q(begin) Q(rollback)', 'C S Z C Z:T C Z', 'a setting outlives the rollback of another transaction'],
    ['Q(set) Q(errorAtParse)', 'C S Z E Z', 'and an error'],
    ['Q(listen) Q(begin) Q(rollback) Q(notify)', 'C Z C Z:T C Z C A Z', 'so does a LISTEN'],
    ['Q(listen) Q(set) Q(begin) Q(rollback) Q(notify)', 'C Z C S Z C Z:T C Z C A Z', 'both at once'],
    ['Q(set;listen) Q(begin) Q(rollback) Q(notify)', 'C C S Z C Z:T C Z C A Z', 'and in one transaction'],
  ])('%s: %s (%s)', (script, expected) => {
    expect(letters(script)).toBe(expected);
  });
});

describe('A savepoint', () => {
  it.each([
    ['Q(begin;set) Q(savepoint) Q(rollbackTo)', 'C C S Z:T C Z:T C Z:T', 'keeps what was before it'],
    ['Q(begin;savepoint;set) Q(savepoint) Q(rollbackTo)', 'C C C S Z:T C Z:T C Z:T', 'the last one counts'],
    ['Q(begin;savepoint;release) Q(rollbackTo)', 'C C C Z:T E Z:E', 'is forgotten when it is released'],
    ['Q(begin;savepoint) Q(rollback) Q(begin;rollbackTo)', 'C C Z:T C Z C E Z:E', 'and with its block'],
    ['Q(begin;savepoint) Q(commit) Q(begin;rollbackTo)', 'C C Z:T C Z C E Z:E', 'whichever way that ends'],
    ['Q(begin;savepoint) Q(rollbackTo) Q(rollbackTo)', 'C C Z:T C Z:T C Z:T', 'not when it is gone back to'],
  ])('%s: %s (%s)', (script, expected) => {
    expect(letters(script)).toBe(expected);
  });
});

describe('A connection', () => {
  /** What a server answers to one script and, when it was reset, to another. */
  function answers(first: string, second: string): string {
    const server = new ReferenceServer(backendTable());
    for (const message of flightsOf(first).flat()) server.receive(message, 0);
    server.reset();
    for (const message of flightsOf(second).flat()) server.receive(message, 0);
    return server.replies.map(typeOf).join(' ');
  }

  it.each([
    ['Q(set)', 'Q(select1)', 'T D C Z', 'no setting'],
    ['Q(set)', 'Q(set)', 'C S Z', 'nor what the client was told of it'],
    ['Q(listen)', 'Q(notify)', 'C Z', 'no LISTEN'],
    ['Q(begin)', 'Q(rollback)', 'N C Z', 'no block'],
    ['Q(begin;savepoint)', 'Q(begin;rollbackTo)', 'C E Z', 'no savepoint'],
    ['Q(begin;deferredViolation)', 'Q(select1)', 'T D C Z', 'no violation'],
    ['P(insert) B E', 'Q(select1) S Q(select1)', 'T D C Z Z T D C Z', 'nothing executed in a pipeline'],
    ['P1(select1) B1', 'P1(select1) B1 S', '1 2 Z', 'no statement and no portal'],
  ])('that was reset behind %s answers %s: %s (%s)', (first, second, expected) => {
    expect(answers(first, second)).toBe(expected);
  });

  it.each([
    'Q(select1)',
    'Q(listen)',
    'Q(begin;rollbackTo)',
    'Q(set)',
    'P(insert) B E S',
    'Q(rollback)',
  ])('that is new answers %s as one that was reset', (script) => {
    const server = new ReferenceServer(backendTable());
    for (const message of flightsOf(script).flat()) server.receive(message, 0);
    expect(server.replies.map(typeOf).join(' ')).toBe(answers('S', script));
  });
});
