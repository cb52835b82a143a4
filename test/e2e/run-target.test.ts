/** What `npm run fuzz:pgbouncer` runs: a target is started, fuzzed by the program as it is built, and gone afterwards. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eventually } from '../src/net/support.ts';
import { isGone } from '../targets/support.ts';
import { ROOT, run } from './program.ts';

const RUN = ['--import', 'tsx', join(ROOT, 'test/targets/run.ts')];

/** The URL of the target, which is said on standard error first. */
const urlIn = (text: string): string => /PgBouncer, transaction mode, at (\S+)/u.exec(text)?.[1] ?? '';

/** Command lines that name a target. */
const commandsWith = (url: string): string[] =>
  spawnSync('ps', ['-e', '-o', 'stat=,args='], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes(url) && !line.startsWith('Z'));

it('passes its arguments on, gives a reference of the same version, and ends as the fuzzer does', async () => {
  const { code, lines, stderr } = await run(process.execPath, [
    ...[...RUN, 'pgbouncer', '--case', 'handshake/ssl-twice', '--json'],
  ]);
  const url = urlIn(stderr);
  expect(url).toMatch(/^postgres:/u);
  const { target, reference, findings } = JSON.parse(lines.join('\n'));
  expect(target).toBe('PgBouncer, transaction mode');
  expect(reference).toMatch(/\/reference 18\.4$/u);
  expect(findings).toHaveLength(1);
  expect(code).toBe(1);
  await isGone([], [url]);
  expect(commandsWith(url)).toEqual([]);
});

it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('leaves nothing behind after %s', async (signal) => {
  const child = spawn(process.execPath, [...RUN, 'pgbouncer', '--phase', 'walks', '--time', '60'], { cwd: ROOT });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdout.resume();
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('exit', (code, by) => resolve(by ?? code));
  });
  try {
    // A machine that has much to do takes its time over starting two servers.
    await new Promise<void>((resolve) => {
      child.stderr.on('data', () => {
        if (urlIn(said) !== '') resolve();
      });
      child.on('exit', () => resolve());
    });
    const url = urlIn(said);
    expect(url).toMatch(/^postgres:/u);
    await eventually('the fuzzer runs', () => commandsWith(url).length > 0);
    child.kill(signal);
    // A fuzzer that has not begun yet ends by the signal, one that has in order.
    expect(signal === 'SIGKILL' ? [signal] : [130, 143]).toContain(await ended);
    await eventually('the fuzzer is gone', () => commandsWith(url).length === 0);
    await isGone([], [url]);
  } finally {
    child.kill('SIGKILL');
  }
});

it('knows its targets', async () => {
  const { code, stderr } = await run(process.execPath, [...RUN, 'pgbouncr']);
  expect(stderr).toMatch(/^There is no target "pgbouncr"; the targets are pgbouncer, pgbouncer-session, pgpool, /u);
  expect(code).toBe(2);
});
