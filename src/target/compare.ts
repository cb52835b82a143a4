/** Compares what a client of the target got with what is due to it, and calls the difference by a verdict. */

import type { Verdict } from '../play/verdicts.ts';
import type { Aspect } from '../report/run.ts';
import { READY_FOR_QUERY } from '../table/facts.ts';
import { FATAL, inOrder, isAsynchronous, isError, isSame, nameOfReply, type Reply } from './reply.ts';

/** What is wrong. */
export interface Fault {
  readonly verdict: Verdict;
  readonly aspect: Aspect;
  /** One sentence. */
  readonly sentence: string;
  /** Number of the first reply that differs, of those in order; their count where only what follows is wrong. */
  readonly at: number;
  /** It is wrong only in that nothing came in time. */
  readonly isLate: boolean;
}

/** What a client saw of its connection. */
export interface Seen {
  readonly got: readonly Reply[];
  /** Why the connection has ended; undefined while it is open. */
  readonly ended: string | undefined;
}

export interface Due {
  /** `startup`: from the start-up packet on; without it after the log-in. */
  readonly starts?: 'startup' | 'ready';
  readonly owner: string;
  readonly replies: readonly Reply[];
  readonly closes: boolean;
}

/** How many replies in order are as they should be. */
export function agreeing(due: readonly Reply[], got: readonly Reply[]): number {
  let at = 0;
  while (at < due.length && at < got.length && isSame(due[at], got[at])) at++;
  return at;
}

const isForeign = (reply: Reply | undefined, owner: string): boolean =>
  reply !== undefined && reply.owner !== '' && reply.owner !== owner;

const isReady = (reply: Reply | undefined): boolean => reply !== undefined && READY_FOR_QUERY[reply.event] === 1;

/** Which verdict a reply in another's place is. */
function verdictOf(due: readonly Reply[], got: readonly Reply[], at: number): Verdict {
  const [wanted, came] = [due[at], got[at]];
  if (came !== undefined && isError(came.event)) return 'false-desync';
  if (wanted === undefined) return 'duplicate-reply';
  if (isReady(wanted) && isReady(came)) return 'wrong-status';
  if (came === undefined || isSame(came, due[at + 1])) return 'missing-reply';
  if (isSame(got[at + 1], wanted) || isSame(got[at - 1], came)) return 'duplicate-reply';
  return 'reordered-reply';
}

/**
 * Compares the whole of an exchange.
 * @param isOver nothing more is waited for; before that a reply may still come
 * @returns undefined where all is as it should be
 */
export function faultOf(
  { starts = 'ready', owner, replies, closes }: Due,
  { got, ended }: Seen,
  isOver: boolean,
): Fault | undefined {
  const [due, came] = [inOrder(replies), inOrder(got)];
  const at = agreeing(due, came);
  const make = (verdict: Verdict, aspect: Aspect, sentence: string, isLate = false): Fault => ({
    ...{ verdict, aspect, sentence, at, isLate },
  });
  const foreign = came.findIndex((reply) => isForeign(reply, owner));
  if (foreign >= 0 && foreign <= at)
    return { ...make('foreign-reply', 'replies', `Reply ${foreign + 1} holds a row of another client.`), at: foreign };
  const wanted = nameOfReply(due[at], closes ? 'the end of the connection' : 'nothing more');
  // Where PostgreSQL closes without a word, one that says why before it closes does no harm.
  const isExplained = at === due.length && closes && ended !== undefined;
  if (isExplained && came.slice(at).every(({ event }) => isError(event))) return undefined;
  if (at < came.length) {
    const reply = came[at];
    const aspect = reply?.event === FATAL ? 'connection' : 'replies';
    return make(verdictOf(due, came, at), aspect, `Reply ${at + 1} is ${nameOfReply(reply)}, where ${wanted} is due.`);
  }
  if (at < due.length) {
    if (ended !== undefined)
      return make('missing-reply', 'connection', `The connection is closed where ${wanted} is due.`);
    return isOver ? make('missing-reply', 'replies', `Nothing comes where ${wanted} is due.`, true) : undefined;
  }
  if (closes && ended === undefined && isOver)
    return make('missing-reply', 'connection', 'The connection stays open where PostgreSQL closes it.', true);
  if (!closes && ended !== undefined)
    return make('missing-reply', 'connection', 'The connection is closed where it stays open with PostgreSQL.');
  // Which parameters are reported at start-up is the server's own affair.
  return isOver && starts === 'ready' ? missingAsynchronous(replies, got, make) : undefined;
}

/** What may come at any time may come more often, but not less. */
function missingAsynchronous(
  due: readonly Reply[],
  got: readonly Reply[],
  make: (verdict: Verdict, aspect: Aspect, sentence: string) => Fault,
): Fault | undefined {
  for (const reply of due) {
    if (!isAsynchronous(reply)) continue;
    const count = (list: readonly Reply[]): number => list.filter(({ event }) => event === reply.event).length;
    const [wanted, came] = [count(due), count(got)];
    if (came < wanted)
      return make('missing-reply', 'replies', `${nameOfReply(reply)} comes ${came} times, where ${wanted} are due.`);
  }
  return undefined;
}

/** SQLSTATE of a statement that was cancelled. */
const CANCELLED = '57014';

/**
 * What a statement met that was cancelled though another was asked for: the reply that differs is its error. A CopyFail
 * that is due has the same SQLSTATE.
 * @param by whose statement was to be cancelled
 */
export function calledByCancel<Found extends Fault>(
  fault: Found | undefined,
  by: 'itself' | 'other' | undefined,
  got: readonly Reply[],
): Found | undefined {
  if (fault === undefined || by !== 'other' || inOrder(got)[fault.at]?.sqlstate !== CANCELLED) return fault;
  return { ...fault, verdict: 'foreign-cancel', sentence: "A CancelRequest with another client's key hits this one." };
}
