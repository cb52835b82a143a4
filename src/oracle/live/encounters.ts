/** The scripts of encounters with their statements in place, and whom they have to be played beside. */
import { ALONE, LAST, OLD_TIMELINE } from './encounter-alone.ts';
import { BESIDE, type Texts } from './encounter-scripts.ts';
import type { Kind } from './lane.ts';
import { atSecond, SETTINGS, SQL } from './probe-sql.ts';
import type { Script } from './recorder.ts';
import { streamOld } from './timelines.ts';

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

/** `[word] what`: the word is sent, and its backend held until `what` has happened, which may be nothing (hold.ts). */
const HELD = /^\[(?<word>[^\]]*)\] ?(?<what>.*)$/u;

/** The flights that one is short for. @param position in an old timeline of the server, for `{old}` */
function flightsOf(flight: string, position: string | undefined): Script {
  if (flight === '{stream}') return stream();
  if (flight === '{old}' && position !== undefined) return streamOld(position);
  const { word, what } = HELD.exec(flight)?.groups ?? {};
  if (word === undefined || what === undefined) return [flight.split(' · ')];
  return [['@hold'], [word, '&'], ['@held'], [`@release ${what}`.trimEnd()]];
}

/**
 * The script of an encounter as it is written down.
 * @param position in an old timeline, as `0/15D2B08`, where the script streams one
 * @throws RangeError for a name that there is not (misuse)
 */
export const scriptOf = (text: string, position?: string): Script =>
  text
    .split(' | ')
    .flatMap((flight) => flightsOf(flight, position))
    .map((flight) => flight.map((word) => word.replace(/\{([^}]*)\}/gu, (_, name: string) => named(name))));

const encounters = (kind: Kind, texts: readonly string[], position?: string): Encounter[] =>
  texts.map((text) => ({ kind, text, script: scriptOf(text, position) }));

const ofBothKinds = ({ both, session, walsender }: Texts): Encounter[] => [
  ...encounters('session', [...both, ...session]),
  ...encounters('walsender', [...both, ...walsender]),
];

/** By whom they have to be played beside: anybody, nobody, or as many as there are until the server is shut down. */
export interface Encounters {
  readonly beside: readonly Encounter[];
  readonly alone: readonly Encounter[];
  readonly last: readonly Encounter[];
}

/** All of them but those on an old timeline; slots of replication are new ones each time. */
export const allEncounters = (): Encounters => ({
  beside: ofBothKinds(BESIDE),
  alone: ofBothKinds(ALONE),
  last: encounters('session', LAST),
});

/** Those of a walsender that streams an old timeline. @param position in it, as `0/15D2B08` */
export const onOldTimeline = (position: string): Encounter[] => encounters('walsender', OLD_TIMELINE, position);

/** How many there are. */
export function countEncounters(): number {
  const { beside, alone, last } = allEncounters();
  return beside.length + alone.length + last.length + OLD_TIMELINE.length;
}
