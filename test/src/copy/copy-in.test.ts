/** Copy-in on what real servers sent, in chunks of any size. */
import { describe, expect, it } from 'vitest';
import { Framer } from '../../../src/codec/framing.ts';
import { CopyIn, type CopyInOptions } from '../../../src/copy/copy-in.ts';
import type { AsynchronousMessage } from '../../../src/copy/session.ts';
import { chunksOf, concat, type Step, stepsOf } from './recorded.ts';

const utf8 = new TextEncoder();

/** The types of the messages in the bytes sent, as text. */
function typesOf(bytes: Uint8Array): string {
  const framer = new Framer('frontend');
  framer.push(bytes);
  let types = '';
  while (framer.next()) types += String.fromCharCode(framer.type);
  expect(framer.fault).toBeUndefined();
  expect(framer.unread).toBe(0);
  return types;
}

/**
 * The backend's messages that come together are one run. CopyInResponse ends one, since writing begins there, and an
 * extended COPY's ErrorResponse, since the session's own Sync comes behind it, wherever that of the recording was.
 */
function runsOf(steps: readonly Step[], origin = 'simple'): Step[] {
  const runs: Step[] = [];
  let open: Uint8Array[] = [];
  const seal = () => {
    if (open.length > 0) runs.push({ backend: concat(open) });
    open = [];
  };
  for (const step of steps) {
    if ('backend' in step) {
      open.push(step.backend);
      if ((origin === 'extended' ? 'GE' : 'G').includes(String.fromCharCode(step.backend[0] ?? 0))) seal();
    } else {
      seal();
      runs.push(step);
    }
  }
  seal();
  return runs;
}

interface Played {
  readonly copy: CopyIn;
  readonly sent: string;
  readonly messages: readonly AsynchronousMessage[];
}

/** Plays a recorded exchange; what the frontend did before CopyInResponse is done behind it. */
function play(id: string, size: number, options: CopyInOptions = {}, which = 0, version = 18): Played {
  const { sql, steps } = stepsOf(id, which, version);
  const messages: AsynchronousMessage[] = [];
  const copy = new CopyIn(sql, { ...options, onMessage: (message) => messages.push(message) });
  const sent: Uint8Array[] = [];
  const send = () => {
    for (let bytes = copy.take(); bytes.length > 0; bytes = copy.take()) sent.push(bytes);
    expect(copy.pending).toBe(0);
  };
  const waiting: Step[] = [];
  const act = () => {
    while (copy.stage === 'writing') {
      const step = waiting.shift();
      if (step === undefined) break;
      if ('data' in step) expect(copy.write(step.data)).toBe(true);
      else if ('done' in step) copy.close();
      else if ('fail' in step) copy.abort(step.fail);
      send();
    }
  };
  send();
  for (const step of runsOf(steps, options.origin)) {
    if ('backend' in step) {
      for (const chunk of chunksOf(step.backend, size)) {
        if (copy.outcome !== undefined) break;
        copy.receive(chunk);
        send();
      }
    } else if ('closed' in step) copy.end();
    else waiting.push(step);
    act();
  }
  return { copy, sent: typesOf(concat(sent)), messages };
}

const SIZES = [1, 2, 3, 5, 7, 13, 64, 100_000];
const extended = { origin: 'extended' } as const;

