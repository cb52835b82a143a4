/** What is known of the findings on PGlite. */
import type { Remark } from './remark.ts';

const TARGET = 'PGlite';

export const PGLITE: readonly Remark[] = [
  {
    target: TARGET,
    id: 'reordered-reply/startup.*',
    kind: 'design',
    says: 'It has one user and one database, and lets everybody in.',
  },
  {
    target: TARGET,
    id: '*',
    exchange: /^> (Startup|GSSENC|SSL|Cancel|!)/u,
    kind: 'fault',
    says: 'Its socket knows a start-up of protocol 3.0 and an SSLRequest; it leaves other packets unanswered, and the connection open behind a Terminate.',
  },
  {
    target: TARGET,
    id: '*/simple.command-complete',
    kind: 'unclear',
    says: 'It keeps its tables in memory and is started again when it hangs: they may be gone for that.',
  },
  {
    target: TARGET,
    id: '*',
    exchange: /\bG\b/u,
    kind: 'fault',
    says: 'A COPY that goes on in another message than it began in is out of step.',
    report: 'electric-sql/pglite#1028',
  },
  {
    target: TARGET,
    id: 'duplicate-reply/extended.error',
    kind: 'fault',
    says: 'An error in an extended query is followed by a ReadyForQuery, and its Sync by another.',
    report: 'electric-sql/pglite#958',
  },
];
