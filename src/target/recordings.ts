/** The phase `recordings`: what was recorded of PostgreSQL, sent again, and compared with what the reference answers now. */

import type { Dialect } from '../../machines/versions.ts';
import { frontendEvent } from '../codec/events.ts';
import type { Entry } from '../corpus/entry.ts';
import { type Observation, observationToCapture } from '../corpus/observation.ts';
import type { Failure } from '../net/failure.ts';
import { answered, type Script } from './answered.ts';
import type { Sent, TargetCase } from './exchange.ts';
import type { LiveReference } from './live-reference.ts';
import { type Selection, takes } from './walks.ts';

/** Type byte and length word. */
const HEADER = 5;

/** The recordings, and what has to be there for them. */
export interface Recordings {
  readonly observations: readonly Observation[];
  /** SQL that makes their tables and functions, and empties the tables. */
  readonly setup: readonly string[];
}

/** Roles with passwords that are written down are nothing for a server of somebody else. */
const ROLES = /pg_roles/u;

/** The statements of the recordings' `setup.sql` that make tables and functions. */
export const setupStatements = (text: string): readonly string[] =>
  text.split(/;\n(?=create|do|truncate)/u).filter((sql) => !ROLES.test(sql) && sql.trim() !== '');

/** The tables that they make. */
export const RECORDED_TABLES: readonly string[] = ['tfk', 't', 'tu', 'ttrig', 'tnotice', 'tset', 'tntf', 'tdef'];

/** Removes what they make. */
export const REMOVE_RECORDED: readonly string[] = [
  `drop table if exists ${RECORDED_TABLES.join(', ')}`,
  'drop function if exists trg_nop(), trg_notice(), trg_set(), trg_ntf(), f_add(int, int), f_notice(text), f_div(int)',
];

const EMPTIED = `truncate ${RECORDED_TABLES.join(', ')}`;

/** Can it be sent again by one client that has logged in, and are there no chances in it? */
function isPlayable({ starts, params, versions, capture }: Observation, dialect: Dialect): boolean {
  const version = Number.parseInt(dialect.replace('postgres-', ''), 10);
  const events = capture.flatMap(({ event }) => (typeof event === 'string' ? [event] : []));
  const isPlain = events.every((event) => event === 'quiet' || event === 'close');
  return starts === 'ready' && params === undefined && isPlain && versions.includes(version);
}

/** The flights of the client. */
function scriptOf(entries: readonly Entry[]): Script {
  const flights: Sent[][] = [];
  let last: number | undefined;
  for (const entry of entries) {
    if (!('bytes' in entry) || entry.dir !== 'F') continue;
    if (entry.flight === undefined || entry.flight !== last) flights.push([]);
    last = entry.flight;
    const { bytes } = entry;
    flights.at(-1)?.push({ event: frontendEvent(bytes[0] ?? 0, bytes, HEADER, bytes.length), bytes });
  }
  return flights;
}

/** Those of the recordings that are played, and how many are not. */
export function chosenRecordings({ observations }: Recordings, dialect: Dialect): readonly Observation[] {
  const seen = new Set<string>();
  return observations.filter((observation) => {
    if (!isPlayable(observation, dialect) || seen.has(observation.id)) return false;
    seen.add(observation.id);
    return true;
  });
}

/** The cases of the phase. @throws the failure of a reference that cannot be asked any more */
export async function* recordings(
  chosen: readonly Observation[],
  reference: LiveReference,
  selection: Selection,
  onFailure: (failure: Failure) => void,
): AsyncIterable<TargetCase> {
  for (const [number, observation] of chosen.entries()) {
    const id = `recordings/${observation.id}`;
    if (!takes(selection, number, id)) continue;
    const script = scriptOf(observationToCapture(observation).entries);
    const found = await answered(
      {
        ...{ id, phase: 'recordings', starts: 'ready', script },
        setup: [EMPTIED],
        leaving: 'terminates',
      },
      reference,
    );
    if (!('ok' in found)) yield found;
    else return onFailure(found);
  }
}
