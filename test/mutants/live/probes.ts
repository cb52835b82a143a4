/**
 * The scripts of the probes: every state in which a backend reads, as far as a client can lead one there, is sent
 * every message; behind each come tails that tell states apart which look alike at first.
 */
import type { Kind } from '../../../src/oracle/live/lane.ts';
import { SQL } from '../../../src/oracle/live/probe-sql.ts';
import type { Flight, Script } from '../../../src/oracle/live/recorder.ts';
import { WORDS } from '../../../src/oracle/live/words.ts';

export interface Probe {
  readonly kind: Kind;
  readonly script: Script;
}

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
