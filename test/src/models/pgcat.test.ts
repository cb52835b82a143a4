import { describe, expect, it } from 'vitest';
import { PGCAT_MODEL } from '../../../src/models/pgcat.ts';
import { play, steps, takeSimulated } from './exchange.ts';
import { verdictOn } from './played.ts';

const verdict = (exchange: string) => verdictOn(PGCAT_MODEL, exchange);

describe('PgCat keeps step', () => {
  it.each([
    ['> Q < T D C Z', 'with a Query'],
    ['> P D:S B D:P E C S < 1 t T 2 T D C 3 Z', 'with each kind of extended message'],
    ['> P B E S < 1 E Z', 'with an error'],
    ['> P B E S P B E S < 1 2 C Z 1 2 C Z', 'with two batches of one flight, one after the other'],
    ['> Q < G > d c < C Z', 'with a simple copy'],
    ['> Q < G > d f < E Z', 'with one that fails'],
    ['> Q < H d c C Z', 'with copy-out'],
    ['> Q < C Z:T > Q < C Z', 'with a transaction'],
    ['> S=', 'with a Sync that it answers alone'],
    ['> Q < C Z:T > S= Q < C Z', 'with one in a transaction'],
    ['> P= B E S < 2 C Z', 'with a Parse in front that it answers alone'],
  ])('on "%s": %s', (exchange) => {
    expect(verdict(exchange)).toBe('ok ok');
  });
});

describe('PgCat', () => {
  it.each([
    ['', 'both'],
    ['▸P B', 'frontend'],
    ['▸P B E S', 'backend'],
    ['▸P B E S ◂1 2 C', 'backend'],
    ['▸P B E S ◂1 2 C Z', 'both'],
    ['▸Q ◂G', 'both'],
    ['▸Q ◂G ▸d', 'both'],
    ['▸Q ◂G ▸c', 'backend'],
    ['▸Q ◂H', 'backend'],
  ])('reads after "%s": %s', (exchange, side) => {
    const model = PGCAT_MODEL.create();
    play(model, exchange);
    expect(model.reads()).toBe(side);
  });

  it('has one batch in flight: the next is still in the socket when the first is answered', () => {
    const model = PGCAT_MODEL.create();
    play(model, '▸P S P S');
    expect([0, 1, 2, 3].map((number) => model.fate?.(number))).toEqual(['sent', 'sent', 'unsent', 'unsent']);
    play(model, '◂1 Z');
    expect([2, 3].map((number) => model.fate?.(number))).toEqual(['sent', 'sent']);
  });

  it.each([
    ['> P D:S H < 1 t n > S < Z', 'missing-reply U@B:1', 'throws Flush away, and the client waits'],
    ['> F < V Z', 'missing-reply U@B:V', 'throws FunctionCall away'],
    ['> Q < C Z > c', 'stale-expectation S[Z]', 'waits for a ReadyForQuery after a late CopyDone'],
    ['> Q < G > d < E Z > c', 'stale-expectation S[Z]', 'also when the copy had failed'],
    ['> Q < G > c < C G > c < C Z', 'early-release ok', 'does not look at the copy after CopyDone'],
    ['> Q < C Z:T > Q < E Z:E > S=', 'wrong-status ok', 'never says that the transaction failed'],
    ['> B E C= P= S < 2 C Z', 'reordered-reply ok', "writes its own replies ahead of the batch's"],
  ])('on "%s" comes to %s: it %s', (exchange, expected) => {
    expect(verdict(exchange)).toBe(expected);
  });

  it('answers a Sync with nothing before it itself, so that no answer of the server can come', () => {
    expect(verdict('> Q < C Z > S < Z')).toBe('ok U@B:Z');
    const model = PGCAT_MODEL.create();
    for (const { message } of steps('▸S')) model.frontend(message);
    expect(takeSimulated(model)).toEqual(['Z']);
  });

  it('says that it does not know a statement of its own, which brings its own Sync', () => {
    expect(verdict('> B~ E S < 1 2 C Z')).toBe('ok U@B:1');
  });
});

describe('Predicted: PgCat', () => {
  it.each([
    '> P B E S < 1 2 G > d c S < C Z',
    '> Q < T C Z > P B E S < 1 2 G > c S < C Z',
  ])('waits for the server while the Sync that ends an extended copy lies in the socket: %s', (exchange) => {
    expect(verdictOn(PGCAT_MODEL, exchange, { schedule: true })).toBe('read-deadlock U@B:Z');
  });

  it('answers a Sync in copy-in, where the server answers none', () => {
    expect(verdict('> Q < G > S c < C Z')).toBe('duplicate-reply ok');
  });

  it('takes the error of a copy for the answer to the Query behind it', () => {
    expect(verdict('> Q Q < G E Z T C Z')).toBe('early-release ok');
  });
});
