/** A target for the tests: a proxy or server that was started, and the PostgreSQL server behind it. */
import { nobody, type Started, startEmbedded, startPrograms } from '../../src/net/embedded.ts';
import { type Failure, failure } from '../../src/net/failure.ts';
import { type Program, startDaemon } from './daemon.ts';

/** What a client authenticates itself with at the proxy; the server behind it trusts everybody. */
export type Authentication = 'trust' | 'md5' | 'scram-sha-256';

/** The password of the user `postgres` where there is one. */
export const PASSWORD = 'secret of the target';

/** A target that accepts connections. */
export interface RunningTarget {
  readonly ok: true;
  /** For people and reports: `PgBouncer, transaction mode`. */
  readonly name: string;
  /** The URL of the target. */
  readonly url: string;
  /** The URL of the PostgreSQL server behind it; absent where there is none. */
  readonly server?: string;
  /** Numbers of process groups that have to be gone after `stop`. */
  groups(): readonly number[];
  /** Starts the target again on the same port, be it dead or alive; the server behind it stays. */
  restart(): Promise<Failure | undefined>;
  /** Stops everything. */
  stop(): Promise<void>;
}

/** Which PostgreSQL stands behind a proxy: npm's 18.4, or the programs in a folder, such as Debian's. */
export type Behind = 'embedded' | `/${string}`;

/** Debian's PostgreSQL 15. */
export const DEBIAN_15 = '/usr/lib/postgresql/15';

/** Starts a PostgreSQL server. */
export async function startServer(behind: Behind): Promise<Started | Failure> {
  if (behind === 'embedded') return startEmbedded();
  const runAs = process.getuid?.() === 0 ? await nobody() : undefined;
  if (runAs !== undefined && 'ok' in runAs) return runAs;
  return startPrograms(behind, runAs, {});
}

export function urlOf(port: number, authentication: Authentication = 'trust'): string {
  const password = authentication === 'trust' ? '' : `:${encodeURIComponent(PASSWORD)}`;
  return `postgres://postgres${password}@127.0.0.1:${port}/postgres`;
}

/**
 * Starts a server and a proxy in front of it.
 * @param name for people
 * @param program the proxy. @param server the server behind it
 */
export async function startProxy(
  name: string,
  behind: Behind,
  authentication: Authentication,
  program: (server: Started) => Program,
): Promise<RunningTarget | Failure> {
  const server = await startServer(behind);
  if (!server.ok) return failure(`there is no PostgreSQL server for ${name}: ${server.message}`);
  const proxy = await startDaemon(program(server), (port) => urlOf(port, authentication));
  if (!proxy.ok) {
    await server.stop();
    return proxy;
  }
  return {
    ok: true,
    name,
    url: urlOf(proxy.port, authentication),
    server: server.url,
    groups: () => [proxy.group()],
    restart: () => proxy.restart(),
    stop: async () => {
      await proxy.stop();
      await server.stop();
    },
  };
}
