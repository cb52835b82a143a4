import { describe, expect, it } from 'vitest';
import { PGBOUNCER_MODEL } from '../../../src/models/pgbouncer.ts';
import { outcome, play, steps, takeSimulated } from './exchange.ts';
import { verdictOn } from './played.ts';

const verdict = (exchange: string) => verdictOn(PGBOUNCER_MODEL, exchange);

describe('PgBouncer keeps step', () => {
  it.each([
    ['> Q < T D C Z', 'with a simple query'],
    ['> F < V Z', 'with a function call, which it counts'],
    ['> P D:S B D:P E C S < 1 t T 2 T D C 3 Z', 'with each kind of extended message'],
    ['> P B E S < 1 2 s Z', 'with a suspended portal'],
    ['> P B E S < 1 2 I Z', 'with an empty query'],
    ['> P B E H < 1 2 C > S < Z', 'with Flush, which it does not track'],
    ['> P B E S P B E S < 1 E Z 1 2 C Z', 'with two groups in one flight of which the first fails'],
    ['> P Q < E > S < Z', 'with a Query that the server skips after an error'],
    ['> P B E S < 1 2 G > d c S < C Z', 'when the server swallows a Sync in copy-in'],
    ['> P B E S S < 1 2 G > d c S < C Z', 'when the server swallows two'],
    ['> P B E S < 1 2 G > f S < E Z', 'when that copy fails by CopyFail'],
    ['> P B E S < 1 2 G > d < E > c S < Z', 'when it fails at a row'],
    ['> P B E S < 1 2 G E Z > f S < Z', 'when the early Sync is answered before CopyFail is read'],
    ['> Q < G > d c < C Z', 'with a simple copy'],
    ['> Q < G > d < E Z > c', 'when CopyDone comes after the copy failed'],
    ['> Q < C Z > d c', 'with copy messages of a client that has no server: they are thrown away'],
    ['> P B E S < 1 2 H d c C Z', 'with copy-out'],
    ['> P= B E S < 2 C Z', 'with a Parse that it answers at once'],
    ['> B E C= P= S < 2 D C Z', 'with replies of its own behind real ones'],
    ['> P P= S < E Z', 'with a reply of its own that an error skips'],
    ['> B~ E S < 1 2 C Z', 'with a Parse that it injects'],
    ['> B~C E S < 3 1 2 C Z', 'with a Close and a Parse that it injects'],
    ['> B~ E S < E Z', 'with an injected Parse that fails'],
    ['< A', 'with a notification while the server is idle'],
  ])('on "%s": %s', (exchange) => {
    expect(verdict(exchange)).toBe('ok ok');
  });
});

describe('PgBouncer', () => {
  it('takes an entry off its list only when the reply is of its kind, and is never in error', () => {
    const model = PGBOUNCER_MODEL.create();
    expect(play(model, '▸P B ◂2 3 C Z n')).toEqual(new Array(7).fill('forward'));
    expect(model.waitsFor()).toEqual(['P', 'B']);
    play(model, '◂1 2');
    expect(model.waitsFor()).toEqual([]);
  });

  it.each([
    ['▸P B E S ◂1 2 G ▸d c S', 'S[E S c S]'],
    ['▸P B E S ◂1 2 G ▸d c S ◂C', 'S[S]'],
    ['▸P B E S ◂1 2 G ▸d f S ◂E', 'S[S]'],
    ['▸P B E S ◂1 2 G ▸d ◂E', 'ok'],
    ['▸P B E Q S ◂1 E', 'S[B E Q S]'],
    ['▸P B E Q S ◂1 E Z', 'ok'],
  ])('has after "%s" left %s', (exchange, left) => {
    expect(outcome(PGBOUNCER_MODEL.create(), exchange)).toBe(left);
  });

  it('keeps a client linked that was told to copy until CopyDone or CopyFail, even after an error', () => {
    const model = PGBOUNCER_MODEL.create();
    play(model, '▸Q ◂G ▸d ◂E Z');
    expect(model.releasable()).toBe(false);
    expect(play(model, '▸c')).toEqual(['forward']);
    expect(model.releasable()).toBe(true);
    expect(play(model, '▸c')).toEqual(['drop']);
  });

  it('so never gives the server back when that client sends neither', () => {
    expect(verdict('> Q < G > d < E Z')).toBe('late-release ok');
  });

  it.each(['< N', '< S'])('takes a server for dirty that says "%s" while idle', (exchange) => {
    expect(verdict(exchange)).toBe('late-release ok');
  });

  it('makes up a reply at once when nothing is outstanding, and in its turn otherwise', () => {
    const model = PGBOUNCER_MODEL.create();
    for (const { message } of steps('▸Psim')) expect(model.frontend(message)).toBe('drop');
    expect(takeSimulated(model)).toEqual(['1']);
    for (const { message } of steps('▸B Csim')) model.frontend(message);
    expect(takeSimulated(model)).toEqual([]);
    for (const { message } of steps('◂2')) model.backend(message);
    expect(takeSimulated(model)).toEqual(['3']);
  });

  it('gives no server back in a transaction or after its end', () => {
    expect(verdict('> Q < C Z:T > Q < C Z')).toBe('ok ok');
    const model = PGBOUNCER_MODEL.create();
    play(model, '▸Q ◂E!');
    expect(model.releasable()).toBe(false);
  });
});

describe('Predicted by the rules of the list, seen on no server yet: PgBouncer', () => {
  it.each([
    [
      '> P B E S d c S < 1 2 G C Z',
      'late-release ok',
      'keeps a client linked that sent CopyDone ahead of CopyInResponse',
    ],
    ['> Q d c < G C Z', 'late-release ok', 'and one that did so in a simple copy'],
    [
      '> Q < G > c Q < C Z T C Z',
      'early-release ok',
      'takes the answer of a simple copy for that of the Query behind it',
    ],
    ['> Q < G > d c S < C Z Z', 'early-release ok', 'or for that of a Sync behind it'],
    [
      '> P B E S < 1 2 G > f S < E Z Z',
      'early-release ok',
      'is early by one where the early Sync is answered after all',
    ],
    ['> Q < G > d c f < C Z', 'stale-expectation S[f]', 'waits for ever for a second end of one copy'],
  ])('on "%s" comes to %s: it %s', (exchange, expected) => {
    expect(verdict(exchange)).toBe(expected);
  });
});
