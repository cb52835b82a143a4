/**
 * The scripts of the probes: every state in which a backend reads, as far as a client can lead one there, is sent
 * every message; behind each come tails that tell states apart which look alike at first.
 */
import type { Kind } from './lane.ts';
import { DOES_OID, WORDS } from './messages.ts';
import type { Flight, Script } from './recorder.ts';

export interface Probe {
  readonly kind: Kind;
  readonly script: Script;
}

/**
 * A function that does what it is told.
 * A FunctionCall names it by its number, so it is given one.
 */
const DOES = [
  `create or replace function mutants_do(what text) returns int language plpgsql as $$begin
    if what = 'note' then raise notice 'noted'; end if;
    if what = 'fail' then raise exception 'planted'; end if;
    if what = 'die' then perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(9); end if;
    if what = 'set' then perform set_config('application_name', 'wirestate c', false); end if;
    if what like 'into %' then execute format('insert into %I values (1), (1)', substr(what, 6)); end if;
    return 1;
  end$$`,
  'set allow_system_table_mods = on',
  `update pg_proc set oid = ${DOES_OID} where proname = 'mutants_do'`,
  'reset allow_system_table_mods',
];

/** What the scripts need beside the statements of the oracle (src/oracle/statements.ts), whose tables they use too. */
export const PROBE_SQL: readonly string[] = [
  'create or replace function mutants_die() returns trigger language plpgsql as $$begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(9); return new; end$$',
  "create or replace function mutants_note() returns trigger language plpgsql as $$begin raise notice 'noted'; return new; end$$",
  ...['die', 'note'].flatMap((does) => [
    ...['before', 'after'].flatMap((when) => [
      `create table if not exists mutants_${does}_${when} (a int)`,
      `create or replace trigger mutants ${when} insert on mutants_${does}_${when} for each statement execute function mutants_${does}()`,
    ]),
    `create table if not exists mutants_${does}_row (a int)`,
    `create or replace trigger mutants before insert on mutants_${does}_row for each row execute function mutants_${does}()`,
    `create table if not exists mutants_${does}_late (a int)`,
    `drop trigger if exists mutants on mutants_${does}_late`,
    `create constraint trigger mutants after insert on mutants_${does}_late deferrable initially deferred for each row execute function mutants_${does}()`,
  ]),
  ...DOES,
  'create table if not exists mutants_locked (a int)',
];

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
};

/** Flights that lead to a transaction status. */
const STATUS: Readonly<Record<string, Script>> = {
  idle: [],
  inTransaction: [['Q:begin']],
  failed: [['Q:begin'], [`Q:${SQL.bad}`]],
};

/** A statement that a pipeline may prepare where that status is. */
const preparable = (status: string): string => (status === 'failed' ? 'P:rollback' : `P:${SQL.rows}`);

/** By name, flights that lead from `ready.idle` to a state in which the backend reads. */
export function places(kind: Kind, dialect: string): Map<string, Script> {
  const found = new Map<string, Script>();
  for (const [status, base] of Object.entries(STATUS)) {
    found.set(`ready ${status}`, base);
    for (const [name, script] of copies(`simple ${status}`, [...base, [`Q:${SQL.copyIn}`]])) found.set(name, script);
    if (kind === 'walsender') {
      if (status !== 'inTransaction') found.set(`skip ${status}`, [...base, ['P:']]);
      continue;
    }
    const parsed: Script = [...base, [preparable(status)]];
    found.set(`pipeline ${status}`, parsed);
    found.set(`flushed ${status}`, [...parsed, ['H']]);
    found.set(`closed ${status}`, [...base, ['C', 'H']]);
    found.set(`stray ${status}`, [...parsed, ['d']]);
    if (status !== 'inTransaction') found.set(`skip ${status}`, [...base, [`P:${SQL.bad}`]]);
    else found.set(`skip ${status}`, [...base, [`P:${SQL.late}`, 'B', 'E']]);
    const run = [`P:${status === 'failed' ? 'rollback' : SQL.rows}`, 'B', 'E'];
    const executed: Script = [...base, run];
    found.set(`executed ${status}`, executed);
    found.set(`executed, flushed ${status}`, [...executed, ['H']]);
    found.set(`executed, stray ${status}`, [...executed, ['d']]);
    found.set(`executed, skip ${status}`, [...base, [...run, `P:${SQL.bad}`]]);
    const copy: Script = [...base, [`P:${SQL.copyIn}`, 'B', 'E']];
    for (const [name, script] of copies(`extended ${status}`, copy)) found.set(name, script);
  }
  const second: Script = [[`Q:select 1; ${SQL.copyIn}`]];
  for (const [name, script] of copies('simple executed', second)) found.set(name, script);
  if (kind === 'walsender') return found;
  const run = [`P:${SQL.rows}`, 'B', 'E'];
  for (const [name, script] of copies('simple pipelined', [run, [`Q:${SQL.copyIn}`]])) found.set(name, script);
  for (const [name, script] of copies('extended executed', [[...run, `P:${SQL.copyIn}`, 'B', 'E']]))
    found.set(name, script);
  if (dialect === 'postgres-18') {
    const unsettled: Script = [run, [`Q:${SQL.none}`]];
    found.set('unsettled', unsettled);
    found.set('unsettled, closed', [...unsettled, ['C', 'H']]);
    found.set('broken', [...unsettled, ['S']]);
  }
  return found;
}

