/**
 * The recordings of real servers, `corpus/recordings/observations.jsonl`: one experiment a line, its capture inside.
 * `corpus/recordings/README.md` says what the fields mean.
 */

import type { Start } from '../../machines/starts.ts';
import type { Capture, Header } from './capture.ts';
import { type Entry, type Fields, readEntry } from './entry.ts';

/** One experiment as a group of server versions answered it. */
export interface Observation {
  /** Such as `D03`: the evidence that rules cite. */
  readonly id: string;
  readonly title: string;
  /** Major versions that answered so, ascending; the bytes are those of the last. */
  readonly versions: readonly number[];
  /** Start-up parameters beyond user and database. */
  readonly params?: Readonly<Record<string, string>>;
  /** Statements that another connection ran before it. */
  readonly setup?: readonly string[];
  readonly starts: Start;
  /** The capture's lines, as JSON objects. */
  readonly capture: readonly Fields[];
}

/**
 * The capture of an experiment. Its header names the newest of the versions as server and dialect.
 * @throws RangeError when a line of it is no entry (the recordings are ours: this is never a user's input)
 */
export function observationToCapture(observation: Observation): Capture {
  const entries: Entry[] = [];
  let n = 0;
  for (const [index, fields] of observation.capture.entries()) {
    const entry = readEntry(fields, n);
    if (typeof entry === 'string') throw new RangeError(`${observation.id}: entry ${index} ${entry}`);
    if ('bytes' in entry) n++;
    entries.push(entry);
  }
  const params = Object.entries(observation.params ?? {}).map(([name, value]) => `${name}=${value}`);
  const newest = observation.versions.at(-1);
  const header: Header = {
    ...(newest === undefined ? {} : { server: `PostgreSQL ${newest}`, dialect: `postgres-${newest}` }),
    recipe: [`${observation.id} ${observation.title}`, ...params].join('; '),
    starts: observation.starts,
    ...(observation.params === undefined ? {} : { parameters: observation.params }),
    ...(observation.setup === undefined ? {} : { setup: observation.setup }),
  };
  return { header, entries };
}
