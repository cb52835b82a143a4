import { describe, expect, it } from 'vitest';
import { findModel } from '../../../../src/models/index.ts';
import type { QueueModel } from '../../../../src/models/model.ts';
import { play, steps, takeSimulated } from '../exchange.ts';

function model(name = 'pgdog-head'): QueueModel {
  const entry = findModel(name);
  if (entry === undefined) throw new Error(`there is no model ${name}`);
  return entry.create();
}

/** The model after the exchange, which must not end in an error. */
function after(exchange: string, name?: string): QueueModel {
  const played = model(name);
  const reactions = play(played, exchange);
  expect(reactions.filter((reaction) => reaction.startsWith('X@'))).toEqual([]);
  return played;
}

describe('The newest PgDog reads', () => {
  it.each([
    ['', 'both', 'when it waits for nothing'],
    ['▸P B', 'frontend', 'while it collects a request of which the server has seen nothing'],
    ['▸Prep', 'frontend', 'while what it injects waits for the request it belongs to'],
    ['▸P B E S', 'backend', 'when a request was sent'],
    ['▸P B E H', 'backend', 'when a request was sent that ends in Flush'],
    ['▸Q', 'backend', 'when a Query was sent'],
    ['▸F', 'backend', 'when a FunctionCall was sent'],
    ['▸P B E S ◂1 2', 'backend', 'while replies are due'],
    ['▸P B E S ◂1 2 G', 'both', 'in a copy'],
    ['▸P B E S ◂1 2 G ▸d d', 'both', 'in a copy, each CopyData being sent at once'],
    ['▸P B E S ◂1 2 G ▸d c', 'backend', 'after CopyDone, though the server waits for the next Sync'],
    ['▸Q ◂W', 'both', 'while it streams'],
    ['▸d', 'both', 'with nothing but CopyData collected'],
  ] as const)('after "%s": %s, %s', (exchange, side, _why) => {
    expect(after(exchange).reads()).toBe(side);
  });
});

describe('The newest PgDog gives the server away', () => {
  it.each([
    ['', true, 'when it was not used'],
    ['▸Startup ◂R S K', false, 'not while it logs in'],
    ['▸Startup ◂R S K Z', true, 'when it has logged in'],
    ['▸Q ◂C', false, 'before the ReadyForQuery'],
    ['▸Q ◂C Z', true, 'after it'],
    ['▸Q ◂C Z:T', false, 'not in a transaction'],
    ['▸Q ◂C Z:T ▸Q ◂E Z:E', false, 'not in a failed transaction that it saw begin'],
    ['▸Q ◂C E Z:E', true, 'in a failed transaction that it did not see begin, as only Z:T sets its flag'],
    ['▸Q ◂C Z:T ▸Q ◂E Z:E ▸Q ◂C Z', true, 'after the rollback'],
    ['▸P Ds H ◂1 t T', true, 'after Parse, Describe and Flush, as nothing was executed'],
    ['▸P Ds H ◂1 t T ▸B E H ◂2 D C', false, 'not after an Execute before its Sync'],
    ['▸P Ds H ◂1 t T ▸B E H ◂2 D C ▸S ◂Z', true, 'after that Sync'],
    ['▸P B E H ◂1 2 D s', false, 'not with a suspended portal'],
    ['▸P B E H ◂1 2 D s ▸E S ◂D D C Z', true, 'after the portal ran out and the Sync was answered'],
    ['▸P B H ◂E', false, 'not after an error before its Sync'],
    ['▸P B H ◂E ▸S ◂Z', true, 'after the error and its Sync'],
    ['▸Bi', false, 'not while an injected Parse is due'],
    ['▸Prep Q ◂C Z', false, 'not after the replies to an injected PREPARE alone'],
    ['▸Prep Q ◂C Z C Z', true, 'after those of the Query, too'],
    ['▸Q ◂E!', false, 'not when the server ended the connection'],
    ['▸P B E S ◂1 2 G ▸d c S ◂C Z', false, 'never, after a Sync that the server swallowed in copy-in'],
  ] as const)('after "%s": %s, %s', (exchange, free, _why) => {
    expect(after(exchange).releasable()).toBe(free);
  });

  it('no more, after it gave up because of a message that it did not expect', () => {
    const played = model();
    expect(play(played, '▸c')).toEqual(['X@F:c']);
    expect(played.releasable()).toBe(false);
  });
});

describe('The client', () => {
  it.each([
    ['▸Bi E S ◂1 2 C Z', ['forward', 'forward', 'forward', 'drop', 'forward', 'forward', 'forward']],
    ['▸Bic S ◂3 1 2 Z', ['forward', 'forward', 'drop', 'drop', 'forward', 'forward']],
    ['▸Prep Q ◂C Z T C Z', ['forward', 'forward', 'drop', 'drop', 'forward', 'forward', 'forward']],
  ])('does not see the replies to what was injected: %s', (exchange, reactions) => {
    expect(play(model(), exchange)).toEqual(reactions);
  });

  it('is spared the error of an injected PREPARE by pull request 913, where the newest version gives up', () => {
    expect(play(model('pgdog-913'), '▸Prep Q ◂E Z E Z').slice(2)).toEqual(['forward', 'drop', 'drop', 'forward']);
    expect(play(model('pgdog-head'), '▸Prep Q ◂E Z E Z').at(-1)).toBe('X@B:Z');
  });

  it('gets made-up replies in the order of its requests', () => {
    const played = model();
    expect(play(played, '▸B E Csim Psim S')).toEqual(['forward', 'forward', 'drop', 'drop', 'forward']);
    expect(takeSimulated(played)).toEqual([]);
    for (const { message } of steps('◂2 D C')) played.backend(message);
    expect(takeSimulated(played)).toEqual(['3', '1']);
    expect(played.waitsFor()).toEqual(['ZS']);
  });

  it('gets a stale CloseComplete after an error skipped the Close it belongs to', () => {
    const played = after('▸P Csim S ◂E Z');
    for (const { message } of steps('▸C S')) played.frontend(message);
    expect(takeSimulated(played)).toEqual(['3']);
  });

  it('leaves the server connection alone when it says good-bye', () => {
    expect(play(model(), '▸X')).toEqual(['drop']);
  });
});

it('What a version gave up for is said in words', () => {
  const done = steps('▸c')[0];
  if (done === undefined) throw new Error('the exchange is empty');
  expect(model().frontend(done.message)).toEqual({
    error: 'ProtocolOutOfSync: the client sent CopyDone, which the queue does not expect',
  });
});
