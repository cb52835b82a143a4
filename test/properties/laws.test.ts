import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defineQueueSuite, laws, VERDICT_IDS } from '../../properties/index.ts';
import { breachOf } from '../../properties/suite.ts';
import { REFERENCE_MODEL } from '../../src/models/reference.ts';

describe('The laws', () => {
  it('cover every verdict exactly once', () => {
    expect(laws.flatMap(({ verdicts }) => verdicts).sort()).toEqual([...VERDICT_IDS].sort());
  });

  it('are one to a file, each with a title of its own', () => {
    const files = readdirSync(new URL('../../properties/laws', import.meta.url));
    expect(files.filter((name) => name !== 'law.ts' && name !== 'index.ts')).toHaveLength(laws.length);
    expect(new Set(laws.map(({ title }) => title)).size).toBe(laws.length);
    for (const { title } of laws) expect(title).toMatch(/^A queue .*[^.]$/);
  });

  it.each(laws)('hold for the reference queue, which acts by itself too: $title', (law) => {
    const cases = { proxied: ['answers-close', 'answers-sync', 'injects-parse'] } as const;
    expect(breachOf(law, { ...REFERENCE_MODEL, cases }, { seed: 11, runs: 20_000 })).toBeUndefined();
  });

  it.each(['postgres-12', 'postgres-14'] as const)('hold for the reference queue in front of %s', (dialect) => {
    for (const law of laws)
      expect(breachOf(law, { ...REFERENCE_MODEL, dialect }, { seed: 12, runs: 4000 }), law.title).toBeUndefined();
  });
});

// The suite as its users run it.
defineQueueSuite(REFERENCE_MODEL, { describe, test: it }, { runs: 2000 });
