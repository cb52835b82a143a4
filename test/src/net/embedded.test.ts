import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { nobody, type Started, startEmbedded, startPrograms } from '../../../src/net/embedded.ts';
import { locateNative } from '../../../src/net/native.ts';
import { must, nothingIsLeft, open, processesOf, sentence, sql, start } from './support.ts';

const OWNER = fileURLToPath(new URL('./owner.ts', import.meta.url));

async function postmasterOf(folder: string): Promise<number> {
  return Number((await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

it('a started server is PostgreSQL 18.4 with logical decoding and a superuser', async () => {
  const server = await start();
  const connection = await open(server.url);
  expect(connection.version).toMatch(/^18\.4/);
  expect(server.version).toBe('18.4');
  const settings = await sql(
    connection,
    "select current_setting('wal_level'), current_setting('max_wal_senders'), current_setting('fsync'), current_setting('is_superuser'), current_setting('server_encoding')",
  );
  expect(settings).toEqual([['logical', '4', 'off', 'on', 'UTF8']]);
  await connection.close();
  await server.stop();
});

it('a stopped server leaves no process and no folder', async () => {
  const server = await start();
  const folder = server.socketDirectory ?? '';
  const processes = await processesOf(server.url, await postmasterOf(folder));
  await Promise.all([server.stop(), server.stop()]);
  expect(existsSync(folder)).toBe(false);
  await nothingIsLeft(folder, processes);
});

it('the server runs as a user that is not root, whoever we are', async () => {
  const server = await start();
  const owner = statSync(join(server.socketDirectory ?? '', 'data')).uid;
  expect(owner).not.toBe(0);
  await server.stop();
});

it('the server listens on a Unix socket, too', async () => {
  const server = await start();
  const connection = await open(`postgres://postgres@/postgres?host=${server.socketDirectory}&port=${server.port}`);
  expect(await sql(connection, 'select inet_client_addr()')).toEqual([[null]]);
  await connection.close();
  await server.stop();
});

it('settings and pg_hba.conf of the caller are those of the server', async () => {
  const hba = 'host all nope 127.0.0.1/32 reject\nhost all all 127.0.0.1/32 trust\n';
  const server = await start({ settings: { max_connections: '7', fsync: 'on' }, hba });
  const connection = await open(server.url);
  const rows = await sql(connection, "select current_setting('max_connections'), current_setting('fsync')");
  expect(rows).toEqual([['7', 'on']]);
  await connection.close();
  await server.stop();
});

for (const [how, end] of [
  ['after SIGINT', 'SIGINT'],
  ['after SIGTERM', 'SIGTERM'],
  ['after SIGKILL', 'SIGKILL'],
  ['after an uncaught exception', 'throw'],
  ['after it has nothing left to do', 'exit'],
] as const) {
  it(`${how} a process that started a server leaves neither server nor folder`, async () => {
    const signal = end.startsWith('SIG') ? (end as NodeJS.Signals) : undefined;
    const child = spawn(process.execPath, ['--import', 'tsx', OWNER, signal === undefined ? end : 'wait'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
      child.on('exit', (code, by) => resolve(by ?? code));
    });
    const line = await new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve));
    const server: Started = must(JSON.parse(line));
    const folder = server.socketDirectory ?? '';
    let processes: number[] = [];
    if (signal !== undefined) {
      processes = await processesOf(server.url, await postmasterOf(folder));
      child.kill(signal);
    }
    expect(await ended).toBe(signal ?? (end === 'throw' ? 1 : 0));
    await nothingIsLeft(folder, processes);
  });
}

it('a port that is taken is a sentence with the port', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const message = sentence(await startEmbedded({ settings: { port: String(port) } }));
  expect(message).toBe(`PostgreSQL cannot listen on 127.0.0.1:${port}: Address already in use`);
  taken.close();
});

it('a setting that the server does not know is a sentence with its complaint', async () => {
  const message = sentence(await startEmbedded({ settings: { no_such_setting: '1' } }));
  expect(message).toMatch(/ended while starting: .*unrecognized configuration parameter "no_such_setting"/);
});

it('a failing initdb is a sentence with the last lines it wrote', async () => {
  const { native } = must(locateNative(import.meta.url, process.platform, process.arch));
  const folder = await mkdtemp(join(tmpdir(), 'wirestate-test-'));
  const crippled = join(folder, 'native');
  await cp(native, crippled, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.bki') });
  const runAs = process.getuid?.() === 0 ? await nobody() : undefined;
  if (runAs !== undefined && 'ok' in runAs) throw new Error(runAs.message);
  const message = sentence(await startPrograms(crippled, runAs, {}));
  expect(message).toMatch(/^initdb failed in .*postgres\.bki" does not exist/);
  await rm(folder, { recursive: true });
});

it.runIf(process.getuid?.() === 0)(
  'a temporary folder that only root can reach is a sentence, and stays empty',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wirestate-test-'));
    const before = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    const message = sentence(await startEmbedded());
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    expect(message).toMatch(/^initdb could not write into .*: set TMPDIR to a folder that every user can reach/);
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  },
);
