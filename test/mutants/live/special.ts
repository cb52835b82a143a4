/**
 * Scripts for what no exchange brings about by itself: notices, notifications, changed settings, and the end of the
 * backend, each in as many states as can be forced.
 */
import type { Kind } from '../../../src/oracle/live/lane.ts';
import { atSecond, SETTINGS, SQL } from '../../../src/oracle/live/probe-sql.ts';
import type { Flight, Script } from '../../../src/oracle/live/recorder.ts';
import { WORDS } from '../../../src/oracle/live/words.ts';
import { logicalStreams } from './copy-both.ts';
import { type Probe, places } from './probes.ts';

const NOISY = `Q:${SETTINGS.noisy}`;
const NOISIEST = `Q:${SETTINGS.noisiest}`;
const DURATIONS = `Q:${SETTINGS.durations}`;
const LISTEN = `Q:${SETTINGS.listen}`;
const TRACED = `Q:${SETTINGS.traced}`;
const WAITS = `Q:${SETTINGS.waits}`;

/** Exchanges that pass through as many states as possible. */
const EXCHANGES: readonly Script[] = [
  [[`Q:${SQL.rows}`]],
  [['Q:']],
  [[`Q:${SQL.bad}`]],
  [[`Q:${SQL.note}; ${SQL.note}`]],
  [[`Q:select 1; ${SQL.note}`]],
  [[`Q:${SQL.copyOut}; select 1`]],
  [[`Q:${SQL.copyOutLate}`]],
  [[`Q:${SQL.copyIn}`], ['d'], ['c']],
  [[`Q:${SQL.copyIn}`], ['S'], ['f']],
  [['F']],
  [['F-']],
  [['S']],
  [['C', 'S']],
  [['P:', 'D', 'B', 'Dp', 'E', 'S']],
  [[`P:${SQL.rows}`, 'D', 'B', 'Dp', 'E1', 'E'], ['S']],
  [[`P:${SQL.rows}`, 'D', 'B', 'H'], ['Dp', 'E', 'H'], ['H'], ['d'], ['S']],
  [[`P:${SQL.note}`, 'B', 'E'], ['H'], ['S']],
  [[`P:${SQL.bad}`], ['S']],
  [[`P:${SQL.copyOut}`, 'B', 'E'], ['S']],
  [[`P:${SQL.copyIn}`, 'B', 'E'], ['d'], ['c'], ['S']],
  [[`P:${SQL.copyIn}`, 'B', 'E'], ['f'], ['S']],
  [[`P:${SQL.deferred}`, 'B', 'E'], ['S']],
  [[`P:${SQL.rows}`, 'B', 'E', `Q:${SQL.rows}`], ['S'], ['S']],
  [[`P:${SQL.none}`, 'B', 'E', 'F'], ['S']],
  [[`P:${SQL.none}`, 'B', 'E', 'Q:'], ['S']],
  [['Q:rollback']],
  [[`Q:${SQL.none}; ${SQL.none}; ${SQL.rows}; ${SQL.copyOut}; ${SQL.copyOutLate}`]],
  [[`Q:${SQL.none}; ${SQL.copyIn}`], ['d'], ['c']],
  [[`Q:${SQL.copyOut}; ${SQL.copyIn}`], ['f']],
  [[`P:${SQL.rows}`, 'B', 'E', `Q:${SQL.none}; ${SQL.none}; ${SQL.rows}; ${SQL.copyOut}`], ['S']],
  [[`P:${SQL.rows}`, 'B', 'E', 'P:', 'B', 'E', 'S']],
  [['Q:begin'], ['P:', 'B', `P:${SQL.bad}`], ['S'], ['E'], ['S'], ['Q:']],
  [['Q:begin'], ['P:', 'B', `P:${SQL.bad}`], ['S'], ['E', `P:${SQL.bad}`], ['S']],
  [['Q:begin'], ['P:', 'B', `P:${SQL.bad}`], ['S'], ['E', 'H'], ['E'], ['P:rollback', 'B', 'E'], ['S']],
  [[`P:${SQL.rows}`, 'B', 'E', `Q:${SQL.none}; ${SQL.copyIn}`], ['d'], ['c'], ['S']],
];

