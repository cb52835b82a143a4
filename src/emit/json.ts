/** A chart as JSON: every state and every edge, with the box and the phase in which each state is drawn. */
import { RULES } from '../../machines/rules.ts';
import type { Chart } from './chart.ts';
import { fold } from './drawing.ts';

/** Version of the field names below. */
const FORMAT_VERSION = 1;

const list = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;

/**
 * One element a line, so that a changed edge is a changed line. The same chart gives the same text, byte for byte.
 * Fields: `states` (`name`, `phase`, `box`, `reads`, `final`, the pooler's `entry`), `edges` (`from`, `event`, `to`,
 * `rule`, or the pooler's `guard` and `actions`; no `event` where it moves by itself), `rules` that the edges cite.
 */
export function jsonOf(chart: Chart): string {
  const states = chart.states.map(({ name, phase, reads, final, entry }) => ({
    name,
    phase,
    box: fold(name).id,
    reads,
    final,
    ...(entry.length > 0 && { entry }),
  }));
  const edges = chart.edges.map(({ from, event, to, rule, guard, actions }) => ({
    from,
    event,
    to,
    rule,
    guard,
    ...(actions.length > 0 && { actions }),
  }));
  const used = new Set<string | undefined>(chart.edges.map(({ rule }) => rule));
  const rules = Object.entries(RULES).filter(([id]) => used.has(id));
  const fields = [
    `  "formatVersion": ${FORMAT_VERSION}`,
    `  "machine": ${JSON.stringify(chart.machine)}`,
    `  "dialect": ${JSON.stringify(chart.dialect)}`,
    `  "initial": ${JSON.stringify(chart.initial)}`,
    `  "states": ${list(states)}`,
    `  "edges": ${list(edges)}`,
    `  "rules": ${list(rules.map(([id, rule]) => ({ id, ...rule })))}`,
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
}
