/** Bytes for the messages of an exchange that is known by its events alone: the plainest body that each event can have. */
import { type BackendEvent, EVENTS, type EventName, type FrontendEvent, TYPE_BYTE } from '../../machines/messages.ts';
import type {
  AuthenticationData,
  BackendMessage,
  CopyResponse,
  FieldDescription,
  PlainAuthentication,
  PlainBackendMessage,
  ReadyForQuery,
} from '../codec/backend-messages.ts';
import * as encode from '../codec/encode.ts';
import { encodeBackend } from '../codec/encode-backend.ts';
import type { NoticeField } from '../codec/error-fields.ts';
import type { Entry } from '../corpus/capture.ts';

const utf8 = new TextEncoder();
const side = 'backend';

const fields = (severity: string, sqlstate: string): readonly NoticeField[] =>
  Object.entries({ S: severity, V: severity, C: sqlstate, M: 'sample' }).map(([code, value]) => ({ code, value }));

const COLUMN: FieldDescription = {
  name: 'a',
  tableOid: 0,
  columnNumber: 0,
  typeOid: 23,
  typeSize: 4,
  typeModifier: -1,
  format: 0,
};

const plain = (name: (PlainAuthentication | PlainBackendMessage)['name']): BackendMessage => ({ side, name });
const continuing = (name: AuthenticationData['name'], data: string): BackendMessage => ({
  side,
  name,
  data: utf8.encode(data),
});
const copying = (name: CopyResponse['name']): BackendMessage => ({ side, name, format: 0, columnFormats: [0] });
const ready = (status: ReadyForQuery['status']): BackendMessage => ({ side, name: 'ReadyForQuery', status });

type Answer = 'B.SSLAnswer.accepted' | 'B.SSLAnswer.refused';

const BACKEND: Readonly<Record<Exclude<BackendEvent, Answer>, BackendMessage>> = {
  'B.AuthenticationCleartextPassword': plain('AuthenticationCleartextPassword'),
  'B.AuthenticationGSS': plain('AuthenticationGSS'),
  'B.AuthenticationGSSContinue': continuing('AuthenticationGSSContinue', 'token'),
  'B.AuthenticationMD5Password': { side, name: 'AuthenticationMD5Password', salt: utf8.encode('salt') },
  'B.AuthenticationOk': plain('AuthenticationOk'),
  'B.AuthenticationSASL': { side, name: 'AuthenticationSASL', mechanisms: ['SCRAM-SHA-256'] },
  'B.AuthenticationSASLContinue': continuing('AuthenticationSASLContinue', 'r=nonce,s=c2FsdA==,i=4096'),
  'B.AuthenticationSASLFinal': continuing('AuthenticationSASLFinal', 'v=c2lnbmF0dXJl'),
  'B.AuthenticationSSPI': plain('AuthenticationSSPI'),
  'B.BackendKeyData': { side, name: 'BackendKeyData', pid: 1, secret: new Uint8Array(4) },
  'B.BindComplete': plain('BindComplete'),
  'B.CloseComplete': plain('CloseComplete'),
  'B.CommandComplete': { side, name: 'CommandComplete', tag: 'SELECT 1' },
  'B.CopyBothResponse': { side, name: 'CopyBothResponse', format: 0, columnFormats: [] },
  'B.CopyData': { side, name: 'CopyData', data: utf8.encode('1\n') },
  'B.CopyDone': plain('CopyDone'),
  'B.CopyInResponse': copying('CopyInResponse'),
  'B.CopyOutResponse': copying('CopyOutResponse'),
  'B.DataRow': { side, name: 'DataRow', values: ['1'] },
  'B.EmptyQueryResponse': plain('EmptyQueryResponse'),
  'B.ErrorResponse': { side, name: 'ErrorResponse', fields: fields('ERROR', '22012') },
  'B.ErrorResponse.fatal': { side, name: 'ErrorResponse', fields: fields('FATAL', '57P01') },
  'B.FunctionCallResponse': { side, name: 'FunctionCallResponse', value: '3' },
  'B.NegotiateProtocolVersion': {
    side,
    name: 'NegotiateProtocolVersion',
    newestVersion: 0x30000,
    unrecognizedOptions: [],
  },
  'B.NoData': plain('NoData'),
  'B.NoticeResponse': { side, name: 'NoticeResponse', fields: fields('NOTICE', '00000') },
  'B.NotificationResponse': { side, name: 'NotificationResponse', pid: 1, channel: 'sample', payload: '' },
  'B.ParameterDescription': { side, name: 'ParameterDescription', parameterTypes: [] },
  'B.ParameterStatus': { side, name: 'ParameterStatus', parameter: 'application_name', value: 'sample' },
  'B.ParseComplete': plain('ParseComplete'),
  'B.PortalSuspended': plain('PortalSuspended'),
  'B.ReadyForQuery.failed': ready('E'),
  'B.ReadyForQuery.idle': ready('I'),
  'B.ReadyForQuery.inTransaction': ready('T'),
  'B.RowDescription': { side, name: 'RowDescription', fields: [COLUMN] },
};

