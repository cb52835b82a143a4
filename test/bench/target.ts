/**
 * Cases a second of `fuzz --target` on PostgreSQL, from their generation to the verdicts, against the same bytes sent and
 * as many replies awaited by a loop that knows nothing of cases: on one server, each on connections of its own. What the
 * next client asks is among the flights; the loop sends it when the fuzzer did, beside the last flight of the case.
 */
import { once } from 'node:events';
import { connect as connectSocket, createServer, type Server } from 'node:net';
import { Case, caseArbitrary, sampleCases } from '../../properties/index.ts';
import { Framer } from '../../src/codec/framing.ts';
import { type Connection, connect } from '../../src/net/connection.ts';
import { startEmbedded } from '../../src/net/embedded.ts';
import type { Failure } from '../../src/net/failure.ts';
import { parseServerUrl, type Target } from '../../src/net/target.ts';
import { backendTable } from '../../src/table/tables.ts';
import type { Generator } from '../../src/target/generated.ts';
import { openStage, type PreparedTarget, prepareTarget, tidyDatabase } from '../../src/target/prepare.ts';
import { Run } from '../../src/target/run.ts';
import type { Stage } from '../../src/target/stage.ts';
import { walks } from '../../src/target/walks.ts';
import { type Bench, median, type Result } from './measure.ts';

const CASES = 500;
const ROUNDS = 7;
const PATIENCE_MS = 10_000;
const SEED = 1;

/** What went out in one go on one connection, and how many messages came back before anything else went out there. */
interface Flight {
  readonly on: number;
  bytes: Uint8Array;
  replies: number;
  /** When it went out, and when the last reply came, in the order of all that passed. */
  readonly sent: number;
  answered: number;
}

function must<Success extends { readonly ok: true }>(result: Success | Failure): Success {
  if (!result.ok) throw new Error(result.message);
  return result;
}

/** A relay that writes down the flights of all connections, but for their start-up packets. */
function recorder(port: number, flights: Flight[]): Server {
  let connections = 0;
  let moment = 0;
  return createServer((client) => {
    const on = connections++;
    const server = connectSocket(port, '127.0.0.1');
    const framer = new Framer('backend');
    let last: Flight | undefined;
    client.on('data', (chunk) => {
      server.write(chunk);
      // What is not answered goes out with what follows.
      if (last?.replies === 0) {
        last.bytes = Buffer.concat([last.bytes, chunk]);
        return;
      }
      const isStartup = last === undefined;
      last = { on, bytes: Uint8Array.from(chunk), replies: 0, sent: moment++, answered: 0 };
      if (!isStartup) flights.push(last);
    });
    server.on('data', (chunk) => {
      framer.push(chunk);
      while (framer.next()) if (last !== undefined) last.replies++;
      if (last !== undefined) last.answered = moment++;
      client.write(chunk);
    });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const)
      one.on('error', () => {}).on('close', () => other.destroy());
  });
}

const table = backendTable('postgres-18');
const arbitrary = caseArbitrary(table, { severalClients: false });

/** The generator that the program uses. */
const generator: Generator = {
  table,
  *sample(seed, count) {
    for (const { observed } of sampleCases(arbitrary, seed, count)) yield observed;
  },
  *shrink(observed) {
    for (const { value } of arbitrary.shrink(new Case(observed))) yield value.observed;
  },
};

async function stageOn(prepared: PreparedTarget): Promise<Stage> {
  const stage = await openStage(prepared);
  if ('message' in stage) throw new Error(stage.message);
  return stage;
}

/** Plays the walks of a seed, as the program does. */
async function fuzz({ version, dialect }: PreparedTarget, stage: Stage): Promise<void> {
  const shard = { index: 0, count: 1 };
  const selection = { shard, only: undefined };
  const cases = walks({ generator, seed: SEED, runs: CASES, selection, selfContained: false });
  const run = new Run({
    ...{ table, stages: [stage], deadlineMs: 2_000, timeMs: undefined },
    phases: [{ phase: 'walks', cases, isListed: false }],
    signal: new AbortController().signal,
    restart: async () => false,
    write: async () => [],
    replayLine: ({ id }) => id,
    onEvent: () => {},
    onCase: () => {},
  });
  const report = await run.play({ target: '', version, reference: 'machine', dialect, seed: SEED, shard, leftOut: [] });
  const [other] = report.cases;
  if (other !== undefined) throw new Error(`${other.id} ${other.outcome}: ${other.sentence}`);
}

/** The flights of a run, seen between the fuzzer and the server. */
async function record(prepared: PreparedTarget): Promise<readonly Flight[]> {
  const flights: Flight[] = [];
  const relay = recorder(prepared.target.port, flights).listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const address = relay.address();
  if (address === null || typeof address === 'string') throw new Error('the relay has no port');
  const relayed = { ...prepared, target: { ...prepared.target, host: '127.0.0.1', port: address.port } };
  const stage = await stageOn(relayed);
  flights.length = 0;
  await fuzz(relayed, stage);
  relay.close();
  return flights.filter(({ replies }) => replies > 0);
}

async function roundTrip(connection: Connection, { bytes, replies }: Flight): Promise<void> {
  connection.send(bytes);
  for (let come = 0; come < replies; ) {
    const messages = await connection.receive(PATIENCE_MS);
    if (messages.length === 0) throw new Error(`a bare round trip had ${come} of ${replies} replies`);
    come += messages.length;
  }
}

/** Sends each flight when those have been answered that had been when the fuzzer sent it. */
async function sendAll(target: Target, flights: readonly Flight[]): Promise<void> {
  const connections = new Map<number, Connection>();
  const pending = new Map<number, { readonly flight: Flight; readonly done: Promise<void> }>();
  for (const flight of flights) {
    for (const [on, { flight: before, done }] of pending)
      if (on === flight.on || before.answered < flight.sent) {
        await done;
        pending.delete(on);
      }
    const connection = connections.get(flight.on) ?? must(await connect(target));
    connections.set(flight.on, connection);
    pending.set(flight.on, { flight, done: roundTrip(connection, flight) });
  }
  await Promise.all([...pending.values()].map(({ done }) => done));
  for (const connection of connections.values()) connection.destroy();
}

async function perSecond(run: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await run();
  return (CASES * 1000) / (performance.now() - begun);
}

async function weigh(): Promise<Result> {
  const started = must(await startEmbedded());
  try {
    const { target } = must(parseServerUrl(started.url));
    const prepared = must(await prepareTarget(target, undefined, undefined));
    const flights = await record(prepared);
    const stage = await stageOn(prepared);
    const rates: { ours: number; peer: number }[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const peer = await perSecond(() => sendAll(target, flights));
      const ours = await perSecond(() => fuzz(prepared, stage));
      // The first round warms both up.
      if (round > 0) rates.push({ ours, peer });
    }
    const left = await tidyDatabase(target);
    if (left !== undefined) throw new Error(left.message);
    return {
      bench,
      ours: median(rates.map(({ ours }) => ours)),
      peer: median(rates.map(({ peer }) => peer)),
      peerName: `bare round trips of the same ${(flights.length / CASES).toFixed(1)} flights a case`,
      unit: 'cases/s',
      ratio: median(rates.map(({ ours, peer }) => ours / peer)),
    };
  } finally {
    await started.stop();
  }
}

const bench = 'live cases of fuzz --target';

export const benches: readonly (() => Bench)[] = [() => ({ bench, weigh })];
