import { expect, it } from 'vitest';
import { nearest } from '../../../src/cli/nearest.ts';

const NAMES = ['naive', 'pgdog-v0', 'pgdog-v2a', 'pgdog-head', 'pgbouncer'];

it('The nearest names come first, nearest before near', () => {
  expect(nearest('pgdog-v2', NAMES)).toEqual(['pgdog-v0', 'pgdog-v2a', 'pgdog-head']);
  expect(nearest('niave', NAMES)).toEqual(['naive']);
});

it('A part of a name is near, in either case', () => {
  expect(nearest('HEAD', NAMES)).toEqual(['pgdog-head']);
});

it('No more names are given than asked for', () => {
  expect(nearest('pgdog', NAMES, 2)).toEqual(['pgdog-v0', 'pgdog-v2a']);
});

it('Nothing is near to what has nothing in common with any name', () => {
  expect(nearest('zzzzzz', NAMES)).toEqual([]);
  expect(nearest('', NAMES)).toEqual([]);
});
