import { describe, expect, it } from 'vitest';
import { chartOf, isEverywhere } from '../../../src/emit/chart.ts';
import { drawingOf, messageNames, shortLabel } from '../../../src/emit/drawing.ts';
import { CHARTS, drawingsOf, nameOf } from './support.ts';

describe('A drawing', () => {
  it.each(
    CHARTS.map((chart) => [nameOf(chart), chart] as const),
  )('of the %s has every state in exactly one box, and every edge on exactly one arrow', (_name, chart) => {
    const drawing = drawingOf(chart, { everything: true });
    const boxOf = new Map(drawing.boxes.flatMap(({ id, states }) => states.map((state) => [state, id] as const)));
    expect([...boxOf.keys()].sort()).toEqual(chart.states.map(({ name }) => name).sort());
    expect(drawing.boxes.flatMap(({ states }) => states).length).toBe(chart.states.length);
    for (const { from, to, event, rule } of chart.edges) {
      const arrows = drawing.arrows.filter(
        (arrow) =>
          arrow.from === (boxOf.get(from) ?? from) &&
          arrow.to === (boxOf.get(to) ?? to) &&
          arrow.carries.some((carried) => carried.event === event && carried.rule === rule),
      );
      expect(arrows.length).toBe(1);
    }
  });

  it('leaves out what may happen almost anywhere unless it is asked for', () => {
    const chart = chartOf('backend');
    const carried = drawingOf(chart).arrows.flatMap(({ to, carries }) => carries.map((each) => ({ ...each, to })));
    expect(carried.some(isEverywhere)).toBe(false);
    const everything = drawingOf(chart, { everything: true }).arrows;
    expect(everything.some(({ carries }) => carries.some(({ event }) => event === 'B.NoticeResponse'))).toBe(true);
  });

  it('has boxes at both ends of every arrow, and no two boxes of one name', () => {
    for (const chart of CHARTS) {
      for (const { boxes, arrows } of drawingsOf(chart)) {
        const ids = boxes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(arrows.flatMap(({ from, to }) => [from, to]).filter((id) => !ids.includes(id))).toEqual([]);
      }
    }
  });

  it('folds what is known of the transaction status, and nothing else', () => {
    const boxes = drawingOf(chartOf('backend')).boxes;
    const row = boxes.find(({ id }) => id === 'copyIn.simple.row');
    expect(row?.variants).toEqual(['idle', 'inTransaction', 'executed', 'pipelined']);
    expect(row?.title).toBe('simple.row');
    expect(boxes.filter(({ phase }) => phase === 'copyIn').map(({ title }) => title)).toEqual([
      'simple.begun',
      'simple.row',
      'simple.body',
      'simple.ending',
      'simple.failing',
      'extended.begun',
      'extended.row',
      'extended.body',
      'extended.ending',
      'extended.failing',
    ]);
  });

  it('of one phase ends at its neighbours, one box for each direction', () => {
    const { boxes, arrows } = drawingOf(chartOf('backend'), { phase: 'copyIn' });
    expect(boxes.filter(({ kind }) => kind === 'from').map(({ title }) => title)).toEqual([
      'from simpleQuery',
      'from extendedQuery',
    ]);
    expect(arrows.some(({ from, to }) => from.startsWith('from ') && to.startsWith('to '))).toBe(false);
  });

  it('has no phase that its chart has not', () => {
    expect(() => drawingOf(chartOf('frontend'), { phase: 'simpleQuery' })).toThrow(RangeError);
  });
});

describe('The label of an arrow', () => {
  it('names all forms of a message by its name, and some of them by what they say', () => {
    expect(messageNames(['B.ReadyForQuery.failed', 'B.ReadyForQuery.idle', 'B.ReadyForQuery.inTransaction'])).toEqual([
      'ReadyForQuery',
    ]);
    expect(messageNames(['B.ReadyForQuery.idle'])).toEqual(['ReadyForQuery (idle)']);
    expect(messageNames(['B.ErrorResponse'])).toEqual(['ErrorResponse']);
  });

  it('counts what it does not name, and never counts one', () => {
    expect(shortLabel(['A', 'B', 'C', 'D'])).toBe('A, B, C, D');
    expect(shortLabel(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 more');
  });
});
