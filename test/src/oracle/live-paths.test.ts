/** Scripts that force edges of the machine, on real servers: all are answered as predicted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENTS, eventId } from '../../../machines/messages.ts';
import type { Started } from '../../../src/net/embedded.ts';
import { startEmbedded } from '../../../src/net/embedded.ts';
import { Monitor } from '../../../src/net/monitor.ts';
import { findForcible } from '../../../src/oracle/forcible.ts';
import { type PreparedServer, prepareServer } from '../../../src/oracle/live.ts';
import { type Play, playScripts } from '../../../src/oracle/live-paths.ts';
import { tryStartups } from '../../../src/oracle/live-startup.ts';
import { scriptMessage } from '../../../src/oracle/script.ts';
import { EVENT_COUNT, NONE } from '../../../src/table/table.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { must, start, targetOf } from '../net/support.ts';
import { hasDebian, startDebian } from './debian.ts';

const SERVERS: readonly (readonly [name: string, launch: () => Promise<Started>])[] = [
  ['PostgreSQL 18.4 of npm', () => start()],
  ...(hasDebian() ? [["Debian's PostgreSQL 15", startDebian] as const] : []),
];
const forever = new AbortController().signal;
const script = (...labels: string[]) => labels.map(scriptMessage);
const PLAYERS = 3;

/** A server with a monitor and some databases. */
async function stage(started: Started) {
  const target = targetOf(started.url);
  const monitor = must(await Monitor.open(target));
  const servers: PreparedServer[] = [];
  for (let player = 0; player < PLAYERS; player++)
    servers.push(must(await prepareServer(target, `wirestate_path_${player}`)));
  return {
    servers,
    monitor,
    async close() {
      await monitor.close();
      await started.stop();
    },
  };
}

describe.each(SERVERS)('On %s', (_, launch) => {
  let arena: Awaited<ReturnType<typeof stage>>;
  let url: string;
  beforeAll(async () => {
    const started = await launch();
    url = started.url;
    arena = await stage(started);
  });
  afterAll(() => arena.close());

  it('every script that takes an edge is answered as predicted', async () => {
    const table = backendTable(arena.servers[0]?.dialect);
    const { edges } = findForcible(table);
    const plays = [...new Set(edges.values())].map((one): Play => ({ script: one, ending: 'ready' }));
    const done: number[] = [];
    const { played } = must(await playScripts(arena, plays, forever, (count) => done.push(count)));
    expect(played.filter(({ sentence }) => sentence !== undefined)).toEqual([]);
    expect(played.length).toBeGreaterThan(200);
    expect(done.at(-1)).toBe(plays.length);
  });

  it('every state that reads ends as predicted, whoever ends it', async () => {
    const table = backendTable(arena.servers[0]?.dialect);
    const { states } = findForcible(table);
    const idle = [...states].filter(([state]) => /^(ready|pipelining|skipping)/u.test(table.states[state] ?? ''));
    const plays = idle.flatMap(([, one]): Play[] => [
      { script: one, ending: 'terminate' },
      { script: one, ending: 'end-of-input' },
      { script: one, ending: 'fatal' },
    ]);
    const { played } = must(await playScripts(arena, plays, forever, () => {}));
    expect(played.filter(({ sentence }) => sentence !== undefined)).toEqual([]);
    expect(played.length).toBe(plays.length);
    expect(plays.length).toBeGreaterThan(30);
  });

  it('an end that the server answers otherwise is reported', async () => {
    const plays: Play[] = [{ script: script('Query(copyIn)'), ending: 'terminate' }];
    const { played } = must(await playScripts(arena, plays, forever, () => {}));
    expect(played[0]?.sentence).toMatch(
      /^Reply 2 of PostgreSQL \S+.* is B\.ErrorResponse, where nothing was predicted\.$/u,
    );
  });

  it('start-ups are as the machine allows, to their end', async () => {
    const [server] = arena.servers;
    const table = backendTable(server?.dialect);
    const observed = await tryStartups(targetOf(url), table);
    if ('message' in observed) throw new Error(observed.message);
    expect(observed.map(({ sentence }) => sentence).filter((sentence) => sentence !== undefined)).toEqual([]);
    const texts = observed.map(({ events }) => events.map((event) => EVENTS[event]).join(' '));
    expect(texts).toContain('F.SSLRequest B.SSLAnswer.refused F.CancelRequest');
    expect(texts).toContain('F.StartupMessage B.AuthenticationOk B.ErrorResponse.fatal');
    expect(texts.some((text) => text.includes('B.NegotiateProtocolVersion B.AuthenticationOk'))).toBe(true);
    expect(texts.some((text) => /replication.*F\.Query B\.RowDescription/u.test(text))).toBe(true);
  });

  it('a start-up that a machine does not allow is reported', async () => {
    const table = backendTable(arena.servers[0]?.dialect);
    const targets = table.targets.slice();
    const state = table.states.indexOf('authentication.session.initializing');
    targets[state * EVENT_COUNT + eventId('B.BackendKeyData')] = NONE;
    const observed = await tryStartups(targetOf(url), { ...table, targets });
    if ('message' in observed) throw new Error(observed.message);
    const wrong = [...new Set(observed.flatMap(({ sentence }) => sentence ?? []))];
    expect(wrong).toEqual(['B.BackendKeyData is not allowed in authentication.session.initializing.']);
  });

  it('nothing is played behind an abortion', async () => {
    const plays = Array.from({ length: 30 }, (): Play => ({ script: script('Query(select1)'), ending: 'ready' }));
    const { played } = must(await playScripts(arena, plays, AbortSignal.abort(), () => {}));
    expect(played.length).toBeLessThanOrEqual(PLAYERS);
  });
});

it('A server that keeps notices back is found out, and the others of its scripts are played all the same', async () => {
  const started = must(await startEmbedded({ settings: { client_min_messages: 'error' } }));
  const arena = await stage(started);
  try {
    const plays = ['Query(notice)', 'Query(select1)', 'Query(commit)', 'Query(insert)'].map(
      (label): Play => ({ script: script(label), ending: 'ready' }),
    );
    const { played } = must(await playScripts(arena, plays, forever, () => {}));
    const wrong = played.filter(({ sentence }) => sentence !== undefined).map(({ play }) => play.script[0]?.label);
    expect(wrong.sort()).toEqual(['Query(commit)', 'Query(notice)']);
    expect(played).toHaveLength(4);
  } finally {
    await arena.close();
  }
});
