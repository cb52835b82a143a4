/** The shipped examples for CI: read as YAML, and their commands typed into a shell as the machines there would. */
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { parseKnown } from '../../src/report/known.ts';
import type { RunReport } from '../../src/report/run.ts';
import { SERVER } from '../src/report/runs.ts';
import { makeFolder, PROGRAM, ROOT, type Run, run } from './program.ts';

const folder = makeFolder();
afterAll(() => folder.remove());

/** `wirestate` and `npx wirestate`, as they are found where the package is installed. */
mkdirSync(join(folder.path, 'bin'));
for (const [name, shift] of [
  ['wirestate', ''],
  ['npx', 'shift\n'],
])
  chmodSync(folder.file(`bin/${name}`, `#!/bin/sh\n${shift}exec '${process.execPath}' '${PROGRAM}' "$@"\n`), 0o755);

/** Runs a command line of an example in the folder, with nobody listening where its pooler should be. */
function shell(line: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const text = line
    .replaceAll(/127\.0\.0\.1:6432|pooler:6432/gu, '127.0.0.1:1')
    .replaceAll('/results', join(folder.path, 'results'))
    .replaceAll(/\$\{\{ matrix\.shard \}\}/gu, '8')
    .replaceAll(/\$\{\{ github\.run_number \}\}/gu, '12');
  expect(text).not.toMatch(/\$\{\{/u);
  const path = `${join(folder.path, 'bin')}:${process.env.PATH}`;
  return run('sh', ['-c', `cd '${folder.path}' && ${text}`], { env: { PATH: path, POOLER_PASSWORD: 'x', ...env } });
}

const example = (name: string): string => readFileSync(join(ROOT, 'test/examples/ci', name), 'utf8');

interface Step {
  readonly run?: string;
  readonly uses?: string;
}
interface Workflow {
  readonly jobs: {
    readonly fuzz: {
      readonly strategy: { readonly matrix: { readonly shard: readonly number[] } };
      readonly steps: readonly Step[];
    };
    readonly report: { readonly needs: string; readonly steps: readonly Step[] };
  };
}
const workflow: Workflow = parse(example('github-actions.yml'));
const commandOf = (steps: readonly Step[], name: string): string => {
  const line = steps.find((step) => step.run?.includes(`wirestate ${name}`))?.run;
  if (line === undefined) throw new Error(`no step runs wirestate ${name}`);
  return line;
};

interface Container {
  readonly command: readonly string[];
}
interface Job {
  readonly kind: string;
  readonly spec: {
    readonly completionMode: string;
    readonly completions: number;
    readonly parallelism: number;
    readonly template: {
      readonly spec: { readonly initContainers: readonly Container[]; readonly containers: readonly Container[] };
    };
  };
}
const documents = parseAllDocuments(example('kubernetes-job.yml'));
const job: Job = documents.map((document) => document.toJS()).find(({ kind }) => kind === 'Job');

/** What a shard of an example would leave behind. */
const shards = (count: number, seed: number): readonly RunReport[] =>
  Array.from({ length: count }, (_, index) => ({ ...SERVER, target: 'pooler', seed, shard: { index, count } }));

describe('The GitHub workflow', () => {
  it('plays every shard once', () => {
    const { shard } = workflow.jobs.fuzz.strategy.matrix;
    const [, count] =
      /--shard \$\{\{ matrix\.shard \}\}\/(\d+)/u.exec(commandOf(workflow.jobs.fuzz.steps, 'fuzz')) ?? [];
    expect(shard).toEqual(Array.from({ length: Number(count) }, (_, index) => index + 1));
  });

  it('has a command that is understood, and says that nobody listens where no pooler runs', async () => {
    const { code, stderr } = await shell(commandOf(workflow.jobs.fuzz.steps, 'fuzz'));
    expect(stderr).toMatch(/ECONNREFUSED|refused/u);
    expect(code).toBe(3);
  });

  it('joins the artifacts of all shards into reports that are kept', async () => {
    for (const [index, report] of shards(8, 12).entries()) {
      mkdirSync(join(folder.path, `shards/shard-${index + 1}`), { recursive: true });
      folder.file(`shards/shard-${index + 1}/report.json`, JSON.stringify(report));
    }
    folder.file('known-failures.json', '[]');
    const { steps, needs } = workflow.jobs.report;
    expect(needs).toBe('fuzz');
    expect(await shell(commandOf(steps, 'graph'))).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout, stderr } = await shell(commandOf(steps, 'merge'));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/126,688 cases: 0 findings\n$/u);
    for (const name of ['report.json', 'junit.xml', 'matrix.html', 'protocol.html'])
      expect(readFileSync(join(folder.path, 'all', name), 'utf8').length).toBeGreaterThan(100);
  });
});

