/** The panel beside the picture: what is known of a state, a rule, a message, an arrow or a phase. */
import { EVENTS, type EventName } from '../../../machines/messages.ts';
import { type Decision, RULES, type RuleId } from '../../../machines/rules.ts';
import { decide, type Table } from '../../table/table.ts';
import { asynchronousRule, type ChartEdge } from '../chart.ts';
import { type Arrow, fold, messageNames } from '../drawing.ts';
import { manualAddress } from '../manual.ts';
import { evidenceText } from '../page-tables.ts';
import type { Counts } from './coverage.ts';
import { edgeKey } from './coverage.ts';
import { button, element } from './dom.ts';
import type { Machine } from './machine.ts';

/** What the panel can ask for. */
export interface Actions {
  /** Goes to a state and shows it. */
  readonly go: (state: string) => void;
  /** Takes an edge: a step. */
  readonly take: (from: string, edge: ChartEdge) => void;
  /** Takes the last step back. */
  readonly back: () => void;
}

const link = (kind: 'rule' | 'state' | 'message', name: string, text = name): HTMLAnchorElement =>
  element('a', { href: `#${kind}=${encodeURIComponent(name)}` }, text);

const ruleLink = (rule: RuleId): HTMLAnchorElement => {
  const made = link('rule', rule);
  made.className = 'rule';
  made.title = RULES[rule].sentence;
  return made;
};

const list = (items: readonly HTMLElement[]): HTMLElement => element('ul', {}, ...items);

const message = (event: EventName | undefined): string =>
  event === undefined ? 'by itself' : (messageNames([event])[0] ?? event);

/** One edge as a line: the message as a button that takes it, where it leads, by which rule. */
function edgeLine(state: string, edge: ChartEdge, actions: Actions, counts: Counts | undefined): HTMLElement {
  const { event, to, rule, guard, actions: does } = edge;
  const side = event === undefined ? 'itself' : event.startsWith('F.') ? 'frontend' : 'backend';
  const step = button(message(event), () => actions.take(state, edge), { class: `step ${side}` });
  if (rule !== undefined) step.title = RULES[rule].sentence;
  const count = event === undefined ? undefined : counts?.get(edgeKey(state, event));
  return element(
    'li',
    {},
    step,
    to === state ? ' stays' : ' → ',
    to === state ? undefined : link('state', to),
    ' ',
    rule === undefined ? undefined : ruleLink(rule),
    guard === undefined ? undefined : element('code', {}, ` if ${guard}`),
    does.length === 0 ? undefined : element('code', {}, ` ${does.join(', ')}`),
    counts === undefined
      ? undefined
      : element('span', { class: 'count' }, count === undefined ? ' never' : ` ${count} ×`),
  );
}

const HEADINGS: readonly (readonly [Decision, string])[] = [
  ['legal', 'May be sent now'],
  ['ignored', 'Is read and ignored'],
  ['refused', 'Is refused'],
];

/** What the frontend may send in a state, decision by decision. */
function sendable(
  machine: Machine,
  table: Table | undefined,
  state: string,
  actions: Actions,
  counts: Counts | undefined,
) {
  const edges = machine.leaving(state).filter(({ event }) => event?.startsWith('F.'));
  const isPooler = machine.chart.machine === 'pooler';
  const parts: HTMLElement[] = [];
  for (const [decision, heading] of HEADINGS) {
    const lines = edges
      .filter(({ rule }) => (rule === undefined ? 'legal' : RULES[rule].decision) === decision)
      .map((edge) => edgeLine(state, edge, actions, counts));
    if (lines.length === 0) continue;
    const isLong = decision === 'refused' && lines.length > 3;
    const title = `${isPooler ? 'Is taken from the frontend' : heading} (${lines.length})`;
    parts.push(
      isLong
        ? element('details', {}, element('summary', {}, title), list(lines))
        : element('div', {}, element('h3', {}, title), list(lines)),
    );
  }
  if (table === undefined) return parts;
  const left = EVENTS.flatMap((event, id) =>
    event.startsWith('F.') && !edges.some((edge) => edge.event === event)
      ? [decide(table, table.states.indexOf(state), id).rule]
      : [],
  );
  const rule = left[0];
  if (rule !== undefined)
    parts.push(
      element(
        'p',
        {},
        edges.length === 0 ? 'Nothing can be sent that is read here. ' : `Nothing else (${left.length} messages). `,
        RULES[rule].sentence,
        ' ',
        ruleLink(rule),
      ),
    );
  return parts;
}

/** What the backend may send in a state; what may come almost anywhere is folded away. */
function receivable(machine: Machine, state: string, actions: Actions, counts: Counts | undefined): HTMLElement[] {
  const all = machine.leaving(state);
  const edges = all.filter(({ event }) => event?.startsWith('B.'));
  const alone = all.filter(({ event }) => event === undefined);
  const isLoose = ({ rule }: ChartEdge): boolean => rule !== undefined && asynchronousRule(rule);
  const own = edges.filter((edge) => !isLoose(edge));
  const loose = edges.filter(isLoose);
  const lines = (some: readonly ChartEdge[]) => list(some.map((edge) => edgeLine(state, edge, actions, counts)));
  const heading = machine.chart.machine === 'frontend' ? 'May be received now' : 'The backend may send now';
  return [
    ...(alone.length === 0
      ? []
      : [element('div', {}, element('h3', {}, 'Is done at once: the first whose condition holds'), lines(alone))]),
    ...(own.length === 0 ? [] : [element('div', {}, element('h3', {}, `${heading} (${own.length})`), lines(own))]),
    ...(loose.length === 0
      ? []
      : [element('details', {}, element('summary', {}, `May come at any time (${loose.length})`), lines(loose))]),
  ];
}

