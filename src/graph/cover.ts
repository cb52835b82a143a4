/**
 * Exchanges that cover a machine: few, and with as few messages as possible. For transitions and pairs of them the number
 * of messages is the least there can be; for states and rules it is near it, and the bound says how near.
 */
import type { Table } from '../table/table.ts';
import { leastMessages } from './bound.ts';
import { type Criterion, demandOf, wantsPair } from './demand.ts';
import type { Waypoint } from './explore.ts';
import { type Field, type FieldOptions, fieldOf } from './field.ts';
import { pack } from './pack.ts';
import { edgesByRule, isLast } from './rules.ts';
import { Planner, type Traffic } from './traffic.ts';
import { walksOverEdges, walksOverStates } from './walks.ts';

/** One exchange: the number of the state in which it begins, and the ids of its events in backend order. */
export interface Exchange {
  readonly start: number;
  readonly events: readonly number[];
}

/** What a cover is asked for. */
export interface CoverOptions extends FieldOptions {
  /** Narrows what is to be covered to what belongs to one of these states and rules; everything by default. */
  readonly through?: readonly Waypoint[];
}

/** Exchanges, and what no others can do better. */
export interface Cover {
  readonly exchanges: readonly Exchange[];
  readonly messages: number;
  /** No cover has fewer exchanges than the one number, and none fewer messages than the other. */
  readonly least: { readonly exchanges: number; readonly messages: number };
}

/** Bounds for the rules: one edge of each suffices, so how often an edge is taken says nothing of what must be. */
function leastForRules(field: Field, through: readonly Waypoint[]): Cover['least'] {
  const groups = [...edgesByRule(field, through).values()];
  // A rule that ends the connection takes an exchange of its own.
  const ending = groups.filter((edges) => edges.every((edge) => isLast(field, edge))).length;
  return { exchanges: Math.max(ending, groups.length > 0 ? 1 : 0), messages: leastMessages(field, groups) };
}

/**
 * Exchanges that cover what can be covered.
 * @param table the backend, of whatever dialect
 * @returns the same for the same table and options, whenever it is asked
 */
export function cover(table: Table, criterion: Criterion, options: CoverOptions = {}): Cover {
  const { through = [] } = options;
  const field = fieldOf(table, options);
  const { graph } = field;
  const demand = demandOf(field, criterion, through);
  const isOfStates = criterion === 'states';
  const traffic: Traffic = new Planner(field, 'messages', !isOfStates).plan(demand);
  const isOfPairs = criterion === 'pairs';
  const walks = isOfPairs ? walksOverEdges(field, traffic, wantsPair(field, through)) : walksOverStates(field, traffic);
  const packed = pack(field, walks, isOfPairs);
  return {
    exchanges: packed.map((edges) => ({
      start: graph.from[edges[0] ?? 0] ?? 0,
      events: edges.map((edge) => graph.event[edge] ?? 0),
    })),
    messages: packed.reduce((total, edges) => total + edges.length, 0),
    least:
      criterion === 'rules'
        ? leastForRules(field, through)
        : {
            // What is demanded may lie on cycles that never end: they take an exchange all the same.
            exchanges: Math.max(
              new Planner(field, 'exchanges', !isOfStates).plan(demand).exchanges,
              Math.min(packed.length, 1),
            ),
            messages: traffic.messages,
          },
  };
}
