/**
 * Compiles an XState machine into a table. Build time only: the one file of this folder that imports xstate's types,
 * together with generate.ts. It walks the machine's state nodes, so what XState would do is what is compiled: an edge
 * on a compound state counts for every state in it that does not override it.
 */
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { EVENTS } from '../../machines/messages.ts';
import { RULE_IDS, type RuleId } from '../../machines/rules.ts';
import { makeTable, type Table } from './table.ts';

const leaves = (node: AnyStateNode): AnyStateNode[] => {
  const children = Object.values(node.states);
  return children.length === 0 ? [node] : children.flatMap(leaves);
};

const nameOf = (node: AnyStateNode): string => node.path.join('.');

/** The transition that `event` takes from `node`: its own, or else that of the nearest state around it. */
function transitionOf(
  node: AnyStateNode | undefined,
  event: string,
): { target: AnyStateNode; rule: RuleId } | undefined {
  for (let at = node; at !== undefined; at = at.parent) {
    const [transition, second] = at.transitions.get(event) ?? [];
    if (transition === undefined) continue;
    const [target, parallel] = transition.target ?? [];
    const rule = transition.meta?.rule as RuleId | undefined;
    if (second || parallel || transition.guard || !target || rule === undefined || !RULE_IDS.includes(rule))
      throw new RangeError(`${nameOf(at)}: "${event}" must have one target, one known rule and no guard`);
    return { target, rule };
  }
  return undefined;
}

/**
 * @throws RangeError when the machine uses what a table cannot express: guards, several targets, `always`, invoke,
 *   delays, parallel states, or an edge without a rule.
 */
export function compile(machine: AnyStateMachine, dialect: string): Table {
  const nodes = leaves(machine.root);
  const numbers = new Map(nodes.map((node, number) => [nameOf(node), number]));
  const edges: [number, number, number, number][] = [];
  for (const [number, node] of nodes.entries()) {
    if (node.always?.length || node.invoke.length || node.after.length || node.type !== 'atomic')
      throw new RangeError(`${nameOf(node)}: only plain states can be compiled`);
    for (const [event, name] of EVENTS.entries()) {
      const taken = transitionOf(node, name);
      if (taken === undefined) continue;
      const target = numbers.get(nameOf(taken.target));
      if (target === undefined) throw new RangeError(`${nameOf(node)}: "${name}" leads to a state that holds others`);
      edges.push([number, event, target, RULE_IDS.indexOf(taken.rule)]);
    }
  }
  return makeTable(machine.id, dialect, nodes.map(nameOf), edges);
}
