/** The machine of the page, and what one wants to know of it: what leaves a state, what cites a rule, what is drawn where. */
import { EVENTS, type EventName } from '../../../machines/messages.ts';
import { RULES, type RuleId } from '../../../machines/rules.ts';
import type { Chart, ChartEdge } from '../chart.ts';
import { type Arrow, type Box, type Drawing, fold } from '../drawing.ts';
import { viewsOf } from '../views.ts';

export class Machine {
  readonly chart: Chart;
  readonly views: ReadonlyMap<string, Drawing>;
  /** Every box that stands for states, by its id. */
  readonly boxes = new Map<string, Box>();
  private readonly leavingState = new Map<string, ChartEdge[]>();

  constructor(chart: Chart) {
    this.chart = chart;
    this.views = viewsOf(chart);
    for (const { boxes } of this.views.values())
      for (const box of boxes) if (box.kind === 'state' || box.kind === 'anywhere') this.boxes.set(box.id, box);
    // A phase of one state is drawn as a phase only.
    for (const { name, phase, reads } of chart.states) {
      const { id } = fold(name);
      if (!this.boxes.has(id))
        this.boxes.set(id, { id, phase, title: id, variants: [], states: [name], kind: 'state', reads });
    }
    for (const edge of chart.edges) {
      const list = this.leavingState.get(edge.from);
      if (list === undefined) this.leavingState.set(edge.from, [edge]);
      else list.push(edge);
    }
  }

  /** What may happen in a state; in the pooler with what counts in the states around it. */
  leaving(state: string): ChartEdge[] {
    const parts = state.split('.');
    const around = parts.map((_, length) => parts.slice(0, parts.length - length).join('.'));
    const names = this.chart.machine === 'pooler' ? [...new Set([...around, 'pooler'])] : [state];
    const edges = names.flatMap((name) => this.leavingState.get(name) ?? []);
    // An edge of states around this one that leads back to them stays here.
    return edges.map((edge) => (edge.to === edge.from ? { ...edge, to: state } : edge));
  }

  /** The box in which a state is drawn. */
  boxOf(state: string): Box | undefined {
    return this.boxes.get(fold(state).id) ?? this.boxes.get(state);
  }

  /** The arrow of a view that carries an edge. */
  carries(arrow: Arrow, { event, rule }: { readonly event?: string | undefined; readonly rule?: string | undefined }) {
    return arrow.carries.some(
      (carried) => (event === undefined || carried.event === event) && (rule === undefined || carried.rule === rule),
    );
  }

  /** A state or a box of states by its name. */
  findState(name: string): string | undefined {
    if (this.chart.states.some((state) => state.name === name)) return name;
    return this.boxes.get(name)?.states[0];
  }

  findMessage(name: string): EventName | undefined {
    return EVENTS.find((event) => event === name);
  }

  findRule(name: string): RuleId | undefined {
    return (Object.keys(RULES) as RuleId[]).find((id) => id === name);
  }
}
