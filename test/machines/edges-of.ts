/** A compiled table as a list of named edges: what the tests of the machines' laws quantify over. */
import { EVENTS } from '../../machines/messages.ts';
import { RULE_IDS, type RuleId } from '../../machines/rules.ts';
import { EVENT_COUNT, NONE, step, type Table } from '../../src/table/table.ts';

export interface NamedEdge {
  readonly from: string;
  readonly event: string;
  readonly to: string;
  readonly rule: RuleId | undefined;
}

export function edgesOf(table: Table): NamedEdge[] {
  return table.states.flatMap((from, state) =>
    EVENTS.flatMap((event, id): NamedEdge[] => {
      const target = step(table, state, id);
      if (target === NONE) return [];
      const rule = RULE_IDS[table.rules[state * EVENT_COUNT + id] ?? NONE];
      return [{ from, event, to: table.states[target] ?? '', rule }];
    }),
  );
}

/** The states that can be reached from `starts` over those edges, `starts` included. */
export function reachable(edges: readonly NamedEdge[], starts: Iterable<string>): Set<string> {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    const known = targets.get(from) ?? new Set();
    targets.set(from, known.add(to));
  }
  const seen = new Set(starts);
  for (const state of seen) for (const target of targets.get(state) ?? []) seen.add(target);
  return seen;
}

/** The same edges turned round, so that `reachable` says where a state can be reached from. */
export const reversed = (edges: readonly NamedEdge[]): NamedEdge[] =>
  edges.map((edge) => ({ ...edge, from: edge.to, to: edge.from }));
