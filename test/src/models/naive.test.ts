import { describe, expect, it } from 'vitest';
import { NAIVE_MODEL } from '../../../src/models/naive.ts';
import { outcome, play } from './exchange.ts';

describe('The counter', () => {
  it.each([
    ['▸Q ◂C Z', 'ok', true],
    ['▸P B E S ◂1 2 C Z', 'ok', true],
    ['▸F ◂V Z', 'ok', true],
    ['▸Q ◂C Z:T', 'ok', false],
    ['▸Q ◂C Z:T ▸Q ◂E Z:E', 'ok', false],
    ['▸P B E S S', 'S[Z Z]', false],
    ['▸P B E S ◂1 2 G ▸d c S ◂C Z', 'S[Z]', false],
    ['▸P Q ◂E ▸S ◂Z', 'S[Z]', false],
    ['▸P H ◂1', 'ok', true],
    ['▸Q ◂E!', 'S[Z]', false],
  ])('after "%s" is left with %s; does it give the server away: %s', (exchange, left, free) => {
    const model = NAIVE_MODEL.create();
    expect(outcome(model, exchange)).toBe(left);
    expect(model.releasable()).toBe(free);
  });

  it('stays at zero when a ReadyForQuery comes that it does not expect', () => {
    const model = NAIVE_MODEL.create();
    expect(play(model, '◂Z ▸Q')).toEqual(['forward', 'forward']);
    expect(model.waitsFor()).toEqual(['Z']);
    expect(model.releasable()).toBe(false);
  });

  it('reads both sides whatever it waits for', () => {
    const model = NAIVE_MODEL.create();
    play(model, '▸Q');
    expect(model.reads()).toBe('both');
  });

  it('is not free before the first ReadyForQuery of a connection that it saw start', () => {
    const model = NAIVE_MODEL.create();
    play(model, '▸Startup ◂R');
    expect(model.releasable()).toBe(false);
    play(model, '◂Z');
    expect(model.releasable()).toBe(true);
  });
});
