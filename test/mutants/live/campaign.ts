/** Records the transcripts of one server: start-ups, probes, what comes by itself, and the end of the server. */
import { connect } from '../../../src/net/connection.ts';
import { type EmbeddedOptions, nobody, type Started } from '../../../src/net/embedded.ts';
import type { Failure } from '../../../src/net/failure.ts';
import { Monitor } from '../../../src/net/monitor.ts';
import type { RunAs } from '../../../src/net/native.ts';
import { simpleQuery } from '../../../src/net/simple-query.ts';
import { parseServerUrl, type Target } from '../../../src/net/target.ts';
import { type PreparedServer, prepareServer } from '../../../src/oracle/live.ts';
import type { Table } from '../../../src/table/table.ts';
import { CLOSE, type Transcript } from '../transcript.ts';
import { type Kind, Lane, must } from './lane.ts';
import { PROBE_SQL, type Probe, places } from './probes.ts';
import { playScript, Recorder } from './recorder.ts';
import { hbaOf, type Method, makeCertificate, recordStartups, removeCertificate, startupSql } from './startup.ts';

/** How a server is started: npm's, or the programs of a folder. */
export type Launch = (runAs: RunAs, options: EmbeddedOptions) => Promise<Started | Failure>;

const KINDS: readonly Kind[] = ['session', 'walsender'];
const LANES = 4;
const SETTINGS = {
  max_connections: '200',
  max_wal_senders: '80',
  max_replication_slots: '80',
  log_min_messages: 'fatal',
};

async function user(): Promise<RunAs> {
  const runAs = process.getuid?.() === 0 ? await nobody() : undefined;
  if (runAs !== undefined && 'ok' in runAs) throw new Error(runAs.message);
  return runAs;
}

/** The server's address by its Unix socket, and by TCP. */
function targetsOf({ url, socketDirectory }: Started): { target: Target; tcp: Target } {
  const parsed = parseServerUrl(url);
  if (!parsed.ok) throw new Error(parsed.message);
  const tcp = parsed.target;
  return { target: socketDirectory === undefined ? tcp : { ...tcp, socketDirectory }, tcp };
}

async function runAll(target: Target, statements: readonly string[]): Promise<void> {
  const connection = must(await connect(target));
  for (const sql of ['set client_min_messages = error', ...statements]) must(await simpleQuery(connection, sql));
  await connection.close();
}

/**
 * Start-ups on a server of their own, which asks for passwords, speaks TLS, and is impatient.
 * @param only log-ins by that method, and nothing else
 */
export async function recordAllStartups(
  launch: Launch,
  table: Table,
  version: number,
  hasGss: boolean,
  only?: Method,
): Promise<Transcript[]> {
  const runAs = await user();
  const certificate = await makeCertificate(runAs);
  const tls = { ssl: 'on', ssl_cert_file: `${certificate}/certificate.pem`, ssl_key_file: `${certificate}/key.pem` };
  const settings = { ...SETTINGS, ...tls, authentication_timeout: '1' };
  const started = must(await launch(runAs, { hba: hbaOf(hasGss), settings }));
  try {
    const { target, tcp } = targetsOf(started);
    await runAll(target, startupSql(version));
    return await recordStartups(target, tcp, hasGss, version, table, only);
  } finally {
    await started.stop();
    await removeCertificate(certificate);
  }
}

/** A server with lanes on which probes are played. */
export class Recording {
  readonly servers: readonly PreparedServer[];
  private readonly started: Started;
  private readonly target: Target;
  private readonly table: Table;
  private readonly lanes: readonly Lane[];

  private constructor(started: Started, target: Target, table: Table, servers: PreparedServer[], lanes: Lane[]) {
    this.started = started;
    this.target = target;
    this.table = table;
    this.servers = servers;
    this.lanes = lanes;
  }

  static async start(launch: Launch, table: Table): Promise<Recording> {
    const started = must(await launch(await user(), { settings: SETTINGS }));
    const { target } = targetsOf(started);
    const servers: PreparedServer[] = [];
    const lanes: Lane[] = [];
    for (let lane = 0; lane < LANES; lane++) {
      const server = must(await prepareServer(target, `mutants_${lane}`));
      await runAll(server.target, PROBE_SQL);
      servers.push(server);
      lanes.push(await Lane.start(server.target, table));
    }
    return new Recording(started, target, table, servers, lanes);
  }

  /** Plays probes. @param lanes how many at a time @returns their transcripts, in the same order */
  async play(probes: readonly Probe[], lanes = LANES): Promise<Transcript[]> {
    const transcripts: Transcript[] = [];
    let next = 0;
    const work = async (lane: Lane) => {
      while (next < probes.length) {
        const number = next++;
        const probe = probes[number];
        if (probe !== undefined) transcripts[number] = await lane.play(probe.kind, probe.script);
      }
    };
    await Promise.all(this.lanes.slice(0, lanes).map(work));
    return transcripts;
  }

  /**
   * Ends the server by an immediate shutdown while backends wait in every place that a client can lead them to: the
   * warning of it is the one NoticeResponse that comes in all of them. Nothing can be played afterwards.
   */
  async quit(): Promise<Transcript[]> {
    const monitor = must(await Monitor.open(this.target));
    const waiting: { name: string; recorder: Recorder }[] = [];
    for (const kind of KINDS) {
      for (const [name, place] of places(kind, this.table.dialect)) {
        const [server] = this.servers;
        const replication: Record<string, string> = kind === 'walsender' ? { replication: 'database' } : {};
        const connection = must(await connect(server?.target ?? this.target, { parameters: replication }));
        const start = kind === 'walsender' ? 'walsender.ready.idle' : 'ready.idle';
        const recorder = new Recorder(connection, this.table, start, { monitor, pid: connection.pid });
        await playScript(recorder, place, async () => {});
        waiting.push({ name: `${kind} ${name}, immediate shutdown`, recorder });
      }
    }
    const outside = must(await connect(this.target));
    const { rows } = must(await simpleQuery(outside, "select pg_read_file('postmaster.pid')"));
    process.kill(Number.parseInt(rows[0]?.[0] ?? '', 10), 'SIGQUIT');
    await Promise.all(waiting.map(({ recorder }) => recorder.settle()));
    outside.destroy();
    // The kernel closes the connection of a backend that is gone: that is not the protocol's word.
    return waiting.map(({ name, recorder }) => {
      const { steps, ...transcript } = recorder.transcript(name);
      return { ...transcript, steps: steps.filter((step) => step !== CLOSE) };
    });
  }

  stop(): Promise<void> {
    return this.started.stop();
  }
}
