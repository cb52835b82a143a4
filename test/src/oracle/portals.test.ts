import { describe, expect, it } from 'vitest';
import { Portals } from '../../../src/oracle/portals.ts';
import { scriptMessage } from '../../../src/oracle/script.ts';
import { STATEMENT_KINDS } from '../../../src/oracle/statements.ts';
import { letters } from './script.ts';

const { select1, select3 } = STATEMENT_KINDS;

describe('Prepared statements and portals', () => {
  it('a named statement is kept until it is closed, an unnamed one until it is replaced', () => {
    const portals = new Portals();
    portals.prepare(0, select1);
    portals.prepare(1, select1);
    expect([portals.mayParse(0), portals.mayParse(1)]).toEqual([true, false]);
    portals.prepare(0, select3);
    expect(portals.statement(0)).toBe(select3);
    portals.close(1);
    expect(portals.statement(1)).toBeUndefined();
    expect(portals.mayParse(1)).toBe(true);
  });

  it('a bound portal keeps its statement when the statement is closed', () => {
    const portals = new Portals();
    portals.prepare(1, select3);
    portals.bind(1, select3, 0);
    portals.close(1);
    expect(portals.portal(1)).toEqual({ statement: select3, row: 0, finished: false, level: 0 });
    expect([portals.mayBind(0), portals.mayBind(1)]).toEqual([true, false]);
  });

  it('portals end together, statements live on', () => {
    const portals = new Portals();
    for (const name of [0, 1] as const) {
      portals.prepare(name, select1);
      portals.bind(name, select1, 0);
    }
    portals.dropAll();
    expect([portals.portal(0), portals.portal(1)]).toEqual([undefined, undefined]);
    expect([portals.statement(0), portals.statement(1)]).toEqual([select1, select1]);
    portals.reset();
    expect([portals.statement(0), portals.statement(1)]).toEqual([undefined, undefined]);
  });
});

describe('A message has its use', () => {
  const LABELS = ['Parse1(select3)', 'Bind1', 'Describe1(statement)', 'Describe1(portal)', 'Execute1', 'Sync'];
  const useful = (portals: Portals) => LABELS.filter((label) => portals.hasUse(scriptMessage(label)));

  it('where what it names exists, and it makes nothing twice', () => {
    const portals = new Portals();
    expect(useful(portals)).toEqual(['Parse1(select3)', 'Sync']);
    portals.prepare(1, select3);
    expect(useful(portals)).toEqual(['Bind1', 'Describe1(statement)', 'Sync']);
    portals.bind(1, select3, 0);
    expect(useful(portals)).toEqual(['Describe1(portal)', 'Execute1', 'Sync']);
    portals.fail(0);
    expect(useful(portals)).toEqual(['Sync']);
    portals.close(1);
    expect(useful(portals)).toEqual(['Parse1(select3)', 'Sync']);
  });
});

describe('Savepoints and portals', () => {
  const made = (): Portals => {
    const portals = new Portals();
    portals.bind(0, select1, 0);
    portals.bind(1, select3, 1);
    return portals;
  };
  const finished = (portals: Portals) => [portals.portal(0)?.finished, portals.portal(1)?.finished];

  it('an error spoils the portals made behind the last savepoint only', () => {
    const portals = made();
    portals.fail(1);
    expect(finished(portals)).toEqual([false, true]);
    portals.fail(0);
    expect(finished(portals)).toEqual([true, true]);
  });

  it('ROLLBACK TO drops what was made behind the savepoint', () => {
    const portals = made();
    portals.dropBehind(1);
    expect(finished(portals)).toEqual([false, undefined]);
  });

  it('RELEASE gives it to what was before', () => {
    const portals = made();
    portals.release(1);
    portals.dropBehind(1);
    expect(finished(portals)).toEqual([false, false]);
  });
});

describe('In a session', () => {
  it.each([
    ['a named statement cannot be parsed twice', 'P1(select1) P1(select1) S', '1 E Z'],
    ['an unnamed one can', 'P(select1) P(select3) B E S', '1 1 2 D D D C Z'],
    [
      'a named statement can be parsed again once it is closed',
      'P1(select1) C1 P1(select3) B1 E1 S',
      '1 3 1 2 D D D C Z',
    ],
    ['a named portal cannot be bound twice in a transaction', 'P1(select1) B1 B1 S', '1 2 E Z'],
    ['it can behind a Sync, because portals end there', 'P1(select1) B1 S B1 E1 S', '1 2 Z 2 D C Z'],
    ['a failed Parse takes the unnamed statement with it', 'P(select1) S P(errorAtParse) S B S', '1 Z E Z E Z'],
    [
      'a Query takes the unnamed statement with it, not the named one',
      'P1(select1) P(select1) S Q(insert) B1 S B S',
      '1 1 Z C Z 2 Z E Z',
    ],
    ['a suspended portal goes on where it was', 'P(select3) B E:2 E:2 E:2 S', '1 2 D D s D C C Z'],
    [
      'in a transaction block a portal outlives the Sync',
      'Q(begin) P1(select3) B1 S E1 S',
      'C Z:T 1 2 Z:T D D D C Z:T',
    ],
    ['Close of what does not exist is no error', 'C C1 S', '3 3 Z'],
  ])('%s', (_, script, expected) => {
    expect(letters(script)).toBe(expected);
  });
});
