/** What README.md tells a newcomer to type is typed here, and its tables are held against the code. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../src/net/connection.ts';
import { startEmbedded } from '../../src/net/embedded.ts';
import { simpleQuery } from '../../src/net/simple-query.ts';
import { parseServerUrl } from '../../src/net/target.ts';
import { VERDICTS } from '../../src/play/verdicts.ts';
import { ROOT, run } from './program.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
/** Inside the package, so that `wirestate` is found by its own name, as in a project that has installed it. */
const folder = join(ROOT, 'dist/readme');

const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);
const block = (needle: string): string => {
  const found = blocks.find((code) => code.includes(needle));
  if (found === undefined) throw new Error(`README.md has no code with "${needle}"`);
  return found;
};

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/my-queue.mjs`, block('// my-queue.mjs'));
  writeFileSync(`${folder}/my-queue.test.mjs`, block('// my-queue.test.mjs'));
  writeFileSync(`${folder}/vitest.config.mjs`, 'export default {};');
  writeFileSync(`${folder}/relay.mjs`, block('// relay.mjs'));
  writeFileSync(`${folder}/codec.mjs`, block('// codec.mjs'));
  writeFileSync(`${folder}/copy.mjs`, block('// copy.mjs'));
  writeFileSync(`${folder}/machine.mjs`, block("from 'wirestate/machines'"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('README.md', () => {
  test('has an adapter of at most 30 lines that finds the ignored Sync', async () => {
    const adapter = block('// my-queue.mjs').match(/class MyQueue {[\s\S]*?\n}/)?.[0] ?? '';
    expect(adapter.split('\n').length).toBeGreaterThan(10);
    expect(adapter.split('\n').length).toBeLessThanOrEqual(30);
    const { code, stdout } = await run('node', [`${folder}/my-queue.mjs`]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^20000 cases, \d+ findings/);
    expect(stdout).toMatch(/stale-expectation \(copy-in\.sync-ignored\) {2}> P B E S/);
  });

  test('has a suite that fails for that adapter and says with which exchange', async () => {
    const { code, stdout, stderr } = await run('npx', ['vitest', 'run', '--root', folder]);
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(/> [A-Z]/);
    expect(stdout + stderr).toContain('seed');
  });

  test('has a relay that tells what a real server owes', async () => {
    const server = await startEmbedded();
    if (!server.ok) throw new Error(server.message);
    const port = await freePort();
    const relay = spawn('node', [`${folder}/relay.mjs`, String(port), '127.0.0.1', String(server.port)]);
    try {
      let output = '';
      relay.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
      await once(relay.stdout, 'data');
      expect(output).toBe(`listening on ${port}\n`);
      const target = parseServerUrl(`postgres://postgres@127.0.0.1:${port}/postgres`);
      if (!target.ok) throw new Error(target.message);
      const connection = await connect(target.target);
      if (!connection.ok) throw new Error(connection.message);
      const answer = await simpleQuery(connection, 'select 1');
      expect(answer.ok).toBe(true);
      await connection.close();
      expect(output).toContain('ready: 0 to 0 ReadyForQuery to come, releasable: yes');
      expect(output).not.toContain('broken');
    } finally {
      relay.kill();
      await server.stop();
    }
  });

  test('has a decoder that says of bytes what the comments say', async () => {
    const { code, stdout } = await run('node', [`${folder}/codec.mjs`]);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toEqual([
      "[ 'Zürich', null ]",
      'Malformed ReadyForQuery of the backend: status is 88, which it cannot be (at byte 0 of its body).',
      'A message of type "Z" cannot have the length -1 (at byte 28; the largest is 1073741826).',
    ]);
  });

  test('has COPY streams that do on a real server what the comments say', async () => {
    const server = await startEmbedded();
    if (!server.ok) throw new Error(server.message);
    try {
      const { code, stdout, stderr } = await run('node', [`${folder}/copy.mjs`, server.url]);
      expect(stderr).toBe('');
      expect(stdout).toBe('COPY 2\n23505, can go on: true\nBern null\nZürich on the "Limmat",\nby the lake\n');
      expect(code).toBe(0);
    } finally {
      await server.stop();
    }
  });

  test('shows how a machine is run', async () => {
    const { code, stdout } = await run('node', [`${folder}/machine.mjs`]);
    expect(code).toBe(0);
    expect(stdout).toContain('initializing');
  });

  test.each(VERDICTS)('lists the verdict %s', (id, about) => {
    expect(readme).toContain(`| \`${id}\` | ${about} |`);
  });
});

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
