/** PGlite, PostgreSQL in WebAssembly, behind its socket server. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Failure, failure } from '../../src/net/failure.ts';
import { startDaemon } from './daemon.ts';
import { type RunningTarget, urlOf } from './target.ts';

/** Several clients take turns on its one backend, which serves one at a time. */
const MOST_CLIENTS = 10;

/** Starts PGlite. @returns the target, or why it does not run */
export async function startPglite(): Promise<RunningTarget | Failure> {
  let server: string;
  try {
    server = join(
      dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite-socket')),
      'scripts',
      'server.js',
    );
  } catch {
    return failure('the package @electric-sql/pglite-socket is not installed: run `npm ci`');
  }
  const daemon = await startDaemon(
    {
      name: 'PGlite',
      path: process.execPath,
      install: 'install Node',
      signal: 'KILL',
      // Its packages lie where only we may be able to read.
      asWeAre: true,
      args: (_folder, port) => [server, '--port', String(port), '--max-connections', String(MOST_CLIENTS)],
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
