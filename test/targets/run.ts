/**
 * Starts a target by name, runs `wirestate fuzz --target URL` on it with the arguments that follow, and stops it:
 *
 *     node --import tsx test/targets/run.ts pgbouncer --time 60
 *
 * The reference is another database of the server behind the target, so that both are of one version; `--reference`
 * among the arguments chooses another. A target that has died is started again. Ends with the exit code of the fuzzer;
 * signals go on to it.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { connect } from '../../src/net/connection.ts';
import type { Failure } from '../../src/net/failure.ts';
import { simpleQuery } from '../../src/net/simple-query.ts';
import { parseServerUrl } from '../../src/net/target.ts';
import { isTargetName, TARGETS } from './catalogue.ts';
import type { RunningTarget } from './target.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));
const USAGE = 2;
const UNUSABLE = 3;

/**
 * Becomes the program, in a session of its own so that a signal from the terminal reaches it once; what stays behind
 * kills it when we have ended without a word.
 */
const GUARD = `
{ read -r line <&3; kill -KILL 0; } &
exec 3<&-
exec "$@"
`;

const complain = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

/** A database beside that of the server's URL. @returns its URL */
async function referenceOn(server: string): Promise<{ readonly ok: true; readonly url: string } | Failure> {
  const parsed = parseServerUrl(server);
  if (!parsed.ok) return parsed;
  const connection = await connect(parsed.target);
  if (!connection.ok) return connection;
  const made = await simpleQuery(connection, 'create database reference');
  await connection.close();
  return made.ok ? { ok: true, url: server.replace(/\/postgres$/u, '/reference') } : made;
}

/** A command that starts the target again, and ends when it has; undefined where it cannot be offered. */
function restartCommand(target: RunningTarget): Promise<string | undefined> {
  const server = createServer(async (socket) => {
    socket.on('error', () => {});
    const failed = await target.restart();
    if (failed !== undefined) complain(failed.message);
    socket.end();
  });
  return new Promise((resolve) => {
    server.on('error', () => resolve(undefined));
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve(`'${process.execPath}' -e "require('node:net').connect(${port}, '127.0.0.1').resume()"`);
    });
  });
}

function fuzz(args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn('/bin/sh', ['-c', GUARD, 'wirestate-guard', process.execPath, PROGRAM, 'fuzz', ...args], {
      detached: true,
      stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    });
    child.stdio[3]?.on('error', () => {});
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => {
      complain(`the fuzzer cannot be started: ${error.message}`);
      resolve(UNUSABLE);
    });
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

async function main(name: string, args: readonly string[]): Promise<number> {
  if (!isTargetName(name)) {
    complain(`There is no target "${name}"; the targets are ${Object.keys(TARGETS).join(', ')}.`);
    return USAGE;
  }
  if (!existsSync(PROGRAM)) {
    complain(`The program is not built (there is no ${PROGRAM}): run \`npm run build\`.`);
    return UNUSABLE;
  }
  const target = await TARGETS[name]();
  if (!target.ok) {
    complain(target.message);
    return UNUSABLE;
  }
  try {
    const isGiven = (option: string): boolean => args.some((arg) => arg === option || arg.startsWith(`${option}=`));
    const given = ['--target', target.url];
    if (!isGiven('--name')) given.push('--name', target.name);
    const restart = isGiven('--restart') ? undefined : await restartCommand(target);
    if (restart !== undefined) given.push('--restart', restart);
    if (!isGiven('--reference') && target.server !== undefined) {
      const reference = await referenceOn(target.server);
      if (!reference.ok) {
        complain(`There is no reference: ${reference.message}.`);
        return UNUSABLE;
      }
      given.push('--reference', reference.url);
    }
    complain(`${target.name}, at ${target.url}`);
    return await fuzz([...given, ...args]);
  } finally {
    await target.stop();
  }
}

const [name = '', ...args] = process.argv.slice(2);
process.exit(await main(name, args));
