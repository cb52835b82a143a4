/** What the generated cases consisted of: messages, phases, rules and edges of the backend, with how often each was hit. */
import { EVENTS } from '../machines/messages.ts';
import { RULE_IDS } from '../machines/rules.ts';
import { EVENT_COUNT, NONE, type Table } from '../src/table/table.ts';

/**
 * What the cases of a campaign consisted of: how often an edge was taken, added up by message (event name), by the phase
 * it leaves and by rule. Names that do not occur were never hit.
 */
export interface Distribution {
  readonly messages: Readonly<Record<string, number>>;
  readonly phases: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, number>>;
  /** Edges hit at least once, of those that the table has. */
  readonly edges: { readonly hit: number; readonly all: number };
}

/** Sums up the hits of each edge of a table. */
export function distributionOf(table: Table, hits: Uint32Array): Distribution {
  const messages: Record<string, number> = {};
  const phases: Record<string, number> = {};
  const rules: Record<string, number> = {};
  let hit = 0;
  let all = 0;
  for (const [at, target] of table.targets.entries()) {
    if (target === NONE) continue;
    all++;
    const count = hits[at] ?? 0;
    if (count === 0) continue;
    hit++;
    const tally = (list: Record<string, number>, name: string | undefined): void => {
      list[name ?? '?'] = (list[name ?? '?'] ?? 0) + count;
    };
    tally(messages, EVENTS[at % EVENT_COUNT]);
    tally(phases, table.phases[Math.floor(at / EVENT_COUNT)]);
    tally(rules, RULE_IDS[table.rules[at] ?? 0]);
  }
  return { messages: sorted(messages), phases: sorted(phases), rules: sorted(rules), edges: { hit, all } };
}

const sorted = (list: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(list).sort(([, a], [, b]) => b - a));