const SELECT = 'select 1';
const parameters = { user: 'sample', database: 'sample' };

/** Frontend messages; those that are no message, and that no legal exchange holds, have no entry. */
const FRONTEND: Readonly<Partial<Record<FrontendEvent, () => Uint8Array>>> = {
  'F.Bind': () => encode.bind({}),
  'F.CancelRequest': () => encode.cancelRequest(1, new Uint8Array(4)),
  'F.Close': () => encode.close('statement'),
  'F.CopyData': () => encode.copyData('1\n'),
  'F.CopyDone': encode.copyDone,
  'F.CopyFail': () => encode.copyFail('given up'),
  'F.Describe.portal': () => encode.describe('portal'),
  'F.Describe.statement': () => encode.describe('statement'),
  'F.Execute': () => encode.execute(),
  'F.Flush': encode.flush,
  'F.FunctionCall': () => encode.functionCall({ oid: 177, args: ['1', '2'] }),
  'F.GSSENCRequest': encode.gssencRequest,
  'F.Parse': () => encode.parse({ sql: SELECT }),
  'F.PasswordMessage': () => encode.passwordMessage('sample'),
  'F.Query': () => encode.query(SELECT),
  'F.SSLRequest': encode.sslRequest,
  'F.StartupMessage': () => encode.startupMessage({ parameters }),
  'F.StartupMessage.replication': () => encode.startupMessage({ parameters: { ...parameters, replication: 'true' } }),
  'F.Sync': encode.sync,
  'F.Terminate': encode.terminate,
};

/** How captures call what has no type byte. */
const TYPES: Readonly<Partial<Record<EventName, string>>> = {
  'F.CancelRequest': 'CancelRequest',
  'F.GSSENCRequest': 'GSSENCRequest',
  'F.SSLRequest': 'SSLRequest',
  'F.StartupMessage': 'Startup',
  'F.StartupMessage.replication': 'Startup',
  'B.SSLAnswer.accepted': 'SSLAnswer',
  'B.SSLAnswer.refused': 'SSLAnswer',
};

/**
 * The type by which the notation and captures know a message.
 * @param before the event that the frontend sent last: the answer to an encryption request names its kind
 */
export function typeWord(name: EventName, before: EventName | undefined): string {
  if (name === 'B.SSLAnswer.refused') return 'N';
  if (name === 'B.SSLAnswer.accepted') return before === 'F.GSSENCRequest' ? 'G' : 'S';
  return TYPE_BYTE[name];
}

const isAnswer = (name: EventName): name is Answer => name.startsWith('B.SSLAnswer');
const isFrontend = (name: EventName): name is FrontendEvent => name.startsWith('F.');

/** The bytes of a message. @throws RangeError for what is no message (misuse: no legal exchange holds it) */
function bytesOf(name: EventName, before: EventName | undefined): Uint8Array {
  if (isAnswer(name)) return utf8.encode(typeWord(name, before));
  if (!isFrontend(name)) return encodeBackend(BACKEND[name]);
  const encoded = FRONTEND[name];
  if (encoded === undefined) throw new RangeError(`${name} is no message`);
  return encoded();
}

/** The lines of a capture of an exchange. @param events ids, in the order in which they are seen */
export function captureEntries(events: readonly number[]): Entry[] {
  let n = 0;
  let before: EventName | undefined;
  return events.map((event): Entry => {
    const name = EVENTS[event];
    if (name === undefined) throw new RangeError(`no event has the number ${event}`);
    if (name === 'F.endOfInput') return { event: 'fin' };
    const dir = isFrontend(name) ? 'F' : 'B';
    const bytes = bytesOf(name, before);
    if (dir === 'F') before = name;
    return { n: n++, dir, t: TYPES[name] ?? TYPE_BYTE[name], bytes, lengthFault: false };
  });
}
