/**
 * Statement kinds: what a statement of a script is called, its SQL for a live server, and what the backend does with
 * it. A kind fixes every choice that the backend machine leaves to the server, so that a script of kinds has one
 * answer. The tables and triggers that the SQL needs are made by `SETUP_SQL`.
 */

/** When an error of COPY FROM STDIN is raised. R0: before CopyInResponse; R1: after it, before anything is read;
 * R2: at the CopyData that completes a bad row; R3: when the insert buffer is flushed; R4: at CopyDone; R5: at commit. */
export type CopyError = 'none' | 'R0' | 'R1' | 'R2' | 'R3' | 'R4' | 'R5';

/** What a command does beside completing. `set`: another value of `application_name`; `listen` and `notify`: on a
 * channel of the session's own. */
export type Effect =
  | 'begin'
  | 'commit'
  | 'commit-and-chain'
  | 'rollback'
  | 'savepoint'
  | 'release'
  | 'rollback-to'
  | 'deferred-violation'
  | 'notice'
  | 'listen'
  | 'notify'
  | 'deallocate';

export type Behaviour =
  /** Returns rows; `failsAfter` rows an error comes instead of the next. */
  | { readonly does: 'rows'; readonly rows: number; readonly failsAfter?: number }
  /** Completes without rows. */
  | { readonly does: 'command'; readonly effect?: Effect }
  /** Sets `application_name`, a setting that the server reports, to the value of that number. */
  | { readonly does: 'set'; readonly value: number }
  /** An empty string. */
  | { readonly does: 'empty' }
  /** Fails when it is analysed (at Parse) or when its parameters are read (at Bind; extended query only). */
  | { readonly does: 'error'; readonly at: 'parse' | 'bind' }
  | { readonly does: 'copy-out'; readonly rows: number; readonly failsAfter?: number }
  /** `badAt`: number of the CopyData, from 1, that completes the bad row of R2; `notices`: each row gives a notice. */
  | { readonly does: 'copy-in'; readonly error: CopyError; readonly badAt?: number; readonly notices?: boolean };

export interface StatementKind {
  readonly name: string;
  readonly sql: string;
  readonly behaviour: Behaviour;
  /** The SQLSTATE of the error that its behaviour has; '' for none. */
  readonly sqlstate: string;
  /** What each CopyData of this copy-in carries; `bad` is carried by the CopyData of `badAt`. */
  readonly data?: { readonly good: string; readonly bad?: string };
}

// What SQL does only a server can tell: the live tests play every kind, the quick ones on mutants have no server.
// Stryker disable StringLiteral

/** Every session has its own: what others notify is not told to it. */
const CHANNEL = "'wirestate_' || pg_backend_pid()";

const kind = (
  name: string,
  sql: string,
  behaviour: Behaviour,
  sqlstate = '',
  data?: StatementKind['data'],
): StatementKind => ({ name, sql, behaviour, sqlstate, ...(data === undefined ? {} : { data }) });

const good = { good: '1\n' };
const rows = (rows: number): Behaviour => ({ does: 'rows', rows });
const failingRows = (rows: number): Behaviour => ({ does: 'rows', rows, failsAfter: rows });
const command = (effect?: Effect): Behaviour =>
  effect === undefined ? { does: 'command' } : { does: 'command', effect };
const copyIn = (error: CopyError, badAt?: number): Behaviour =>
  badAt === undefined ? { does: 'copy-in', error } : { does: 'copy-in', error, badAt };

/** Evidence: semantics of COPY errors D20 to D70 and M01 to M06, rows C24 to C30 and C51, transactions B08 to B10 and
 * C84, settings B14 and B15, notifications C78 and H02, notices in copy-in D160. */
