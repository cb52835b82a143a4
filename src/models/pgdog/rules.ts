/** The rules in which PgDog's versions differ, each a small function on the queue; variants.ts puts them together. */

import {
  awaitsReady,
  BIND_COMPLETE,
  CLOSE_COMPLETE,
  DESCRIPTION,
  ERROR,
  EXECUTION_COMPLETED,
  IGNORED,
  PARSE_COMPLETE,
  READY_FOR_QUERY,
  READY_FOR_QUERY_OF_SYNC,
} from './codes.ts';
import { FORWARD, IGNORE, type ReplyQueue, type Verdict } from './queue.ts';

/** For variants without a rule at some point. */
export function nothing(): void {}

// The flag `extended`.

/** Parse or Bind sets the flag, nothing clears it here. */
export function noteExtended(queue: ReplyQueue, code: number): void {
  if (code === PARSE_COMPLETE || code === BIND_COMPLETE) queue.extended = true;
}

/** Parse or Bind sets the flag, but any expected ReadyForQuery clears it: after `P B E S` it is never set. */
export function noteExtendedUntilReady(queue: ReplyQueue, code: number): void {
  noteExtended(queue, code);
  if (code === READY_FOR_QUERY) queue.extended = false;
}

/** After a ReadyForQuery the flag says whether a Parse or Bind is still expected to be answered. */
export function recomputeExtended(queue: ReplyQueue): void {
  queue.extended = queue.items.some((item) => {
    const code = item & ~IGNORED;
    return code === PARSE_COMPLETE || code === BIND_COMPLETE;
  });
}

// ReadyForQuery taken away because of a copy.

/** Forget every expected ReadyForQuery, also that of the Query which began the copy. */
export function forgetEveryReady(queue: ReplyQueue): void {
  const { items } = queue;
  let kept = 0;
  for (const item of items) {
    if (item !== READY_FOR_QUERY) items[kept++] = item;
  }
  items.length = kept;
}

/** The same while the flag `extended` is set. */
export function forgetEveryReadyIfExtended(queue: ReplyQueue): void {
  if (queue.extended) forgetEveryReady(queue);
}

/** Forget the first expected ReadyForQuery, if any. */
export function forgetOneReady(queue: ReplyQueue): void {
  const at = queue.items.indexOf(READY_FOR_QUERY);
  if (at >= 0) queue.items.splice(at, 1);
}

// ErrorResponse.

/** Everything goes except a ReadyForQuery at the very end, however many pipelined groups lie before it. */
export function keepOnlyLastReady(queue: ReplyQueue): Verdict {
  if (queue.extended) queue.outOfSync = true;
  const last = queue.items.at(-1);
  queue.items.length = 0;
  if (last === READY_FOR_QUERY) queue.items.push(last);
  return FORWARD;
}

/** A simple query drops what precedes the next ReadyForQuery; an extended one everything but the last. */
export function keepByProtocol(queue: ReplyQueue): Verdict {
  if (queue.extended) return keepOnlyLastReady(queue);
  dropUntil(queue, (item) => item === READY_FOR_QUERY);
  return FORWARD;
}

/**
 * The item in front tells whether an extended query failed; if so everything up to its Sync goes, the
 * ReadyForQuery of a Query in between too, as the server skips that Query. A copy in front counts as simple.
 */
export function dropUntilSync(queue: ReplyQueue): Verdict {
  if (isExtendedReply(queue.items[0])) {
    queue.outOfSync = true;
    dropUntil(queue, (item) => item === READY_FOR_QUERY_OF_SYNC);
  } else {
    dropUntil(queue, awaitsReady);
  }
  return FORWARD;
}

/**
 * Everything before the next ReadyForQuery goes, but each ignored ReadyForQuery among it comes back with an ignored
 * error ahead of the client's replies: an injected PREPARE that the server would fail and answer all the same.
 */
export function keepInjectedQueries(queue: ReplyQueue): Verdict {
  const { items } = queue;
  if (items[0] === (ERROR | IGNORED)) {
    items.shift();
    return IGNORE;
  }
  queue.outOfSync = true;
  const end = items.indexOf(READY_FOR_QUERY);
  if (end < 0) {
    items.length = 0;
    return FORWARD;
  }
  const dropped = items.splice(0, end);
  for (const item of dropped) {
    if (item === (READY_FOR_QUERY | IGNORED)) items.unshift(READY_FOR_QUERY | IGNORED, ERROR | IGNORED);
  }
  return FORWARD;
}

function dropUntil(queue: ReplyQueue, stop: (item: number) => boolean): void {
  const at = queue.items.findIndex(stop);
  queue.items.splice(0, at < 0 ? queue.items.length : at);
}

function isExtendedReply(item: number | undefined): boolean {
  if (item === undefined) return false;
  const code = item & ~IGNORED;
  return (
    code === PARSE_COMPLETE ||
    code === BIND_COMPLETE ||
    code === CLOSE_COMPLETE ||
    code === DESCRIPTION ||
    code === EXECUTION_COMPLETED
  );
}
