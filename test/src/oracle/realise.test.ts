import { describe, expect, it } from 'vitest';
import { RULES } from '../../../machines/rules.ts';
import { parseExchange } from '../../../src/corpus/notation.ts';
import { edgesOfScript, findForcible } from '../../../src/oracle/forcible.ts';
import { realise } from '../../../src/oracle/realise.ts';
import { ReferenceServer } from '../../../src/oracle/reference.ts';
import { scriptMessage } from '../../../src/oracle/script.ts';
import { NONE } from '../../../src/table/table.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { sessionEdges } from '../../properties/session-rules.ts';

const table = backendTable('postgres-18');

function eventsOf(exchange: string): number[] {
  const parsed = parseExchange(exchange);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.tokens.map(({ event }) => event);
}

/** The labels of the script that has these answers, and how it ends. */
function scriptOf(exchange: string): string {
  const found = realise(table, eventsOf(exchange));
  return found.ok ? [...found.messages.map(({ label }) => label), found.ending].join(', ') : found.why;
}

describe('An exchange is realised', () => {
  it.each([
    ['> Q < T D C Z', 'Query(select1), ready'],
    [
      '> P < 1 > B < 2 > E < G > d S c < C > S < Z',
      'Parse0(copyIn), Bind0, Execute0, CopyData, Sync, CopyDone, Sync, ready',
    ],
    ['> Q < C Z:T > Q < E Z:E > X', 'Query(begin), Query(errorAtParse), terminate'],
    ['> Q < G E Z > fin', 'Query(copyInBeforeTrigger), end-of-input'],
    ['> P < 1 E!', 'Parse0(select0), fatal'],
    ['> P < 1 > B < 2 > E < D s > S < Z', 'Parse0(select1), Bind0, Execute0(limit 1), Sync, ready'],
  ])('%s', (exchange, script) => {
    expect(scriptOf(exchange)).toBe(script);
  });

  it('by a script that the reference answers with just these events', () => {
    const exchange = '> Q < C Z:T > Q < H d c C G > d d c < C Z:T > Q < C Z';
    const found = realise(table, eventsOf(exchange));
    if (!found.ok) throw new Error(found.why);
    const server = new ReferenceServer(table);
    const events = found.messages.flatMap((message, number) => {
      const before = server.replies.length;
      server.receive(message, number);
      return [message.event, ...server.replies.slice(before)];
    });
    expect(events).toEqual(eventsOf(exchange));
  });

  it('or it is known that no statements force it, and how far they lead', () => {
    expect(realise(table, eventsOf('> E < C > S < Z'))).toEqual({ ok: false, why: 'impossible', reached: 0 });
    expect(realise(table, eventsOf('> Q < C Z > E < C > S < Z'))).toEqual({ ok: false, why: 'impossible', reached: 3 });
    expect(realise(table, eventsOf('< N > Q < C Z'))).toMatchObject({ why: 'impossible' });
  });

  it('or the search was given up', () => {
    expect(realise(table, eventsOf('> P < 1 > B < 2 > E < G > f < E > S < Z'), 20)).toMatchObject({ why: 'unknown' });
  });
});

describe.each([
  'postgres-12',
  'postgres-15',
  'postgres-18',
] as const)('The search for forcible edges (%s)', (dialect) => {
  const backend = backendTable(dialect);
  const { edges, pairs, states } = findForcible(backend);

  it('has for each edge a script that takes it, as the reference counts', () => {
    for (const [place, script] of edges) {
      const server = new ReferenceServer(backend);
      server.counts = true;
      for (const [number, message] of script.entries()) server.receive(message, number);
      expect(server.hits[place]).toBeGreaterThan(0);
    }
  });

  it('has for each state a script that ends in it', () => {
    for (const [state, script] of states) {
      const server = new ReferenceServer(backend);
      for (const [number, message] of script.entries()) server.receive(message, number);
      expect(server.state).toBe(state);
    }
  });

  it('leaves out hardly anything that scripts can do', () => {
    const able = sessionEdges(backend).filter(
      ({ rule }) =>
        RULES[rule].decision !== 'refused' && !('asynchronous' in RULES[rule]) && !/^termination/u.test(rule),
    );
    const missed = able.filter(({ at }) => !edges.has(at));
    expect(able.length).toBeGreaterThan(500);
    expect(missed.length / able.length).toBeLessThan(0.2);
    expect(pairs.size).toBeGreaterThan(edges.size);
  });

  it('finds the same again', () => {
    expect([...findForcible(backend).edges]).toEqual([...edges]);
  });
});

it('The edges of a script are those of the machine, one behind the other', () => {
  const places = edgesOfScript(table, [scriptMessage('Query(select1)'), scriptMessage('Sync')]);
  expect(places).toHaveLength(7);
  for (const place of places) expect(table.targets[place]).not.toBe(NONE);
});
