/**
 * What is known of the findings on the targets: is each a fault or meant so, why, and where it has been reported. Only a
 * report that describes this very fault is named; one that is like it is not.
 */
import { fits } from '../../src/report/known.ts';
import type { TargetFinding } from '../../src/report/run.ts';

/** `fault`: PostgreSQL's clients are harmed; `design`: the program does so on purpose, or says that it cannot do otherwise; `unclear`: its source was not read. */
export type Judgement = 'fault' | 'design' | 'unclear';

export interface Remark {
  /** The target's name, and the finding's id; `*` stands for any characters. The first that fits counts. */
  readonly target: string;
  readonly id: string;
  /** The smallest exchange, as PostgreSQL has it; any where it is left out. */
  readonly exchange?: RegExp;
  readonly kind: Judgement;
  /** Sentences. */
  readonly says: string;
  /** `owner/name#number` on GitHub. */
  readonly report?: string;
}

/** Where what nobody has reported would be. */
export const TRACKERS = { pgbouncer: 'https://github.com/pgbouncer/pgbouncer/issues' } as const;

const TRANSACTION = 'PgBouncer, transaction mode';
const ANY = 'PgBouncer*';

const PGBOUNCER: readonly Remark[] = [
  {
    target: ANY,
    id: 'false-desync/authentication.ok',
    exchange: /^> Startup/u,
    kind: 'fault',
    says: 'Protocol 3.2 is refused; 1.18 knows no NegotiateProtocolVersion.',
    report: 'pgbouncer/pgbouncer#1007',
  },
  {
    target: ANY,
    id: 'false-desync/backend.reads-later',
    exchange: /^> Startup/u,
    kind: 'fault',
    says: 'Protocol 3.2 is refused; 1.18 knows no NegotiateProtocolVersion.',
    report: 'pgbouncer/pgbouncer#1007',
  },
  {
    target: ANY,
    id: 'false-desync/startup.negotiate-version',
    kind: 'fault',
    says: 'A newer minor version is refused instead of negotiated.',
    report: 'pgbouncer/pgbouncer#1007',
  },
  {
    target: ANY,
    id: 'duplicate-reply/startup.encryption-refused',
    kind: 'design',
    says: 'A second SSLRequest is answered again; it does no harm.',
  },
  {
    target: ANY,
    id: 'false-desync/startup.*',
    kind: 'design',
    says: 'It refuses by itself, with an SQLSTATE of its own (08P01 for everything).',
  },
  {
    target: ANY,
    id: 'missing-reply/startup.not-a-packet',
    kind: 'design',
    says: 'It waits for the rest of the packet until client_login_timeout.',
  },
  {
    target: ANY,
    id: 'missing-reply/asynchronous.fatal',
    kind: 'design',
    says: 'A type byte of 0 is taken for the head of a start-up packet, whose rest it awaits.',
  },
  {
    target: ANY,
    id: 'missing-reply/backend.reads-later',
    kind: 'unclear',
    says: 'The connection was closed late on a machine with much to do; by itself the case passed later.',
  },
  {
    target: ANY,
    id: 'missing-reply/*',
    exchange: /\bX\b/u,
    kind: 'fault',
    says: 'It obeys a Terminate before the server has answered what stands before it, and lets these replies go.',
  },
  {
    target: ANY,
    id: 'false-desync/*',
    exchange: /\bE!/u,
    kind: 'design',
    says: 'A message that belongs nowhere is refused by itself, with FATAL, at once: replies that the server still owes are let go.',
  },
  {
    target: TRANSACTION,
    id: 'missing-reply/*',
    exchange: /\b[GH]\b/u,
    kind: 'fault',
    says: 'The CommandComplete of a COPY sets the count of awaited ReadyForQuery to zero: the server is given away at the first, and the replies to what the client had sent along go to nobody, so that it waits for ever.',
  },
  {
    target: TRANSACTION,
    id: 'early-release/pipeline.sync-breaks-transaction',
    kind: 'design',
    says: 'PostgreSQL itself reports an idle server whose transaction is open; who goes by ReadyForQuery alone cannot know.',
  },
  {
    target: TRANSACTION,
    id: 'state-leak/asynchronous.parameter-status',
    kind: 'fault',
    says: 'application_name is among the settings that it tracks for each client; a client that named none gets that of the client before.',
  },
  {
    target: TRANSACTION,
    id: 'state-leak/*',
    kind: 'design',
    says: 'LISTEN, SET and prepared statements outlive their transaction, and this mode promises nothing about them.',
  },
  {
    target: TRANSACTION,
    id: 'late-release/skip.discard',
    kind: 'fault',
    says: 'It counts a Query or FunctionCall that the server skips, awaits a ReadyForQuery that never comes, and keeps the server as long as the client stays.',
  },
  {
    target: TRANSACTION,
    id: 'late-release/copy-in.sync-ignored*',
    kind: 'fault',
    says: 'It counts a Sync that the server swallows inside a COPY.',
  },
  {
    target: TRANSACTION,
    id: 'late-release/*',
    kind: 'fault',
    says: 'A message that PostgreSQL does not answer takes a server, which is given back at a ReadyForQuery only; one client can so use the pool up.',
  },
];

