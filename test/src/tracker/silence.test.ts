/** What a backend reads without a word, and what may follow from that. */
import { describe, expect, it } from 'vitest';
import { eventId } from '../../../machines/messages.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { Tracker } from '../../../src/tracker/tracker.ts';
import { after, interval, play } from './support.ts';

/** What a tracker says before and after the backend was seen to wait. */
function seenToWait(exchange: string) {
  const tracker = after(exchange);
  const { phase } = tracker;
  return { phase, waits: tracker.quiet(), states: tracker.states, violation: tracker.violation?.rule };
}

describe('A backend that waits', () => {
  it.each([
    ['> P H < 1', 'pipelining', true, 'pipelining.flushRead.idle', undefined],
    ['> P d H c < 1', 'pipelining', true, 'pipelining.strayRead.idle', undefined],
    ['> P d d f H < 1', 'pipelining', true, 'pipelining.flushRead.idle', undefined],
    // A made-up reply is no message: the backend does not read it.
    ['> P H C= < 1', 'pipelining', true, 'pipelining.flushRead.idle', undefined],
    ['> P C= d C= H < 1', 'pipelining', true, 'pipelining.flushRead.idle', undefined],
    // Behind what makes it close the connection it reads nothing.
    ['> Q ! S < I Z', 'closed', true, 'closed', 'termination.invalid-length'],
    ['> Q ! C= Q < I Z', 'closed', true, 'closed', 'termination.invalid-length'],
    ['> Q X Q < I Z', 'closed', true, 'closed', undefined],
    ['> Q C= X P < I Z', 'closed', true, 'closed', undefined],
    ['> X', 'closed', true, 'closed', undefined],
  ])('behind %s has read what it can: %s', (exchange, phase, waits, state, violation) => {
    expect(seenToWait(exchange)).toEqual({ phase, waits, states: [state], violation });
  });

  it.each([
    ['> P B E', true, 'replies stay in its buffer'],
    ['> P C= B C= E', true, 'made-up ones are not its own'],
    ['> P d B', true, 'stray copy messages are read'],
    ['> P B E H', false, 'a Flush sends them'],
    ['> P H B E', false, 'also a Flush ahead of others'],
    ['> P C= H', false, 'whatever the proxy makes up'],
    ['> P B E S', false, 'so does a Sync'],
    ['> P B Q', false, 'a Query is answered at once'],
    ['> P B E < 1 2', true, 'of an Execute, the rows'],
    ['> P B E d c H', false, 'even those of a copy-in that would be over: its beginning is sent at once'],
    ['> P B E H < 1 2 G', true, 'in copy-in a Flush sends nothing'],
    ['> P X', true, 'it has left'],
    ['> P H X', false, 'it has left, but behind a Flush'],
    ['> H', true, 'nothing was to be sent'],
  ])('holds replies back: %s, %s (%s)', (exchange, expected) => {
    expect(after(exchange).quiet()).toBe(expected);
  });

  it('goes on from there', () => {
    const tracker = after('> P B E');
    expect(tracker.quiet()).toBe(true);
    expect(tracker.phase).toBe('extendedQuery');
    expect(play(tracker, '> H < 1 2 D C')).not.toContain(false);
    expect(tracker.phase).toBe('pipelining');
  });
});

describe('A backend may have left', () => {
  it.each([
    ['> X', true, 'behind Terminate'],
    ['> P B X', true, 'with the replies that it held back'],
    ['> P C= X', true, 'whatever the proxy makes up'],
    ['> P X Q', true, 'what comes behind it is not read'],
    ['> P X H', true, 'not even a Flush'],
    ['> fin', true, 'at the end of the input'],
    ['> P H X', false, 'not before it has sent what a Flush asks for'],
    ['> P S X', false, 'or a Sync'],
    ['> Q X', false, 'or a Query'],
    ['> P H X < 1', true, 'then it may'],
    ['> P H', false, 'not for no reason'],
    ['> Q < T D', false, 'not in the middle of a reply'],
  ])('%s: %s (%s)', (exchange, expected) => {
    expect(after(exchange).mayClose).toBe(expected);
  });
});

describe('A made-up reply', () => {
  const due = (tracker: Tracker) => [tracker.nextDue(), tracker.nextDue(), tracker.nextDue()];
  it.each([
    ['> P H C= < 1', [2, -1, -1], 'is due behind a Flush that is read in silence'],
    ['> P d C= f C= < 1', [2, 4, -1], 'and behind stray copy messages'],
    ['> P H C= S C= < 1', [2, -1, -1], 'but not behind a Sync that is still to be answered'],
    ['> P H P C= < 1', [-1, -1, -1], 'nor behind any other message'],
    ['> P H C= X C= < 1', [2, -1, -1], 'nor behind the end of the connection'],
    ['> P H ! C= < 1', [-1, -1, -1], 'however it ends'],
    ['> P < E > C=', [-1, -1, -1], 'nor in a skip until Sync'],
    ['> P B E C= S < 1 2 D E', [-1, -1, -1], 'nor where an error in the middle of a reply has begun one'],
    ['> P B E C= S < 1 2 D C', [3, -1, -1], 'but when that reply is complete'],
    ['> P H H:B C= < 1', [-1, -1, -1], 'nor behind what the backend refuses'],
  ])('in %s: %j, %s', (exchange, expected) => {
    expect(due(after(exchange))).toEqual(expected);
  });

  it('stays due when the backend is seen to have read on', () => {
    const tracker = after('> P H C= < 1');
    expect(tracker.quiet()).toBe(true);
    expect(due(tracker)).toEqual([2, -1, -1]);
  });

  it('is not due while nothing is known, and is where a ReadyForQuery says so', () => {
    const tracker = after('> P < 1');
    expect(play(tracker, '< T > C=')).toEqual([false, 1]);
    expect(tracker.nextDue()).toBe(-1);
  });
});

