/** The targets are the real programs: Debian's proxies, npm's PGlite. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { must, open, sentence, sql } from '../src/net/support.ts';
import { TARGETS, type TargetName } from './catalogue.ts';
import { startDaemon } from './daemon.ts';
import { startPgbouncer } from './pgbouncer.ts';
import { startPgpool } from './pgpool.ts';
import { answerOf, isGone, processesOfGroup } from './support.ts';
import { DEBIAN_15, type RunningTarget, urlOf } from './target.ts';

const OWNER = fileURLToPath(new URL('owner.ts', import.meta.url));
const PROXIES: readonly TargetName[] = ['pgbouncer', 'pgbouncer-session', 'pgpool', 'pglite'];

const urlsOf = ({ url, server }: Pick<RunningTarget, 'url' | 'server'>): string[] =>
  server === undefined ? [url] : [url, server];

async function using(target: RunningTarget, test: (target: RunningTarget) => Promise<void>): Promise<void> {
  try {
    await test(target);
  } finally {
    await target.stop();
  }
}

/** PGlite compiles itself and makes a cluster, which takes half a minute on a machine that has much to do. */
const PATIENCE_MS = 240_000;

describe.each(PROXIES)('%s', { timeout: PATIENCE_MS }, (name) => {
  it('answers a query, comes back after a restart, and is gone after its stop', async () => {
    const target = must(await TARGETS[name]());
    const groups = [...target.groups()];
    await using(target, async ({ url, restart }) => {
      expect(await answerOf(url)).toBe('42');
      // The guard, and what it guards.
      for (const group of groups) expect(processesOfGroup(group).length).toBeGreaterThan(1);
      expect(await restart()).toBeUndefined();
      expect(await answerOf(url)).toBe('42');
      await isGone(groups, []);
      groups.push(...target.groups());
    });
    await isGone(groups, urlsOf(target));
  });

  it('is gone when the process that started it was killed', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', OWNER, name], { stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const line = await new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve));
    const target: Pick<RunningTarget, 'ok' | 'url' | 'server'> & { groups: number[] } = must(JSON.parse(line));
    expect(await answerOf(target.url)).toBe('42');
    for (const group of target.groups) expect(processesOfGroup(group).length).toBeGreaterThan(1);
    child.kill('SIGKILL');
    await ended;
    await isGone(target.groups, urlsOf(target));
  });
});

describe('PgBouncer', () => {
  it('has one server connection, which two clients share in transaction mode', async () => {
    await using(must(await startPgbouncer({ behind: DEBIAN_15 })), async ({ url }) => {
      const clients = [await open(url), await open(url)];
      const backends: unknown[] = [];
      for (const client of [...clients, ...clients]) backends.push(await sql(client, 'select pg_backend_pid()'));
      expect(new Set(backends.map((rows) => JSON.stringify(rows))).size).toBe(1);
      for (const client of clients) await client.close();
    });
  });

  it.each(['md5', 'scram-sha-256'] as const)('asks for a password with %s', async (authentication) => {
    await using(must(await startPgbouncer({ authentication, mode: 'session' })), async ({ url }) => {
      expect(await answerOf(url)).toBe('42');
      await expect(answerOf(url.replace('secret', 'wrong'))).rejects.toThrow(/password|SASL authentication failed/u);
    });
  });

  it('is started again after it was killed, in front of the same server', async () => {
    await using(must(await startPgbouncer()), async (target) => {
      for (const pid of target.groups().flatMap(processesOfGroup)) process.kill(pid, 'SIGKILL');
      await isGone(target.groups(), [target.url]);
      expect(await target.restart()).toBeUndefined();
      expect(await answerOf(target.url)).toBe('42');
    });
  });
});

describe('Pgpool-II', () => {
  it('asks for a password with md5', async () => {
    await using(must(await startPgpool({ authentication: 'md5' })), async ({ url }) => {
      expect(await answerOf(url)).toBe('42');
      await expect(answerOf(url.replace('secret', 'wrong'))).rejects.toThrow(/password|authentication/u);
    });
  });
});

describe('A program', () => {
  const program = {
    name: 'PgBouncer',
    path: '/usr/sbin/pgbouncer',
    install: 'run `apt-get install pgbouncer`',
    signal: 'KILL' as const,
    args: (folder: string) => [`${folder}/pgbouncer.ini`],
    files: () => ({}),
  };

  it('that is not installed is a sentence that says how to install it', async () => {
    expect(sentence(await startDaemon({ ...program, path: '/usr/sbin/no-pgbouncer' }, urlOf))).toBe(
      'PgBouncer is not installed (there is no /usr/sbin/no-pgbouncer): run `apt-get install pgbouncer`',
    );
  });

  it('that does not start is a sentence with what it complains about, and leaves no folder', async () => {
    const targets = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('wirestate-target-'));
    const before = targets();
    const said = sentence(
      await startDaemon({ ...program, files: () => ({ 'pgbouncer.ini': '[pgbouncer]\nno_such = 1\n' }) }, urlOf),
    );
    expect(said).toMatch(/^PgBouncer ended while starting: .*no_such/u);
    expect(targets().filter((name) => !before.includes(name))).toEqual([]);
  });
});
