/**
 * The decoder beside pg-protocol's, which node-postgres reads everything with: the same contents in every message that
 * both know, recorded or generated, wherever the chunks end.
 */
import fc from 'fast-check';
import { Parser } from 'pg-protocol/dist/parser.js';
import { describe, expect, test } from 'vitest';
import type { BackendMessage, ReceivedBackendMessage } from '../../../src/codec/backend-messages.ts';
import { decodeBackend } from '../../../src/codec/decode-backend.ts';
import { encodeBackend } from '../../../src/codec/encode-backend.ts';
import { Framer } from '../../../src/codec/framing.ts';
import type { ReceivedValue } from '../../../src/codec/frontend-messages.ts';
import { isMalformed } from '../../../src/codec/malformed.ts';
import { isMessage } from '../../../src/corpus/capture.ts';
import { observationToCapture } from '../../../src/corpus/observation.ts';
import { BACKEND } from './messages.ts';
import { OBSERVATIONS } from './observations.ts';

/** A message as pg-protocol gives it, as plain data: its `name`, its `length` word and its fields. */
interface Contents {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly length?: unknown;
}

const KNOWN = {
  AuthenticationCleartextPassword: 'authenticationCleartextPassword',
  AuthenticationMD5Password: 'authenticationMD5Password',
  AuthenticationOk: 'authenticationOk',
  AuthenticationSASL: 'authenticationSASL',
  AuthenticationSASLContinue: 'authenticationSASLContinue',
  AuthenticationSASLFinal: 'authenticationSASLFinal',
  BackendKeyData: 'backendKeyData',
  BindComplete: 'bindComplete',
  CloseComplete: 'closeComplete',
  CommandComplete: 'commandComplete',
  CopyBothResponse: 'replicationStart',
  CopyData: 'copyData',
  CopyDone: 'copyDone',
  CopyInResponse: 'copyInResponse',
  CopyOutResponse: 'copyOutResponse',
  DataRow: 'dataRow',
  EmptyQueryResponse: 'emptyQuery',
  ErrorResponse: 'error',
  NoData: 'noData',
  NoticeResponse: 'notice',
  NotificationResponse: 'notification',
  ParameterDescription: 'parameterDescription',
  ParameterStatus: 'parameterStatus',
  ParseComplete: 'parseComplete',
  PortalSuspended: 'portalSuspended',
  ReadyForQuery: 'readyForQuery',
  RowDescription: 'rowDescription',
} as const;

/** Messages that pg-protocol does not read, with what it makes of them. */
const UNKNOWN: Readonly<Record<string, string>> = {
  AuthenticationGSS: 'throws: unknown type of authentication',
  AuthenticationGSSContinue: 'throws: unknown type of authentication',
  AuthenticationKerberosV5: 'throws: unknown type of authentication',
  AuthenticationSCMCredential: 'throws: unknown type of authentication',
  AuthenticationSSPI: 'throws: unknown type of authentication',
  FunctionCallResponse: 'gives an error, for want of a decoder of type V',
  NegotiateProtocolVersion: 'gives an error, for want of a decoder of type v',
};

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const signed = (value: number): number => (value << 16) >> 16;

/** The fields that pg-protocol has names for, by code. */
const NOTICE = {
  severity: 'S',
  code: 'C',
  detail: 'D',
  hint: 'H',
  position: 'P',
  internalPosition: 'p',
  internalQuery: 'q',
  where: 'W',
  schema: 's',
  table: 't',
  column: 'c',
  dataType: 'd',
  constraint: 'n',
  file: 'F',
  line: 'L',
  routine: 'R',
  message: 'M',
} as const;

/** What pg-protocol should say of a message, put together from what our decoder says; DIFFERENCES lists where it says less. */
function expected(message: ReceivedBackendMessage): object {
  switch (message.name) {
    case 'AuthenticationMD5Password':
      return { salt: [...message.salt] };
    case 'AuthenticationSASL':
      return { mechanisms: message.mechanisms };
    case 'AuthenticationSASLContinue':
    case 'AuthenticationSASLFinal':
      return { data: utf8.decode(message.data) };
    case 'BackendKeyData':
      return { processID: message.pid, secretKey: new DataView(Uint8Array.from(message.secret).buffer).getInt32(0) };
    case 'CommandComplete':
      return { text: message.tag };
    case 'CopyData':
      return { chunk: [...message.data] };
    case 'CopyInResponse':
    case 'CopyOutResponse':
      return { binary: message.format === 1, columnTypes: message.columnFormats.map(signed) };
    case 'DataRow':
      return {
        fieldCount: message.columns,
        fields: message.values.map((value) => (value === null ? null : utf8.decode(value))),
      };
    case 'ErrorResponse':
    case 'NoticeResponse': {
      const byCode = new Map(message.fields.map(({ code, value }) => [code, value]));
      return Object.fromEntries(
        Object.entries(NOTICE).flatMap(([name, code]) => (byCode.has(code) ? [[name, byCode.get(code)]] : [])),
      );
    }
    case 'NotificationResponse':
      return { processId: message.pid, channel: message.channel, payload: message.payload };
    case 'ParameterDescription':
      return { parameterCount: message.parameterTypes.length, dataTypeIDs: message.parameterTypes };
    case 'ParameterStatus':
      return { parameterName: message.parameter, parameterValue: message.value };
    case 'ReadyForQuery':
      return { status: message.status };
    case 'RowDescription':
      return {
        fieldCount: message.fields.length,
        fields: message.fields.map((field) => ({
          name: field.name,
          tableID: field.tableOid,
          columnID: field.columnNumber,
          dataTypeID: field.typeOid,
          dataTypeSize: field.typeSize,
          dataTypeModifier: field.typeModifier,
          format: field.format === 0 ? 'text' : 'binary',
        })),
      };
    default:
      return {};
  }
}

