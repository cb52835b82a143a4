import { describe, expect, it } from 'vitest';
import { type Capture, isMessage, parseCapture } from '../../../src/corpus/capture.ts';
import type { Entry } from '../../../src/corpus/entry.ts';
import { beginningOf, dialectOf, isProof, playRecording, type TraceLine } from '../../../src/play/recording.ts';
import {
  dialectOf as dialectOfMajor,
  isReadyForQuery,
  newestOf,
  recordingOf,
  recordings,
  withEntries,
} from '../tracker/support.ts';

function captureOf(...lines: readonly object[]): Capture {
  const parsed = parseCapture(lines.map((line) => JSON.stringify(line)).join('\n'));
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.capture;
}

const message = (dir: 'F' | 'B', t: string, body = '') => {
  const bytes = Buffer.alloc(5 + body.length);
  bytes.write(t, 'latin1');
  bytes.writeInt32BE(4 + body.length, 1);
  bytes.write(body, 5, 'latin1');
  return { dir, t, hex: bytes.toString('hex') };
};
const QUERY = message('F', 'Q', 'select 1\0');
const READY = message('B', 'Z', 'I');

describe('the recordings of real servers', () => {
  it('are explained, each in every version that answered so', () => {
    const unexplained: string[] = [];
    let played = 0;
    for (const { id, versions, capture, starts } of recordings)
      for (const version of versions) {
        const { finding } = playRecording(capture, starts, dialectOfMajor(version));
        if (finding?.verdict === 'backend-violation') unexplained.push(`${id} ${version}: ${finding.sentence}`);
        played++;
      }
    expect(played).toBe(2106);
    expect(unexplained).toEqual([]);
  });

  it('end as the observation says', () => {
    let free = 0;
    for (const { capture, starts, versions } of recordings) {
      const closes = capture.entries.some((entry) => !isMessage(entry) && entry.event === 'close');
      const result = playRecording(capture, starts, dialectOfMajor(versions[0] ?? 18));
      expect(result.verdict).not.toBe('backend-violation');
      expect(result.closed).toBe(closes);
      if (closes) expect([result.phase, result.releasable, result.outstanding]).toEqual(['closed', 'no', [0, 0]]);
      else if (result.releasable === 'yes') free++;
    }
    expect(free).toBeGreaterThan(250);
  });
});

/** Recordings that stay possible with one ReadyForQuery less or more, and why nobody could tell. */
const POSSIBLE: Readonly<Record<string, readonly string[]>> = {
  // The error of the copy-in may have been raised before or after the Sync on its way was read (M01 to M05).
  'an error in copy-in with a Sync on its way': [
    ...[
      'drop D38 @12',
      'drop D38 @13',
      'drop M01a @11',
      'drop M01a @12',
      'drop M03a @7',
      'drop M03a @8',
      'drop M03a @9',
    ],
    ...['drop M04b @6', 'drop M04b @7', 'drop M05b @10', 'dup D23 @6', 'dup D34 @11', 'dup M01b @11', 'dup M03b @7'],
    'dup M04a @6',
  ],
  // Up to 13: likewise, with the foreign message that aborts the copy; here it is a Terminate.
  'an error in copy-in with a foreign message on its way': ['drop D87 @11'],
  // A server that is shut down, or a timeout, may strike while a statement runs: FATAL can replace its ReadyForQuery.
  'an asynchronous FATAL where the ReadyForQuery was': ['drop H21 @2', 'drop H30 @6', 'drop H33 @2'],
};

