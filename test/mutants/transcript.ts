/** What a real server and its frontend said, as events in observed order: the only thing that mutants are judged by. */
import { EVENTS, eventId, FIRST_BACKEND_EVENT, TYPE_BYTE } from '../../machines/messages.ts';
import { STARTS } from '../../machines/starts.ts';
import { CLOSE, QUIET, type Transcript } from '../../src/oracle/live/transcript.ts';
import { stepsOf } from '../src/tracker/laws.ts';
import type { Recording } from '../src/tracker/support.ts';

/** A step of a recording that is neither a message, nor quiet, nor a close. */
const OTHER = -3;

const NUMBERS = { quiet: QUIET, close: CLOSE, other: OTHER };

/** A recording as a transcript; undefined where it cannot be followed to its end by messages. */
export function transcriptOf(recording: Recording, version: number): Transcript | undefined {
  const steps = stepsOf(recording, version);
  if (steps === undefined) return undefined;
  return {
    id: recording.id,
    start: STARTS[recording.starts],
    steps: steps.map((step) => (typeof step === 'number' ? step : NUMBERS[step])),
    source: 'recording',
  };
}

const SETTING = eventId('B.ParameterStatus');
const KEY = eventId('B.BackendKeyData');
const FATAL = eventId('B.ErrorResponse.fatal');
const READY = eventId('B.ReadyForQuery.idle');
const START_UP: ReadonlySet<number> = new Set(
  EVENTS.flatMap((name, event) =>
    /^B\.(Authentication|BackendKeyData|SSLAnswer|Negotiate)/u.test(name) ? [event] : [],
  ),
);
/** Behind these a frontend sends nothing. */
export const ENDS: ReadonlySet<number> = new Set((['F.Terminate', 'F.endOfInput'] as const).map(eventId));
const NOTICES: ReadonlySet<number> = new Set((['B.NoticeResponse', 'B.NotificationResponse'] as const).map(eventId));

/**
 * What no server sends, though the machine takes it for simplicity: a notice behind a ParameterStatus, since from 14 on
 * settings are the last that is reported before ReadyForQuery (postgres.c, PostgresMain: ReportChangedGUCOptions); and
 * a notice on a closed connection, unless it follows the FATAL of a session.
 * @param before the steps until then
 */
export function isNeverSaid(step: number, before: readonly number[], isClosed: boolean): boolean {
  if (!NOTICES.has(step)) return false;
  if (before.at(-1) === SETTING) return true;
  const isSession = before.findLastIndex((one) => START_UP.has(one)) <= before.lastIndexOf(READY);
  return isClosed && !(isSession && before.findLast((one) => !NOTICES.has(one)) === FATAL);
}

/**
 * Does a transcript keep to that? It shows that the connection is closed where the backend was seen waiting and is then
 * sent nothing but what ends the connection.
 */
export function saysOnlyWhatServersSay({ steps }: Transcript): boolean {
  const begin = steps.lastIndexOf(KEY) + 1;
  return steps.every((step, at) => {
    const sent = steps.slice(0, at).findLastIndex((one) => one !== CLOSE && !ENDS.has(one));
    const isClosed = sent >= 0 && sent < at - 1 && steps[sent] === QUIET;
    return at < begin || !isNeverSaid(step, steps.slice(begin, at), isClosed);
  });
}

const ROW = eventId('B.DataRow');
const SUSPENDED = eventId('B.PortalSuspended');

/**
 * People who write an exchange down leave its rows out, and the machine takes a PortalSuspended without one for their
 * sake. @returns the transcript so written, where a portal was suspended in it
 */
export function withoutRows(transcript: Transcript): Transcript[] {
  const { id, steps } = transcript;
  if (!steps.includes(SUSPENDED)) return [];
  return [{ ...transcript, id: `${id}, written without rows`, steps: steps.filter((step) => step !== ROW) }];
}

/** In compact notation: `> P B E S < 1 2 C Z:I quiet`. */
export function printSteps(steps: readonly number[]): string {
  let side = '';
  const words = steps.map((step) => {
    if (step < 0) return step === QUIET ? 'quiet' : step === CLOSE ? 'close' : 'other';
    const name = EVENTS[step] ?? 'B.ErrorResponse';
    const here = step < FIRST_BACKEND_EVENT ? '>' : '<';
    const turn = here === side ? '' : `${here} `;
    side = here;
    return `${turn}${TYPE_BYTE[name] === '' ? name.slice(2) : TYPE_BYTE[name]}${name.split('.')[2] === undefined ? '' : `:${name.split('.')[2]}`}`;
  });
  return words.join(' ');
}