/** Plain data of what pg-protocol gave: no classes, no absent fields, bytes as numbers. */
function plain(message: object): Contents {
  const contents: Record<string, unknown> = {};
  for (const key of Object.getOwnPropertyNames(message)) {
    const value: unknown = Reflect.get(message, key);
    if (key === 'stack' || value === undefined) continue;
    if (value instanceof Uint8Array) contents[key] = [...value];
    else if (Array.isArray(value)) {
      contents[key] = value.map((item: unknown) => (typeof item === 'object' && item !== null ? { ...item } : item));
    } else contents[key] = value;
  }
  return contents;
}

function pieces(stream: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const ends = [...cuts.map((cut) => cut % (stream.length + 1)).sort((a, b) => a - b), stream.length];
  return ends.map((end, index) => stream.slice(index === 0 ? 0 : ends[index - 1], end));
}

/** The messages of a stream as pg-protocol reads them. */
function byPgProtocol(stream: Uint8Array, cuts: readonly number[]): Contents[] {
  const messages: Contents[] = [];
  const parser = new Parser();
  for (const piece of pieces(stream, cuts))
    parser.parse(Buffer.from(piece), (message) => messages.push(plain(message)));
  return messages;
}

/** The same of ours, in pg-protocol's words. */
function byUs(stream: Uint8Array, cuts: readonly number[]): Contents[] {
  const messages: Contents[] = [];
  const framer = new Framer('backend');
  for (const piece of pieces(stream, cuts)) {
    framer.push(piece);
    while (framer.next()) {
      const { type, bytes, bodyStart, end } = framer;
      const message = decodeBackend(type, bytes, bodyStart, end);
      if (isMalformed(message)) throw new Error(JSON.stringify(message));
      if (!isKnown(message.name)) throw new Error(`pg-protocol has no ${message.name}`);
      messages.push({ name: KNOWN[message.name], length: end - bodyStart + 4, ...expected(message) });
    }
  }
  expect([framer.unread, framer.fault]).toEqual([0, undefined]);
  return messages;
}

const isKnown = (name: string): name is keyof typeof KNOWN => Object.hasOwn(KNOWN, name);
const nameOf = (bytes: Uint8Array): string => {
  const decoded = decodeBackend(bytes[0] as number, bytes, 5, bytes.length);
  return isMalformed(decoded) ? 'malformed' : decoded.name;
};

/** What each server sent in each experiment: messages with a type byte, all of them well-formed. */
const RECORDED = OBSERVATIONS.map((observation) => ({
  observation,
  messages: observationToCapture(observation)
    .entries.filter(isMessage)
    .filter(({ dir, t }) => dir === 'B' && t !== 'SSLAnswer' && t !== 'Raw')
    .map(({ bytes }) => bytes),
}));

const cuts = fc.array(fc.nat(), { maxLength: 12 });

describe('what PostgreSQL 12 to 18 sent', () => {
  test('is decoded to the same contents as by pg-protocol, wherever the chunks end', () => {
    const seen = new Set<string>();
    let messages = 0;
    for (const { observation, messages: all } of RECORDED) {
      const known = all.filter((bytes) => isKnown(nameOf(bytes)));
      const stream = Buffer.concat(known);
      const random = fc.sample(cuts, { numRuns: 3, seed: messages });
      for (const at of [[], ...random]) {
        expect(byUs(stream, at), observation.id).toEqual(byPgProtocol(stream, at));
      }
      for (const bytes of known) seen.add(nameOf(bytes));
      messages += known.length;
    }
    expect(messages).toBeGreaterThan(3000);
    expect(Object.keys(KNOWN).filter((name) => !seen.has(name))).toEqual([]);
  });

  test('is left out here only where pg-protocol has no decoder', () => {
    const left = RECORDED.flatMap(({ messages }) => messages.map(nameOf)).filter((name) => !isKnown(name));
    expect(left.filter((name) => !Object.hasOwn(UNKNOWN, name))).toEqual([]);
    expect([...new Set(left)].sort()).toEqual(['FunctionCallResponse', 'NegotiateProtocolVersion']);
  });
});