export const STATEMENT_KINDS = {
  select0: kind('select0', 'select 1 where false', rows(0)),
  select1: kind('select1', 'select 1', rows(1)),
  select3: kind('select3', 'select generate_series(1, 3)', rows(3)),
  insert: kind('insert', 'insert into wirestate_plain values (1)', command()),
  empty: kind('empty', '', { does: 'empty' }),
  notice: kind('notice', "do $$begin raise notice 'noted'; end$$", command('notice')),
  begin: kind('begin', 'begin', command('begin')),
  commit: kind('commit', 'commit', command('commit')),
  rollback: kind('rollback', 'rollback', command('rollback')),
  errorAtParse: kind('errorAtParse', 'select * from wirestate_missing', { does: 'error', at: 'parse' }, '42P01'),
  errorAtBind: kind('errorAtBind', 'select $1::int', { does: 'error', at: 'bind' }, '22P02'),
  errorAtFirstRow: kind('errorAtFirstRow', 'select 1 / (1 - g) from generate_series(1, 2) g', failingRows(0), '22012'),
  errorAtSecondRow: kind(
    'errorAtSecondRow',
    'select 1 / (2 - g) from generate_series(1, 3) g',
    failingRows(1),
    '22012',
  ),
  deferredViolation: kind(
    'deferredViolation',
    'insert into wirestate_deferred values (1), (1)',
    command('deferred-violation'),
  ),
  copyOut: kind('copyOut', 'copy (select 1) to stdout', { does: 'copy-out', rows: 1 }),
  copyOutEmpty: kind('copyOutEmpty', 'copy (select 1 where false) to stdout', { does: 'copy-out', rows: 0 }),
  copyOutError: kind(
    'copyOutError',
    'copy (select 1 / (2 - g) from generate_series(1, 3) g) to stdout',
    { does: 'copy-out', rows: 1, failsAfter: 1 },
    '22012',
  ),
  savepoint: kind('savepoint', 'savepoint s', command('savepoint')),
  release: kind('release', 'release savepoint s', command('release')),
  rollbackTo: kind('rollbackTo', 'rollback to savepoint s', command('rollback-to')),
  commitAndChain: kind('commitAndChain', 'commit and chain', command('commit-and-chain')),
  set: kind('set', "set application_name = 'wirestate a'", { does: 'set', value: 1 }),
  setOther: kind('setOther', "set application_name = 'wirestate b'", { does: 'set', value: 2 }),
  listen: kind('listen', `do $$begin execute 'listen ' || ${CHANNEL}; end$$`, command('listen')),
  notify: kind('notify', `do $$begin perform pg_notify(${CHANNEL}, ''); end$$`, command('notify')),
  deallocate: kind('deallocate', 'deallocate all', command('deallocate')),
  // A backend that cancels itself gets the signal before its next statement is looked at, unlike one that is cancelled
  // by a CancelRequest.
  cancelled: kind('cancelled', 'select pg_cancel_backend(pg_backend_pid()), pg_sleep(60)', failingRows(0), '57014'),
  // Only together: the timeout, undone by the error, strikes the sleep.
  setTimeout: kind('setTimeout', 'set local statement_timeout = 50', command()),
  sleep: kind('sleep', 'select pg_sleep(60)', failingRows(0), '57014'),
  copyIn: kind('copyIn', 'copy wirestate_plain from stdin', copyIn('none'), '', good),
  copyInMissingTable: kind('copyInMissingTable', 'copy wirestate_missing from stdin', copyIn('R0'), '42P01', good),
  copyInBeforeTrigger: kind('copyInBeforeTrigger', 'copy wirestate_before from stdin', copyIn('R1'), 'P0001', good),
  copyInBadRow: kind('copyInBadRow', 'copy wirestate_plain from stdin', copyIn('R2', 1), '22P02', {
    ...good,
    bad: 'x\n',
  }),
  copyInBadSecondRow: kind('copyInBadSecondRow', 'copy wirestate_plain from stdin', copyIn('R2', 2), '22P02', {
    ...good,
    bad: 'x\n',
  }),
  copyInUniqueViolation: kind('copyInUniqueViolation', 'copy wirestate_unique from stdin', copyIn('R3'), '23505', {
    good: '1\n1\n',
  }),
  copyInAfterTrigger: kind('copyInAfterTrigger', 'copy wirestate_after from stdin', copyIn('R4'), 'P0001', good),
  copyInDeferred: kind('copyInDeferred', 'copy wirestate_deferred from stdin', copyIn('R5'), '23505', {
    good: '1\n1\n',
  }),
  copyInNotices: kind(
    'copyInNotices',
    'copy wirestate_noticed from stdin',
    { does: 'copy-in', error: 'none', notices: true },
    '',
    good,
  ),
} as const satisfies Record<string, StatementKind>;

// Stryker restore StringLiteral

export type StatementName = keyof typeof STATEMENT_KINDS;

/** Does the statement return rows to a client that describes it? */
export const returnsRows = ({ behaviour }: StatementKind): boolean =>
  behaviour.does === 'rows' || (behaviour.does === 'error' && behaviour.at === 'bind');

const LEAVES_FAILED_BLOCK: ReadonlySet<Effect | undefined> = new Set([
  'commit',
  'commit-and-chain',
  'rollback',
  'rollback-to',
]);

/** Does the statement lead out of a failed transaction block? Only such a one can be bound in it (postgres.c,
 * IsTransactionExitStmt). */
export const leavesFailedBlock = ({ behaviour }: StatementKind): boolean =>
  behaviour.does === 'command' && LEAVES_FAILED_BLOCK.has(behaviour.effect);

/** May the statement run in a failed transaction block? Only what leads out of it, and nothing at all. */
export const runsInFailedBlock = (statement: StatementKind): boolean =>
  statement.behaviour.does === 'empty' || leavesFailedBlock(statement);

// Stryker disable StringLiteral: SQL again.
const TABLES =
  'wirestate_plain, wirestate_unique, wirestate_before, wirestate_after, wirestate_deferred, wirestate_noticed';

/** Makes what the statements need, on every version; may be run again. */
export const SETUP_SQL: readonly string[] = [
  'create table if not exists wirestate_plain (a int)',
  'create table if not exists wirestate_unique (a int primary key)',
  'create table if not exists wirestate_before (a int)',
  'create table if not exists wirestate_after (a int)',
  'create table if not exists wirestate_deferred (a int unique deferrable initially deferred)',
  "create or replace function wirestate_raise() returns trigger language plpgsql as $$begin raise exception 'planted'; end$$",
  ...['before', 'after'].flatMap((when) => [
    `drop trigger if exists wirestate_raise on wirestate_${when}`,
    `create trigger wirestate_raise ${when} insert on wirestate_${when} for each statement execute function wirestate_raise()`,
  ]),
  'create table if not exists wirestate_noticed (a int)',
  "create or replace function wirestate_note() returns trigger language plpgsql as $$begin raise notice 'noted'; return new; end$$",
  'drop trigger if exists wirestate_note on wirestate_noticed',
  'create trigger wirestate_note before insert on wirestate_noticed for each row execute function wirestate_note()',
  `truncate ${TABLES}`,
];

/** Removes it again. */
export const CLEANUP_SQL: readonly string[] = [
  `drop table if exists ${TABLES}`,
  'drop function if exists wirestate_raise()',
  'drop function if exists wirestate_note()',
];
