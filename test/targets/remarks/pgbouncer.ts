/** What is known of the findings on PgBouncer. */
import type { Remark } from './remark.ts';

const TRANSACTION = 'PgBouncer, transaction mode';
const ANY = 'PgBouncer*';

export const PGBOUNCER: readonly Remark[] = [
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
    strikesAnywhere: true,
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
    strikesAnywhere: true,
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
    id: 'early-release/*',
    kind: 'fault',
    says: 'What no Sync follows yet is not counted: at the ReadyForQuery before it the server goes to the next client, who gets the replies that are still to come.',
  },
  {
    target: TRANSACTION,
    id: 'state-leak/copy.stray-ignored',
    kind: 'fault',
    says: 'What no Sync follows yet is not counted: at the ReadyForQuery before it the server goes to the next client, in the transaction that it has begun.',
  },
  {
    target: TRANSACTION,
    id: 'missing-reply/copy.stray-ignored',
    got: /</u,
    kind: 'fault',
    says: 'What no Sync follows yet is not counted: at the ReadyForQuery before it the server goes to the next client, who gets the replies that are still to come.',
  },
  {
    target: TRANSACTION,
    id: 'duplicate-reply/*',
    kind: 'fault',
    says: 'What no Sync follows yet is not counted: with the server the next client gets replies to what another has sent.',
  },
  {
    target: TRANSACTION,
    id: 'reordered-reply/*',
    kind: 'fault',
    says: 'Replies to two clients that share the server are mixed up.',
  },
  {
    target: TRANSACTION,
    id: 'missing-reply/*',
    kind: 'fault',
    says: 'The only server is held by another client, from whom it is not taken back: see late-release.',
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
