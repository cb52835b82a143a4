/** Why a transition was not exercised on a live server: what it would take, or that nothing can bring it about. */
import { EVENTS, type EventName } from '../../machines/messages.ts';
import type { RuleId } from '../../machines/rules.ts';
import { type Graph, ruleIdOf } from '../graph/index.ts';
import { EVENT_COUNT } from '../table/table.ts';

/** What was played. */
export interface Circumstances {
  /** The server is our own, so everything was. */
  readonly isOwn: boolean;
  /** It is built with GSSAPI, as far as is known. */
  readonly hasGss: boolean;
  /** Why it had no TLS. */
  readonly withoutTls: string | undefined;
  /** Places in the table of transitions that may have been taken, where others explain what came as well. */
  readonly possible: ReadonlySet<number>;
}

/** A transition that was not exercised. */
interface Missing {
  readonly state: string;
  readonly event: EventName;
  readonly rule: RuleId;
}

const ASYNCHRONOUS: ReadonlySet<EventName> = new Set<EventName>([
  'B.NoticeResponse',
  'B.NotificationResponse',
  'B.ParameterStatus',
  'B.ErrorResponse.fatal',
]);

const isAsynchronous = (event: EventName): boolean => ASYNCHRONOUS.has(event);
const isOfGss = ({ state, event, rule }: Missing): boolean =>
  /^authentication\.gss/u.test(rule) ||
  /\.(gss|checkingGss|gssContinued)$/u.test(state) ||
  (state.startsWith('startup.gssRequested') && event === 'B.SSLAnswer.accepted');
const isOfTls = ({ state, event }: Missing): boolean =>
  state === 'startup.encrypted' || event === 'B.SSLAnswer.accepted' || state.endsWith('.saslFinished');

/** Why a transition is not exercised, and of which that holds. */
type Reason = readonly [reason: string, fits: (missing: Missing) => boolean];

/** Reasons that hold for every server that is played on; the first that fits is told. */
const ALWAYS: readonly Reason[] = [
  ['only a server on Windows asks for SSPI', ({ event }) => event === 'B.AuthenticationSSPI'],
  [
    'only OAUTHBEARER, of PostgreSQL 18 and later, ends without AuthenticationSASLFinal; it needs a module that validates tokens',
    ({ state, event }) => state.endsWith('.checkingSasl') && event === 'B.AuthenticationOk',
  ],
  [
    'only a server that cannot make another process says something before a packet, and in the words of protocol 2',
    ({ state, event }) => state === 'startup.first' && event === 'B.ErrorResponse.fatal',
  ],
  [
    'a backend that is ended before it has read the StartupMessage says nothing, and what it refuses it has read',
    ({ state, event }) => state.startsWith('startup.') && event === 'B.ErrorResponse.fatal',
  ],
  [
    'a row limit is reached by a row, and that comes first: without it only for exchanges that are written without rows',
    ({ state, event }) => state.startsWith('extendedQuery.executing.') && event === 'B.PortalSuspended',
  ],
  [
    'inside a block nothing is done between the result of a call and ReadyForQuery that could fail, or be held',
    ({ state, event }) => state === 'functionCall.answered.inTransaction' && event.startsWith('B.ErrorResponse'),
  ],
  [
    'CopyFail is answered with its error at once, so nothing comes in between',
    ({ state, event }) => /copyIn\.\w+\.failing\./u.test(state) && isAsynchronous(event),
  ],
  [
    'CopyDone of a copy-both is answered with the server’s own at once, so nothing comes in between',
    ({ state, event }) => state === 'walsender.copyBoth.frontendDone' && isAsynchronous(event),
  ],
  [
    'only BASE_BACKUP of PostgreSQL 14 and before sends one COPY behind another',
    ({ state, event }) => state.startsWith('walsender.copyOut.simple.done') && event === 'B.CopyOutResponse',
  ],
];

/** Further ones where everything was played. */
const ON_OUR_OWN: readonly Reason[] = [
  [
    'a server that is built with GSSAPI refuses it on a Unix socket alone, where there is no TLS',
    ({ state, event }) => state === 'startup.sslRequestedLast' && event === 'B.SSLAnswer.accepted',
  ],
  [
    'behind an error a backend looks for signals only when it is notified: no walsender is, and nobody in a failed block',
    ({ state, event }) => /afterError\.\w+$/u.test(state) && event === 'B.ErrorResponse.fatal',
  ],
  [
    'behind a Sync or a Flush in copy-in only the warning of an immediate shutdown comes, which no walsender is given',
    ({ state, event }) => /^walsender\.copyIn\.simple\.body\./u.test(state) && event === 'B.NoticeResponse',
  ],
  [
    'behind both CopyDone nothing is left to fail or to be told before the server says that it is done',
    ({ state }) => state === 'walsender.copyBoth.bothDone',
  ],
  [
    'comes when a signal strikes at a moment that is not for us to choose, and did not this time',
    ({ event }) => isAsynchronous(event) || event === 'B.ErrorResponse',
  ],
];

const AMBIGUOUS = 'may have come there, but what came could have come in another state as well';
const OUR_OWN_ONLY = 'needs a server of our own, since settings are changed for it and backends are ended';
const UNKNOWN = 'unknown: no script that was looked at does it';

/** Why an edge was not taken. */
export function whyNot(graph: Graph, edge: number, { isOwn, hasGss, withoutTls, possible }: Circumstances): string {
  const [from, event] = [graph.from[edge] ?? 0, graph.event[edge] ?? 0];
  const missing: Missing = {
    state: graph.table.states[from] ?? '',
    event: EVENTS[event] ?? 'F.unknownType',
    rule: ruleIdOf(graph.rule[edge] ?? 0),
  };
  if (isOfGss(missing))
    return hasGss ? 'needs a Kerberos realm' : 'needs a server that is built with GSSAPI, and a Kerberos realm';
  if (isOwn && possible.has(from * EVENT_COUNT + event)) return AMBIGUOUS;
  const reasons = isOwn ? [...ALWAYS, ...ON_OUR_OWN] : ALWAYS;
  const known = reasons.find(([, fits]) => fits(missing))?.[0];
  if (withoutTls !== undefined && isOfTls(missing)) return known ?? `needs TLS: ${withoutTls}`;
  if (known !== undefined) return known;
  const isElsewhere = /^(startup|authentication|walsender)\./u.test(missing.state);
  const isOfSignal = isAsynchronous(missing.event) || missing.event === 'B.ErrorResponse';
  return !isOwn && (isElsewhere || isOfSignal) ? OUR_OWN_ONLY : UNKNOWN;
}
