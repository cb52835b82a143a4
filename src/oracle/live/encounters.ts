/** The scripts of encounter-scripts.ts with their statements in place, and whom they have to be played beside. */
import {
  SESSION,
  SESSION_ALONE,
  SESSION_LAST,
  WALSENDER,
  WALSENDER_ALONE,
  WALSENDER_LAST,
} from './encounter-scripts.ts';
import type { Kind } from './lane.ts';
import { atSecond, SETTINGS, SQL } from './probe-sql.ts';
import type { Script } from './recorder.ts';

/** A script of which the answers are not predicted. */
export interface Encounter {
  readonly kind: Kind;
  /** As it is written down. */
  readonly text: string;
  readonly script: Script;
}

/** Standby status update: nothing received, and an answer is wanted ("Streaming Replication Protocol"). */
const STATUS_UPDATE = `r${'\0'.repeat(32)}\x01`;

const NAMES: Readonly<Record<string, string>> = {
  ...SQL,
  ...SETTINGS,
  ...Object.fromEntries(['note', 'fail', 'die'].map((what) => [`atSecond ${what}`, atSecond(what)])),
  status: STATUS_UPDATE,
};

/** @throws RangeError for a name that there is not (misuse) */
function named(name: string): string {
  const text = NAMES[name];
  if (text === undefined) throw new RangeError(`no statement is called "${name}"`);
  return text;
}

let slots = 0;

/** Begins a copy-both. Slots belong to the whole server, and outlive their connection by a moment. */
function stream(): Script {
  const slot = `wirestate_${process.pid}_${++slots}`;
  return [
    [`Q:CREATE_REPLICATION_SLOT ${slot} TEMPORARY LOGICAL test_decoding NOEXPORT_SNAPSHOT`],
    [`Q:START_REPLICATION SLOT ${slot} LOGICAL 0/0`],
  ];
}

function scriptOf(text: string): Script {
  return text.split(' | ').flatMap((flight) => {
    if (flight === '{stream}') return stream();
    return [flight.split(' · ').map((word) => word.replace(/\{([^}]*)\}/gu, (_, name: string) => named(name)))];
  });
}

const encounters = (kind: Kind, texts: readonly string[]): Encounter[] =>
  texts.map((text) => ({ kind, text, script: scriptOf(text) }));

/** By whom they have to be played beside: anybody, nobody, or as many as there are until the server is shut down. */
export interface Encounters {
  readonly beside: readonly Encounter[];
  readonly alone: readonly Encounter[];
  readonly last: readonly Encounter[];
}

/** All of them; slots of replication are new ones each time. */
export const allEncounters = (): Encounters => ({
  beside: [...encounters('session', SESSION), ...encounters('walsender', WALSENDER)],
  alone: [...encounters('session', SESSION_ALONE), ...encounters('walsender', WALSENDER_ALONE)],
  last: [...encounters('session', SESSION_LAST), ...encounters('walsender', WALSENDER_LAST)],
});
