/** Finds messages, states and rules by what one types. */
import { EVENTS } from '../../../machines/messages.ts';
import { RULES } from '../../../machines/rules.ts';
import { byId, element } from './dom.ts';
import type { Machine } from './machine.ts';

interface Entry {
  readonly kind: 'message' | 'state' | 'rule';
  readonly name: string;
  /** What is looked through, in lower case. */
  readonly text: string;
  readonly hint: string;
}

/** More would have to be scrolled through. */
const SHOWN = 12;

function entriesOf({ chart, boxes }: Machine): Entry[] {
  const used = new Set<string | undefined>(chart.edges.flatMap(({ event, rule }) => [event, rule]));
  const entry = (kind: Entry['kind'], name: string, hint: string): Entry => ({
    kind,
    name,
    hint,
    text: `${name} ${hint}`.toLowerCase(),
  });
  return [
    ...EVENTS.filter((event) => used.has(event)).map((event) => entry('message', event, '')),
    ...[...boxes.values()]
      .filter(({ kind }) => kind === 'state')
      .map(({ id, states }) => entry('state', id, states.length > 1 ? `${states.length} states` : '')),
    ...Object.entries(RULES)
      .filter(([id]) => used.has(id))
      .map(([id, { sentence }]) => entry('rule', id, sentence)),
  ];
}

/** Names first that begin with what was typed, then those that contain it, then sentences that do. */
function rank({ name, text }: Entry, typed: string): number {
  const short = name.toLowerCase();
  const bare = short.replace(/^[fb]\./u, '');
  if (bare === typed || short === typed) return 0;
  if (bare.startsWith(typed) || short.startsWith(typed)) return 1;
  if (short.includes(typed)) return 2;
  return text.includes(typed) ? 3 : 4;
}

/** Connects the search field with its results, which are links into the page. */
export function addSearch(machine: Machine): void {
  const field = byId('search', HTMLInputElement);
  const [count, found] = [byId('found-count'), byId('found')];
  const entries = entriesOf(machine);
  const clear = (): void => {
    found.replaceChildren();
    count.textContent = '';
  };
  const look = (): void => {
    const typed = field.value.trim().toLowerCase();
    if (typed === '') {
      clear();
      return;
    }
    const ranked = entries
      .map((entry) => ({ entry, order: rank(entry, typed) }))
      .filter(({ order }) => order < 4)
      .sort((a, b) => a.order - b.order);
    const more = ranked.length > SHOWN ? `, the first ${SHOWN} are shown` : '';
    count.textContent =
      ranked.length === 0
        ? `No message, state or rule contains “${field.value.trim()}”.`
        : `${ranked.length} found${more}`;
    found.replaceChildren(
      ...ranked
        .slice(0, SHOWN)
        .map(({ entry: { kind, name, hint } }) =>
          element(
            'li',
            {},
            element('a', { href: `#${kind}=${encodeURIComponent(name)}` }, name),
            ` ${kind} `,
            element('span', { class: 'hint' }, hint),
          ),
        ),
    );
  };
  field.addEventListener('input', look);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') found.querySelector('a')?.click();
    else if (event.key === 'Escape') {
      field.value = '';
      clear();
    } else if (event.key === 'ArrowDown') found.querySelector('a')?.focus();
    else return;
    event.preventDefault();
  });
  // A result that was chosen has done its work; the field keeps what was typed.
  found.addEventListener('click', () => setTimeout(clear));
}
