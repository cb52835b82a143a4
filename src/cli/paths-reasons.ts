/** Why a transition was not exercised on a live server: what it would take, or that nothing can bring it about. */
import { EVENTS, type EventName } from '../../machines/messages.ts';
import type { RuleId } from '../../machines/rules.ts';
import { type Graph, ruleIdOf } from '../graph/index.ts';
import { EVENT_COUNT } from '../table/table.ts';

/** What was played. */
export interface Circumstances {
  /** The server is our own, so everything was. */
  readonly isOwn: boolean;
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

const isAsynchronous = ({ event }: Missing): boolean => ASYNCHRONOUS.has(event);
/** Nothing else fails there: an empty Query, a stream, and a Sync with nothing to commit, too, are only ever cancelled. */
const CANCELLED = /simpleQuery\.empty\.|copyBoth\.|sync\.(afterSkip|answering)\.(?!executed)/u;
const isOfSignal = ({ state, event, rule }: Missing): boolean =>
  rule === 'extended.flush-error' ||
  rule === 'copy.stray-timeout' ||
  (CANCELLED.test(state) && event === 'B.ErrorResponse');
const isOfGss = ({ state, event, rule }: Missing): boolean =>
  /^authentication\.gss/u.test(rule) ||
  /\.(gss|checkingGss|gssContinued)$/u.test(state) ||
  (state.startsWith('startup.gssRequested') && event === 'B.SSLAnswer.accepted');

/** Reasons that hold for every server that is played on; the first that fits is told. */
const ALWAYS: readonly (readonly [reason: string, fits: (missing: Missing) => boolean])[] = [
  ['needs GSSAPI: a server that is built with it, and a Kerberos realm', isOfGss],
  ['only a server on Windows asks for SSPI', ({ event }) => event === 'B.AuthenticationSSPI'],
  [
    'only OAUTHBEARER ends without AuthenticationSASLFinal, and needs a module that validates tokens',
    ({ state, event }) => state.endsWith('.checkingSasl') && event === 'B.AuthenticationOk',
  ],
  [
    'the password is checked by then: only a certificate that names somebody else is refused behind it',
    ({ state, event }) => state.endsWith('.saslFinished') && event === 'B.ErrorResponse.fatal',
  ],
  [
    'only a server that cannot make another process says so before it has read the packet',
    ({ state, event }) => state.startsWith('startup.') && event === 'B.ErrorResponse.fatal',
  ],
  [
    'a row limit is reached by a row, and that comes first',
    ({ state, event }) => state.startsWith('extendedQuery.executing.') && event === 'B.PortalSuspended',
  ],
  [
    'the transaction goes on behind the call, so nothing is left to fail',
    ({ state, event }) => state.startsWith('functionCall.answered.') && event === 'B.ErrorResponse',
  ],
  [
    'needs a server of which a timeline has ended: a standby that was promoted',
    ({ state, event }) =>
      state === 'walsender.copyBoth.serverDone' ||
      (state === 'walsender.copyBoth.streaming' && event === 'B.CopyDone') ||
      (state === 'walsender.copyBoth.bothDone' && event === 'B.RowDescription'),
  ],
  [
    'both sides have ended the copy-both, and nothing is left to fail',
    ({ state, event }) => state === 'walsender.copyBoth.bothDone' && event === 'B.ErrorResponse',
  ],
  [
    'only BASE_BACKUP of PostgreSQL 14 and before sends one COPY behind another',
    ({ state, event }) => state.startsWith('walsender.copyOut.simple.done') && event === 'B.CopyOutResponse',
  ],
];

/** Further ones where everything was played. */
const ON_OUR_OWN: readonly (readonly [reason: string, fits: (missing: Missing) => boolean])[] = [
  ['only a timeout or a cancel strikes there, at a moment that is not for us to choose', isOfSignal],
  [
    'a server that is built with GSSAPI refuses it on a Unix socket alone, where there is no TLS',
    ({ state, event }) => state === 'startup.sslRequestedLast' && event === 'B.SSLAnswer.accepted',
  ],
  [
    'needs a trigger that runs at log-in, which PostgreSQL 17 brought',
    ({ state }) => /^authentication\.\w+\.keyed$/u.test(state),
  ],
  ['comes without a cause: nothing that scripts do makes the server say so at that moment', isAsynchronous],
];

const AMBIGUOUS = 'may have come there, but what came could have come in another state as well';
const OUR_OWN_ONLY = 'needs a server of our own, since settings are changed for it and backends are ended';
const UNKNOWN = 'unknown: no script that was looked at does it';

/** Why an edge was not taken. */
export function whyNot(graph: Graph, edge: number, { isOwn, withoutTls, possible }: Circumstances): string {
  const [from, event] = [graph.from[edge] ?? 0, graph.event[edge] ?? 0];
  const missing: Missing = {
    state: graph.table.states[from] ?? '',
    event: EVENTS[event] ?? 'F.unknownType',
    rule: ruleIdOf(graph.rule[edge] ?? 0),
  };
  const { state } = missing;
  const always = ALWAYS.find(([, fits]) => fits(missing));
  if (always !== undefined) return always[0];
  if (!isOwn) {
    const isElsewhere = /^(startup|authentication|walsender)\./u.test(state);
    return isElsewhere || isAsynchronous(missing) || isOfSignal(missing) ? OUR_OWN_ONLY : UNKNOWN;
  }
  const isOfTls = state === 'startup.encrypted' || missing.event === 'B.SSLAnswer.accepted';
  if (withoutTls !== undefined && isOfTls) return `needs TLS: ${withoutTls}`;
  if (possible.has(from * EVENT_COUNT + event)) return AMBIGUOUS;
  return ON_OUR_OWN.find(([, fits]) => fits(missing))?.[0] ?? UNKNOWN;
}
