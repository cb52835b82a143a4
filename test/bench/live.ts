/**
 * Scripts a second of the live oracle, against the same bytes sent and as many replies awaited by a loop that knows
 * nothing of either: on one server, each on one connection of its own.
 */

import { once } from 'node:events';
import { connect as connectSocket, createServer, type Server } from 'node:net';
import { caseArbitrary, sampleCases } from '../../properties/index.ts';
import { Framer } from '../../src/codec/framing.ts';
import { type Connection, connect } from '../../src/net/connection.ts';
import { startEmbedded } from '../../src/net/embedded.ts';
import type { Failure } from '../../src/net/failure.ts';
import { parseServerUrl } from '../../src/net/target.ts';
import type { Observed } from '../../src/oracle/case.ts';
import { cleanServer, Player, type PreparedServer, prepareServer } from '../../src/oracle/live.ts';
import { backendTable } from '../../src/table/tables.ts';
import { type Bench, median, type Result } from './measure.ts';

const SCRIPTS = 500;
const ROUNDS = 9;
const PATIENCE_MS = 10_000;

/** What went out in one go, and how many messages came back before anything else went out. */
interface Flight {
  readonly bytes: Uint8Array;
  replies: number;
}

function must<Success extends { readonly ok: true }>(result: Success | Failure): Success {
  if (!result.ok) throw new Error(result.message);
  return result;
}

/** A relay that writes down the flights of the connection that goes through it. */
function recorder(port: number, flights: Flight[]): Server {
  return createServer((client) => {
    const server = connectSocket(port, '127.0.0.1');
    const framer = new Framer('backend');
    client.on('data', (chunk) => {
      const last = flights.at(-1);
      if (last?.replies === 0) flights[flights.length - 1] = { bytes: Buffer.concat([last.bytes, chunk]), replies: 0 };
      else flights.push({ bytes: Uint8Array.from(chunk), replies: 0 });
      server.write(chunk);
    });
    server.on('data', (chunk) => {
      const last = flights.at(-1);
      framer.push(chunk);
      while (framer.next()) if (last !== undefined) last.replies++;
      client.write(chunk);
    });
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
  });
}

async function playAll(player: Player, scripts: readonly Observed[]): Promise<void> {
  for (const script of scripts) {
    const outcome = await player.play(script);
    if (!outcome.agrees) throw new Error(outcome.sentence);
  }
}

/** The flights of all scripts, seen between player and server. */
async function record(server: PreparedServer, scripts: readonly Observed[]): Promise<readonly Flight[]> {
  const flights: Flight[] = [];
  const relay = recorder(server.target.port, flights).listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const address = relay.address();
  if (address === null || typeof address === 'string') throw new Error('the relay has no port');
  const target = { ...server.target, host: '127.0.0.1', port: address.port };
  const player = must(await Player.open({ ...server, target }));
  flights.length = 0;
  await playAll(player, scripts);
  const seen = flights.slice();
  await player.close();
  relay.close();
  return seen;
}

async function sendAll(connection: Connection, flights: readonly Flight[]): Promise<void> {
  for (const { bytes, replies } of flights) {
    connection.send(bytes);
    for (let come = 0; come < replies; ) {
      const messages = await connection.receive(PATIENCE_MS);
      if (messages.length === 0) throw new Error(`a bare round trip had ${come} of ${replies} replies`);
      come += messages.length;
    }
  }
}

async function perSecond(run: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await run();
  return (SCRIPTS * 1000) / (performance.now() - begun);
}

async function weigh(): Promise<Result> {
  const started = must(await startEmbedded());
  try {
    const server = must(await prepareServer(must(parseServerUrl(started.url)).target));
    const arbitrary = caseArbitrary(backendTable(server.dialect), { severalClients: false });
    const scripts = [...sampleCases(arbitrary, 1, SCRIPTS)].map(({ observed }) => observed);
    const flights = await record(server, scripts);
    const player = must(await Player.open(server));
    const connection = must(await connect(server.target));
    const rates: { ours: number; peer: number }[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const peer = await perSecond(() => sendAll(connection, flights));
      const ours = await perSecond(() => playAll(player, scripts));
      // The first round warms both up.
      if (round > 0) rates.push({ ours, peer });
    }
    await Promise.all([player.close(), connection.close()]);
    await cleanServer(server);
    return {
      bench,
      ours: median(rates.map(({ ours }) => ours)),
      peer: median(rates.map(({ peer }) => peer)),
      peerName: `bare round trips of the same ${(flights.length / SCRIPTS).toFixed(1)} flights a script`,
      unit: 'scripts/s',
      ratio: median(rates.map(({ ours, peer }) => ours / peer)),
    };
  } finally {
    await started.stop();
  }
}

const bench = 'live scripts';

export const benches: readonly (() => Bench)[] = [() => ({ bench, weigh })];
