/**
 * A machine as a list of states and edges, whatever it was read from: the compiled tables of backend and frontend, or
 * the pooler's statechart. Everything that is drawn or written in another language begins here.
 */
import { EVENTS, type EventName } from '../../machines/messages.ts';
import { RULE_IDS, RULES, type RuleId } from '../../machines/rules.ts';
import { type Dialect, NEWEST_DIALECT } from '../../machines/versions.ts';
import { CLOSED, EVENT_COUNT, NONE, READS, type Table } from '../table/table.ts';
import { backendTable, frontendTable } from '../table/tables.ts';
import { POOLER } from './generated/pooler.ts';

export const MACHINES = ['backend', 'frontend', 'pooler'] as const;
/** The machines that can be drawn. */
export type MachineName = (typeof MACHINES)[number];

/** A state that holds no others. */
export interface ChartState {
  /** Full name, the states that hold it first: `copyIn.extended.row.idle`. */
  readonly name: string;
  /** The phase it is drawn in: `copyIn`, `walsender.copyIn`. */
  readonly phase: string;
  /** Does it take messages of the frontend? */
  readonly reads: boolean;
  readonly final: boolean;
  /** What the pooler does when it comes here: names of pooler.ts. */
  readonly entry: readonly string[];
}

/** One transition. */
export interface ChartEdge {
  /** A state; in the pooler also one that holds others, and then it counts in all of them that do not say otherwise. */
  readonly from: string;
  /** What is taken; undefined for what the pooler does as soon as its condition holds. */
  readonly event: EventName | undefined;
  readonly to: string;
  /** The rule of the protocol that it follows; the pooler has reasons of its own. */
  readonly rule: RuleId | undefined;
  /** The pooler's condition, and what it does: names of pooler.ts. */
  readonly guard: string | undefined;
  readonly actions: readonly string[];
}

/** A machine, complete. States and edges are in the order of declaration, which is the same on every run. */
export interface Chart {
  readonly machine: MachineName;
  /** `any` for the frontend and the pooler, which do not differ. */
  readonly dialect: Dialect | 'any';
  readonly initial: string;
  readonly states: readonly ChartState[];
  readonly edges: readonly ChartEdge[];
}

/** The phase in which a state is drawn: its outermost state; those of a walsender are told apart from a session's. */
export function drawnPhaseOf(state: string): string {
  const [first = '', second] = state.split('.');
  return first === 'walsender' && second !== undefined ? `walsender.${second}` : first;
}

/** A compiled table as a chart. */
export function chartOfTable(table: Table): Chart {
  const edges: ChartEdge[] = [];
  for (const [state, from] of table.states.entries()) {
    for (const [event, name] of EVENTS.entries()) {
      const at = state * EVENT_COUNT + event;
      const target = table.targets[at] ?? NONE;
      if (target === NONE) continue;
      const rule = RULE_IDS[table.rules[at] ?? 0];
      edges.push({ from, event: name, to: table.states[target] ?? '', rule, guard: undefined, actions: [] });
    }
  }
  return {
    machine: table.machine === 'frontend' ? 'frontend' : 'backend',
    dialect: table.machine === 'frontend' ? 'any' : (table.dialect as Dialect),
    initial: table.states[0] ?? '',
    states: table.states.map((name, number) => ({
      name,
      phase: drawnPhaseOf(name),
      reads: ((table.traits[number] ?? 0) & READS) !== 0,
      final: ((table.traits[number] ?? 0) & CLOSED) !== 0,
      entry: [],
    })),
    edges,
  };
}

/** A machine by its name. @param dialect of the backend; the others are the same in all */
export function chartOf(machine: MachineName, dialect: Dialect = NEWEST_DIALECT): Chart {
  if (machine === 'pooler') return POOLER;
  return chartOfTable(machine === 'backend' ? backendTable(dialect) : frontendTable());
}

/** The names of a chart's phases, in the order of their first states. */
export const phasesOf = (chart: Chart): string[] => [...new Set(chart.states.map(({ phase }) => phase))];

/** The phases around a phase: those of a walsender are one group, every other phase is alone. */
export const groupOf = (phase: string): string => phase.split('.')[0] ?? phase;

/** The names by which a part of a chart can be asked for: its phases, and groups of phases such as `walsender`. */
export function scopesOf(chart: Chart): string[] {
  const phases = phasesOf(chart);
  return [...new Set([...phases, ...phases.map(groupOf)])];
}

/**
 * One phase of a chart, or a group of phases: its states, the edges that leave or enter them, and the states at the other ends without what
 * happens there.
 */
export function onlyPhase(chart: Chart, scope: string): Chart {
  const phaseOfState = new Map(chart.states.map((state) => [state.name, state.phase]));
  const isIn = (name: string): boolean => {
    const phase = phaseOfState.get(name) ?? drawnPhaseOf(name);
    return phase === scope || groupOf(phase) === scope;
  };
  const edges = chart.edges.filter(({ from, to }) => isIn(from) || isIn(to));
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const states = chart.states.filter(({ name }) => isIn(name) || touched.has(name));
  const initial = isIn(chart.initial) ? chart.initial : (states.find(({ name }) => isIn(name))?.name ?? '');
  return { ...chart, initial, states, edges };
}

/** Does the edge belong to what may happen almost anywhere: asynchronous messages, and the end of the connection? */
export function isEverywhere({ rule, event, to }: Pick<ChartEdge, 'rule' | 'event' | 'to'>): boolean {
  if (rule === undefined) return event === 'F.Terminate' || event === 'F.endOfInput' || to === 'closed';
  const isAsynchronous = 'asynchronous' in RULES[rule];
  return isAsynchronous || to === 'closed' || to === 'protocolViolation' || to === 'terminated';
}

/** May what follows this rule come without any message having caused it? */
export const asynchronousRule = (rule: RuleId): boolean => 'asynchronous' in RULES[rule];
