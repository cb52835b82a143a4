/**
 * Statement kinds: what a statement of a script is called, its SQL for a live server, and what the backend does with
 * it. A kind fixes every choice that the backend machine leaves to the server, so that a script of kinds has one
 * answer. The tables and triggers that the SQL needs are made by `SETUP_SQL`.
 */

/** When an error of COPY FROM STDIN is raised. R0: before CopyInResponse; R1: after it, before anything is read;
 * R2: at the CopyData that completes a bad row; R3: when the insert buffer is flushed; R4: at CopyDone; R5: at commit. */
export type CopyError = 'none' | 'R0' | 'R1' | 'R2' | 'R3' | 'R4' | 'R5';

export type Behaviour =
  /** Returns rows; `failsAfter` rows an error comes instead of the next. */
  | { readonly does: 'rows'; readonly rows: number; readonly failsAfter?: number }
  /** Completes without rows. */
  | { readonly does: 'command'; readonly effect?: 'begin' | 'commit' | 'rollback' | 'deferred-violation' | 'notice' }
  /** An empty string. */
  | { readonly does: 'empty' }
  /** Fails when it is analysed (at Parse) or when its parameters are read (at Bind; extended query only). */
  | { readonly does: 'error'; readonly at: 'parse' | 'bind' }
  | { readonly does: 'copy-out'; readonly rows: number; readonly failsAfter?: number }
  /** `badAt`: number of the CopyData, from 1, that completes the bad row of R2. */
  | { readonly does: 'copy-in'; readonly error: CopyError; readonly badAt?: number };

export interface StatementKind {
  readonly name: string;
  readonly sql: string;
  readonly behaviour: Behaviour;
  /** What each CopyData of this copy-in carries; `bad` is carried by the CopyData of `badAt`. */
  readonly data?: { readonly good: string; readonly bad?: string };
}

const kind = (name: string, sql: string, behaviour: Behaviour, data?: StatementKind['data']): StatementKind => ({
  name,
  sql,
  behaviour,
  ...(data === undefined ? {} : { data }),
});

const good = { good: '1\n' };

/** Evidence: semantics of COPY errors D20 to D70 and M01 to M06, rows C24 to C30 and C51, transactions B08 to B10. */
export const STATEMENT_KINDS = {
  select0: kind('select0', 'select 1 where false', { does: 'rows', rows: 0 }),
  select1: kind('select1', 'select 1', { does: 'rows', rows: 1 }),
  select3: kind('select3', 'select generate_series(1, 3)', { does: 'rows', rows: 3 }),
  insert: kind('insert', 'insert into wirestate_plain values (1)', { does: 'command' }),
  empty: kind('empty', '', { does: 'empty' }),
  notice: kind('notice', "do $$begin raise notice 'noted'; end$$", { does: 'command', effect: 'notice' }),
  begin: kind('begin', 'begin', { does: 'command', effect: 'begin' }),
  commit: kind('commit', 'commit', { does: 'command', effect: 'commit' }),
  rollback: kind('rollback', 'rollback', { does: 'command', effect: 'rollback' }),
  errorAtParse: kind('errorAtParse', 'select * from wirestate_missing', { does: 'error', at: 'parse' }),
  errorAtBind: kind('errorAtBind', 'select $1::int', { does: 'error', at: 'bind' }),
  errorAtFirstRow: kind('errorAtFirstRow', 'select 1 / (1 - g) from generate_series(1, 2) g', {
    does: 'rows',
    rows: 0,
    failsAfter: 0,
  }),
  errorAtSecondRow: kind('errorAtSecondRow', 'select 1 / (2 - g) from generate_series(1, 3) g', {
    does: 'rows',
    rows: 1,
    failsAfter: 1,
  }),
  deferredViolation: kind('deferredViolation', 'insert into wirestate_deferred values (1), (1)', {
    does: 'command',
    effect: 'deferred-violation',
  }),
  copyOut: kind('copyOut', 'copy (select 1) to stdout', { does: 'copy-out', rows: 1 }),
  copyOutEmpty: kind('copyOutEmpty', 'copy (select 1 where false) to stdout', { does: 'copy-out', rows: 0 }),
  copyOutError: kind('copyOutError', 'copy (select 1 / (2 - g) from generate_series(1, 3) g) to stdout', {
    does: 'copy-out',
    rows: 1,
    failsAfter: 1,
  }),
  copyIn: kind('copyIn', 'copy wirestate_plain from stdin', { does: 'copy-in', error: 'none' }, good),
  copyInMissingTable: kind(
    'copyInMissingTable',
    'copy wirestate_missing from stdin',
    { does: 'copy-in', error: 'R0' },
    good,
  ),
  copyInBeforeTrigger: kind(
    'copyInBeforeTrigger',
    'copy wirestate_before from stdin',
    { does: 'copy-in', error: 'R1' },
    good,
  ),
  copyInBadRow: kind(
    'copyInBadRow',
    'copy wirestate_plain from stdin',
    { does: 'copy-in', error: 'R2', badAt: 1 },
    { ...good, bad: 'x\n' },
  ),
  copyInBadSecondRow: kind(
    'copyInBadSecondRow',
    'copy wirestate_plain from stdin',
    { does: 'copy-in', error: 'R2', badAt: 2 },
    { ...good, bad: 'x\n' },
  ),
  copyInUniqueViolation: kind(
    'copyInUniqueViolation',
    'copy wirestate_unique from stdin',
    { does: 'copy-in', error: 'R3' },
    { good: '1\n1\n' },
  ),
  copyInAfterTrigger: kind(
    'copyInAfterTrigger',
    'copy wirestate_after from stdin',
    { does: 'copy-in', error: 'R4' },
    good,
  ),
  copyInDeferred: kind(
    'copyInDeferred',
    'copy wirestate_deferred from stdin',
    { does: 'copy-in', error: 'R5' },
    { good: '1\n1\n' },
  ),
} as const satisfies Record<string, StatementKind>;

export type StatementName = keyof typeof STATEMENT_KINDS;

/** Does the statement return rows to a client that describes it? */
export const returnsRows = ({ behaviour }: StatementKind): boolean =>
  behaviour.does === 'rows' || (behaviour.does === 'error' && behaviour.at === 'bind');

/** Does the statement end a transaction block? Only such a one can be bound in a failed block (postgres.c,
 * exec_bind_message). */
export const endsBlock = ({ behaviour }: StatementKind): boolean =>
  behaviour.does === 'command' && (behaviour.effect === 'commit' || behaviour.effect === 'rollback');

/** May the statement run in a failed transaction block? Only what ends the block, and nothing at all. */
export const runsInFailedBlock = (statement: StatementKind): boolean =>
  statement.behaviour.does === 'empty' || endsBlock(statement);

const TABLES = 'wirestate_plain, wirestate_unique, wirestate_before, wirestate_after, wirestate_deferred';

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
  `truncate ${TABLES}`,
];

/** Removes it again. */
export const CLEANUP_SQL: readonly string[] = [
  `drop table if exists ${TABLES}`,
  'drop function if exists wirestate_raise()',
];
