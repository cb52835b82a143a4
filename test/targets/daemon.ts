/**
 * A program that listens on a port, run in a temporary folder of its own, and gone with it however we end.
 *
 * As the guard of PostgreSQL (src/net/guard.ts) a shell owns program and folder: it leads a session of its own and
 * reads from a pipe that only we can write to. The end of that pipe means that we asked for the end, or have ended in
 * any way at all, SIGKILL included.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../src/net/connection.ts';
import { nobody } from '../../src/net/embedded.ts';
import { type Failure, failure, within } from '../../src/net/failure.ts';
import type { RunAs } from '../../src/net/native.ts';
import { parseServerUrl } from '../../src/net/target.ts';

/** What to run. */
export interface Program {
  /** For people: `PgBouncer`. */
  readonly name: string;
  /** Path of the program. */
  readonly path: string;
  /** How to install it where `path` is missing. */
  readonly install: string;
  /** Its command line. @param folder where its files are */
  readonly args: (folder: string, port: number) => readonly string[];
  /** Its files by name. */
  readonly files: (folder: string, port: number) => Readonly<Record<string, string>>;
  /** What makes it end at once and in order; it is killed where that takes too long. */
  readonly signal: 'QUIT' | 'KILL';
  /** Is it run as we are, even as root? It is run as nobody otherwise. */
  readonly asWeAre?: boolean;
}

/** A program that runs and accepts connections. */
export interface Daemon {
  readonly ok: true;
  readonly port: number;
  /** Process id of the shell that owns the program, its group's number. */
  group(): number;
  /** Stops it and starts it again on the same port, in a new folder. @returns why that is not possible */
  restart(): Promise<Failure | undefined>;
  /** Stops it and removes its folder. */
  stop(): Promise<void>;
}

/** How long a program may take until it accepts connections: PGlite compiles itself first. */
const START_DEADLINE_MS = 60_000;
const STOP_DEADLINE_MS = 10_000;

/**
 * The program holds the other end of standard output and the guard does not: its end tells that the program has ended.
 * Whatever is left of its group after five seconds is killed.
 */
const SCRIPT = `
trap '' HUP INT TERM
folder=$1
signal=$2
shift 2
"$@" </dev/null 2>"$folder/log" &
program=$!
exec >&-
while read -r line; do :; done
tries=0
while [ "$tries" -lt 100 ] && kill -s "$signal" "$program" 2>/dev/null; do
  tries=$((tries + 1))
  sleep 0.05
done
cd /
rm -rf -- "$folder"
kill -KILL 0
`;

/** One run of a program, from its start to its end. */
class Run {
  readonly folder: string;
  /** Resolves when the program has ended. */
  readonly ended: Promise<boolean>;
  readonly #child: ChildProcess;
  readonly #exited: Promise<void>;

  constructor(program: Program, port: number, runAs: RunAs) {
    this.folder = mkdtempSync(join(tmpdir(), 'wirestate-target-'));
    if (runAs !== undefined) chownSync(this.folder, runAs.uid, runAs.gid);
    for (const [name, text] of Object.entries(program.files(this.folder, port)))
      writeFileSync(join(this.folder, name), text, { mode: 0o644 });
    const command = [program.path, ...program.args(this.folder, port)];
    const child = spawn('/bin/sh', ['-c', SCRIPT, 'wirestate-guard', this.folder, program.signal, ...command], {
      ...runAs,
      cwd: this.folder,
      detached: true,
      env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', HOME: this.folder },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#child = child;
    child.stdin.on('error', () => {});
    this.ended = new Promise((resolve) => {
      child.stdout.on('close', () => resolve(true)).resume();
      child.on('error', () => resolve(true));
    });
    this.#exited = new Promise((resolve) => {
      child.on('exit', () => resolve());
      child.on('error', () => resolve());
    });
  }

  get group(): number {
    return this.#child.pid ?? 0;
  }

  /** A program that nobody stopped must not keep our process from ending. */
  unref(): void {
    this.#child.unref();
    for (const stream of this.#child.stdio) if (stream instanceof Socket) stream.unref();
  }

  /** The last lines that the program wrote. */
  complaint(): string {
    try {
      return readFileSync(join(this.folder, 'log'), 'utf8').trim().split('\n').slice(-4).join(' | ');
    } catch {
      return '';
    }
  }

  async stop(): Promise<void> {
    this.#child.ref();
    this.#child.stdin?.end();
    await within(this.#exited, STOP_DEADLINE_MS, undefined);
    // The guard cannot remove the folder where only we may write to the folder that holds it.
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Starts a program and waits until one can log in. @param url where, as a URL for its port */
export async function startDaemon(program: Program, url: (port: number) => string): Promise<Daemon | Failure> {
  const { name, path, install } = program;
  if (!existsSync(path)) return failure(`${name} is not installed (there is no ${path}): ${install}`);
  const runAs = process.getuid?.() === 0 && program.asWeAre !== true ? await nobody() : undefined;
  if (runAs !== undefined && 'ok' in runAs) return runAs;
  const port = await freePort();
  let run: Run | undefined;
  const start = async (): Promise<Failure | undefined> => {
    run = new Run(program, port, runAs);
    const problem = await becomeReady(run, name, url(port));
    if (problem === undefined) run.unref();
    else await run.stop();
    return problem;
  };
  const problem = await start();
  if (problem !== undefined) return problem;
  return {
    ok: true,
    port,
    group: () => run?.group ?? 0,
    stop: async () => run?.stop(),
    restart: async () => {
      await run?.stop();
      return start();
    },
  };
}

async function becomeReady(run: Run, name: string, url: string): Promise<Failure | undefined> {
  const parsed = parseServerUrl(url);
  if (!parsed.ok) return parsed;
  const deadline = Date.now() + START_DEADLINE_MS;
  for (;;) {
    const connection = await connect(parsed.target, { deadlineMs: 2_000 });
    if (connection.ok) {
      await connection.close();
      return undefined;
    }
    if (await within(run.ended, 50, false)) return failure(`${name} ended while starting: ${run.complaint()}`);
    if (Date.now() > deadline) {
      return failure(
        `${name} cannot be used ${START_DEADLINE_MS / 1000} s after its start: ${connection.message} (its log ends: ${run.complaint()})`,
      );
    }
  }
}

/** A port of 127.0.0.1 that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