describe('a recording with one ReadyForQuery removed or doubled', () => {
  const missed: string[] = [];
  let changed = 0;
  /** How often the recording as it was made is accepted: without that, refusing a changed one says nothing. */
  let accepted = 0;
  for (const recording of recordings) {
    const { capture, id, starts } = recording;
    const dialect = dialectOfMajor(newestOf(recording));
    const isRefused = (entries: readonly Entry[]) =>
      playRecording(withEntries(capture, entries), starts, dialect).verdict === 'backend-violation';
    for (const [at, entry] of capture.entries.entries()) {
      if (!isReadyForQuery(entry)) continue;
      changed++;
      if (!isRefused(capture.entries)) accepted++;
      if (!isRefused(capture.entries.toSpliced(at, 1))) missed.push(`drop ${id} @${at}`);
      if (!isRefused(capture.entries.toSpliced(at, 0, entry))) missed.push(`dup ${id} @${at}`);
    }
  }

  it('is refused in 96 of 100 cases at least', () => {
    expect(changed).toBe(651);
    expect(accepted).toBe(changed);
    const refused = (kind: string) => 1 - missed.filter((line) => line.startsWith(kind)).length / changed;
    expect(refused('drop')).toBeGreaterThanOrEqual(0.96);
    expect(refused('dup')).toBeGreaterThanOrEqual(0.96);
  });

  it('is accepted only where a server could have sent it', () => {
    expect(missed.sort()).toEqual(Object.values(POSSIBLE).flat().sort());
  });
});

describe('a finding', () => {
  const play = (...lines: readonly object[]) => playRecording(captureOf(...lines), 'ready', 'postgres-18');

  it('is none for an ordinary exchange', () => {
    const result = play(QUERY, message('B', 'I'), READY, { event: 'quiet' });
    expect(result).toMatchObject({ verdict: 'ok', finding: undefined, messages: 3, phase: 'ready', releasable: 'yes' });
  });

  it('names a message that no backend sends there, and what it could have sent', () => {
    const { finding } = play(QUERY, message('B', '1'));
    expect(finding).toMatchObject({ verdict: 'backend-violation', at: 1, rule: 'backend.never-sends' });
    expect(finding?.sentence).toMatch(/^The backend cannot send this here; it could send one of: .*B\.CommandComplete/);
  });

  it('names a message that the backend refuses, with the rule’s sentence', () => {
    const { finding } = play(QUERY, message('B', 'G', '\0\0\0'), QUERY);
    expect(finding).toMatchObject({ verdict: 'frontend-violation', at: 2, rule: 'copy-in.foreign-message' });
  });

  it('is a silence where something is owed, unless the recording shows that the backend was still at work', () => {
    expect(play(QUERY, { event: 'quiet' }).finding).toMatchObject({ verdict: 'backend-violation', at: 0 });
    expect(play(QUERY, { event: 'quiet' }, { event: 'wait' }, message('B', 'I'), READY).verdict).toBe('ok');
  });

  it('is a close where something is owed', () => {
    const { finding } = play(QUERY, { event: 'close', by: 'backend' });
    expect(finding?.sentence).toMatch(/^The backend closed the connection where it owed one of: /);
    expect(play(QUERY, { event: 'close', by: 'frontend' }).verdict).toBe('ok');
    expect(play(QUERY, message('B', 'I'), READY, { event: 'close', by: 'frontend' }).verdict).toBe('ok');
  });

  it('of the backend outranks an earlier one of the frontend; otherwise the first stands', () => {
    expect(play(QUERY, message('B', 'I'), READY, message('F', 'y')).finding).toMatchObject({
      verdict: 'malformed',
      at: 3,
    });
    const broken = play(message('F', 'y'), message('B', '1'));
    expect(broken.finding).toMatchObject({ verdict: 'backend-violation', at: 1 });
    expect(play(message('F', 'y'), message('F', 'z')).finding).toMatchObject({ rule: 'codec.unknown-type', at: 0 });
  });

  it.each([
    ['an unknown type', message('F', 'y'), 'codec.unknown-type'],
    ['an impossible length', { dir: 'F', t: 'Q', hex: '5100000003' }, 'codec.length'],
    ['a length that is not there', { dir: 'F', t: 'Q', hex: '5100000009' }, 'codec.length'],
    ['a body that the server objects to', message('F', 'Q', 'no end'), 'codec.body'],
    ['bytes that are no message', { dir: 'F', t: 'Raw', hex: '51' }, 'codec.raw'],
    ['a backend message with a body of another', message('B', 'Z', 'II'), 'codec.body'],
  ])('is malformed for %s', (_name, line, rule) => {
    expect(play(line).finding).toMatchObject({ verdict: 'malformed', at: 0, rule });
  });

  it('behind bytes of the backend that are no message is not followed by any claim', () => {
    const result = play({ dir: 'B', t: 'Raw', hex: '5a0000' }, QUERY);
    expect(result).toMatchObject({
      verdict: 'malformed',
      phase: 'unknown',
      releasable: 'unknown',
      outstanding: [0, null],
    });
  });
});

