/** Runs the built program as a user would. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));
export const PROGRAM: string = join(ROOT, 'dist/src/cli/main.js');
export const OBSERVATIONS = 'corpus/recordings/observations.jsonl';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Non-empty lines of standard output. */
  readonly lines: readonly string[];
}

export interface Given {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Sent when the program has written something to standard error. */
  readonly signalOnStderr?: NodeJS.Signals;
  /** Sent once, when the program has written something to standard output. */
  readonly signalOnStdout?: NodeJS.Signals;
  /** SIGINT is sent when this says so. */
  readonly signalWhen?: AbortSignal;
}

/** Variables that change how the program writes; each test says itself which it wants. */
const { NO_COLOR: _n, FORCE_COLOR: _f, CI: _c, WIRESTATE_DEBUG: _w, ...environment } = process.env;

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], given: Given = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...environment, ...given.env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      if (given.signalOnStdout !== undefined && stdout === chunk) child.kill(given.signalOnStdout);
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
      if (given.signalOnStderr !== undefined) child.kill(given.signalOnStderr);
    });
    given.signalWhen?.addEventListener('abort', () => child.kill('SIGINT'));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') }),
    );
    // The program may end without reading what it is given.
    child.stdin.on('error', () => {});
    if (given.signalOnStderr === undefined) child.stdin.end(given.stdin ?? '');
  });
}

/** Runs `wirestate`. */
export const wirestate = (args: readonly string[], given?: Given): Promise<Run> =>
  run(process.execPath, [PROGRAM, ...args], given);

/** A folder that is removed with `remove`. */
export function makeFolder(): { file(name: string, content: string): string; readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'wirestate-e2e-'));
  return {
    path,
    file(name, content) {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}

/** The lines of a stack trace. */
export const STACK: RegExp = /^\s+at .*[(:/]|node:internal|\.[jt]s:\d+:\d+/mu;
