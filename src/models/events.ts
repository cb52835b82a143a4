/**
 * What queue models are made of beside their queues: the messages for which more than one proxy has code, as event
 * ids, and the replies that several make up by themselves.
 */
import { EVENTS, type EventName, eventId, EXTENDED_REQUESTS as REQUESTS } from '../../machines/messages.ts';
import type { Message } from './model.ts';

// Of the client.
export const BIND = eventId('F.Bind');
export const CANCEL = eventId('F.CancelRequest');
export const CLOSE = eventId('F.Close');
export const COPY_DATA = eventId('F.CopyData');
export const COPY_DONE = eventId('F.CopyDone');
export const COPY_FAIL = eventId('F.CopyFail');
export const EXECUTE = eventId('F.Execute');
export const FLUSH = eventId('F.Flush');
export const FLUSH_WITH_BODY = eventId('F.Flush.withBody');
export const FUNCTION_CALL = eventId('F.FunctionCall');
export const PARSE = eventId('F.Parse');
export const QUERY = eventId('F.Query');
export const STARTUP = eventId('F.StartupMessage');
export const STARTUP_REPLICATION = eventId('F.StartupMessage.replication');
export const SYNC = eventId('F.Sync');
export const TERMINATE = eventId('F.Terminate');

// Of the server.
export const CLOSED = eventId('B.CloseComplete');
export const COMPLETED = eventId('B.CommandComplete');
export const COPY_BOTH = eventId('B.CopyBothResponse');
export const COPY_IN = eventId('B.CopyInResponse');
export const ERROR = eventId('B.ErrorResponse');
export const FATAL = eventId('B.ErrorResponse.fatal');
export const PARSED = eventId('B.ParseComplete');
const READY_FAILED = eventId('B.ReadyForQuery.failed');
export const READY_IDLE = eventId('B.ReadyForQuery.idle');
export const READY_IN_TRANSACTION = eventId('B.ReadyForQuery.inTransaction');

/** Is this event a ReadyForQuery, whatever its status? */
export const isReady = (event: number): boolean =>
  event === READY_IDLE || event === READY_IN_TRANSACTION || event === READY_FAILED;

/** By event id: is it one of these? */
export const oneOf = (...names: readonly EventName[]): readonly boolean[] => EVENTS.map((name) => names.includes(name));

/** By event id: a message of the extended query protocol that asks for a reply of its own; Sync and Flush do not. */
export const EXTENDED_REQUESTS: readonly boolean[] = oneOf(...REQUESTS);

/** By event id: a reply with which the answer to one of these is whole. ParameterDescription is only half of one. */
export const EXTENDED_COMPLETIONS: readonly boolean[] = oneOf(
  'B.BindComplete',
  'B.CloseComplete',
  'B.CommandComplete',
  'B.EmptyQueryResponse',
  'B.NoData',
  'B.ParseComplete',
  'B.PortalSuspended',
  'B.RowDescription',
);

const madeUp = (event: number, type: string): Message => ({ event, type, part: 'injected' });

/** Replies as a proxy makes them up. */
export const MADE_UP = {
  parsed: madeUp(PARSED, '1'),
  closed: madeUp(CLOSED, '3'),
  /** By the transaction status that they say. */
  ready: {
    idle: madeUp(READY_IDLE, 'Z'),
    inTransaction: madeUp(READY_IN_TRANSACTION, 'Z'),
    failed: madeUp(READY_FAILED, 'Z'),
    unknown: madeUp(READY_IDLE, 'Z'),
  },
} as const;

/**
 * The reply of a proxy that answers a request by itself: a Parse, a Close or a Sync.
 * @param status what the last ReadyForQuery said
 * @returns undefined for any other request: what would be true of it, only the server knows
 */
export function answerTo(request: number, status: keyof typeof MADE_UP.ready): Message | undefined {
  if (request === SYNC) return MADE_UP.ready[status];
  if (request === PARSE) return MADE_UP.parsed;
  return request === CLOSE ? MADE_UP.closed : undefined;
}
