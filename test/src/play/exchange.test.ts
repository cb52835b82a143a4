import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { EVENTS } from '../../../machines/messages.ts';
import { findModel } from '../../../src/models/index.ts';
import type { ModelEntry } from '../../../src/models/model.ts';
import { playExchange, truthOf } from '../../../src/play/exchange.ts';
import { BUSY, FREE, OPEN, UNKNOWABLE } from '../../../src/play/judge.ts';
import { rankOf, type Verdict } from '../../../src/play/verdicts.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { Tracker } from '../../../src/tracker/tracker.ts';
import { played, tokensOf } from './support.ts';

/** What is true of the server behind the last token: a table without edges would call every one busy. */
const truthBehind = (exchange: string) => Array.from(truthOf(backendTable(), tokensOf(exchange)).exchange.truth).at(-1);
/** All that is recorded here ends with a free server, or with one of which nobody can know whether it is. */
const AT_REST = [FREE, UNKNOWABLE];

const linesOf = <T>(name: string): T[] =>
  readFileSync(new URL(`../../../corpus/regressions/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): T => JSON.parse(line));

function model(name: string): ModelEntry {
  const entry = findModel(name);
  if (entry === undefined) throw new Error(`there is no model ${name}`);
  return entry;
}

const play = (name: string, exchange: string, schedule = false) =>
  playExchange(model(name), tokensOf(exchange), { schedule, dialect: 'postgres-18' });

describe('The truth about an exchange', () => {
  const truth = (exchange: string) => truthOf(backendTable(), tokensOf(exchange)).exchange;

  it.each([
    ['> Q < C Z', [BUSY, BUSY, FREE]],
    ['> Q < C Z:T', [BUSY, BUSY, OPEN]],
    ['> P H < 1', [BUSY, BUSY, OPEN]],
    ['> Q < G > c < C Z', [BUSY, BUSY, BUSY, BUSY, FREE]],
    ['> Q d c < G C Z > c', [BUSY, BUSY, BUSY, BUSY, BUSY, FREE, FREE]],
  ])('of %s says after each step whether the server is free', (exchange, expected) => {
    expect(truth(exchange).truth).toEqual(expected);
  });

  it('is unknowable where hindsight does not settle it, and known where it does', () => {
    expect(truth('> Q S d < G E Z').truth).toEqual([BUSY, BUSY, BUSY, BUSY, BUSY, UNKNOWABLE]);
    expect(truth('> Q S d < G E Z Z').truth).toEqual([BUSY, BUSY, BUSY, BUSY, BUSY, BUSY, FREE]);
  });

  it('says which step each reply answers and which replies are the client’s', () => {
    expect(truth('> P+ B S < 1 2 Z')).toMatchObject({ causes: [-1, -1, -1, 0, 1, 2], forwarded: [1, 1, 1, 0, 1, 1] });
    expect(truth('> B~ S < E Z').forwarded).toEqual([1, 1, 1, 1]);
  });

  it('says when a made-up reply is due: behind all before it, and never where the server skips', () => {
    expect(truth('> P C= S < 1 Z').due).toEqual([0, 0, 0, 1, 1]);
    expect(truth('> P H C= S < 1 Z').due).toEqual([0, 0, 0, 0, 1, 1]);
    expect(truth('> P C= S < E Z').due).toEqual([0, 0, 0, 0, 0]);
  });

  it('says whether a backend and a frontend that keep to the protocol could exchange this', () => {
    expect(truthOf(backendTable(), tokensOf('> Q < C Z')).legal).toBe(true);
    expect(truthOf(backendTable(), tokensOf('> Q < Z C')).legal).toBe(false);
    expect(truthOf(backendTable(), tokensOf('> Q < G > Q')).legal).toBe(false);
  });
});

describe('A played exchange', () => {
  it('is ok when the model keeps step', () => {
    expect(played('> Q < C Z')).toEqual({
      verdict: 'ok',
      at: null,
      rule: null,
      queueOutcome: 'ok',
      legal: true,
      sentence: 'The model keeps step with the backend.',
    });
  });

  it('names the token, the rule and both in a sentence', () => {
    expect(
      played('> Q < G > d < E Z > c', { frontend: ({ type }) => (type === 'c' ? { error: 'late' } : 'forward') }),
    ).toEqual({
      verdict: 'false-desync',
      at: 5,
      rule: 'copy.stray-ignored',
      queueOutcome: 'X@F:c',
      legal: true,
      sentence:
        'The model raises an error on a legal exchange. CopyData, CopyDone and CopyFail outside copy-in are dropped in silence.',
    });
  });

  it('has no token for what shows only at the end', () => {
    expect(played('> Q < C Z', { releasable: () => false })).toMatchObject({ verdict: 'late-release', at: null });
  });

  it('that ends behind a message of the frontend is about what came since the model last kept step', () => {
    expect(played('> Q < E Z > H')).toMatchObject({ verdict: 'late-release', rule: 'extended.flush' });
    expect(played('> Q < G > c < C Z > d')).toMatchObject({ verdict: 'late-release', rule: 'copy.stray-ignored' });
    // A cancel request is read on another connection: what is wrong behind it can only be about what came before.
    expect(played('> Q < E Z > ^', { cancel: () => 'drop', releasable: () => false }).rule).toBe('simple.error');
  });

  it('is played though it is illegal, and marked so', () => {
    expect(played('< N S A', { releasable: () => true })).toMatchObject({ verdict: 'ok', legal: false });
  });

  it('ends in a read-deadlock only when the model may choose', () => {
    const exchange = '> P B E S < 1 2 G > d c S < C Z';
    expect(play('pgdog-v0', exchange)).toMatchObject({ verdict: 'stale-expectation', at: null, queueOutcome: 'S[Z]' });
    expect(play('pgdog-v0', exchange, true)).toMatchObject({
      verdict: 'read-deadlock',
      at: 9,
      rule: 'copy-in.sync-ignored',
    });
    expect(play('naive', exchange, true).verdict).toBe('stale-expectation');
  });

  it('can be as long as memory allows', () => {
    const exchange = `> P B E S ${'S '.repeat(4000)} < 1 2 G > c S < C Z`;
    expect(play('naive', exchange)).toMatchObject({ verdict: 'stale-expectation', rule: 'copy-in.sync-ignored' });
  });
});

const COLUMNS: Readonly<Record<string, string>> = {
  V0: 'pgdog-v0',
  V1: 'pgdog-v1',
  V2a: 'pgdog-v2a',
  V2b: 'pgdog-v2b',
  V3: 'pgdog-v3',
  HEAD: 'pgdog-head',
  P913: 'pgdog-913',
};

interface Row {
  readonly id: string;
  readonly exchange: string;
  readonly [column: string]: string;
}
const rows = linesOf<Row>('pgdog-golden.jsonl');
/** The queue ends empty, but the client has got a reply too many. */
const EXTRA_REPLY = ['80s', '81s'];
/** Begins with messages out of nowhere. */
const ILLEGAL = ['69'];

describe.each(rows)('Golden exchange $id, $exchange', (row) => {
  it.each(
    Object.entries(COLUMNS),
  )('leaves the queue of version %s as stated, with a verdict to match', (column, name) => {
    expect(AT_REST).toContain(truthBehind(row.exchange));
    const { queueOutcome, verdict, legal } = play(name, row.exchange);
    expect(queueOutcome).toBe(row[column]);
    expect(legal).toBe(!ILLEGAL.includes(row.id));
    if (queueOutcome.startsWith('X@')) expect(verdict).toBe('false-desync');
    else if (queueOutcome.startsWith('S['))
      expect(rankOf(verdict as Verdict)).toBeLessThanOrEqual(rankOf('stale-expectation'));
    else expect(verdict).toBe(EXTRA_REPLY.includes(row.id) ? 'duplicate-reply' : 'ok');
  });

  it('is passed by the reference', () => {
    expect(AT_REST).toContain(truthBehind(row.exchange));
    expect(play('reference', row.exchange).verdict).toBe('ok');
  });
});

interface Regression {
  readonly name: string;
  readonly source: string;
  readonly model: string;
  readonly exchange: string;
  readonly verdict: Verdict;
  readonly schedule?: boolean;
}
const regressions = linesOf<Regression>('queues.jsonl');

describe('The regressions', () => {
  it('have names of their own, a public source, and cover several models', () => {
    expect(new Set(regressions.map(({ name }) => name)).size).toBe(regressions.length);
    for (const { source } of regressions)
      expect(source).toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+\/(issues|pull)\/\d+$/);
    const models = new Set(regressions.map((regression) => regression.model));
    expect(models.size).toBeGreaterThanOrEqual(7);
    expect([...models].filter((name) => findModel(name) === undefined)).toEqual([]);
  });

  it.each(regressions)('$name: $exchange of $model is $verdict', ({ model: name, exchange, verdict, schedule }) => {
    const result = play(name, exchange, schedule);
    expect(AT_REST).toContain(truthBehind(exchange));
    expect(result).toMatchObject({ verdict, legal: true });
    expect(play('reference', exchange, schedule).verdict).toBe('ok');
  });
});

describe('A request that the proxy answers by itself', () => {
  it.each([
    ['> P= C= S < Z', ['B.ParseComplete', 'B.CloseComplete']],
    ['> S=', ['B.ReadyForQuery.idle']],
    ['> Q < T D C Z:T > S= Q < C Z', ['B.ReadyForQuery.inTransaction']],
    // What it would answer to these nobody knows.
    ['> Q= S < Z', []],
    ['> B= C= S < Z', ['B.CloseComplete']],
  ] as const)('%s brings the client the replies %j of the proxy, which the reference gives it', (exchange, madeUp) => {
    const { exchange: known } = truthOf(backendTable(), tokensOf(exchange));
    expect(Array.from(known.madeUp, (event) => EVENTS[event])).toEqual(madeUp);
    expect(play('reference', exchange)).toMatchObject({ verdict: 'ok', legal: true });
  });
});

describe('The work', () => {
  /** Messages that trackers are shown while an exchange is played. */
  function work(name: string, exchange: string, schedule: boolean): number {
    const shown = [vi.spyOn(Tracker.prototype, 'frontend'), vi.spyOn(Tracker.prototype, 'backend')];
    try {
      expect(play(name, exchange, schedule).legal, `${name}, ${exchange.slice(0, 40)}`).toBe(true);
      return shown.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    } finally {
      for (const spy of shown) spy.mockRestore();
    }
  }
  const repeat = (count: number, ...pieces: string[]): string => pieces.map((piece) => piece.repeat(count)).join('');

  it.each([
    ['one request after the other', 'pgpool', (count: number) => repeat(count, '> Q < C Z ')],
    ['requests sent ahead', 'pgdog-v0', (count: number) => repeat(count, '> Q ', '< C Z ')],
    ['a pipeline', 'pgpool', (count: number) => `${repeat(count, '> P B E ')}> S ${repeat(count, '< 1 2 C ')}< Z`],
    [
      'copies that nobody can know the end of',
      'naive',
      (count: number) => repeat(count, '> P B E S < 1 2 G > d S < E Z '),
    ],
  ])('on %s grows with the length of the exchange and not with its square', (_, name, exchangeOf) => {
    for (const schedule of [false, true]) {
      const [short, long] = [50, 200].map((count) => work(name, exchangeOf(count), schedule));
      expect(short).toBeGreaterThan(100);
      expect((long ?? 0) / (short ?? 1)).toBeLessThan(5);
    }
  });
});