const COPIES = ['before', 'row', 'after', 'late'];

const copyTo = (table: string): string => `copy wirestate_${table} from stdin`;

/** The ways of a client into the same COPY: from a Query, from an Execute, behind something else. */
const waysTo = (sql: string): Script[] => [
  [[`Q:${sql}`]],
  [[`Q:select 1; ${sql}; select 1`]],
  [[`P:${sql}`, 'B', 'E']],
  [[`P:${SQL.rows}`, 'B', 'E', `P:${sql}`, 'B', 'E']],
  [[`P:${SQL.rows}`, 'B', 'E', `Q:${sql}`]],
];

const forKind = (kind: Kind, scripts: readonly Script[]): Script[] =>
  scripts.filter((script) => kind === 'session' || !script.some((flight) => /^(P|F|C|B|E|D)/u.test(flight[0] ?? '')));

const ENDS: readonly Script[] = [[['c'], ['S']], [['S'], ['c'], ['S']], [['f'], ['S']], [['@terminate']]];

/** Each behind each of the transaction statuses. */
function behindStatuses(scripts: readonly Script[], before: Script = []): Script[] {
  return scripts.flatMap((script) => [
    [...before, ...script],
    [...before, ['Q:begin'], ...script, ['Q:rollback']],
    [...before, ['Q:begin'], [`Q:${SQL.bad}`], ...script, ['Q:rollback']],
  ]);
}

function noises(kind: Kind): Script[] {
  return [[NOISY], [NOISIEST], ['Q:select 1']].flatMap((first) => behindStatuses(forKind(kind, EXCHANGES), [first]));
}

/** COPY into tables whose triggers give notices or end the backend. */
function triggers(kind: Kind): Script[] {
  const failing = ['before', 'after', 'unique', 'deferred'].map((table) => `copy wirestate_${table} from stdin`);
  return [failing, ...['note', 'die'].map((does) => COPIES.map((when) => copyTo(`${does}_${when}`)))].flatMap(
    (copies) =>
      copies.flatMap((copy) =>
        forKind(kind, waysTo(copy)).flatMap((way) =>
          behindStatuses(
            ENDS.flatMap((end) => [
              [...way, ['d'], ...end],
              [...way, ['S'], ['d'], ['d'], ...end],
            ]),
          ),
        ),
      ),
  );
}

/** Statements that end their own backend, at every place where one can run. */
function deaths(kind: Kind): Script[] {
  const die = `copy (${SQL.die}) to stdout`;
  const late = ['die', 'note'].flatMap((does) => [
    `insert into wirestate_${does}_late values (1) returning a`,
    `copy (insert into wirestate_${does}_late values (1) returning a) to stdout`,
  ]);
  const violations = [
    `${SQL.deferred} returning a`,
    `copy (${SQL.deferred} returning a) to stdout`,
    `select 1; copy (${SQL.deferred} returning a) to stdout`,
  ];
  const statements = [SQL.die, SQL.dieAtOnce, die, ...late, ...violations];
  const queries = statements.flatMap((sql): Flight[] => [[`Q:${sql}`], [`Q:select 1; ${sql}`]]);
  const executes = statements.flatMap((sql): Flight[] => [
    [`P:${sql}`, 'B', 'E', 'S'],
    [`P:${SQL.rows}`, 'B', 'E', `P:${sql}`, 'B', 'E', 'S'],
    [`P:${SQL.rows}`, 'B', 'E', `Q:${sql}`],
    [`P:${SQL.rows}`, 'B', 'E', `Q:select 1; ${sql}`],
    [`P:${sql}`, 'B', 'E1', 'E', 'H'],
    ['P:rollback', 'B', 'E', `P:${sql}`, 'B', 'E', 'S'],
    ['P:insert into wirestate_die_late values (1)', 'B', 'E', 'Q:'],
    ['P:insert into wirestate_die_late values (1)', 'B', 'E', 'F'],
    ['P:insert into wirestate_die_late values (1)', 'B', 'E', 'Q:begin'],
  ]);
  return behindStatuses(
    forKind(
      kind,
      [...queries, ...executes].map((flight) => [flight]),
    ),
  );
}

