import { describe, expect, it } from 'vitest';
import { SUPAVISOR_MODEL } from '../../../src/models/supavisor.ts';
import { play } from './exchange.ts';
import { verdictOn } from './played.ts';

const verdict = (exchange: string) => verdictOn(SUPAVISOR_MODEL, exchange);

describe('Supavisor', () => {
  it.each([
    ['> Q < T D C Z', 'a Query'],
    ['> F < V Z', 'a FunctionCall'],
    ['> P B E S < 1 2 C Z', 'a Sync'],
    ['> P B E S P B E S < 1 2 C Z 1 2 C Z', 'two Syncs in one flight'],
    ['> P B E H < 1 2 C > S < Z', 'a Sync that follows a Flush'],
    ['> Q < G > d c < C Z', 'a simple copy'],
    ['> Q < C Z:T > Q < C Z', 'a transaction'],
    ['> B~ E S < 1 2 C Z', 'a Parse that it injects'],
  ])('keeps step on "%s": %s', (exchange) => {
    expect(verdict(exchange)).toBe('ok ok');
  });

  it('checks a server in when nothing is expected and the last status is idle', () => {
    const model = SUPAVISOR_MODEL.create();
    play(model, '▸Q Q ◂C Z');
    expect([model.releasable(), model.waitsFor()]).toEqual([false, ['Z']]);
    play(model, '◂C Z:T');
    expect([model.releasable(), model.waitsFor()]).toEqual([false, []]);
    play(model, '▸Q ◂C Z');
    expect(model.releasable()).toBe(true);
  });

  it('never expects less than nothing', () => {
    const model = SUPAVISOR_MODEL.create();
    play(model, '◂Z Z ▸Q');
    expect(model.waitsFor()).toEqual(['Z']);
  });
});

describe('Predicted: Supavisor', () => {
  it.each([
    ['> P B E S < 1 2 G > d c S < C Z', 'stale-expectation S[Z]', 'never gives back after a Sync swallowed in copy-in'],
    ['> Q S < G > d c < C Z', 'stale-expectation S[Z]', 'nor after one swallowed in a simple copy'],
    ['> P Q < E > S < Z', 'stale-expectation S[Z]', 'nor after a Query skipped because of an error'],
    ['> B~ E S < E Z > P S < 1 Z', 'missing-reply ok', 'keeps a ParseComplete, as an error leaves its queue alone'],
    ['> S P < Z > S < 1 Z', 'early-release ok', 'gives back behind a Sync though a Parse is on its way'],
    ['> Q < G > d < E Z > c', 'late-release ok', 'gets a server for a late CopyDone that no ReadyForQuery gives back'],
  ])('on "%s" comes to %s: it %s', (exchange, expected) => {
    expect(verdict(exchange)).toBe(expected);
  });
});
