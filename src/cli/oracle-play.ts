/** Plays scripts in an arena, several at a time, and makes smaller what differs. */
import type { Case, CaseArbitrary } from '../../properties/index.ts';
import type { Failure } from '../net/failure.ts';
import { type LiveOutcome, Player, type PreparedServer } from '../oracle/live.ts';
import type { Arena } from './oracle-arena.ts';

export interface Difference {
  readonly case: Case;
  readonly outcome: Extract<LiveOutcome, { agrees: false }>;
}

export interface PlayAllOptions {
  /** Ends when there are so many differences. */
  readonly most: number;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** In one script of so many the server is seen to say nothing at the end of each flight, which is slow. */
const WATCHED = 20;

/** Shrinking ends after so many attempts, whatever it has reached. */
const MOST_ATTEMPTS = 3000;

/** Plays cases on all servers of an arena. @returns what differed, or why the servers cannot be played on */
export async function playAll(
  arena: Arena,
  cases: Iterator<Case>,
  { most, signal, onProgress }: PlayAllOptions,
): Promise<{ readonly ok: true; readonly played: number; readonly differences: readonly Difference[] } | Failure> {
  const differences: Difference[] = [];
  let begun = 0;
  let played = 0;
  let failed: Failure | undefined;
  const work = async (server: PreparedServer): Promise<void> => {
    let player: Player | Failure | undefined;
    while (failed === undefined && !signal.aborted && differences.length < most) {
      const { value: subject, done } = cases.next();
      if (done) break;
      const isWatched = begun++ % WATCHED === 0;
      player ??= await Player.open(server, { monitor: arena.monitor });
      if (!player.ok) {
        failed = player;
        return;
      }
      const outcome = await player.play(subject.observed, isWatched);
      onProgress(++played);
      if (outcome.agrees) continue;
      differences.push({ case: subject, outcome });
      await player.close();
      player = undefined;
    }
    if (player?.ok) await player.close();
  };
  await Promise.all(arena.servers.map(work));
  return failed ?? { ok: true, played, differences };
}

/** The smallest case found that differs, too. */
export async function shrink(
  { servers: [server], monitor }: Arena,
  arbitrary: CaseArbitrary,
  difference: Difference,
  signal: AbortSignal,
): Promise<Difference> {
  let smallest = difference;
  if (server === undefined) return smallest;
  for (let attempts = 0; attempts < MOST_ATTEMPTS && !signal.aborted; ) {
    const before = smallest;
    for (const { value } of arbitrary.shrink(smallest.case)) {
      if (++attempts > MOST_ATTEMPTS || signal.aborted) break;
      const player = await Player.open(server, { monitor });
      if (!player.ok) return smallest;
      const outcome = await player.play(value.observed);
      await player.close();
      if (outcome.agrees) continue;
      smallest = { case: value, outcome };
      break;
    }
    if (smallest === before) break;
  }
  return smallest;
}
