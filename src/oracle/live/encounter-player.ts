/**
 * Plays encounters on a live server, and says which transitions they were surely seen to take. Nothing is predicted: what
 * came has to be what the machine allows.
 */
import { EVENTS } from '../../../machines/messages.ts';
import { connect } from '../../net/connection.ts';
import type { Failure } from '../../net/failure.ts';
import { simpleQuery } from '../../net/simple-query.ts';
import type { Target } from '../../net/target.ts';
import { EVENT_COUNT, type Table } from '../../table/table.ts';
import { explain } from './acceptor.ts';
import { allEncounters, type Encounter, onOldTimeline } from './encounters.ts';
import { Lane, type Recorded } from './lane.ts';
import { PROBE_SQL } from './probe-sql.ts';
import { endByShutdown } from './shutdown.ts';
import { beginSecondTimeline, playOnOldTimeline } from './timelines.ts';
import { CLOSE, QUIET, type Transcript } from './transcript.ts';

/** What was seen of one encounter. */
export interface Seen {
  /** The script as it is written down. */
  readonly text: string;
  /** Places in the table of the transitions that it surely took. */
  readonly edges: readonly number[];
  /** And of those that it may have taken, since what came could have come from another state as well. */
  readonly possible: readonly number[];
  /** Ids of the events, in observed order. */
  readonly events: readonly number[];
  /** What the machine does not allow; undefined where it allows all. */
  readonly sentence: string | undefined;
}

/** How many stream an old timeline at the same time: most of it is waiting. */
const OLD_AT_ONCE = 8;

const STEPS: Readonly<Record<number, string>> = { [QUIET]: 'Silence', [CLOSE]: 'The end of the connection' };

/** What a table says to a transcript. */
function seenOf(table: Table, text: string, transcript: Transcript): Seen {
  const explained = explain(table, transcript);
  const events = transcript.steps.filter((step) => step >= 0);
  if (explained.ok) {
    const { edges, possible } = explained;
    return { text, edges: [...edges], possible: [...possible], events, sentence: undefined };
  }
  const step = transcript.steps[explained.at] ?? QUIET;
  const what = EVENTS[step] ?? STEPS[step] ?? 'A message that is none';
  const sentence = `${what} is not allowed in ${explained.states.join(' or ')}.`;
  return { text, edges: [], possible: [], events, sentence };
}

async function prepare(target: Target): Promise<Failure | undefined> {
  const connection = await connect(target);
  if (!connection.ok) return connection;
  for (const sql of ['set client_min_messages = error', ...PROBE_SQL]) {
    const done = await simpleQuery(connection, sql);
    if (!done.ok) return done;
  }
  await connection.close();
  return undefined;
}

/** Plays each script once. @param players play one at a time each */
async function playOn(
  players: readonly ((encounter: Encounter) => Promise<Recorded | Failure>)[],
  encounters: readonly Encounter[],
  table: Table,
  { signal, onPlayed }: Watch,
): Promise<readonly Seen[] | Failure> {
  const seen: Seen[] = [];
  const left = encounters.values();
  let failed: Failure | undefined;
  const work = async (play: (typeof players)[number]): Promise<void> => {
    for (const encounter of left) {
      if (failed !== undefined || signal.aborted) return;
      const recorded = await play(encounter);
      if (!recorded.ok) failed ??= recorded;
      else seen.push(seenOf(table, encounter.text, recorded.transcript));
      onPlayed();
    }
  };
  await Promise.all(players.map(work));
  return failed ?? seen;
}

const playersOf = (lanes: readonly Lane[]) =>
  lanes.map(
    (lane) =>
      ({ kind, script }: Encounter) =>
        lane.play(kind, script),
  );

/** Plays on a server that has begun a second timeline. Every connection ends before. */
async function playOld(target: Target, table: Table, watch: Watch): Promise<readonly Seen[] | Failure> {
  const timelines = await beginSecondTimeline(target);
  if (!timelines.ok) return timelines;
  const play = ({ text, script }: Encounter) => playOnOldTimeline(target, table, script, text);
  return playOn(new Array(OLD_AT_ONCE).fill(play), onOldTimeline(timelines.position), table, watch);
}

interface Watch {
  readonly signal: AbortSignal;
  /** Called behind each encounter. */
  readonly onPlayed: () => void;
}

/**
 * Plays all encounters. The server, which has to be of our own, on this machine, and nobody else's, is shut down by them.
 * @param targets databases of that server with the tables of the oracle (`prepareServer`), one for each lane
 * @returns what was seen, or why it could not be played
 */
export async function playEncounters(
  targets: readonly Target[],
  table: Table,
  watch: Watch,
): Promise<{ readonly ok: true; readonly seen: readonly Seen[] } | Failure> {
  const lanes: Lane[] = [];
  const close = async (from: number): Promise<void> => {
    await Promise.all(lanes.splice(from).map((lane) => lane.close()));
  };
  try {
    for (const target of targets) {
      const refused = await prepare(target);
      if (refused !== undefined) return refused;
      const lane = await Lane.start(target, table);
      if (!lane.ok) return lane;
      lanes.push(lane);
    }
    const { beside, alone, last } = allEncounters();
    const first = await playOn(playersOf(lanes), beside, table, watch);
    if ('message' in first) return first;
    await close(1);
    const second = await playOn(playersOf(lanes), alone, table, watch);
    if ('message' in second) return second;
    await close(0);
    const [target] = targets;
    if (target === undefined || watch.signal.aborted) return { ok: true, seen: [...first, ...second] };
    const third = await playOld(target, table, watch);
    if ('message' in third) return third;
    const ended = await endByShutdown(target, table, last);
    if (!ended.ok) return ended;
    const fourth = ended.transcripts.map((transcript) => {
      watch.onPlayed();
      return seenOf(table, transcript.id, transcript);
    });
    return { ok: true, seen: [...first, ...second, ...third, ...fourth] };
  } finally {
    await close(0);
  }
}

/** The transitions of an encounter as exchanges of one message each, since its whole way is not always known. */
export const transitionsOf = (edges: readonly number[]): { readonly start: number; readonly events: number[] }[] =>
  edges.map((at) => ({ start: Math.floor(at / EVENT_COUNT), events: [at % EVENT_COUNT] }));
