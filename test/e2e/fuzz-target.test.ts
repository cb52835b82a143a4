import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventId } from '../../machines/messages.ts';
import { parseCapture } from '../../src/corpus/capture.ts';
import { connect } from '../../src/net/connection.ts';
import { type Started, startEmbedded } from '../../src/net/embedded.ts';
import { simpleQuery } from '../../src/net/simple-query.ts';
import { parseServerUrl, type Target } from '../../src/net/target.ts';
import type { RunReport } from '../../src/report/run.ts';
import { Pooler } from '../src/target/pooler.ts';
import { GENERATOR } from '../src/target/support.ts';
import { makeFolder, run, STACK, wirestate } from './program.ts';

/** Of Debian's package pgpool2. */
const PGPROTO = '/usr/sbin/pgproto';

let server: Started;
let target: Target;
let reference: string;
const folder = makeFolder();

async function sql(...statements: string[]): Promise<readonly (readonly (string | null)[])[]> {
  const connection = await connect(target);
  if (!connection.ok) throw new Error(connection.message);
  let rows: readonly (readonly (string | null)[])[] = [];
  for (const statement of statements) {
    const done = await simpleQuery(connection, statement);
    if (!done.ok) throw new Error(done.message);
    rows = done.rows;
  }
  await connection.close();
  return rows;
}

beforeAll(async () => {
  const started = await startEmbedded({
    hba: 'host all locked all scram-sha-256\nlocal all all trust\nhost all all all trust\n',
  });
  if (!started.ok) throw new Error(started.message);
  server = started;
  const parsed = parseServerUrl(started.url);
  if (!parsed.ok) throw new Error(parsed.message);
  target = parsed.target;
  await sql("create role locked login password 'right'", 'create database reference');
  reference = started.url.replace(/postgres$/u, 'reference');
}, 120_000);

afterAll(async () => {
  folder.remove();
  await server.stop();
});

const fuzz = (...args: string[]) => wirestate(['fuzz', ...args]);

