import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Capture,
  isMessage,
  type Observation,
  observationToCapture,
  parseCapture,
  writeCapture,
} from '../../../src/corpus/capture.ts';

const recordings = new URL('../../../corpus/recordings/observations.jsonl', import.meta.url);
const observations: Observation[] = readFileSync(recordings, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function read(text: string): Capture {
  const parsed = parseCapture(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.capture;
}
const line = (fields: unknown): string => `${JSON.stringify(fields)}\n`;
const SYNC = { n: 0, dir: 'F', t: 'S', hex: '5300000004' };
const READY = { n: 1, dir: 'B', t: 'Z', hex: '5a0000000549' };

describe('the recordings', () => {
  test('all 412 variants are captures, and written and read again they are identical', () => {
    expect(observations).toHaveLength(412);
    for (const observation of observations) {
      const capture = observationToCapture(observation);
      expect(capture.entries, observation.id).toHaveLength(observation.capture.length);
      expect(read(writeCapture(capture)), observation.id).toEqual(capture);
    }
  });

  test('no byte, description or flight of them is lost', () => {
    for (const observation of observations) {
      const [, ...lines] = writeCapture(observationToCapture(observation)).trim().split('\n');
      expect(lines.map((text) => JSON.parse(text))).toEqual(observation.capture);
    }
  });

  test('just the messages that were sent with a wrong length on purpose are marked', () => {
    const marked = observations.filter((observation) =>
      observationToCapture(observation).entries.some((entry) => isMessage(entry) && entry.lengthFault),
    );
    expect([...new Set(marked.map((observation) => observation.id))]).toEqual([
      'C48',
      'D103',
      'D180g',
      'G30',
      'G32',
      'G36',
      'G37',
    ]);
  });

  test('the header says what a recording is', () => {
    const walsender = observations.find(
      (observation) => observation.params?.replication === 'database' && observation.versions.includes(18),
    );
    if (walsender === undefined) throw new Error('there is a walsender among the recordings');
    const header = observationToCapture(walsender).header;
    expect(header).toMatchObject({ server: 'PostgreSQL 18', dialect: 'postgres-18', starts: 'walsender' });
    expect(header?.recipe).toBe(`${walsender.id} ${walsender.title}; replication=database`);
    expect(header?.parameters).toEqual({ replication: 'database' });
  });

  test('an experiment with a broken line is a misuse that names it', () => {
    const broken = { id: 'X1', title: '', versions: [18], starts: 'ready' as const, capture: [{ ...SYNC, hex: 'zz' }] };
    expect(() => observationToCapture(broken)).toThrow(/^X1: entry 0 has a hex that has "z" at place 0/);
  });
});

describe('captures', () => {
  test('the header says what it takes to play the recording again', () => {
    const header = { parameters: { replication: 'database' }, setup: ['create table t(a int)', 'truncate t'] };
    const text = line({ capture: 1, ...header }) + line(SYNC);
    expect(read(text).header).toEqual(header);
    expect(writeCapture(read(text))).toBe(text);
  });

  test('messages, events, header and remarks are read', () => {
    const text = [
      { capture: 1, server: 'PostgreSQL 18.4', recipe: 'by hand', dialect: 'postgres-18', starts: 'ready' },
      { ...SYNC, flight: 0, us: 12, desc: 'Sync' },
      READY,
      { event: 'quiet', flight: 0 },
      { event: 'outside', what: 'a role was dropped' },
      { event: 'close', by: 'frontend', us: 99 },
    ]
      .map(line)
      .join('');
    const capture = read(text);
    expect(capture).toEqual({
      header: { server: 'PostgreSQL 18.4', recipe: 'by hand', dialect: 'postgres-18', starts: 'ready' },
      entries: [
        {
          n: 0,
          dir: 'F',
          t: 'S',
          bytes: Uint8Array.of(0x53, 0, 0, 0, 4),
          lengthFault: false,
          flight: 0,
          us: 12,
          desc: 'Sync',
        },
        { n: 1, dir: 'B', t: 'Z', bytes: Uint8Array.of(0x5a, 0, 0, 0, 5, 0x49), lengthFault: false },
        { event: 'quiet', flight: 0 },
        { event: 'outside', what: 'a role was dropped' },
        { event: 'close', by: 'frontend', us: 99 },
      ],
    });
    expect(writeCapture(capture)).toBe(text);
  });

  test('byte order mark, empty lines, line ends of Windows, a missing last line end and missing numbers do no harm', () => {
    const plain = read(line(SYNC) + line(READY));
    expect(read(`\uFEFF${line(SYNC)}\r\n\n${JSON.stringify(READY)}`)).toEqual(plain);
    expect(read(line({ ...SYNC, n: undefined }) + line({ ...READY, n: undefined }))).toEqual(plain);
    expect(read(line({ ...SYNC, hex: '5300000004'.toUpperCase() }) + line(READY))).toEqual(plain);
  });

  test('any bytes are written and read back the same', () => {
    const entry = fc.record(
      {
        dir: fc.constantFrom<'F' | 'B'>('F', 'B'),
        t: fc.constant('Raw'),
        bytes: fc.uint8Array({ minLength: 1 }),
        lengthFault: fc.constant(false),
        flight: fc.nat(),
        us: fc.nat(),
        desc: fc.string({ unit: 'binary' }),
      },
      { requiredKeys: ['dir', 't', 'bytes', 'lengthFault'] },
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (list) => {
        const capture = { entries: list.map((fields, n) => ({ ...fields, n })) };
        expect(read(writeCapture(capture))).toEqual(capture);
      }),
    );
  });

  test('no text makes it throw, and what is wrong is one sentence', () => {
    const good = line(SYNC) + line(READY);
    const damaged = fc
      .tuple(fc.nat({ max: good.length }), fc.nat({ max: 3 }), fc.string())
      .map(([at, cut, more]) => good.slice(0, at) + more + good.slice(at + cut));
    const fields = fc
      .dictionary(fc.constantFrom('n', 'dir', 't', 'hex', 'event', 'by', 'capture', 'us', 'desc'), fc.jsonValue())
      .map(line);
    fc.assert(
      fc.property(fc.oneof(damaged, fields, fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseCapture(text);
        if (parsed.ok) expect(parsed.capture.entries.length).toBeGreaterThan(0);
        else expect(parsed.message).toMatch(/^(Line \d+ .*|The capture holds no messages)\.$/su);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is wrong with a capture', () => {
  const sync = line(SYNC);
  const one = (fields: object): string => line({ n: 0, dir: 'F', ...fields });
  test.each([
    ['', 'The capture holds no messages.', 1],
    ['\n\n', 'The capture holds no messages.', 3],
    [line({ capture: 1 }), 'The capture holds no messages.', 2],
    ['hello\n', 'Line 1 is not JSON; a capture has one JSON object a line.', 1],
    [`${sync}{"n":1,"dir":"B",\n${sync}`, 'Line 2 is not JSON; a capture has one JSON object a line.', 2],
    [
      `${sync}{"n":1,"dir":"B","he`,
      'Line 2 ends in the middle of its JSON, and the file ends with it: it seems to have been cut off.',
      2,
    ],
    ['[1]\n', 'Line 1 is JSON, but no object; a capture has one JSON object a line.', 1],
    [
      line({ id: 'D03', capture: [] }),
      'Line 1 is a whole experiment with its capture inside; a capture has one message a line.',
      1,
    ],
    [line({ capture: 2 }), 'Line 1 says capture format 2, but only format 1 is known.', 1],
    [line({ capture: 1, setup: [1] }), 'Line 1 has a setup in its header that is no list of statements.', 1],
    [line({ capture: 1, parameters: 'x' }), 'Line 1 has parameters in its header that are no object of texts.', 1],
    [line({ capture: 1, server: 18 }), 'Line 1 has a server in its header that is no text.', 1],
    [
      line({ capture: 1, starts: 'middle' }),
      'Line 1 has starts "middle", which is none of startup, ready, walsender.',
      1,
    ],
    [sync + line({ capture: 1 }), 'Line 2 is a header, which only the first line may be.', 2],
    [line({}), 'Line 1 is neither a message (dir, t, hex) nor an event.', 1],
    [line({ t: 'S', hex: '5300000004' }), 'Line 1 has no dir ("F" or "B").', 1],
    [line({ dir: 'X', t: 'S', hex: '' }), 'Line 1 has dir "X", which is neither "F" nor "B".', 1],
    [one({ hex: '5300000004' }), 'Line 1 has no t (the type of the message).', 1],
    [one({ t: 7, hex: '5300000004' }), 'Line 1 has t 7, which is no text.', 1],
    [one({ t: 'S' }), 'Line 1 has no hex (the bytes of the message).', 1],
    [one({ t: 'S', hex: 5 }), 'Line 1 has hex 5, which is no text.', 1],
    [one({ t: 'S', hex: '' }), 'Line 1 has an empty hex.', 1],
    [one({ t: 'S', hex: '530000000' }), 'Line 1 has a hex that has 9 digits, an odd number.', 1],
    [one({ t: 'S', hex: '53000g0004' }), 'Line 1 has a hex that has "g" at place 5, which is no hexadecimal digit.', 1],
    [sync.replace('"n":0', '"n":-1'), 'Line 1 has n -1, which is no number of a message.', 1],
    [one({ t: 'Q', hex: '5300000004' }), 'Line 1 has t "Q", but its hex begins with the type byte "S".', 1],
    [
      one({ t: 'Sync', hex: '5300000004' }),
      'Line 1 has t "Sync", which is neither a type byte nor Startup, SSLRequest, GSSENCRequest, CancelRequest, SSLAnswer or Raw.',
      1,
    ],
    [
      one({ t: 'S', hex: '530000' }),
      'Line 1 is too short for a message (3 bytes); for bytes that are no message use "t":"Raw".',
      1,
    ],
    [
      line({ dir: 'B', t: 'C', hex: '430000000400' }),
      'Line 1 is a "C" of the backend whose length word says 4, but 5 bytes are there.',
      1,
    ],
    [
      one({ t: 'SSLRequest', hex: '0000000804d21630' }),
      'Line 1 has t "SSLRequest", but its hex is a GSSENCRequest.',
      1,
    ],
    [one({ t: 'Startup', hex: '0000000804d2162f' }), 'Line 1 has t "Startup", but its hex is a SSLRequest.', 1],
    [
      one({ t: 'CancelRequest', hex: '0000000900030000'.concat('00') }),
      'Line 1 has t "CancelRequest", but its hex is a start-up packet of another kind.',
      1,
    ],
    [
      one({ t: 'Startup', hex: '00000008' }),
      'Line 1 is too short for a start-up packet (4 bytes); for bytes that are no message use "t":"Raw".',
      1,
    ],
    [
      line({ dir: 'B', t: 'Startup', hex: '000000090003000000' }),
      'Line 1 has t "Startup", which only the frontend sends, but dir "B".',
      1,
    ],
    [one({ t: 'SSLAnswer', hex: '4e' }), 'Line 1 has t "SSLAnswer", which only the backend sends, but dir "F".', 1],
    [
      line({ dir: 'B', t: 'SSLAnswer', hex: '4e4e' }),
      'Line 1 is an SSLAnswer, which is one byte, but its hex has 2.',
      1,
    ],
    [
      sync + line({ event: 'sleep' }),
      'Line 2 has the unknown event "sleep"; events are quiet, close, fin, cancel, wait, outside.',
      2,
    ],
    [
      sync + line({ event: 'close' }),
      'Line 2 is a close that does not say by whom ("by":"backend" or "by":"frontend").',
      2,
    ],
    [
      sync + line({ event: 'close', by: 'me' }),
      'Line 2 is a close by "me", which is neither "backend" nor "frontend".',
      2,
    ],
    [sync + line({ event: 'outside', what: 1 }), 'Line 2 has what 1, which is no text.', 2],
    [sync + line({ event: 'quiet', flight: 'x' }), 'Line 2 has flight "x", which is no number.', 2],
    [line({ ...SYNC, us: '12' }), 'Line 1 has us "12", which is no number of microseconds.', 1],
    [line({ ...SYNC, desc: 1 }), 'Line 1 has desc 1, which is no text.', 1],
  ])('%j: %s', (text, message, number) => {
    expect(parseCapture(text)).toEqual({ ok: false, message, line: number });
  });

  test('events alone are a capture', () => {
    expect(read(line({ event: 'close', by: 'backend' })).entries).toEqual([{ event: 'close', by: 'backend' }]);
  });

  test('a frontend message with a wrong length is no fault of the capture: it is marked', () => {
    const entry = read(one({ t: 'Q', hex: '5100000003' })).entries[0];
    expect(entry).toMatchObject({ t: 'Q', lengthFault: true });
  });
});
