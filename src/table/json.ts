/**
 * The table as language-neutral JSON (schema: json/table.schema.json): everything that another implementation needs,
 * the rules with their evidence included, under a format version and a hash of its content.
 */
import { EVENTS, FIRST_BACKEND_EVENT, TYPE_BYTE } from '../../machines/messages.ts';
import { RULE_IDS, RULES } from '../../machines/rules.ts';
import { EVENT_COUNT, NONE, READS, type Table } from './table.ts';

export const FORMAT_VERSION = 1;

/** One array element a line, so that a changed edge is a changed line. */
const lines = (items: readonly unknown[]): string =>
  `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;

/**
 * @param hash hashes a text; the content hash covers everything but itself
 * @returns the JSON text: `events` (index = id), `rules` (index = number), `states` (index = number) and `edges` as
 *   `[state, event, target, rule]`
 */
export function tableJson(table: Table, hash: (text: string) => string): string {
  const used = new Set<number>();
  const edges: number[][] = [];
  for (let at = 0; at < table.targets.length; at++) {
    const target = table.targets[at] ?? NONE;
    if (target === NONE) continue;
    used.add(table.rules[at] ?? 0);
    edges.push([Math.floor(at / EVENT_COUNT), at % EVENT_COUNT, target, table.rules[at] ?? 0]);
  }
  const ruleNumbers = [...used].sort((a, b) => a - b);
  const renumbered = new Map(ruleNumbers.map((rule, number) => [rule, number]));
  const content = [
    `  "machine": ${JSON.stringify(table.machine)}`,
    `  "dialect": ${JSON.stringify(table.dialect)}`,
    `  "events": ${lines(EVENTS.map((name, id) => ({ name, from: id < FIRST_BACKEND_EVENT ? 'frontend' : 'backend', type: TYPE_BYTE[name] })))}`,
    `  "rules": ${lines(ruleNumbers.flatMap((number) => RULE_IDS.slice(number, number + 1)).map((id) => ({ id, ...RULES[id] })))}`,
    `  "states": ${lines(table.states.map((name, number) => ({ name, phase: table.phases[number], reads: ((table.traits[number] ?? 0) & READS) !== 0 })))}`,
    `  "edges": ${lines(edges.map(([state, event, target, rule = 0]) => [state, event, target, renumbered.get(rule)]))}`,
  ].join(',\n');
  return `{\n  "formatVersion": ${FORMAT_VERSION},\n  "contentHash": "${hash(content)}",\n${content}\n}\n`;
}
