/** The servers that recordings are played on: one by its URL, or one that is started for it. */
import { readFile } from 'node:fs/promises';
import { connect } from '../net/connection.ts';
import { startEmbedded } from '../net/embedded.ts';
import type { Failure } from '../net/failure.ts';
import { parseServerUrl, type Target } from '../net/target.ts';
import { setUp } from '../target/statements.ts';
import { EXIT, Stop } from './exit.ts';
import { fileReason } from './file-reason.ts';
import { advised } from './servers.ts';
import { printable } from './terminal.ts';

export interface PlayedServer {
  readonly ok: true;
  readonly target: Target;
  /** What it says of itself: `server_version`; '' where it says nothing. */
  readonly version: string;
  /** Stops a server that was started. */
  stop(): Promise<void>;
}

/** @param server `embedded`, or the URL of a running server or proxy. @returns it, or why it cannot be used */
export async function reachServer(server: string): Promise<PlayedServer | Failure> {
  const started =
    server === 'embedded' ? await startEmbedded() : { ok: true as const, url: server, stop: async () => {} };
  if (!started.ok) return started;
  const reached = await logIn(started.url);
  if (reached.ok) return { ...reached, stop: () => started.stop() };
  await started.stop();
  return advised(reached);
}

async function logIn(url: string): Promise<Omit<PlayedServer, 'stop'> | Failure> {
  const parsed = parseServerUrl(url);
  if (!parsed.ok) return parsed;
  const connection = await connect(parsed.target);
  if (!connection.ok) return connection;
  const { version } = connection;
  await connection.close();
  return { ok: true, target: parsed.target, version };
}

/** The statements of a file, which go to the server as they are; none without a file. @throws Stop */
export async function readSetup(file: string | undefined): Promise<readonly string[]> {
  if (file === undefined) return [];
  try {
    return [await readFile(file, 'utf8')];
  } catch (thrown) {
    throw new Stop(EXIT.unusable, `The statements of --setup cannot be read: ${printable(fileReason(thrown))}.`);
  }
}

/** Runs what a recording needs before it. @throws Stop where that fails: nothing can be said of the recording then */
export async function prepare(name: string, target: Target, statements: readonly string[]): Promise<void> {
  const failed = await setUp(target, statements);
  if (failed !== undefined)
    throw new Stop(
      EXIT.unusable,
      `${printable(name)} cannot be played: what it needs before it failed: ${advised(failed).message}`,
    );
}
