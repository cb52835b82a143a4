/** `wirestate paths --server`: which exchanges a live server can be made to answer so, and whether it then does. */
import { eventId } from '../../machines/messages.ts';
import { STARTS } from '../../machines/starts.ts';
import type { Dialect } from '../../machines/versions.ts';
import { type Criterion, cover, type Exchange } from '../graph/index.ts';
import { edgesOfScript, findForcible, pairKey } from '../oracle/forcible.ts';
import { type Play, type Played, playScripts } from '../oracle/live-paths.ts';
import { type Observation, tryStartups } from '../oracle/live-startup.ts';
import { type Ending, type Realised, realise } from '../oracle/realise.ts';
import { REFUSED } from '../table/facts.ts';
import { EVENT_COUNT, NONE, stateNumber, step, type Table } from '../table/table.ts';
import { backendTable } from '../table/tables.ts';
import { EXIT, type ExitCode, Stop } from './exit.ts';
import { openArena } from './oracle-arena.ts';
import { type Different, type Report, writeReportJson, writeReportText } from './paths-live-text.ts';
import { startProgress } from './progress.ts';
import { complain } from './terminal.ts';

interface LiveOptions {
  readonly criterion: Criterion;
  /** `embedded`, a folder or a URL. */
  readonly server: string;
  readonly dialect: Dialect | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
}

const PLAYERS = 4;

/** Events that close a connection, and how that is brought about. */
const CLOSING: readonly (readonly [number, Exclude<Ending, 'ready'>])[] = [
  [eventId('F.Terminate'), 'terminate'],
  [eventId('F.endOfInput'), 'end-of-input'],
  [eventId('B.ErrorResponse.fatal'), 'fatal'],
];

/** What is to be played: exchanges of the cover, and scripts for what these leave out. */
interface Programme {
  readonly plays: readonly Play[];
  /** How many of them are exchanges of the cover, and what the others came to. */
  readonly forced: number;
  readonly impossible: number;
  readonly unknown: number;
  /** How many scripts were looked at to find the others. */
  readonly searched: number;
}

/** Scripts, the longest first, that each take an edge, or a pair of edges, which those before them do not. */
function furtherPlays(table: Table, criterion: Criterion, forced: readonly number[][]) {
  const { edges, pairs, states, scripts } = findForcible(table);
  const isOfPairs = criterion === 'pairs';
  const keysOf = (places: readonly number[]): readonly number[] =>
    isOfPairs ? places.slice(1).map((place, before) => pairKey(table, places[before] ?? 0, place)) : places;
  const taken = new Set(forced.flatMap(keysOf));
  const plays: Play[] = [];
  for (const [key, script] of [...(isOfPairs ? pairs : edges)].sort(([, a], [, b]) => b.length - a.length)) {
    if (taken.has(key)) continue;
    plays.push({ script, ending: 'ready' });
    for (const passed of keysOf(edgesOfScript(table, script))) taken.add(passed);
  }
  // A state whose script ends there reads, so its connection can be closed.
  const closed = new Set(forced.map((places) => places.at(-1)));
  for (const [state, script] of [...states].sort(([a], [b]) => a - b)) {
    for (const [event, ending] of CLOSING) {
      const place = state * EVENT_COUNT + event;
      const isLegal = step(table, state, event) !== NONE && REFUSED[table.rules[place] ?? 0] !== 1;
      if (isLegal && !closed.has(place)) plays.push({ script, ending });
    }
  }
  return { plays, searched: scripts };
}

function programmeOf(table: Table, criterion: Criterion, sessions: readonly Exchange[]): Programme {
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
  const further = furtherPlays(table, criterion, forced);
  return {
    plays: [...plays, ...further.plays],
    forced: plays.length,
    impossible: failures.filter(({ why }) => why === 'impossible').length,
    unknown: failures.filter(({ why }) => why === 'unknown').length,
    searched: further.searched,
  };
}

function differentOf(table: Table, played: Played): readonly Different[] {
  const { play, sent, sentence } = played;
  if (sentence === undefined) return [];
  const script = [...sent.map(({ label }) => label), ...(play.ending === 'ready' ? [] : [play.ending])].join(', ');
  return [{ sentence, exchange: exchangeOf(table, played), script }];
}

/** What was played, as an exchange in backend order. */
function exchangeOf(table: Table, { play, sent }: Played): Exchange {
  const events = edgesOfScript(table, sent).map((place) => place % EVENT_COUNT);
  const closing = CLOSING.find(([, ending]) => ending === play.ending);
  return {
    start: stateNumber(table, STARTS.ready),
    events: closing === undefined ? events : [...events, closing[0]],
  };
}

const startupOf = (table: Table, { events }: Observation): Exchange => ({
  start: stateNumber(table, STARTS.startup),
  events,
});

/**
 * Plays what can be forced, and reports what was exercised.
 * @throws Stop where the server cannot be used, or is of another dialect than asked for
 */
export async function playPaths(options: LiveOptions, signal: AbortSignal): Promise<ExitCode> {
  const { criterion, server, dialect, json, quiet } = options;
  const arena = await openArena(server, PLAYERS, dialect);
  if (!arena.ok) throw new Stop(EXIT.unusable, `The exchanges cannot be played: ${arena.message}`);
  try {
    if ((dialect ?? arena.dialect) !== arena.dialect)
      throw new Stop(EXIT.usage, `The server is of ${arena.dialect}: leave out --dialect.`);
    const table = backendTable(arena.dialect);
    const { exchanges } = cover(table, criterion);
    const ready = stateNumber(table, STARTS.ready);
    const sessions = exchanges.filter(({ start }) => start === ready);
    const { plays, ...counts } = programmeOf(table, criterion, sessions);
    const progress = startProgress(plays.length, 'scripts', true);
    const started = performance.now();
    const result = await playScripts(arena, plays, signal, (done) => progress.update(done));
    progress.stop();
    const [prepared] = arena.servers;
    const startups = prepared === undefined ? [] : await tryStartups(prepared.target, table);
    if ('message' in startups) throw new Stop(EXIT.unusable, `The exchanges cannot be played: ${startups.message}`);
    if (!result.ok) throw new Stop(EXIT.unusable, `The exchanges cannot be played: ${result.message}`);
    const report: Report = {
      server: arena.version,
      table,
      cover: criterion,
      exchanges: exchanges.length,
      sessions: sessions.length,
      ...counts,
      seconds: Number(((performance.now() - started) / 1000).toFixed(1)),
      played: result.played.length,
      startups: startups.length,
      agreeing: [
        ...result.played.filter(({ sentence }) => sentence === undefined).map((one) => exchangeOf(table, one)),
        ...startups.filter(({ sentence }) => sentence === undefined).map((one) => startupOf(table, one)),
      ],
      different: [
        ...result.played.flatMap((one) => differentOf(table, one)),
        ...startups.flatMap((one) =>
          one.sentence === undefined
            ? []
            : [{ sentence: one.sentence, exchange: startupOf(table, one), script: 'a start-up' }],
        ),
      ],
    };
    if (json) writeReportJson(report);
    else if (!quiet || report.different.length > 0) writeReportText(report);
    if (signal.aborted) {
      complain('interrupted: what was played so far is above.');
      return EXIT.interrupted;
    }
    return report.different.length > 0 ? EXIT.violation : EXIT.clean;
  } finally {
    await arena.close();
  }
}