/** Notices, errors and the end between two rows, behind the last, and between two statements. */
function happenings(kind: Kind): Script[] {
  const whats = ['note', 'fail', 'die'];
  const rows = whats.map(atSecond);
  const after = ['wirestate_note_after', 'wirestate_die_after', 'wirestate_after'].map(
    (table) => `insert into ${table} values (1) returning a`,
  );
  const calls = whats.map((what) => `do $$begin perform wirestate_do('${what}'); end$$`);
  const statements = [...rows, ...rows.map((sql) => `copy (${sql}) to stdout`), ...after, ...calls];
  statements.push(...after.map((sql) => `copy (${sql}) to stdout`));
  const scripts = statements.flatMap((sql): Script[] => [
    [[`Q:${sql}`]],
    [[`Q:${SQL.none}; ${sql}`]],
    [[`P:${sql}`, 'B', 'E'], ['S']],
    [[`P:${SQL.rows}`, 'B', 'E', `P:${sql}`, 'B', 'E'], ['S']],
    [[`P:${SQL.rows}`, 'B', 'E', `Q:${sql}`], ['S']],
    [[`P:${SQL.rows}`, 'B', 'E', `Q:${SQL.none}; ${sql}`], ['S']],
  ]);
  return behindStatuses(forKind(kind, scripts));
}

/** Functions called by FunctionCall that do something, at once or when their transaction ends. */
function calls(): Script[] {
  const late = ['wirestate_note_late', 'wirestate_die_late', 'wirestate_deferred', 'wirestate_note_after'];
  const whats = ['note', 'fail', 'die', 'set', ...late.map((table) => `into ${table}`)];
  const scripts = whats.flatMap((what): Script[] => [
    [[`F:${what}`]],
    [[`P:${SQL.none}`, 'B', 'E', `F:${what}`], ['S']],
    [['P:'], [`F:${what}`], ['S']],
  ]);
  return ['Q:select 1', NOISY].flatMap((first) => behindStatuses(scripts, [[first]]));
}

/** What happens while the backend is at work: on an empty Query that is long, at a lock that somebody else holds. */
function meanwhile(kind: Kind): Script[] {
  const acts: Script = [['@cancel'], ['@terminate']];
  const long = [...acts.map((act) => [[DURATIONS], act]), [[LISTEN], ['@notify wirestate']]].flatMap(
    ([first = [], act = []]) => {
      const ways: Script[] = [
        [['Q~', '&']],
        [
          [`P:${SQL.rows}`, 'B', 'E'],
          ['Q~', '&'],
        ],
      ];
      return behindStatuses(
        forKind(kind, ways).map((way) => [...way, ['@busy'], act]),
        [first],
      );
    },
  );
  // What it is told of meanwhile comes before ReadyForQuery.
  const fail = 'do $$begin perform pg_sleep(0.05); perform 1 / 0; end$$';
  const slow = ['select pg_sleep(0.05)', `select 1; select pg_sleep(0.05)`, fail, `select 1; ${fail}`];
  const told = [LISTEN, TRACED].flatMap((first) =>
    slow.flatMap((sql): Script[] => [
      [[first], [`Q:${sql}`, '&'], ['@busy'], ['@notify wirestate']],
      ...forKind(kind, [[[`P:${SQL.rows}`, 'B', 'E'], [`Q:${sql}`, '&'], ['@busy'], ['@notify wirestate'], ['S']]]).map(
        (script): Script => [[first], ...script],
      ),
    ]),
  );
  // Whether it strikes while the backend is still at work is a matter of luck.
  long.push(...told, ...long, ...long);
  if (kind === 'walsender') return long;
  const locked = [...acts, ['@rollback']].flatMap((act): Script[] =>
    [[], [`P:${SQL.rows}`, 'B', 'E'], ['C', 'H']].map(
      (before): Script => [
        ...(before.length === 0 ? [] : [before]),
        ['@begin; lock table wirestate_locked in access exclusive mode'],
        ['Dx', '&'],
        ['pause 30'],
        act,
        ['@rollback'],
        ['S'],
      ],
    ),
  );
  const prepare: Script = [[WAITS], ['Q:prepare x as select a from wirestate_locked']];
  return [
    ...long,
    ...locked.map((script) => [...prepare, ...script]),
    ...locked.map((script) => [...prepare, ['Q:begin'], ...script]),
  ];
}

