/** Two trackers with the same fingerprint go on alike; whatever can make them differ is in it. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Tracker } from '../../../src/tracker/tracker.ts';
import { after, play } from './support.ts';

const fingerprint = (exchange: string): string => {
  const tracker = after('');
  if (exchange !== '') play(tracker, exchange);
  return tracker.fingerprint();
};

describe('The fingerprint', () => {
  it.each([
    ['', '> Q < T D C Z', 'an exchange that is over leaves nothing behind'],
    ['> Q', '> Q < T D C Z > Q', 'the numbers of messages do not count'],
    ['> P B E', '> S S < Z > P < Z > B E', 'nor where in the ring they stand'],
    ['> Q < G > d', '> Q < G > d d d', 'a run of CopyData is one mark'],
    ['> Q < T', '> Q < T D D', 'rows change nothing'],
    ['', '> Q d c < G E Z', 'two ways that lead to one place are one'],
    ['', '> Q d S c < G E Z Z', 'an ambiguity that is over leaves nothing behind either'],
    ['', '> P C= S < E Z', 'nor a made-up reply that was skipped'],
  ])('of %j and %j is the same: %s', (one, other) => {
    expect(fingerprint(one)).toBe(fingerprint(other));
  });

  it.each([
    ['', '> Q < C Z:T', 'where the backend is'],
    ['> Q', '> Q Q', 'how many messages wait'],
    ['> Q Q', '> Q P', 'which'],
    ['> Q Q', '> Q Q+', 'whose they are'],
    ['> Q < T', '> Q+ < T', 'and whose the one is that is being answered'],
    ['> Q P= P=', '> Q P= S', 'a made-up reply is none of the messages'],
    ['> Q Q < C Z', '> Q P < C Z', 'what has begun'],
    ['> Q S d c < G', '> Q d S c < G', 'the order'],
    ['> Q < T', '> Q < T 1', 'that nothing is known'],
    ['', '< 1 Z', 'that somebody broke the protocol'],
    ['> Q < C Z:T > Q < E', '> Q < E', 'the status that was said last'],
    ['> Q ! < I Z', '> Q X < I Z', 'what the backend will refuse'],
    ['> Q S d c < G E', '> Q S d c < G', 'in how many states it could be'],
  ])('of %j and %j differs: %s', (one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });

  it('tells what is known again at a ReadyForQuery from what never is', () => {
    const lost = after('> Q < T');
    play(lost, '< 1');
    const given = after('> Q < T');
    play(given, '< 1');
    given.giveUp();
    expect(lost.fingerprint()).not.toBe(given.fingerprint());
  });

  it('holds nothing of what comes when nothing will be known any more', () => {
    const tracker = after('> Q < T');
    tracker.giveUp();
    const before = tracker.fingerprint();
    play(tracker, '> Q P C= < Z');
    expect(tracker.fingerprint()).toBe(before);
  });

  it('holds that a message was read which the backend refuses', () => {
    const codes = (tracker: Tracker) => Array.from(tracker.fingerprint(), (character) => character.charCodeAt(0));
    const [plain, refused] = [after('> Q X < I Z'), after('> Q ! < I Z')];
    expect([plain.quiet(), refused.quiet()]).toEqual([true, true]);
    expect(plain.phase).toBe(refused.phase);
    expect(codes(plain)).not.toEqual(codes(refused));
  });

  it('is as long as what is pending, however long the connection has lived', () => {
    const tracker = after('', { limits: { ...DEFAULT_LIMITS, pending: 64 } });
    const { length } = tracker.fingerprint();
    for (let round = 0; round < 100; round++) play(tracker, '> P B E S < 1 2 C Z');
    expect(tracker.fingerprint()).toHaveLength(length);
  });
});
