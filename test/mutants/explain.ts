/**
 * Why mutants survive that are not equivalent: for each kind of edge the reason why no server that can be run here
 * makes it. Of a survivor without such a reason the run names the shortest exchange that would tell it apart, which
 * nothing that it played has shown. A reason without a survivor is out of date, and the run says so.
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
    edges: /^startup\.\w+ F\.endOfInput$/,
    why: 'closed at once or when its time for the log-in is over, the connection ends without a word',
  },
  {
    edges: /\.gssContinued F\.endOfInput$/,
    why: 'the log-in may have been over before its end was read, and then only what comes by itself tells when it was',
  },
  { edges: /B\.AuthenticationSSPI$/, why: 'SSPI exists on Windows only' },
  {
    edges: /\.checkingSasl B\.AuthenticationOk$/,
    why: 'only OAuth ends without AuthenticationSASLFinal, from 18 on, and needs a validator',
  },
  {
    edges: /^startup\.\w+ B\.ErrorResponse\.fatal$/,
    why: 'ended before the start-up packet a backend says nothing; what it refuses it has read',
  },
  {
    edges: /^extendedQuery\.executing\.\w+ B\.PortalSuspended$/,
    why: 'a portal is suspended behind a row; without one it is taken for exchanges that are written down without rows',
  },
  {
    edges: /^extendedQuery\.describingPortal\.failed B\.NoticeResponse$/,
    why: 'between ParameterDescription and NoData nothing is done that could say something',
  },
  {
    edges: /copyIn\.\w+\.body\.\w+ B\.NoticeResponse$/,
    why: 'behind a Sync or a Flush in copy-in only a server that ends at once says something, and nothing follows',
  },
  {
    edges: /(afterError|skippingUntilSync|pipelining\.(flush|stray)Read\.failed)(\.\w+)? B\.NoticeResponse$/,
    why: 'behind an error, and in a failed block, nothing of the user runs before the next command',
  },
  {
    edges: /^functionCall\.answered\.inTransaction B\.ErrorResponse(\.fatal)?$/,
    why: 'inside a block nothing is done between FunctionCallResponse and ReadyForQuery',
  },
  {
    edges: /^walsender\.copyOut\.simple\.done\.executed B\.CopyOutResponse$/,
    why: 'BASE_BACKUP has one copy from 15 on, however many tablespaces there are',
  },
  {
    edges:
      /^walsender\.copyBoth\.(streaming F\.CopyDone|frontendDone B\.CopyDone|bothDone B\.(CopyData|ErrorResponse(\.fatal)?|NoticeResponse))$/,
    why: 'what the server sends behind its own CopyDone may as well come before it reads the frontend’s',
  },
  {
    edges: /^walsender\.copyBoth\.streaming F\.(Terminate|endOfInput|invalidLength)$/,
    why: 'a CopyDone of the server may be lost with the connection, and behind it the same ends it',
  },
];

/** `state event` of the mutated edge. */
export const edgeName = (table: Table, { at }: Mutant): string => `${table.states[stateOf(at)]} ${EVENTS[eventOf(at)]}`;

/** The reason of a survivor; undefined where there is none. */
export const reasonOf = (table: Table, mutant: Mutant): Reason | undefined =>
  REASONS.find(
    ({ edges, dialects }) => edges.test(edgeName(table, mutant)) && (dialects?.includes(table.dialect) ?? true),
  );
