/**
 * The guard: a shell that owns the server and its folder, so that neither outlives us.
 *
 * It is the parent of initdb and of the server, runs in a session of its own (Ctrl-C in our terminal does not reach
 * it) and reads from a pipe that only we can write to. The end of that pipe means: our process asked for the stop, or
 * has ended in any way at all, SIGKILL included. Then the guard stops the server at once (SIGQUIT, "Immediate
 * Shutdown" in the manual's "Shutting Down the Server"), waits for it and removes the folder. Only killing the guard itself leaves the
 * folder, and the server, behind.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { within } from './failure.ts';
import type { RunAs } from './native.ts';

/** How long a stop may take: the server kills backends that do not end within five seconds (postmaster.c). */
const STOP_DEADLINE_MS = 20_000;

/**
 * The first line read is the folder of the programs, which is known only after the guard was started. The server
 * holds the other end of standard output and the guard does not, so that its end tells us that the server has ended.
 */
const SCRIPT = `
trap '' HUP INT TERM
folder=$1
shift
if IFS= read -r bin; then
  (
    "$bin/initdb" --pgdata="$folder/data" --username=postgres --auth=trust --no-sync --no-instructions \\
      --locale=C --encoding=UTF8 >"$folder/initdb.log" 2>&1 &&
    exec "$bin/postgres" -D "$folder/data" "$@" 2>"$folder/postgres.log"
  ) </dev/null &
  server=$!
  exec >&-
  while read -r line; do :; done
  while kill -QUIT "$server" 2>/dev/null; do sleep 0.02; done
fi
cd /
rm -rf -- "$folder"
`;

export class Guard {
  /** Resolves when the server has ended, or could not be started, with the reason where starting the guard failed. */
  readonly ended: Promise<string>;
  readonly #child: ChildProcess;
  readonly #exited: Promise<void>;

  /**
   * Starts the guard; it does nothing yet but remove the folder should we die.
   * @param folder absolute path, owned by `runAs`; initdb makes `data` in it, and it is removed in the end.
   * @param serverArguments command line of the server, without `-D`.
   */
  constructor(folder: string, serverArguments: readonly string[], runAs: RunAs) {
    const child = spawn('/bin/sh', ['-c', SCRIPT, 'wirestate-guard', folder, ...serverArguments], {
      ...runAs,
      cwd: folder,
      detached: true,
      // No variable of ours (PGDATA, PGPORT, TZ, …) may change what the server does.
      env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#child = child;
    child.stdin.on('error', () => {});
    this.ended = new Promise((resolve) => {
      child.stdout.on('close', () => resolve('')).resume();
      child.on('error', (error) => resolve(error.message));
    });
    this.#exited = new Promise((resolve) => {
      child.on('exit', () => resolve());
      child.on('error', () => resolve());
    });
  }

  /** Lets initdb and then the server start. @param bin the folder of the programs. */
  start(bin: string): void {
    this.#child.stdin?.write(`${bin}\n`);
  }

  /** A server that nobody stopped must not keep our process from ending. */
  unref(): void {
    this.#child.unref();
    for (const stream of this.#child.stdio) if (stream instanceof Socket) stream.unref();
  }

  /** Stops the server and waits until it is gone and its folder removed, at most 20 seconds. */
  async stop(): Promise<void> {
    this.#child.ref();
    this.#child.stdin?.end();
    await within(this.#exited, STOP_DEADLINE_MS, undefined);
  }
}
