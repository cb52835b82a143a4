import { describe, expect, it } from 'vitest';
import { defineQueueSuite, laws, type TestRunner } from '../../properties/index.ts';
import { breachOf, describeBreach } from '../../properties/suite.ts';
import { NAIVE_MODEL } from '../../src/models/naive.ts';

/** A test runner that runs at once and keeps what was thrown. */
function collector(): { readonly runner: TestRunner; readonly results: Map<string, string | undefined> } {
  const results = new Map<string, string | undefined>();
  const test = (name: string, body: () => void): void => {
    try {
      body();
      results.set(name, undefined);
    } catch (error) {
      results.set(name, error instanceof Error ? error.message : String(error));
    }
  };
  return { results, runner: { describe: (_, body) => body(), test } };
}

describe('The exported suite', () => {
  const { results, runner } = collector();
  defineQueueSuite(NAIVE_MODEL, runner, { seed: 3, runs: 5000 });
  const broken = [...results].filter(([, message]) => message !== undefined).map(([name]) => name);

  it('registers one test for each law', () => {
    expect([...results.keys()]).toEqual(laws.map(({ title }) => `${title}.`));
  });

  it('fails the counting queue where counting is wrong, and nowhere else', () => {
    expect(broken).toEqual([
      'A queue never gives a client the reply to another client.',
      'A queue never hands over an open transaction or pipeline.',
      'A queue never gives the server away while the backend owes a reply.',
      'A queue never waits for a reply that does not come.',
    ]);
  });

  it('prints the shortest exchange, the verdict, the sentence of the rule, and what replays it', () => {
    const lines = results.get('A queue never waits for a reply that does not come.')?.split('\n') ?? [];
    expect(lines[0]).toBe('Broken: A queue never waits for a reply that does not come.');
    expect(lines[1]).toBe('  exchange  > Q S < G > c < C Z');
    expect(lines[2]).toMatch(/^ {2}verdict {3}stale-expectation: the server is idle/);
    expect(lines[3]).toMatch(/^ {2}rule {6}copy-in\.sync-ignored-in-query: Sync is ignored in the copy-in of a Query/);
    expect(lines[4]).toMatch(/^ {2}replay {4}seed 3, path "[\d:]+" \(found by case \d+\)$/);
  });

  it('replays a case from its seed and path alone', () => {
    for (const law of laws) {
      const first = breachOf(law, NAIVE_MODEL, { seed: 3, runs: 5000 });
      if (first === undefined) continue;
      const again = breachOf(law, NAIVE_MODEL, { seed: first.seed, path: first.path, runs: 5000 });
      expect(again?.violation, law.title).toEqual(first.violation);
    }
  });

  it('says so when a queue judges one exchange differently every time', () => {
    let made = 0;
    const moody = {
      ...NAIVE_MODEL,
      name: 'moody',
      create: () => {
        const queue = NAIVE_MODEL.create();
        const throws = made++ === 0;
        queue.releasable = () => {
          if (throws) throw new Error('today is a bad day');
          return true;
        };
        return queue;
      },
    };
    const [law] = laws;
    if (law === undefined) throw new Error('there are no laws');
    expect(() => breachOf(law, moody, { seed: 3, runs: 1 })).toThrow('moody judges one exchange differently');
  });

  it('describes a breach in five lines', () => {
    const found = laws
      .map((law) => breachOf(law, NAIVE_MODEL, { seed: 3, runs: 5000 }))
      .filter((it) => it !== undefined);
    expect(found).toHaveLength(broken.length);
    for (const breach of found) expect(describeBreach(breach).split('\n')).toHaveLength(5);
  });
});
