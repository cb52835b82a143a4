/**
 * What was found: every candidate of the search is played by the judge of `wirestate model run`, whose verdict and rule
 * count. Of each pair of them the shortest exchange is kept.
 */
import { EVENTS, TYPE_BYTE } from '../../machines/messages.ts';
import type { RuleId } from '../../machines/rules.ts';
import type { Dialect } from '../../machines/versions.ts';
import { printExchange, type Token } from '../corpus/notation.ts';
import type { ModelEntry } from '../models/model.ts';
import { playExchange } from '../play/exchange.ts';
import { tellingPlace } from '../play/rules.ts';
import { rankOf, type Verdict } from '../play/verdicts.ts';
import { NO_RULE } from './record.ts';

/** The shortest exchange of one verdict and rule. */
export interface ExploreFinding {
  readonly verdict: Verdict;
  readonly rule: RuleId;
  /** In compact notation. */
  readonly exchange: string;
  /** Its messages, hand-overs counted; and those of the frontend among them. */
  readonly messages: number;
  readonly frontend: number;
}

/** The verdicts that say that the client did not get what it is owed: which of them it is, the whole exchange says. */
export type Suspected = Verdict | 'delivery';

/** One that turns out to be nothing, or something else, so often is not played again. */
const MOST_TRIES = 4096;

/** A message of an event, as a token. */
export const tokenOf = (direction: 'F' | 'B', event: number): Token => {
  const name = EVENTS[event];
  return { direction, event, type: name === undefined ? '' : TYPE_BYTE[name], part: 'client', offset: 0 };
};

/** The hand-over to the next client. */
export const HAND_OVER_TOKEN: Token = { direction: '|', event: -1, type: '|', part: 'client', offset: 0 };

const DELIVERY: readonly Verdict[] = ['wrong-status', 'duplicate-reply', 'missing-reply', 'reordered-reply'];

export class Findings {
  private readonly model: ModelEntry;
  private readonly dialect: Dialect;
  private readonly shortest = new Map<string, ExploreFinding>();
  /** Pairs that need not be played again in this search, which goes from short to long. */
  private readonly settled = new Set<string>();
  private readonly tries = new Map<string, number>();

  constructor(model: ModelEntry, dialect: Dialect) {
    this.model = model;
    this.dialect = dialect;
  }

  /** Another search begins. */
  restart(): void {
    this.settled.clear();
    this.tries.clear();
  }

  /**
   * Something may be wrong with the queue here.
   * @param place that of the rule that will be named, as far as can be foreseen
   * @param exchange makes the tokens; not called where nothing new can come out
   * @returns whether it was played and confirmed, now or before
   */
  suspect(verdict: Suspected, place: number, exchange: () => readonly Token[]): boolean {
    const pair = `${verdict} ${place}`;
    if (this.settled.has(pair)) return true;
    const tries = this.tries.get(pair) ?? 0;
    if (tries >= MOST_TRIES) return false;
    this.tries.set(pair, tries + 1);
    const found = this.play(exchange());
    if (found === undefined) return false;
    const { verdict: actual, rule } = found;
    this.settled.add(`${actual} ${tellingPlace(rule)}`);
    if (place === NO_RULE && actual === verdict) this.settled.add(pair);
    if (verdict === 'delivery' && DELIVERY.includes(actual)) this.settled.add(pair);
    return actual === verdict;
  }

  /** Those found so far, the most serious first. */
  get all(): readonly ExploreFinding[] {
    return [...this.shortest.values()].sort(
      (a, b) => rankOf(a.verdict) - rankOf(b.verdict) || tellingPlace(a.rule) - tellingPlace(b.rule),
    );
  }

  private play(tokens: readonly Token[]): { readonly verdict: Verdict; readonly rule: RuleId } | undefined {
    const { verdict, rule, legal } = playExchange(this.model, tokens, { schedule: false, dialect: this.dialect });
    if (verdict === 'ok' || rule === null || !legal) return undefined;
    const key = `${verdict} ${rule}`;
    const known = this.shortest.get(key);
    if (known === undefined || tokens.length < known.messages)
      this.shortest.set(key, {
        verdict,
        rule,
        exchange: printExchange(tokens),
        messages: tokens.length,
        frontend: tokens.filter(({ direction }) => direction === 'F').length,
      });
    return { verdict, rule };
  }
}
