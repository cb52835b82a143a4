/**
 * What of a chart is drawn. Nobody reads 230 states and 2,700 edges, so states that differ only in what is known of the
 * transaction status are one box, edges between two boxes that are sent by the same side are one arrow, and what may
 * happen almost anywhere (asynchronous messages, the end) is left out unless it is asked for.
 */
import { EVENTS, type EventName, TYPE_BYTE } from '../../machines/messages.ts';
import type { RuleId } from '../../machines/rules.ts';
import { type Chart, type ChartEdge, drawnPhaseOf, groupOf, isEverywhere, phasesOf, scopesOf } from './chart.ts';

/** Last parts of names that only say what is known of the transaction status (machines/status.ts). */
const STATUSES: readonly string[] = ['idle', 'inTransaction', 'failed', 'executed', 'pipelined', 'either', 'unsettled'];

/** One box: a state, or several that differ only in the transaction status or in the kind of connection. */
export interface Box {
  /** Name of the state without what was folded: `copyIn.extended.row`. */
  readonly id: string;
  readonly phase: string;
  /** What is written in it: the name without the phase. */
  readonly title: string;
  /** What was folded, as words: `idle`, `executed`; empty when it is one state. */
  readonly variants: readonly string[];
  /** Full names of its states. */
  readonly states: readonly string[];
  /**
   * `state`; `anywhere`: edges that count in all states of a compound one; `from` and `to`: another phase, where this
   * drawing ends; `phase`: a whole phase, closed.
   */
  readonly kind: 'state' | 'anywhere' | 'from' | 'to' | 'phase';
  readonly reads: boolean;
}

/** A message on an arrow. */
export interface Carried {
  readonly event: EventName | undefined;
  readonly rule: RuleId | undefined;
}

/** All that one side sends, or the pooler does by itself, on the way from one box to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly by: 'frontend' | 'backend' | 'itself';
  readonly carries: readonly Carried[];
  /** A few words: the messages, shortened. */
  readonly label: string;
}

export interface Drawing {
  readonly chart: Chart;
  /** The phase that is drawn alone, or undefined. */
  readonly phase: string | undefined;
  /** In which clusters the boxes are: phases, in order. None where every phase is a box, or one is drawn alone. */
  readonly phases: readonly string[];
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

export interface DrawingOptions {
  /** One phase, with its neighbours as places where the drawing ends. */
  readonly phase?: string;
  /** Every phase is one box. */
  readonly closed?: boolean;
  /** Asynchronous messages and the end of the connection, too. */
  readonly everything?: boolean;
}

interface Folded {
  readonly id: string;
  readonly variant: string | undefined;
}

/** The box of a state. The two kinds of connection are authenticated alike. */
export function fold(state: string): Folded {
  const parts = state.split('.');
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && STATUSES.includes(last)) return { id: parts.slice(0, -1).join('.'), variant: last };
  if (parts[0] === 'authentication' && parts.length === 3)
    return { id: `authentication.${parts[2]}`, variant: parts[1] };
  return { id: state, variant: undefined };
}

const sideOf = (event: EventName | undefined): Arrow['by'] =>
  event === undefined ? 'itself' : event.startsWith('F.') ? 'frontend' : 'backend';

/** How many messages an arrow names before it counts the others. */
const NAMED = 3;

const variantsOf = new Map<string, number>();
for (const event of EVENTS) {
  const base = event.split('.').slice(0, 2).join('.');
  variantsOf.set(base, (variantsOf.get(base) ?? 0) + 1);
}

/** The messages of an arrow as names: all forms of one message are one, and those without a type byte come last. */
export function messageNames(events: readonly EventName[]): string[] {
  const forms = new Map<string, string[]>();
  const sorted = [...events].sort((a, b) => Number(TYPE_BYTE[a] === '') - Number(TYPE_BYTE[b] === ''));
  for (const event of sorted) {
    const [side = '', base = '', form = ''] = event.split('.');
    const key = `${side}.${base}`;
    forms.set(key, [...(forms.get(key) ?? []), form]);
  }
  return [...forms].map(([key, list]) => {
    const base = key.slice(2);
    const said = list.filter((form) => form !== '');
    return list.length === variantsOf.get(key) || said.length === 0 ? base : `${base} (${said.join(', ')})`;
  });
}

/** A few words for many messages. */
export function shortLabel(names: readonly string[]): string {
  if (names.length <= NAMED + 1) return names.join(', ');
  return `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`;
}

function boxesOf(chart: Chart): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const title = (id: string, phase: string): string => (id.startsWith(`${phase}.`) ? id.slice(phase.length + 1) : id);
  for (const state of chart.states) {
    const { id, variant } = fold(state.name);
    const known = boxes.get(id);
    boxes.set(id, {
      id,
      phase: state.phase,
      title: title(id, state.phase),
      variants: [...new Set([...(known?.variants ?? []), ...(variant === undefined ? [] : [variant])])],
      states: [...(known?.states ?? []), state.name],
      kind: 'state',
      reads: state.reads,
    });
  }
  for (const { from, to } of chart.edges) {
    for (const id of [from, to]) {
      if (boxes.has(fold(id).id)) continue;
      const phase = id === chart.machine ? chart.machine : drawnPhaseOf(id);
      boxes.set(id, { id, phase, title: `anywhere in ${id}`, variants: [], states: [], kind: 'anywhere', reads: true });
    }
  }
  return boxes;
}

