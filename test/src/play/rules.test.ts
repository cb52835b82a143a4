import { describe, expect, it } from 'vitest';
import { explain, ruleOfFinding } from '../../../src/play/rules.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { tokensOf } from './support.ts';

const table = backendTable();
const rulesOf = (exchange: string) => explain(table, tokensOf(exchange)).map(({ rule }) => rule);
const AT_END = { since: -1, atEnd: true };

describe('Explaining an exchange', () => {
  it('finds a run of the backend, its edges in backend order', () => {
    expect(rulesOf('> P B E S < 1 2 C Z')).toEqual([
      'extended.parse',
      'extended.parse-complete',
      'extended.bind',
      'extended.bind-complete',
      'extended.execute',
      'extended.command-complete',
      'sync.sync',
      'sync.ready',
    ]);
  });

  it('settles with hindsight whether a Sync was read in copy-in', () => {
    expect(rulesOf('> P B E S < 1 2 G > d c S < C Z')).toContain('copy-in.sync-ignored');
    expect(rulesOf('> P B E S d c S < 1 2 G E Z Z')).not.toContain('copy-in.sync-ignored');
    expect(rulesOf('> P B E S d c S < 1 2 G E Z')).toContain('copy-in.sync-ignored');
  });

  it('names the token that each edge belongs to, and where the backend became ready', () => {
    expect(explain(table, tokensOf('> Q < C Z | > S < Z'))).toEqual([
      { token: 0, rule: 'simple.query', toReady: false },
      { token: 1, rule: 'simple.command-complete', toReady: false },
      { token: 2, rule: 'simple.ready', toReady: true },
      { token: 4, rule: 'sync.sync', toReady: false },
      { token: 5, rule: 'sync.ready', toReady: true },
    ]);
  });

  it('leaves out what the server never sees and puts in what the proxy injects', () => {
    expect(rulesOf('> C= S < Z')).toEqual(['sync.sync', 'sync.ready']);
    expect(explain(table, tokensOf('> B~ S < 1 2 Z')).map(({ token }) => token)).toEqual([0, 2, 0, 3, 1, 4]);
    expect(rulesOf('> B~C S < 3 1 2 Z').slice(0, 2)).toEqual(['extended.close', 'extended.close-complete']);
  });

  it('finds a run that stops half-way when there is none to the end', () => {
    expect(rulesOf('> Q < T D')).toEqual(['simple.query', 'simple.row-description', 'simple.data-row']);
  });

  it('finds none for what no backend does', () => {
    expect(rulesOf('> S < Z')).toHaveLength(2);
    expect(rulesOf('> S < C')).toEqual([]);
  });

  it('takes exchanges of any length', () => {
    expect(rulesOf(`> ${'S '.repeat(30_000)} < ${'Z '.repeat(30_000)}`)).toHaveLength(60_000);
  });
});

describe('The rule that a finding is about', () => {
  it('is that of the message, when the frontend sent it', () => {
    const tokens = tokensOf('> Q < G > d < E Z > c');
    expect(ruleOfFinding(table, tokens, 'false-desync', { since: -1, at: 5, atEnd: false })).toBe('copy.stray-ignored');
  });

  it('is the most telling since the model last kept step, when it shows in what is left', () => {
    const tokens = tokensOf('> c Q < C Z > P B E S < 1 2 G > d c S < C Z');
    expect(ruleOfFinding(table, tokens, 'stale-expectation', { ...AT_END, since: 3, at: tokens.length })).toBe(
      'copy-in.sync-ignored',
    );
    expect(ruleOfFinding(table, tokens, 'stale-expectation', { ...AT_END, at: 3 })).toBe('copy.stray-ignored');
  });

  it('is one since the server was last ready, for a release', () => {
    const tokens = tokensOf('> Q < E Z > Q < G > c < C Z');
    expect(ruleOfFinding(table, tokens, 'early-release', { since: -1, at: 4, atEnd: false })).toBe('copy-in.begin');
  });

  it('is an asynchronous message only where nothing else has happened', () => {
    const tokens = tokensOf('> Q < N C Z N');
    expect(ruleOfFinding(table, tokens, 'missing-reply', { since: -1, at: 1, atEnd: false })).toBe('simple.query');
    expect(ruleOfFinding(table, tokens, 'late-release', { ...AT_END, since: 3, at: 4 })).toBe('asynchronous.notice');
  });

  it('of a release behind an asynchronous message is about what was sent since the server could have been ready', () => {
    const tokens = tokensOf('> d F < N');
    expect(ruleOfFinding(table, tokens, 'early-release', { since: -1, at: 2, atEnd: false })).toBe(
      'function-call.call',
    );
  });

  it('is that the backend never sends this, where no run explains the exchange', () => {
    expect(ruleOfFinding(table, tokensOf('> S < C'), 'false-desync', { since: -1, at: 1, atEnd: false })).toBe(
      'backend.never-sends',
    );
  });
});
