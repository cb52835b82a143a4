import { describe, expect, it } from 'vitest';
import { SPQR_MODEL } from '../../../src/models/spqr.ts';
import { play, steps } from './exchange.ts';
import { verdictOn } from './played.ts';

const verdict = (exchange: string) => verdictOn(SPQR_MODEL, exchange);

describe('SPQR keeps step', () => {
  it.each([
    ['> Q < T D C Z', 'with a Query'],
    ['> P D:S B D:P E C S < 1 t T 2 T D C 3 Z', 'with each kind of extended message'],
    ['> P B E S P B E S < 1 E Z 1 2 C Z', 'with two groups in one flight of which the first fails'],
    ['> P B E S < 1 2 G > d c S < C Z', 'with an extended copy: the early Sync never gets to the server'],
    ['> P B E H < 1 2 G > d S H c S < C Z', 'with Sync and Flush in the copy, which it swallows'],
    ['> P B E S < 1 2 G > f S < E Z', 'when the copy fails by CopyFail'],
    ['> P B E S < 1 2 G > d < E > c S < Z', 'when it fails at a row'],
    ['> Q < G > d S c < C Z', 'with a Sync in a simple copy'],
    ['> Q S < G > c < C Z', 'with a Sync ahead of CopyInResponse'],
    ['> Q < G > d c S < C Z Z', 'with a Sync behind a simple copy'],
    ['> Q < C Z:T > Q < C Z', 'with a transaction'],
  ])('on "%s": %s', (exchange) => {
    expect(verdict(exchange)).toBe('ok ok');
    expect(verdictOn(SPQR_MODEL, exchange, { schedule: true })).toBe('ok ok');
  });
});

describe('SPQR', () => {
  it("sends a Sync of its own behind CopyDone of an extended copy, and the client's in no other place", () => {
    const model = SPQR_MODEL.create();
    play(model, '▸P B E S ◂1 2 G ▸d S');
    expect(model.waitsFor()).toEqual([]);
    play(model, '▸c');
    expect(model.waitsFor()).toEqual(['Z']);
    play(model, '▸S');
    expect(model.waitsFor()).toEqual(['Z']);
    expect(steps('▸P B E S ▸d S c S').map((_, number) => model.fate?.(number))).toEqual([
      ...['sent', 'sent', 'sent', 'unsent'],
      ...['sent', 'unsent', 'sent', 'sent'],
    ]);
  });

  it('leaves a Sync in the socket while an Execute is unanswered, and reads the server alone', () => {
    const model = SPQR_MODEL.create();
    play(model, '▸P B E S');
    expect([model.reads(), model.waitsFor()]).toEqual(['backend', []]);
    play(model, '◂1 2 C');
    expect([model.reads(), model.waitsFor()]).toEqual(['both', ['Z']]);
  });

  it('cannot see an early Sync answered: the server has none', () => {
    expect(verdict('> P B E S < 1 2 G E Z > f S < Z')).toBe('ok U@B:Z');
    expect(verdict('> Q S < G E Z Z')).toBe('ok U@B:Z');
  });

  it('does not count a FunctionCall but its ReadyForQuery, and is out by one from then on', () => {
    expect(verdict('> F < V Z')).toBe('late-release ok');
  });

  it('takes anything sent for pending until the next ReadyForQuery', () => {
    expect(verdict('> Q < C Z > d')).toBe('late-release ok');
  });
});

describe("Predicted by SPQR's counters, what it does after errors and with pipelines was not read: it", () => {
  it.each([
    ['> P Q < E > S < Z', 'stale-expectation S[Z]', 'waits for the answer to a Query that the server skips'],
    ['> S P < Z > S < 1 Z', 'early-release ok', 'forgets at a ReadyForQuery what was sent behind the Sync'],
  ])('on "%s" comes to %s: it %s', (exchange, expected) => {
    expect(verdict(exchange)).toBe(expected);
  });
});