describe.each(SIZES)('In chunks of %i bytes', (size) => {
  it.each([
    ['D60', 'no such table, simple', {}, 0, 'Q', '42P01', 'idle'],
    ['D62', 'no such table, extended', extended, 0, 'PBEHS', '42P01', 'idle'],
    ['D69', 'a failed transaction', { status: 'failed' }, 1, 'Q', '25P02', 'failed'],
    ['D69', 'a failed transaction, extended', { ...extended, status: 'failed' }, 2, 'PBEHS', '25P02', 'failed'],
    ['D64', 'a view: behind CopyInResponse, before anything is read', {}, 0, 'Q', '42809', 'idle'],
    ['D20', 'a bad row', {}, 0, 'Qd', '22P02', 'idle'],
    ['D46', 'a bad row in the middle of a CopyData', {}, 0, 'Qd', '22P02', 'idle'],
    ['D30', 'a bad row, extended', extended, 0, 'PBEHdS', '22P02', 'idle'],
    ['D71', 'in a transaction block', { status: 'inTransaction' }, 1, 'Q', '22P02', 'failed'],
    ['D51', 'a unique key with a row trigger', {}, 0, 'Qd', '23505', 'idle'],
    ['D41', 'the last line, at CopyDone', {}, 0, 'Qdc', '22P02', 'idle'],
    ['M11b', 'a unique key, at CopyDone, extended', extended, 0, 'PBEHdcS', '23505', 'idle'],
    ['M01a', 'a BEFORE trigger, extended', extended, 0, 'PBEHdcS', 'P0001', 'idle'],
    ['M01b', 'an AFTER trigger, extended', extended, 0, 'PBEHdcS', 'P0001', 'idle'],
    ['D55', 'a deferred constraint, at Sync', extended, 0, 'PBEHdcS', '23505', 'idle'],
    ['D110', 'CopyFail', {}, 0, 'Qdf', '57014', 'idle'],
    ['M11d', 'CopyFail, extended', extended, 0, 'PBEHdfS', '57014', 'idle'],
    ['H44', 'a cancel', {}, 0, 'Qd', '57014', 'idle'],
    ['H40', 'a timeout', {}, 1, 'Qd', '57014', 'idle'],
  ] as const)('%s: %s', (id, _, options, which, sent, code, status) => {
    const played = play(id, size, options, which);
    expect(played.copy.outcome).toMatchObject({ ok: false, reason: 'server', canGoOn: true, status, error: { code } });
    expect(played.copy.stage).toBe('failed');
    expect(played.copy.outcome).toHaveProperty('message', expect.stringContaining(`ERROR ${code}: `));
    // Behind an error nothing is sent but the Sync; what was on its way when the error was raised may still be there.
    expect(played.sent.startsWith(sent)).toBe(true);
    expect(played.sent.replace(/[dc]*(S?)$/, '$1')).toBe(sent.replace(/[dc]*(S?)$/, '$1'));
    expect(played.copy.write(utf8.encode('1\n'))).toBe(false);
  });

  it.each([
    ['D12', 'pieces without data', {}, 'Qdc', 1],
    ['M11c', 'extended: one Sync, behind CopyDone', extended, 'PBEHdcS', 2],
    ['F06', 'whatever the recorded frontend sent beside', {}, 'Qdc', 1],
  ] as const)('%s: %s', (id, _, options, sent, rows) => {
    const { copy, sent: types } = play(id, size, options);
    expect(copy.outcome).toEqual({ ok: true, tag: `COPY ${rows}`, rows, status: 'idle', canGoOn: true });
    expect(types.replace(/d+/, 'd')).toBe(sent);
    expect(copy.stage).toBe('done');
  });

  it.each([
    ['H23', 'terminated by an administrator', extended, '57P01', 'FATAL'],
    ['H27', 'the same, simple', {}, '57P01', 'FATAL'],
    ['D80', 'an error and the FATAL about it: the first is reported', {}, '08P01', 'ERROR'],
  ] as const)('%s: %s: the connection cannot go on', (id, _, options, code, severity) => {
    const { copy } = play(id, size, options);
    expect(copy.outcome).toMatchObject({ ok: false, reason: 'server', canGoOn: false, status: 'unknown' });
    expect(copy.outcome).toMatchObject({ error: { code, severity } });
    expect(copy.pending).toBe(0);
  });

  it('a notice, a parameter and a notification that come in between are told', () => {
    expect(play('D161', size, extended).messages).toMatchObject([
      { name: 'NoticeResponse', notice: { code: '00000' } },
    ]);
    expect(play('D162', size).messages).toEqual([
      expect.objectContaining({ name: 'ParameterStatus', parameter: 'application_name' }),
    ]);
    expect(play('D162', size, { dialect: 'postgres-12' }, 0, 12).messages.length).toBe(2);
    expect(play('H07', size, {}, 1).messages).toEqual([expect.objectContaining({ name: 'NotificationResponse' })]);
  });

  it('what the listener throws is kept, and does not disturb the exchange', () => {
    const { sql, steps } = stepsOf('D162', 0, 12);
    let calls = 0;
    const onMessage = () => {
      calls++;
      throw new TypeError('not this one');
    };
    const copy = new CopyIn(sql, { dialect: 'postgres-12', onMessage });
    copy.take();
    for (const step of steps) {
      if ('backend' in step) for (const chunk of chunksOf(step.backend, size)) copy.receive(chunk);
      else if ('data' in step) copy.write(step.data);
      else if ('done' in step) copy.close();
      copy.take();
    }
    expect(copy.outcome).toEqual(play('D162', size, { dialect: 'postgres-12' }, 0, 12).copy.outcome);
    expect([calls, copy.thrown]).toEqual([1, { value: new TypeError('not this one') }]);
    expect(() => copy.rethrow()).toThrow('not this one');
  });
});

