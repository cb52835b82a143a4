/** What the tests of src/tracker share: the recordings, and exchanges in compact notation played through a tracker. */
import { readFileSync } from 'node:fs';
import type { Start } from '../../../machines/starts.ts';
import { DIALECTS, type Dialect } from '../../../machines/versions.ts';
import { type Capture, isMessage, type Observation, observationToCapture } from '../../../src/corpus/capture.ts';
import type { Entry } from '../../../src/corpus/entry.ts';
import { parseExchange, type Token } from '../../../src/corpus/notation.ts';
import { beginningOf } from '../../../src/play/recording.ts';
import type { Table } from '../../../src/table/table.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { type Limits, Tracker } from '../../../src/tracker/tracker.ts';

export interface Recording {
  readonly id: string;
  readonly versions: readonly number[];
  readonly capture: Capture;
  readonly starts: Start;
}

/** Where a recording begins; each of ours says so. */
function startOf(capture: Capture): Start {
  const beginning = beginningOf(capture);
  if (!beginning.ok) throw new Error(beginning.message);
  return beginning.starts;
}

/** The recordings of real servers, one for each group of versions that answered alike. */
export const recordings: readonly Recording[] = readFileSync(
  new URL('../../../corpus/recordings/observations.jsonl', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Recording => {
    const observation = JSON.parse(line) as Observation;
    const capture = observationToCapture(observation);
    return { id: observation.id, versions: observation.versions, capture, starts: startOf(capture) };
  });

export function dialectOf(version: number): Dialect {
  const dialect = DIALECTS.find((name) => name === `postgres-${version}`);
  if (dialect === undefined) throw new Error(`no dialect of version ${version}`);
  return dialect;
}

export const newestOf = (recording: Recording): number => recording.versions.at(-1) ?? 0;

/** The recording of that id as the newest version that has it answered. */
export function recordingOf(id: string): Recording {
  const found = recordings.findLast((recording) => recording.id === id);
  if (found === undefined) throw new Error(`no recording ${id}`);
  return found;
}

/** A capture with other entries. */
export const withEntries = (capture: Capture, entries: readonly Entry[]): Capture => ({ ...capture, entries });

export const isReadyForQuery = (entry: Entry): boolean => isMessage(entry) && entry.dir === 'B' && entry.t === 'Z';

export function tokensOf(exchange: string): readonly Token[] {
  const parsed = parseExchange(exchange);
  if (!parsed.ok) throw new Error(`${parsed.message}\n${parsed.caret}`);
  return parsed.tokens;
}

/**
 * Plays an exchange: `P+` is sent by the proxy, `C=` is a reply that the proxy makes up.
 * @returns for every token: the number of a frontend message, or whether the tracker accepted a backend message
 */
export function play(tracker: Tracker, exchange: string): (number | boolean)[] {
  return tokensOf(exchange).map(({ direction, event, part }) => {
    if (direction === 'B') return tracker.backend(event);
    if (part === 'answered-by-proxy') return tracker.simulate();
    return tracker.frontend(event, part === 'injected' ? 'proxy' : 'client');
  });
}

export interface Setting {
  readonly dialect?: Dialect;
  readonly table?: Table;
  readonly start?: string;
  readonly limits?: Limits;
}

/** A tracker that has seen an exchange, beginning in `ready.idle`; a backend message that it refuses fails the test. */
export function after(exchange: string, setting: Setting = {}): Tracker {
  const { dialect = 'postgres-18', table = backendTable(dialect), start = 'ready.idle', limits } = setting;
  const tracker = limits === undefined ? new Tracker(table, start) : new Tracker(table, start, limits);
  if (exchange !== '' && play(tracker, exchange).includes(false))
    throw new Error(`refused in ${exchange}: ${JSON.stringify(tracker.violation)}`);
  return tracker;
}

export const interval = (tracker: Tracker): readonly [number, number] => [
  tracker.outstandingMin,
  tracker.outstandingMax,
];
