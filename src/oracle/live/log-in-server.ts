/** Starts a server that asks for passwords, speaks TLS where a certificate can be made, and is impatient. */
import { connect } from '../../net/connection.ts';
import { type EmbeddedOptions, nobody, type Started } from '../../net/embedded.ts';
import type { Failure } from '../../net/failure.ts';
import { makeCertificate } from '../../net/own-tls.ts';
import { simpleQuery } from '../../net/simple-query.ts';
import type { Target } from '../../net/target.ts';
import type { Table } from '../../table/table.ts';
import { type Observation, tryStartups } from '../live-startup.ts';
import { hbaOf, logInSql } from './log-in.ts';
import { tryLogIns } from './log-in-attempts.ts';

/** Starts a server of our own. */
export type Launch = (options: EmbeddedOptions) => Promise<Started | Failure>;

/** Room for all walsenders that are tried at the same time, and a second of patience. */
const SETTINGS = { authentication_timeout: '1', max_wal_senders: '20', log_min_messages: 'fatal' };

/** What was tried, and what of it could not be. */
export interface LogIns {
  readonly ok: true;
  readonly observed: readonly Observation[];
  /** The server is built with GSSAPI. */
  readonly hasGss: boolean;
  /** Why there was no TLS. */
  readonly withoutTls: string | undefined;
}

async function prepare(target: Target, version: number): Promise<Failure | undefined> {
  const connection = await connect(target);
  if (!connection.ok) return connection;
  for (const sql of ['set client_min_messages = error', ...logInSql(version)]) {
    const done = await simpleQuery(connection, sql);
    if (!done.ok) return done;
  }
  await connection.close();
  return undefined;
}

/** A server that is built with GSSAPI knows of it in pg_hba.conf; one that is not does not start with that. */
async function launchWith(
  launch: Launch,
  settings: Readonly<Record<string, string>>,
  hasTls: boolean,
): Promise<(Started & { readonly hasGss: boolean }) | Failure> {
  const withGss = await launch({ hba: hbaOf(true, hasTls), settings });
  if (withGss.ok) return { ...withGss, hasGss: true };
  const without = await launch({ hba: hbaOf(false, hasTls), settings });
  return without.ok ? { ...without, hasGss: false } : without;
}

/** Starts the server, makes all attempts to log in (`tryLogIns`), and stops it. */
export async function playLogIns(launch: Launch, table: Table): Promise<LogIns | Failure> {
  const runAs = process.getuid?.() === 0 ? await nobody() : undefined;
  if (runAs !== undefined && 'ok' in runAs) return runAs;
  const certificate = await makeCertificate(runAs);
  const tls = certificate.ok ? certificate.settings : {};
  const started = await launchWith(launch, { ...SETTINGS, ...tls }, certificate.ok);
  try {
    if (!started.ok) return started;
    const { host, port, user, database, socketDirectory, hasGss } = started;
    const tcp: Target = { host, port, user, database };
    const socket = socketDirectory === undefined ? tcp : { ...tcp, socketDirectory };
    const version = Number.parseInt(started.version, 10);
    const refused = await prepare(socket, version);
    if (refused !== undefined) return refused;
    // On a socket everything is refused that encrypts, whatever the server is built with.
    const plain = await tryStartups(socket, table);
    if ('message' in plain) return plain;
    const identity = certificate.ok ? certificate.identity : undefined;
    const logIns = await tryLogIns({ socket, tcp, hasGss, version, identity }, table);
    if ('message' in logIns) return logIns;
    const withoutTls = certificate.ok ? undefined : certificate.message;
    return { ok: true, observed: [...plain, ...logIns], hasGss, withoutTls };
  } finally {
    if (started.ok) await started.stop();
    if (certificate.ok) await certificate.remove();
  }
}
