/** Records the transcripts of one server: start-ups, probes, what comes by itself, and the end of the server. */
import { connect } from '../../../src/net/connection.ts';
import { type EmbeddedOptions, nobody, type Started, startPrograms } from '../../../src/net/embedded.ts';
import type { Failure } from '../../../src/net/failure.ts';
import type { RunAs } from '../../../src/net/native.ts';
import { makeCertificate } from '../../../src/net/own-tls.ts';
import { simpleQuery } from '../../../src/net/simple-query.ts';
import { parseServerUrl, type Target } from '../../../src/net/target.ts';
import { type Kind, Lane } from '../../../src/oracle/live/lane.ts';
import { hbaOf, logInSql, type Method } from '../../../src/oracle/live/log-in.ts';
import { PROBE_SQL } from '../../../src/oracle/live/probe-sql.ts';
import { endByShutdown } from '../../../src/oracle/live/shutdown.ts';
import type { Transcript } from '../../../src/oracle/live/transcript.ts';
import { type PreparedServer, prepareServer } from '../../../src/oracle/live.ts';
import type { Table } from '../../../src/table/table.ts';
import { judge } from '../judge.ts';
import { KERBEROS_HBA, recordCertificates, recordGssEncryption, recordKerberos } from './identities.ts';
import { Realm } from './kerberos.ts';
import { must } from './must.ts';
import { type Probe, places } from './probes.ts';
import { encryptTls, recordInside, recordStartups } from './startup.ts';
import { recordFirstTimeline } from './timelines.ts';

/** How a server is started: npm's, or the programs of a folder. */
export type Launch = (runAs: RunAs, options: EmbeddedOptions) => Promise<Started | Failure>;

const KINDS: readonly Kind[] = ['session', 'walsender'];
const LANES = 4;
const MOST_TRIES = 3;
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
  const certificate = must(await makeCertificate(runAs));
  const settings = { ...SETTINGS, ...certificate.settings, authentication_timeout: '1' };
  const started = must(await launch(runAs, { hba: hbaOf(hasGss), settings }));
  try {
    const { target, tcp } = targetsOf(started);
    await runAll(target, logInSql(version));
    return await recordStartups(target, tcp, hasGss, version, table, only);
  } finally {
    await started.stop();
    await certificate.remove();
  }
}

/**
 * Log-ins with a certificate that names somebody else; and what is inside TLS where GSSAPI was refused before, which a
 * server does that is built without it.
 */
export async function recordCertified(
  launch: Launch,
  table: Table,
  version: number,
  hasGss: boolean,
): Promise<Transcript[]> {
  const runAs = await user();
  const certificate = must(await makeCertificate(runAs));
  const settings = { ...SETTINGS, ...certificate.settings };
  const started = must(await launch(runAs, { hba: hbaOf(false), settings }));
  try {
    const { target, tcp } = targetsOf(started);
    await runAll(target, logInSql(version));
    const refused = await recordCertificates(tcp, certificate.identity, table);
    return hasGss ? refused : [...refused, ...(await recordInside(tcp, ['gss', 'ssl'], encryptTls, table))];
  } finally {
    await started.stop();
    await certificate.remove();
  }
}

/** Log-ins with Kerberos tickets. @param native the programs of a server that is built with GSSAPI */
export async function recordTickets(native: string, table: Table, version: number): Promise<Transcript[]> {
  const runAs = await user();
  const realm = await Realm.start(runAs, native);
  try {
    const settings = { ...SETTINGS, ...realm.settings, authentication_timeout: '1' };
    const started = must(
      await startPrograms(realm.programs, runAs, { hba: `${KERBEROS_HBA}${hbaOf(false)}`, settings }),
    );
    try {
      const { target, tcp } = targetsOf(started);
      await runAll(target, logInSql(version));
      return [...(await recordKerberos(tcp, realm, table)), ...(await recordGssEncryption(tcp, realm, table))];
    } finally {
      await started.stop();
    }
  } finally {
    await realm.stop();
  }
}

/** Streams from a timeline that has ended, on a server of their own. */
export async function recordOldTimeline(launch: Launch, table: Table): Promise<Transcript[]> {
  const started = must(await launch(await user(), { settings: SETTINGS }));
  try {
    return await recordFirstTimeline(targetsOf(started).target, table);
  } finally {
    await started.stop();
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
      lanes.push(must(await Lane.start(server.target, table)));
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
        if (probe !== undefined) transcripts[number] = await this.record(lane, probe);
      }
    };
    await Promise.all(this.lanes.slice(0, lanes).map(work));
    return transcripts;
  }

  /** A script is played again when the table does not explain what came: silence may have been seen too early. */
  private async record(lane: Lane, { kind, script }: Probe): Promise<Transcript> {
    for (let left = MOST_TRIES; ; left--) {
      const { transcript } = must(await lane.play(kind, script));
      if (left === 1 || judge(this.table, transcript) === undefined) return transcript;
    }
  }

  /** Ends the server while backends wait in every place that a client can lead them to (`endByShutdown`). */
  async quit(): Promise<readonly Transcript[]> {
    const { dialect } = this.table;
    const waiting = KINDS.flatMap((kind) =>
      [...places(kind, dialect)].map(([name, script]) => ({
        kind,
        text: `${kind} ${name}, immediate shutdown`,
        script,
      })),
    );
    const target = this.servers[0]?.target ?? this.target;
    return must(await endByShutdown(target, this.table, waiting)).transcripts;
  }

  stop(): Promise<void> {
    return this.started.stop();
  }
}
