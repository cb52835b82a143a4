/**
 * Plays one written exchange through one queue model: the judge behind `wirestate model run`. The truth about the
 * exchange comes from the tracker, with hindsight: what is uncertain at one step may be settled by what comes later.
 */
import { FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { RULES, type RuleId } from '../../machines/rules.ts';
import type { Dialect } from '../../machines/versions.ts';
import type { Token } from '../corpus/notation.ts';
import { answerTo, ERROR } from '../models/events.ts';
import type { Message, ModelEntry } from '../models/model.ts';
import type { Table } from '../table/table.ts';
import { backendTable } from '../table/tables.ts';
import { Tracker } from '../tracker/tracker.ts';
import { BUSY, type Exchange, FREE, HAND_OVER, type Judgement, judge, LATE_CANCEL, OPEN, UNKNOWABLE } from './judge.ts';
import { type Place, ruleOfFinding } from './rules.ts';
import { chosenOrder } from './schedule.ts';
import { injectedBefore, isOnOtherConnection, onTheWire } from './token.ts';
import { sentenceOf, type Verdict } from './verdicts.ts';

/** What `playExchange` says of one queue model on one exchange. */
export interface ExchangeResult {
  readonly verdict: Verdict | 'ok';
  /** Index of the token at which it shows; null when it shows only at the end. */
  readonly at: number | null;
  /** The rule of the protocol that the model gets wrong; null when nothing is wrong. */
  readonly rule: RuleId | null;
  /**
   * How the model's queue ended, in short: `ok`; `X@F:c`, it raised an error at that message; `S[Z]`, it still waits for
   * those replies; `U@B:Z`, that reply cannot come behind the model.
   */
  readonly queueOutcome: string;
  /** Could a backend and a frontend that keep to the protocol exchange this? */
  readonly legal: boolean;
  readonly sentence: string;
}

/** The event of each token as the judge takes it. */
const stepEvent = (token: Token): number =>
  token.direction === '|' ? HAND_OVER : token.type === '^-' ? LATE_CANCEL : token.event;

interface Truth {
  readonly exchange: Exchange;
  readonly legal: boolean;
}

/** Replays tokens through a tracker and writes down what is true after each. */
export function truthOf(table: Table, tokens: readonly Token[]): Truth {
  const tracker = new Tracker(table, 'ready.idle');
  const truth: number[] = [];
  const uncertain: number[] = [];
  const causes: number[] = [];
  const forwarded: number[] = [];
  const due: number[] = [];
  const madeUp: number[] = [];
  const stepOf: number[] = [];
  const injectedFor = new Set<number>();
  const requests: number[] = [];
  for (const [step, token] of tokens.entries()) {
    causes.push(-1);
    forwarded.push(1);
    if (isOnOtherConnection(token)) {
    } else if (token.direction === 'F') {
      for (const event of injectedBefore(token)) {
        const id = tracker.frontend(event, 'proxy');
        injectedFor.add(id);
        stepOf[id] = step;
      }
      const id =
        token.part === 'answered-by-proxy'
          ? tracker.simulate()
          : tracker.frontend(token.event, token.part === 'injected' ? 'proxy' : 'client');
      stepOf[id] = step;
      requests[id] = token.event;
    } else {
      tracker.backend(token.event);
      if (tracker.answers >= 0) causes[step] = stepOf[tracker.answers] ?? -1;
      // An error of what was injected for a message of the client is that message's error.
      const isOwn = token.event === ERROR && injectedFor.has(tracker.answers);
      forwarded[step] = tracker.answersProxy && !isOwn ? 0 : 1;
    }
    for (let id = tracker.nextDue(); id >= 0; id = tracker.nextDue()) {
      const reply = answerTo(requests[id] ?? -1, tracker.transactionStatus);
      if (reply !== undefined) madeUp.push(reply.event);
    }
    due.push(madeUp.length);
    const now = truthNow(tracker);
    if (now === undefined) uncertain.push(step);
    truth.push(now ?? BUSY);
  }
  for (const step of uncertain.reverse()) if (couldBeFree(table, tokens, truth, step)) truth[step] = UNKNOWABLE;
  const messages = tokens.map(({ event, type, part }): Message => ({ event, type, part }));
  return {
    legal: tracker.violation === undefined,
    exchange: { length: tokens.length, events: tokens.map(stepEvent), messages, truth, causes, forwarded, due, madeUp },
  };
}

/** What is true of the server now; undefined when only hindsight can tell. */
function truthNow(tracker: Tracker): number | undefined {
  const releasable = tracker.releasable;
  if (releasable === 'unknown') return undefined;
  if (releasable === 'yes') return FREE;
  return (tracker.phase === 'pipelining' || tracker.phase === 'ready') && tracker.outstandingMin === 0 ? OPEN : BUSY;
}

/**
 * Had the server been free behind `step`, would the rest of the exchange be possible?
 * @param truth of the steps behind it
 */
function couldBeFree(table: Table, tokens: readonly Token[], truth: readonly number[], step: number): boolean {
  const tracker = new Tracker(table, 'ready.idle');
  for (let next = step + 1; next < tokens.length; next++) {
    const token = tokens[next];
    for (const event of token === undefined ? [] : onTheWire(token)) {
      if (event < FIRST_BACKEND_EVENT) tracker.frontend(event);
      else if (!tracker.backend(event)) return false;
    }
    // The rest was found possible for a server that is free here, and this one could be.
    if (truth[next] === UNKNOWABLE && tracker.releasable !== 'no') return true;
  }
  return true;
}

/** Where a judgement shows, for the rule that it is about. */
export function placeOf({ verdict, at, since, behind }: Judgement, length: number): Place {
  if (at < length) return { since, at, atEnd: false };
  // What is left over came after the model last kept step; a reply of its own that is wrong may be older than that.
  const isLeftOver = verdict === 'stale-expectation' || verdict === 'late-release' || behind >= 0;
  return { since: isLeftOver ? since : -1, at: behind < 0 ? length : behind, atEnd: true };
}

/**
 * Plays an exchange through a fresh model.
 * @param options.schedule let the model choose which side it reads next, instead of forcing the written order
 */
export function playExchange(
  model: ModelEntry,
  tokens: readonly Token[],
  options: { readonly schedule: boolean; readonly dialect: Dialect },
): ExchangeResult {
  const table = backendTable(options.dialect);
  const order = options.schedule
    ? chosenOrder(table, model.create(table.dialect), tokens)
    : { tokens, deadlockAt: null };
  const { exchange, legal } = truthOf(table, order.tokens);
  const judged = judge(model.create(table.dialect), exchange);
  const deadlocked =
    order.deadlockAt !== null &&
    (judged.verdict === undefined || judged.verdict === 'stale-expectation' || judged.verdict === 'late-release');
  const verdict = deadlocked ? 'read-deadlock' : judged.verdict;
  if (verdict === undefined)
    return {
      verdict: 'ok',
      at: null,
      rule: null,
      queueOutcome: judged.queueOutcome,
      legal,
      sentence: judged.queueOutcome.startsWith('U@')
        ? 'This cannot happen behind the model: the server never got what it answers there.'
        : 'The model keeps step with the backend.',
    };
  const place = deadlocked ? { since: -1, at: order.deadlockAt ?? 0, atEnd: true } : placeOf(judged, exchange.length);
  const at = deadlocked ? order.deadlockAt : judged.at === exchange.length ? null : judged.at;
  const rule = ruleOfFinding(table, order.tokens, verdict, place);
  return {
    verdict,
    at,
    rule,
    queueOutcome: judged.queueOutcome,
    legal,
    sentence: `${sentenceOf(verdict)} ${RULES[rule].sentence}`,
  };
}
