/** What is said of a finding. */

/** `fault`: PostgreSQL's clients are harmed; `design`: the program does so on purpose, or says that it cannot do otherwise; `unclear`: its source was not read. */
export type Judgement = 'fault' | 'design' | 'unclear';

export interface Remark {
  /** The target's name, and the finding's id; `*` stands for any characters. The first that fits counts. */
  readonly target: string;
  readonly id: string;
  /** The smallest exchange, as PostgreSQL has it; any where it is left out. */
  readonly exchange?: RegExp;
  /** The same with what the target answered. */
  readonly got?: RegExp;
  readonly kind: Judgement;
  /** Sentences. */
  readonly says: string;
  /** `owner/name#number` on GitHub, of a commit `owner/name@hash`. */
  readonly report?: string;
  /** One cause that shows at whatever rule is due when it strikes, so that its findings differ from run to run. */
  readonly strikesAnywhere?: true;
}
