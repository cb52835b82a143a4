/** What the search leaves out it may leave out: held against exchanges that are all written down and played one by one. */
import { describe, expect, it } from 'vitest';
import type { Token } from '../../../src/corpus/notation.ts';
import { FULL } from '../../../src/explore/alphabet.ts';
import { explore } from '../../../src/explore/exploration.ts';
import { tokenOf } from '../../../src/explore/findings.ts';
import { Server } from '../../../src/explore/server.ts';
import { findModel, MODELS } from '../../../src/models/index.ts';
import type { ModelEntry } from '../../../src/models/model.ts';
import { playExchange, truthOf } from '../../../src/play/exchange.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { played } from '../models/played.ts';
import { observable } from './channels.ts';

const DIALECT = 'postgres-18';
const TABLE = backendTable(DIALECT);

function model(name: string): ModelEntry {
  const entry = findModel(name);
  if (entry === undefined) throw new Error(`there is no model ${name}`);
  return entry;
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ event }) => ` ${event}`).join('');

/** Exchanges as the search walks through them: messages on their way to the server, none on their way back. */
function walked(frontend: number, messages: number): Set<string> {
  const server = new Server(TABLE, FULL, true);
  const found = new Set<string>();
  let frontier = [{ core: server.start, pending: 0, tokens: [] as readonly Token[], requests: 0 }];
  for (let length = 0; length < messages; length++) {
    const next: typeof frontier = [];
    for (const { core, pending, tokens, requests } of frontier) {
      const go = (token: Token, more: number): void => {
        next.push({
          core: server.core,
          pending: server.pending,
          tokens: [...tokens, token],
          requests: requests + more,
        });
        server.load(core, pending);
      };
      server.load(core, pending);
      if (requests < frontend)
        for (const [letter, event] of FULL.frontend.entries()) if (server.frontend(letter)) go(tokenOf('F', event), 1);
      for (const [letter, event] of FULL.backend.entries()) if (server.backend(letter)) go(tokenOf('B', event), 0);
    }
    for (const { tokens } of next) found.add(keyOf(tokens));
    frontier = next;
  }
  return found;
}

describe('A search without the channel from the server to the proxy', () => {
  const all = observable(TABLE, 2, 5);

  it('walks through exactly the legal exchanges that can be observed with both channels', () => {
    const legal = [...all].filter(([, tokens]) => truthOf(TABLE, tokens).legal).map(([key]) => key);
    expect(legal.length).toBeGreaterThan(50_000);
    expect(walked(2, 5)).toEqual(new Set(legal));
  });

  // A queue that keeps messages from its server is accused of a release only when the exchange is over (README.md).
  const judgedAtOnce = MODELS.filter(({ create }) => create(DIALECT).fate === undefined).map(({ name }) => name);
  it.each(
    judgedAtOnce.filter((name) => name !== 'reference'),
  )('finds of %s what playing each of these exchanges finds, each verdict and rule at the same length', (name) => {
    const short = [...all.values()].filter((tokens) => tokens.length <= 4);
    const verdicts = new Map(
      short.map((tokens) => [keyOf(tokens), playExchange(model(name), tokens, { schedule: false, dialect: DIALECT })]),
    );
    const shortest = new Map<string, number>();
    for (const tokens of short) {
      const { verdict, rule, legal } = verdicts.get(keyOf(tokens)) ?? {};
      // It shows at the last message: without that there is nothing wrong, or something else.
      const isNew = verdicts.get(keyOf(tokens.slice(0, -1)))?.verdict !== verdict;
      if (legal !== true || verdict === 'ok' || !isNew) continue;
      shortest.set(
        `${verdict} ${rule}`,
        Math.min(tokens.length, shortest.get(`${verdict} ${rule}`) ?? Number.POSITIVE_INFINITY),
      );
    }
    expect(shortest.size).toBeGreaterThan(3);
    const found = explore(model(name), { max: 2 }).findings;
    const withoutHandOver = found.filter(({ exchange, messages }) => messages <= 4 && !exchange.includes('|'));
    expect(
      Object.fromEntries(withoutHandOver.map(({ verdict, rule, messages }) => [`${verdict} ${rule}`, messages])),
    ).toMatchObject(Object.fromEntries(shortest));
  });
});

describe('The quotient', () => {
  it.each(
    MODELS.map(({ name }) => name),
  )('gives %s the same verdicts as the full alphabet, up to 3 messages', (name) => {
    const verdicts = (reduce: boolean) =>
      new Set(explore(model(name), { max: 3, reduce }).findings.map(({ verdict }) => verdict));
    const full = verdicts(false);
    expect(full.size === 0).toBe(name === 'reference');
    expect(verdicts(true)).toEqual(full);
  });
});

describe('explore', () => {
  it('finds nothing wrong with the reference, in any dialect', () => {
    for (const dialect of ['postgres-13', 'postgres-17', 'postgres-18'] as const) {
      const { findings, complete, rounds } = explore(model('reference'), { max: 3, dialect });
      expect(findings).toEqual([]);
      expect(complete).toBe(3);
      expect(rounds.map(({ max }) => max)).toEqual([1, 2, 3]);
      for (const { states, max } of rounds) expect(states).toBeGreaterThan(8 ** max);
    }
    const reduced = explore(model('reference'), { max: 5, reduce: true });
    expect([reduced.findings, reduced.complete, reduced.reduced]).toEqual([[], 5, true]);
  });

  it('gives exchanges that have the verdict and the rule when they are played, within the bound', () => {
    for (const name of ['naive', 'pgdog-v1', 'spqr', 'pgcat']) {
      const { findings } = explore(model(name), { max: 2 });
      expect(findings.length).toBeGreaterThan(10);
      for (const { verdict, rule, exchange, messages, frontend } of findings) {
        expect(played(model(name), exchange), exchange).toMatchObject({ verdict, rule, legal: true });
        expect(exchange.split(' ').filter((word) => !/[<>]/u.test(word))).toHaveLength(messages);
        expect(frontend).toBeLessThanOrEqual(2);
      }
      expect(new Set(findings.map(({ verdict, rule }) => `${verdict} ${rule}`)).size).toBe(findings.length);
    }
  });

  it('counts a bound as complete when it is, and goes on where it was', () => {
    expect(() => explore(model('naive'), { max: 0 })).toThrow(RangeError);
    expect(() => explore(model('naive'), { max: 9 })).toThrow('max is 9, not 1 to 8');
  });
});