describe('what is encoded', () => {
  test.each(Object.keys(KNOWN))('%s is decoded to the same contents by both', (name) => {
    const list = fc.array(BACKEND[name as keyof typeof KNOWN], { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(list, cuts, (messages, at) => {
        const stream = Buffer.concat(messages.map(encodeBackend));
        expect(byUs(stream, at)).toEqual(byPgProtocol(stream, at));
      }),
    );
  });

  test('in any order is decoded to the same contents by both', () => {
    const any = fc.constantFrom(...Object.keys(KNOWN)).chain((name) => BACKEND[name as keyof typeof KNOWN]);
    fc.assert(
      fc.property(fc.array<BackendMessage<ReceivedValue>>(any, { maxLength: 12 }), cuts, (messages, at) => {
        const stream = Buffer.concat(messages.map(encodeBackend));
        expect(byUs(stream, at)).toEqual(byPgProtocol(stream, at));
      }),
      { numRuns: 300 },
    );
  });

  test.each(Object.entries(UNKNOWN))('%s is none that pg-protocol reads: it %s', (name, what) => {
    const [message] = fc.sample(BACKEND[name as BackendMessage['name']], { numRuns: 1, seed: 1 });
    if (message === undefined) throw new Error('there is no sample');
    const read = () => byPgProtocol(encodeBackend(message), []);
    if (what.startsWith('throws')) expect(read).toThrow('Unknown authenticationOk message type');
    else expect(read()[0]?.message).toMatch(/^received invalid response/);
  });
});

const backend = 'backend' as const;
const secret = Uint8Array.of(0xff, 0, 0, 1, 5, 6, 7, 8);
const field = { tableOid: 0, columnNumber: 0, typeOid: 23, typeSize: 4, typeModifier: -1 };

/** Where pg-protocol says less than our decoder, or something else, and what it says. */
const DIFFERENCES: readonly (readonly [what: string, message: BackendMessage, theirs: object])[] = [
  [
    'a secret: its first four bytes as a signed number, though protocol 3.2 has longer ones',
    { side: backend, name: 'BackendKeyData', pid: 7, secret },
    { name: 'backendKeyData', length: 16, processID: 7, secretKey: -0xffffff },
  ],
  [
    'the formats of CopyBothResponse: none',
    { side: backend, name: 'CopyBothResponse', format: 1, columnFormats: [1] },
    { name: 'replicationStart', length: 9 },
  ],
  [
    'the format of a column: binary for every code but 0',
    { side: backend, name: 'RowDescription', fields: [{ name: 'a', ...field, format: 7 }] },
    {
      name: 'rowDescription',
      length: 26,
      fieldCount: 1,
      fields: [
        {
          name: 'a',
          tableID: 0,
          columnID: 0,
          dataTypeID: 23,
          dataTypeSize: 4,
          dataTypeModifier: -1,
          format: 'binary',
        },
      ],
    },
  ],
  [
    'the formats in a COPY: with a sign',
    { side: backend, name: 'CopyOutResponse', format: 0, columnFormats: [0xffff] },
    { name: 'copyOutResponse', length: 9, binary: false, columnTypes: [-1] },
  ],
  [
    'fields of an error: of two of a code the last; neither V nor those without a name',
    {
      side: backend,
      name: 'ErrorResponse',
      fields: ['SERROR', 'VFATAL', 'C00000', 'Mfirst', 'Msecond', 'Zother'].map((sent) => ({
        code: sent.charAt(0),
        value: sent.slice(1),
      })),
    },
    { name: 'error', length: 48, severity: 'ERROR', code: '00000', message: 'second' },
  ],
];

describe('pg-protocol says less than our decoder of', () => {
  test.each(DIFFERENCES)('%s', (_, message, theirs) => {
    const bytes = encodeBackend(message);
    expect(byPgProtocol(bytes, [])).toEqual([theirs]);
    expect(decodeBackend(bytes[0] as number, bytes, 5, bytes.length)).toEqual(message);
  });

  test('more than 32,767 items: it reads their count with a sign, and throws', () => {
    const parameterTypes = new Array<number>(40_000).fill(23);
    const bytes = encodeBackend({ side: backend, name: 'ParameterDescription', parameterTypes });
    expect(() => byPgProtocol(bytes, [])).toThrow('Invalid array length');
    expect(decodeBackend(0x74, bytes, 5, bytes.length)).toMatchObject({ parameterTypes });
  });
});
