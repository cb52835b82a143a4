/** A recording that was played again, for people: row by row, and in compact notation. */
import { eventId } from '../../machines/messages.ts';
import { type Capture, type Entry, isMessage, type MessageEntry } from '../corpus/capture.ts';
import { printExchange, type Token } from '../corpus/notation.ts';
import { typeOf } from '../oracle/case.ts';
import type { Replayed } from './recorded.ts';
import { eventOfSent } from './recorded-steps.ts';
import { isAsynchronous, isSame, type Reply, replyOf } from './reply.ts';

/** What the frontend sends, or what the recording holds and what came at the same place. */
export interface ReplayRow {
  readonly sent: MessageEntry | undefined;
  readonly due: Reply | undefined;
  readonly got: Reply | undefined;
}

const CANCEL = eventId('F.CancelRequest');
const END_OF_INPUT = eventId('F.endOfInput');

/** The reply that a message of the backend is. */
const replyOfEntry = ({ t, bytes }: MessageEntry): Reply => replyOf({ type: t === 'SSLAnswer' ? '' : t, bytes });

/**
 * The rows of a recording and of what came, side by side, and the number of the first row in which they differ.
 * Messages that may come at any time are left out.
 * @param recorded what was played
 */
export function rowsOfReplay(
  recorded: Capture,
  { due, got, fault }: Replayed,
): { readonly rows: readonly ReplayRow[]; readonly at: number | undefined } {
  const rows: ReplayRow[] = [];
  let place = 0;
  let at: number | undefined;
  // Replies to a log-in were not compared: those that were are the last.
  let skipped = inOrderCount(recorded.entries) - due.length;
  const add = (row: ReplayRow): void => {
    if (row.sent === undefined && !isSame(row.due, row.got)) at ??= rows.length;
    rows.push(row);
  };
  for (const entry of recorded.entries) {
    if (!isMessage(entry)) continue;
    if (entry.dir === 'F') {
      if (skipped === 0) add({ sent: entry, due: undefined, got: undefined });
    } else if (!isAsynchronous(replyOfEntry(entry))) {
      if (skipped > 0) skipped--;
      else add({ sent: undefined, due: due[place], got: got[place++] });
    }
  }
  for (const reply of got.slice(place)) add({ sent: undefined, due: undefined, got: reply });
  return { rows, at: fault === undefined ? undefined : (at ?? Math.max(rows.length - 1, 0)) };
}

const inOrderCount = (entries: readonly Entry[]): number =>
  entries.filter((entry) => isMessage(entry) && entry.dir === 'B' && !isAsynchronous(replyOfEntry(entry))).length;

/** The event of an entry, and how it is written where that says more; undefined for what has no word. */
function wordOfEntry(entry: Entry): readonly [event: number, type?: string] | undefined {
  if (!isMessage(entry)) {
    if (entry.event === 'cancel') return [CANCEL, '^'];
    return entry.event === 'fin' ? [END_OF_INPUT] : undefined;
  }
  if (entry.dir === 'F') return [eventOfSent(entry)];
  const { event } = replyOfEntry(entry);
  return event < 0 ? undefined : [event];
}

/** A recording in compact notation; '' where it holds nothing that has a word. */
export function exchangeOf({ entries }: Capture): string {
  const tokens = entries.flatMap((entry): Pick<Token, 'direction' | 'event' | 'type' | 'part'>[] => {
    const word = wordOfEntry(entry);
    if (word === undefined) return [];
    const [event, type = typeOf(event)] = word;
    const direction = isMessage(entry) ? entry.dir : 'F';
    return [{ direction, event, type, part: 'client' }];
  });
  return tokens.length === 0 ? '' : printExchange(tokens);
}
