import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findModel } from '../../../src/models/index.ts';
import { outcome } from './exchange.ts';

const COLUMNS: Readonly<Record<string, string>> = {
  V0: 'pgdog-v0',
  V1: 'pgdog-v1',
  V2a: 'pgdog-v2a',
  V2b: 'pgdog-v2b',
  V3: 'pgdog-v3',
  HEAD: 'pgdog-head',
  P913: 'pgdog-913',
};

interface Row {
  readonly exchange: string;
  readonly [column: string]: string;
}

const rows = readFileSync(new URL('../../../corpus/regressions/pgdog-golden.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line));

it('The golden file has 48 exchanges and an outcome of each for seven versions', () => {
  expect(rows).toHaveLength(48);
  for (const row of rows) expect(Object.keys(row)).toEqual(['id', 'exchange', ...Object.keys(COLUMNS)]);
});

describe.each(Object.entries(COLUMNS))('The queue of version %s', (column, name) => {
  it.each(rows)('ends exchange $id ($exchange) as the real one does', (row) => {
    const entry = findModel(name);
    if (entry === undefined) throw new Error(`there is no model ${name}`);
    expect(outcome(entry.create(), row.exchange)).toBe(row[column]);
  });
});
