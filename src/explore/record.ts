/**
 * What has to be remembered of the way to a state of the product, because verdict and rule of an exchange depend on it:
 * what the queue is accused of already, since when it kept step, and the rule that would be named. Records are numbered.
 */
import { RULE_IDS } from '../../machines/rules.ts';
import { tellingPlace } from '../play/rules.ts';

/** No rule yet. */
export const NO_RULE = 255;

/** By rule number: its place among the rules that could be named, from 0 for the most telling. */
const PLACES: Uint8Array = Uint8Array.from(RULE_IDS, tellingPlace);

/** What is remembered beside rules, as bits: it has released a server that surely was not free, or given one client
 * another's reply; */
export const ACCUSED = 1;
/** it kept a reply from its client, or made one up; */
export const DEPARTED = 2;
/** a free server it did not release, nor has it kept step since. */
export const BEHIND = 4;

/** No doubt: see `Past.doubt`. */
export const NO_DOUBT = 0;

export interface Past {
  readonly flags: number;
  /** Places of the most telling rule since the server was last free, and since the queue last kept step with it. */
  readonly sinceReady: number;
  readonly sinceStep: number;
  /**
   * The queue has released a server of which nobody knows yet whether it was free: number of what can be known of that
   * server if it was.
   */
  readonly doubt: number;
}

export class Records {
  private readonly pasts: Past[] = [];
  private readonly known = new Map<number, number>();
  private readonly withRules: boolean;

  /** @param withRules remember rules; else what is found has whatever rule it has */
  constructor(withRules: boolean) {
    this.withRules = withRules;
    this.number(0, NO_RULE, NO_RULE, NO_DOUBT);
  }

  /** @throws RangeError when there is none of that number (misuse) */
  at(number: number): Past {
    const past = this.pasts[number];
    if (past === undefined) throw new RangeError(`there is no record ${number}`);
    return past;
  }

  number(flags: number, sinceReady: number, sinceStep: number, doubt: number): number {
    const key = ((doubt * 256 + sinceReady) * 256 + sinceStep) * 8 + flags;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = this.pasts.length;
    this.known.set(key, number);
    this.pasts.push({ flags, sinceReady, sinceStep, doubt });
    return number;
  }

  /** The more telling of what is remembered, as a place, and a rule. */
  fold(place: number, rule: number): number {
    return this.withRules ? Math.min(place, PLACES[rule] ?? NO_RULE) : place;
  }
}
