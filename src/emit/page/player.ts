/** Plays what was typed or dropped: the messages of both sides, and beside them what is true after the one chosen. */
import { RULES, type RuleId } from '../../../machines/rules.ts';
import { type Dialect, findDialect, NEWEST_DIALECT } from '../../../machines/versions.ts';
import { parseCapture } from '../../corpus/capture.ts';
import { parseExchange } from '../../corpus/notation.ts';
import { findModel, MODELS } from '../../models/index.ts';
import { beginningOf, dialectOf } from '../../play/recording.ts';
import { byId, element } from './dom.ts';
import { type Fault, type Moment, type Played, playCapture, playTokens } from './play.ts';

/** What the player tells the page. */
export interface Listener {
  /**
   * The states in which the backend can be now, none when nothing is known; and where the message that came last breaks
   * the protocol, those in which it was.
   */
  readonly moved: (states: readonly string[], faulty: readonly string[]) => void;
  /** Something else is played, or another message is chosen: the address changes. */
  readonly changed: () => void;
}

type Source =
  | { readonly kind: 'exchange'; readonly text: string }
  | { readonly kind: 'recording'; readonly text: string; readonly name: string };

const ruleLink = (rule: string | undefined): HTMLElement | undefined => {
  if (rule === undefined) return undefined;
  if (!(rule in RULES)) return element('code', {}, rule);
  return element('a', { href: `#rule=${rule}`, title: RULES[rule as RuleId].sentence }, rule);
};

const interval = ([least, most]: Moment['owed']): string => {
  if (!Number.isFinite(most)) return 'nobody knows how many';
  return least === most ? `${least}` : `${least} to ${most}`;
};

/** Terms and what holds for them. */
const facts = (rows: readonly (readonly [string, string | Node])[]): HTMLElement =>
  element('dl', {}, ...rows.flatMap(([term, value]) => [element('dt', {}, term), element('dd', {}, value)]));

const listed = (items: readonly string[], none: string): string => (items.length === 0 ? none : items.join(', '));

export class Player {
  private readonly dialect: Dialect;
  private readonly listener: Listener;
  private source: Source | undefined;
  private played: Played | undefined;
  private at = 0;

