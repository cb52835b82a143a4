import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, createMachine } from 'xstate';
import { eventId } from '../../../machines/messages.ts';
import { compile } from '../../../src/table/compile.ts';
import { EVENT_COUNT, NONE, ruleOf, step } from '../../../src/table/table.ts';

const QUERY = eventId('F.Query');
const meta = { rule: 'simple.query' };

/** A machine of the states `a`, which is given, `b`, and `c` with a state in it. */
const machine = (a: object): AnyStateMachine =>
  createMachine({
    id: 'backend',
    initial: 'a',
    states: { a, b: {}, c: { initial: 'd', states: { d: {} } } },
  } as Parameters<typeof createMachine>[0]);

describe('A machine is compiled', () => {
  it('with the innermost states as rows', () => {
    const table = compile(machine({ on: { 'F.Query': { target: 'b', meta } } }), 'any');
    expect([table.machine, table.dialect, table.states]).toEqual(['backend', 'any', ['a', 'b', 'c.d']]);
    expect(step(table, 0, QUERY)).toBe(1);
    expect(ruleOf(table, 0, QUERY)).toBe('simple.query');
    expect(table.targets.filter((target) => target !== NONE)).toHaveLength(1);
    expect(table.targets).toHaveLength(3 * EVENT_COUNT);
  });

  it('an edge of a state around others counts in each of them that has none of its own', () => {
    const around = {
      initial: 'x',
      on: { 'F.Query': { target: 'b', meta } },
      states: { x: {}, y: { on: { 'F.Query': { target: 'x', meta: { rule: 'simple.ready' } } } } },
    };
    const table = compile(machine(around), 'any');
    expect(table.states).toEqual(['a.x', 'a.y', 'b', 'c.d']);
    expect([0, 1].map((state) => step(table, state, QUERY))).toEqual([2, 0]);
  });
});

describe('A machine that a table cannot express is refused:', () => {
  const unclear = new RangeError('a: "F.Query" must have one target, one known rule and no guard');
  const unplain = new RangeError('a: only plain states can be compiled');

  it.each([
    ['an edge without a rule', { target: 'b' }, unclear],
    ['an edge with a rule that is none', { target: 'b', meta: { rule: 'nobody.knows' } }, unclear],
    ['an edge with a guard', { target: 'b', meta, guard: () => true }, unclear],
    ['an edge without a target', { meta }, unclear],
    [
      'two edges for one message',
      [
        { target: 'b', meta },
        { target: 'c.d', meta },
      ],
      unclear,
    ],
    [
      'an edge to a state that holds others',
      { target: 'c', meta },
      new RangeError('a: "F.Query" leads to a state that holds others'),
    ],
  ])('%s', (_name, edge, error) => {
    expect(() => compile(machine({ on: { 'F.Query': edge } }), 'any')).toThrow(error);
  });

  it('an edge to several states at once', () => {
    const parallel = createMachine({
      id: 'backend',
      initial: 'a',
      states: {
        a: { on: { 'F.Query': { target: ['#left', '#right'], meta } } },
        p: {
          type: 'parallel',
          states: {
            l: { initial: 'x', states: { x: { id: 'left' } } },
            r: { initial: 'x', states: { x: { id: 'right' } } },
          },
        },
      },
    } as Parameters<typeof createMachine>[0]);
    expect(() => compile(parallel, 'any')).toThrow(unclear);
  });

  it.each([
    ['a state that is left at once', { always: { target: 'b' } }],
    ['a state that is left after a while', { after: { 1000: { target: 'b' } } }],
    ['a state that invokes something', { invoke: { src: 'something' } }],
    ['a final state', { type: 'final' }],
  ])('%s', (_name, state) => {
    expect(() => compile(machine(state), 'any')).toThrow(unplain);
  });
});
