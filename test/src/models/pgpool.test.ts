import { describe, expect, it } from 'vitest';
import { PGPOOL_MODEL } from '../../../src/models/pgpool.ts';
import { outcome, play } from './exchange.ts';
import { verdictOn } from './played.ts';

const verdict = (exchange: string) => verdictOn(PGPOOL_MODEL, exchange);

describe('Pgpool-II keeps step', () => {
  it.each([
    ['> Q < T D C Z', 'with a Query'],
    ['> Q Q < C Z C Z', 'with two of one flight'],
    ['> P D:S B D:P E C S < 1 t T 2 T D C 3 Z', 'with each kind of extended message'],
    ['> P B E B E S < 1 2 C 2 C Z', 'with two Executes before one Sync'],
    ['> P B E S P B E S < 1 E Z 1 2 C Z', 'with two groups in one flight of which the first fails'],
    ['> P B E H < 1 2 D s > E S < C Z', 'with a suspended portal'],
    ['> P B E S < 1 2 H d c C Z', 'with an extended copy-out, whose data do not complete the Execute'],
    ['> P B E S < 1 2 G > d c S < C Z', 'with an extended copy-in'],
    ['> P B E d d c S < 1 2 G C Z', 'with copy data sent ahead of CopyInResponse'],
    ['> P B E S d c S < 1 2 G C Z', 'with all of it in one flight'],
    ['> P B E S < 1 2 G > f S < E Z', 'with a copy-in that fails by CopyFail'],
    ['> P B E S < 1 2 G > d < E > c S < Z', 'with one that fails at a row'],
    ['> Q < G > d S H c < C Z', 'with Sync and Flush in a copy, which it ignores'],
    ['> Q < G > d ^ c < C Z', 'with a cancel request during a copy'],
    ['> Q < G > d c S < C Z Z', 'with a Sync behind a copy'],
    ['> P < E > B Q S < Z', 'with a Query after an error, which it drops like the server'],
    ['> Q < C Z:T > Q < C Z', 'with a transaction'],
  ])('on "%s": %s', (exchange) => {
    expect(verdict(exchange)).toBe('ok ok');
    expect(verdictOn(PGPOOL_MODEL, exchange, { schedule: true })).toBe('ok ok');
  });
});

describe('Pgpool-II', () => {
  it.each([
    ['▸P B E', 'S[P B E]'],
    ['▸P B E ◂1', 'S[B E]'],
    ['▸P B E ◂1 2 D D N H d c', 'S[E]'],
    ['▸P B E ◂1 2 D C', 'ok'],
    ['▸P Ds ◂1 t', 'S[D]'],
    ['▸P Ds ◂1 t n', 'ok'],
    ['▸P S', 'S[P Z]'],
    ['▸P S ◂1', 'S[Z]'],
  ])('has after "%s" pending: %s', (exchange, left) => {
    expect(outcome(PGPOOL_MODEL.create(), exchange)).toBe(left);
  });

  it('drops everything but Sync after an error in an extended query', () => {
    const model = PGPOOL_MODEL.create();
    expect(play(model, '▸P ◂E ▸B E Q H S')).toEqual([
      ...['forward', 'forward'],
      ...['drop', 'drop', 'drop', 'drop', 'forward'],
    ]);
    play(model, '◂Z');
    expect(play(model, '▸P')).toEqual(['forward']);
  });

  it.each([
    '> P B E Q',
    '> P B E Q S < 1 2 C C Z Z',
    '> P H < 1 > Q',
  ])('ends the connection at a Query while an extended query is open: %s', (exchange) => {
    expect(verdict(exchange)).toBe('false-desync X@F:Q');
  });

  it('ends it at a Query that lay in the socket, too', () => {
    expect(verdict('> S P Q < Z 1 T C Z')).toBe('false-desync X@B:Z');
  });

  it('reads the server alone from Query or Sync to ReadyForQuery, but for a copy', () => {
    const model = PGPOOL_MODEL.create();
    play(model, '▸P B E');
    expect(model.reads()).toBe('both');
    play(model, '◂1 2 C ▸S');
    expect(model.reads()).toBe('backend');
    play(model, '◂Z ▸Q ◂G');
    expect(model.reads()).toBe('both');
    play(model, '▸c');
    expect(model.reads()).toBe('backend');
  });

  it('gives the server no Sync inside a copy: its answer cannot come', () => {
    expect(verdict('> P B E S < 1 2 G E Z > f S < Z')).toBe('ok U@B:Z');
  });

  it('has not been read on FunctionCall', () => {
    expect(verdict('> F < V Z')).toBe('ok U@B:V');
  });
});
