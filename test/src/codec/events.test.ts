import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BACKEND_EVENTS,
  EVENTS,
  type EventName,
  eventId,
  FRONTEND_EVENTS,
  TYPE_BYTE,
} from '../../../machines/messages.ts';
import {
  BACKEND_EVENT_BY_TYPE,
  BACKEND_NEEDS_BODY,
  backendEvent,
  FRONTEND_EVENT_BY_TYPE,
  FRONTEND_NEEDS_BODY,
  frontendEvent,
  MALFORMED,
  sslAnswerEvent,
  startupEvent,
  UNKNOWN,
} from '../../../src/codec/events.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const code = (letter: string): number => letter.charCodeAt(0);
const name = (id: number): EventName | 'malformed' | undefined => (id === MALFORMED ? 'malformed' : EVENTS[id]);

/** Puts a body in the middle of other bytes, so that reading beyond its ends shows. */
function inMiddle(body: Uint8Array): [Uint8Array, number, number] {
  const bytes = new Uint8Array(body.length + 8).fill(0x53);
  bytes.set(body, 4);
  return [bytes, 4, 4 + body.length];
}
const backend = (type: string, body: Uint8Array | string) =>
  name(backendEvent(code(type), ...inMiddle(typeof body === 'string' ? bytesOf(body) : body)));
const frontend = (type: string, body: Uint8Array | string) =>
  name(frontendEvent(code(type), ...inMiddle(typeof body === 'string' ? bytesOf(body) : body)));
const int32 = (value: number): Uint8Array => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);

describe('events by type byte', () => {
  test('every event with a type byte is found by it, or is one of those that its body decides', () => {
    for (const event of FRONTEND_EVENTS) {
      const type = TYPE_BYTE[event];
      if (type === '') continue;
      const found = FRONTEND_EVENT_BY_TYPE[code(type)];
      if (FRONTEND_NEEDS_BODY[code(type)] === 0) expect(found, event).toBe(eventId(event));
      else expect(TYPE_BYTE[EVENTS[found ?? -1] as EventName], event).toBe(type);
    }
    for (const event of BACKEND_EVENTS) {
      const type = TYPE_BYTE[event];
      if (type === '') continue;
      const found = BACKEND_EVENT_BY_TYPE[code(type)];
      if (!'RZE'.includes(type)) expect(found, event).toBe(eventId(event));
      else expect(BACKEND_NEEDS_BODY[code(type)], event).toBe(1);
    }
  });

  test('where the body decides, the table holds the plain event', () => {
    expect(name(BACKEND_EVENT_BY_TYPE[code('E')] ?? -2)).toBe('B.ErrorResponse');
    expect(name(BACKEND_EVENT_BY_TYPE[code('R')] ?? -2)).toBe('B.AuthenticationOk');
    expect(name(BACKEND_EVENT_BY_TYPE[code('Z')] ?? -2)).toBe('B.ReadyForQuery.idle');
    expect(name(FRONTEND_EVENT_BY_TYPE[code('D')] ?? -2)).toBe('F.Describe.portal');
    expect(name(FRONTEND_EVENT_BY_TYPE[code('H')] ?? -2)).toBe('F.Flush');
  });

  test('types no side sends are unknown', () => {
    for (const type of ['y', 'z', '\0', '\xff', '9']) {
      expect(FRONTEND_EVENT_BY_TYPE[code(type)], type).toBe(UNKNOWN);
      expect(BACKEND_EVENT_BY_TYPE[code(type)], type).toBe(UNKNOWN);
      expect(frontend(type, ''), type).toBe('F.unknownType');
      expect(backend(type, ''), type).toBe('malformed');
    }
  });

  test('where no look into the body is needed, the function agrees with the table for every body', () => {
    fc.assert(
      fc.property(fc.nat({ max: 255 }), fc.uint8Array({ maxLength: 40 }), (type, body) => {
        if (BACKEND_NEEDS_BODY[type] === 0) {
          const event = BACKEND_EVENT_BY_TYPE[type];
          expect(backendEvent(type, ...inMiddle(body))).toBe(event === UNKNOWN ? MALFORMED : event);
        }
        if (FRONTEND_NEEDS_BODY[type] === 0 && FRONTEND_EVENT_BY_TYPE[type] !== UNKNOWN) {
          expect(frontendEvent(type, ...inMiddle(body))).toBe(FRONTEND_EVENT_BY_TYPE[type]);
        }
      }),
    );
  });

  test('no bytes make either function throw or answer something that is neither an event nor MALFORMED', () => {
    fc.assert(
      fc.property(fc.nat({ max: 255 }), fc.uint8Array({ maxLength: 40 }), (type, body) => {
        for (const id of [backendEvent(type, ...inMiddle(body)), frontendEvent(type, ...inMiddle(body))]) {
          expect(id === MALFORMED || EVENTS[id] !== undefined).toBe(true);
        }
      }),
    );
  });
});

