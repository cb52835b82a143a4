/** What a tracker remembers does not grow with what is sent. */
import { describe, expect, it } from 'vitest';
import { eventId } from '../../../machines/messages.ts';
import { DEFAULT_LIMITS } from '../../../src/tracker/tracker.ts';
import { after, play } from './support.ts';

const COPY_DATA = eventId('F.CopyData');
const QUERY = eventId('F.Query');
const SYNC = eventId('F.Sync');

function heapGrowth(work: () => void): number {
  globalThis.gc?.();
  const before = process.memoryUsage();
  work();
  globalThis.gc?.();
  const now = process.memoryUsage();
  return now.heapUsed + now.arrayBuffers - before.heapUsed - before.arrayBuffers;
}

it('beyond a limit memory stays where it was, however much is sent', () => {
  const tracker = after('> Q < I Z', { limits: { ...DEFAULT_LIMITS, pending: 1000 } });
  expect(tracker.releasable).toBe('yes');
  const grown = heapGrowth(() => {
    for (let at = 0; at < 1_000_000; at++) tracker.frontend(at % 2 === 0 ? QUERY : SYNC);
  });
  expect(tracker.phase).toBe('unknown');
  expect(grown).toBeLessThan(5_000_000);
});

describe('ten million CopyData', () => {
  it.each([
    ['in copy-in', '> Q < G', '> c < C Z'],
    ['before CopyInResponse came', '> Q', '> c < G C Z'],
    ['in a skip', '> P < E', '> S < Z'],
    ['in ready', '', ''],
  ])('%s are one mark', (_name, before, behind) => {
    const tracker = after(before);
    const grown = heapGrowth(() => {
      for (let at = 0; at < 10_000_000; at++) tracker.frontend(COPY_DATA);
    });
    expect(grown).toBeLessThan(5_000_000);
    if (behind !== '') expect(play(tracker, behind)).not.toContain(false);
    expect(tracker.releasable).toBe('yes');
  });
});