/** The copy-in that a script begins, at its beginning, behind a row, and behind a Sync and a Flush. */
function copies(name: string, begun: Script): [string, Script][] {
  return [
    [`copy ${name} begun`, begun],
    [`copy ${name} row`, [...begun, ['d']]],
    [`copy ${name} sync`, [...begun, ['S']]],
    [`copy ${name} row, flush`, [...begun, ['d'], ['H']]],
  ];
}

/** Every message in more than one wording where its answer depends on it. */
function probes(kind: Kind): Flight[] {
  const words = WORDS.map((word) => [word]);
  const queries = [SQL.rows, SQL.bad, '', SQL.copyIn, SQL.copyOut, 'begin', 'commit', 'rollback', SQL.late, SQL.none];
  const more = [...queries, SQL.copyOutLate, `select 1; ${SQL.bad}`, `${SQL.copyOut}; select 1`, 'begin; select 1'];
  const parses = [SQL.rows, SQL.bad, SQL.none, '', 'rollback', SQL.copyOut, SQL.copyOutLate, SQL.late, SQL.deferred];
  return [
    ...words,
    ...(kind === 'walsender' ? [['P:']] : []),
    ['fin'],
    ...more.map((sql) => [`Q:${sql}`]),
    ...(kind === 'walsender' ? [] : parses).flatMap((sql): Flight[] => [
      [`P:${sql}`],
      [`P:${sql}`, 'D', 'B', 'Dp', 'E'],
      [`P:${sql}`, 'B', 'E1', 'E1', 'E'],
    ]),
    ['@terminate'],
  ];
}

/** What tells states apart. */
function tails(kind: Kind): Script[] {
  const all: Script[] = [
    [],
    [['S']],
    [[`Q:${SQL.rows}`]],
    [[`Q:${SQL.bad}`]],
    [['Q:']],
    [['F']],
    [['F-']],
    [['H'], ['d'], ['S']],
    [['d'], ['c'], ['S']],
    [['c'], ['S'], ['S']],
    [['f'], ['S'], ['S']],
    [['d-'], ['S'], ['S']],
    [['@terminate']],
    [['X']],
    [['?']],
    [[`Q:${SQL.copyIn}`], ['S'], ['d'], ['c'], ['S']],
    [['Q:rollback'], [`Q:${SQL.rows}`]],
    [['Q:begin'], [`Q:${SQL.bad}`], ['Q:commit']],
    [['C', 'S']],
    [['P:', 'S']],
  ];
  if (kind === 'walsender') return all;
  return [
    ...all,
    [[`P:${SQL.bad}`], ['S']],
    [[`P:${SQL.rows}`, 'D', 'B', 'Dp', 'E'], ['H'], ['S']],
    [['P:rollback', 'B', 'E'], ['S']],
    [[`P:${SQL.copyIn}`, 'B', 'E'], ['S'], ['d'], ['c'], ['S']],
    [[`P:${SQL.rows}`, 'B', 'E', `P:${SQL.bad}`], ['S']],
    [[`P:${SQL.deferred}`, 'B', 'E'], ['S']],
    [['D'], ['S']],
    [['H+'], ['S']],
  ];
}

/** Behind these nothing more can come. */
const LAST = new Set(['X', '?', '!', 'fin', 'p', 'cancel', 'ssl', 'gss', 'startup', 'replication', '@terminate']);

/** Probes that begin alike: one state, one message. */
export interface Group {
  readonly kind: Kind;
  readonly begin: Script;
  /** What may follow; one of them at least. */
  readonly tails: readonly Script[];
}

/** All probes of one kind of connection. */
export function groupsOf(kind: Kind, dialect: string): Group[] {
  const groups: Group[] = [];
  for (const [name, place] of places(kind, dialect)) {
    for (const probe of probes(kind)) {
      const isLast = LAST.has(probe[0] ?? '') && !name.startsWith('skip') && !name.includes('skip');
      groups.push({ kind, begin: [...place, probe], tails: isLast ? [[]] : tails(kind) });
    }
  }
  return groups;
}
