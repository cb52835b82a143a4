import { describe, expect, it } from 'vitest';
import { isMessage } from '../../../src/corpus/capture.ts';
import { playRecording } from '../../../src/play/recording.ts';
import { after, dialectOf, type Recording, recordings, tokensOf } from './support.ts';

/** For each backend message of an exchange, the number of the frontend message that it answers. */
function answersIn(exchange: string): number[] {
  const tracker = after('');
  return tokensOf(exchange).flatMap(({ direction, event }) => {
    if (direction === 'F') {
      tracker.frontend(event);
      return [];
    }
    expect(tracker.backend(event)).toBe(true);
    return [tracker.answers];
  });
}

describe('a reply is attributed', () => {
  it.each([
    ['to its Query', '> Q < T D C Z', [0, 0, 0, 0]],
    ['to each of two Queries in turn', '> Q Q < C Z C Z', [0, 0, 1, 1]],
    ['to each message of a pipeline', '> P B D:P E S < 1 2 T D C Z', [0, 1, 2, 3, 3, 4]],
    ['to the message that failed; the next reply to Sync', '> P B E S < 1 E Z', [0, 1, 3]],
    ['in copy-in to the Query that began it', '> Q < G > d d c < C Z', [0, 0, 0]],
    ['in copy-in to the Execute that began it', '> P B E < 1 2 G > d c S < C Z', [0, 1, 2, 2, 5]],
    ['an error in copy-in likewise', '> P B E < 1 2 G > d c S < E Z', [0, 1, 2, 2, 5]],
    ['to no message when it came by itself', '> Q < N T D N C A Z A', [-1, 0, 0, -1, 0, -1, 0, -1]],
    ['to no message when it is not sure', '> P B E S d c S < 1 2 G E Z', [0, 1, 2, 2, -1]],
    ['behind a stray copy message to the right one', '> d c Q < C Z', [2, 2]],
    ['behind skipped messages to the Sync that ends the skip', '> P Q F S Q < E Z C Z', [0, 3, 4, 4]],
  ] as const)('%s', (_name, exchange, expected) => {
    expect(answersIn(exchange)).toEqual(expected);
  });
});

/** Type of a backend message → types that it may answer, in the words of captures; `-` is nothing. */
const ANSWERED_BY: Readonly<Record<string, readonly string[]>> = {
  '1': ['P'],
  '2': ['B'],
  '3': ['C'],
  A: ['-'],
  C: ['E', 'Q'],
  D: ['E', 'Q'],
  E: [...'QPBDECHSFXpyz', '\0', 'GSSENCRequest', 'SSLRequest', 'Startup', '-'],
  G: ['E', 'Q'],
  H: ['E', 'Q'],
  I: ['E', 'Q'],
  K: ['Startup', 'p'],
  N: ['-'],
  R: ['Startup', 'p'],
  S: ['Startup', 'p', '-'],
  SSLAnswer: ['SSLRequest', 'GSSENCRequest'],
  T: ['D', 'Q'],
  V: ['F'],
  W: ['Q'],
  Z: [...'QFSp', 'Startup', '-'],
  c: ['E', 'Q'],
  d: ['E', 'Q'],
  n: ['D'],
  s: ['E'],
  t: ['D'],
  v: ['Startup'],
};

/** Where the backend may have read a Sync in copy-in, or a timeout struck. */
const UNSURE = ['D34', 'D38', 'H56', 'M01a', 'M01b', 'M03a'];

interface Reply {
  readonly type: string;
  readonly answered: string;
}

const known = new Map<Recording, readonly Reply[]>();

/** Every reply of a recording with the type of the message that it answers: `Z answers S`. */
function attributed(recording: Recording): readonly Reply[] {
  const made = known.get(recording);
  if (made !== undefined) return made;
  const { versions, capture, starts } = recording;
  const types = new Map(capture.entries.filter(isMessage).map(({ n, t }) => [n, t]));
  const replies: Reply[] = [];
  for (const version of versions)
    playRecording(capture, starts, dialectOf(version), ({ answers, dir, phase, type }) => {
      if (dir === 'F' || phase === 'unknown') return;
      replies.push({ type, answered: answers === null ? '-' : (types.get(answers) ?? 'nothing that was sent') });
    });
  known.set(recording, replies);
  return replies;
}

const withReplies = recordings.filter(({ capture }) =>
  capture.entries.some((entry) => isMessage(entry) && entry.dir === 'B'),
);

describe('on the recordings of real servers', () => {
  it.each(
    withReplies,
  )('$id of PostgreSQL $versions: replies answer what they can answer, ReadyForQuery surely', (recording) => {
    const replies = attributed(recording);
    expect(replies.filter(({ type, answered }) => !ANSWERED_BY[type]?.includes(answered))).toEqual([]);
    const unsure = replies.some(({ type, answered }) => type === 'Z' && answered === '-');
    expect(unsure).toBe(UNSURE.includes(recording.id));
  });

  it('there are enough replies', () => {
    expect(recordings.flatMap(attributed).length).toBeGreaterThan(10_000);
  });
});