/** One message at a time, each seen to be answered before the next: what comes then comes after it was read. */
function stepwise(kind: Kind, dialect: string): Script[] {
  const firsts = ['Q:select 1', NOISIEST, DURATIONS];
  if (kind === 'walsender')
    return [
      ...firsts.flatMap((first) => behindStatuses([[['S']], [[`Q:${SQL.copyIn}`], ['f']]], [[first]])),
      ...[...places(kind, dialect).values()].flatMap((place) => ['f', 'X', 'fin'].map((word) => [...place, [word]])),
    ];
  const planned = ['note', 'die'].map((what) => `select wirestate_planned('${what}')`);
  const statements = [SQL.rows, SQL.note, SQL.dieAtOnce, ...planned, 'notify wirestate', SQL.deferred];
  const befores: Script[] = [[], [['Q:begin']], [[`P:${SQL.rows}`, 'B', 'E'], ['H']]];
  const late = ['wirestate_note_late', 'wirestate_die_late'].map((table) => `insert into ${table} values (1)`);
  const ends: Flight[] = [['S'], ['Q:'], ['F'], ['F-'], ['F:die'], ['F:note'], ['F:into wirestate_die_late']];
  const steps = [...statements, ...late].flatMap((sql): Script[] =>
    ends.map((end) => [[`P:${sql}`], ['H'], ['B'], ['H'], ['Dp'], ['H'], ['E'], ['H'], end, ['S']]),
  );
  const failed: Script[] = [[['P:rollback'], ['H'], ['B'], ['H'], ['D'], ['H'], ['C'], ['H'], ['E'], ['H'], ['S']]];
  const others: Script[] = [
    [['P:'], ['H'], ['D'], ['H'], ['C', 'H'], ['S']],
    [['C'], ['H'], ['S']],
    [['d'], ['S']],
  ];
  return [...firsts, LISTEN].flatMap((first) => [
    ...befores.flatMap((before) => [...steps, ...others].map((step): Script => [[first], ...before, ...step])),
    ...[...failed, ...others].map((step): Script => [[first], ['Q:begin'], [`Q:${SQL.bad}`], ...step]),
  ]);
}

/** Parse, Bind and Describe wait for a lock that somebody else holds: told so, cancelled, ended. */
function waitsForLocks(): Script[] {
  const prepare: Script = [[WAITS], ['Q:prepare x as select a from wirestate_locked']];
  const befores: Script[] = [[], [['Q:begin']], [[`P:${SQL.rows}`, 'B', 'E'], ['H']]];
  const lock: Flight = ['@begin; lock table wirestate_locked in access exclusive mode'];
  return befores.flatMap((before) =>
    ['P:select a from wirestate_locked', 'Bx', 'Dx'].flatMap((word) =>
      ['@cancel', '@terminate', '@rollback'].map(
        (act): Script => [
          ...prepare,
          ...before,
          lock,
          [word, '&'],
          ['@busy'],
          ['pause 20'],
          [act],
          ['@rollback'],
          ['S'],
        ],
      ),
    ),
  );
}

/** Messages that copy-in does not survive, with a Sync behind them that nobody answers. */
function lost(kind: Kind, dialect: string): Script[] {
  return [...places(kind, dialect)]
    .filter(([name]) => /^copy .*(begun|row)$/u.test(name))
    .flatMap(([, place]) =>
      [...WORDS, 'Q:', 'P:'].filter((word) => !/^[dcfHS]/u.test(word)).map((word): Script => [...place, [word, 'S']]),
    );
}

/** The backend is ended from outside while a message is on its way to it. */
function unseen(kind: Kind, dialect: string): Script[] {
  const words = ['P:', 'B', 'D', 'Dp', 'E', 'C', 'F', 'Q:', 'S', 'H+', 'H', 'd', 'c', 'f'];
  return [...places(kind, dialect).values()].flatMap((place) =>
    words.map((word): Script => [...place, ['@terminate unseen'], [word]]),
  );
}

