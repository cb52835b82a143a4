/**
 * The list that a pooler keeps of what it sent and has not seen answered, in the order of sending, and what a reply
 * does to it. Pure functions over a short array: the statements of pooler.ts about when and why.
 *
 * Beside what will be answered the list holds what will not: copy messages sent before it is known whether a copy-in
 * begins, and Flush. They are kept because an error may be theirs (H56, H58), and because a CopyDone sent ahead says
 * that the copy-in is over before it began.
 */

/**
 * - `extended`: Parse, Bind, Describe, Close: one completing reply each, an error starts the skip until Sync;
 * - `execute`: the same, and it may begin a copy-in;
 * - `query`, `call`, `sync`: one ReadyForQuery each, a Query may begin a copy-in;
 * - `copyData`, `copyEnd`, `flush`: no reply.
 */
export type Owed = 'extended' | 'execute' | 'query' | 'call' | 'sync' | 'copyData' | 'copyEnd' | 'flush';
export type OwedList = readonly Owed[];

const isSilent = (entry: Owed): boolean => entry === 'copyData' || entry === 'copyEnd' || entry === 'flush';

/** The entry whose reply comes next; undefined when nothing is owed. */
export const nextOwed = (owed: OwedList): Owed | undefined => owed.find((entry) => !isSilent(entry));

const behindNext = (owed: OwedList): OwedList => owed.slice(owed.findIndex((entry) => !isSilent(entry)) + 1);

/** After a part of the next entry's reply: what is silent in front of it has been read. */
export function reached(owed: OwedList): OwedList {
  const next = nextOwed(owed);
  return next === undefined ? owed : owed.slice(owed.indexOf(next));
}

/** A run of CopyData or of Flush is one entry, however long. */
export const sent = (owed: OwedList, entry: Owed): OwedList =>
  (entry === 'copyData' || entry === 'flush') && owed.at(-1) === entry ? owed : [...owed, entry];

/** After the reply that completes the next entry. What is silent and now in front is kept once of each kind. */
export function answered(owed: OwedList): OwedList {
  const rest = behindNext(owed);
  const silent = rest.findIndex((entry) => !isSilent(entry));
  const front = silent < 0 ? rest : rest.slice(0, silent);
  return [...new Set(front), ...rest.slice(front.length)];
}

/** After the ReadyForQuery of the next entry: the backend is synchronized, so what is silent can do nothing more. */
export function synchronized(owed: OwedList): OwedList {
  const rest = behindNext(owed);
  const first = rest.findIndex((entry) => !isSilent(entry));
  return first < 0 ? [] : rest.slice(first);
}

/**
 * After an error: one of a Query, FunctionCall or Sync is followed by the ReadyForQuery that is owed; one of an
 * extended message, or of a Flush, drops all up to the first Sync. Empty when that Sync is still to be sent.
 */
export function failed(owed: OwedList): OwedList {
  const next = nextOwed(owed);
  if (next === 'query' || next === 'call' || next === 'sync') return owed;
  return owed.includes('sync') ? owed.slice(owed.indexOf('sync')) : [];
}

/** A copy-in may still begin: an Execute or a Query is unanswered. */
export const mayBeginCopy = (owed: OwedList): boolean => owed.includes('execute') || owed.includes('query');

/** The last thing sent is a Sync that a copy-in would swallow: behind an unanswered Execute, no CopyDone between. */
export const hasDoubtfulSync = (owed: OwedList): boolean =>
  owed.at(-1) === 'sync' && owed.lastIndexOf('execute') > owed.lastIndexOf('copyEnd');

/** Something extended is owed, so the pipeline is open until a Sync is answered. */
export const opensPipeline = (owed: OwedList): boolean => owed.includes('extended') || owed.includes('execute');

/**
 * What a CopyInResponse finds behind the Query or Execute that it answers.
 * - `reading`: the copy-in is open and nothing is in it;
 * - `doubtful`: it is open and will swallow a Sync, unless an error comes first;
 * - `ended`: its CopyDone or CopyFail is on its way;
 * - `impossible`: nothing that begins a copy-in is owed, or a message that has no place in one is in it.
 */
export type CopyFinds = 'reading' | 'doubtful' | 'ended' | 'impossible';

/** `owed` is the list without what the copy-in has taken. */
export function copyBegins(owed: OwedList): { readonly finds: CopyFinds; readonly owed: OwedList } {
  const next = nextOwed(owed);
  if (next !== 'execute' && next !== 'query') return { finds: 'impossible', owed };
  const rest = behindNext(owed);
  const at = rest.findIndex((entry) => entry !== 'copyData' && entry !== 'flush');
  const found = rest[at];
  const left: OwedList = [next, ...(at < 0 ? [] : rest.slice(at + 1))];
  if (found === undefined) return { finds: 'reading', owed: left };
  if (found === 'copyEnd') return { finds: 'ended', owed: left };
  return found === 'sync' ? { finds: 'doubtful', owed: left } : { finds: 'impossible', owed };
}

/**
 * What is known of an ErrorResponse.
 * - `explained`: whosever it is, the same ReadyForQuery follow;
 * - `doubtful`: it may be the error of something silent, and then another number of ReadyForQuery follows. A marker
 *   can tell, because nothing that could be answered like the marker is on its way;
 * - `impossible`: nothing explains it, or no marker could tell.
 */
export type ErrorKind = 'explained' | 'doubtful' | 'impossible';

export function errorIs(owed: OwedList): ErrorKind {
  const next = nextOwed(owed);
  const front = next === undefined ? owed : owed.slice(0, owed.indexOf(next));
  const strayInFront = front.includes('copyData') || front.includes('copyEnd');
  if (!strayInFront) {
    if (next === undefined) return front.length > 0 ? 'explained' : 'impossible';
    // An error of the Flush in front skips until Sync, one of the Query or FunctionCall behind it does not.
    if (front.length === 0 || (next !== 'query' && next !== 'call')) return 'explained';
  }
  return mayMark(strayInFront ? owed : behindNext(owed)) ? 'doubtful' : 'impossible';
}

/** Nothing in the list could be answered by EmptyQueryResponse, and the marker's Sync would end no open pipeline. */
const mayMark = (owed: OwedList): boolean =>
  !mayBeginCopy(owed) && !owed.slice(owed.lastIndexOf('sync') + 1).includes('extended');
