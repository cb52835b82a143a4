/**
 * What exchanges cover, counted by walking them once more over the table. What they do not cover is told apart: it could
 * be covered (`uncovered`), or no legal exchange comes there (`unreachable`), and then why.
 */
import { EVENTS } from '../../machines/messages.ts';
import { RULE_IDS } from '../../machines/rules.ts';
import type { Table } from '../table/table.ts';
import type { Exchange } from './cover.ts';
import type { Criterion } from './demand.ts';
import { search, type Waypoint } from './explore.ts';
import { type Field, type FieldOptions, fieldOf, touches } from './field.ts';
import { edgesOn, type Graph, graphOf, isRefused, isSent, ruleIdOf } from './graph.ts';

/** Why no legal exchange covers something. */
export const UNREACHABLE = {
  refused: 'the backend refuses the message',
  unsent: 'no frontend may send the message',
  behindIllegal: 'comes only behind a message that is not legal',
  notFromHere: 'cannot be reached from where the exchanges begin',
  noWayOut: 'leads to no state in which an exchange ends',
  noEdge: 'no edge of this backend follows the rule',
} as const;
/** A key of `UNREACHABLE`. */
export type Unreachable = keyof typeof UNREACHABLE;

/** What is covered of the states, edges, pairs or rules; every one of them is counted once. */
export interface Coverage {
  readonly covered: number;
  /** Names of what exchanges could cover and these do not. */
  readonly uncovered: readonly string[];
  /** Names of what no legal exchange covers, by the reason. */
  readonly unreachable: Readonly<Partial<Record<Unreachable, readonly string[]>>>;
}

/** An edge by name: its state and its event, `ready.idle F.Query`. */
export const edgeName = ({ table, from, event }: Graph, edge: number): string =>
  `${table.states[from[edge] ?? 0]} ${EVENTS[event[edge] ?? 0]}`;

/** Counts things of one kind. */
class Tally implements Coverage {
  covered = 0;
  readonly uncovered: string[] = [];
  readonly unreachable: Partial<Record<Unreachable, string[]>> = {};

  add(isCovered: boolean, reason: Unreachable | undefined, name: string): void {
    if (isCovered) this.covered++;
    else if (reason === undefined) this.uncovered.push(name);
    else {
      this.unreachable[reason] ??= [];
      this.unreachable[reason].push(name);
    }
  }
}

/** Why exchanges cannot come to a state, take an edge; both in the graph with the illegal edges. */
function reasons(field: Field, full: Graph) {
  const { ahead, back, starts } = field;
  const anyhow = search(full, starts);
  const ofState = (state: number): Unreachable | undefined => {
    if (anyhow.distance[state] === -1) return 'notFromHere';
    if (ahead.distance[state] === -1) return 'behindIllegal';
    return back.distance[state] === -1 ? 'noWayOut' : undefined;
  };
  const ofEdge = (edge: number): Unreachable | undefined => {
    const before = ofState(full.from[edge] ?? 0);
    if (before === 'notFromHere' || before === 'behindIllegal') return before;
    if (isRefused(full.rule[edge] ?? 0)) return 'refused';
    if (!isSent(full.event[edge] ?? 0)) return 'unsent';
    return ofState(full.to[edge] ?? 0);
  };
  return { ofState, ofEdge };
}

/**
 * What exchanges cover of everything in a table.
 * @param exchanges of that table
 * @param options those of the cover: where exchanges begin and end, and what it was narrowed to
 * @throws RangeError where an exchange takes an edge that there is not (misuse)
 */
export function coverageOf(
  table: Table,
  exchanges: readonly Exchange[],
  options: FieldOptions & { readonly through?: readonly Waypoint[] } = {},
): Readonly<Record<Criterion, Coverage>> {
  const { through = [] } = options;
  const field = fieldOf(table, options);
  const full = graphOf(table, { illegal: true });
  const { ofState, ofEdge } = reasons(field, full);
  const count = full.from.length;
  const taken = new Uint8Array(count);
  const passed = new Uint8Array(table.states.length);
  const paired = new Set<number>();
  for (const { start, events } of exchanges) {
    passed[start] = 1;
    let before = -1;
    for (const edge of edgesOn(full, start, events)) {
      taken[edge] = 1;
      passed[full.to[edge] ?? 0] = 1;
      if (before >= 0) paired.add(before * count + edge);
      before = edge;
    }
  }
  const tallies = { states: new Tally(), transitions: new Tally(), pairs: new Tally(), rules: new Tally() };
  const rulePoints = through.filter((point) => 'rule' in point);
  const statePoints = through.flatMap((point) => ('states' in point ? point.states : []));
  const isAsked = (edge: number): boolean => touches(full, edge, through);
  const byRule = new Map<number, number[]>();
  for (let edge = 0; edge < count; edge++) {
    if (isAsked(edge)) {
      tallies.transitions.add(taken[edge] === 1, ofEdge(edge), edgeName(full, edge));
      const rule = full.rule[edge] ?? 0;
      byRule.set(rule, [...(byRule.get(rule) ?? []), edge]);
    }
    for (const next of full.leaving[full.to[edge] ?? 0] ?? []) {
      const isPairAsked =
        through.length === 0 ||
        statePoints.includes(full.to[edge] ?? -1) ||
        (rulePoints.length > 0 && (touches(full, edge, rulePoints) || touches(full, next, rulePoints)));
      if (!isPairAsked) continue;
      const name = `${edgeName(full, edge)} ${EVENTS[full.event[next] ?? 0]}`;
      tallies.pairs.add(paired.has(edge * count + next), ofEdge(edge) ?? ofEdge(next), name);
    }
  }
  for (const [state, name] of table.states.entries()) {
    const edges = [...(full.leaving[state] ?? []), ...(full.entering[state] ?? [])];
    const isStateAsked =
      through.length === 0 ||
      statePoints.includes(state) ||
      (rulePoints.length > 0 && edges.some((edge) => touches(full, edge, rulePoints)));
    if (isStateAsked) tallies.states.add(passed[state] === 1, ofState(state), name);
  }
  for (const rule of RULE_IDS.keys()) {
    const edges = byRule.get(rule) ?? [];
    if (edges.length === 0 && through.length > 0) continue;
    const why = edges.map(ofEdge);
    const reason = edges.length === 0 ? 'noEdge' : why.includes(undefined) ? undefined : why[0];
    tallies.rules.add(
      edges.some((edge) => taken[edge] === 1),
      reason,
      ruleIdOf(rule),
    );
  }
  return tallies;
}

/** How much there is, covered or not. */
export const sizeOf = ({ covered, uncovered, unreachable }: Coverage): number =>
  covered + uncovered.length + Object.values(unreachable).reduce((total, names) => total + names.length, 0);

/** Is everything of a criterion covered that exchanges can cover? */
export const isComplete = (coverage: Readonly<Record<Criterion, Coverage>>, criterion: Criterion): boolean =>
  coverage[criterion].uncovered.length === 0;
