/** The script of the page: connects the picture, the panel, the search and the player, and keeps the address. */
import { RULES } from '../../../machines/rules.ts';
import type { Dialect } from '../../../machines/versions.ts';
import { backendTable, frontendTable } from '../../table/tables.ts';
import { type ChartEdge, chartOf } from '../chart.ts';
import { fold } from '../drawing.ts';
import type { PageData } from '../page.ts';
import { type Address, readAddress, writeAddress } from './address.ts';
import { type Counts, edgeKey, looksLikeCoverage, readCoverage } from './coverage.ts';
import { arrowPanel, messagePanel, phasePanel, rulePanel, statePanel } from './details.ts';
import { byId, element } from './dom.ts';
import { Machine } from './machine.ts';
import { type Choice, Picture } from './picture.ts';
import { Player } from './player.ts';
import { addSearch } from './search.ts';
import { addSheets } from './sheets.ts';

const data = JSON.parse(byId('page-data').textContent ?? '') as PageData;
const dialect: Dialect | undefined = data.dialect === 'any' ? undefined : data.dialect;
const machine = new Machine(chartOf(data.machine, dialect));
const table =
  data.machine === 'pooler' ? undefined : data.machine === 'backend' ? backendTable(dialect) : frontendTable();
const details = byId('details');

/** What the panel shows. */
type Shown =
  | { readonly kind: 'state'; readonly state: string }
  | { readonly kind: 'rule' | 'message'; readonly name: string }
  | { readonly kind: 'other' };

let shown: Shown = { kind: 'other' };
/** The steps that can be taken back: where each began. */
const trail: string[] = [];
let counts: Counts | undefined;
/** While the address is being followed it is not written. */
let following = false;

document.documentElement.classList.add('js');
for (const each of document.querySelectorAll('#tables details')) each.removeAttribute('open');
// The panel shows what an address names; without these the browser would also open the table and go there.
for (const each of document.querySelectorAll('#tables [id]')) each.removeAttribute('id');

const picture = new Picture(machine, {
  svg: document.querySelector('#drawing') as SVGSVGElement,
  canvas: byId('canvas'),
  views: data.views,
  choose,
});

const player =
  data.machine === 'backend'
    ? new Player(data.dialect, {
        moved: (states, faulty) => {
          picture.mark('current', states);
          picture.mark('faulty', faulty);
          const [state] = states.length > 0 ? states : faulty;
          if (state === undefined) return;
          showState(state, { focus: false });
        },
        changed: keepAddress,
      })
    : undefined;

function show(parts: readonly HTMLElement[], focus: boolean): void {
  details.replaceChildren(...parts);
  if (!focus) return;
  const heading = details.querySelector('h2');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'nearest' });
}

function showState(state: string, { focus, open = true }: { readonly focus: boolean; readonly open?: boolean }): void {
  shown = { kind: 'state', state };
  const actions = { go: (name: string) => goTo(name), take, back };
  show(statePanel(machine, state, { table, actions, counts, steps: trail.length }), focus);
  const box = machine.boxOf(state);
  if (box !== undefined && open) picture.reveal(box.phase);
  picture.mark('chosen', [state]);
  picture.markArrows('chosen', () => false);
  picture.show(state);
  keepAddress();
}

/** Chooses a state, not by a step. */
function goTo(state: string): void {
  trail.length = 0;
  picture.mark('current', [state]);
  showState(state, { focus: true });
}

function take(from: string, { to }: ChartEdge): void {
  trail.push(from);
  const next = machine.findState(to) ?? from;
  picture.mark('current', [next]);
  showState(next, { focus: true });
}

function back(): void {
  const state = trail.pop();
  if (state === undefined) return;
  picture.mark('current', [state]);
  showState(state, { focus: true });
}

/** Marks the arrows that carry a message or follow a rule. */
function markCarrying(wanted: { readonly event?: string; readonly rule?: string }): void {
  picture.mark('chosen', []);
  picture.markArrows('chosen', (view, from, to, by) => {
    const arrow = machine.views.get(view)?.arrows.find((one) => one.from === from && one.to === to && one.by === by);
    return arrow !== undefined && machine.carries(arrow, wanted);
  });
  picture.revealArrows('chosen');
}

function choose(choice: Choice): void {
  if (choice.kind === 'box') {
    const state = machine.findState(choice.id);
    if (state !== undefined) goTo(state);
    return;
  }
  if (choice.kind === 'phase') {
    shown = { kind: 'other' };
    show(phasePanel(machine, choice.phase), false);
    picture.mark('chosen', []);
    keepAddress();
    return;
  }
  const { view, from, to, by } = choice;
  const arrow = machine.views.get(view)?.arrows.find((one) => one.from === from && one.to === to && one.by === by);
  if (arrow === undefined) return;
  shown = { kind: 'other' };
  show(arrowPanel(arrow), false);
  picture.markArrows('chosen', (...place) => [view, from, to, by].every((part, index) => part === place[index]));
}

/** Names in the address that are none: said in the panel, and the rest of the page stays as it is. */
function refuse(kind: string, name: string): void {
  shown = { kind: 'other' };
  show(
    [
      element('h2', { tabindex: '-1' }, `Unknown ${kind}`),
      element(
        'p',
        { role: 'alert' },
        `The ${data.machine}${dialect === undefined ? '' : ` of ${dialect}`} has no ${kind} “${name}”. The search finds those there are.`,
      ),
    ],
    true,
  );
}

