/** Which scripts are played for a cover: its exchanges, as far as statements force them, and scripts that take more. */
import { eventId } from '../../machines/messages.ts';
import { STARTS } from '../../machines/starts.ts';
import { type Criterion, type Exchange, graphOf, touches, type Waypoint } from '../graph/index.ts';
import { edgesOfScript, findForcible, pairKey } from '../oracle/forcible.ts';
import type { Play, Played } from '../oracle/live-paths.ts';
import { type Ending, type Realised, realise } from '../oracle/realise.ts';
import { REFUSED } from '../table/facts.ts';
import { EVENT_COUNT, NONE, stateNumber, step, type Table } from '../table/table.ts';

/** Events that close a connection, and how that is brought about. */
const CLOSING: readonly (readonly [number, Exclude<Ending, 'ready'>])[] = [
  [eventId('F.Terminate'), 'terminate'],
  [eventId('F.endOfInput'), 'end-of-input'],
  [eventId('B.ErrorResponse.fatal'), 'fatal'],
];

/** What is covered, and what that is narrowed to. */
export interface Wanted {
  readonly criterion: Criterion;
  readonly through: readonly Waypoint[];
}

/** What is to be played: exchanges of the cover, and scripts for what these leave out. */
export interface Programme {
  readonly plays: readonly Play[];
  /** How many of them are exchanges of the cover, and what the others came to. */
  readonly forced: number;
  readonly impossible: number;
  readonly unknown: number;
  /** How many scripts were looked at to find the others. */
  readonly searched: number;
}

/** Is a transition, by its place in the table, or one of a pair, asked for? */
function askedFor(table: Table, through: readonly Waypoint[]): (place: number) => boolean {
  const graph = graphOf(table, { illegal: true });
  const asked = new Set<number>();
  for (const [edge, from] of graph.from.entries())
    if (touches(graph, edge, through)) asked.add(from * EVENT_COUNT + (graph.event[edge] ?? 0));
  return (place) => asked.has(place);
}

/** Scripts, the longest first, that each take an edge, or a pair of edges, which those before them do not. */
function furtherPlays(table: Table, { criterion, through }: Wanted, forced: readonly number[][]) {
  const { edges, pairs, states, scripts } = findForcible(table);
  const isOfPairs = criterion === 'pairs';
  const isAsked = askedFor(table, through);
  const keysOf = (places: readonly number[]): readonly number[] =>
    isOfPairs ? places.slice(1).map((place, before) => pairKey(table, places[before] ?? 0, place)) : places;
  const isKeyAsked = (key: number): boolean => {
    const { length } = table.targets;
    return isOfPairs ? isAsked(Math.floor(key / length)) || isAsked(key % length) : isAsked(key);
  };
  const taken = new Set(forced.flatMap(keysOf));
  const plays: Play[] = [];
  for (const [key, script] of [...(isOfPairs ? pairs : edges)].sort(([, a], [, b]) => b.length - a.length)) {
    if (taken.has(key) || !isKeyAsked(key)) continue;
    plays.push({ script, ending: 'ready' });
    for (const passed of keysOf(edgesOfScript(table, script))) taken.add(passed);
  }
  // A state whose script ends there reads, so its connection can be closed.
  const closed = new Set(forced.map((places) => places.at(-1)));
  for (const [state, script] of [...states].sort(([a], [b]) => a - b)) {
    for (const [event, ending] of CLOSING) {
      const place = state * EVENT_COUNT + event;
      const isLegal = step(table, state, event) !== NONE && REFUSED[table.rules[place] ?? 0] !== 1;
      if (isLegal && !closed.has(place) && isAsked(place)) plays.push({ script, ending });
    }
  }
  return { plays, searched: scripts };
}

/** Chooses what is played. @param sessions the exchanges of the cover that begin in `ready` */
export function programmeOf(table: Table, wanted: Wanted, sessions: readonly Exchange[]): Programme {
  const plays: Play[] = [];
  const forced: number[][] = [];
  const failures: Extract<Realised, { ok: false }>[] = [];
  for (const { events } of sessions) {
    const found = realise(table, events);
    if (!found.ok) {
      failures.push(found);
      continue;
    }
    plays.push({ script: found.messages, ending: found.ending });
    let state = stateNumber(table, STARTS.ready);
    forced.push(
      events.map((event) => {
        const place = state * EVENT_COUNT + event;
        state = step(table, state, event);
        return place;
      }),
    );
  }
  const further = furtherPlays(table, wanted, forced);
  return {
    plays: [...plays, ...further.plays],
    forced: plays.length,
    impossible: failures.filter(({ why }) => why === 'impossible').length,
    unknown: failures.filter(({ why }) => why === 'unknown').length,
    searched: further.searched,
  };
}

/** What was played, as an exchange in backend order. */
export function exchangeOf(table: Table, { play, sent }: Played): Exchange {
  const events = edgesOfScript(table, sent).map((place) => place % EVENT_COUNT);
  const closing = CLOSING.find(([, ending]) => ending === play.ending);
  return {
    start: stateNumber(table, STARTS.ready),
    events: closing === undefined ? events : [...events, closing[0]],
  };
}