const bytesOf = (type: string, body: string | readonly number[] = ''): Uint8Array => {
  const bytes = typeof body === 'string' ? utf8.encode(body) : Uint8Array.from(body);
  const message = new Uint8Array(5 + bytes.length);
  message[0] = type.charCodeAt(0);
  new DataView(message.buffer).setInt32(1, 4 + bytes.length);
  message.set(bytes, 5);
  return message;
};
const RESPONSE = bytesOf('G', [0, 0, 1, 0, 0]);
const COMPLETE = bytesOf('C', 'COPY 1\0');
const READY = bytesOf('Z', 'I');

/** A copy-in that may be written to. */
function writing(options: CopyInOptions = {}): CopyIn {
  const copy = new CopyIn('copy t from stdin', options);
  copy.take();
  if (options.origin === 'extended') copy.receive(concat([bytesOf('1'), bytesOf('2')]));
  copy.receive(RESPONSE);
  expect(copy.stage).toBe('writing');
  return copy;
}

const takeAll = (copy: CopyIn): Uint8Array[] => {
  const taken: Uint8Array[] = [];
  for (let bytes = copy.take(); bytes.length > 0; bytes = copy.take()) taken.push(bytes);
  return taken;
};

describe('The stages', () => {
  it('follow the exchange', () => {
    const copy = new CopyIn('copy t from stdin');
    expect(copy.stage).toBe('waiting');
    expect(typesOf(copy.take())).toBe('Q');
    expect(copy.take().length).toBe(0);
    copy.receive(RESPONSE.subarray(0, 4));
    expect(copy.stage).toBe('waiting');
    copy.receive(RESPONSE.subarray(4));
    expect(copy.stage).toBe('writing');
    expect(copy.response).toMatchObject({ format: 0, columnFormats: [0] });
    copy.close();
    expect(copy.stage).toBe('closing');
    expect(typesOf(copy.take())).toBe('c');
    copy.receive(COMPLETE);
    expect(copy.stage).toBe('closing');
    copy.receive(READY);
    expect(copy.stage).toBe('done');
  });

  it('what comes behind ReadyForQuery in the same chunk is handed back', () => {
    const copy = writing();
    copy.close();
    copy.take();
    copy.receive(concat([COMPLETE, READY, utf8.encode('A next')]));
    expect(copy.outcome?.ok).toBe(true);
    expect(new TextDecoder().decode(copy.rest)).toBe('A next');
    expect(() => copy.receive(READY)).toThrow(/behind the end/);
  });

  it('write() and its like are misuse before CopyInResponse and behind the end', () => {
    const early = new CopyIn('copy t from stdin');
    expect(() => early.write(utf8.encode('x'))).toThrow(/write\(\) while waiting/);
    expect(() => early.close()).toThrow(/close\(\) while waiting/);
    const copy = writing();
    expect(() => copy.writeRow(['x'])).toThrow(/needs the option `writer`/);
    copy.close();
    expect(() => copy.write(utf8.encode('x'))).toThrow(/write\(\) while closing/);
    expect(() => copy.abort('x')).toThrow(/abort\(\) while closing/);
    expect(typesOf(concat(takeAll(copy)))).toBe('c');
  });
});

describe('The data', () => {
  const dataOf = (taken: readonly Uint8Array[]): Uint8Array[] => {
    const framer = new Framer('frontend');
    framer.push(concat(taken));
    const found: Uint8Array[] = [];
    while (framer.next()) if (framer.type === 0x64) found.push(framer.bytes.slice(framer.bodyStart, framer.end));
    return found;
  };

  it('of many small pieces go in one CopyData', () => {
    const copy = writing();
    for (let row = 0; row < 1000; row++) copy.write(utf8.encode(`${row}\n`));
    copy.close();
    const taken = takeAll(copy);
    expect(typesOf(concat(taken))).toBe('dc');
    expect(dataOf(taken)).toEqual([utf8.encode(Array.from({ length: 1000 }, (_, row) => `${row}\n`).join(''))]);
  });

  it.each([
    65_535, 65_536, 65_537, 131_072, 1_000_000,
  ])('of a piece of %i bytes are cut into messages of 64 KiB', (size) => {
    const copy = writing();
    const piece = Uint8Array.from({ length: size }, (_, at) => at % 251);
    copy.write(utf8.encode('before'));
    copy.write(piece);
    expect(copy.needsDrain).toBe(true);
    copy.close();
    const taken = takeAll(copy);
    expect(Math.max(...taken.map(({ length }) => length))).toBeLessThanOrEqual(2 * 65_536 + 100);
    expect(Math.max(...dataOf(taken).map(({ length }) => length))).toBe(Math.min(size + 6, 65_536));
    expect(Buffer.compare(concat(dataOf(taken)), concat([utf8.encode('before'), piece]))).toBe(0);
    expect(typesOf(concat(taken))).toMatch(/^d+c$/);
  });

  it('keep their order when nothing is taken in between', () => {
    const copy = writing();
    const large = new Uint8Array(100_000).fill(1);
    for (const piece of [large, Uint8Array.of(2), large, Uint8Array.of(3)]) copy.write(piece);
    expect(copy.pending).toBeGreaterThanOrEqual(200_002);
    copy.close();
    const pieces = concat([large, Uint8Array.of(2), large, Uint8Array.of(3)]);
    expect(Buffer.compare(concat(dataOf(takeAll(copy))), pieces)).toBe(0);
  });

  it('that were not taken are not sent when the COPY is aborted', () => {
    const copy = writing({ origin: 'extended' });
    copy.write(utf8.encode('x'));
    copy.abort(`no \0 more ${'ü'.repeat(20_000)}`);
    const sent = copy.take();
    expect(typesOf(sent)).toBe('fS');
    expect(sent.length).toBeLessThan(10_000);
  });
});