/** Edges as arrows between boxes. */
function arrowsBetween(edges: readonly ChartEdge[], ends: (edge: ChartEdge) => [string, string] | undefined): Arrow[] {
  const carried = new Map<string, { from: string; to: string; by: Arrow['by']; carries: Map<string, Carried> }>();
  for (const edge of edges) {
    const [from, to] = ends(edge) ?? [];
    if (from === undefined || to === undefined) continue;
    const by = sideOf(edge.event);
    const key = `${from} ${by} ${to}`;
    const arrow = carried.get(key) ?? { from, to, by, carries: new Map<string, Carried>() };
    arrow.carries.set(`${edge.event} ${edge.rule}`, { event: edge.event, rule: edge.rule });
    carried.set(key, arrow);
  }
  return [...carried.values()].map(({ from, to, by, carries }) => {
    const list = [...carries.values()];
    const events = [...new Set(list.flatMap(({ event }) => (event === undefined ? [] : [event])))];
    return { from, to, by, carries: list, label: shortLabel(messageNames(events)) };
  });
}

/** A phase, or a group of them, as one box. */
function closedBox(name: string, boxes: readonly Box[], kind: 'phase' | 'from' | 'to', scope: string): Box {
  const inside = boxes.filter(({ phase }) => phase === name || groupOf(phase) === name);
  const short = name.startsWith(`${scope}.`) ? name.slice(scope.length + 1) : name;
  return {
    id: kind === 'phase' ? name : `${kind} ${name}`,
    phase: name,
    title: kind === 'phase' ? short : `${kind} ${short}`,
    variants: [],
    states: inside.flatMap(({ states }) => states),
    kind,
    reads: inside.some(({ reads }) => reads),
  };
}

/** Every box of the chart, in one drawing. */
function wholeDrawing(chart: Chart, boxes: readonly Box[], edges: readonly ChartEdge[]): Drawing {
  const arrows = arrowsBetween(edges, ({ from, to }) => [fold(from).id, fold(to).id]);
  const ends = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const shown = boxes.filter(({ id, kind }) => kind === 'state' || ends.has(id));
  return { chart, phase: undefined, phases: [...new Set(shown.map(({ phase }) => phase))], boxes: shown, arrows };
}

/** Chooses what is drawn of a chart. @throws RangeError when it has no such phase (a misuse) */
export function drawingOf(
  chart: Chart,
  { phase: scope, closed = false, everything = false }: DrawingOptions = {},
): Drawing {
  if (scope !== undefined && !scopesOf(chart).includes(scope))
    throw new RangeError(`${chart.machine} has no phase "${scope}"`);
  const byId = boxesOf(chart);
  const all = [...byId.values()];
  const edges = everything ? chart.edges : chart.edges.filter((edge) => !isEverywhere(edge));
  if (scope === undefined && !closed) return wholeDrawing(chart, all, edges);
  const phases = phasesOf(chart);
  const isPhase = scope !== undefined && phases.includes(scope);
  const phaseOf = (state: string): string => byId.get(fold(state).id)?.phase ?? '';
  /** The box of a state in this drawing, if it is inside. */
  const inside = (state: string): string | undefined => {
    const phase = phaseOf(state);
    if (scope === undefined) return groupOf(phase);
    if (isPhase) return phase === scope ? fold(state).id : undefined;
    return groupOf(phase) === scope ? phase : undefined;
  };
  /** What a place outside is called: within one group the phase, else its group. */
  const outside = (state: string): string => {
    const phase = phaseOf(state);
    return scope !== undefined && isPhase && groupOf(phase) === groupOf(scope) ? phase : groupOf(phase);
  };
  const arrows = arrowsBetween(edges, ({ from, to }) => {
    const [start, end] = [inside(from), inside(to)];
    if (start === undefined && end === undefined) return undefined;
    if (!isPhase && start === end) return undefined;
    return [start ?? `from ${outside(from)}`, end ?? `to ${outside(to)}`];
  });
  const ends = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
  const neighbours = ends.flatMap((id) => {
    const [kind = '', name = ''] = id.split(' ');
    return kind === 'from' || kind === 'to' ? [closedBox(name, all, kind, groupOf(scope ?? ''))] : [];
  });
  const shown = isPhase
    ? all.filter((box) => box.phase === scope && (box.kind === 'state' || ends.includes(box.id)))
    : [
        ...new Set(
          phases
            .filter((phase) => scope === undefined || groupOf(phase) === scope)
            .map((phase) => (scope === undefined ? groupOf(phase) : phase)),
        ),
      ].map((name) => closedBox(name, all, 'phase', scope ?? ''));
  return { chart, phase: scope, phases: [], boxes: [...shown, ...neighbours], arrows };
}
