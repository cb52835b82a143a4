import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../machines/versions.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { Tracker } from '../../../src/tracker/tracker.ts';
import { after, interval, play } from './support.ts';

type Scenario = readonly [
  exchange: string,
  phase: string,
  status: string,
  outstanding: readonly [number, number],
  releasable: string,
];

function check([exchange, phase, status, outstanding, releasable]: Scenario, dialect: Dialect): void {
  const tracker = after(exchange, { dialect });
  expect({
    phase: tracker.phase,
    status: tracker.transactionStatus,
    outstanding: interval(tracker),
    releasable: tracker.releasable,
  }).toEqual({ phase, status, outstanding, releasable });
}

describe('phase, status, interval and releasable, in every dialect', () => {
  const scenarios: readonly Scenario[] = [
    ['> d c', 'ready', 'idle', [0, 0], 'yes'],
    ['> f H d', 'ready', 'idle', [0, 0], 'yes'],
    ['> Q', 'simpleQuery', 'idle', [0, 1], 'no'],
    ['> Q < T D', 'simpleQuery', 'idle', [0, 1], 'no'],
    ['> Q < T D C Z', 'ready', 'idle', [0, 0], 'yes'],
    ['> Q < I Z', 'ready', 'idle', [0, 0], 'yes'],
    ['> Q < E', 'afterError', 'idle', [1, 1], 'no'],
    ['> Q < C Z:T', 'ready', 'inTransaction', [0, 0], 'no'],
    ['> Q < C Z:T > Q < E Z:E', 'ready', 'failed', [0, 0], 'no'],
    ['> Q < C Z:T > Q < E Z:E > Q < C Z', 'ready', 'idle', [0, 0], 'yes'],
    ['> Q Q < C Z', 'simpleQuery', 'idle', [0, 1], 'no'],
    ['> S', 'sync', 'idle', [1, 1], 'no'],
    ['> S < Z', 'ready', 'idle', [0, 0], 'yes'],
    ['> S < E', 'afterError', 'idle', [1, 1], 'no'],
    ['> P', 'extendedQuery', 'idle', [0, 0], 'no'],
    ['> P < 1', 'pipelining', 'idle', [0, 0], 'no'],
    ['> P H < 1', 'pipelining', 'idle', [0, 0], 'no'],
    ['> C < 3', 'pipelining', 'idle', [0, 0], 'no'],
    ['> P B D:P E S < 1 2 T D C', 'sync', 'idle', [1, 1], 'no'],
    ['> P B D:P E S < 1 2 T D C Z', 'ready', 'idle', [0, 0], 'yes'],
    ['> P S < E', 'sync', 'idle', [1, 1], 'no'],
    ['> P < E', 'skippingUntilSync', 'idle', [0, 0], 'no'],
    ['> P < E > Q F P B D E C H d c f', 'skippingUntilSync', 'idle', [0, 0], 'no'],
    ['> P < E > Q S < Z', 'ready', 'idle', [0, 0], 'yes'],
    ['> P B E < 1 2 D s', 'pipelining', 'idle', [0, 0], 'no'],
    ['> F', 'functionCall', 'idle', [1, 1], 'no'],
    ['> F < V Z', 'ready', 'idle', [0, 0], 'yes'],
    ['> Q < G', 'copyIn', 'idle', [0, 1], 'no'],
    ['> Q < G > d c < C', 'simpleQuery', 'idle', [0, 1], 'no'],
    ['> Q < G > d S c < C Z', 'ready', 'idle', [0, 0], 'yes'],
    ['> Q < G > d f < E Z', 'ready', 'idle', [0, 0], 'yes'],
    ['> Q < G E Z > d d c', 'ready', 'idle', [0, 0], 'yes'],
    ['> P B E S < 1 2 G > d c S < C Z', 'ready', 'idle', [0, 0], 'yes'],
    ['> P B E < 1 2 G > d c < C', 'pipelining', 'idle', [0, 0], 'no'],
    ['> Q < H d d', 'copyOut', 'idle', [0, 1], 'no'],
    ['> Q < H d c C Z', 'ready', 'idle', [0, 0], 'yes'],
    ['> P B E S < 1 2 H d E Z', 'ready', 'idle', [0, 0], 'yes'],
    ['> X', 'closed', 'idle', [0, 0], 'no'],
    ['> fin', 'closed', 'idle', [0, 0], 'no'],
    ['> Q < T D E!', 'closed', 'idle', [0, 0], 'no'],
    ['< E!', 'closed', 'idle', [0, 0], 'no'],
    ['< N A', 'ready', 'idle', [0, 0], 'yes'],
  ];
  it.each(scenarios)('%s is in %s', (...scenario) => {
    for (const dialect of ['postgres-12', 'postgres-13', 'postgres-17', 'postgres-18'] as const)
      check(scenario, dialect);
  });
});

