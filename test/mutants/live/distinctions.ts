/**
 * Scripts in which a single reply tells two states apart that look alike in everything else: a COMMIT that fails, an
 * error in a block that the same string has begun, a portal that is empty or older than the last Sync.
 */
import type { Kind } from '../../../src/oracle/live/lane.ts';
import { atSecond, SETTINGS, SQL } from '../../../src/oracle/live/probe-sql.ts';
import type { Flight, Script } from '../../../src/oracle/live/recorder.ts';
import { WORDS } from '../../../src/oracle/live/words.ts';
import type { Probe } from './probes.ts';

const RUN: Flight = [`P:${SQL.rows}`, 'B', 'E'];
const BLOCKS: readonly Script[] = [[], [['Q:begin']], [['Q:begin'], [`Q:${SQL.bad}`]]];

/** Leaves the block by an error: ReadyForQuery then says idle (xact.c, CommitTransaction). */
function failingCommits(): Script[] {
  const ends: Script[] = [
    [['Q:commit']],
    [['Q:select 1; commit']],
    [[...RUN, 'Q:commit'], ['S']],
    [['P:commit', 'B', 'E'], ['S']],
    [['P:commit', 'B'], ['H'], ['E'], ['S']],
    [['P:commit', 'B'], ['d'], ['E'], ['S']],
    [[...RUN, 'P:commit', 'B', 'E'], ['S']],
    [[...RUN, 'P:commit', 'B'], ['H'], ['E', 'H'], ['S']],
  ];
  return ends.map((end) => [['Q:begin'], [`Q:${SQL.deferred}`], ...end]);
}

/** What fails in a block that was begun since the last ReadyForQuery leaves it failed. */
function begunBlocks(): Script[] {
  const strings = [SQL.bad, atSecond('fail'), SQL.copyOutLate, `${SQL.copyOut}; ${SQL.bad}`, `select 1; ${SQL.bad}`];
  const inside: Script[] = [[], [['S']], [['H']], [['H+']], [['d']], [['d'], ['d']], [['d'], ['S']], [['S'], ['d']]];
  const ends: Script[] = [[['f']], [['d-'], ['c']], [['c']]];
  const copies = inside.flatMap((way) => ends.map((end) => [...way, ...end]));
  const began = ['begin', 'select 1; begin', 'rollback; begin'];
  const simple = began.flatMap((begin) => [
    ...strings.map((sql): Script => [[`Q:${begin}; ${sql}`]]),
    ...copies.map((rest): Script => [[`Q:${begin}; ${SQL.copyIn}`], ...rest]),
  ]);
  const pipelined = [
    ...strings.map((sql): Script => [[...RUN, `Q:begin; ${sql}`], ['S']]),
    ...copies.map((rest): Script => [[...RUN, `Q:begin; ${SQL.copyIn}`], ...rest, ['S']]),
    ...copies.map((rest): Script => [[...RUN, `Q:select 1; ${SQL.copyIn}`], ...rest, ['S']]),
    ...[SQL.bad, atSecond('fail'), SQL.copyOutLate].map(
      (sql): Script => [['P:begin', 'B', 'E', `P:${sql}`, 'B', 'E'], ['S']],
    ),
    ...copies.map((rest): Script => [['P:begin', 'B', 'E', `P:${SQL.copyIn}`, 'B', 'E'], ...rest, ['S']]),
  ];
  const led = ['rollback; select 1', 'rollback; begin; select 1', `rollback; ${SQL.bad}`, 'rollback; begin'];
  return [...simple, ...pipelined, ...led.map((sql): Script => [...(BLOCKS[2] ?? []), [`Q:${sql}`]])];
}

/** Portals that are empty, and portals bound before the last ReadyForQuery. */
function portals(dialect: string): Script[] {
  const befores: Flight[] = [
    ['P:', 'B'],
    ['P:begin', 'B', 'E', 'P:', 'B'],
    [...RUN, 'P:', 'B'],
    ['P:begin', 'B', 'E', `P:${SQL.rows}`, 'B'],
    ['P:begin', 'B', 'E', `P:${SQL.copyIn}`, 'B'],
  ];
  const betweens: Script[] = [
    [],
    [['H']],
    [['d']],
    [['C', 'H']],
    [['S']],
    ...(dialect === 'postgres-18' ? [[['F']], [['F'], ['C', 'H']]] : []),
  ];
  const lasts: Flight[] = [['E'], ['Dp'], ['Dp', 'E'], ['E1', 'E1']];
  const scripts = BLOCKS.slice(0, 2).flatMap((block) =>
    befores.flatMap((before) =>
      betweens.flatMap((between) => lasts.map((last): Script => [...block, before, ...between, last, ['c'], ['S']])),
    ),
  );
  const failed = [['Dp'], ['B', 'Dp'], ['D'], ['E']].map(
    (last): Script => [...(BLOCKS[2] ?? []), ['P:rollback', 'B'], ['S'], last, ['S']],
  );
  return [...scripts, ...failed];
}

/** A Query or FunctionCall inside a pipeline that has ended its block: it commits by itself. */
function behindEnds(): Script[] {
  const late = ['wirestate_note_late', 'wirestate_die_late', 'wirestate_deferred'].map((table) => `into ${table}`);
  const whats = ['note', 'fail', 'die', 'set', ...late];
  const long = [
    [SETTINGS.durations, '@cancel'],
    [SETTINGS.durations, '@terminate'],
    [SETTINGS.listen, '@notify wirestate'],
  ] as const;
  return ['commit', 'rollback'].flatMap((sql): Script[] => {
    const ended: Flight = [`P:${sql}`, 'B', 'E'];
    const calls = whats.map((what): Script => [[...ended, `F:${what}`], ['S']]);
    const queries = long.map(([first, act]): Script => [[`Q:${first}`], ended, ['Q~', '&'], ['@busy'], [act], ['S']]);
    return [...calls, ...queries].flatMap((script) => BLOCKS.map((block) => [...block, ...script]));
  });
}

/** A stray message or a Flush behind replies that have been seen, and what may come or be sent behind that. */
function strays(): Script[] {
  const ways: Script[] = [
    [RUN, ['H']],
    [RUN, ['H'], ['d']],
    [RUN, ['H'], ['d'], ['H']],
    [['P:rollback', 'B', 'E', 'H'], ['d']],
  ];
  const nexts: Flight[] = [...WORDS, 'fin', '@terminate', '@terminate unseen'].map((word) => [word]);
  const tails: Flight[] = [['S'], [`Q:${SQL.rows}`], ['H'], ['c'], ['F'], [`P:${SQL.bad}`], RUN, ['C', 'H']];
  const told = [SETTINGS.listen, SETTINGS.traced].flatMap((first) =>
    ways.flatMap((way) => tails.map((tail): Script => [[`Q:${first}`], ...way, ['@notify wirestate'], tail, ['S']])),
  );
  return [...ways.flatMap((way) => nexts.map((next): Script => [...way, next, ['S']])), ...told];
}

/** All of them for one kind of connection. */
export function distinctions(kind: Kind, dialect: string): Probe[] {
  const scripts = [...failingCommits(), ...begunBlocks(), ...portals(dialect), ...behindEnds(), ...strays()];
  const fitting = scripts.filter(
    (script) => kind === 'session' || script.every((flight) => flight.every((word) => /^([Qdcf@&]|[SH]$)/u.test(word))),
  );
  return fitting.map((script) => ({ kind, script }));
}
