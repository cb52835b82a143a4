/** Where scripts are played: one server, on which each of several players has a database and a connection of its own. */
import type { Dialect } from '../../machines/versions.ts';
import { nobody, startEmbedded, startPrograms } from '../net/embedded.ts';
import type { Failure } from '../net/failure.ts';
import { Monitor } from '../net/monitor.ts';
import { parseServerUrl, type Target } from '../net/target.ts';
import type { Launch } from '../oracle/live/log-in-server.ts';
import { type PreparedServer, prepareServer } from '../oracle/live.ts';
import { advised, tidy } from './servers.ts';

export interface Arena {
  readonly ok: true;
  readonly version: string;
  readonly dialect: Dialect;
  /** One for each player. */
  readonly servers: readonly PreparedServer[];
  readonly monitor: Monitor;
  /** Removes everything that was made, and stops a server that was started. */
  close(): Promise<void>;
}

/**
 * How a server of our own is started: from npm's package, or from the programs of a folder.
 * @param server `embedded`, a folder, or a URL
 * @returns undefined for a URL: that server is somebody else's
 */
export function launcherOf(server: string): Launch | undefined {
  if (server === 'embedded') return startEmbedded;
  if (!server.startsWith('/')) return undefined;
  return async (options) => {
    const runAs = process.getuid?.() === 0 ? await nobody() : undefined;
    return runAs !== undefined && 'ok' in runAs ? runAs : startPrograms(server, runAs, options);
  };
}

/**
 * @param server `embedded`, the folder of an installed PostgreSQL, or the URL of a running server
 * @param players how many; for more than one databases are made, which the user must be allowed to
 * @param asked the dialect that a server is compared with whose version was not measured
 * @param settings of a server that is started, by name
 */
export async function openArena(
  server: string,
  players: number,
  asked?: Dialect,
  settings: Readonly<Record<string, string>> = {},
): Promise<Arena | Failure> {
  const launch = launcherOf(server);
  const started =
    launch === undefined ? { ok: true as const, url: server, stop: undefined } : await launch({ settings });
  if (!started.ok) return started;
  const parsed = parseServerUrl(started.url);
  const opened = parsed.ok ? await open(parsed.target, { players, asked }, started.stop) : parsed;
  if (!opened.ok) await started.stop?.();
  return opened;
}

interface Wanted {
  readonly players: number;
  readonly asked: Dialect | undefined;
}

/** @param stop stops a server that was started, with everything that was made on it */
async function open(
  target: Target,
  { players, asked }: Wanted,
  stop: (() => Promise<void>) | undefined,
): Promise<Arena | Failure> {
  const monitor = await Monitor.open(target);
  if (!monitor.ok) return advised(monitor);
  const servers: PreparedServer[] = [];
  const close = async () => {
    await monitor.close();
    if (stop === undefined) await tidy(servers);
    else await stop();
  };
  for (let player = 0; player < players; player++) {
    // Databases are made one after another: PostgreSQL copies a template that nobody else may use meanwhile.
    const database = players === 1 ? undefined : `wirestate_${process.pid}_${player}`;
    const server = await prepareServer(target, database, asked);
    if (!server.ok) {
      await close();
      return advised(server, players);
    }
    servers.push(server);
  }
  const { version = '', dialect = 'postgres-18' } = servers[0] ?? {};
  return { ok: true, version, dialect, servers, monitor, close };
}
