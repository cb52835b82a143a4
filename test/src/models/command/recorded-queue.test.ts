import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, caseArbitrary, judgeCase, judgeSchedule, tokensOf } from '../../../../properties/index.ts';
import { RecordedQueue } from '../../../../src/models/command/recorded-queue.ts';
import { MODELS } from '../../../../src/models/index.ts';
import { playExchange } from '../../../../src/play/exchange.ts';
import { playRemote, withRemote } from '../../../../src/play/remote.ts';
import { backendTable } from '../../../../src/table/tables.ts';
import { tokensOf as parsed } from '../../play/support.ts';
import { spoken } from './speaking.ts';

const table = backendTable('postgres-18');
const plainCases = caseArbitrary(table);
const proxiedCases = caseArbitrary(table, { proxied: ['answers-close', 'answers-sync', 'injects-parse'] });

async function differences(model: (typeof MODELS)[number], cases: readonly Case[], schedule: boolean) {
  const judge = schedule ? judgeSchedule : judgeCase;
  const remote = spoken(model);
  const found: unknown[] = [];
  let faults = 0;
  for (const subject of cases) {
    const direct = judge(table, model.create, subject);
    const judged = await withRemote(remote, tokensOf(subject), schedule, (create) => judge(table, create, subject));
    if (direct !== undefined) faults++;
    if (!judged.ok || JSON.stringify(judged.result) !== JSON.stringify(direct)) found.push({ direct, judged });
  }
  return { found, faults };
}

describe('A recorded queue', () => {
  it.each(MODELS)('gets the verdict that $name itself gets, on every case', async (model) => {
    const cases = [
      ...fc.sample(plainCases, { numRuns: 1500, seed: 3 }),
      ...fc.sample(proxiedCases, { numRuns: 1500, seed: 4 }),
    ];
    const { found, faults } = await differences(model, cases, false);
    expect(found).toEqual([]);
    if (model.name === 'reference') expect(faults).toBe(0);
    else expect(faults).toBeGreaterThan(20);
  });

  it.each(MODELS)('gets the deadlocks of $name where that chooses what it reads', async (model) => {
    const { found } = await differences(model, fc.sample(plainCases, { numRuns: 400, seed: 5 }), true);
    expect(found).toEqual([]);
  });

  it('is asked again in the order that it chooses', async () => {
    const pgdog = MODELS.find(({ name }) => name === 'pgdog-head');
    if (pgdog === undefined) throw new Error('pgdog-head is gone');
    const exchanges = fc.sample(plainCases, { numRuns: 300, seed: 6 }).map(tokensOf);
    const options = { schedule: true, dialect: 'postgres-18' } as const;
    let askedAgain = 0;
    for (const tokens of exchanges) {
      const remote = spoken(pgdog);
      expect(await playRemote(remote, tokens, options)).toEqual(playExchange(pgdog, tokens, options));
      if (remote.asked.length > 1) askedAgain++;
    }
    expect(askedAgain).toBeGreaterThan(10);
  });

  it('knows that it was shown another message than was recorded', async () => {
    const naive = MODELS.find(({ name }) => name === 'naive');
    if (naive === undefined) throw new Error('naive is gone');
    const recording = await spoken(naive).play(['>Q:Query', '<Z:ReadyForQuery.idle']);
    if (!recording.ok) throw new Error(recording.message);
    const queue = new RecordedQueue(recording);
    const [query, sync] = parsed('> Q S');
    if (query === undefined || sync === undefined) throw new Error('two messages');
    queue.frontend(query);
    expect([queue.releasable(), queue.hasDeparted]).toEqual([false, false]);
    queue.frontend(sync);
    expect([queue.hasDeparted, queue.reads(), queue.shown]).toEqual([true, 'both', ['>Q:Query', '>S:Sync']]);
  });

  it('of a program that answers differently every time is no queue', async () => {
    let turn = 0;
    const fickle = {
      name: 'fickle',
      isGivenUp: false,
      play: async (steps: readonly string[]) => ({
        ok: true as const,
        steps: [`<C:CommandComplete`, ...steps.slice(1), `turn ${turn++}`],
        answers: steps.map(() => ({
          reaction: 'forward' as const,
          isReleasable: true,
          reads: 'both' as const,
          makes: [],
          fates: [],
        })),
        waitsFor: [],
        isUncertain: false,
        error: '',
      }),
    };
    const result = await playRemote(fickle, parsed('> Q < C Z'), { schedule: true, dialect: 'postgres-18' });
    expect(result.verdict).toBe('crash');
    expect(result.sentence).toMatch(/^The program answers the same exchange differently every time\./u);
  });
});
