import { describe, expect, it } from 'vitest';
import { chartOf, chartOfTable, onlyPhase, phasesOf, scopesOf } from '../../../src/emit/chart.ts';
import { eventId } from '../../../src/table/index.ts';
import { decide, step } from '../../../src/table/table.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { DISTINCT } from './support.ts';

describe('A chart', () => {
  it.each(DISTINCT)('has exactly the edges of the table of %s', (dialect) => {
    const table = backendTable(dialect);
    const chart = chartOfTable(table);
    for (const { from, event, to, rule } of chart.edges) {
      const state = table.states.indexOf(from);
      if (event === undefined) throw new Error(`${from} has an edge without a message`);
      expect(table.states[step(table, state, eventId(event))]).toBe(to);
      expect(decide(table, state, eventId(event)).rule).toBe(rule);
    }
    expect(chart.edges.length).toBe(table.targets.filter((target) => target !== 0xffff).length);
    expect(chart.states.map(({ name }) => name)).toEqual(table.states);
  });

  it('of the pooler has the guards in the order in which they are asked', () => {
    const chart = chartOf('pooler');
    const begins = chart.edges.filter(({ from, event }) => from === 'serving' && event === 'B.CopyInResponse');
    expect(begins.map(({ guard, to }) => `${guard} ${to}`)).toEqual([
      'copyFinds(reading) copyIn.open',
      'copyFinds(doubtful) copyIn.doubtful',
      'copyFinds(ended) serving.settling',
      'nextIs(execute, query) closed',
    ]);
    expect(chart.initial).toBe('serving.settling');
  });

  it('cut to one phase keeps every edge that leaves or enters it, and the states at both ends', () => {
    const chart = chartOf('backend');
    const part = onlyPhase(chart, 'copyIn');
    const touching = chart.edges.filter(({ from, to }) => from.startsWith('copyIn.') || to.startsWith('copyIn.'));
    expect(part.edges).toEqual(touching);
    const names = new Set(part.states.map(({ name }) => name));
    expect(part.edges.every(({ from, to }) => names.has(from) && names.has(to))).toBe(true);
    expect(part.initial).toBe('copyIn.simple.begun.idle');
    expect(part.states.some(({ phase }) => phase === 'startup')).toBe(false);
  });

  it('can be cut to all phases of a walsender at once', () => {
    const chart = chartOf('backend');
    expect(phasesOf(chart)).not.toContain('walsender');
    expect(scopesOf(chart)).toContain('walsender');
    const inside = onlyPhase(chart, 'walsender').states.filter(({ phase }) => phase.startsWith('walsender.'));
    expect(inside.length).toBe(chart.states.filter(({ phase }) => phase.startsWith('walsender.')).length);
  });
});