describe('README.md', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

  it('has known failures that can be read', () => {
    const [, text = ''] = /```json\n(\[\n[\s\S]*?)```/u.exec(readme) ?? [];
    expect(parseKnown(text)).toMatchObject({ ok: true, entries: [{ expires: '2027-06-30' }] });
  });

  it('has a shard and a merge that are understood', async () => {
    const lines = readme.match(/^npx wirestate (?:fuzz --target|merge) .*$/gmu) ?? [];
    const fuzz = lines.find((line) => line.includes('--shard')) ?? '';
    const merge = lines.find((line) => line.includes(' merge ')) ?? '';
    const played = await shell(fuzz, { URL: 'postgres://app@127.0.0.1:1/app' });
    expect(played.stderr).toMatch(/ECONNREFUSED|refused/u);
    expect(played.code).toBe(3);
    expect(await shell(merge.replace('--out all', '--out readme'))).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('The Kubernetes job', () => {
  const [, , line = ''] = job.spec.template.spec.containers[0]?.command ?? [];
  const [, , making = ''] = job.spec.template.spec.initContainers[0]?.command ?? [];

  it('is an indexed job with as many pods as there are shards', () => {
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
    expect(job.spec.completionMode).toBe('Indexed');
    expect(line).toContain(`--shard $((JOB_COMPLETION_INDEX + 1))/${job.spec.completions}`);
  });

  it('gives each pod a database of its own, since several play at the same time', () => {
    const [, database = ''] = /--target "\S+\/([^/"]+)"/u.exec(line) ?? [];
    expect(job.spec.parallelism).toBeGreaterThan(1);
    expect(database).toContain('$JOB_COMPLETION_INDEX');
    expect(making).toMatch(/^dropdb .*createdb /u);
    expect(making.split(' createdb ')[1]?.trim()).toBe(database);
  });

  it('has a command that is understood in its first and its last pod', async () => {
    for (const index of [0, job.spec.completions - 1]) {
      const { code, stderr } = await shell(line, { JOB_COMPLETION_INDEX: String(index) });
      expect(stderr).toMatch(/ECONNREFUSED|refused/u);
      expect(code).toBe(3);
    }
    const { code, stderr } = await shell(line, { JOB_COMPLETION_INDEX: String(job.spec.completions) });
    expect(stderr).toContain('"17/16" is no shard');
    expect(code).toBe(2);
  });

  it('leaves reports that the command in its head joins', async () => {
    for (const [index, report] of shards(job.spec.completions, 1).entries()) {
      mkdirSync(join(folder.path, `results/shard-${index}`), { recursive: true });
      folder.file(`results/shard-${index}/report.json`, JSON.stringify(report));
    }
    const [, command = ''] = /`(wirestate merge [^`]+)`/u.exec(example('kubernetes-job.yml')) ?? [];
    const { code, stdout } = await shell(command.replace('--out all', '--out joined'));
    expect(stdout).toMatch(/ cases: 0 findings\n$/u);
    expect(code).toBe(0);
  });
});
