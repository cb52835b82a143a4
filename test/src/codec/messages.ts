/** Arbitrary messages, one arbitrary for each, and what a decoder gave in a form that can be compared. */
import fc from 'fast-check';
import type { BackendMessage, ReceivedBackendMessage } from '../../../src/codec/backend-messages.ts';
import type { FrontendMessage, ReceivedValue, StartupPacket } from '../../../src/codec/frontend-messages.ts';
import { type BodyFault, isMalformed } from '../../../src/codec/malformed.ts';

/** Any characters but the one that ends a string. */
export const text = fc.string({ unit: 'binary', maxLength: 20 }).map((chars) => chars.replaceAll('\0', ''));
const word = text.filter((chars) => chars !== '');
export const bytes = fc.uint8Array({ maxLength: 24 });
export const value: fc.Arbitrary<ReceivedValue> = fc.option(bytes);
const values = fc.array(value, { maxLength: 6 });
const int16 = fc.integer({ min: -0x8000, max: 0x7fff });
const uint16 = fc.integer({ min: 0, max: 0xffff });
const int32 = fc.integer();
const oid = fc.nat(0xffffffff);
const format = fc.constantFrom(0, 1);
const formats = fc.array(uint16, { maxLength: 4 });
const oids = fc.array(oid, { maxLength: 5 });
const secret = fc.uint8Array({ minLength: 4, maxLength: 256 });
const kind = fc.constantFrom('statement' as const, 'portal' as const);

/** Format codes that fit a list of values: none, one, or one each. */
const formatted = values.chain((list) =>
  fc.record({
    list: fc.constant(list),
    formats: fc.oneof(
      fc.constant([]),
      uint16.map((code) => [code]),
      fc.array(uint16, { minLength: list.length, maxLength: list.length }),
    ),
  }),
);

const side = fc.constant('frontend' as const);
const is = <const N extends string>(name: N): fc.Arbitrary<N> => fc.constant(name);

/** Frontend messages with a type byte, by name. */
export const FRONTEND: Readonly<Record<FrontendMessage['name'], fc.Arbitrary<FrontendMessage<ReceivedValue>>>> = {
  Bind: fc
    .record({ side, name: is('Bind'), portal: text, statement: text, formatted, resultFormats: formats })
    .map(({ formatted: { list, formats: parameterFormats }, ...rest }) => ({
      ...rest,
      parameterFormats,
      parameters: list,
    })),
  Close: fc.record({ side, name: is('Close'), of: kind, target: text }),
  CopyData: fc.record({ side, name: is('CopyData'), data: bytes }),
  CopyDone: fc.record({ side, name: is('CopyDone') }),
  CopyFail: fc.record({ side, name: is('CopyFail'), reason: text }),
  Describe: fc.record({ side, name: is('Describe'), of: kind, target: text }),
  Execute: fc.record({ side, name: is('Execute'), portal: text, maxRows: int32 }),
  Flush: fc.record({ side, name: is('Flush') }),
  FunctionCall: fc
    .record({ side, name: is('FunctionCall'), oid, formatted, resultFormat: uint16 })
    .map(({ formatted: { list, formats: argumentFormats }, ...rest }) => ({ ...rest, argumentFormats, args: list })),
  GSSResponse: fc.record({ side, name: is('GSSResponse'), data: bytes }),
  Parse: fc.record({ side, name: is('Parse'), statement: text, sql: text, parameterTypes: oids }),
  PasswordMessage: fc.record({ side, name: is('PasswordMessage'), password: text }),
  Query: fc.record({ side, name: is('Query'), sql: text }),
  SASLInitialResponse: fc.record({ side, name: is('SASLInitialResponse'), mechanism: text, data: value }),
  SASLResponse: fc.record({ side, name: is('SASLResponse'), data: bytes }),
  Sync: fc.record({ side, name: is('Sync') }),
  Terminate: fc.record({ side, name: is('Terminate') }),
};

/** Start-up packets, by name. */
export const STARTUP: Readonly<Record<StartupPacket['name'], fc.Arbitrary<StartupPacket>>> = {
  CancelRequest: fc.record({ side, name: is('CancelRequest'), pid: int32, secret }),
  GSSENCRequest: fc.record({ side, name: is('GSSENCRequest') }),
  SSLRequest: fc.record({ side, name: is('SSLRequest') }),
  StartupMessage: fc.record({
    side,
    name: is('StartupMessage'),
    major: fc.constant(3),
    minor: uint16,
    parameters: fc.array(fc.tuple(fc.oneof(word, is('user'), is('_pq_.option')), text), { maxLength: 5 }),
  }),
};

