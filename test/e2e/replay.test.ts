/** `wirestate replay` on PostgreSQL, on PgBouncer, and on what is neither. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '../../src/codec/encode.ts';
import { type Entry, writeCapture } from '../../src/corpus/capture.ts';
import { type Started, startEmbedded } from '../../src/net/embedded.ts';
import { must } from '../src/net/support.ts';
import { startPgbouncer } from '../targets/pgbouncer.ts';
import { makeFolder, OBSERVATIONS, STACK, wirestate } from './program.ts';

const SETUP = ['--setup', 'corpus/recordings/setup.sql'];
const folder = makeFolder();
let server: Started;

beforeAll(async () => {
  server = must(await startEmbedded());
});
afterAll(async () => {
  await server.stop();
  folder.remove();
});

const entry = (bytes: Uint8Array, dir: 'F' | 'B'): Entry => ({
  ...{ n: 0, dir, t: String.fromCharCode(bytes[0] ?? 0), bytes, lengthFault: false },
});
/** A message of the backend. @param body behind its length word */
const answer = (type: string, body: string): Entry => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 4);
  return entry(Buffer.concat([Buffer.from(type), length, Buffer.from(body)]), 'B');
};

/** `select nothing` as a server would answer it that is in a transaction block. */
const WRONG = writeCapture({
  header: { starts: 'ready' },
  entries: [entry(query('select nothing'), 'F'), answer('E', 'SERROR\0C42703\0Mno such column\0\0'), answer('Z', 'E')],
});

describe('wirestate replay', () => {
  it('says that a server answers as it was recorded', async () => {
    const given = ['replay', `${OBSERVATIONS}#D03`, ...SETUP, '--server', server.url];
    const { code, stdout, stderr } = await wirestate(given);
    expect(stdout).toBe(`${OBSERVATIONS}#D03: same (8 messages sent, 9 replies as recorded)\n`);
    expect(stderr).toMatch(/^wirestate: PostgreSQL 18\.4 at 127\.0\.0\.1:\d+\n$/u);
    expect(code).toBe(0);
    expect(await wirestate([...given, '--quiet'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('leaves out experiments of other versions', async () => {
    const { stdout, code } = await wirestate(['replay', `${OBSERVATIONS}#C66`, ...SETUP, '--server', server.url]);
    expect(stdout).toMatch(/\n1 recordings played, 0 differ; [1-9] of other versions were left out\n$/u);
    expect(code).toBe(0);
  });

  it('shows the first difference in three columns, and the same as JSON', async () => {
    const given = ['replay', folder.file('wrong.jsonl', WRONG), '--server', server.url];
    const { code, stdout } = await wirestate(given);
    expect(stdout.split('\n').slice(1)).toEqual([
      'frontend sent | recorded             | came',
      'Q Query       |                      |',
      '              | ErrorResponse 42703  | ErrorResponse 42703',
      '              | ReadyForQuery.failed | ReadyForQuery.idle  | <-- first difference',
      '',
    ]);
    expect(code).toBe(1);
    const { lines } = await wirestate([...given, '--json']);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      ...{ outcome: 'differs', verdict: 'wrong-status', at: 1, sent: 1, due: 2, got: 2 },
      ...{ recorded: '> Q < E Z:E', came: '> Q < E Z' },
    });
  });

  it('writes what came as a recording, which keeps to the protocol and is answered the same again', async () => {
    const came = join(folder.path, 'came.jsonl');
    const wrong = folder.file('wrong.jsonl', WRONG);
    expect((await wirestate(['replay', wrong, '--server', server.url, '--record', came])).code).toBe(1);
    expect(JSON.parse(readFileSync(came, 'utf8').split('\n')[0] ?? '')).toMatchObject({ capture: 1, starts: 'ready' });
    expect((await wirestate(['check', came])).code).toBe(0);
    expect((await wirestate(['replay', came, '--server', server.url])).code).toBe(0);
  });

  it('finds what PgBouncer does otherwise: it closes at Terminate without the replies before it', async () => {
    const target = must(await startPgbouncer());
    try {
      const { code, stdout } = await wirestate(['replay', `${OBSERVATIONS}#E13`, '--server', target.url]);
      expect(stdout).toContain('The connection is closed where CopyOutResponse is due.');
      expect(stdout).toMatch(/CopyOutResponse +\| - +\| <-- first difference/u);
      expect(code).toBe(1);
    } finally {
      await target.stop();
    }
  });
});

// One of them is waited for in vain.
describe.concurrent('What cannot be played is a sentence', () => {
  let silent: Server;
  let silentPort = 0;
  beforeAll(async () => {
    silent = createServer((socket) => socket.on('error', () => {}).resume());
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    silentPort = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(() => new Promise((resolve) => silent.close(resolve)));

  const d03 = `${OBSERVATIONS}#D03`;
  it.each<[string, () => readonly string[], RegExp, number]>([
    ['no --server', () => [d03], /required option '--server <url>' not specified/u, 2],
    ['a URL that is none', () => [d03, '--server', 'http://x'], /"http:\/\/x" is no server URL/u, 3],
    ['nobody there', () => [d03, '--server', 'postgres://a@127.0.0.1:1/b'], /nothing listens there/u, 3],
    ['no such file', () => ['nothing.jsonl', '--server', server.url], /nothing\.jsonl cannot be read/u, 3],
    ['no such setup', () => [d03, '--setup', 'no.sql', '--server', server.url], /--setup cannot be read/u, 3],
    [
      'a setup that fails',
      () => [d03, '--setup', folder.file('bad.sql', 'select nothing'), '--server', server.url],
      /what it needs before it failed: ERROR 42703/u,
      3,
    ],
    [
      'several recordings for one file',
      () => [OBSERVATIONS, ...SETUP, '--server', server.url, '--record', join(folder.path, 'one.jsonl')],
      /several recordings, and --record writes one/u,
      2,
    ],
    [
      'a folder that is not there',
      () => [folder.file('wrong.jsonl', WRONG), '--server', server.url, '--record', join(folder.path, 'no/came.jsonl')],
      /What came cannot be written/u,
      3,
    ],
    ['what cannot be done again', () => [`${OBSERVATIONS}#A36`, '--server', server.url], /no whole message/u, 3],
    [
      'a server that never answers',
      () => [d03, '--server', `postgres://a@127.0.0.1:${silentPort}/b`],
      /did not finish the start-up in time/u,
      3,
    ],
  ])('%s', async (_what, given, complaint, expected) => {
    const { code, stderr } = await wirestate(['replay', ...given()]);
    expect(stderr).toMatch(complaint);
    expect(stderr).not.toMatch(STACK);
    expect(code).toBe(expected);
  });
});