/** What comes from outside, at every place where the backend reads, and what the client does then. */
function outside(kind: Kind, dialect: string): Script[] {
  const behind = forKind(kind, [
    [],
    [['S']],
    [[`Q:${SQL.rows}`]],
    [['Q:']],
    [['F']],
    [[`Q:${SQL.bad}`]],
    [['H'], ['S']],
    [['c'], ['S']],
    [['f'], ['S']],
    [[`P:${SQL.bad}`], ['S']],
    [['C', 'H'], ['S']],
    [['Q:commit']],
  ]);
  return [LISTEN, TRACED].flatMap((first) =>
    [...places(kind, dialect).values()].flatMap((place) =>
      behind.map((tail): Script => [[first], ...place, ['@notify wirestate'], ...tail]),
    ),
  );
}

/** A statement_timeout that strikes between two messages of a pipeline (H55 to H58). */
function timeouts(): Script[] {
  // Behind an Execute the clock stands still until the next message begins a statement.
  const again = [`P:${SQL.rows}`, 'B', 'E', 'P:'];
  const parse = [
    ['P:rollback'],
    again,
    [`P:${SQL.rows}`],
    ['P:rollback', 'B', 'E'],
    [`P:${SQL.rows}`, 'B', 'E'],
    [`P:${SQL.bad}`],
  ];
  const first: Script[] = [[], [['H']], [['d']], [['C', 'H']]];
  const next: Script[] = [
    [['H'], ['S']],
    [['d'], ['S']],
    [['c'], [`Q:${SQL.rows}`]],
    [['S']],
    [['C'], ['S']],
    [['F']],
    [['D'], ['S']],
    [['f'], ['H'], ['S'], ['S']],
    [['H'], ['F'], ['S']],
    [['d'], ['F'], ['S']],
  ];
  const scripts = parse.flatMap((before) =>
    first.flatMap((between) => next.map((after): Script => [before, ...between, ['wait 30'], ...after])),
  );
  return behindStatuses(scripts, [['Q:set statement_timeout = 10']]);
}

/** Behind an Execute whose reply has been seen, since the notice of how long it took brings it along. */
function afterNotices(): Script[] {
  const ways: Flight[] = [[`P:${SQL.rows}`, 'B', 'E'], ['P:rollback', 'B', 'E'], [`P:${SQL.rows}`], ['P:rollback']];
  const scripts = ways.flatMap((way) => [...WORDS, 'fin'].map((word): Script => [way, [word], ['S']]));
  return behindStatuses(scripts, [[DURATIONS]]);
}

/** Commands that succeed behind a Flush or a stray message, where a timeout could have failed them. */
export function successes(dialect: string): Probe[] {
  const befores: Flight[] = [
    [`P:${SQL.rows}`, 'B'],
    ['P:rollback', 'B'],
    [`P:${SQL.rows}`, 'B', 'E', `P:${SQL.rows}`, 'B'],
  ];
  const nexts: Flight[] = [['E'], ['Dp'], ['D'], ['B'], ['P:'], ['C'], ['E', 'E'], [`P:${SQL.rows}`, 'B', 'E']];
  const ends: Script[] = [[['S']], [['H'], ['S']], [[`P:${SQL.bad}`], ['S']]];
  const between: Script[] = [[['H']], [['d']], [['H'], ['d']], [['d'], ['H']]];
  const scripts = befores.flatMap((before) =>
    between.flatMap((way) => nexts.flatMap((next) => ends.map((end): Script => [before, ...way, next, ...end]))),
  );
  const all = behindStatuses(scripts);
  // A FunctionCall leaves the unnamed statement and portal alone, which a Query does not.
  const run: Script = [[`P:${SQL.rows}`, 'B', 'E', `P:${SQL.rows}`, 'B'], ['F']];
  if (dialect === 'postgres-18')
    for (const closed of [[], [['C', 'H']]])
      for (const next of nexts) for (const end of ends) all.push([...run, ...closed, next, ...end]);
  return all.map((script) => ({ kind: 'session', script }));
}

