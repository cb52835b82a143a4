/** What is on a server on which probes are played, and the statements of their scripts by name. */
import { DOES_OID } from './words.ts';

/**
 * A function that does what it is told. A FunctionCall names it by its number, so it is given one. Who is doomed or wavers
 * has a signal that is seen only later: when something is said next, or the next message is awaited.
 */
const DOES = [
  `create or replace function wirestate_do(what text) returns int language plpgsql as $$begin
    if what = 'note' then raise notice 'noted'; end if;
    if what = 'fail' then raise exception 'planted'; end if;
    if what = 'die' then perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(9); end if;
    if what = 'doom' then return pg_terminate_backend(pg_backend_pid())::int; end if;
    if what = 'waver' then return pg_cancel_backend(pg_backend_pid())::int; end if;
    if what = 'set' then perform set_config('application_name', 'wirestate c', false); end if;
    if what like 'into %' then execute format('insert into %I values (1), (1)', substr(what, 6)); end if;
    return 1;
  end$$`,
  'set allow_system_table_mods = on',
  `update pg_proc set oid = ${DOES_OID} where proname = 'wirestate_do'`,
  'reset allow_system_table_mods',
  // Is run when a statement that calls it with a constant is planned, which Bind does.
  'create or replace function wirestate_planned(what text) returns int language sql immutable as $$select wirestate_do(what)$$',
];

/** What the scripts need beside the statements of the oracle (statements.ts), whose tables they use too; for a superuser. */
export const PROBE_SQL: readonly string[] = [
  'create or replace function wirestate_die() returns trigger language plpgsql as $$begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(9); return new; end$$',
  "create or replace function wirestate_note() returns trigger language plpgsql as $$begin raise notice 'noted'; return new; end$$",
  ...['die', 'note'].flatMap((does) => [
    ...['before', 'after'].flatMap((when) => [
      `create table if not exists wirestate_${does}_${when} (a int)`,
      `create or replace trigger wirestate ${when} insert on wirestate_${does}_${when} for each statement execute function wirestate_${does}()`,
    ]),
    `create table if not exists wirestate_${does}_row (a int)`,
    `create or replace trigger wirestate before insert on wirestate_${does}_row for each row execute function wirestate_${does}()`,
    `create table if not exists wirestate_${does}_late (a int)`,
    `drop trigger if exists wirestate on wirestate_${does}_late`,
    `create constraint trigger wirestate after insert on wirestate_${does}_late deferrable initially deferred for each row execute function wirestate_${does}()`,
  ]),
  ...DOES,
  'create table if not exists wirestate_locked (a int)',
];

/** Statements. */
export const SQL = {
  rows: 'select generate_series(1, 2)',
  none: 'insert into wirestate_plain values (1)',
  bad: 'select * from wirestate_missing',
  late: 'select 1 / (2 - g) from generate_series(1, 3) g',
  copyIn: 'copy wirestate_plain from stdin',
  copyOut: 'copy (select 1) to stdout',
  copyOutLate: 'copy (select 1 / (2 - g) from generate_series(1, 3) g) to stdout',
  deferred: 'insert into wirestate_deferred values (1), (1)',
  die: 'select g, pg_terminate_backend(pg_backend_pid()), pg_sleep(g - 1) from generate_series(1, 2) g',
  dieAtOnce: 'do $$begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(9); end$$',
  note: "do $$begin raise notice 'noted'; end$$",
  /** Fails behind a moment in which something else can happen; its backend has a signal to end then, and sees it later. */
  doomed: 'select pg_sleep(0.1), 1 / (pg_terminate_backend(pg_backend_pid())::int - 1)',
  /** Fails with rows in a temporary file, if there is little memory to work with. */
  spill: 'select 1 / (count(*) - 20000) from generate_series(1, 20000)',
} as const;

/** Settings under which a session is told more. */
export const SETTINGS = {
  /** The server says what it does, as NoticeResponse: durations behind each message, statements before (elog.c). */
  noisy: "set client_min_messages = log; set log_duration = on; set log_statement = 'all'",
  /** Everything down to transactions and portals (xact.c, postgres.c: DEBUG messages). */
  noisiest: 'set client_min_messages = debug5',
  /** Looks at its signals once more behind each command, when it has been told to say how long that took. */
  durations: 'set client_min_messages = log; set log_duration = on',
  /** Fails what takes longer, as the long empty query does (words.ts). */
  hasty: 'set statement_timeout = 10',
  /** Says that it waits for a lock (proc.c, ProcSleep). */
  waits: "set client_min_messages = log; set log_lock_waits = on; set deadlock_timeout = '10ms'",
  /** Told of what is wrong with the settings that a backend reads while it is held (hold.ts). */
  debug: 'set client_min_messages = debug2',
  /** Told of each temporary file that is removed (fd.c, ReportTemporaryFileUsage), and soon in need of one. */
  spills: "set client_min_messages = log; set log_temp_files = 0; set work_mem = '64kB'",
  listen: 'listen wirestate',
  /** Told what it is notified of, as NoticeResponse, while it is idle (async.c, ProcessIncomingNotify). */
  traced: 'set client_min_messages = debug1; set trace_notify = on; listen wirestate',
} as const;

/** Does it at the second of three rows. @param what a word that `wirestate_do` knows */
export const atSecond = (what: string): string =>
  `select wirestate_do(case g when 2 then '${what}' else '' end) from generate_series(1, 3) g`;
