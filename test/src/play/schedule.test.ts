import { describe, expect, it } from 'vitest';
import { printExchange } from '../../../src/corpus/notation.ts';
import { findModel } from '../../../src/models/index.ts';
import type { QueueModel } from '../../../src/models/model.ts';
import { truthOf } from '../../../src/play/exchange.ts';
import { chosenOrder } from '../../../src/play/schedule.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { isReady, plain, tokensOf } from './support.ts';

/** Of an exchange that a backend and a frontend could have: otherwise there would be nothing to choose. */
function order(exchange: string, change: Partial<QueueModel> = {}) {
  expect(truthOf(backendTable(), tokensOf(exchange)).legal, exchange).toBe(true);
  const { tokens, deadlockAt } = chosenOrder(backendTable(), plain(change), tokensOf(exchange));
  return { exchange: printExchange(tokens), deadlockAt };
}

/** Reads only the server while it owes a ReadyForQuery for a Sync. */
function serverFirst(): Partial<QueueModel> {
  let awaited = 0;
  return {
    frontend: ({ type }) => {
      if (type === 'S') awaited++;
      return 'forward';
    },
    backend: (message) => {
      if (isReady(message)) awaited = 0;
      return 'forward';
    },
    reads: () => (awaited > 0 ? 'backend' : 'both'),
  };
}

describe('The order that a model chooses', () => {
  it.each([
    ['> P B E S < 1 2 C Z', '> P B E S < 1 2 C Z', 'what is held back comes behind the Sync'],
    ['> Q Q < C Z C Z', '> Q Q < C Z C Z', 'who reads both sides takes the client first'],
    ['> Q < C Z > Q < C Z', '> Q < C Z > Q < C Z', 'a client that waits for a reply sends nothing before it has it'],
  ])('of %s is %s: %s', (written, observed) => {
    expect(order(written)).toEqual({ exchange: observed, deadlockAt: null });
  });

  it('lets a model read the server first as soon as that has sent something', () => {
    expect(order('> S S < Z Z', serverFirst())).toEqual({ exchange: '> S < Z > S < Z', deadlockAt: null });
  });

  it('ends in a deadlock where the server waits for what the client has already sent', () => {
    expect(order('> P B E S < 1 2 G > d c S < C Z', serverFirst())).toEqual({
      exchange: '> P B E S < 1 2 G > d c S < C Z',
      deadlockAt: 7,
    });
  });

  it('blames no model that collects a request for a client that waits half-way through it', () => {
    expect(order('> Q < C Z > Q < C Z', { reads: () => 'frontend' }).deadlockAt).toBeNull();
  });

  it('knows of none while the server holds its reply back and the client may still speak', () => {
    expect(order('> P S < 1 Z', { reads: () => 'both' }).deadlockAt).toBeNull();
  });

  it('follows the written order behind an error of the model', () => {
    expect(order('> Q < C Z > Q < C Z', { backend: () => ({ error: 'no' }) })).toEqual({
      exchange: '> Q < C Z > Q < C Z',
      deadlockAt: null,
    });
  });

  it('shows the deadlock of PgDog: it reads the server while the Sync lies unread', () => {
    const entry = findModel('pgdog-v0');
    if (entry === undefined) throw new Error('there is no pgdog-v0');
    const tokens = tokensOf('> P B E S < 1 2 G > d c S < C Z');
    expect(chosenOrder(backendTable(), entry.create(), tokens).deadlockAt).toBe(9);
  });

  it('leaves out what the proxy answers by itself, and knows what it injects', () => {
    expect(order('> C= S < Z').deadlockAt).toBeNull();
    expect(order('> B~ S < 1 2 Z').deadlockAt).toBeNull();
  });
});
