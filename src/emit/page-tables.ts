/** The tables of the page, which say without a script what the picture says with one. */

import type { EventName } from '../../machines/messages.ts';
import { RULES } from '../../machines/rules.ts';
import type { Chart } from './chart.ts';
import { fold, messageNames } from './drawing.ts';
import { EVIDENCE } from './generated/evidence.ts';
import { manualAddress } from './manual.ts';
import { escapeMarkup as escapeText } from './markup.ts';

interface Row {
  readonly from: string;
  readonly by: string;
  readonly to: string;
  /** The rule, or the pooler's condition and actions. */
  readonly why: string;
  readonly events: EventName[];
}

/** Edges that differ only in the message or in what is known of the transaction status are one row. */
export function rowsOf(chart: Chart): Row[] {
  const rows = new Map<string, Row>();
  for (const { from, event, to, rule, guard, actions } of chart.edges) {
    const by = event === undefined ? 'itself' : event.startsWith('F.') ? 'frontend' : 'backend';
    const does = actions.length === 0 ? 'nothing' : actions.join(', ');
    const why = rule ?? `${guard === undefined ? '' : `if ${guard}: `}${does}`;
    const [start, end] = [fold(from).id, fold(to).id];
    const key = `${start} ${by} ${end} ${why}`;
    const row = rows.get(key) ?? { from: start, by, to: end, why, events: [] };
    if (event !== undefined && !row.events.includes(event)) row.events.push(event);
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** A row; HTML lets the ends of cells and rows be left out. */
const cells = (texts: readonly string[]): string => `<tr>${texts.map((text) => `<td>${text}`).join('')}`;

/** Every edge, grouped by the state that it leaves. */
export function edgesTable(chart: Chart): string {
  const isPooler = chart.machine === 'pooler';
  const groups = new Map<string, Row[]>();
  for (const row of rowsOf(chart)) groups.set(row.from, [...(groups.get(row.from) ?? []), row]);
  const bodies = [...groups].map(([from, rows]) => {
    const lines = rows.map(({ by, events, to, why }) => {
      return cells([messageNames(events).join(', '), by, to === from ? 'stays' : to, escapeText(why)]);
    });
    return `<tbody><tr><th scope="rowgroup" colspan="4">${escapeText(from)}</th></tr>${lines.join('\n')}</tbody>`;
  });
  const head = ['Message', 'Sent by', 'Leads to', isPooler ? 'Condition and actions' : 'Rule'];
  return `<table><caption>What may happen in each state</caption><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>\n${bodies.join('\n')}</table>`;
}

/** A piece of evidence with what was done, where that is known. */
export const evidenceText = (evidence: string): string => {
  const title = EVIDENCE.get(evidence);
  return title === undefined ? evidence : `${evidence}: ${title}`;
};

/** Every rule that the chart cites. */
export function rulesTable(chart: Chart): string {
  const used = new Set<string | undefined>(chart.edges.map(({ rule }) => rule));
  const rules = Object.entries(RULES).filter(([id]) => used.has(id));
  if (rules.length === 0) return '';
  const rows = rules.map(([id, { decision, sentence, manual, evidence }]) => {
    const address = manualAddress(manual);
    const section = address === undefined ? escapeText(manual) : `<a href="${address}">${escapeText(manual)}</a>`;
    const anchor = `<th scope="row" id="rule=${id}">${id}</th>`;
    const texts = [escapeText(sentence), decision, section, escapeText(evidence.map(evidenceText).join('; '))];
    return `<tr>${anchor}${texts.map((text) => `<td>${text}`).join('')}`;
  });
  const head = ['Rule', 'Says', 'The message is', 'Manual', 'Evidence'];
  return `<table><caption>The rules</caption><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}</tbody></table>`;
}
