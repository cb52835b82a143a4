import { expect, it } from 'vitest';
import { findModel, MODELS } from '../../../src/models/index.ts';

it('Every model is found by its name, which no other has', () => {
  expect(new Set(MODELS.map(({ name }) => name)).size).toBe(MODELS.length);
  for (const entry of MODELS) expect(findModel(entry.name)).toBe(entry);
  expect(findModel('no such model')).toBeUndefined();
});

it('Every model says in one sentence what it is, and where it was read', () => {
  for (const { about, source } of MODELS) {
    expect(about).toMatch(/^[A-Z].{20,120}\.$/);
    expect(source).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{8}$|^src\/models\/[\w-]+\.ts$/);
  }
});

it('A new model waits for nothing, is free and reads both sides', () => {
  for (const entry of MODELS) {
    const model = entry.create();
    expect([entry.name, model.waitsFor(), model.releasable(), model.reads()]).toEqual([entry.name, [], true, 'both']);
  }
});
