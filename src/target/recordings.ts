/** The phase `recordings`: what was recorded of PostgreSQL, sent again, and compared with what the reference answers now. */

import type { Dialect } from '../../machines/versions.ts';
import { type Observation, observationToCapture } from '../corpus/observation.ts';
import type { Failure } from '../net/failure.ts';
import type { LeftOut } from '../report/run.ts';
import { answered } from './answered.ts';
import type { Owned } from './claim.ts';
import type { TargetCase } from './exchange.ts';
import type { LiveReference } from './live-reference.ts';
import { replayableOf } from './recorded-steps.ts';
import { type Selection, takes } from './walks.ts';

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
const TABLES: readonly string[] = ['tfk', 't', 'tu', 'ttrig', 'tnotice', 'tset', 'tntf', 'tdef'];
const FUNCTIONS: readonly string[] = [
  ...['trg_nop()', 'trg_notice()', 'trg_set()', 'trg_ntf()', 'trg_boom()'],
  ...['f_add(integer, integer)', 'f_notice(text)', 'f_div(integer)'],
];

/** What they make, and single recordings before they are played. */
export const RECORDED: Owned = { relations: [...TABLES, 'amb', 'v'], functions: FUNCTIONS };

/** Removes it. */
export const REMOVE_RECORDED: readonly string[] = [
  'drop view if exists v',
  `drop table if exists ${TABLES.join(', ')}, amb`,
  `drop function if exists ${FUNCTIONS.join(', ')}`,
];

const EMPTIED = `truncate ${TABLES.join(', ')}`;

/** What has to be so that a recording can be played, and why it is not played where it is not so. */
const NEEDS: readonly (readonly [why: string, isLeftOut: (plan: Planned, hasOwnBackends: boolean) => boolean])[] = [
  [
    'start-ups that need users, settings or a certificate of their own server (the phase handshake plays others)',
    ({ observation }) => observation.starts === 'startup',
  ],
  ['connections for replication', ({ observation }) => observation.params !== undefined],
  [
    'they change settings of the whole server',
    ({ observation: { setup = [] }, acts }) => [...setup, ...acts].some((sql) => /^alter system/u.test(sql)),
  ],
  [
    'they are about time that passes, and a flight is played when the one before is answered',
    ({ observation: { capture } }) => capture.some(({ event }, at) => event === 'wait' || isAtWork(capture, at)),
  ],
  [
    'another session acts on the backend, which has to be the own one of a client',
    ({ acts }, hasOwnBackends) => acts.length > 0 && !hasOwnBackends,
  ],
];

/** Does something else happen there while a Query or Sync is not answered at all? */
function isAtWork(capture: Observation['capture'], at: number): boolean {
  const { event } = capture[at] ?? {};
  if (event !== 'cancel' && event !== 'outside') return false;
  const last = capture.slice(0, at).findLast(({ dir }) => dir !== undefined);
  return last?.dir === 'F' && (last.t === 'Q' || last.t === 'S');
}

interface Planned {
  readonly observation: Observation;
  /** What other sessions do. */
  readonly acts: readonly string[];
}

/** The recordings that are played on a target, and how many are not. */
export interface ChosenRecordings {
  readonly chosen: readonly Observation[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Chooses among the recordings of a version.
 * @param hasOwnBackends each client has a backend of its own
 */
export function chosenRecordings(
  { observations }: Recordings,
  dialect: Dialect,
  hasOwnBackends: boolean,
): ChosenRecordings {
  const version = Number.parseInt(dialect.replace('postgres-', ''), 10);
  const own = observations.filter(({ versions }) => versions.includes(version));
  const firsts = [...new Map(own.toReversed().map((one) => [one.id, one])).values()].toReversed();
  const chosen: Observation[] = [];
  const counts = new Map<string, number>();
  for (const observation of firsts) {
    const outside = /^another connection: /u;
    const acts = observation.capture.flatMap(({ event, what }) =>
      event === 'outside' && typeof what === 'string' ? [what.replace(outside, '')] : [],
    );
    const need = NEEDS.find(([, isLeftOut]) => isLeftOut({ observation, acts }, hasOwnBackends));
    if (need === undefined) chosen.push(observation);
    else counts.set(need[0], (counts.get(need[0]) ?? 0) + 1);
  }
  return { chosen, leftOut: [...counts].map(([why, cases]) => ({ phase: 'recordings', cases, why })) };
}

/** The cases of the phase. @param onFailure is told why the reference cannot be asked any more */
export async function* recordings(
  chosen: readonly Observation[],
  reference: LiveReference,
  selection: Selection,
  onFailure: (failure: Failure) => void,
): AsyncIterable<TargetCase> {
  for (const [number, observation] of chosen.entries()) {
    const id = `recordings/${observation.id}`;
    if (!takes(selection, number, id)) continue;
    const plan = replayableOf(observationToCapture(observation));
    if (!plan.ok) throw new RangeError(`${observation.id}: ${plan.message}`);
    const script = plan.flights.map(({ act, messages }) => ({ act, messages }));
    const found = await answered(
      {
        ...{ id, phase: 'recordings', starts: 'ready', script },
        setup: [EMPTIED, ...(observation.setup ?? [])],
        leaving: 'terminates',
      },
      reference,
    );
    if (!('ok' in found)) yield found;
    else return onFailure(found);
  }
}
