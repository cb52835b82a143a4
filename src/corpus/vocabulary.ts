/**
 * The words of the compact notation: which token stands for which event, and back.
 *
 * A word is a type byte where there is one, else the name that captures use, with a suffix for the fact that the event
 * carries. The first word of an event is the canonical one; the others are accepted.
 */

import type { EventName } from '../../machines/messages.ts';
import { eventId } from '../../machines/messages.ts';

/** What a word stands for. `type` is the type byte, or the answer of `SSLAnswer`, or the kind of `^`; else ''. */
export interface Meaning {
  readonly event: number;
  readonly type: string;
}

type Entry = readonly [word: string, event: EventName, type?: string];

const FRONTEND: readonly Entry[] = [
  ['Q', 'F.Query'],
  ['P', 'F.Parse'],
  ['B', 'F.Bind'],
  ['D', 'F.Describe.statement'],
  ['D:S', 'F.Describe.statement', 'D'],
  ['Ds', 'F.Describe.statement', 'D'],
  ['D:P', 'F.Describe.portal', 'D'],
  ['Dp', 'F.Describe.portal', 'D'],
  ['E', 'F.Execute'],
  ['C', 'F.Close'],
  ['H', 'F.Flush'],
  ['H:B', 'F.Flush.withBody', 'H'],
  ['S', 'F.Sync'],
  ['F', 'F.FunctionCall'],
  ['X', 'F.Terminate'],
  ['d', 'F.CopyData'],
  ['c', 'F.CopyDone'],
  ['f', 'F.CopyFail'],
  ['p', 'F.PasswordMessage'],
  ['Startup', 'F.StartupMessage', ''],
  ['Startup:R', 'F.StartupMessage.replication', ''],
  ['SSLRequest', 'F.SSLRequest', ''],
  ['GSSENCRequest', 'F.GSSENCRequest', ''],
  ['CancelRequest', 'F.CancelRequest', ''],
  ['^', 'F.CancelRequest', '^'],
  ['^-', 'F.CancelRequest', '^-'],
  ['fin', 'F.endOfInput', ''],
  ['?', 'F.unknownType', ''],
  ['!', 'F.invalidLength', ''],
];

const BACKEND: readonly Entry[] = [
  ['1', 'B.ParseComplete'],
  ['2', 'B.BindComplete'],
  ['3', 'B.CloseComplete'],
  ['t', 'B.ParameterDescription'],
  ['T', 'B.RowDescription'],
  ['n', 'B.NoData'],
  ['D', 'B.DataRow'],
  ['C', 'B.CommandComplete'],
  ['I', 'B.EmptyQueryResponse'],
  ['s', 'B.PortalSuspended'],
  ['V', 'B.FunctionCallResponse'],
  ['Z', 'B.ReadyForQuery.idle'],
  ['Z:I', 'B.ReadyForQuery.idle', 'Z'],
  ['Z:T', 'B.ReadyForQuery.inTransaction', 'Z'],
  ['Z:E', 'B.ReadyForQuery.failed', 'Z'],
  ['G', 'B.CopyInResponse'],
  ['H', 'B.CopyOutResponse'],
  ['W', 'B.CopyBothResponse'],
  ['d', 'B.CopyData'],
  ['c', 'B.CopyDone'],
  ['E', 'B.ErrorResponse'],
  ['E!', 'B.ErrorResponse.fatal', 'E'],
  ['N', 'B.NoticeResponse'],
  ['S', 'B.ParameterStatus'],
  ['A', 'B.NotificationResponse'],
  ['K', 'B.BackendKeyData'],
  ['v', 'B.NegotiateProtocolVersion'],
  ['R', 'B.AuthenticationOk'],
  ['R:0', 'B.AuthenticationOk', 'R'],
  ['R:3', 'B.AuthenticationCleartextPassword', 'R'],
  ['R:5', 'B.AuthenticationMD5Password', 'R'],
  ['R:7', 'B.AuthenticationGSS', 'R'],
  ['R:8', 'B.AuthenticationGSSContinue', 'R'],
  ['R:9', 'B.AuthenticationSSPI', 'R'],
  ['R:10', 'B.AuthenticationSASL', 'R'],
  ['R:11', 'B.AuthenticationSASLContinue', 'R'],
  ['R:12', 'B.AuthenticationSASLFinal', 'R'],
  ['SSLAnswer:S', 'B.SSLAnswer.accepted', 'S'],
  ['SSLAnswer:G', 'B.SSLAnswer.accepted', 'G'],
  ['SSLAnswer:N', 'B.SSLAnswer.refused', 'N'],
];

function meanings(entries: readonly Entry[]): ReadonlyMap<string, Meaning> {
  return new Map(entries.map(([word, name, type]) => [word, { event: eventId(name), type: type ?? word }]));
}

/** What each word of a direction means, without the suffix that says how the proxy is concerned. */
export const MEANINGS: Readonly<Record<'F' | 'B', ReadonlyMap<string, Meaning>>> = {
  F: meanings(FRONTEND),
  B: meanings(BACKEND),
};

const firstWords = new Map<number, string>();
const exactWords = new Map<string, string>();
for (const entries of [FRONTEND, BACKEND]) {
  for (const [word, name, type] of entries) {
    const event = eventId(name);
    if (!firstWords.has(event)) firstWords.set(event, word);
    const exact = `${event} ${type ?? word}`;
    if (!exactWords.has(exact)) exactWords.set(exact, word);
  }
}

/**
 * The canonical word of an event. `type` matters only where one event has several words (`SSLAnswer`, CancelRequest);
 * any other value, such as '', gives the first of them.
 * @throws RangeError when there is no such event (misuse)
 */
export function wordOf(event: number, type: string): string {
  const word = exactWords.get(`${event} ${type}`) ?? firstWords.get(event);
  if (word === undefined) throw new RangeError(`no event has the id ${event}`);
  return word;
}
