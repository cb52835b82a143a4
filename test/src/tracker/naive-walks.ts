/** Everything that a backend may do from one place, tried one thing after another. */
import { eventId } from '../../../machines/messages.ts';
import { SENT_AT_ONCE } from '../../../src/table/facts.ts';
import { NONE, step, type Table } from '../../../src/table/table.ts';
import { BACKEND_EVENTS, naiveFacts } from './naive-facts.ts';

/** A message of the frontend. */
export interface Sent {
  readonly event: number;
  readonly byProxy: boolean;
}

/** Where the backend is, and how many of the messages it has read. */
export interface Place {
  readonly state: number;
  readonly read: number;
}

const FATAL = eventId('B.ErrorResponse.fatal');
const FLUSH = eventId('F.Flush');
/** What the three ReadyForQuery say. */
export const STATUS: ReadonlyMap<number, string> = new Map([
  [eventId('B.ReadyForQuery.idle'), 'idle'],
  [eventId('B.ReadyForQuery.inTransaction'), 'inTransaction'],
  [eventId('B.ReadyForQuery.failed'), 'failed'],
]);

/** Can it have read everything and be in a state like that, having sent nothing, though it may hold replies back? */
export function inSilence(
  table: Table,
  sent: readonly Sent[],
  from: Place,
  isGoal: (state: number) => boolean,
): boolean {
  const { phaseOf, isClosed, isUncaused } = naiveFacts(table);
  const seen = new Set<string>();
  const visit = (state: number, read: number, holds: boolean): boolean => {
    const place = `${state} ${read} ${holds}`;
    if (seen.has(place)) return false;
    seen.add(place);
    if ((read === sent.length || isClosed(state)) && isGoal(state)) return true;
    const event = sent[read]?.event ?? -1;
    const flushes = event === FLUSH && holds && phaseOf(state) !== 'copyIn';
    if (event >= 0 && !flushes && step(table, state, event) !== NONE)
      if (visit(step(table, state, event), read + 1, holds)) return true;
    return BACKEND_EVENTS.some(
      (reply) =>
        SENT_AT_ONCE[reply] === 0 &&
        step(table, state, reply) !== NONE &&
        !isUncaused(state, reply) &&
        visit(step(table, state, reply), read, true),
    );
  };
  return visit(from.state, from.read, false);
}

/** Where the backend can be when it has read everything, and how many ReadyForQuery it can have sent until then. */
export function endsOf(
  table: Table,
  sent: readonly Sent[],
  from: readonly Place[],
): (readonly [state: number, ready: number])[] {
  const { reads, isClosed, isUncaused } = naiveFacts(table);
  const ends: (readonly [number, number])[] = [];
  const seen = new Set<number>();
  const visit = (state: number, read: number, ready: number): void => {
    const place = (state * 64 + read) * 64 + ready;
    if (seen.has(place)) return;
    seen.add(place);
    if (isClosed(state) || (reads(state) && read === sent.length)) ends.push([state, ready]);
    const event = sent[read]?.event ?? -1;
    if (event >= 0 && step(table, state, event) !== NONE) visit(step(table, state, event), read + 1, ready);
    for (const reply of BACKEND_EVENTS) {
      const target = step(table, state, reply);
      // Nobody counts on a backend that is shut down.
      if (target === NONE || target === state || (reply === FATAL && isUncaused(state, reply))) continue;
      visit(target, read, ready + (STATUS.has(reply) ? 1 : 0));
    }
  };
  for (const { state, read } of from) visit(state, read, 0);
  return ends;
}