describe('a tracker that has seen nothing', () => {
  it.each([
    ['startup.first', 'startup', 'unknown', 'no'],
    ['ready.idle', 'ready', 'idle', 'yes'],
    ['walsender.ready.idle', 'ready', 'idle', 'yes'],
    ['ready.failed', 'ready', 'unknown', 'no'],
  ])('and begins in %s is in %s', (start, ...expected) => {
    const tracker = after('', { start });
    expect([tracker.phase, tracker.transactionStatus, tracker.releasable]).toEqual(expected);
    expect([tracker.answers, tracker.answersProxy, tracker.mayAnswerProxy]).toEqual([-1, false, false]);
  });

  it('begins with a start-up unless it is told otherwise', () => {
    expect(new Tracker(backendTable()).states).toEqual(['startup.first']);
  });
});

describe('a backend that is seen to wait', () => {
  it('in a copy-in that cannot fail now still owes the ReadyForQuery of the Query', () => {
    const tracker = after('> Q < G > H');
    expect(tracker.quiet()).toBe(true);
    expect([tracker.states, interval(tracker)]).toEqual([['copyIn.simple.body.idle'], [0, 1]]);
    expect(play(tracker, '> c < C Z')).toEqual([2, true, true]);
    expect(tracker.releasable).toBe('yes');
  });

  it('in one of an Execute owes none', () => {
    const tracker = after('> P B E < 1 2 G > H');
    expect(tracker.quiet()).toBe(true);
    expect(interval(tracker)).toEqual([0, 0]);
  });

  it('holds back what it has not sent: a Flush rules that out', () => {
    const holding = after('> P B E');
    expect(holding.quiet()).toBe(true);
    expect(play(holding, '> S < 1 2 D C Z')).not.toContain(false);
    expect(after('> P B E H < 1 2').quiet()).toBe(false);
    expect(after('> P B E H < 1 2 C').quiet()).toBe(true);
  });
});

describe('a frontend that broke the protocol', () => {
  it('is reported when the backend is seen to wait, as it is when it goes on', () => {
    const waiting = after('> P d H:B < 1 E');
    expect(waiting.violation).toBeUndefined();
    expect(waiting.quiet()).toBe(true);
    const found = { by: 'frontend', at: 2, rule: 'extended.flush-body', expected: [] };
    expect(waiting.violation).toEqual(found);
    expect(after('> P d H:B < 1 E > S < Z > Q < I').violation).toEqual(found);
  });

  it('is reported for what the backend must have read since it answered last', () => {
    const waiting = after('> Q ! < I Z');
    expect(waiting.violation).toBeUndefined();
    expect(waiting.quiet()).toBe(true);
    expect(waiting.violation).toEqual({ by: 'frontend', at: 1, rule: 'termination.invalid-length', expected: [] });
    expect(waiting.phase).toBe('closed');
  });

  it('is not, while the backend may not have read it, or may have read it where it belongs', () => {
    for (const exchange of ['> P B E < 1 2', '> P d H < 1 E', '> Q d < G', '> P d H:B < 1']) {
      const tracker = after(exchange);
      tracker.quiet();
      expect(tracker.violation?.by, exchange).not.toBe('frontend');
    }
  });
});

describe('a backend that has sent FATAL', () => {
  it('may say what it logs while it exits, and nothing else', () => {
    const tracker = after('> Q < T E! N N');
    expect([tracker.phase, tracker.violation]).toEqual(['closed', undefined]);
    expect(play(tracker, '< A')).toEqual([false]);
    expect(play(after('> Q < E!'), '< E!')).toEqual([false]);
    expect(play(after('> Q < E!'), '< Z')).toEqual([false]);
  });
});

describe('the start-up', () => {
  const start = 'startup.first';
  it.each([
    ['> Startup', 'authentication', 'no'],
    ['> Startup < R S S K', 'authentication', 'no'],
    ['> Startup < R S S K Z', 'ready', 'yes'],
    ['> Startup < R:10 > p < R:11 > p < R:12 R S K Z', 'ready', 'yes'],
    ['> SSLRequest < SSLAnswer:N > GSSENCRequest < SSLAnswer:N > Startup < v R:3 > p < R K Z', 'ready', 'yes'],
    ['> CancelRequest', 'closed', 'no'],
    ['> Startup Q', 'authentication', 'no'],
    ['> Startup Q < R K Z', 'simpleQuery', 'no'],
  ])('%s is in %s', (exchange, phase, releasable) => {
    const tracker = after(exchange, { start });
    expect([tracker.phase, tracker.releasable]).toEqual([phase, releasable]);
  });

  it('owes a ReadyForQuery, unless it fails', () => {
    expect(interval(after('> Startup', { start }))).toEqual([0, 1]);
    expect(interval(after('> Startup < R K', { start }))).toEqual([0, 1]);
  });
});