  constructor(dialect: string, listener: Listener) {
    this.dialect = findDialect(dialect) ?? NEWEST_DIALECT;
    this.listener = listener;
    const models = byId('model', HTMLSelectElement);
    models.append(element('option', { value: '' }, 'none'), ...MODELS.map(({ name }) => element('option', {}, name)));
    models.value = 'reference';
    models.addEventListener('change', () => this.replay());
    byId('exchange-form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.playText(byId('exchange', HTMLTextAreaElement).value);
    });
    byId('exchange').addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      this.playText(byId('exchange', HTMLTextAreaElement).value);
    });
    const moves: Readonly<Record<string, () => number>> = {
      'to-start': () => 0,
      back: () => this.at - 1,
      next: () => this.at + 1,
      'to-end': () => this.last,
    };
    for (const [id, to] of Object.entries(moves)) byId(id).addEventListener('click', () => this.goTo(to()));
    byId('steps').addEventListener('keydown', (event) => {
      const to = {
        ArrowLeft: this.at - 1,
        ArrowUp: this.at - 1,
        ArrowRight: this.at + 1,
        ArrowDown: this.at + 1,
        Home: 0,
        End: this.last,
      }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      this.goTo(to);
    });
  }

  private get last(): number {
    return this.played?.steps.length ?? 0;
  }

  /** What the address says of the player. A recording is too long for an address. */
  get address(): { readonly play?: string; readonly at?: string; readonly model?: string } {
    if (this.source?.kind !== 'exchange' || this.played === undefined) return {};
    const model = byId('model', HTMLSelectElement).value;
    return { play: this.source.text, at: String(this.at), model: model === '' ? 'none' : model };
  }

  /** Chooses a queue model. @returns a sentence when there is none of that name */
  chooseModel(name: string): string | undefined {
    if (name !== 'none' && findModel(name) === undefined)
      return `There is no queue model “${name}”; the models are ${MODELS.map((model) => model.name).join(', ')}.`;
    byId('model', HTMLSelectElement).value = name === 'none' ? '' : name;
    return undefined;
  }

  /** Plays an exchange in compact notation. What was played before stays when it cannot be read. */
  playText(text: string, at?: number): void {
    const parsed = parseExchange(text);
    if (!parsed.ok) {
      this.complain(parsed.message, parsed.caret);
      return;
    }
    this.source = { kind: 'exchange', text: text.trim() };
    this.start(playTokens(parsed.tokens, this.model, this.dialect), at);
  }

  /** Plays a recording. What was played before stays when it cannot be read. */
  playRecording(text: string, name: string): void {
    const parsed = parseCapture(text);
    if (!parsed.ok) {
      this.complain(`${name} is no recording that can be played. ${parsed.message}`);
      return;
    }
    const { capture } = parsed;
    const said = capture.header?.dialect;
    if (said !== undefined && findDialect(said) === undefined) {
      this.complain(`${name} names the dialect “${said}”, which is not known.`);
      return;
    }
    const beginning = beginningOf(capture);
    if (!beginning.ok) {
      this.complain(`${name}: ${beginning.message}`);
      return;
    }
    this.source = { kind: 'recording', text, name };
    const dialect = dialectOf(capture, undefined);
    this.start(playCapture(capture, this.model, { starts: beginning.starts, dialect }));
  }

  private get model() {
    return findModel(byId('model', HTMLSelectElement).value);
  }

  /** The same again, for another model. */
  private replay(): void {
    const { source, at } = this;
    if (source === undefined) return;
    if (source.kind === 'exchange') this.playText(source.text, at);
    else this.playRecording(source.text, source.name);
  }

  private complain(sentence: string, caret?: string): void {
    byId('player', HTMLDetailsElement).open = true;
    byId('problem').replaceChildren(
      element('p', {}, sentence),
      ...(caret === undefined ? [] : [element('pre', {}, caret)]),
      ...(this.played === undefined ? [] : [element('p', {}, 'What was played before is still here.')]),
    );
  }

  private start(played: Played, at = 0): void {
    byId('problem').replaceChildren();
    byId('player', HTMLDetailsElement).open = true;
    document.documentElement.classList.add('playing');
    this.played = played;
    byId('played').hidden = false;
    byId('summary').replaceChildren(...this.summary(played));
    const marked = (step: number): HTMLElement[] =>
      [played.violation, played.verdict]
        .filter((fault) => fault?.at === step)
        .map((fault) => element('strong', { class: 'mark' }, ` ✗ ${fault?.by}`));
    byId('steps').replaceChildren(
      ...played.steps.map(({ side, word, name }, index) => {
        const line = element(
          'li',
          { class: side, id: `step-${index}` },
          element('code', {}, word),
          ` ${name}`,
          ...marked(index),
        );
        if (played.violation?.at === index || played.verdict?.at === index) line.classList.add('faulty');
        line.addEventListener('click', () => this.goTo(index + 1));
        return line;
      }),
    );
    this.goTo(at);
  }

  private summary({ violation, verdict, model, dialect, starts, left, steps }: Played): (Node | string)[] {
    const where = (fault: Fault): string => (fault.at < steps.length ? `at message ${fault.at + 1}` : 'at the end');
    const parts: (Node | string | undefined)[] = [
      element(
        'span',
        {},
        `${steps.length + left} messages, judged as ${dialect}, beginning at ${starts}${dialect === this.dialect ? '' : ` (the picture is of ${this.dialect})`}. `,
      ),
      violation === undefined
        ? 'Nobody breaks the protocol. '
        : element(
            'span',
            { class: 'violation' },
            `First violation ${where(violation)}: ${violation.by}, `,
            ruleLink(violation.rule) ?? '',
            `. ${violation.sentence} `,
          ),
    ];
    if (model !== undefined && violation !== undefined && verdict === undefined)
      parts.push(`The queue of ${model} is not judged by such an exchange. `);
    else if (model !== undefined)
      parts.push(
        verdict === undefined
          ? `The queue of ${model} keeps step. `
          : element(
              'span',
              { class: 'violation' },
              `The queue of ${model} ${where(verdict)}: ${verdict.by}, `,
              ruleLink(verdict.rule) ?? '',
              `. ${verdict.sentence} `,
            ),
      );
    if (left > 0) parts.push(`The last ${left} messages are judged, too, but cannot be stepped through here.`);
    return parts.filter((part) => part !== undefined);
  }

  /** Shows what is true after so many messages. */
  goTo(at: number): void {
    const { played } = this;
    if (played === undefined) return;
    this.at = Math.min(Math.max(Number.isInteger(at) ? at : 0, 0), this.last);
    const moment = played.moments[this.at];
    if (moment === undefined) return;
    const lines = byId('steps').children;
    for (const [index, line] of [...lines].entries()) {
      line.classList.toggle('past', index < this.at);
      if (index === this.at - 1) line.setAttribute('aria-current', 'step');
      else line.removeAttribute('aria-current');
    }
    // Not scrollIntoView: the page itself shall stay where it is.
    const [list, line] = [byId('steps'), lines[Math.max(this.at - 1, 0)]];
    if (line instanceof HTMLElement) list.scrollTop = line.offsetTop - list.clientHeight / 2;
    byId('back', HTMLButtonElement).disabled = this.at === 0;
    byId('to-start', HTMLButtonElement).disabled = this.at === 0;
    byId('next', HTMLButtonElement).disabled = this.at === this.last;
    byId('to-end', HTMLButtonElement).disabled = this.at === this.last;
    byId('position').textContent = `${this.at} of ${this.last}`;
    byId('moment').replaceChildren(...this.momentText(played, moment));
    const isFaulty = played.violation !== undefined && played.violation.at === this.at - 1;
    this.listener.moved(moment.states, isFaulty ? (played.moments[this.at - 1]?.states ?? []) : []);
    this.listener.changed();
  }

  private momentText(played: Played, moment: Moment): HTMLElement[] {
    const step = played.steps[this.at - 1];
    const answered = moment.answers === undefined ? undefined : played.steps[moment.answers];
    const said =
      step === undefined
        ? 'Before the first message'
        : `After ${step.name}${answered === undefined ? '' : `, which answers ${answered.name} (message ${(moment.answers ?? 0) + 1})`}`;
    const faults = [played.violation, played.verdict].filter((fault) => fault?.at === this.at - 1 && this.at > 0);
    const { queue } = moment;
    return [
      element('h3', {}, said),
      ...faults.map((fault) =>
        element('p', { class: 'violation' }, `✗ ${fault?.by}: `, ruleLink(fault?.rule) ?? '', ` ${fault?.sentence}`),
      ),
      facts([
        ['Phase', moment.phase],
        [
          moment.states.length > 1 ? 'The backend is in one of' : 'The backend is in',
          listed(moment.states, 'a state that nobody knows'),
        ],
        ['Perhaps not read yet', listed(moment.pending, 'nothing')],
        ['ReadyForQuery to come', interval(moment.owed)],
        ['Transaction status', moment.status],
        ['May be given to the next client', moment.releasable],
      ]),
      ...(queue === undefined
        ? []
        : [
            element('h3', {}, `The queue of ${played.model}`),
            facts([
              ['It does with the message', queue.reaction ?? 'nothing yet'],
              ['It waits for', listed(queue.waitsFor, 'nothing')],
              ['It would give the server away', queue.releasable ? 'yes' : 'no'],
              ['It would read', queue.reads],
            ]),
          ]),
    ];
  }
}
