/** PGlite, PostgreSQL in WebAssembly, behind its socket server. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Failure, failure } from '../../src/net/failure.ts';
import { startDaemon } from './daemon.ts';
import { type RunningTarget, urlOf } from './target.ts';

/** Several clients take turns on its one backend, which serves one at a time. */
const MOST_CLIENTS = 10;

const LOAD_DEADLINE_MS = 60_000;

/** Makes a cluster in a folder and ends in order. */
const INITIALISE = `
const { PGlite } = await import(process.argv[1]);
const database = await PGlite.create(process.argv[2]);
await database.close();
process.exit(0);
`;

/**
 * Starts the socket server on a copy of a cluster, where there is one: making a cluster takes it some seconds, and one
 * that was killed is not to be trusted. The best code is not waited for: it costs as much as all else of a start.
 */
const START = `
[ -d "$1" ] && cp -r "$1" "$2"
exec "$3" --liftoff-only "$4" --db "$2" --port "$5" --max-connections "$6"
`;

/**
 * A cluster that was just made, which is kept beside the packages.
 * @param entry the module of PGlite
 * @returns its folder; where it cannot be made there is nothing in it, and each start makes a cluster of its own
 */
function clusterOf(entry: string): string {
  const packageFolder = join(dirname(entry), '..');
  const { version }: { version: string } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const cache = join(packageFolder, '..', '..', '.cache', 'wirestate');
  const cluster = join(cache, `pglite-${version}`);
  if (existsSync(cluster)) return cluster;
  const draft = `${cluster}.${process.pid}`;
  try {
    mkdirSync(cache, { recursive: true });
    const args = ['--input-type=module', '-e', INITIALISE, entry, draft];
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', timeout: LOAD_DEADLINE_MS });
    if (status === 0) renameSync(draft, cluster);
  } catch {
    // Another has made it meanwhile, or nothing can be written there.
  }
  rmSync(draft, { recursive: true, force: true });
  return cluster;
}

/** Starts PGlite. @returns the target, or why it does not run */
export async function startPglite(): Promise<RunningTarget | Failure> {
  let server: string;
  let cluster: string;
  try {
    const { resolve } = createRequire(import.meta.url);
    server = join(dirname(resolve('@electric-sql/pglite-socket')), 'scripts', 'server.js');
    cluster = clusterOf(resolve('@electric-sql/pglite'));
  } catch {
    return failure('the packages @electric-sql/pglite and pglite-socket are not installed: run `npm ci`');
  }
  const daemon = await startDaemon(
    {
      name: 'PGlite',
      path: '/bin/sh',
      install: 'install a shell',
      signal: 'KILL',
      // Its packages lie where only we may be able to read.
      asWeAre: true,
      args: (folder, port) => [
        ...['-c', START, 'pglite', cluster, join(folder, 'data')],
        ...[process.execPath, server, String(port), String(MOST_CLIENTS)],
      ],
      files: () => ({}),
    },
    urlOf,
  );
  if (!daemon.ok) return daemon;
  return {
    ok: true,
    name: 'PGlite',
    url: urlOf(daemon.port),
    groups: () => [daemon.group()],
    restart: () => daemon.restart(),
    stop: () => daemon.stop(),
  };
}