const backend = fc.constant('backend' as const);
const plain = <const N extends string>(name: N) => fc.record({ side: backend, name: fc.constant(name) });
const copyResponse = <const N extends string>(name: N) =>
  fc.record({ side: backend, name: fc.constant(name), format, columnFormats: formats });
const authenticationData = <const N extends string>(name: N) =>
  fc.record({ side: backend, name: fc.constant(name), data: bytes });

/** The three fields that are always present, and others, known and unknown, in any order. */
const fields = fc
  .tuple(text, text, text, fc.array(fc.tuple(fc.integer({ min: 1, max: 255 }), text), { maxLength: 6 }))
  .chain(([severity, code, message, more]) => {
    const all = [
      { code: 'S', value: severity },
      { code: 'C', value: code },
      { code: 'M', value: message },
      ...more.map(([letter, content]) => ({ code: String.fromCharCode(letter), value: content })),
    ];
    return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
  });

/** Backend messages, by name. */
export const BACKEND: Readonly<Record<BackendMessage['name'], fc.Arbitrary<BackendMessage<ReceivedValue>>>> = {
  AuthenticationCleartextPassword: plain('AuthenticationCleartextPassword'),
  AuthenticationGSS: plain('AuthenticationGSS'),
  AuthenticationGSSContinue: authenticationData('AuthenticationGSSContinue'),
  AuthenticationKerberosV5: plain('AuthenticationKerberosV5'),
  AuthenticationMD5Password: fc.record({
    side: backend,
    name: is('AuthenticationMD5Password'),
    salt: fc.uint8Array({ minLength: 4, maxLength: 4 }),
  }),
  AuthenticationOk: plain('AuthenticationOk'),
  AuthenticationSASL: fc.record({ side: backend, name: is('AuthenticationSASL'), mechanisms: fc.array(word) }),
  AuthenticationSASLContinue: authenticationData('AuthenticationSASLContinue'),
  AuthenticationSASLFinal: authenticationData('AuthenticationSASLFinal'),
  AuthenticationSCMCredential: plain('AuthenticationSCMCredential'),
  AuthenticationSSPI: plain('AuthenticationSSPI'),
  BackendKeyData: fc.record({ side: backend, name: is('BackendKeyData'), pid: int32, secret }),
  BindComplete: plain('BindComplete'),
  CloseComplete: plain('CloseComplete'),
  CommandComplete: fc.record({ side: backend, name: is('CommandComplete'), tag: text }),
  CopyBothResponse: copyResponse('CopyBothResponse'),
  CopyData: fc.record({ side: backend, name: is('CopyData'), data: bytes }),
  CopyDone: plain('CopyDone'),
  CopyInResponse: copyResponse('CopyInResponse'),
  CopyOutResponse: copyResponse('CopyOutResponse'),
  DataRow: fc.record({ side: backend, name: is('DataRow'), values }),
  EmptyQueryResponse: plain('EmptyQueryResponse'),
  ErrorResponse: fc.record({ side: backend, name: is('ErrorResponse'), fields }),
  FunctionCallResponse: fc.record({ side: backend, name: is('FunctionCallResponse'), value }),
  NegotiateProtocolVersion: fc.record({
    side: backend,
    name: is('NegotiateProtocolVersion'),
    newestVersion: int32,
    unrecognizedOptions: fc.array(text),
  }),
  NoData: plain('NoData'),
  NoticeResponse: fc.record({ side: backend, name: is('NoticeResponse'), fields }),
  NotificationResponse: fc.record({
    side: backend,
    name: is('NotificationResponse'),
    pid: int32,
    channel: text,
    payload: text,
  }),
  ParameterDescription: fc.record({ side: backend, name: is('ParameterDescription'), parameterTypes: oids }),
  ParameterStatus: fc.record({ side: backend, name: is('ParameterStatus'), parameter: text, value: text }),
  ParseComplete: plain('ParseComplete'),
  PortalSuspended: plain('PortalSuspended'),
  ReadyForQuery: fc.record({ side: backend, name: is('ReadyForQuery'), status: fc.constantFrom('I', 'T', 'E') }),
  RowDescription: fc.record({
    side: backend,
    name: is('RowDescription'),
    fields: fc.array(
      fc.record({
        name: text,
        tableOid: oid,
        columnNumber: int16,
        typeOid: oid,
        typeSize: int16,
        typeModifier: int32,
        format: uint16,
      }),
      { maxLength: 5 },
    ),
  }),
};

/** A message as plain data: rows with their values, bytes without regard to the buffer they lie in. */
export function plainOf(
  decoded: ReceivedBackendMessage | FrontendMessage<ReceivedValue> | StartupPacket | BodyFault,
): unknown {
  if (isMalformed(decoded) || decoded.name !== 'DataRow') return decoded;
  return { side: decoded.side, name: decoded.name, values: decoded.values };
}
