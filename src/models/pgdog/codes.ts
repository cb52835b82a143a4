/**
 * What PgDog's queue holds: one small integer for each reply it waits for, plus a mark on those it will not forward.
 * The classes are PgDog's own and coarser than the protocol's messages: `T` stands for RowDescription, NoData and
 * ParameterDescription, `G` for CopyInResponse and everything that ends a copy.
 */

import { EVENTS, type EventName, FIRST_BACKEND_EVENT } from '../../../machines/messages.ts';

export const READY_FOR_QUERY = 0;
/** The ReadyForQuery that answers a Sync, where a variant tells it from that of a Query. */
export const READY_FOR_QUERY_OF_SYNC = 1;
export const COMMAND_COMPLETE = 2;
/** An Execute came to its end: CommandComplete, EmptyQueryResponse or PortalSuspended. */
export const EXECUTION_COMPLETED = 3;
export const PARSE_COMPLETE = 4;
export const BIND_COMPLETE = 5;
export const CLOSE_COMPLETE = 6;
export const DESCRIPTION = 7;
export const COPY = 8;
export const ERROR = 9;
/** Not followed by the queue: DataRow, CopyData, CopyOutResponse, notices, parameters, … */
export const UNTRACKED = 10;

/** Set in an item whose reply the proxy swallows, because it injected the request. */
export const IGNORED = 16;

/** Letter of each code, by code, as people write the queue: the type byte of the reply, `ZS` for a Sync's. */
const LETTERS: readonly string[] = ['Z', 'ZS', 'C', 'C', '1', '2', '3', 'T', 'G', 'E', '?'];

/** Written form of a queue item, an ignored one with `~` before its letter: `Z`, `ZS`, `~1`. */
export function describeItem(item: number): string {
  const letter = LETTERS[item & ~IGNORED] ?? '?';
  return (item & IGNORED) === 0 ? letter : `~${letter}`;
}

/** Is this item a ReadyForQuery that goes to the client? */
export function awaitsReady(item: number | undefined): boolean {
  return item === READY_FOR_QUERY || item === READY_FOR_QUERY_OF_SYNC;
}

/** Codes of the backend messages that no variant treats differently; those missing here are not followed. */
const CODES: Readonly<Partial<Record<EventName, number>>> = {
  'B.BindComplete': BIND_COMPLETE,
  'B.CloseComplete': CLOSE_COMPLETE,
  'B.CopyDone': COPY,
  'B.CopyInResponse': COPY,
  'B.ErrorResponse': ERROR,
  'B.ErrorResponse.fatal': ERROR,
  'B.NoData': DESCRIPTION,
  'B.ParameterDescription': DESCRIPTION,
  'B.ParseComplete': PARSE_COMPLETE,
  'B.PortalSuspended': EXECUTION_COMPLETED,
  'B.ReadyForQuery.failed': READY_FOR_QUERY,
  'B.ReadyForQuery.idle': READY_FOR_QUERY,
  'B.ReadyForQuery.inTransaction': READY_FOR_QUERY,
  'B.RowDescription': DESCRIPTION,
};

/**
 * Queue code of every backend event.
 * @param completion the code of CommandComplete and EmptyQueryResponse: `EXECUTION_COMPLETED`, or `COMMAND_COMPLETE`
 *   where the variant keeps the two apart.
 * @returns codes by event id (entries of frontend events are unused).
 */
export function codesByEvent(completion: number): Uint8Array {
  return Uint8Array.from(EVENTS, (name, id) => {
    if (id < FIRST_BACKEND_EVENT) return UNTRACKED;
    if (name === 'B.CommandComplete' || name === 'B.EmptyQueryResponse') return completion;
    return CODES[name] ?? UNTRACKED;
  });
}