describe('A backend that does not keep to the protocol', () => {
  it('is said to, with the rule', () => {
    const copy = writing();
    copy.receive(COMPLETE);
    expect(copy.outcome).toMatchObject({
      ok: false,
      reason: 'violation',
      canGoOn: false,
      status: 'unknown',
      violation: { event: 'B.CommandComplete', rule: 'backend.never-sends' },
    });
    expect(copy.outcome).toHaveProperty('violation.expected', expect.arrayContaining(['B.ErrorResponse']));
    expect(copy.write(utf8.encode('x'))).toBe(false);
  });

  it('sends a message that no server sends any more', () => {
    const copy = writing();
    copy.receive(bytesOf('R', [0, 0, 0, 2]));
    expect(copy.outcome).toMatchObject({
      reason: 'violation',
      canGoOn: false,
      violation: { event: 'B.AuthenticationKerberosV5' },
    });
  });

  it('sends bytes that are no message', () => {
    const copy = writing();
    copy.write(utf8.encode('x'));
    copy.receive(Uint8Array.of(0x43, 0, 0, 0, 3));
    expect(copy.outcome).toMatchObject({
      reason: 'malformed',
      canGoOn: false,
      malformed: { kind: 'length', declared: 3 },
    });
    expect(copy.pending).toBe(0);
    const other = writing();
    other.receive(bytesOf('E', 'SERROR'));
    expect(other.outcome).toMatchObject({ reason: 'malformed', malformed: { kind: 'body', message: 'ErrorResponse' } });
  });

  it('ends the connection', () => {
    const copy = writing();
    copy.end();
    expect(copy.outcome).toMatchObject({ ok: false, reason: 'cut', canGoOn: false, status: 'unknown' });
    expect(copy.outcome).toHaveProperty('message', 'the connection was closed before the COPY was over');
    copy.end();
  });

  it('loses the synchronization after an error, which is what is reported', () => {
    const fields = (severity: string) => `S${severity}\0V${severity}\0C08P01\0Mlost\0\0`;
    const copy = writing();
    copy.receive(bytesOf('E', fields('ERROR')));
    expect(copy.stage).toBe('closing');
    copy.end();
    expect(copy.outcome).toMatchObject({ reason: 'cut', canGoOn: false, error: { code: '08P01', severity: 'ERROR' } });
    expect(copy.outcome).toHaveProperty('message', expect.stringContaining('after ERROR 08P01: lost'));
  });
});

describe('SQL that is something else', () => {
  it('a SELECT', () => {
    const copy = new CopyIn('select 1', { origin: 'extended' });
    expect(typesOf(copy.take())).toBe('PBEH');
    copy.receive(concat([bytesOf('1'), bytesOf('2'), bytesOf('D', [0, 0]), bytesOf('C', 'SELECT 1\0')]));
    expect(typesOf(copy.take())).toBe('S');
    copy.receive(READY);
    expect(copy.outcome).toMatchObject({ reason: 'statement', canGoOn: true, status: 'idle' });
    expect(copy.outcome).toHaveProperty('message', expect.stringContaining('SELECT 1'));
  });

  it('two COPYs: the second is made to fail', () => {
    const copy = writing();
    copy.close();
    copy.take();
    copy.receive(concat([COMPLETE, RESPONSE]));
    expect(copy.stage).toBe('closing');
    expect(typesOf(copy.take())).toBe('f');
    copy.receive(concat([bytesOf('E', 'SERROR\0VERROR\0C57014\0Mfailed\0\0'), READY]));
    expect(copy.outcome).toMatchObject({ reason: 'statement', canGoOn: true, status: 'idle' });
  });
});