describe('A ring that was used before', () => {
  /** Fills the ring that the next tracker gets with messages that a backend refuses. */
  function fill(): void {
    const tracker = after('> Q ! ! ! ! ! ! ! < I Z');
    expect(tracker.quiet()).toBe(true);
  }

  it('shows nothing of what it held', () => {
    fill();
    const tracker = after('> P H C= < 1');
    expect(tracker.phase).toBe('pipelining');
    expect(tracker.mayClose).toBe(false);
    expect(interval(tracker)).toEqual([0, 0]);
    expect([tracker.nextDue(), tracker.nextDue()]).toEqual([2, -1]);
    expect(tracker.quiet()).toBe(true);
    expect([tracker.violation, tracker.phase]).toEqual([undefined, 'pipelining']);
  });

  it('lets a connection be released', () => {
    fill();
    const tracker = after('> Q d c < C Z');
    expect([tracker.releasable, ...interval(tracker)]).toEqual(['yes', 0, 0]);
  });
});

describe('The marker may be sent', () => {
  it.each([
    ['', true, 'to a backend that waits'],
    ['> S', true, 'while a Sync is to be answered'],
    ['> P B D:P S', true, 'and replies that are no EmptyQueryResponse'],
    ['> P < E', true, 'in a skip'],
    ['> P B E S d c S < 1 2 G E Z', true, 'where nobody knows what is owed'],
    ['> Q', false, 'not while a Query could be empty'],
    ['> S Q', false, 'wherever it stands'],
    ['> Q < N', false, 'and its answer could still be that'],
    ['> P B E S', false, 'nor an Execute'],
    ['> Q < C Z:T > Q < E Z:E > Q', false, 'even in a failed block, which takes no COPY'],
    ['> Q < C Z:T > Q < E Z:E > Q < N', false, 'also when its answer has begun'],
    ['> Q < C Z:T > Q < E Z:E > P B E S', false, 'nor any Execute there'],
    ['> Q < C Z:T > Q < E Z:E > P S', true, 'a Parse is another matter'],
    ['> P B E S < 1', false, 'that is still to come'],
    ['> Q < T D', false, 'or its next statement a COPY FROM STDIN'],
    ['> Q < G', false, 'not in copy-in'],
    ['> Q d < G', false, 'nor while its data is read'],
    ['> X', false, 'not to a backend that leaves'],
    ['> S X', false, 'or will'],
  ])('%s: %s (%s)', (exchange, expected) => {
    expect(after(exchange).mayMark).toBe(expected);
  });

  it.each([
    ['startup.first', '> Startup < R:0 K', 'in a start-up'],
    ['startup.first', '', 'before it'],
    ['walsender.ready.idle', '', 'to a walsender'],
    ['walsender.ready.idle', '> Q < W', 'in copy-both'],
  ])('not in %s %s: %s', (start, exchange) => {
    expect(after(exchange, { start }).mayMark).toBe(false);
  });
});

describe('A message would make an ambiguity', () => {
  const SYNC = eventId('F.Sync');
  const ambiguous = (exchange: string, event = SYNC) => after(exchange).wouldBeAmbiguous(event);

  it.each([
    ['> Q < G', true, 'in copy-in, where the backend may ignore it or have failed'],
    ['> P B E < 1 2 G', true, 'of an Execute as well'],
    ['> Q d < G', true, 'behind a row'],
    ['> P B E S d < 1 2 G', true, 'however many there are'],
    ['> Q', false, 'not before a copy-in'],
    ['> Q < T', false, 'not in another reply'],
    ['> P B E S', false, 'not in a pipeline'],
    ['', false, 'not to a backend that waits'],
  ])('a Sync, %s: %s (%s)', (exchange, expected) => {
    expect(ambiguous(exchange)).toBe(expected);
  });

  it('which a row or CopyDone does not', () => {
    for (const name of ['F.CopyData', 'F.CopyDone', 'F.CopyFail'] as const)
      expect(ambiguous('> Q < G', eventId(name)), name).toBe(false);
  });

  it('is not said while nothing is known', () => {
    const tracker = after('> Q < G');
    expect(play(tracker, '< 1')).toEqual([false]);
    expect(tracker.wouldBeAmbiguous(SYNC)).toBe(false);
  });
});

it('While nothing is known no ReadyForQuery is promised', () => {
  const tracker = new Tracker(backendTable(), 'ready.idle');
  expect(play(tracker, '> S < 1')).toEqual([0, false]);
  expect(interval(tracker)).toEqual([0, Number.POSITIVE_INFINITY]);
});
