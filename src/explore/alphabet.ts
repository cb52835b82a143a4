/**
 * The messages of which explored exchanges consist. Both lists hold everything that a session past its start-up knows
 * and that keeps the connection: Terminate and FATAL end it, a Flush with a body is no legal message, CancelRequest
 * comes on another connection.
 */
import { type BackendEvent, eventId, type FrontendEvent } from '../../machines/messages.ts';

/** Event ids, by letter: the place in a list is how the search writes a message. */
export interface Alphabet {
  readonly frontend: readonly number[];
  readonly backend: readonly number[];
  /** The letters that a frontend sends while the server surely reads a copy-in, and those that it sends elsewhere. */
  readonly inCopyIn: readonly number[];
  readonly elsewhere: readonly number[];
}

const FRONTEND: readonly FrontendEvent[] = [
  'F.Query',
  'F.Parse',
  'F.Bind',
  'F.Describe.statement',
  'F.Describe.portal',
  'F.Execute',
  'F.Close',
  'F.Sync',
  'F.Flush',
  'F.FunctionCall',
  'F.CopyData',
  'F.CopyDone',
  'F.CopyFail',
];

/** Replies that answer a message of the frontend. */
const CAUSED: readonly BackendEvent[] = [
  'B.ParseComplete',
  'B.BindComplete',
  'B.CloseComplete',
  'B.ParameterDescription',
  'B.RowDescription',
  'B.NoData',
  'B.DataRow',
  'B.CommandComplete',
  'B.EmptyQueryResponse',
  'B.PortalSuspended',
  'B.FunctionCallResponse',
  'B.CopyInResponse',
  'B.CopyOutResponse',
  'B.CopyData',
  'B.CopyDone',
  'B.ErrorResponse',
  'B.ReadyForQuery.idle',
  'B.ReadyForQuery.inTransaction',
  'B.ReadyForQuery.failed',
];
/** What may come without any message having caused it. */
const UNCAUSED: readonly BackendEvent[] = ['B.NoticeResponse', 'B.ParameterStatus', 'B.NotificationResponse'];

/** Every message of a session. */
export const FULL: Alphabet = {
  frontend: FRONTEND.map(eventId),
  backend: [...CAUSED, ...UNCAUSED].map(eventId),
  inCopyIn: [...FRONTEND.keys()],
  elsewhere: [...FRONTEND.keys()],
};

const REPRESENTATIVES: readonly FrontendEvent[] = [
  'F.Query',
  'F.Execute',
  'F.Sync',
  'F.Flush',
  'F.CopyData',
  'F.CopyDone',
];

const without = (name: FrontendEvent): readonly number[] =>
  [...REPRESENTATIVES.keys()].filter((letter) => REPRESENTATIVES[letter] !== name);

/** One message for each class of the quotient; README.md says which are taken as one, and why. */
export const REDUCED: Alphabet = {
  frontend: REPRESENTATIVES.map(eventId),
  backend: CAUSED.map(eventId),
  inCopyIn: without('F.Flush'),
  elsewhere: without('F.CopyData'),
};
