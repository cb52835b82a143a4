import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENTS, eventId } from '../../../machines/messages.ts';
import { Case, CaseArbitrary } from '../../../properties/arbitraries/case.ts';
import { connect } from '../../../src/net/connection.ts';
import type { Started } from '../../../src/net/embedded.ts';
import type { Failure } from '../../../src/net/failure.ts';
import { Monitor } from '../../../src/net/monitor.ts';
import { buildCase, describeStep, INJECTING_BIND_STEP, Observer, READ } from '../../../src/oracle/case.ts';
import {
  cleanServer,
  type LiveOutcome,
  type LiveReply,
  Player,
  type PreparedServer,
  playCase,
  prepareServer,
} from '../../../src/oracle/live.ts';
import { ReferenceServer } from '../../../src/oracle/reference.ts';
import { scriptMessage } from '../../../src/oracle/script.ts';
import { COPY_IN, EVENT_COUNT, stateNumber, type Table } from '../../../src/table/table.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { must, open, sentence, sql, start, targetOf } from '../net/support.ts';

let started: Started;
let server: PreparedServer;
beforeAll(async () => {
  started = await start();
  server = must(await prepareServer(targetOf(started.url)));
});
afterAll(() => started.stop());

const step = (word: string): number => (word === 'read' ? READ : scriptMessage(word).id);
const caseOf = (...words: string[]): { steps: number[] } => ({ steps: words.map(step) });

const names = (replies: readonly LiveReply[]): string =>
  replies.map(({ event }) => EVENTS[event]?.slice(2) ?? `${event}`).join(' ');

async function differing(outcome: Promise<LiveOutcome | Failure>) {
  const result = must(await outcome);
  if (result.agrees) throw new Error(`the server agreed: ${names(result.got)}`);
  return result;
}

/** The backend's table with another target for Sync in copy-in. */
function withSyncInCopyIn(target: string): Table {
  const table = backendTable(server.dialect);
  const targets = table.targets.slice();
  for (const [state, traits] of table.traits.entries())
    if ((traits & COPY_IN) !== 0) targets[state * EVENT_COUNT + eventId('F.Sync')] = stateNumber(table, target);
  return { ...table, targets };
}