function follow(address: Address): void {
  const { state, message, rule, open, play, at, model } = address;
  if (open !== undefined) {
    const names = open.split(',');
    picture.setOpen(names);
    picture.showPlate(names[0] ?? '');
  }
  const problem = model === undefined ? undefined : player?.chooseModel(model);
  if (play !== undefined && player !== undefined) {
    byId('exchange', HTMLTextAreaElement).value = play;
    player.playText(play, at === undefined ? 0 : Number(at));
  }
  if (problem !== undefined) byId('problem').append(element('p', {}, problem));
  if (state !== undefined) {
    const found = machine.findState(state);
    if (found === undefined) refuse('state', state);
    else if (shown.kind !== 'state' || shown.state !== found) goTo(found);
  } else if (message !== undefined) {
    const event = machine.findMessage(message);
    if (event === undefined) refuse('message', message);
    else {
      shown = { kind: 'message', name: event };
      show(messagePanel(machine, event), true);
      markCarrying({ event });
    }
  } else if (rule !== undefined) {
    const id = machine.findRule(rule);
    if (id === undefined) refuse('rule', rule);
    else {
      shown = { kind: 'rule', name: id };
      show(rulePanel(machine, id), true);
      markCarrying({ rule: id });
    }
  }
}

function followAddress(): void {
  following = true;
  try {
    follow(readAddress(location.hash));
  } finally {
    following = false;
  }
}

/** Writes what is shown into the address, so that it can be copied. */
function keepAddress(): void {
  if (following) return;
  const place: Address =
    shown.kind === 'state' ? { state: shown.state } : shown.kind === 'other' ? {} : { [shown.kind]: shown.name };
  const open = [...picture.open].join(',');
  const address = writeAddress({ ...place, ...(open === '' ? {} : { open }), ...player?.address });
  history.replaceState(null, '', address === '' ? location.pathname + location.search : address);
}

/** Heat: how often each arrow was taken, as width and as a number in its words; never taken is thin and pale. */
function heat(text: string, name: string): void {
  const problem = byId('problem');
  if (table === undefined) return;
  const read = readCoverage(text, table);
  if (!read.ok) {
    problem.replaceChildren(element('p', {}, `${name}: ${read.message}`));
    return;
  }
  counts = read.counts;
  const covered = machine.chart.edges.filter(
    ({ from, event }) => event !== undefined && read.counts.has(edgeKey(from, event)),
  );
  document.documentElement.classList.add('heated');
  const isIn = (box: string, state: string): boolean => {
    const name = box.replace(/^(?:from|to) /u, '');
    const id = fold(state).id;
    const phase = machine.boxOf(state)?.phase ?? '';
    return id === name || phase === name || phase.startsWith(`${name}.`);
  };
  const totals = (view: string, from: string, to: string, by: string): number => {
    const arrow = machine.views.get(view)?.arrows.find((one) => one.from === from && one.to === to && one.by === by);
    if (arrow === undefined) return 0;
    let total = 0;
    for (const edge of covered)
      if (machine.carries(arrow, edge) && isIn(from, edge.from) && isIn(to, edge.to))
        total += read.counts.get(edgeKey(edge.from, edge.event ?? '')) ?? 0;
    return total;
  };
  for (const level of [1, 2, 3, 4]) {
    picture.markArrows(`heat-${level}`, (...place) => {
      const total = totals(...place);
      return total > 0 && Math.min(4, 1 + Math.floor(Math.log10(total))) === level;
    });
  }
  const said = read.dialect !== undefined && read.dialect !== data.dialect ? ` It was made for ${read.dialect}.` : '';
  const lost = read.unknown > 0 ? ` ${read.unknown} of its edges are none of this machine.` : '';
  const isTaken = new Set(covered);
  const refused = machine.chart.edges.filter(
    (edge) => !isTaken.has(edge) && edge.rule !== undefined && RULES[edge.rule].decision === 'refused',
  ).length;
  const others = refused > 0 ? ` Of the others ${refused} are refused: no legal exchange takes them.` : '';
  const sentence = `${name}: ${covered.length} of ${machine.chart.edges.length} edges are covered.${others}${said}${lost} Wide arrows were taken often; pale ones never.`;
  problem.replaceChildren(element('p', { class: 'heat-note' }, sentence));
  if (shown.kind === 'state') showState(shown.state, { focus: false });
}

async function takeIn(file: File): Promise<void> {
  const text = await file.text();
  if (looksLikeCoverage(text)) heat(text, file.name);
  else player?.playRecording(text, file.name);
}

addSearch(machine);
addSheets(picture);
byId('open-all').addEventListener('click', () => {
  picture.openAll();
  keepAddress();
});
byId('close-all').addEventListener('click', () => {
  picture.setOpen([]);
  keepAddress();
});
byId('smaller').addEventListener('click', () => picture.zoom(1 / 1.2));
byId('larger').addEventListener('click', () => picture.zoom(1.2));
byId('fit').addEventListener('click', () => picture.fit());
const isDark = (): boolean => {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
};
const sayTheme = (): void => byId('theme').setAttribute('aria-pressed', String(isDark()));
byId('theme').addEventListener('click', () => {
  document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
  sayTheme();
});
sayTheme();
if (player !== undefined) {
  // Where there is room beside the picture, it is open from the beginning.
  byId('player', HTMLDetailsElement).open = matchMedia('(min-width: 62rem)').matches;
  const file = byId('file', HTMLInputElement);
  file.addEventListener('change', () => {
    for (const each of file.files ?? []) void takeIn(each);
    file.value = '';
  });
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    const dropped = event.dataTransfer?.files[0];
    if (dropped !== undefined) void takeIn(dropped);
  });
}
addEventListener('hashchange', followAddress);
// The first state of the phase that was asked for, or of all, unless the address says another.
following = true;
const [asked = ''] = data.open;
picture.setOpen(data.open);
const first = machine.chart.states.find(({ phase }) => phase === asked || phase.startsWith(`${asked}.`));
showState(asked === '' ? machine.chart.initial : (first?.name ?? ''), { focus: false, open: false });
followAddress();
