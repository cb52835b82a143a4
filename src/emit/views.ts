/** Which drawings the page holds: the phases as boxes, and for each box that can be opened what is in it. */
import { type Chart, groupOf, phasesOf, scopesOf } from './chart.ts';
import { type Drawing, drawingOf } from './drawing.ts';

/** The name of the view that is always there. */
export const OUTERMOST = '';

/** The drawings of the page by name: the outermost one, groups of phases, phases. A phase that is one state has none. */
export function viewsOf(chart: Chart): Map<string, Drawing> {
  const phases = phasesOf(chart);
  const views = new Map([[OUTERMOST, drawingOf(chart, { closed: true })]]);
  for (const phase of scopesOf(chart)) {
    const isGroup = !phases.includes(phase);
    const states = chart.states.filter((state) => (isGroup ? groupOf(state.phase) : state.phase) === phase);
    if (states.length > 1) views.set(phase, drawingOf(chart, { phase }));
  }
  return views;
}
