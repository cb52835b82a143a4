import { describe, expect, it } from 'vitest';
import { ODYSSEY_MODEL } from '../../../src/models/odyssey.ts';
import { play } from './exchange.ts';
import { verdictOn } from './played.ts';

const verdict = (exchange: string) => verdictOn(ODYSSEY_MODEL, exchange);

describe('Odyssey keeps step', () => {
  it.each([
    ['> Q < T D C Z', 'with a Query'],
    ['> F < V Z', 'with a FunctionCall'],
    ['> P D:S B D:P E C S < 1 t T 2 T D C 3 Z', 'with each kind of extended message'],
    ['> P H < 1 > B E S < 2 C Z', 'with two batches up to one ReadyForQuery'],
    ['> P H < E > B E S < Z', 'with a batch that the server skips'],
    ['> P S P S < E Z 1 Z', 'with two batches in one flight, the second waiting in the socket'],
    ['> P B E S S < 1 2 C Z Z', 'with a Sync more'],
    ['> P B E S < 1 2 G > d c S < C Z', 'when the server swallows a Sync in copy-in: one reply is expected less'],
    ['> P B E S S < 1 2 G > d c S < C Z', 'when it swallows two'],
    ['> P B E S < 1 2 G > f S < E Z', 'when the copy fails by CopyFail'],
    ['> P B E H < 1 2 G > d c S < C Z', 'with a copy that has no early Sync'],
    ['> Q < G > d ^ c < C Z', 'with a cancel request during a copy'],
    ['> Q < G > S d H c < C Z', 'with Sync and Flush relayed in a copy'],
    ['> P B E S < 1 2 G E Z > f S < Z', 'when the early Sync was answered before CopyFail was sent'],
    ['> Q < C Z:T > Q < C Z', 'with a transaction'],
  ])('on "%s": %s', (exchange) => {
    expect(verdict(exchange)).toBe('ok ok');
    expect(verdictOn(ODYSSEY_MODEL, exchange, { schedule: true })).toBe('ok ok');
  });
});

describe('Odyssey', () => {
  it('counts one request for each run of batches up to ReadyForQuery', () => {
    const model = ODYSSEY_MODEL.create();
    play(model, '▸P H ◂1 ▸B H ◂2 ▸E S');
    expect(model.waitsFor()).toEqual(['Z']);
    play(model, '◂C Z ▸P S');
    expect(model.waitsFor()).toEqual(['Z']);
  });

  it.each([
    ['', 'both'],
    ['▸P', 'frontend'],
    ['▸P B E S', 'backend'],
    ['▸P B E S ◂1 2', 'backend'],
    ['▸P B E S ◂1 2 G', 'both'],
    ['▸P B E S ◂1 2 C Z', 'both'],
    ['▸Q ◂G', 'both'],
    ['▸Q ◂G ▸c', 'backend'],
  ])('reads after "%s": %s', (exchange, side) => {
    const model = ODYSSEY_MODEL.create();
    play(model, exchange);
    expect(model.reads()).toBe(side);
  });

  it('takes anything but copy messages, Sync and Flush for a fault of the client while it relays a copy', () => {
    expect(verdict('> Q < G > P')).toBe('false-desync X@F:P');
  });

  it('has sent nothing of a batch before its Flush or Sync: the reply to it cannot come', () => {
    expect(verdict('> P < E > S < Z')).toBe('ok U@B:E');
  });

  it('has not been read on what it does with a Query behind messages that it collects', () => {
    expect(verdict('> P Q < 1 C Z > S < Z')).toBe('ok U@B:1');
  });
});

describe('Predicted: Odyssey', () => {
  it.each([
    [
      '> P B E S < 1 2 G > f S < E Z Z',
      'fails an assertion when an error before it is read makes the early Sync answered',
    ],
    ['> Q S < G E Z Z', 'and when that happens to a Sync relayed in a simple copy'],
  ])('on "%s" %s', (exchange) => {
    expect(verdict(exchange)).toBe('false-desync X@B:Z');
  });

  it.each([
    ['> H', 'stale-expectation S[Z]', 'counts a Flush alone, which nothing answers'],
    ['> P H < 1 > Q < C Z > S < Z', 'stale-expectation S[Z]', 'counts a Query inside a run of batches once more'],
  ])('on "%s" comes to %s: it %s', (exchange, expected) => {
    expect(verdict(exchange)).toBe(expected);
  });

  it('waits for the server when a Query behind a failed batch is skipped, and its Sync is never read', () => {
    expect(verdictOn(ODYSSEY_MODEL, '> P H Q < E > S < Z', { schedule: true })).toBe('read-deadlock U@B:Z');
  });
});
