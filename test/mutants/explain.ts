/**
 * Why mutants survive that are not equivalent: for each kind of edge the reason why no server that can be run here
 * makes it. A survivor without a reason is a gap; a reason without a survivor is out of date, and the run says so.
 */
import { EVENTS } from '../../machines/messages.ts';
import type { Table } from '../../src/table/table.ts';
import { eventOf, type Mutant, stateOf } from './mutator.ts';

export interface Reason {
  /** Matches `state event`, as in `copyIn.simple.body.idle B.NoticeResponse`. */
  readonly edges: RegExp;
  readonly why: string;
  /** Only of these. */
  readonly dialects?: readonly string[];
}

export const REASONS: readonly Reason[] = [
  {
    edges:
      /^authentication\.\w+\.(gss|checkingGss) |^authentication\.\w+\.(requesting|negotiated) B\.AuthenticationGSS$/,
    why: 'the server of npm is built without GSSAPI',
    dialects: ['postgres-18'],
  },
  {
    edges: /\.checkingGss B\.Authentication(Ok|GSSContinue)$/,
    why: 'a GSSAPI negotiation that goes on needs a Kerberos realm',
    dialects: ['postgres-15'],
  },
  { edges: /B\.AuthenticationSSPI$/, why: 'SSPI exists on Windows only' },
  {
    edges: /^authentication\.\w+\.(password|saslInitial|saslResponse|gss) B\.ErrorResponse\.fatal$/,
    why: 'a backend that is ended while it awaits a response says nothing (postgres.c, ProcessInterrupts)',
  },
  {
    edges: /^startup\.\w+ B\.ErrorResponse\.fatal$/,
    why: 'ended before the start-up packet a backend says nothing; what it refuses it has read',
  },
  {
    edges: /^authentication\.\w+\.keyed B\.(ErrorResponse\.fatal|NoticeResponse|ParameterStatus)$/,
    why: 'before 17 nothing of the user runs behind BackendKeyData',
    dialects: ['postgres-15'],
  },
  {
    edges: /^extendedQuery\.executing\.\w+ B\.PortalSuspended$/,
    why: 'a row limit is at least one, and is reached by a row',
  },
  {
    edges: /simpleQuery\.empty\.\w+ B\.(ErrorResponse|ErrorResponse\.fatal|NotificationResponse)$/,
    why: 'the transaction has ended before EmptyQueryResponse: only a signal in that instant can come between',
  },
  {
    edges: /^functionCall\.answered\.\w+ B\.(ErrorResponse|ErrorResponse\.fatal|NoticeResponse)$/,
    why: 'a function that fails or gives a notice does so before it has answered',
  },
  {
    edges: /^copyOut\.extended\.done\.\w+ B\.(ErrorResponse|ErrorResponse\.fatal|NoticeResponse)$/,
    why: 'what fails behind an extended COPY TO STDOUT fails at Sync',
  },
  {
    edges: /(completed|empty|answered|answering)\.(executed|pipelined|unsettled) B\.ReadyForQuery\.failed$/,
    why: 'a block fails by an error, and then another state answers',
  },
  {
    edges: /^walsender\.copyBoth\.serverDone |^walsender\.copyBoth\.\w+ B\.RowDescription$/,
    why: 'a server ends copy-both first only at the end of an old timeline (Z10)',
  },
  {
    edges: /^extendedQuery\.describingPortal\.\w+ B\.(NoticeResponse|ErrorResponse\.fatal)$/,
    why: 'nothing runs between ParameterDescription and what follows it',
  },
];

/** `state event` of the mutated edge. */
export const edgeName = (table: Table, { at }: Mutant): string => `${table.states[stateOf(at)]} ${EVENTS[eventOf(at)]}`;

/** The reason of a survivor; undefined for a gap. */
export const reasonOf = (table: Table, mutant: Mutant): Reason | undefined =>
  REASONS.find(
    ({ edges, dialects }) => edges.test(edgeName(table, mutant)) && (dialects?.includes(table.dialect) ?? true),
  );
