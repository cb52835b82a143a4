import { describe, expect, it } from 'vitest';
import { eventId } from '../../../machines/messages.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { DEFAULT_LIMITS, Tracker } from '../../../src/tracker/tracker.ts';
import { after, interval, play } from './support.ts';

const COPY_DATA = eventId('F.CopyData');

describe('beyond a limit everything is unknown, for good', () => {
  const isUnknown = (tracker: Tracker) =>
    expect({
      phase: tracker.phase,
      releasable: tracker.releasable,
      outstanding: interval(tracker),
      states: tracker.states,
      mayMark: tracker.mayMark,
      mayClose: tracker.mayClose,
    }).toEqual({
      phase: 'unknown',
      releasable: 'unknown',
      outstanding: [0, Infinity],
      states: [],
      mayMark: false,
      mayClose: true,
    });

  it('when too many messages wait for the backend', () => {
    const tracker = after('> Q Q Q Q', { limits: { ...DEFAULT_LIMITS, pending: 4 } });
    expect(interval(tracker)).toEqual([0, 4]);
    play(tracker, '> Q');
    isUnknown(tracker);
    expect(play(tracker, '< C Z C Z C Z C Z C Z > S < Z')).not.toContain(false);
    isUnknown(tracker);
  });

  it('but messages that the backend has surely read do not count', () => {
    const limits = { ...DEFAULT_LIMITS, pending: 4 };
    const skipped = after('> P Q F D:P < E > Q F B C S < Z', { limits });
    expect([skipped.phase, skipped.releasable]).toEqual(['ready', 'yes']);
    const answered = after('> Q Q Q < C Z C Z > Q Q Q < C Z C Z C Z C Z', { limits });
    expect([answered.phase, answered.releasable]).toEqual(['ready', 'yes']);
    const copied = after('> Q d c d < G C Z > Q c f H < C Z', { limits });
    expect([copied.phase, copied.releasable]).toEqual(['ready', 'yes']);
  });

  it('when the backend can be in too many states', () => {
    const exchange = '> Q S d S d S d S c < G E Z';
    expect(after(exchange).releasable).toBe('unknown');
    expect(interval(after(exchange))[1]).toBe(4);
    isUnknown(after(exchange, { limits: { ...DEFAULT_LIMITS, hypotheses: 2 } }));
  });

  it('but one at a time it can have, whatever the limit', () => {
    const limits = { pending: 8, hypotheses: 1 };
    const tracker = after('> Q P B E S < T D C Z 1 2 C Z', { limits });
    expect([tracker.phase, tracker.releasable]).toEqual(['ready', 'yes']);
  });

  it('and is never a wrong yes: a violation is no reason to know more', () => {
    const tracker = after('> Q < I Z', { limits: { ...DEFAULT_LIMITS, pending: 4 } });
    expect(tracker.releasable).toBe('yes');
    play(tracker, '> Q Q Q Q Q < 1 Z Z Z');
    isUnknown(tracker);
    expect(tracker.violation).toBeUndefined();
  });

  it('also when messages come after a violation, while nothing is known yet', () => {
    const tracker = after('> Q < T', { limits: { ...DEFAULT_LIMITS, hypotheses: 3 } });
    play(tracker, '> Q Q Q Q < 1 Z');
    isUnknown(tracker);
  });
});

describe('a run of CopyData', () => {
  it('is still there: an error in it leaves the Sync behind it owed', () => {
    const tracker = after('> Q < G > d');
    for (let at = 0; at < 1000; at++) tracker.frontend(COPY_DATA);
    play(tracker, '> S < E');
    expect(interval(tracker)).toEqual([2, 2]);
  });

  it('said to be repeated counts like one that was given message by message', () => {
    const told = after('> Q < G > d');
    told.repeatCopyData(999);
    const given = after('> Q < G > d');
    for (let at = 0; at < 999; at++) given.frontend(COPY_DATA);
    expect(play(told, '> c S < C Z Z')).toEqual(play(given, '> c S < C Z Z'));
    expect(told.answers).toBe(1002);
    expect(told.answers).toBe(given.answers);
  });
});

it('numbers of messages go on beyond two to the power of 31', () => {
  const tracker = after('> Q < G > d');
  tracker.repeatCopyData(2 ** 31);
  const copyDone = 2 ** 31 + 2;
  expect(play(tracker, '> c Q < C Z C')).toEqual([copyDone, copyDone + 1, true, true, true]);
  expect(tracker.answers).toBe(copyDone + 1);
});

it('a tracker that misuse gives a state that does not exist says so', () => {
  expect(() => new Tracker(backendTable('postgres-17'), 'ready.broken')).toThrow(/no state "ready\.broken"/);
});

it('many trackers share what they do not need: none sees another one’s messages', () => {
  const trackers = Array.from({ length: 600 }, () => after(''));
  for (let round = 0; round < 3; round++) {
    for (const tracker of trackers) play(tracker, '> Q S P B E');
    for (const [at, tracker] of trackers.entries()) {
      expect(play(tracker, at % 2 === 0 ? '< C Z Z 1 2' : '< E Z E Z E')).not.toContain(false);
      expect(tracker.violation).toBeUndefined();
    }
    for (const [at, tracker] of trackers.entries()) {
      expect(play(tracker, at % 2 === 0 ? '> S < C Z' : '> S < Z')).not.toContain(false);
      expect(tracker.releasable).toBe('yes');
    }
  }
});
