/**
 * The alphabet: every event the machines know, sorted once, here.
 *
 * An event is a message of the PostgreSQL manual ("Message Formats", protocol.html) with the side that sends it:
 * `F.` is sent by the frontend, `B.` by the backend. Where one message leads to different states by a fact it
 * carries, the fact is a suffix (`B.ReadyForQuery.idle`). Three events in lower case are no messages but things a
 * byte stream can hold all the same: a type byte the backend does not know, a length word it cannot take, and the
 * end of the frontend's input.
 *
 * This file imports nothing, so that codec, tracker and table stay free of xstate.
 */

/** Frontend events. All messages of type `p` are one event: which of the four it is follows from the request it answers. */
export const FRONTEND_EVENTS = [
  'F.Bind',
  'F.CancelRequest',
  'F.Close',
  'F.CopyData',
  'F.CopyDone',
  'F.CopyFail',
  'F.Describe.portal',
  'F.Describe.statement',
  'F.Execute',
  'F.Flush',
  'F.Flush.withBody',
  'F.FunctionCall',
  'F.GSSENCRequest',
  'F.Parse',
  'F.PasswordMessage',
  'F.Query',
  'F.SSLRequest',
  'F.StartupMessage',
  'F.StartupMessage.replication',
  'F.Sync',
  'F.Terminate',
  'F.endOfInput',
  'F.invalidLength',
  'F.unknownType',
] as const;

/** Backend events. `SSLAnswer` is the single byte that answers SSLRequest (`S`, `N`) or GSSENCRequest (`G`, `N`). */
export const BACKEND_EVENTS = [
  'B.AuthenticationCleartextPassword',
  'B.AuthenticationGSS',
  'B.AuthenticationGSSContinue',
  'B.AuthenticationMD5Password',
  'B.AuthenticationOk',
  'B.AuthenticationSASL',
  'B.AuthenticationSASLContinue',
  'B.AuthenticationSASLFinal',
  'B.AuthenticationSSPI',
  'B.BackendKeyData',
  'B.BindComplete',
  'B.CloseComplete',
  'B.CommandComplete',
  'B.CopyBothResponse',
  'B.CopyData',
  'B.CopyDone',
  'B.CopyInResponse',
  'B.CopyOutResponse',
  'B.DataRow',
  'B.EmptyQueryResponse',
  'B.ErrorResponse',
  'B.ErrorResponse.fatal',
  'B.FunctionCallResponse',
  'B.NegotiateProtocolVersion',
  'B.NoData',
  'B.NoticeResponse',
  'B.NotificationResponse',
  'B.ParameterDescription',
  'B.ParameterStatus',
  'B.ParseComplete',
  'B.PortalSuspended',
  'B.ReadyForQuery.failed',
  'B.ReadyForQuery.idle',
  'B.ReadyForQuery.inTransaction',
  'B.RowDescription',
  'B.SSLAnswer.accepted',
  'B.SSLAnswer.refused',
] as const;

/** What a frontend sends, by name: a message type, split where its body decides (`F.Describe.portal`). */
export type FrontendEvent = (typeof FRONTEND_EVENTS)[number];
/** What a backend sends, by name: a message type, split where its body decides (`B.ReadyForQuery.idle`). */
export type BackendEvent = (typeof BACKEND_EVENTS)[number];
/** The name of an event of either side; `eventId` gives its number. */
export type EventName = FrontendEvent | BackendEvent;

/**
 * The requests of the extended query protocol, each with a reply of its own; Sync and Flush are none. Manual: "Extended
 * Query".
 */
export const EXTENDED_REQUESTS: readonly FrontendEvent[] = [
  'F.Bind',
  'F.Close',
  'F.Describe.portal',
  'F.Describe.statement',
  'F.Execute',
  'F.Parse',
];

/** All events; an event's index in this list is its id, a small integer used by every table. */
export const EVENTS: readonly EventName[] = [...FRONTEND_EVENTS, ...BACKEND_EVENTS];

/** Ids below this number are frontend events, the others backend events. */
export const FIRST_BACKEND_EVENT: number = FRONTEND_EVENTS.length;

const idByName: ReadonlyMap<string, number> = new Map(EVENTS.map((name, id) => [name, id]));

/**
 * The id of an event.
 * @throws RangeError when there is no event of that name (a misuse of the API, never a fault of the input).
 */
export function eventId(name: EventName): number {
  const id = idByName.get(name);
  if (id === undefined) throw new RangeError(`no event is named "${name}"`);
  return id;
}

/**
 * The type byte of each event as a character, by name; '' where the bytes have no type byte (start-up packets, the
 * answer to SSLRequest) or are no message. Manual: "Message Formats".
 */
export const TYPE_BYTE: Readonly<Record<EventName, string>> = {
  'F.Bind': 'B',
  'F.CancelRequest': '',
  'F.Close': 'C',
  'F.CopyData': 'd',
  'F.CopyDone': 'c',
  'F.CopyFail': 'f',
  'F.Describe.portal': 'D',
  'F.Describe.statement': 'D',
  'F.Execute': 'E',
  'F.Flush': 'H',
  'F.Flush.withBody': 'H',
  'F.FunctionCall': 'F',
  'F.GSSENCRequest': '',
  'F.Parse': 'P',
  'F.PasswordMessage': 'p',
  'F.Query': 'Q',
  'F.SSLRequest': '',
  'F.StartupMessage': '',
  'F.StartupMessage.replication': '',
  'F.Sync': 'S',
  'F.Terminate': 'X',
  'F.endOfInput': '',
  'F.invalidLength': '',
  'F.unknownType': '',
  'B.AuthenticationCleartextPassword': 'R',
  'B.AuthenticationGSS': 'R',
  'B.AuthenticationGSSContinue': 'R',
  'B.AuthenticationMD5Password': 'R',
  'B.AuthenticationOk': 'R',
  'B.AuthenticationSASL': 'R',
  'B.AuthenticationSASLContinue': 'R',
  'B.AuthenticationSASLFinal': 'R',
  'B.AuthenticationSSPI': 'R',
  'B.BackendKeyData': 'K',
  'B.BindComplete': '2',
  'B.CloseComplete': '3',
  'B.CommandComplete': 'C',
  'B.CopyBothResponse': 'W',
  'B.CopyData': 'd',
  'B.CopyDone': 'c',
  'B.CopyInResponse': 'G',
  'B.CopyOutResponse': 'H',
  'B.DataRow': 'D',
  'B.EmptyQueryResponse': 'I',
  'B.ErrorResponse': 'E',
  'B.ErrorResponse.fatal': 'E',
  'B.FunctionCallResponse': 'V',
  'B.NegotiateProtocolVersion': 'v',
  'B.NoData': 'n',
  'B.NoticeResponse': 'N',
  'B.NotificationResponse': 'A',
  'B.ParameterDescription': 't',
  'B.ParameterStatus': 'S',
  'B.ParseComplete': '1',
  'B.PortalSuspended': 's',
  'B.ReadyForQuery.failed': 'Z',
  'B.ReadyForQuery.idle': 'Z',
  'B.ReadyForQuery.inTransaction': 'Z',
  'B.RowDescription': 'T',
  'B.SSLAnswer.accepted': '',
  'B.SSLAnswer.refused': '',
};