describe('PostgreSQL and the reference server', () => {
  it.each([
    ['short cases', 1, 300, 6],
    ['long cases', 2, 150, 40],
    ['cases of the length that campaigns make', 3, 300, 16],
  ])('agree on %s, generated from a fixed seed', async (_, seed, numRuns, maxLength) => {
    const arbitrary = new CaseArbitrary(backendTable(server.dialect), { severalClients: false, maxLength });
    const cases = fc.sample(arbitrary, { seed, numRuns });
    const wrong: string[] = [];
    let replies = 0;
    for (const { observed } of cases) {
      const outcome = must(await playCase(server, observed));
      replies += outcome.got.length;
      const sent = observed.steps.map(describeStep).join(' ');
      if (!outcome.agrees) wrong.push(`${outcome.sentence} (${sent})`);
      else expect(names(outcome.got)).toBe(names(outcome.expected));
    }
    expect(wrong).toEqual([]);
    expect(cases.every((subject) => subject instanceof Case)).toBe(true);
    expect(replies).toBeGreaterThan(numRuns * 3);
  });

  it('agree where the proxy answers some requests by itself and injects others', async () => {
    const table = backendTable(server.dialect);
    const arbitrary = new CaseArbitrary(table, { proxied: ['answers-close', 'answers-sync', 'injects-parse'] });
    const cases = fc.sample(arbitrary, { seed: 4, numRuns: 200 });
    const injected = cases.filter(({ observed }) => observed.steps.includes(INJECTING_BIND_STEP));
    expect(injected.length).toBeGreaterThan(10);
    for (const { observed } of cases) expect(must(await playCase(server, observed))).toMatchObject({ agrees: true });
  });

  it.each([
    [
      'an empty statement can be parsed but not bound in a failed block',
      ['Query(begin)', 'Query(errorAtParse)', 'Parse0(empty)', 'Bind0', 'Sync', 'Query(empty)', 'Query(rollback)'],
      'ParseComplete ErrorResponse ReadyForQuery.failed EmptyQueryResponse',
    ],
    [
      'a Bind whose parameters cannot be read leaves an empty portal in its block',
      [
        'Query(begin)',
        'Parse0(errorAtBind)',
        'Bind0',
        'Sync',
        'Execute0',
        'Describe0(portal)',
        'Sync',
        'Query(rollback)',
      ],
      'ErrorResponse ReadyForQuery.failed EmptyQueryResponse NoData ReadyForQuery.failed',
    ],
    [
      'a portal of a block that failed can be described but not executed',
      [
        'Query(begin)',
        'Parse1(copyIn)',
        'Bind1',
        'Query(errorAtParse)',
        'Describe1(portal)',
        'Execute1',
        'Sync',
        'Query(rollback)',
      ],
      'NoData ErrorResponse ReadyForQuery.failed',
    ],
    [
      'an empty Query leaves the unnamed portal of a block alone',
      ['Query(begin)', 'Parse0(insert)', 'Bind0', 'Query(empty)', 'Execute0', 'Sync', 'Query(rollback)'],
      'EmptyQueryResponse ReadyForQuery.inTransaction CommandComplete ReadyForQuery.inTransaction',
    ],
    [
      'a Close keeps the transaction that a Sync of 18 forgets',
      ['Parse0(insert)', 'Bind0', 'Execute0', 'Query(select1)', 'Close0(statement)', 'Sync', 'Query(select1)'],
      'ReadyForQuery.inTransaction CloseComplete ReadyForQuery.idle ErrorResponse ReadyForQuery.idle',
    ],
  ])('agree that %s', async (_, words, expected) => {
    const outcome = must(await playCase(server, caseOf(...words)));
    expect(names(outcome.got)).toContain(expected);
    expect(outcome.agrees).toBe(true);
  });

  it('agree that a Query of several statements ends the transaction of its pipeline', async () => {
    const pipeline = ['Parse0(insert)', 'Bind0', 'Execute0'];
    const one = must(await playCase(server, caseOf(...pipeline, 'Query(select1)', 'Query(rollback)')));
    expect(names(one.got)).toContain('CommandComplete ReadyForQuery.inTransaction NoticeResponse');
    const two = must(await playCase(server, caseOf(...pipeline, 'Query(insert; errorAtFirstRow)', 'Sync')));
    expect(names(two.got)).toContain('RowDescription ErrorResponse ReadyForQuery.idle ReadyForQuery.idle');
    const several = must(await playCase(server, caseOf(...pipeline, 'Query(select1; copyOut; insert)', 'Sync')));
    expect(names(several.got)).toContain('CommandComplete ReadyForQuery.idle ReadyForQuery.idle');
    expect([one.agrees, two.agrees, several.agrees]).toEqual([true, true, true]);
  });
});

describe('A disagreement', () => {
  it('is found where the table lets Sync end a copy-in', async () => {
    const copy = caseOf('Query(copyIn)', 'read', 'CopyData', 'Sync', 'CopyDone');
    expect(must(await playCase(server, copy)).agrees).toBe(true);
    const outcome = await differing(playCase(server, copy, { table: withSyncInCopyIn('ready.idle') }));
    expect(names(outcome.expected)).toBe('CopyInResponse');
    expect(names(outcome.got)).toMatch(/^CopyInResponse CommandComplete ReadyForQuery.idle/);
    expect(outcome).toMatchObject({
      at: 1,
      sentence: 'Reply 2 of PostgreSQL 18.4 is CommandComplete, where the reference says nothing more.',
    });
  });

  it('is found where the reference waits for a reply that the server does not send', async () => {
    const copy = caseOf(
      'Parse0(copyIn)',
      'Bind0',
      'Execute0',
      'read',
      'read',
      'read',
      'Sync',
      'Sync',
      'read',
      'CopyDone',
    );
    const outcome = await differing(
      playCase(server, copy, { table: withSyncInCopyIn('skippingUntilSync.idle'), deadlineMs: 300 }),
    );
    expect(outcome).toMatchObject({ at: 3 });
    expect(outcome.sentence).toContain('is nothing, where the reference says ReadyForQuery.idle.');
  });

  it('is found where the table is that of another major version', async () => {
    const pipeline = caseOf('Parse0(insert)', 'Bind0', 'Execute0', 'Query(select1)', 'Sync', 'Query(select1)');
    const outcome = await differing(playCase(server, pipeline, { table: backendTable('postgres-15') }));
    expect(outcome.sentence).toContain('is ReadyForQuery.inTransaction, where the reference says ReadyForQuery.idle.');
    expect(must(await playCase(server, pipeline)).agrees).toBe(true);
  });

  it('is found where an error has another SQLSTATE', async () => {
    const own = must(await prepareServer(server.target, 'wirestate_other'));
    const connection = must(await connect(own.target));
    await sql(
      connection,
      "create or replace function wirestate_raise() returns trigger language plpgsql as $$begin raise 'planted' using errcode = 'P0002'; end$$",
    );
    await connection.close();
    const outcome = await differing(playCase(own, caseOf('Query(copyInBeforeTrigger)')));
    expect(outcome.sentence).toBe(
      'Reply 2 of PostgreSQL 18.4 is ErrorResponse P0002, where the reference says ErrorResponse P0001.',
    );
    expect(await cleanServer(own)).toBeUndefined();
  });

  it('is found where a reply comes before it is asked for: the notifications of others send what is held back', async () => {
    const connection = must(await connect(server.target));
    const monitor = must(await Monitor.open(server.target));
    const held = caseOf('Query(listen)', 'read', 'read', 'Close0(statement)', 'read', 'Sync');
    const player = must(await Player.open(server, { monitor }));
    expect((await player.play(held)).agrees).toBe(true);
    let outcome = await player.play(held);
    let isNoisy = true;
    const noise = (async () => {
      while (isNoisy) await sql(connection, 'notify elsewhere');
    })();
    for (const deadline = Date.now() + 20_000; outcome.agrees && Date.now() < deadline; )
      outcome = await player.play(held);
    isNoisy = false;
    await noise;
    expect(outcome).toMatchObject({ sentence: expect.stringContaining('CloseComplete, comes before it is asked for') });
    await Promise.all([connection.close(), monitor.close(), player.close()]);
  });

  it('is found by random cases, too', async () => {
    const table = withSyncInCopyIn('ready.idle');
    const cases = fc.sample(new CaseArbitrary(backendTable(server.dialect), { severalClients: false }), {
      seed: 7,
      numRuns: 60,
    });
    let found = 0;
    for (const { observed } of cases) {
      if (!must(await playCase(server, observed, { table, deadlineMs: 300 })).agrees) found++;
    }
    expect(found).toBeGreaterThan(5);
  });
});