describe('backend events decided by the body', () => {
  test.each([
    ['I', 'B.ReadyForQuery.idle'],
    ['T', 'B.ReadyForQuery.inTransaction'],
    ['E', 'B.ReadyForQuery.failed'],
    ['X', 'malformed'],
    ['', 'malformed'],
    ['II', 'malformed'],
  ])('ReadyForQuery with body "%s" is %s', (body, event) => {
    expect(backend('Z', body)).toBe(event);
  });

  test.each([
    ['SERROR\0VERROR\0C22012\0\0', 'B.ErrorResponse'],
    ['SFATAL\0VFATAL\0C57P01\0\0', 'B.ErrorResponse.fatal'],
    ['SPANIC\0VPANIC\0\0', 'B.ErrorResponse.fatal'],
    ['SFATAL\0C57P01\0\0', 'B.ErrorResponse.fatal'],
    ['SFEHLER\0VERROR\0\0', 'B.ErrorResponse'],
    ['SFATAL\0VERROR\0\0', 'B.ErrorResponse'],
    ['VFATAL\0SERROR\0\0', 'B.ErrorResponse.fatal'],
    ['SDODELIJK\0VFATAL\0\0', 'B.ErrorResponse.fatal'],
    ['SFATALITY\0\0', 'B.ErrorResponse'],
    ['MFATAL\0\0', 'B.ErrorResponse'],
    ['\0', 'B.ErrorResponse'],
    ['', 'malformed'],
    ['SERROR\0', 'malformed'],
    ['SERROR', 'malformed'],
    ['SERROR\0\0more', 'malformed'],
  ])('ErrorResponse with fields %j is %s', (body, event) => {
    expect(backend('E', body)).toBe(event);
  });

  test.each([
    [0, 0, 'B.AuthenticationOk'],
    [3, 0, 'B.AuthenticationCleartextPassword'],
    [5, 4, 'B.AuthenticationMD5Password'],
    [7, 0, 'B.AuthenticationGSS'],
    [8, 9, 'B.AuthenticationGSSContinue'],
    [9, 0, 'B.AuthenticationSSPI'],
    [10, 15, 'B.AuthenticationSASL'],
    [11, 0, 'B.AuthenticationSASLContinue'],
    [12, 46, 'B.AuthenticationSASLFinal'],
    [0, 1, 'malformed'],
    [5, 0, 'malformed'],
    [2, 0, 'malformed'],
    [13, 0, 'malformed'],
    [-1, 0, 'malformed'],
  ])('Authentication number %i with %i more bytes is %s', (number, more, event) => {
    expect(backend('R', Uint8Array.of(...int32(number), ...new Uint8Array(more)))).toBe(event);
  });

  test('Authentication without a whole number is malformed', () => {
    expect(backend('R', Uint8Array.of(0, 0, 0))).toBe('malformed');
  });

  test('messages that carry nothing are malformed with a body', () => {
    for (const type of '123nsIc') {
      expect(backend(type, '')).toBe(EVENTS[BACKEND_EVENT_BY_TYPE[code(type)] ?? -1]);
      expect(backend(type, 'x'), type).toBe('malformed');
    }
  });

  test('NoticeResponse must end its fields as ErrorResponse must', () => {
    expect(backend('N', 'SFATAL\0\0')).toBe('B.NoticeResponse');
    expect(backend('N', 'SNOTICE')).toBe('malformed');
  });

  test('BackendKeyData has a secret of 4 to 256 bytes', () => {
    expect(backend('K', new Uint8Array(8))).toBe('B.BackendKeyData');
    expect(backend('K', new Uint8Array(36))).toBe('B.BackendKeyData');
    expect(backend('K', new Uint8Array(7))).toBe('malformed');
    expect(backend('K', new Uint8Array(261))).toBe('malformed');
  });
});

