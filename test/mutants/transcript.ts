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