describe('a trace', () => {
  it('has a line a message, with what it answers and what is outstanding behind it', () => {
    const lines: TraceLine[] = [];
    const sync = message('F', 'S');
    const capture = captureOf(QUERY, sync, message('B', 'I'), READY, READY);
    playRecording(capture, 'ready', 'postgres-18', (line) => lines.push(line));
    expect(
      lines.map(({ n, dir, type, answers, outstanding, releasable }) => [
        n,
        dir,
        type,
        answers,
        outstanding,
        releasable,
      ]),
    ).toEqual([
      [0, 'F', 'Q', null, [0, 1], 'no'],
      [1, 'F', 'S', null, [0, 2], 'no'],
      [2, 'B', 'I', 0, [2, 2], 'no'],
      [3, 'B', 'Z', 0, [1, 1], 'no'],
      [4, 'B', 'Z', 1, [0, 0], 'yes'],
    ]);
  });
});

describe('where a recording begins', () => {
  it('is what its header says', () => {
    const capture = captureOf({ capture: 1, starts: 'walsender' }, QUERY);
    expect(beginningOf(capture)).toEqual({ ok: true, starts: 'walsender', note: undefined });
  });

  it('is the start-up when the first message is of one', () => {
    expect(beginningOf(recordingOf('A16').capture)).toMatchObject({ ok: true, starts: 'startup' });
  });

  it('is the start-up when the header says so and the server speaks first', () => {
    const capture = captureOf({ capture: 1, starts: 'startup' }, READY);
    expect(beginningOf(capture)).toEqual({ ok: true, starts: 'startup', note: undefined });
  });

  it('is taken to be ready, and noted, when the frontend speaks first', () => {
    expect(beginningOf(captureOf(QUERY, READY))).toMatchObject({ ok: true, starts: 'ready', note: expect.any(String) });
  });

  it('has to be said when a reply comes first', () => {
    expect(beginningOf(captureOf(READY))).toMatchObject({
      ok: false,
      message: expect.stringMatching(/"starts":"ready"/),
    });
  });
});

describe('the dialect', () => {
  const status = message('B', 'S', 'server_version\x0013.23\0');

  it('is the one asked for, the header’s, the server’s own, the newest, in this order', () => {
    const header = { capture: 1, dialect: 'postgres-15' };
    expect(dialectOf(captureOf(header, status), 'postgres-16')).toBe('postgres-16');
    expect(dialectOf(captureOf(header, status), undefined)).toBe('postgres-15');
    expect(dialectOf(captureOf(status), undefined)).toBe('postgres-13');
    expect(dialectOf(captureOf(QUERY), undefined)).toBe('postgres-18');
  });
});

it('a quiet point proves nothing when the recording then waits or acts elsewhere before the next reply', () => {
  const entries = (...lines: readonly object[]) => captureOf(QUERY, { event: 'quiet' }, ...lines).entries;
  expect(isProof(entries(), 1)).toBe(true);
  expect(isProof(entries(QUERY, READY, { event: 'wait' }), 1)).toBe(true);
  for (const event of ['wait', 'cancel', 'outside']) expect(isProof(entries({ event }, READY), 1)).toBe(false);
});