describe('a walsender', () => {
  const start = 'walsender.ready.idle';
  it.each([
    ['> Q < W', 'copyBoth', [0, 1], 'no'],
    ['> Q < W d > c < d c', 'copyBoth', [0, 1], 'no'],
    ['> Q < W > c < c C C Z', 'ready', [0, 0], 'yes'],
    ['> P < E > S < Z', 'ready', [0, 0], 'yes'],
  ] as const)('%s is in %s', (exchange, phase, outstanding, releasable) => {
    const tracker = after(exchange, { start });
    expect([tracker.phase, interval(tracker), tracker.releasable]).toEqual([phase, outstanding, releasable]);
  });
});

describe('18', () => {
  const broken = '> P B E Q S < 1 2 D C T D C Z:T Z';
  it('leaves a transaction open that a Sync called idle, and is never releasable there', () => {
    const tracker = after(broken, { dialect: 'postgres-18' });
    expect(tracker.states).toEqual(['ready.broken']);
    expect([tracker.transactionStatus, tracker.releasable]).toEqual(['idle', 'no']);
    expect(play(tracker, '> Q < E Z')).toEqual([5, true, true]);
    expect(tracker.releasable).toBe('yes');
  });

  it('is the only one: 17 says idle both times, and T is a violation there', () => {
    expect(after(broken.replace('Z:T', 'Z'), { dialect: 'postgres-17' }).releasable).toBe('yes');
    expect(() => after(broken, { dialect: 'postgres-17' })).toThrow(/refused/);
  });
});

describe('a foreign message in copy-in', () => {
  it('ends the connection from 14 on: two errors, and the frontend is to blame', () => {
    const tracker = after('> Q < G > Q', { dialect: 'postgres-14' });
    expect(tracker.violation).toMatchObject({ by: 'frontend', at: 1, rule: 'copy-in.foreign-message' });
    expect(play(tracker, '< E E!')).toEqual([true, true]);
    expect(tracker.phase).toBe('closed');
  });

  it('aborts the copy up to 13', () => {
    const tracker = after('> Q < G > Q < E Z', { dialect: 'postgres-13' });
    expect(tracker.violation).toMatchObject({ by: 'frontend', at: 1, rule: 'copy-in.foreign-aborts' });
    // The error may have come before the Query was read: then it is still to be answered.
    expect(tracker.releasable).toBe('unknown');
    expect(tracker.quiet()).toBe(true);
    expect(tracker.releasable).toBe('yes');
    expect(after('> Q < G > d P < E Z', { dialect: 'postgres-13' }).phase).toBe('ambiguous');
  });
});

describe('a message that was sent ahead and refused later', () => {
  it.each([
    ['postgres-18', 'ready.idle', '> Q Q Q < C G E E!', 1, 'copy-in.foreign-message'],
    ['postgres-13', 'ready.idle', '> Q Q P < G E Z 1', 1, 'copy-in.foreign-aborts'],
    ['postgres-18', 'walsender.ready.idle', '> Q P < C Z E', 1, 'walsender.extended-refused'],
    ['postgres-18', 'walsender.ready.idle', '> Q S F < C Z Z E', 2, 'walsender.function-call-refused'],
  ] as const)('in %s and %s, %s, is named with the rule by which it was', (dialect, start, exchange, at, rule) => {
    const [ahead = ''] = exchange.split(' <');
    expect(after(ahead, { dialect, start }).violation).toBeUndefined();
    expect(after(exchange, { dialect, start }).violation).toEqual({ by: 'frontend', at, rule, expected: [] });
  });

  it('has no rule of its own where two could be meant', () => {
    // In the copy-in of the Query it would have aborted the copy, behind it the walsender refuses it.
    const tracker = after('> Q P Q < G E Z E', { dialect: 'postgres-13', start: 'walsender.ready.idle' });
    expect(tracker.violation).toMatchObject({ by: 'frontend', at: 1, rule: 'frontend.may-not-send' });
  });
});

