/** What nobody can know who sees both streams: M01 to M06, measured in pairs on real servers. */
import { describe, expect, it } from 'vitest';
import { eventId } from '../../../machines/messages.ts';
import { after, interval, play, tokensOf } from './support.ts';

describe('after an error in copy-in the ReadyForQuery still to come are an interval', () => {
  it.each([
    ['M01: the Sync behind Execute was read in copy-in, or after the error', '> P B E S d c S < 1 2 G E Z', [0, 1]],
    ['M02: the only Sync was read in copy-in, or is still to be answered', '> P B E S d c < 1 2 G E', [0, 1]],
    ['M03: two Syncs in a copy of a Query', '> Q S d S c < G E Z', [0, 2]],
    ['M03: one ReadyForQuery later', '> Q S d S c < G E Z Z', [0, 1]],
    ['M04: the row or CopyDone has failed', '> Q d S c < G E Z', [0, 1]],
    ['M05: likewise in an Execute', '> P B E d S c < 1 2 G E', [0, 1]],
    ['M06: a cancel before or after the Sync', '> P B E d S d c S < 1 2 G E', [1, 2]],
  ] as const)('%s', (_name, exchange, expected) => {
    const tracker = after(exchange);
    expect(interval(tracker)).toEqual(expected);
    expect(tracker.releasable).not.toBe('yes');
  });

  it.each([
    ['M01a', '> P B E S d c S < 1 2 G E Z Z'],
    ['M02a', '> P B E S d c < 1 2 G E Z'],
    ['M03a', '> Q S d S c < G E Z Z Z'],
    ['M04b', '> Q d S c < G E Z Z'],
    ['M05b', '> P B E d S c < 1 2 G E Z'],
    ['M06a', '> P B E d S d c S < 1 2 G E Z Z'],
  ])('%s: the most that can come says that nothing more will', (_name, exchange) => {
    const tracker = after(exchange);
    expect(interval(tracker)).toEqual([0, 0]);
    expect(tracker.releasable).toBe('yes');
  });

  it.each([
    ['> P B E S d c S < 1 2 G E Z', 'yes'],
    ['> P B E S d c < 1 2 G E', 'no'],
    ['> Q S d S c < G E Z', 'yes'],
    ['> Q d S c < G E Z', 'yes'],
  ])('%s: a backend that is seen to wait owes nothing more', (exchange, releasable) => {
    const tracker = after(exchange);
    expect(tracker.quiet()).toBe(true);
    expect(interval(tracker)).toEqual([0, 0]);
    expect(tracker.releasable).toBe(releasable);
  });

  it.each([
    ['a CopyDone that succeeds', '> P B E S d c S < 1 2 G C', [1, 1]],
    ['nine Syncs before CopyDone (D05)', '> P B E S < 1 2 G > S S S S S S S S d c S < C', [1, 1]],
    ['a Sync behind CopyFail', '> P B E < 1 2 G > d f S < E', [1, 1]],
    ['an error before anything was sent behind CopyInResponse', '> P B E S < 1 2 G E', [1, 1]],
    ['a Query skipped behind a failed Execute (M08)', '> P B E Q S < 1 2 E', [1, 1]],
  ] as const)('%s leaves no doubt', (_name, exchange, expected) => {
    expect(interval(after(exchange))).toEqual(expected);
  });
});

describe('a message is said to create an ambiguity', () => {
  const sync = eventId('F.Sync');

  it('when it is a Sync while copy-in reads rows', () => {
    expect(after('> Q < G > d').wouldBeAmbiguous(sync)).toBe(true);
    expect(after('> P B E < 1 2 G > d').wouldBeAmbiguous(sync)).toBe(true);
  });

  it('when it is a Sync and nothing was read yet', () => {
    expect(after('> P B E < 1 2 G').wouldBeAmbiguous(sync)).toBe(true);
  });

  it('not when it is CopyData or the end of the copy', () => {
    for (const event of ['F.CopyData', 'F.CopyDone', 'F.CopyFail'] as const)
      expect(after('> P B E < 1 2 G > d').wouldBeAmbiguous(eventId(event))).toBe(false);
  });

  it('not behind CopyDone of an Execute, nor outside copy-in', () => {
    expect(after('> P B E < 1 2 G > d c').wouldBeAmbiguous(sync)).toBe(false);
    expect(after('> P B E').wouldBeAmbiguous(sync)).toBe(false);
    expect(after('').wouldBeAmbiguous(sync)).toBe(false);
  });

  it('and a proxy that holds it until then owes exactly one', () => {
    const held = after('> P B E < 1 2 G > d c S < E');
    expect(interval(held)).toEqual([1, 1]);
  });
});

describe('the marker, a Sync and an empty Query,', () => {
  it.each([
    ['> P B E S d c S < 1 2 G E Z', 'Z I Z', 'Z Z I Z'],
    ['> P B E S d c < 1 2 G E', 'Z I Z', 'Z Z I Z'],
    ['> Q S d S c < G E Z', 'Z I Z', 'Z Z Z I Z'],
    ['> Q d S c < G E Z', 'Z I Z', 'Z Z I Z'],
  ])('settles %s, whichever it was', (exchange, ...cases) => {
    for (const replies of cases) {
      const tracker = after(exchange);
      expect(tracker.mayMark).toBe(true);
      tracker.mark();
      for (const { event, type } of tokensOf(`< ${replies}`)) {
        expect(tracker.backend(event)).toBe(true);
        if (type === 'I') expect([tracker.answersProxy, tracker.mayAnswerProxy]).toEqual([true, true]);
      }
      expect(tracker.answersProxy).toBe(true);
      expect(tracker.releasable).toBe('yes');
      expect(interval(tracker)).toEqual([0, 0]);
    }
  });

  it('leaves open whose a ReadyForQuery is until the next message, and then it is sure', () => {
    const tracker = after('> P B E S d c S < 1 2 G E Z');
    tracker.mark();
    play(tracker, '< Z');
    expect([tracker.answersProxy, tracker.mayAnswerProxy, tracker.answers]).toEqual([false, true, -1]);
    play(tracker, '< Z');
    expect([tracker.answersProxy, tracker.mayAnswerProxy, tracker.answers]).toEqual([true, true, 7]);
  });

  it.each([
    ['the backend is in copy-in', '> Q < G > d', '> c < C Z'],
    ['copy-in may follow', '> Q < T D C', '< Z'],
    ['a Query of the client could be empty', '> S Q', '< Z I Z'],
    ['an Execute of the client could be empty', '> P B E S', '< 1 2 I Z'],
    ['an empty Query was read and not answered yet', '> Q', '< I Z'],
    ['copy-in may be read as done, but a second COPY may follow', '> Q < G > d c', '< C Z'],
  ])('is not offered while %s, and is behind that', (_name, exchange, behind) => {
    const tracker = after(exchange);
    expect(tracker.mayMark).toBe(false);
    expect(play(tracker, behind)).not.toContain(false);
    expect(tracker.mayMark).toBe(true);
  });

  it('is not offered when the connection ends', () => {
    expect(after('> X').mayMark).toBe(false);
  });

  it('is not offered to a walsender, nor before the start-up is over', () => {
    expect(after('', { start: 'walsender.ready.idle' }).mayMark).toBe(false);
    expect(after('', { start: 'startup.first' }).mayMark).toBe(false);
    expect(after('> Startup < R', { start: 'startup.first' }).mayMark).toBe(false);
  });

  it('is offered where nothing is owed, and in skip', () => {
    expect(after('').mayMark).toBe(true);
    expect(after('> P < E').mayMark).toBe(true);
  });
});
