import { describe, expect, it } from 'vitest';
import type { TargetRun } from '../../../src/cli/fuzz-target-options.ts';
import { replayLine } from '../../../src/cli/fuzz-target-written.ts';
import { query } from '../../../src/codec/encode.ts';
import { F } from '../../../src/oracle/events.ts';
import { ALONE, type TargetCase } from '../../../src/target/exchange.ts';

const RUN: TargetRun = {
  target: 'postgres://me:secret@pooler:6432/scratch',
  reference: 'embedded',
  phases: ['interleavings'],
  only: undefined,
  path: [],
  concurrency: 1,
  shard: { index: 0, count: 1 },
  out: 'out',
  name: undefined,
  pooling: undefined,
  restart: undefined,
  runs: 10,
  timeMs: undefined,
  seed: 7,
  dialect: undefined,
  json: false,
  quiet: false,
};

/** A case of so many queries. */
function caseOf(queries: number, more: Partial<TargetCase> = {}): TargetCase {
  const messages = Array.from({ length: queries }, () => ({ event: F.query, bytes: query('') }));
  return {
    ...ALONE,
    ...{ id: 'interleavings/7:12', phase: 'interleavings', owner: 'x', tokens: [], smaller: () => [] },
    flights: [{ messages, replies: [] }],
    ...more,
  };
}

describe('the line that plays a finding again', () => {
  const line = 'wirestate fuzz --target postgres://me@pooler:6432/scratch --case interleavings/7:12';

  it.each([
    ['another client', { company: caseOf(1) }],
    ['a next client who waits', { nextAsks: 0 }],
    ['a cancel', { cancel: { by: 'other', flight: 0 } }],
  ] as const)('names the case, be %s part of it or not', (_what, more) => {
    expect(replayLine(RUN, caseOf(3, more))).toBe(line);
    expect(replayLine(RUN, caseOf(3))).toBe(line);
  });

  it('names the smaller case that is left of it, by the way to it', () => {
    expect(replayLine(RUN, caseOf(1, { path: [3, 0, 17] }))).toBe(`${line}+3.0.17`);
  });

  it('says what the case was compared with', () => {
    const run: TargetRun = { ...RUN, dialect: 'postgres-15', pooling: 'session' };
    expect(replayLine(run, caseOf(1))).toMatch(/ --dialect postgres-15 --pooling session$/u);
    const asked: TargetRun = { ...RUN, phases: ['malformed'], reference: 'postgres://me:secret@server/other' };
    expect(replayLine(asked, caseOf(1))).toMatch(/ --reference postgres:\/\/me@server\/other$/u);
  });
});
