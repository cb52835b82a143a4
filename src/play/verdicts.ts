/**
 * The verdicts on a queue model, most serious first: where several apply to one exchange the first of this list is
 * reported. The ids are API.
 */
export const VERDICTS = [
  ['crash', 'the model throws an exception'],
  ['false-desync', 'the model raises an error on a legal exchange'],
  ['wrong-status', 'a ReadyForQuery reaches the client with another transaction status'],
  ['duplicate-reply', 'the client gets a reply that it is not owed'],
  ['missing-reply', 'the client does not get a reply that it is owed'],
  ['reordered-reply', 'the client gets its replies in another order'],
  ['foreign-reply', "the client gets another client's reply"],
  ['foreign-cancel', "a cancel request hits another client's statement"],
  ['state-leak', "the next client gets the previous client's open transaction, portals or statements"],
  ['early-release', 'the server is given away while it owes something, or is in a copy or a transaction'],
  ['read-deadlock', 'the model waits for the server while the server waits for what the client has already sent'],
  ['stale-expectation', 'the server is idle, the model still waits for a reply'],
  ['late-release', 'the server is idle and the model waits for nothing, yet never gives it back'],
] as const;

/** What a queue can do wrong, by its id, such as `stale-expectation`; `aboutVerdict` says what each means. */
export type Verdict = (typeof VERDICTS)[number][0];

/** The ids of all verdicts, the most serious first. */
export const VERDICT_IDS: readonly Verdict[] = VERDICTS.map(([id]) => id);

/** Position in the list: the lower, the more serious. */
export const rankOf = (verdict: Verdict): number => VERDICT_IDS.indexOf(verdict);

/** What a verdict means, as a clause. */
export const aboutVerdict = (verdict: Verdict): string => VERDICTS[rankOf(verdict)]?.[1] ?? verdict;

/** The same as a sentence. */
export const sentenceOf = (verdict: Verdict): string => {
  const about = aboutVerdict(verdict);
  return `${about.charAt(0).toUpperCase()}${about.slice(1)}.`;
};
