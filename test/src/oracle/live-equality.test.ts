/** The reference and real servers, on generated scripts of all kinds, several at a time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseArbitrary, sampleCases } from '../../../properties/index.ts';
import type { Started } from '../../../src/net/embedded.ts';
import { Monitor } from '../../../src/net/monitor.ts';
import { describeStep } from '../../../src/oracle/case.ts';
import { Player, type PreparedServer, prepareServer } from '../../../src/oracle/live.ts';
import { SCRIPT_MESSAGES } from '../../../src/oracle/script.ts';
import { STATEMENT_KINDS } from '../../../src/oracle/statements.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { OUT_OF_REACH, sessionEdges } from '../../properties/session-rules.ts';
import { must, start, targetOf } from '../net/support.ts';
import { hasDebian, startDebian } from './debian.ts';

const PLAYERS = 4;
const SCRIPTS = 8000;
/** In one script of so many the server is seen to wait for its client at the end of each flight. */
const WATCHED = 10;

const SERVERS: readonly (readonly [name: string, launch: () => Promise<Started>])[] = [
  ['PostgreSQL 18.4 of npm', () => start()],
  ...(hasDebian() ? [["Debian's PostgreSQL 15", startDebian] as const] : []),
];

describe.each(SERVERS)('On %s', (_, launch) => {
  let started: Started;
  let monitor: Monitor;
  const servers: PreparedServer[] = [];

  beforeAll(async () => {
    started = await launch();
    const target = targetOf(started.url);
    monitor = must(await Monitor.open(target));
    for (let player = 0; player < PLAYERS; player++)
      servers.push(must(await prepareServer(target, `wirestate_${player}`)));
  });
  afterAll(async () => {
    await monitor.close();
    await started.stop();
  });

  it(`generated scripts are answered as the reference answers them, and all kinds and rules are among them`, async () => {
    const [{ dialect } = { dialect: 'postgres-18' as const }] = servers;
    const table = backendTable(dialect);
    const cases = sampleCases(caseArbitrary(table, { severalClients: false }), 7, SCRIPTS);
    const wrong: string[] = [];
    const hits = new Uint32Array(table.targets.length);
    const steps = new Set<number>();
    let begun = 0;
    await Promise.all(
      servers.map(async (server) => {
        const player = must(await Player.open(server, { monitor }));
        player.reference.counts = true;
        for (const { observed } of cases) {
          const outcome = await player.play(observed, begun++ % WATCHED === 0);
          if (!outcome.agrees) {
            wrong.push(`${outcome.sentence} (${observed.steps.map(describeStep).join(', ')})`);
            break;
          }
          for (const step of observed.steps) steps.add(step);
        }
        for (const [at, count] of player.reference.hits.entries()) hits[at] = (hits[at] ?? 0) + count;
        await player.close();
      }),
    );
    expect(wrong).toEqual([]);
    expect(begun).toBe(SCRIPTS);
    expect(SCRIPT_MESSAGES.filter(({ id }) => !steps.has(id)).map(({ label }) => label)).toEqual([]);
    const kinds = new Set(SCRIPT_MESSAGES.flatMap(({ statements }) => statements.map(({ name }) => name)));
    expect([...kinds].sort()).toEqual(Object.keys(STATEMENT_KINDS).sort());
    const edges = sessionEdges(table);
    const missed = [...new Set(edges.map(({ rule }) => rule))].filter(
      (rule) => !edges.some((edge) => edge.rule === rule && (hits[edge.at] ?? 0) > 0),
    );
    expect(missed.sort()).toEqual(Object.keys(OUT_OF_REACH).sort());
  });
});
