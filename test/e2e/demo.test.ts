import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { MODELS } from '../../src/models/index.ts';
import { startEmbedded } from '../../src/net/embedded.ts';
import { makeFolder, STACK, wirestate } from './program.ts';

const folder = makeFolder();
// The server runs as nobody where we are root.
chmodSync(folder.path, 0o755);
afterAll(() => folder.remove());
const env = { TMPDIR: folder.path };

/** Processes and files of servers that were started in the folder. */
const leftovers = (): string[] => [
  ...readdirSync(folder.path),
  ...spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes(folder.path)),
];

describe('wirestate demo', () => {
  it('shows what each model gets wrong, has every finding confirmed by PostgreSQL, and leaves nothing behind', async () => {
    const { code, stdout, stderr, lines } = await wirestate(['demo', '--runs', '3000'], { env });
    expect(stderr).toBe('');
    expect(lines).toContain('reference: survived 3,150 exchanges');
    for (const { name } of MODELS.slice(1)) expect(lines).toContain(name);
    const [, confirmed, played] =
      /^PostgreSQL 18\.4, started for this run: confirmed (\d+) of (\d+) findings$/mu.exec(stdout) ?? [];
    expect(Number(confirmed)).toBeGreaterThan(100);
    expect(confirmed).toBe(played);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(102);
    expect(code).toBe(0);
    expect(leftovers()).toEqual([]);
  });

  it('shows each verdict of a model once, with an exchange that has it', async () => {
    const { stdout } = await wirestate(['demo', '--runs', '1000', '--quiet'], { env });
    const part = /\nnaive\n(.*?)\n\n/su.exec(stdout)?.[1] ?? '';
    const shown = [...part.matchAll(/^ {2}([a-z-]+-[a-z]+) +([<>][^+\n]*?)(?: {2}\+ \d+ more rules?)?$/gmu)];
    expect(shown.length).toBeGreaterThan(1);
    expect(new Set(shown.map(([, verdict]) => verdict)).size).toBe(shown.length);
    for (const [, verdict, exchange = ''] of shown) {
      const { lines } = await wirestate(['model', 'run', 'naive', '--exchange', exchange, '--json']);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({ verdict, legal: true });
    }
  });

  it('writes its findings, its models and the server as lines of JSON', async () => {
    const { code, lines } = await wirestate(['demo', '--runs', '400', '--json', '--seed', '3'], { env });
    const values = lines.map((line) => JSON.parse(line));
    const findings = values.filter(({ verdict }) => verdict !== undefined);
    expect(findings.length).toBeGreaterThan(40);
    for (const { confirmed, verdict, schedule } of findings) {
      expect(confirmed).toBe(true);
      expect(schedule === true).toBe(verdict === 'read-deadlock');
    }
    const models = values.filter(({ seconds }) => seconds !== undefined);
    expect(models.map(({ model }) => model)).toEqual(MODELS.map(({ name }) => name));
    expect(values.at(-1)).toEqual({
      server: '18.4',
      dialect: 'postgres-18',
      played: findings.length,
      confirmed: findings.length,
    });
    expect(code).toBe(0);
    expect(leftovers()).toEqual([]);
  });

  it('plays on a server that is given, and takes away what it made there', async () => {
    const server = await startEmbedded();
    if (!server.ok) throw new Error(server.message);
    try {
      const given = await wirestate(['demo', '--runs', '200', '--server', server.url]);
      expect(given.stdout).toMatch(/^PostgreSQL 18\.4, at the address given: confirmed (\d+) of \1 findings$/mu);
      expect(given.code).toBe(0);
      const other = await wirestate(['demo', '--runs', '200', '--server', server.url, '--dialect', 'postgres-15']);
      expect(other.stderr).toContain('The server is of postgres-18: leave out --dialect');
      expect(other.code).toBe(2);
    } finally {
      await server.stop();
    }
  });

  it.each([
    ['postgres://nobody@127.0.0.1:1/none', 'the server at 127.0.0.1:1 cannot be reached: nothing listens there'],
    ['http://127.0.0.1', 'is no server URL'],
  ])('says in one sentence that it cannot use %s', async (url, part) => {
    const { code, stdout, stderr } = await wirestate(['demo', '--server', url]);
    expect(stderr).toContain(part);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(STACK);
    expect([code, stdout]).toEqual([3, '']);
  });

  it('stops its server when it is interrupted', async () => {
    const { code, stderr } = await wirestate(['demo', '--runs', '5000'], { env, signalOnStdout: 'SIGINT' });
    expect(stderr).toBe('wirestate: interrupted: the findings were not all played.\n');
    expect(code).toBe(130);
    expect(leftovers()).toEqual([]);
  });
});
