import { describe, expect, it } from 'vitest';
import type { TargetRun } from '../../../src/cli/fuzz-target-options.ts';
import { replayLine, withoutPassword } from '../../../src/cli/fuzz-target-written.ts';
import { query } from '../../../src/codec/encode.ts';
import { F } from '../../../src/oracle/events.ts';
import { ALONE, type TargetCase } from '../../../src/target/exchange.ts';

const RUN: TargetRun = {
  target: 'postgres://me:secret@pooler:6432/scratch',
  reference: 'embedded',
  phases: ['interleavings'],
  only: undefined,
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
const FILES = ['out/one.jsonl', 'out/one.pgproto'];

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
  it('is its recording, where one client can play it', () => {
    expect(replayLine(RUN, caseOf(3), caseOf(1), FILES)).toBe(
      'wirestate replay out/one.jsonl --server postgres://me@pooler:6432/scratch',
    );
  });

  it.each([
    ['another client', { company: caseOf(1) }],
    ['a next client who waits', { nextAsks: 0 }],
    ['a cancel', { cancel: { by: 'other', flight: 0 } }],
  ] as const)('is the whole case where %s is part of it, and says that it is the whole', (_what, more) => {
    const whole = 'wirestate fuzz --target postgres://me@pooler:6432/scratch --case interleavings/7:12';
    expect(replayLine(RUN, caseOf(3, more), caseOf(1, more), FILES)).toBe(
      `${whole}  # the whole case that this was made smaller from`,
    );
    expect(replayLine(RUN, caseOf(1, more), caseOf(1, more), FILES)).toBe(whole);
  });

  it('is the case where nothing was written, with what it was compared with', () => {
    const run: TargetRun = { ...RUN, dialect: 'postgres-15', pooling: 'session' };
    expect(replayLine(run, caseOf(1), caseOf(1), [])).toMatch(/ --dialect postgres-15 --pooling session$/u);
    const asked: TargetRun = { ...RUN, phases: ['malformed'], reference: 'postgres://me:secret@server/other' };
    expect(replayLine(asked, caseOf(1), caseOf(1), [])).toMatch(/ --reference postgres:\/\/me@server\/other$/u);
  });

  it('holds no password', () => {
    const urls = ['postgres://me:a%40b@h/d?sslmode=require', 'postgres://me@h/d?password=a&sslmode=require'];
    expect(urls.map(withoutPassword)).toEqual(Array(2).fill('postgres://me@h/d?sslmode=require'));
    expect(withoutPassword('postgres://me@h/d?password=a')).toBe('postgres://me@h/d');
  });
});
