/** The recordings of PostgreSQL 12 to 18 that ship with the project. */
import { readFileSync } from 'node:fs';
import type { Observation } from '../../../src/corpus/observation.ts';

const FILE = new URL('../../../corpus/recordings/observations.jsonl', import.meta.url);

/** All experiments, in all variants. */
export const OBSERVATIONS: readonly Observation[] = readFileSync(FILE, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
