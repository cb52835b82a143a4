/** Scripts as tests write them: `P(copyIn) B E S / d c S`, where a slash ends a flight. */
import { EVENTS } from '../../../machines/messages.ts';
import type { Dialect } from '../../../machines/versions.ts';
import { typeOf } from '../../../src/oracle/case.ts';
import { ReferenceServer } from '../../../src/oracle/reference.ts';
import { type ScriptMessage, scriptMessage } from '../../../src/oracle/script.ts';
import { type Behaviour, STATEMENT_KINDS, type StatementKind } from '../../../src/oracle/statements.ts';
import { backendTable } from '../../../src/table/tables.ts';

const kinds: Readonly<Record<string, StatementKind>> = STATEMENT_KINDS;

/** A kind by name; `rows5`, `out3` and `out2!` are made up: so many rows, the last with an error behind them. */
function kindOf(name: string): StatementKind {
  const made = /^(rows|out)(\d+)(!?)$/.exec(name);
  const known = kinds[name];
  if (known !== undefined) return known;
  if (made === null) throw new Error(`no statement is called ${name}`);
  const rows = Number(made[2]);
  const behaviour: Behaviour = {
    does: made[1] === 'out' ? 'copy-out' : 'rows',
    rows,
    ...(made[3] === '!' ? { failsAfter: rows } : {}),
  };
  return { name, sql: name, behaviour, sqlstate: made[3] === '!' ? '22012' : '' };
}

const PLAIN: Readonly<Record<string, string>> = {
  B: 'Bind0',
  B1: 'Bind1',
  E: 'Execute0',
  E1: 'Execute1',
  Ds: 'Describe0(statement)',
  Dp: 'Describe0(portal)',
  Ds1: 'Describe1(statement)',
  Dp1: 'Describe1(portal)',
  C: 'Close0(statement)',
  C1: 'Close1(statement)',
  H: 'Flush',
  S: 'Sync',
  F: 'FunctionCall',
  'F!': 'FunctionCall(fails)',
  d: 'CopyData',
  c: 'CopyDone',
  f: 'CopyFail',
};

function messageOf(word: string): ScriptMessage {
  const plain = PLAIN[word];
  if (plain !== undefined) return scriptMessage(plain);
  const limited = /^E:(\d+)$/.exec(word);
  if (limited !== null) return { ...scriptMessage('Execute0(limit 1)'), limit: Number(limited[1]) };
  const [, type, name, list] = /^([QP])(1?)\((.*)\)$/.exec(word) ?? [];
  if (type === undefined || list === undefined) throw new Error(`no message is written ${word}`);
  const base = scriptMessage(type === 'Q' ? 'Query(select1)' : 'Parse0(select1)');
  return { ...base, name: name === '1' ? 1 : 0, statements: list.split(';').map(kindOf) };
}

/** The flights of a script. */
export const flightsOf = (script: string): readonly (readonly ScriptMessage[])[] =>
  script.split('/').map((flight) =>
    flight
      .trim()
      .split(/\s+/)
      .map((word) => messageOf(word)),
  );

/** What is on the wire after each flight, as names of events. */
export function replies(script: string, dialect: Dialect = 'postgres-18'): string[][] {
  const server = new ReferenceServer(backendTable(dialect));
  server.reset();
  let read = 0;
  return flightsOf(script).map((flight) => {
    for (const message of flight) server.receive(message, 0);
    const seen = server.replies.slice(read, server.sent).map((event) => EVENTS[event] ?? '');
    read = server.sent;
    return seen;
  });
}

/** The SQLSTATEs of the errors in a script's answer. */
export function sqlstates(script: string, dialect: Dialect = 'postgres-18'): string {
  const server = new ReferenceServer(backendTable(dialect));
  for (const message of flightsOf(script).flat()) server.receive(message, 0);
  return server.errors.join(' ');
}

const STATUS: Readonly<Record<string, string>> = {
  'B.ReadyForQuery.inTransaction': ':T',
  'B.ReadyForQuery.failed': ':E',
};

/** The same in letters: `1 2 G / C Z`. */
export const letters = (script: string, dialect?: Dialect): string =>
  replies(script, dialect)
    .map((flight) =>
      flight.map((name) => typeOf((EVENTS as readonly string[]).indexOf(name)) + (STATUS[name] ?? '')).join(' '),
    )
    .join(' / ');
