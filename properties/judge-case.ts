/**
 * Judges one generated case: shows it to a fresh model and compares with what the reference server really owed.
 *
 * A release is held against a model only where the exchange alone shows, with hindsight, that the server was not free:
 * then the exchange can be typed into `wirestate model run` and gives the same verdict. And waiting is no fault of a
 * model that knows that it cannot know, where indeed nobody can.
 */
import { EVENTS, eventId, FIRST_BACKEND_EVENT } from '../machines/messages.ts';
import type { RuleId } from '../machines/rules.ts';
import type { Part, Token } from '../src/corpus/notation.ts';
import type { Message, ModelEntry } from '../src/models/model.ts';
import { typeOf } from '../src/oracle/case.ts';
import { placeOf, truthOf } from '../src/play/exchange.ts';
import { type Exchange, HAND_OVER, judge, LATE_CANCEL, UNKNOWABLE } from '../src/play/judge.ts';
import { ruleOfFinding } from '../src/play/rules.ts';
import { chosenOrder } from '../src/play/schedule.ts';
import type { Verdict } from '../src/play/verdicts.ts';
import type { Table } from '../src/table/table.ts';
import type { Case } from './arbitraries/case.ts';

type Create = ModelEntry['create'];

const CANCEL = eventId('F.CancelRequest');
const LONGEST = 4096;

/** One message of each event, shared by all cases. */
const MESSAGES: readonly Message[] = EVENTS.map((_, event) => ({ event, type: typeOf(event), part: 'client' }));
const NO_MESSAGE: Message = { event: -1, type: '', part: 'client' };
const ALL_FORWARDED = new Uint8Array(LONGEST).fill(1);
const NONE_DUE = new Uint8Array(LONGEST);
const NOTHING_MADE_UP: readonly number[] = [];

/** The case as the judge takes it. */
export function exchangeOf({ observed }: Case): Exchange {
  const { events, truth, causes, proxied } = observed;
  const messages = events.map((event) => MESSAGES[event] ?? NO_MESSAGE);
  // One literal, no spread: this runs once for every case.
  return {
    length: events.length,
    events,
    messages: proxied === undefined ? messages : inParts(messages, proxied.parts),
    truth,
    causes,
    forwarded: proxied === undefined ? ALL_FORWARDED : proxied.forwarded,
    due: proxied === undefined ? NONE_DUE : proxied.due,
    madeUp: proxied === undefined ? NOTHING_MADE_UP : proxied.madeUp,
  };
}

const inParts = (messages: readonly Message[], parts: readonly Part[]): Message[] =>
  messages.map((message, step) => ({ ...message, part: parts[step] ?? 'client' }));

/** The tokens of a case, for the compact notation. */
export const tokensOf = ({ observed }: Case): Token[] =>
  observed.events.map((event, step): Token => {
    const rest = { part: observed.proxied?.parts[step] ?? 'client', offset: 0 } as const;
    if (event === HAND_OVER) return { direction: '|', event: -1, type: '|', ...rest };
    if (event === LATE_CANCEL) return { direction: 'F', event: CANCEL, type: '^-', ...rest };
    return { direction: event < FIRST_BACKEND_EVENT ? 'F' : 'B', event, type: typeOf(event), ...rest };
  });

/** What is wrong with a queue on one case: the verdict and the rule of the protocol that it gets wrong. */
export interface CaseVerdict {
  readonly verdict: Verdict;
  readonly rule: RuleId;
  /** How the program broke down, as a sentence, where it did. */
  readonly reason?: string;
}

/** Verdicts that say that the server was not free. */
const NOT_FREE: ReadonlySet<Verdict> = new Set(['foreign-cancel', 'state-leak', 'early-release']);
/** Verdicts that say that the model waits for a server that is free. */
const WAITING: ReadonlySet<Verdict> = new Set(['stale-expectation', 'late-release']);
/** Verdicts that say that the client did not get what it is owed. */
const DELIVERY: ReadonlySet<Verdict> = new Set(['wrong-status', 'duplicate-reply', 'missing-reply', 'reordered-reply']);

/**
 * Plays a case in its observed order through a fresh queue.
 * @param table the backend's, of the dialect in which the case was generated
 * @param create makes a queue that has seen nothing yet; called with the dialect
 * @returns what is wrong with the model on this case; undefined when nothing is
 */
export function judgeCase(table: Table, create: Create, subject: Case): CaseVerdict | undefined {
  const exchange = exchangeOf(subject);
  const judged = judge(create(table.dialect), exchange);
  const { verdict, at } = judged;
  if (verdict === undefined) return undefined;
  const tokens = tokensOf(subject);
  const step = Math.min(at, exchange.length - 1);
  const needsHindsight = NOT_FREE.has(verdict) || (judged.isUncertain && WAITING.has(verdict));
  if (needsHindsight && truthOf(table, tokens).exchange.truth[step] === UNKNOWABLE) return undefined;
  // When it is the turn of a made-up reply can be uncertain as well: an error may be that of a message before it.
  const isUnsure = subject.observed.proxied !== undefined && DELIVERY.has(verdict);
  if (isUnsure && judge(create(table.dialect), truthOf(table, tokens).exchange).verdict !== verdict) return undefined;
  return { verdict, rule: ruleOfFinding(table, tokens, verdict, placeOf(judged, exchange.length)) };
}

/**
 * Plays a case in the order that the queue itself chooses by `reads()`; parameters as of `judgeCase`.
 * @returns the read-deadlock of the model on this case when it chooses itself what it reads; undefined without one
 */
export function judgeSchedule(table: Table, create: Create, subject: Case): CaseVerdict | undefined {
  const { tokens, deadlockAt } = chosenOrder(table, create(table.dialect), tokensOf(subject));
  if (deadlockAt === null) return undefined;
  // A fault that is more serious is that of the order observed, and found there; `wirestate model run` says so, too.
  const { exchange, legal } = truthOf(table, tokens);
  const { verdict } = judge(create(table.dialect), exchange);
  if (!legal || (verdict !== undefined && !WAITING.has(verdict))) return undefined;
  return {
    verdict: 'read-deadlock',
    rule: ruleOfFinding(table, tokens, 'read-deadlock', { since: -1, at: deadlockAt, atEnd: true }),
  };
}