const PGPOOL: readonly Remark[] = [
  {
    target: 'Pgpool-II',
    id: 'missing-reply/copy-in.*',
    exchange: /G > .*\bS\b/u,
    kind: 'fault',
    says: 'A Sync inside a COPY is not ignored, and the client waits for ever.',
    report: 'pgpool/pgpool2#79',
  },
  {
    target: 'Pgpool-II',
    id: 'false-desync/*',
    exchange: /^> Startup.* R /u,
    kind: 'fault',
    says: 'It passes a newer protocol version on to the server, and fails on what comes of it: NegotiateProtocolVersion, or the longer key of 3.2.',
  },
  {
    target: 'Pgpool-II',
    id: '*/startup.*',
    kind: 'design',
    says: 'It refuses by itself, with an error of its own or none.',
  },
  {
    target: 'Pgpool-II',
    id: 'missing-reply/sync.ready',
    kind: 'unclear',
    says: 'Behind an Execute whose rows have come without Flush or Sync, the ReadyForQuery of the Sync stays out.',
  },
  {
    target: 'Pgpool-II',
    id: 'false-desync/extended.error',
    exchange: /^> [BE]( S)? < E/u,
    kind: 'fault',
    says: 'The session ends with FATAL where PostgreSQL reports an error and goes on behind the Sync.',
  },
];

const PGLITE: readonly Remark[] = [
  {
    target: 'PGlite',
    id: 'reordered-reply/startup.*',
    kind: 'design',
    says: 'It has one user and one database, and lets everybody in.',
  },
  {
    target: 'PGlite',
    id: '*',
    exchange: /^> (Startup|GSSENC|SSL|Cancel|!)/u,
    kind: 'fault',
    says: 'Its socket knows a start-up of protocol 3.0 and an SSLRequest; it leaves other packets unanswered, and the connection open behind a Terminate.',
  },
  {
    target: 'PGlite',
    id: '*/simple.command-complete',
    kind: 'unclear',
    says: 'It keeps its tables in memory and is started again when it hangs: they may be gone for that.',
  },
  {
    target: 'PGlite',
    id: '*',
    exchange: /\bG\b/u,
    kind: 'fault',
    says: 'A COPY that goes on in another message than it began in is out of step.',
    report: 'electric-sql/pglite#1028',
  },
  {
    target: 'PGlite',
    id: 'duplicate-reply/extended.error',
    kind: 'fault',
    says: 'An error in an extended query is followed by a ReadyForQuery, and its Sync by another.',
    report: 'electric-sql/pglite#958',
  },
];

const REMARKS: readonly Remark[] = [...PGBOUNCER, ...PGPOOL, ...PGLITE];

/** What is known of a finding; undefined where nobody has looked. */
export const remarkOn = (
  target: string,
  { id, expected }: Pick<TargetFinding, 'id' | 'expected'>,
): Remark | undefined =>
  REMARKS.find(
    ({ exchange, ...remark }) =>
      fits(remark.target, target) && fits(remark.id, id) && (exchange === undefined || exchange.test(expected)),
  );

/** Where a report can be read. @param report `owner/name#number` */
export const addressOfReport = (report: string): string => `https://github.com/${report.replace('#', '/issues/')}`;
