/** What is known of the findings on PGlite. */
import type { Remark } from './remark.ts';

const TARGET = 'PGlite';

const COPY =
  'A COPY FROM goes on in another message than it began in, and is out of step: an error and the end of the session, behind which nobody is served.';
const START_UP =
  'Its socket knows a start-up of protocol 3.0, an SSLRequest and a CancelRequest; it leaves other packets unanswered, and the connection open behind a Terminate or a CancelRequest.';

export const PGLITE: readonly Remark[] = [
  {
    target: TARGET,
    id: 'reordered-reply/startup.*',
    kind: 'design',
    says: 'It has one user and one database, and lets everybody in.',
  },
  {
    target: TARGET,
    id: 'late-release/startup.*',
    kind: 'fault',
    says: 'An error that ends a start-up leaves its queue of messages stuck for ever: nobody is served any more.',
    report: 'electric-sql/pglite#1046',
  },
  {
    target: TARGET,
    id: 'false-desync/*',
    got: /E!(?: E!)+/u,
    kind: 'fault',
    says: 'What is no message is answered with errors without end, and the connection stays open.',
  },
  {
    target: TARGET,
    id: '*/startup.*',
    kind: 'fault',
    says: START_UP,
  },
  {
    target: TARGET,
    id: 'missing-reply/*',
    exchange: /^(?!> Startup).*> (?:[A-Za-z] )*[X!]$|^> (?:[a-z] )*[X!]/u,
    kind: 'fault',
    says: 'Its socket takes no notice of a Terminate, nor of a length word that cannot be: the connection stays open.',
  },
  {
    target: TARGET,
    id: '*',
    exchange: /^> Startup/u,
    kind: 'fault',
    says: START_UP,
  },
  {
    target: TARGET,
    id: 'missing-reply/*',
    exchange: /\bT (?:N )?E\b/u,
    kind: 'design',
    strikesAnywhere: true,
    says: 'It has no signals: a CancelRequest, pg_cancel_backend and statement_timeout strike nothing, and nobody is served until the statement ends.',
  },
  {
    target: TARGET,
    id: 'late-release/*',
    kind: 'fault',
    says: 'A client that leaves behind an error, before its Sync, leaves the one session dropping what comes up to a Sync: the Query of the next client, too.',
  },
  {
    target: TARGET,
    id: 'state-leak/extended.error',
    kind: 'fault',
    says: 'Its socket rolls back what a client that leaves has left open; behind an error before a Sync that is dropped as well.',
  },
  {
    target: TARGET,
    id: 'early-release/pipeline.sync-breaks-transaction',
    kind: 'design',
    says: 'PostgreSQL itself reports an idle server whose transaction is open, and all clients share one session.',
  },
  {
    target: TARGET,
    id: 'state-leak/*',
    kind: 'design',
    says: 'There is one session, which all clients share, and nothing is forgotten when one leaves.',
  },
  {
    target: TARGET,
    id: 'false-desync/*',
    exchange: /\bG\b/u,
    kind: 'fault',
    strikesAnywhere: true,
    says: COPY,
    report: 'electric-sql/pglite#1028',
  },
  {
    target: TARGET,
    id: 'missing-reply/*',
    exchange: /\bG\b/u,
    kind: 'fault',
    strikesAnywhere: true,
    says: COPY,
    report: 'electric-sql/pglite#1028',
  },
];
