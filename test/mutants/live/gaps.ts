/** Plays further tails behind the messages whose mutants still live, so that what looks alike at first is told apart. */

import { edgesOf } from '../../../src/oracle/live/acceptor.ts';
import type { Transcript } from '../../../src/oracle/live/transcript.ts';
import type { Campaign } from '../campaign.ts';
import type { Recording } from './campaign.ts';
import type { Group, Probe } from './probes.ts';

/** Tails a round behind each of so many beginnings that need the edge. */
const TAILS = 7;
const BEGINNINGS = 2;

/** By edge, the groups that need it: `transcripts` holds one of each group, in the same order. */
export function groupsByEdge(
  { table }: Campaign,
  groups: readonly Group[],
  transcripts: readonly Transcript[],
): Map<number, Group[]> {
  const byEdge = new Map<number, Group[]>();
  for (const [number, group] of groups.entries()) {
    const transcript = transcripts[number];
    if (group.tails.length === 1 || transcript === undefined) continue;
    for (const edge of edgesOf(table, transcript) ?? []) {
      const list = byEdge.get(edge) ?? [];
      list.push(group);
      byEdge.set(edge, list);
    }
  }
  return byEdge;
}

/** One round. @param byEdge from `groupsByEdge` @param round from 0; each takes other tails */
export async function closeGaps(
  campaign: Campaign,
  live: Recording,
  byEdge: ReadonlyMap<number, readonly Group[]>,
  round: number,
): Promise<void> {
  const ambiguous = new Set(campaign.ambiguous);
  const edges = new Set(campaign.survivors.filter((mutant) => !ambiguous.has(mutant)).map(({ at }) => at));
  const probes = new Map<string, Probe>();
  for (const edge of edges) {
    // The last message of a beginning is the one that it probes: it is there that the tail comes closest.
    const fitting = (byEdge.get(edge) ?? []).toSorted((a, b) => a.begin.length - b.begin.length);
    for (const { kind, begin, tails } of fitting.slice(0, BEGINNINGS)) {
      for (let tail = round * TAILS; tail < (round + 1) * TAILS; tail++) {
        const script = [...begin, ...(tails[tail % tails.length] ?? [])];
        probes.set(`${kind} ${JSON.stringify(script)}`, { kind, script });
      }
    }
  }
  campaign.judge(await live.play([...probes.values()]));
}