/** Settings that the server reports, changed and undone. */
function settings(kind: Kind): Script[] {
  const set = "set application_name = 'wirestate a'";
  const local = "set local application_name = 'wirestate b'";
  const scripts: Script[] = [
    [[`Q:${set}`]],
    [[`Q:${set}; ${SQL.bad}`]],
    [['Q:begin'], [`Q:${set}`], [`Q:${SQL.bad}`], ['Q:rollback']],
    [['Q:begin'], [`Q:${local}`], ['Q:commit']],
    [['Q:begin'], [`Q:${local}`], ['Q:']],
    [[`P:${set}`, 'B', 'E'], ['S']],
    [[`P:${set}`, 'B', 'E', 'Q:']],
    [[`P:${set}`, 'B', 'E', 'F']],
    [[`P:${set}`, 'B', 'E', 'F-']],
    [[`P:${set}`, 'B', 'E', `Q:${SQL.rows}`], ['S'], ['S']],
    [[`P:${set}`, 'B', 'E', `Q:${SQL.bad}`]],
    [[`P:${set}`, 'B', 'E', `P:${SQL.bad}`], ['S']],
    [['Q:begin'], [`P:${set}`, 'B', 'E'], ['S'], [`P:${SQL.bad}`], ['S'], ['Q:rollback']],
    [['Q:begin'], [`P:${set}`, 'B', 'E', `P:${SQL.bad}`], ['S'], ['Q:rollback']],
    [['Q:begin'], [`P:${set}`, 'B', 'E', 'F-'], ['Q:rollback']],
    [['Q:begin'], [`P:${set}`, 'B', 'E', 'F'], ['Q:rollback']],
    [['Q:begin'], [`Q:${set}`], ['P:rollback', 'B', 'E'], ['S']],
    [['Q:begin'], [`P:${set}`, 'B', 'E', 'Q:rollback']],
    [[`Q:${set}; ${SQL.copyIn}`], ['d'], ['c']],
    [[`Q:${set}; ${SQL.copyIn}`], ['f']],
  ];
  return forKind(kind, scripts);
}

/** A walsender that streams, for one connection at a time: a new slot waits for every open transaction. */
export function streams(): Probe[] {
  const others: Script[] = [
    [["Q:BASE_BACKUP (CHECKPOINT 'fast')"]],
    [['Q:IDENTIFY_SYSTEM'], ['Q:SHOW work_mem'], ['Q:START_REPLICATION SLOT none LOGICAL 0/0']],
    ...behindStatuses([[['Q:IDENTIFY_SYSTEM']]]),
  ];
  return [...logicalStreams(), ...others].map((script) => ({ kind: 'walsender', script }));
}

/** Settings changed for the whole server, seen when the next message is read: for one connection at a time. */
export function reloads(kind: Kind, dialect: string): Probe[] {
  const behind = forKind(kind, [
    [['S']],
    [['Q:'], ['S']],
    [[`Q:${SQL.rows}`]],
    [[`Q:${SQL.bad}`], ['S']],
    [['F'], ['S']],
    [['F-'], ['S']],
    [['c'], ['S']],
    [[`P:${SQL.bad}`, 'S']],
  ]);
  return [...places(kind, dialect)]
    .filter(([name]) => !/row|stray|closed/u.test(name))
    .flatMap(([, place]) => behind.map((tail) => ({ kind, script: [...place, ['@reload'], ...tail] })));
}

/** All of them for one kind of connection. */
export function allSpecial(kind: Kind, dialect: string): Probe[] {
  const scripts = [
    ...noises(kind),
    ...happenings(kind),
    ...meanwhile(kind),
    ...triggers(kind),
    ...deaths(kind),
    ...outside(kind, dialect),
    ...settings(kind),
    ...unseen(kind, dialect),
    ...(kind === 'session' ? [...timeouts(), ...calls(), ...afterNotices()] : []),
    ...lost(kind, dialect),
    ...stepwise(kind, dialect),
    ...(kind === 'session' ? waitsForLocks() : []),
  ];
  return [...scripts.map((script) => ({ kind, script })), ...(kind === 'session' ? successes(dialect) : [])];
}