describe('frontend events decided by the body', () => {
  test('Describe is of a statement only with S, anything else counts as a portal', () => {
    expect(frontend('D', 'Sname\0')).toBe('F.Describe.statement');
    expect(frontend('D', 'P\0')).toBe('F.Describe.portal');
    expect(frontend('D', 'Q\0')).toBe('F.Describe.portal');
    expect(frontend('D', '')).toBe('F.Describe.portal');
  });

  test('Flush with a body is an event of its own', () => {
    expect(frontend('H', '')).toBe('F.Flush');
    expect(frontend('H', 'x')).toBe('F.Flush.withBody');
  });
});

describe('bytes without a type', () => {
  const packet = (start: Uint8Array, rest = ''): [Uint8Array, number, number] => {
    const body = bytesOf(rest);
    return inMiddle(Uint8Array.of(...int32(start.length + 4 + body.length), ...start, ...body));
  };
  const startup = (start: number, rest = '') => name(startupEvent(...packet(int32(start), rest)));

  test('the codes of the requests are told from versions', () => {
    expect(startup(80877103)).toBe('F.SSLRequest');
    expect(startup(80877104)).toBe('F.GSSENCRequest');
    expect(startup(80877102, 'pid.secr')).toBe('F.CancelRequest');
  });

  test('any 3.x is a StartupMessage, whatever its parameters look like', () => {
    for (const version of [0x30000, 0x30002, 0x3270f])
      expect(startup(version, 'user\0me\0\0')).toBe('F.StartupMessage');
    expect(startup(0x30000)).toBe('F.StartupMessage');
    expect(startup(0x30000, 'user\0me')).toBe('F.StartupMessage');
  });

  test('2.0, 4.0 and packets without a code are malformed', () => {
    expect(startup(0x20000)).toBe('malformed');
    expect(startup(0x40000)).toBe('malformed');
    expect(name(startupEvent(Uint8Array.of(0, 0, 0, 4), 0, 4))).toBe('malformed');
  });

  test.each([
    'database',
    'true',
    'TRUE',
    't',
    'on',
    'On',
    'yes',
    'y',
    '1',
  ])('replication=%s asks for a walsender', (value) => {
    expect(startup(0x30000, `user\0me\0replication\0${value}\0\0`)).toBe('F.StartupMessage.replication');
  });

  test.each([
    'false',
    'f',
    'off',
    'of',
    'no',
    '0',
    '',
    'o',
    'maybe',
    'truely',
    'DATABASE',
  ])('replication=%s does not', (value) => {
    expect(startup(0x30000, `user\0me\0replication\0${value}\0\0`)).toBe('F.StartupMessage');
  });

  test('only a parameter of that name counts, and the last one', () => {
    expect(startup(0x30000, 'user\0replication\0database\0on\0\0')).toBe('F.StartupMessage');
    expect(startup(0x30000, 'replication\0on\0replication\0off\0\0')).toBe('F.StartupMessage');
  });

  test('the answer to SSLRequest is S or N, to GSSENCRequest G or N', () => {
    expect(['S', 'G', 'N', 'E'].map((letter) => name(sslAnswerEvent(code(letter))))).toEqual([
      'B.SSLAnswer.accepted',
      'B.SSLAnswer.accepted',
      'B.SSLAnswer.refused',
      'malformed',
    ]);
  });
});
