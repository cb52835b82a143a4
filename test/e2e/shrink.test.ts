/** `wirestate shrink` on a long session that PgBouncer answers otherwise than PostgreSQL. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bind, copyData, copyDone, execute, parse, query, sync, terminate } from '../../src/codec/encode.ts';
import { type Entry, writeCapture } from '../../src/corpus/capture.ts';
import { must } from '../src/net/support.ts';
import { startPgbouncer } from '../targets/pgbouncer.ts';
import type { RunningTarget } from '../targets/target.ts';
import { makeFolder, OBSERVATIONS, STACK, wirestate } from './program.ts';

const folder = makeFolder();
let target: RunningTarget;

beforeAll(async () => {
  target = must(await startPgbouncer());
});
afterAll(async () => {
  await target.stop();
  folder.remove();
});

const extended = (sql: string): Uint8Array[] => [
  parse({ statement: '', sql }),
  bind({ portal: '', statement: '', parameters: [] }),
  execute({ portal: '', maxRows: 0 }),
  sync(),
];

/** Flights of a client that works for a while, and then sends its last Query together with Terminate. */
const FLIGHTS: readonly (readonly Uint8Array[])[] = [
  [query('begin')],
  extended('select 1'),
  extended("insert into kept values (1, 'x')"),
  [query('commit')],
  [query('copy kept from stdin')],
  [copyData('1\tx\n'), copyDone()],
  extended('select nothing'),
  [query('copy kept from stdin')],
  [copyData('2\ty\n'), copyDone()],
  [query('select 2'), terminate()],
];
const RECORDING = writeCapture({
  header: { starts: 'ready' },
  entries: FLIGHTS.flatMap((flight): Entry[] => [
    ...flight.map((bytes) => ({
      ...{ n: 0, dir: 'F' as const, t: String.fromCharCode(bytes[0] ?? 0), bytes, lengthFault: false },
    })),
    { event: 'quiet' },
  ]),
});
const SETUP = 'drop table if exists kept; create table kept(a int, b text)';

describe('wirestate shrink', () => {
  it('leaves of a session the two messages that PgBouncer answers otherwise, written so that they can be played again', async () => {
    const file = folder.file('session.jsonl', RECORDING);
    const setup = folder.file('setup.sql', SETUP);
    const { code, stdout } = await wirestate(['shrink', file, '--target', target.url, '--setup', setup]);
    expect(stdout).toMatch(/^2 of 22 messages are left after \d+ attempts$/mu);
    expect(stdout).toContain('expected  > Q X < T D C Z\n');
    expect(stdout).toContain('came      > Q X\n');
    expect(stdout).toMatch(/\| RowDescription +\| - +\| <-- first difference$/mu);
    expect(code).toBe(1);
    const small = join(folder.path, 'session.shrunk.jsonl');
    expect(JSON.parse(readFileSync(small, 'utf8').split('\n')[0] ?? '')).toEqual({
      ...{ capture: 1, starts: 'ready', server: 'PostgreSQL 18.4', dialect: 'postgres-18', setup: [SETUP] },
    });
    expect(stdout).toContain(`wirestate replay ${small} --server ${target.url}`);
    expect((await wirestate(['replay', small, '--server', target.url])).code).toBe(1);
    expect((await wirestate(['replay', small, '--server', target.server ?? ''])).code).toBe(0);
    expect((await wirestate(['check', small])).code).toBe(0);
  });

  it('says so as JSON, too', async () => {
    const file = folder.file('again.jsonl', RECORDING);
    const record = join(folder.path, 'small.jsonl');
    const given = ['--target', target.url, '--reference', target.server ?? '', '--setup', folder.file('s.sql', SETUP)];
    const { code, lines } = await wirestate(['shrink', file, ...given, '--record', record, '--json']);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      ...{ outcome: 'differs', verdict: 'missing-reply', aspect: 'connection', before: 22, left: 2, written: record },
      ...{ expected: '> Q X < T D C Z', got: '> Q X', played: 3, failed: 3 },
    });
    expect(code).toBe(1);
  });

  it('has nothing to do where the target answers as PostgreSQL does', async () => {
    const file = folder.file('clean.jsonl', RECORDING);
    const server = target.server ?? '';
    const given = ['--target', server, '--reference', server, '--setup', folder.file('s.sql', SETUP)];
    const { code, stdout } = await wirestate(['shrink', file, ...given]);
    expect(stdout).toBe(`${file}: the target answers as PostgreSQL 18.4 does\n`);
    expect(code).toBe(0);
  });

  it.each<[string, () => readonly string[], RegExp, number]>([
    ['no --target', () => [`${OBSERVATIONS}#D03`], /required option '--target <url>' not specified/u, 2],
    ['several recordings', () => [OBSERVATIONS, '--target', target.url], /holds 412 recordings: name one/u, 2],
    ['no recording', () => ['nothing.jsonl', '--target', target.url], /nothing\.jsonl cannot be read/u, 3],
    ['nobody there', () => [`${OBSERVATIONS}#D03`, '--target', 'postgres://a@127.0.0.1:1/b'], /nothing listens/u, 3],
    [
      'a start-up that is refused',
      () => [`${OBSERVATIONS}#A11`, '--target', target.url, '--reference', target.server ?? ''],
      /only recordings of a session are made smaller/u,
      3,
    ],
  ])('says in one sentence that it cannot use: %s', async (_what, given, complaint, expected) => {
    const { code, stdout, stderr } = await wirestate(['shrink', ...given()]);
    expect(stderr).toMatch(complaint);
    expect(stderr).not.toMatch(STACK);
    expect([code, stdout]).toEqual([expected, '']);
  });
});