it('A case is closed before it is played: its last reply is ReadyForQuery and nothing is owed', () => {
  const observer = new Observer(new ReferenceServer(backendTable(server.dialect)));
  const { steps, events } = buildCase(observer, caseOf('Query(begin)', 'Query(copyIn)', 'CopyData').steps);
  expect(steps.at(-1)).toBe(READ);
  expect(EVENTS[events.at(-1) ?? 0]).toBe('B.ReadyForQuery.idle');
});

it('No case names the unnamed portal that a failed Query left in its block: PostgreSQL may crash', () => {
  const observer = new Observer(new ReferenceServer(backendTable(server.dialect)));
  const failed = ['Query(begin)', 'Query(errorAtFirstRow)'];
  const stepsOf = (...words: string[]) => buildCase(observer, caseOf(...words).steps).steps;
  for (const word of ['Execute0', 'Describe0(portal)']) {
    expect(stepsOf(...failed, word)).not.toContain(step(word));
    expect(stepsOf(...failed, word.replace('0', '1'))).toContain(step(word.replace('0', '1')));
    expect(stepsOf(...failed, 'Query(rollback)', word)).toContain(step(word));
  }
});

it('A server is prepared as often as one likes, and cleaned of everything that was made', async () => {
  const own = await start();
  const target = targetOf(own.url);
  const connection = await open(own.url);
  const made = async () =>
    Number((await sql(connection, "select count(*) from pg_class where relname like 'wirestate%'"))[0]?.[0]);
  expect(await made()).toBe(0);
  const prepared = must(await prepareServer(target));
  must(await prepareServer(target));
  expect(prepared).toMatchObject({ version: '18.4', dialect: 'postgres-18' });
  expect(await made()).toBeGreaterThan(4);
  expect(await cleanServer(prepared)).toBeUndefined();
  expect(await made()).toBe(0);
  expect(await sql(connection, "select proname from pg_proc where proname like 'wirestate%'")).toEqual([]);
  await connection.close();
  await own.stop();
  expect(sentence(await playCase(prepared, caseOf('Sync')))).toContain('cannot be reached');
  expect(sentence(await prepareServer(target))).toContain('nothing listens there');
});

it('A user who may not create tables is told so', async () => {
  const connection = await open(started.url);
  await sql(connection, 'create role wirestate_guest login');
  await connection.close();
  const guest = started.url.replace('postgres@', 'wirestate_guest@');
  expect(sentence(await prepareServer(targetOf(guest)))).toMatch(/cannot be prepared: ERROR 42501: permission denied/);
});
