/**
 * Writes what the drawings need beside the tables: the pooler's statechart as data, so that it can be drawn where XState
 * is not installed, and the titles of the recordings that rules cite; and the document beside the machines. Part of `npm run generate`; a test fails when a
 * committed file is not what this script would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { eventId } from '../../machines/messages.ts';
import { poolerMachine } from '../../machines/pooler.ts';
import { RULES } from '../../machines/rules.ts';
import type { Chart, ChartEdge } from './chart.ts';
import { machinesPage } from './machines-page.ts';

type Named = string | { readonly type: string; readonly params?: unknown } | (() => unknown);

/** A guard or an action as the source calls it: `nextIs(query, call)`. Parameters that are computed have no text. */
function nameOf(named: Named): string {
  if (typeof named === 'string') return named;
  if (typeof named === 'function') return named.name;
  const { params } = named;
  if (params === undefined || typeof params === 'function') return named.type;
  const texts = typeof params === 'object' && params !== null ? Object.values(params) : [params];
  return `${named.type}(${texts.join(', ')})`;
}

const pathOf = (node: AnyStateNode): string => node.path.join('.');

const isLeaf = (node: AnyStateNode): boolean => Object.keys(node.states).length === 0;

/** The leaf in which one is when one enters a state. */
function entered(node: AnyStateNode): AnyStateNode {
  const next = node.initial.target[0];
  return isLeaf(node) || next === undefined ? node : entered(next);
}

function edgeOf(from: AnyStateNode, event: ChartEdge['event'], transition: AnyTransitionDefinition): ChartEdge {
  const target = transition.target?.[0];
  return {
    from: pathOf(from) === '' ? 'pooler' : pathOf(from),
    event,
    to: target === undefined ? '' : pathOf(entered(target)),
    rule: undefined,
    guard: transition.guard === undefined ? undefined : nameOf(transition.guard as Named),
    actions: transition.actions.map((action) => nameOf(action as Named)),
  };
}

function nodesOf(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}

/** The pooler as a chart. An edge without a target stays where it is: in itself, whatever state that is. */
export function poolerChart(): Chart {
  const nodes = nodesOf(poolerMachine.root);
  const edges = nodes.flatMap((node) => {
    const taken = [...node.transitions].flatMap(([event, transitions]) =>
      transitions.map((transition) => edgeOf(node, event as ChartEdge['event'], transition)),
    );
    // Guards are asked in order, so only messages are sorted, not the alternatives of one.
    taken.sort((a, b) => eventId(a.event ?? 'F.Bind') - eventId(b.event ?? 'F.Bind'));
    const always = (node.always ?? []).map((transition) => edgeOf(node, undefined, transition));
    return [...always, ...taken].map((edge) => (edge.to === '' ? { ...edge, to: edge.from } : edge));
  });
  const leaves = nodes.filter(isLeaf);
  return {
    machine: 'pooler',
    dialect: 'any',
    initial: pathOf(entered(poolerMachine.root)),
    states: leaves.map((node) => ({
      name: pathOf(node),
      phase: node.path[0] ?? '',
      reads: true,
      final: node.type === 'final',
      entry: node.entry.map((action) => nameOf(action as Named)),
    })),
    edges,
  };
}

const HEAD = (source: string): string => `/** Generated from ${source} by \`npm run generate\`; do not edit. */\n`;

function poolerText(): string {
  const lines = (items: readonly unknown[]): string => items.map((item) => `    ${JSON.stringify(item)},\n`).join('');
  const { states, edges, ...head } = poolerChart();
  const fields = Object.entries(head).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`);
  // JSON leaves fields out that are undefined.
  const written = edges.map(({ from, event, to, guard, actions }) => ({ from, to, event, guard, actions }));
  return `${HEAD('machines/pooler.ts')}import type { Chart, ChartEdge } from '../chart.ts';

type Written = Pick<ChartEdge, 'from' | 'to' | 'actions'> & Partial<Pick<ChartEdge, 'event' | 'guard'>>;

const EDGES: readonly Written[] = [
${lines(written).replaceAll('    {', '  {')}];

export const POOLER: Chart = {
${fields.join('')}  states: [
${lines(states)}  ],
  edges: EDGES.map((edge) => ({ event: undefined, rule: undefined, guard: undefined, ...edge })),
};
`;
}

/** Where the experiments are that rules cite. */
const OBSERVATIONS = 'corpus/recordings/observations.jsonl';

function evidenceText(): string {
  const cited = new Set(Object.values(RULES).flatMap(({ evidence }): readonly string[] => evidence));
  const titles = new Map<string, string>();
  for (const line of readFileSync(new URL(`../../${OBSERVATIONS}`, import.meta.url), 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, title }: { id: string; title: string } = JSON.parse(line);
    if (cited.has(id) && !titles.has(id)) titles.set(id, title);
  }
  const lines = [...titles].sort(([a], [b]) => (a < b ? -1 : 1)).map((pair) => `  ${JSON.stringify(pair)},\n`);
  return `${HEAD(OBSERVATIONS)}
/** What was done in each recorded experiment that a rule cites. */
export const EVIDENCE: ReadonlyMap<string, string> = new Map([
${lines.join('')}]);
`;
}

/** Path below this folder → content of every generated file. */
export const generatedFiles = (): Map<string, string> =>
  new Map([
    ['generated/pooler.ts', poolerText()],
    ['generated/evidence.ts', evidenceText()],
    ['../../machines/README.md', machinesPage()],
  ]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, content] of generatedFiles()) writeFileSync(new URL(name, import.meta.url), content);
}
