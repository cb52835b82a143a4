/**
 * A chart as SCXML (https://www.w3.org/TR/scxml/), for exchange with other tools: every state and every edge, nothing
 * folded. States nest as their names do.
 *
 * SCXML matches events by the parts of their names, so `B.ErrorResponse` would take `B.ErrorResponse.fatal` as well;
 * here the fact behind a message is joined with a hyphen (`B.ErrorResponse-fatal`), and `F.*` still means all of the
 * frontend's. Rules stand in the attribute `rule` of a namespace of their own. The pooler's guards and actions are
 * names that the host has to provide: its `cond` is to be asked, its actions are `send`s to the host.
 */
import { RULES } from '../../machines/rules.ts';
import type { Chart, ChartEdge, ChartState } from './chart.ts';
import { escapeMarkup } from './markup.ts';

/** The name of an event in SCXML. */
export const scxmlEvent = (event: string): string => {
  const [side, ...parts] = event.split('.');
  return `${side}.${parts.join('-')}`;
};

interface Node {
  readonly name: string;
  readonly children: Map<string, Node>;
  state: ChartState | undefined;
}

function treeOf(states: readonly ChartState[]): Node {
  const root: Node = { name: '', children: new Map(), state: undefined };
  for (const state of states) {
    let at = root;
    for (const part of state.name.split('.')) {
      const name = at.name === '' ? part : `${at.name}.${part}`;
      const next: Node = at.children.get(part) ?? { name, children: new Map(), state: undefined };
      at.children.set(part, next);
      at = next;
    }
    at.state = state;
  }
  return root;
}

const sends = (actions: readonly string[]): string =>
  actions.map((action) => `<send event="${escapeMarkup(action)}" type="host"/>`).join('');

function transition({ from, event, to, rule, guard, actions }: ChartEdge, isCompound: boolean): string {
  const attributes = [
    event === undefined ? '' : ` event="${scxmlEvent(event)}"`,
    guard === undefined ? '' : ` cond="${escapeMarkup(guard)}"`,
    // A compound state that is its own target would be left and entered again.
    from === to && isCompound ? '' : ` target="${to}"`,
    rule === undefined ? '' : ` wirestate:rule="${rule}"`,
  ].join('');
  return actions.length === 0
    ? `<transition${attributes}/>`
    : `<transition${attributes}>${sends(actions)}</transition>`;
}

/** The same chart gives the same text, byte for byte. */
export function scxmlOf(chart: Chart): string {
  const lines: string[] = [];
  const leaving = new Map<string, ChartEdge[]>();
  for (const edge of chart.edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);
  const transitions = (name: string, isCompound: boolean, indent: string): void => {
    for (const edge of leaving.get(name) ?? []) lines.push(`${indent}${transition(edge, isCompound)}`);
  };
  const write = (node: Node, indent: string): void => {
    if (node.state === undefined) {
      lines.push(`${indent}<state id="${node.name}">`);
      transitions(node.name, true, `${indent}  `);
      for (const child of node.children.values()) write(child, `${indent}  `);
      lines.push(`${indent}</state>`);
      return;
    }
    const { final, entry } = node.state;
    // A <final> holds no transitions, and a closed connection may still bring what is logged behind FATAL.
    const tag = final && !leaving.has(node.name) ? 'final' : 'state';
    const hasContent = entry.length > 0 || leaving.has(node.name);
    lines.push(`${indent}<${tag} id="${node.name}"${hasContent ? '>' : '/>'}`);
    if (entry.length > 0) lines.push(`${indent}  <onentry>${sends(entry)}</onentry>`);
    transitions(node.name, false, `${indent}  `);
    if (hasContent) lines.push(`${indent}</${tag}>`);
  };
  const hasRootEdges = leaving.has(chart.machine);
  if (hasRootEdges) {
    lines.push(`  <state id="${chart.machine}">`);
    transitions(chart.machine, true, '    ');
  }
  for (const child of treeOf(chart.states).children.values()) write(child, hasRootEdges ? '    ' : '  ');
  if (hasRootEdges) lines.push('  </state>');
  const used = new Set(chart.edges.flatMap(({ rule }) => (rule === undefined ? [] : [rule])));
  const rules = Object.entries(RULES).filter(([id]) => used.has(id as keyof typeof RULES));
  const metadata = rules.map(
    ([id, rule]) =>
      `    <wirestate:rule id="${id}" decision="${rule.decision}" manual="${escapeMarkup(rule.manual)}">${escapeMarkup(rule.sentence)}</wirestate:rule>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:wirestate="urn:wirestate:rules" version="1.0" name="${chart.machine}${chart.dialect === 'any' ? '' : `-${chart.dialect}`}" initial="${chart.initial}">`,
    ...lines,
    ...(metadata.length === 0 ? [] : ['  <wirestate:rules>', ...metadata, '  </wirestate:rules>']),
    '</scxml>',
    '',
  ].join('\n');
}
