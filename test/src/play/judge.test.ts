import { describe, expect, it } from 'vitest';
import { eventId } from '../../../machines/messages.ts';
import type { Message } from '../../../src/models/model.ts';
import { judge } from '../../../src/play/judge.ts';
import { rankOf, sentenceOf, VERDICT_IDS } from '../../../src/play/verdicts.ts';
import { judged } from './support.ts';

const madeUp = (type: string, name: Parameters<typeof eventId>[0]): Message => ({
  event: eventId(name),
  type,
  part: 'injected',
});
const CLOSED = madeUp('3', 'B.CloseComplete');
/** Gives each of these replies once, as soon as it is asked. */
const giving = (...replies: Message[]) => ({ simulated: () => replies.shift() });

describe('A judgement', () => {
  it('finds nothing wrong with a queue that keeps step', () => {
    expect(judged('> Q < T D C Z')).toMatchObject({ verdict: undefined, queueOutcome: 'ok' });
  });

  it('is a crash at the step at which the model throws, whatever it throws', () => {
    const throwing = { frontend: () => Promise.reject.call(undefined) as never };
    expect(judged('> Q < C Z > Q < C Z', throwing)).toMatchObject({ verdict: 'crash', at: 0 });
    const speaking = {
      backend: (): 'forward' => {
        throw new Error('no such state');
      },
    };
    expect(judged('> Q < C Z', speaking)).toMatchObject({
      verdict: 'crash',
      at: 1,
      queueOutcome: 'crash: no such state',
    });
  });

  it('is a false desync at the message that the model calls an error, and ends there', () => {
    expect(judged('> Q < C Z', { backend: () => ({ error: 'what is that' }) })).toMatchObject({
      verdict: 'false-desync',
      at: 1,
      queueOutcome: 'X@B:C',
    });
    expect(judged('> c Q < C Z', { frontend: () => ({ error: 'no copy' }) })).toMatchObject({
      verdict: 'false-desync',
      at: 0,
      queueOutcome: 'X@F:c',
    });
  });

  it('is a missing reply when one of the client does not reach it', () => {
    expect(judged('> P S < 1 Z', { backend: ({ type }) => (type === '1' ? 'drop' : 'forward') })).toMatchObject({
      verdict: 'missing-reply',
      at: 2,
    });
  });

  it('is a duplicate reply when one to the proxy reaches the client', () => {
    expect(judged('> P+ S < 1 Z').verdict).toBe('duplicate-reply');
    expect(judged('> B~ S < 1 2 Z').verdict).toBe('duplicate-reply');
  });

  it('is a duplicate reply when one is made up that nobody asked for, or twice', () => {
    expect(judged('> Q < C Z', giving(CLOSED)).verdict).toBe('duplicate-reply');
    expect(judged('> C= Q < C Z', giving(CLOSED, CLOSED)).verdict).toBe('duplicate-reply');
    expect(judged('> C= Q < C Z', giving(CLOSED)).verdict).toBeUndefined();
  });

  it('is a reordered reply when a made-up one comes before those that are owed, or behind later ones', () => {
    expect(judged('> P C= S < 1 Z', giving(CLOSED)).verdict).toBe('reordered-reply');
    let read = 0;
    const late = {
      backend: (): 'forward' => {
        read++;
        return 'forward';
      },
      simulated: () => (read++ === 4 ? CLOSED : undefined),
      releasable: () => true,
    };
    expect(judged('> C= Q < C Z', late).verdict).toBe('reordered-reply');
  });

  it('is a missing reply when the proxy never makes up what it owes', () => {
    expect(judged('> C= Q < C Z').verdict).toBe('missing-reply');
  });

  it('is a wrong status when a made-up ReadyForQuery says another one', () => {
    const idle = madeUp('Z', 'B.ReadyForQuery.idle');
    const inTransaction = madeUp('Z', 'B.ReadyForQuery.inTransaction');
    expect(judged('> S= Q < C Z', giving(inTransaction)).verdict).toBe('wrong-status');
    expect(judged('> S= Q < C Z', giving(idle)).verdict).toBeUndefined();
  });

  it('is a foreign reply when the next client gets what the one before asked for', () => {
    expect(judged('> Q < C | Z', { releasable: () => true }).verdict).toBe('foreign-reply');
  });

  it('hands nothing over that the model does not give', () => {
    expect(judged('> Q < C | Z').verdict).toBeUndefined();
  });

  it('is a foreign cancel only for a former client, and only while the server works for another', () => {
    const forwards = { cancel: () => 'forward' as const };
    expect(judged('> Q < C Z | > Q > ^- < C Z', forwards).verdict).toBe('foreign-cancel');
    expect(judged('> Q < C Z | > ^- Q < C Z', forwards).verdict).toBeUndefined();
    expect(judged('> Q > ^- < C Z', forwards).verdict).toBeUndefined();
    expect(judged('> Q < C Z | > Q > ^- < C Z').verdict).toBeUndefined();
  });

  it('is a state leak when a transaction, or a pipeline, is handed over', () => {
    expect(judged('> Q < C Z:T | > Q < C Z', { releasable: () => true }).verdict).toBe('state-leak');
    expect(judged('> P H < 1 | > S < Z', { releasable: () => true }).verdict).toBe('state-leak');
  });

  it('is an early release when the model would give away what is not free', () => {
    expect(judged('> Q < C Z', { releasable: () => true })).toMatchObject({ verdict: 'early-release', at: 1 });
    expect(judged('> Q < G > c < C Z', { releasable: () => true })).toMatchObject({ verdict: 'early-release', at: 1 });
  });

  it('is a stale expectation when the model waits although the server is free, and a late release when it just keeps it', () => {
    expect(judged('> Q < C Z', { releasable: () => false, waitsFor: () => ['Z'] })).toMatchObject({
      verdict: 'stale-expectation',
      at: 3,
      behind: 2,
      queueOutcome: 'S[Z]',
    });
    expect(judged('> Q < C Z', { releasable: () => false })).toMatchObject({
      verdict: 'late-release',
      at: 3,
      behind: 2,
    });
  });

  it('names the last step at which the model still kept step', () => {
    let replies = 0;
    const stuck = {
      backend: (): 'forward' => {
        replies++;
        return 'forward';
      },
      releasable: () => replies === 2,
      waitsFor: () => ['Z'],
    };
    expect(judged('> Q < C Z > Q < C Z', stuck)).toMatchObject({ verdict: 'stale-expectation', since: 2, behind: 5 });
  });

  it('says nothing about what nobody can know', () => {
    // Was the Sync read in copy-in, or behind the row that failed?
    const ambiguous = '> P B E S d S < 1 2 G E Z';
    expect(judged(ambiguous, { releasable: () => false, uncertain: () => true }).verdict).toBeUndefined();
    expect(judged(ambiguous, { releasable: () => true }).verdict).not.toBe('stale-expectation');
  });

  it('throws what the caller did wrong as a crash of nobody: an exchange without its messages', () => {
    const exchange = {
      length: 1,
      events: [eventId('F.Sync')],
      messages: [],
      truth: [0],
      causes: [-1],
      forwarded: [1],
      due: [0],
      madeUp: [],
    };
    expect(
      judge(
        {
          frontend: () => 'forward',
          backend: () => 'forward',
          releasable: () => true,
          reads: () => 'both',
          waitsFor: () => [],
        },
        exchange,
      ).queueOutcome,
    ).toContain('has no message');
  });
});

describe('Verdicts', () => {
  it('are ranked: the most serious one stands', () => {
    expect(rankOf('crash')).toBe(0);
    expect(rankOf('late-release')).toBe(VERDICT_IDS.length - 1);
    // A missing reply outranks the early release that comes first.
    expect(
      judged('> P B S < 1 2 Z', { releasable: () => true, backend: ({ type }) => (type === '2' ? 'drop' : 'forward') })
        .verdict,
    ).toBe('missing-reply');
  });

  it('are sentences for people', () => {
    for (const id of VERDICT_IDS) expect(sentenceOf(id)).toMatch(/^[A-Z].*\.$/);
  });
});
