/** A backend that is held between a message that it has read and its answer, on a real server. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENTS } from '../../../../machines/messages.ts';
import type { Started } from '../../../../src/net/embedded.ts';
import { explain } from '../../../../src/oracle/live/acceptor.ts';
import { scriptOf } from '../../../../src/oracle/live/encounters.ts';
import { Lane } from '../../../../src/oracle/live/lane.ts';
import { AT_WORK, QUIET } from '../../../../src/oracle/live/transcript.ts';
import { EVENT_COUNT } from '../../../../src/table/table.ts';
import { backendTable } from '../../../../src/table/tables.ts';
import { must, open, sql, start, targetOf } from '../../net/support.ts';

const table = backendTable('postgres-18');
let started: Started;
let lane: Lane;
beforeAll(async () => {
  started = await start();
  lane = must(await Lane.start(targetOf(started.url), table));
});
afterAll(async () => {
  await lane.close();
  await started.stop();
});

/** What both sides said, and which transitions were surely taken. */
async function play(text: string) {
  const { transcript } = must(await lane.play('session', scriptOf(text)));
  const explained = explain(table, transcript);
  if (!explained.ok) throw new Error(`no way on at ${explained.at}`);
  return {
    steps: transcript.steps.map((step) => EVENTS[step] ?? step),
    sure: [...explained.edges].map((at) => `${table.states[Math.floor(at / EVENT_COUNT)]} ${EVENTS[at % EVENT_COUNT]}`),
  };
}

describe('A backend that is held', () => {
  it('is seen at work on what it has read, and answers when it is let go', async () => {
    const { steps } = await play('[Q:] | S');
    const ready = 'B.ReadyForQuery.idle';
    expect(steps).toEqual(['F.Query', AT_WORK, 'B.EmptyQueryResponse', ready, QUIET, 'F.Sync', ready, QUIET]);
  });

  it('tells of its settings, and is ended, in states where nothing else can be seen to happen', async () => {
    const { steps, sure } = await play('Q:{debug} | [C] terminate');
    expect(steps.slice(steps.indexOf('F.Close'), -1)).toEqual([
      'F.Close',
      AT_WORK,
      'B.NoticeResponse',
      'B.ErrorResponse.fatal',
    ]);
    expect(sure).toContain('extendedQuery.closing.idle B.NoticeResponse');
    expect(sure).toContain('extendedQuery.closing.idle B.ErrorResponse.fatal');
  });

  it('is told of a notification behind the Sync that it has read', async () => {
    const { sure } = await play('Q:{listen} | [S] notify wirestate');
    expect(sure).toContain('sync.answering.idle B.NotificationResponse');
  });

  it('leaves nothing behind that would hold others, or be read by them', async () => {
    await play('Q:{debug} | [S] cancel');
    const connection = await open(started.url);
    expect(await sql(connection, "select pg_stat_file('wirestate_hold', true) is null")).toEqual([['t']]);
    expect(await sql(connection, 'select pg_reload_conf()')).toEqual([['t']]);
    expect(await sql(connection, 'select 1')).toEqual([['1']]);
    await connection.close();
  });
});
