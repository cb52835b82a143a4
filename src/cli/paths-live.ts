/** `wirestate paths --server`: which exchanges a live server can be made to answer so, and whether it then does. */
import { STARTS } from '../../machines/starts.ts';
import type { Dialect } from '../../machines/versions.ts';
import { type Criterion, cover, type Exchange } from '../graph/index.ts';
import type { Failure } from '../net/failure.ts';
import { playEncounters, type Seen, transitionsOf } from '../oracle/live/encounter-player.ts';
import { countEncounters } from '../oracle/live/encounters.ts';
import { playLogIns } from '../oracle/live/log-in-server.ts';
import { type Played, playScripts } from '../oracle/live-paths.ts';
import { type Observation, tryStartups } from '../oracle/live-startup.ts';
import { stateNumber, type Table } from '../table/table.ts';
import { backendTable } from '../table/tables.ts';
import { EXIT, type ExitCode, Stop } from './exit.ts';
import { type Arena, launcherOf, openArena } from './oracle-arena.ts';
import { writeCoverage } from './paths-coverage.ts';
import { type Different, type Report, writeReportJson, writeReportText } from './paths-live-text.ts';
import { waypointNamed } from './paths-places.ts';
import { exchangeOf, programmeOf } from './paths-programme.ts';
import { startProgress } from './progress.ts';
import { complain } from './terminal.ts';

interface LiveOptions {
  readonly criterion: Criterion;
  /** `embedded`, a folder or a URL. */
  readonly server: string;
  readonly dialect: Dialect | undefined;
  /** Names of rules and states that the cover is narrowed to. */
  readonly through?: readonly string[];
  /** A file for what was exercised. */
  readonly coverage?: string;
  readonly json: boolean;
  readonly quiet: boolean;
}

const PLAYERS = 4;

/** Room on a server of our own for what waits in every place until it is shut down. */
const SETTINGS = { max_connections: '100', max_wal_senders: '20', max_replication_slots: '20' };

/** The success. @throws Stop with the sentence of the failure */
function usable<Success>(result: Success | Failure): Success {
  if (typeof result === 'object' && result !== null && 'message' in result)
    throw new Stop(EXIT.unusable, `The exchanges cannot be played: ${result.message}`);
  return result;
}

function differentOf(table: Table, played: Played): readonly Different[] {
  const { play, sent, sentence } = played;
  if (sentence === undefined) return [];
  const script = [...sent.map(({ label }) => label), ...(play.ending === 'ready' ? [] : [play.ending])].join(', ');
  return [{ sentence, events: exchangeOf(table, played).events, script }];
}

const isRight = ({ sentence }: { readonly sentence: string | undefined }): boolean => sentence === undefined;

/** Those of which something is said. */
const wrong = (all: readonly (Seen | Observation)[], script: (one: Seen | Observation) => string): Different[] =>
  all.flatMap((one) =>
    one.sentence === undefined ? [] : [{ sentence: one.sentence, events: one.events, script: script(one) }],
  );

/** What a server was seen to do that it was not predicted to. */
interface Observed {
  readonly startups: readonly Observation[];
  readonly encounters: readonly Seen[];
  readonly hasGss: boolean;
  readonly withoutTls: string | undefined;
}

/** Plays what is not predicted; on a server of our own all of it, and that ends the server. */
async function observe(arena: Arena, server: string, table: Table, signal: AbortSignal): Promise<Observed> {
  const [prepared] = arena.servers;
  const plain = prepared === undefined ? [] : usable(await tryStartups(prepared.target, table));
  const launch = launcherOf(server);
  if (launch === undefined || signal.aborted)
    return { startups: plain, encounters: [], hasGss: false, withoutTls: undefined };
  const logIns = usable(await playLogIns(launch, table));
  const progress = startProgress(countEncounters(), 'scripts without a prediction', true);
  let done = 0;
  const onPlayed = (): void => progress.update(++done);
  const targets = arena.servers.map(({ target }) => target);
  const result = await playEncounters(targets, table, { signal, onPlayed });
  progress.stop();
  const startups = [...plain, ...logIns.observed];
  const { hasGss, withoutTls } = logIns;
  return { startups, encounters: usable(result).seen, hasGss, withoutTls };
}

/**
 * Plays what can be forced, and reports what was exercised.
 * @throws Stop where the server cannot be used, or is of another dialect than asked for
 */
export async function playPaths(options: LiveOptions, signal: AbortSignal): Promise<ExitCode> {
  const { criterion, server, dialect, json, quiet, through: names = [], coverage } = options;
  const arena = usable(await openArena(server, PLAYERS, dialect, SETTINGS));
  try {
    if ((dialect ?? arena.dialect) !== arena.dialect)
      throw new Stop(EXIT.usage, `The server is of ${arena.dialect}: leave out --dialect.`);
    const table = backendTable(arena.dialect);
    const through = names.map((name) => waypointNamed(table, name));
    const { exchanges } = cover(table, criterion, { through });
    const ready = stateNumber(table, STARTS.ready);
    const sessions = exchanges.filter(({ start }) => start === ready);
    const { plays, ...counts } = programmeOf(table, { criterion, through }, sessions);
    const progress = startProgress(plays.length, 'scripts', true);
    const started = performance.now();
    const result = await playScripts(arena, plays, signal, (done) => progress.update(done));
    progress.stop();
    const { played } = usable(result);
    const { startups, encounters, hasGss, withoutTls } = await observe(arena, server, table, signal);
    const startup = stateNumber(table, STARTS.startup);
    const agreeing: readonly Exchange[] = [
      ...played.filter(isRight).map((one) => exchangeOf(table, one)),
      ...startups.filter(isRight).map(({ events }) => ({ start: startup, events })),
      ...encounters.flatMap(({ edges }) => transitionsOf(edges)),
    ];
    const report: Report = {
      server: arena.version,
      isOwn: launcherOf(server) !== undefined,
      hasGss,
      withoutTls,
      table,
      through,
      cover: criterion,
      exchanges: exchanges.length,
      sessions: sessions.length,
      ...counts,
      seconds: Number(((performance.now() - started) / 1000).toFixed(1)),
      played: played.length,
      startups: startups.length,
      encounters: encounters.length,
      agreeing,
      possible: encounters.flatMap(({ possible }) => possible),
      different: [
        ...played.flatMap((one) => differentOf(table, one)),
        ...wrong(startups, () => 'a start-up'),
        ...wrong(encounters, (one) => ('text' in one ? one.text : '')),
      ],
    };
    if (json) writeReportJson(report);
    else if (!quiet || report.different.length > 0) writeReportText(report);
    if (coverage !== undefined) writeCoverage(coverage, table, agreeing);
    if (signal.aborted) {
      complain('interrupted: what was played so far is above.');
      return EXIT.interrupted;
    }
    return report.different.length > 0 ? EXIT.violation : EXIT.clean;
  } finally {
    await arena.close();
  }
}