describe('wirestate fuzz --target', () => {
  it('finds nothing wrong with PostgreSQL in any phase, and leaves nothing behind', async () => {
    const { code, stdout, stderr } = await fuzz(
      ...['--target', server.url, '--reference', reference, '--runs', '12', '--seed', '2', '--json'],
    );
    expect(stderr).not.toMatch(STACK);
    const report: RunReport = JSON.parse(stdout);
    expect(report.findings).toEqual([]);
    expect(report.cases.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(code).toBe(0);
    expect(report.phases.map(({ phase }) => phase)).toEqual([
      ...['handshake', 'recordings', 'transitions', 'walks', 'interleavings', 'malformed'],
    ]);
    expect(report.phases.find(({ phase }) => phase === 'recordings')?.cases).toBeGreaterThan(150);
    // Sessions that another session ends are among these.
    expect(report.phases.find(({ phase }) => phase === 'transitions')?.cases).toBeGreaterThan(450);
    expect(new Set(report.leftOut?.map(({ phase }) => phase))).toEqual(new Set(['recordings']));
    expect(report).toMatchObject({ seed: 2, ended: 'done', dialect: 'postgres-18', version: server.version });
    expect(await sql("select relname from pg_class where relnamespace = 'public'::regnamespace")).toEqual([]);
  }, 240_000);

  it('reports a fault, and writes it down as a recording and for pgproto', async () => {
    const pooler = await Pooler.start(target, {
      reply: (message) => (message.type === 'n' ? [message, message] : [message]),
    });
    const out = join(folder.path, 'findings');
    // One case that shows it is enough.
    const showing = [...GENERATOR.sample(1, 100)].findIndex(({ events }) => events.includes(eventId('B.NoData')));
    const { code, stdout, stderr } = await fuzz('--target', pooler.url, '--case', `walks/1:${showing}`, '--out', out);
    expect(stderr).not.toMatch(STACK);
    expect(code).toBe(1);
    expect(stdout).toContain('duplicate-reply/extended.description');
    expect(stdout).toContain('frontend sent');
    // Its line plays what is left of the case, and nothing else.
    const [, line = ''] = /replay wirestate fuzz --target \S+ --case (\S+)$/mu.exec(stdout) ?? [];
    expect(line).toMatch(/^walks\/1:\d+\+[\d.]+$/u);
    const again = await fuzz('--target', pooler.url, '--case', line, '--json');
    await pooler.stop();
    expect(again.code).toBe(1);
    const [finding]: RunReport['findings'] = JSON.parse(again.stdout).findings;
    expect(stdout).toContain(`--case ${finding?.replay.split(' ').at(-1)}\n`);
    const recording = parseCapture(readFileSync(join(out, 'duplicate-reply-extended.description.jsonl'), 'utf8'));
    if (!recording.ok) throw new Error(recording.message);
    const types = recording.capture.entries.flatMap((entry) => ('bytes' in entry ? [`${entry.dir}${entry.t}`] : []));
    expect(types.filter((type) => type === 'Bn').length).toBeGreaterThan(1);
    const input = readFileSync(join(out, 'duplicate-reply-extended.description.pgproto'), 'utf8');
    expect(input).toMatch(/^'P'\t".*"\t".+"\t0$/mu);
    expect(input).toMatch(/^'D'\t'[SP]'\t".*"$/mu);
    expect(input.trimEnd().endsWith("'X'")).toBe(true);
    const file = join(out, 'duplicate-reply-extended.description.pgproto');
    const { host, port } = target;
    const played = await run(PGPROTO, ['-h', host, '-p', `${port}`, '-u', 'postgres', '-d', 'postgres', '-f', file]);
    // It writes what it says and hears to standard error, some of it to standard output.
    expect(played.stdout + played.stderr).toMatch(/FE=> Parse[\s\S]*FE=> Describe[\s\S]*BE ReadyForQuery/u);
  }, 120_000);

  it('plays one case by its id', async () => {
    const { code, stdout } = await fuzz('--target', server.url, '--case', 'walks/5:3', '--json');
    const report: RunReport = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(report.phases).toMatchObject([{ phase: 'walks', cases: 1 }]);
  }, 60_000);

  it('shares the cases among shards', async () => {
    const counts: (number | undefined)[] = [];
    // One after another: they have one database between them.
    for (const shard of ['1/3', '2/3', '3/3']) {
      const given = ['--target', server.url, '--phase', 'walks', '--runs', '20', '--seed', '4', '--shard', shard];
      const report: RunReport = JSON.parse((await fuzz(...given, '--json')).stdout);
      counts.push(report.phases[0]?.cases);
    }
    expect(counts).toEqual([7, 7, 6]);
  }, 120_000);

  it('plays several cases at the same time, each in a database that is gone afterwards', async () => {
    const { code, stdout, stderr } = await fuzz(
      ...['--target', server.url, '--phase', 'walks', '--runs', '40', '--concurrency', '3', '--json'],
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const report: RunReport = JSON.parse(stdout);
    expect(report.phases[0]?.cases).toBe(40);
    expect(await sql("select datname from pg_database where datname like 'wirestate%'")).toEqual([]);
  }, 120_000);

  it('writes a whole report when its time is over, and when it is interrupted', async () => {
    const given = ['--target', server.url, '--phase', 'walks', '--runs', '100000', '--json'];
    const late = await fuzz(...given, '--time', '1');
    expect(late.code).toBe(4);
    expect(JSON.parse(late.stdout)).toMatchObject({ ended: 'time', findings: [] });
    const lines = join(folder.path, 'run.jsonl');
    const file = join(folder.path, 'run.json');
    const cut = await wirestate(
      ['fuzz', ...given.slice(0, -1), '--reporter', `json=${file}`, '--reporter', 'jsonl', '--time', '30'],
      { signalOnStdout: 'SIGINT' },
    );
    expect(existsSync(lines)).toBe(false);
    expect(cut.code).toBe(130);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ ended: 'interrupted' });
    expect(JSON.parse(cut.lines.at(-1) ?? '')).toMatchObject({ event: 'end', ended: 'interrupted' });
  }, 120_000);

  it('says in a sentence why a target cannot be used', async () => {
    const stranger = createServer((socket) => socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const address = stranger.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const locked = server.url.replace('//postgres@', '//locked:wrong@');
    const cases: readonly (readonly [args: string[], code: number, sentence: RegExp])[] = [
      [['--target', 'mysql://localhost'], 2, /is no server URL/u],
      [['--target', 'postgres://postgres@127.0.0.1:1/postgres'], 3, /nothing listens there/u],
      [['--target', locked], 3, /the password for user "locked" .* is wrong/u],
      [['--target', `postgres://postgres@127.0.0.1:${port}/postgres`], 3, /./u],
      [['--target', server.url, '--phase', 'walk'], 2, /Did you mean walks\?/u],
      [['--target', server.url, '--shard', '3/2'], 2, /is no shard/u],
      [['--target', server.url, '--case', 'nothing'], 2, /There is no case/u],
      [['--target', server.url, '--model', 'naive'], 2, /--model is about models/u],
      [['--phase', 'walks', '--model', 'naive'], 2, /--phase is about a running target/u],
      [['--target', server.url, '--case', 'recordings/nothing', '--reference', reference], 2, /No case was played/u],
      [['--target', server.url, '--phase', 'malformed', '--reference', '/nowhere'], 3, /There is no reference/u],
    ];
    for (const [args, code, sentence] of cases) {
      const run = await fuzz(...args);
      expect([args.join(' '), run.code, run.stderr]).toEqual([args.join(' '), code, expect.stringMatching(sentence)]);
      expect(run.stderr).not.toMatch(STACK);
      expect(run.stderr).not.toContain('wrong@');
    }
    stranger.close();
  }, 180_000);
});
