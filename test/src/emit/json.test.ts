import { describe, expect, it } from 'vitest';
import { jsonOf } from '../../../src/emit/json.ts';
import { CHARTS, nameOf } from './support.ts';

describe('JSON', () => {
  it.each(CHARTS.map((chart) => [nameOf(chart), chart] as const))('of the %s holds the whole chart', (_name, chart) => {
    const { states, edges, rules, ...head } = JSON.parse(jsonOf(chart));
    expect(head).toEqual({
      formatVersion: 1,
      machine: chart.machine,
      dialect: chart.dialect,
      initial: chart.initial,
    });
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect(edges.map((edge: object) => ({ actions: [], ...edge }))).toEqual(plain(chart.edges));
    expect(states.map(({ box, ...state }: { box: string }) => ({ entry: [], ...state }))).toEqual(plain(chart.states));
    const cited = new Set(chart.edges.flatMap(({ rule }) => (rule === undefined ? [] : [rule])));
    expect(new Set(rules.map(({ id }: { id: string }) => id))).toEqual(cited);
  });
});
