/** Messages that the proxy sends by itself, and replies that it makes up. */
import { describe, expect, it } from 'vitest';
import { after, play, tokensOf } from './support.ts';

type Handed = string | number;

/** What the client gets: types of forwarded replies, and the numbers of made-up ones in their place. */
function clientSees(exchange: string): Handed[] {
  const tracker = after('');
  const seen: Handed[] = [];
  const handOut = () => {
    for (let due = tracker.nextDue(); due >= 0; due = tracker.nextDue()) seen.push(due);
  };
  for (const { direction, event, part, type } of tokensOf(exchange)) {
    if (direction === 'F') {
      if (part === 'answered-by-proxy') tracker.simulate();
      else tracker.frontend(event, part === 'injected' ? 'proxy' : 'client');
    } else {
      expect(tracker.backend(event)).toBe(true);
      if (!tracker.answersProxy) seen.push(type);
    }
    handOut();
  }
  return seen;
}

describe('what the proxy injects', () => {
  it.each([
    ['an injected Parse is answered to the proxy alone', '> P+ B E S < 1 2 D C Z', ['2', 'D', 'C', 'Z']],
    ['an injected Close and Parse likewise', '> C+ P+ B E S < 3 1 2 C Z', ['2', 'C', 'Z']],
    ['an injected Query with its rows', '> Q+ Q < T D C Z C Z', ['C', 'Z']],
    ['an error of an injected Parse, and what it skips', '> P+ B E S < E Z', ['Z']],
    ['a notice among the replies to an injected Query is the client’s', '> Q+ < N C Z', ['N']],
  ] as const)('%s', (_name, exchange, expected) => {
    expect(clientSees(exchange)).toEqual(expected);
  });

  it('is skipped by an error before it', () => {
    const tracker = after('> B P+ E S < E');
    expect(tracker.answersProxy).toBe(false);
    play(tracker, '< Z');
    expect(tracker.answers).toBe(3);
    expect(tracker.releasable).toBe('yes');
  });
});

describe('what the proxy makes up', () => {
  it.each([
    ['comes at once when nothing is before it', '> P=', [0]],
    ['comes behind the replies that are before it', '> P B= S < 1 Z', ['1', 1, 'Z']],
    ['keeps its place among several', '> P= B C= E S < 2 C Z', [0, '2', 2, 'C', 'Z']],
    ['comes behind an injected reply that is kept', '> P+ C= S < 1 Z', [1, 'Z']],
    ['is skipped by an error, as the server would have skipped it', '> P C= S < E Z', ['E', 'Z']],
    ['is due again behind the Sync that ends the skip', '> P C= S C= < E Z', ['E', 'Z', 3]],
    [
      'comes while a Query before it is answered only behind ReadyForQuery',
      '> Q C= < T D C Z',
      ['T', 'D', 'C', 'Z', 1],
    ],
  ] as const)('%s', (_name, exchange, expected) => {
    expect(clientSees(exchange)).toEqual(expected);
  });

  it('is not due while nobody can know whose turn it is', () => {
    const tracker = after('> P B E S d c S C= < 1 2 G E Z');
    expect(tracker.states).toHaveLength(2);
    expect(tracker.nextDue()).toBe(-1);
    play(tracker, '< Z');
    expect([tracker.nextDue(), tracker.nextDue()]).toEqual([7, -1]);
  });

  it('does not keep a connection from being releasable once it is handed out', () => {
    const tracker = after('> C=');
    expect(tracker.nextDue()).toBe(0);
    expect(tracker.nextDue()).toBe(-1);
    expect(tracker.releasable).toBe('yes');
  });
});

it('however many messages wait, each reply goes to whoever is owed it, and in order', () => {
  const turns = Array.from({ length: 40 }, (_, at) => ['> Q', '> Q+', '> C='][at % 3] ?? '');
  const seen: Handed[] = [];
  const tracker = after(turns.join(' '));
  for (let at = 0; at < 40; at++) {
    if (at % 3 === 2) {
      expect(tracker.nextDue()).toBe(at);
      continue;
    }
    expect(tracker.nextDue()).toBe(-1);
    play(tracker, '< T C Z');
    expect([tracker.answers, tracker.answersProxy]).toEqual([at, at % 3 === 1]);
    seen.push(at);
  }
  expect(seen).toHaveLength(27);
  expect([tracker.nextDue(), tracker.releasable]).toEqual([-1, 'yes']);
});
