/** What a run against a target does to others, and they to it: databases that are in use, disks that are full, signals. */
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventId } from '../../machines/messages.ts';
import type { Connection } from '../../src/net/connection.ts';
import type { Started } from '../../src/net/embedded.ts';
import type { RunReport } from '../../src/report/run.ts';
import { eventually, must, open, sql, start, targetOf } from '../src/net/support.ts';
import { type Planted, Pooler } from '../src/target/pooler.ts';
import { GENERATOR } from '../src/target/support.ts';
import { startPgbouncer } from '../targets/pgbouncer.ts';
import { makeFolder, STACK, wirestate } from './program.ts';

let server: Started;
let admin: Connection;
let reference: string;
const folder = makeFolder();

beforeAll(async () => {
  server = await start();
  admin = await open(server.url);
  for (const name of ['reference', 'other', 'crowded']) await sql(admin, `create database ${name}`);
  reference = server.url.replace(/postgres$/u, 'reference');
});
afterAll(async () => {
  await admin.close();
  await server.stop();
  folder.remove();
});

const fuzz = (...args: string[]) => wirestate(['fuzz', ...args]);
const database = (name: string): string => server.url.replace(/postgres$/u, name);

async function tablesOf(url: string): Promise<readonly (readonly (string | null)[])[]> {
  const connection = await open(url);
  const rows = await sql(connection, "select relname from pg_class where relnamespace = 'public'::regnamespace");
  await connection.close();
  return rows;
}

/** The sentence with which a run ends that cannot begin. */
async function refusal(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await fuzz(...args);
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).not.toMatch(STACK);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  return stderr;
}