/** A state: what may be sent there, and what may come. @param steps how many steps can be taken back */
export function statePanel(
  machine: Machine,
  state: string,
  {
    table,
    actions,
    counts,
    steps,
  }: { table: Table | undefined; actions: Actions; counts: Counts | undefined; steps: number },
): HTMLElement[] {
  const box = machine.boxOf(state);
  const others = box?.states ?? [];
  const chooser = element('select', { 'aria-label': 'Which of the states in this box' });
  for (const name of others) {
    const { variant } = fold(name);
    const option = element('option', { value: name }, variant ?? name);
    option.selected = name === state;
    chooser.append(option);
  }
  chooser.addEventListener('change', () => actions.go(chooser.value));
  const back = button(`◀ Back (${steps})`, actions.back, { id: 'step-back' });
  back.disabled = steps === 0;
  return [
    element('h2', { tabindex: '-1' }, state),
    element('p', { class: 'row' }, `Phase ${box?.phase ?? ''}. `, others.length > 1 ? chooser : undefined, back),
    ...sendable(machine, table, state, actions, counts),
    ...receivable(machine, state, actions, counts),
  ];
}

function ruleText(rule: RuleId): HTMLElement[] {
  const { sentence, decision, manual, evidence } = RULES[rule];
  const address = manualAddress(manual);
  const section = address === undefined ? manual : element('a', { href: address, rel: 'noreferrer' }, manual);
  return [
    element('p', { class: 'sentence' }, sentence),
    element(
      'dl',
      {},
      element('dt', {}, 'The message is'),
      element('dd', {}, decision),
      element('dt', {}, 'Manual'),
      element('dd', {}, section),
      element('dt', {}, 'Evidence'),
      element('dd', {}, list(evidence.map((piece) => element('li', {}, evidenceText(piece))))),
    ),
  ];
}

/** Boxes with the messages of some edges, each once. */
function places(machine: Machine, accepts: (edge: ChartEdge) => boolean): HTMLElement {
  const found = new Map<string, Set<EventName>>();
  for (const edge of machine.chart.edges) {
    if (!accepts(edge) || edge.event === undefined) continue;
    const key = `${fold(edge.from).id} ${fold(edge.to).id}`;
    found.set(key, (found.get(key) ?? new Set()).add(edge.event));
  }
  const lines = [...found].map(([key, events]) => {
    const [from = '', to = ''] = key.split(' ');
    const where = from === to ? ' stays' : ` → ${to}`;
    return element('li', {}, link('state', from), `: ${messageNames([...events]).join(', ')}${where}`);
  });
  return list(lines);
}

/** A rule: what it says, from where, and which edges follow it. */
export function rulePanel(machine: Machine, rule: RuleId): HTMLElement[] {
  return [
    element('h2', { tabindex: '-1' }, rule),
    ...ruleText(rule),
    element('h3', {}, 'Where'),
    places(machine, (edge) => edge.rule === rule),
  ];
}

/** A message: what becomes of it, state by state, under the rules that say so. */
export function messagePanel(machine: Machine, event: EventName): HTMLElement[] {
  const rules = new Set(machine.chart.edges.flatMap((edge) => (edge.event === event ? [edge.rule] : [])));
  const parts = [...rules].flatMap((rule) => [
    ...(rule === undefined ? [] : [element('h3', {}, ruleLink(rule)), element('p', {}, RULES[rule].sentence)]),
    places(machine, (edge) => edge.event === event && edge.rule === rule),
  ]);
  const sender = event.startsWith('F.') ? 'frontend' : 'backend';
  return [
    element('h2', { tabindex: '-1' }, message(event)),
    element('p', {}, `Sent by the ${sender}. `, rules.size === 0 ? 'This machine has no edge for it.' : undefined),
    ...parts,
  ];
}

/** An arrow of the picture: its messages, each with its rule. */
export function arrowPanel({ from, to, by, carries }: Arrow): HTMLElement[] {
  const lines = carries.map(({ event, rule }) =>
    element(
      'li',
      {},
      event === undefined ? 'by itself' : link('message', event, message(event)),
      ' ',
      rule === undefined ? undefined : ruleLink(rule),
      rule === undefined ? undefined : element('span', { class: 'hint' }, ` ${RULES[rule].sentence}`),
    ),
  );
  const sender = by === 'itself' ? 'Done by itself' : `Sent by the ${by}`;
  return [element('h2', { tabindex: '-1' }, `${from} → ${to}`), element('p', {}, `${sender}:`), list(lines)];
}

/** A phase: the states in it. */
export function phasePanel(machine: Machine, phase: string): HTMLElement[] {
  const inside = [...machine.boxes.values()].filter(
    (box) => box.kind === 'state' && (box.phase === phase || box.phase.startsWith(`${phase}.`)),
  );
  const lines = inside.map(({ id, variants }) =>
    element('li', {}, link('state', id), variants.length === 0 ? '' : ` (${variants.join(', ')})`),
  );
  return [element('h2', { tabindex: '-1' }, `Phase ${phase}`), element('h3', {}, 'States'), list(lines)];
}
