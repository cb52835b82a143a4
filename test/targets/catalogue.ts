/** The targets that are started by name. */
import type { Failure } from '../../src/net/failure.ts';
import { startPgbouncer } from './pgbouncer.ts';
import { startPglite } from './pglite.ts';
import { startPgpool } from './pgpool.ts';
import { type Behind, DEBIAN_15, type RunningTarget, startServer } from './target.ts';

async function startPostgres(behind: Behind): Promise<RunningTarget | Failure> {
  const server = await startServer(behind);
  if (!server.ok) return server;
  const name = `PostgreSQL ${server.version}`;
  // A server that has lost a backend comes back by itself.
  return { ...server, name, server: server.url, groups: () => [], restart: async () => undefined };
}

/** How each is started, with its default settings. */
export const TARGETS = {
  pgbouncer: () => startPgbouncer(),
  'pgbouncer-session': () => startPgbouncer({ mode: 'session' }),
  pgpool: () => startPgpool(),
  pglite: () => startPglite(),
  'postgres-18': () => startPostgres('embedded'),
  'postgres-15': () => startPostgres(DEBIAN_15),
} as const satisfies Readonly<Record<string, () => Promise<RunningTarget | Failure>>>;

export type TargetName = keyof typeof TARGETS;

export const isTargetName = (name: string): name is TargetName => Object.hasOwn(TARGETS, name);