describe('a database', () => {
  it('that another run plays in is refused, as target and as reference, and the other goes on', async () => {
    const given = ['--phase', 'malformed', '--runs', '100000', '--json', '--time', '60'];
    const controller = new AbortController();
    const first = wirestate(['fuzz', '--target', server.url, '--reference', reference, ...given], {
      signalWhen: controller.signal,
    });
    await eventually('the first run plays', async () => {
      const found = await sql(admin, "select to_regclass('wirestate_run') is not null");
      return found[0]?.[0] === 't' && (await tablesOf(reference)).length > 1;
    });
    const some = ['--phase', 'walks', '--runs', '3'];
    const sentence = await refusal('--target', server.url, ...some);
    expect(sentence).toMatch(
      /^wirestate: the database "postgres" at 127\.0\.0\.1:\d+ cannot be used: another run plays there, last seen \d+ seconds? ago/u,
    );
    expect(sentence).toContain('give each a database of its own at the end of the URL');
    const referred = await refusal('--target', database('other'), '--reference', reference, '--phase', 'malformed');
    expect(referred).toMatch(/^wirestate: The reference cannot be used: the database "reference" .* another run/u);
    expect(await tablesOf(database('other'))).toEqual([]);
    controller.abort();
    const { code, stdout } = await first;
    expect(code).toBe(130);
    const report: RunReport = JSON.parse(stdout);
    expect(report).toMatchObject({ ended: 'interrupted', findings: [] });
    expect(report.cases.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect([await tablesOf(server.url), await tablesOf(reference)]).toEqual([[], []]);
  }, 90_000);

  it('that a run was killed in is had again after a while', async () => {
    await sql(admin, 'create table wirestate_run (id text, seen timestamptz)');
    await sql(admin, "insert into wirestate_run values ('killed', now() - interval '3 minutes')");
    const { code, stderr } = await fuzz('--target', server.url, '--phase', 'walks', '--runs', '3');
    expect([code, stderr]).toEqual([0, '']);
    expect(await tablesOf(server.url)).toEqual([]);
  }, 60_000);

  it('whose tables the recordings would empty is refused, and keeps them', async () => {
    const crowded = database('crowded');
    const connection = await open(crowded);
    await sql(connection, 'create table tu as select 1 as a');
    const sentence = await refusal('--target', crowded, '--reference', reference);
    expect(sentence).toContain(
      'there is a table or view tu, which would be replaced and dropped for the phase recordings',
    );
    expect(await sql(connection, 'select a from tu')).toEqual([['1']]);
    const { code } = await fuzz('--target', crowded, '--phase', 'walks', '--runs', '3');
    expect(code).toBe(0);
    await sql(connection, 'alter table tu rename to mine');
    await sql(connection, "create function f_add(int, int) returns int language sql as 'select 42'");
    expect(await refusal('--target', crowded, '--phase', 'recordings', '--reference', reference)).toContain(
      'there is a function f_add(integer, integer), which would be replaced and dropped',
    );
    expect(await sql(connection, 'select f_add(1, 1)')).toEqual([['42']]);
    await sql(connection, 'alter table mine rename to tu');
    expect(await sql(connection, 'select a from tu')).toEqual([['1']]);
    await connection.close();
  }, 60_000);

  it('of each of several lanes is gone afterwards, and nothing is left in that of the URL', async () => {
    const { code } = await fuzz('--target', server.url, '--phase', 'walks', '--runs', '8', '--concurrency', '2');
    expect(code).toBe(0);
    expect(await tablesOf(server.url)).toEqual([]);
    expect(await sql(admin, "select datname from pg_database where datname like 'wirestate%'")).toEqual([]);
  }, 60_000);
});

/** NoData comes twice. */
const TWICE: Planted = { reply: (message) => (message.type === 'n' ? [message, message] : [message]) };

/** Of its cases the first that shows that is small, and another is not smaller. */
const SEED = 83;

/** So many cases of the seed hold `count` that show it. */
function showing(count: number): number {
  const found = [...GENERATOR.sample(SEED, 200)].flatMap(({ events }, number) =>
    events.includes(eventId('B.NoData')) ? [number] : [],
  );
  return (found[count - 1] ?? 0) + 1;
}

describe('a run with findings', () => {
  it('goes on when the disk is full, says so once, and names the finding in every failed case', async () => {
    const out = join(folder.path, 'full');
    mkdirSync(out);
    for (const end of ['jsonl', 'pgproto'])
      symlinkSync('/dev/full', join(out, `duplicate-reply-extended.description.${end}`));
    const pooler = await Pooler.start(targetOf(server.url), TWICE);
    const runs = `${showing(2)}`;
    const given = ['--target', pooler.url, '--phase', 'walks', '--seed', `${SEED}`];
    const { code, stdout, stderr } = await fuzz(...given, '--runs', runs, '--out', out, '--json');
    await pooler.stop();
    expect(stderr).toMatch(
      /^wirestate: \S+description\.jsonl cannot be written: the disk is full\. The run goes on, and its report holds what is not in \S+\.\n$/u,
    );
    const report: RunReport = JSON.parse(stdout);
    expect(report.phases[0]?.cases).toBe(Number(runs));
    expect(report.findings.find(({ id }) => id === 'duplicate-reply/extended.description')?.files).toEqual([]);
    const failed = report.cases.filter(({ outcome }) => outcome === 'failed');
    expect(failed.length).toBeGreaterThan(1);
    const ids: readonly (string | undefined)[] = report.findings.map(({ id }) => id);
    expect(failed.filter(({ finding }) => !ids.includes(finding))).toEqual([]);
    expect(code).toBe(1);
  }, 180_000);

  it.each([
    ['its time is over', 4],
    ['it is interrupted', 130],
  ] as const)(
    'on PgBouncer writes a whole report when %s',
    async (_what, otherwise) => {
      const pgbouncer = must(await startPgbouncer());
      try {
        const isCut = otherwise === 130;
        const out = join(folder.path, `cut-${otherwise}`);
        const given = ['--target', pgbouncer.url, '--phase', 'walks', '--seed', '4', '--runs', '100000', '--out', out];
        const controller = new AbortController();
        const running = wirestate(['fuzz', ...given, '--json', '--time', isCut ? '90' : '3'], {
          signalWhen: controller.signal,
        });
        if (isCut) {
          const isFound = (): boolean => existsSync(out) && readdirSync(out).length > 1;
          for (const deadline = Date.now() + 80_000; !isFound() && Date.now() < deadline; ) await sleep(50);
          controller.abort();
        }
        const { code, stdout, stderr } = await running;
        expect(stderr).not.toMatch(STACK);
        const report: RunReport = JSON.parse(stdout);
        expect(report.ended).toBe(isCut ? 'interrupted' : 'time');
        expect(report.phases[0]?.cases).toBeGreaterThan(0);
        expect(code).toBe(isCut ? 130 : report.findings.length > 0 ? 1 : 4);
        if (isCut) expect(report.findings.length).toBeGreaterThan(0);
        for (const { files } of report.findings) expect(files).toHaveLength(2);
      } finally {
        await pgbouncer.stop();
      }
    },
    150_000,
  );
});
