/** A finding as data: the exchange in three columns, in compact notation, as a recording and as input for pgproto. */

import { FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import type { RuleId } from '../../machines/rules.ts';
import { RULES } from '../../machines/rules.ts';
import { printExchange, type Token } from '../corpus/notation.ts';
import { wordOf } from '../corpus/vocabulary.ts';
import { typeOf } from '../oracle/case.ts';
import type { FindingRow, TargetFinding } from '../report/run.ts';
import type { Table } from '../table/table.ts';
import { ruleOfFault, stateOfFault } from './attribution.ts';
import type { PoolFault } from './canary.ts';
import type { Act, TargetCase } from './exchange.ts';
import { isAsynchronous, isSame, type Reply, wordOfReply } from './reply.ts';
import type { Outcome } from './stage.ts';

/** A case that failed, with what was seen. */
export interface Failed {
  readonly subject: TargetCase;
  readonly outcome: Outcome;
  readonly fault: PoolFault;
  readonly rule: RuleId;
}

/** What the next client asks, and what it is due. */
const NEXT_SENT = '| Q';
const NEXT_DUE: readonly string[] = ['T', 'D', 'C', 'Z'];

/** The failure of a case that was played; undefined where it is as it should be. */
export const failedOf = (table: Table, subject: TargetCase, outcome: Outcome): Failed | undefined =>
  outcome.fault === undefined
    ? undefined
    : { subject, outcome, fault: outcome.fault, rule: ruleOfFault(table, outcome.subject, outcome.fault) };

/** Of replies that nobody has asked for so many are shown: a target may send them without end. */
const MOST_UNASKED = 24;

/** Splits what came by the flights to which it is due: what is left over belongs to the last. */
function byFlight({ flights }: TargetCase, got: readonly Reply[]): readonly (readonly Reply[])[] {
  let from = 0;
  return flights.map(({ replies }, flight) => {
    let to = from;
    let wanted = replies.filter((reply) => !isAsynchronous(reply)).length;
    while (to < got.length && (wanted > 0 || flight === flights.length - 1)) {
      const reply = got[to++];
      if (reply !== undefined && !isAsynchronous(reply)) wanted--;
    }
    const part = got.slice(from, to);
    from = to;
    return part;
  });
}

/** What happens beside messages, in the column of what is sent. */
const wordOfAct = (act: Act): string => (act.does === 'outside' ? `(another session: ${act.sql})` : `(${act.does})`);

const endOf = (isClosed: boolean): string => (isClosed ? 'closed' : 'open');

/** The rows, and the number of the first in which both differ. */
export function rowsOf(failed: Failed): { readonly rows: readonly FindingRow[]; readonly at: number } {
  const { outcome, fault } = failed;
  const { subject } = outcome;
  const rows: FindingRow[] = [];
  let at: number | undefined;
  const got = byFlight(subject, outcome.got);
  for (const [flight, { act, messages, replies }] of subject.flights.entries()) {
    if (act !== undefined) rows.push({ sent: wordOfAct(act), expected: '', got: '' });
    for (const { event } of messages) rows.push({ sent: wordOf(event, ''), expected: '', got: '' });
    const came = got[flight] ?? [];
    const shown = Math.min(came.length, replies.length + MOST_UNASKED);
    for (let place = 0; place < Math.max(replies.length, shown); place++) {
      if (!isSame(replies[place], came[place]) && fault.aspect !== 'pool') at ??= rows.length;
      rows.push({ sent: '', expected: wordOfReply(replies[place]), got: wordOfReply(came[place]) });
    }
    if (shown < came.length) rows.push({ sent: '', expected: '', got: `${came.length - shown} more` });
    if (at !== undefined) break;
  }
  if (fault.aspect !== 'pool') {
    // All came that is due; what differs is the end of the connection.
    const end = fault.verdict === 'crash' ? 'gone' : endOf(outcome.isClosed);
    if (at === undefined) rows.push({ sent: '', expected: endOf(subject.closes), got: end });
    return { rows, at: at ?? rows.length - 1 };
  }
  at = rows.length;
  rows.push({ sent: NEXT_SENT, expected: '', got: '' });
  for (let place = 0; place < Math.max(NEXT_DUE.length, outcome.next.length); place++)
    rows.push({ sent: '', expected: NEXT_DUE[place] ?? '', got: wordOfReply(outcome.next[place]) });
  const first = rows.findIndex((row, place) => place > (at ?? 0) && row.expected !== row.got);
  return { rows, at: first < 0 ? at + 2 : first };
}

const tokenOf = (event: number): Token => ({
  direction: event < FIRST_BACKEND_EVENT ? 'F' : 'B',
  event,
  type: typeOf(event),
  part: 'client',
  offset: 0,
});

const exchangeText = (
  flights: readonly { readonly sent: readonly number[]; readonly replies: readonly Reply[] }[],
): string =>
  printExchange(
    flights.flatMap(({ sent, replies }) => [
      ...sent.map(tokenOf),
      ...replies.flatMap(({ event }) => (event < 0 ? [] : [tokenOf(event)])),
    ]),
  );

/** The exchange as it should be, and as it was. */
export function exchangesOf({ outcome, fault }: Failed): { readonly expected: string; readonly got: string } {
  const { subject } = outcome;
  const got = byFlight(subject, outcome.got).map((came, flight) =>
    came.slice(0, (subject.flights[flight]?.replies.length ?? 0) + MOST_UNASKED),
  );
  const sent = subject.flights.map(({ messages }) => messages.map(({ event }) => event));
  const isPool = fault.aspect === 'pool';
  const next = outcome.next.filter(({ event }) => event >= 0);
  const asked = ' | > Q';
  return {
    expected:
      exchangeText(subject.flights.map(({ replies }, flight) => ({ sent: sent[flight] ?? [], replies }))) +
      (isPool ? `${asked} < ${NEXT_DUE.join(' ')}` : ''),
    got:
      exchangeText(got.map((replies, flight) => ({ sent: sent[flight] ?? [], replies }))) +
      (isPool ? asked + (next.length > 0 ? ` ${exchangeText([{ sent: [], replies: next }])}` : '') : ''),
  };
}

/** What only the run knows of a finding. */
export type Circumstances = Pick<
  TargetFinding,
  'case' | 'phase' | 'played' | 'failed' | 'replay' | 'files' | 'seconds'
>;

export const idOf = ({ fault, rule }: Failed): string => `${fault.verdict}/${rule}`;

/** The finding of a failed case. */
export function findingOf(table: Table, failed: Failed, circumstances: Circumstances): TargetFinding {
  const { fault, rule } = failed;
  const { verdict, aspect } = fault;
  return {
    id: idOf(failed),
    ...{ verdict, rule, aspect },
    sentence: `${fault.sentence}${mannerOf(failed)} ${RULES[rule].sentence}`,
    ...exchangesOf(failed),
    ...rowsOf(failed),
    state: stateOfFault(table, failed.outcome.subject, fault),
    ...circumstances,
  };
}

/** How the client behaved, where that is part of the finding. */
function mannerOf({ subject, outcome }: Failed): string {
  const { pace, nextAsks, leaving, company, cancel } = subject;
  // Of two clients, the one that met the fault is shown.
  const other = outcome.subject === subject ? company : subject;
  const words: string[] = [];
  if (nextAsks !== undefined) words.push(`the next client asks before flight ${nextAsks + 1}`);
  if (pace.piece !== undefined) words.push(`the client writes ${pace.piece} bytes at a time`);
  if (pace.pause !== undefined && pace.pause > 0) words.push(`it pauses ${pace.pause} ms`);
  if (pace.stall !== undefined) words.push(`the client reads on after ${pace.stall} ms`);
  if (other !== undefined) words.push(`another client plays ${printExchange(other.tokens)} at the same time`);
  if (cancel?.by === 'itself') words.push('the client asks to cancel');
  if (cancel?.by === 'other') words.push('another client asks to cancel its own statement');
  if (leaving === 'is-stopped') words.push('another session ends the backend');
  if (leaving === 'is-cut') words.push("the client's connection is cut");
  if (leaving === 'terminates') words.push('the client leaves');
  return words.length === 0 ? '' : ` Here ${words.join(', ')}.`;
}