describe('a backend that breaks the protocol', () => {
  it.each([
    ['a ReadyForQuery too many', '> Q < C Z Z', '> Q < C Z N'],
    ['a ReadyForQuery for a Sync in copy-in', '> P B E S < 1 2 G > d c S < C Z Z', '> P B E S < 1 2 G > d c S < C Z N'],
    ['no ReadyForQuery after an error of a Query', '> Q Q < E T', '> Q Q < E Z'],
    ['a row before its description', '> Q < D', '> Q < T'],
    ['a second ParseComplete', '> P < 1 1', '> P < 1 N'],
    ['a message on a closed connection', '> Q < E! Z', '> Q < E Z'],
  ])('%s is a violation', (_name, wrong, right) => {
    expect(after(right).violation).toBeUndefined();
    const tracker = new Tracker(backendTable(), 'ready.idle');
    const accepted = play(tracker, wrong);
    expect(accepted.indexOf(false)).toBe(accepted.length - 1);
    expect(tracker.violation?.by).toBe('backend');
  });

  it('is told what would have been right, and how many messages the frontend had sent', () => {
    const tracker = after('> Q < T');
    expect(play(tracker, '< 1')).toEqual([false]);
    expect(tracker.violation).toMatchObject({ by: 'backend', at: 1, rule: 'backend.never-sends' });
    expect(tracker.violation?.expected).toEqual([
      'B.CommandComplete',
      'B.DataRow',
      'B.ErrorResponse',
      'B.ErrorResponse.fatal',
      'B.NoticeResponse',
    ]);
  });

  it('leaves nothing known until a ReadyForQuery, then only what follows from it', () => {
    const tracker = after('> Q < T');
    play(tracker, '< 1');
    expect([tracker.phase, tracker.releasable, tracker.outstandingMax]).toEqual(['unknown', 'unknown', Infinity]);
    expect(play(tracker, '< D C Z')).toEqual([true, true, true]);
    expect(tracker.releasable).toBe('yes');
    expect(play(tracker, '> Q < T D C Z')).toEqual([1, true, true, true, true]);
    expect([tracker.phase, tracker.releasable]).toEqual(['ready', 'yes']);
  });

  it('with messages on their way is not called free before they are answered or seen to be read', () => {
    const tracker = after('> Q < T');
    play(tracker, '> Q < 1 Z');
    expect(tracker.releasable).toBe('unknown');
    play(tracker, '< T D C Z');
    expect(tracker.releasable).toBe('yes');
  });

  it('does not forget what is sent while nothing is known, even where it was skipped before', () => {
    const tracker = after('> P < E');
    expect(play(tracker, '< T > Q < Z')).toEqual([false, 1, true]);
    expect(tracker.releasable).toBe('unknown');
    expect(tracker.outstandingMax).toBe(1);
  });

  it('keeps its first violation', () => {
    const tracker = after('> Q < T');
    play(tracker, '< 1 Z Z');
    expect(tracker.violation?.expected).toContain('B.DataRow');
  });

  it('says nothing by falling silent while nothing is known', () => {
    const tracker = after('> Q < T');
    play(tracker, '< 1');
    expect([tracker.quiet(), tracker.phase, tracker.nextDue()]).toEqual([true, 'unknown', -1]);
    expect(play(tracker, '< D C Z')).toEqual([true, true, true]);
    expect([tracker.phase, tracker.transactionStatus]).toEqual(['ready', 'idle']);
  });

  it('falls silent where something must have been sent', () => {
    expect(after('> Q').quiet()).toBe(false);
    expect(after('> S').quiet()).toBe(false);
    expect(after('> P').quiet()).toBe(true);
    expect(after('> P H').quiet()).toBe(false);
  });

  it('ends it without a word at any time before AuthenticationOk, and at none behind it', () => {
    const starting = (exchange: string) => after(exchange, { start: 'startup.first' }).mayClose;
    const silent = [
      '',
      '> SSLRequest',
      '> SSLRequest < SSLAnswer:N',
      '> GSSENCRequest < SSLAnswer:N',
      '> SSLRequest < SSLAnswer:S',
      '> Startup',
      '> Startup < v',
      '> Startup < R:3',
      '> Startup < R:3 > p',
      '> Startup < R:5',
      '> Startup < R:10',
      '> Startup < R:10 > p',
      '> Startup < R:10 > p < R:11',
      '> Startup < R:10 > p < R:11 > p',
      '> Startup:R < R:3',
    ];
    expect(silent.filter((exchange) => !starting(exchange))).toEqual([]);
    const behind = ['> Startup < R:0', '> Startup < R:0 S K', '> Startup < R:10 > p < R:12', '> Startup < R:0 S K Z'];
    expect(behind.filter(starting)).toEqual([]);
  });

  it('closes without a word where something is owed', () => {
    expect(after('> Q').mayClose).toBe(false);
    expect(after('> X').mayClose).toBe(true);
    const tracker = after('> Q');
    expect(tracker.end()).toBe(false);
    expect([tracker.phase, tracker.releasable, ...interval(tracker)]).toEqual(['closed', 'no', 0, 0]);
  });
});
