/** `wirestate tap` between real clients and a real server, and between them and a server that breaks the protocol. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect as connectSocket, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { copyData, query, startupMessage, sync } from '../../src/codec/encode.ts';
import { encodeBackend } from '../../src/codec/encode-backend.ts';
import { type Capture, isMessage, parseCapture } from '../../src/corpus/capture.ts';
import { cancel, connect } from '../../src/net/connection.ts';
import type { Started } from '../../src/net/embedded.ts';
import { simpleQuery } from '../../src/net/simple-query.ts';
import { openWire } from '../../src/net/wire.ts';
import { type Certificate, makeCertificate } from '../src/net/certificate.ts';
import { eventually, must, open, sentence, sql, start, targetOf } from '../src/net/support.ts';
import { PROGRAM, ROOT, STACK, wirestate } from './program.ts';

const HBA = `
local all all trust
host all scrammed 127.0.0.1/32 scram-sha-256
host all digested 127.0.0.1/32 md5
host all clear    127.0.0.1/32 password
host all all      127.0.0.1/32 trust
`;
const PASSWORD = 'opensesame';

let certificate: Certificate;
let server: Started;
let folder: string;
const taps: Tap[] = [];
const listeners: Server[] = [];

beforeAll(async () => {
  certificate = await makeCertificate('localhost');
  server = await start({ settings: certificate.settings, hba: HBA });
  const admin = await open(server.url);
  await sql(
    admin,
    `create role scrammed login password '${PASSWORD}'; create role clear login password '${PASSWORD}';
     set password_encryption = 'md5'; create role digested login password '${PASSWORD}';
     create table people(id int primary key, name text)`,
  );
  await admin.close();
  folder = mkdtempSync(join(tmpdir(), 'wirestate-tap-'));
});
afterAll(async () => {
  await server.stop();
  certificate.remove();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  for (const tap of taps.splice(0)) await tap.end();
  for (const listener of listeners.splice(0)) listener.close();
});

/** A tap that runs. */
class Tap {
  readonly process: ChildProcess;
  stdout = '';
  stderr = '';
  readonly #exited: Promise<number | null>;

  constructor(command: string, args: readonly string[]) {
    this.process = spawn(command, args, { cwd: ROOT, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' } });
    this.process.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
    });
    this.process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.#exited = new Promise((resolve) => {
      this.process.on('close', (code) => resolve(code));
    });
  }

  get port(): number {
    return Number(/127\.0\.0\.1:(\d+)/u.exec(this.stdout + this.stderr)?.[1]);
  }

  url(user = 'postgres', settings = ''): string {
    return `postgres://${user}@127.0.0.1:${this.port}/postgres${settings}`;
  }

  /** JSON lines so far. */
  get json(): readonly Readonly<Record<string, unknown>>[] {
    return this.stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  }

  /** Interrupts it. @returns its exit code */
  async end(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    this.process.kill(signal);
    return this.#exited;
  }

  /** Its exit code, when it ends by itself. */
  get code(): Promise<number | null> {
    return this.#exited;
  }
}

const upstreamUrl = (port = server.port, settings = '') => `postgres://127.0.0.1:${port}${settings}`;

async function tapTo(upstream: string, args: readonly string[] = [], shell?: string): Promise<Tap> {
  const given = [PROGRAM, 'tap', '--listen', '127.0.0.1:0', '--upstream', upstream, ...args];
  const tap =
    shell === undefined
      ? new Tap(process.execPath, given)
      : new Tap('/bin/sh', ['-c', `${shell}; exec "$0" "$@"`, process.execPath, ...given]);
  taps.push(tap);
  await eventually(
    'the tap listens',
    () => /listening/u.test(tap.stdout + tap.stderr) || tap.process.exitCode !== null,
  );
  if (tap.process.exitCode !== null) throw new Error(tap.stderr);
  return tap;
}

const startTap = (...args: readonly string[]) => tapTo(upstreamUrl(), args);

let folders = 0;
const recordings = () => join(folder, String(++folders));

function capturesOf(path: string): Capture[] {
  return readdirSync(path)
    .sort()
    .map((name) => {
      const parsed = parseCapture(readFileSync(join(path, name), 'utf8'));
      if (!parsed.ok) throw new Error(parsed.message);
      return parsed.capture;
    });
}

const shape = ({ entries }: Capture) => entries.map((entry) => ('event' in entry ? entry.event : entry.t)).join(' ');
const bytesOf = ({ entries }: Capture, dir: 'F' | 'B') =>
  Buffer.concat(entries.flatMap((entry) => (isMessage(entry) && entry.dir === dir ? [entry.bytes] : [])));

/** A server that answers each chunk as told, once for each. */
async function serverThat(...answers: readonly (Uint8Array | 'close')[]): Promise<number> {
  const listener = createServer((socket) => {
    let at = 0;
    socket
      .on('error', () => {})
      .on('data', () => {
        const answer = answers[at++];
        if (answer === 'close') socket.end();
        else if (answer !== undefined) socket.write(answer);
      });
  });
  listeners.push(listener);
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const READY = Buffer.from('5a0000000549', 'hex');
const AUTHENTICATED = Buffer.concat([
  encodeBackend({ side: 'backend', name: 'AuthenticationOk' }),
  encodeBackend({ side: 'backend', name: 'ParameterStatus', parameter: 'server_version', value: '18.4' }),
  encodeBackend({ side: 'backend', name: 'BackendKeyData', pid: 1, secret: Uint8Array.of(1, 2, 3, 4) }),
  READY,
]);

describe('what passes', () => {
  it('reaches the other side unchanged, and is recorded byte for byte', async () => {
    const path = recordings();
    const tap = await startTap('--record', path, '--no-redact', '--connections', '1');
    const sent = [
      startupMessage({ minor: 0, parameters: { user: 'postgres', database: 'postgres' } }),
      query("select repeat('ü', 100000) from generate_series(1, 3)"),
    ];
    const wire = must(await openWire(targetOf(tap.url())));
    const received: Uint8Array[] = [];
    for (const bytes of sent) {
      for (const byte of bytes) wire.send(Uint8Array.of(byte));
      while (received.at(-1)?.[0] !== 0x5a || received.length === 0) {
        received.push(...(await wire.receive(5000)).map((message) => message.bytes));
      }
      if (bytes === sent[0]) received.push(Uint8Array.of());
    }
    wire.destroy();
    expect(await tap.code).toBe(0);
    const [capture] = capturesOf(path);
    if (capture === undefined) throw new Error('nothing was recorded');
    expect(bytesOf(capture, 'F').equals(Buffer.concat(sent))).toBe(true);
    expect(bytesOf(capture, 'B').equals(Buffer.concat(received))).toBe(true);
    expect(shape(capture)).toMatch(/^Startup R (S )+K Z Q T D D D C Z fin close$/u);
  });

  it('is printed, a line a message or a run of rows, with where it leaves the connection', async () => {
    const tap = await startTap('--connections', '1');
    const connection = await open(tap.url());
    await sql(connection, 'select n from generate_series(1, 5000) n');
    await connection.close();
    expect(await tap.code).toBe(0);
    expect(tap.stdout).toMatch(/^1 > Startup {2}user=postgres database=postgres +authentication/mu);
    expect(tap.stdout).toMatch(
      /^1 > Q Query {2}select n from generate_series\(1, 5000\) n +simpleQuery, owed 0 to 1$/mu,
    );
    expect(tap.stdout).toMatch(/^1 < D DataRow × 5,000 \(\d+ kB\) +simpleQuery/mu);
    expect(tap.stdout).toMatch(/^1 < Z ReadyForQuery {2}I +ready, releasable$/mu);
    expect(tap.stdout).toMatch(/^1 = closed by the backend after \d+ messages: ok$/mu);
    expect(tap.stdout).toMatch(/^1 connection, 0 with a violation$/mu);
  });

  it('is written as JSON lines with stable names', async () => {
    const tap = await startTap('--json', '--connections', '1');
    const connection = await open(tap.url());
    await sql(connection, 'begin');
    await sql(connection, 'select n from generate_series(1, 100) n');
    await connection.close();
    expect(await tap.code).toBe(0);
    const rows = tap.json.find((line) => line.type === 'D');
    expect(rows).toEqual({
      connection: 1,
      n: expect.any(Number),
      dir: 'B',
      type: 'D',
      count: 100,
      bytes: 9 * 12 + 90 * 13 + 14 - 0,
      phase: 'simpleQuery',
      transactionStatus: 'inTransaction',
      outstanding: [0, 1],
      releasable: 'no',
      answers: Number(rows?.n) - 2,
    });
    expect(tap.json[0]).toEqual({
      event: 'listening',
      address: `127.0.0.1:${tap.port}`,
      upstream: `127.0.0.1:${server.port}`,
    });
    expect(tap.json.at(-2)).toMatchObject({ connection: 1, event: 'close', by: 'backend', verdict: 'ok', file: null });
    expect(tap.json.at(-1)).toEqual({ event: 'end', connections: 1, violations: 0 });
  });

  it('may be many connections at once, each with its own recording, which check finds ok and replay plays again', async () => {
    const path = recordings();
    const count = 40;
    const tap = await startTap('--quiet', '--record', path, '--connections', String(count));
    const one = async (number: number) => {
      const client = new pg.Client(tap.url());
      await client.connect();
      for (let at = 0; at < 5; at++) {
        const { rows } = await client.query('select $1::int + g as sum from generate_series(1, 50) g', [number]);
        expect(rows.map(({ sum }) => sum)).toEqual(Array.from({ length: 50 }, (_, g) => number + g + 1));
      }
      await client.end();
    };
    await Promise.all(Array.from({ length: count }, (_, number) => one(number)));
    expect(await tap.code).toBe(0);
    expect(tap.stdout).toBe('');
    const files = readdirSync(path).map((name) => join(path, name));
    expect(files).toHaveLength(count);
    const checked = await wirestate(['check', '--json', ...files]);
    expect(checked.code).toBe(0);
    expect(checked.lines.map((line) => JSON.parse(line))).toEqual(
      Array.from({ length: count }, () => expect.objectContaining({ verdict: 'ok', closed: true })),
    );
    const replayed = await wirestate(['replay', files[0] ?? '', '--server', server.url]);
    expect(replayed.code).toBe(0);
  });

  it('is a COPY in both directions, of megabytes', async () => {
    const tap = await startTap('--record', recordings(), '--connections', '1');
    const client = await open(tap.url());
    await sql(client, 'create temp table big(line text)');
    client.send(query('copy big from stdin'));
    expect((await client.receive(5000)).map(({ type }) => type)).toEqual(['G']);
    for (let at = 0; at < 2000; at++) {
      client.send(Buffer.concat(Array.from({ length: 10 }, () => copyData(`${'x'.repeat(99)}\n`))));
      await client.drained();
    }
    client.send(Buffer.from('6300000004', 'hex'));
    expect((await client.quiet(500)).map(({ type }) => type)).toEqual(['C', 'Z']);
    expect(await sql(client, 'select count(*), sum(length(line)) from big')).toEqual([['20000', '1980000']]);
    await client.close();
    expect(await tap.code).toBe(0);
    expect(tap.stdout).toMatch(/> d CopyData × [\d,]+ \(\d+ kB\)/u);
  });

  it('waits for a client that reads slowly, and reaches it unchanged and in order', async () => {
    const tap = await startTap('--connections', '1');
    const client = connectSocket(tap.port, '127.0.0.1');
    client.write(startupMessage({ minor: 0, parameters: { user: 'postgres', database: 'postgres' } }));
    client.write(query("copy (select lpad(n::text, 99, '.') from generate_series(1, 200000) n) to stdout"));
    client.write(Buffer.from('5800000004', 'hex'));
    const received: Buffer[] = [];
    for await (const chunk of client) {
      received.push(chunk);
      if (received.length % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const bytes = Buffer.concat(received);
    let at = bytes.indexOf(copyData(`${'1'.padStart(99, '.')}\n`));
    expect(at).toBeGreaterThan(0);
    for (let n = 1; n <= 200_000; n++) {
      const row = copyData(`${String(n).padStart(99, '.')}\n`);
      if (!bytes.subarray(at, at + row.length).equals(row)) throw new Error(`row ${n} is another`);
      at += row.length;
    }
    expect(await tap.code).toBe(0);
  });

  it('may be a CancelRequest, which reaches the statement and is told of its connection', async () => {
    const path = recordings();
    const tap = await startTap('--record', path);
    const target = targetOf(tap.url());
    const connection = must(await connect(target));
    const sleeping = simpleQuery(connection, 'select pg_sleep(60)');
    expect(await connection.quiet(200)).toEqual([]);
    expect(await cancel(target, connection.pid, connection.secret)).toBeUndefined();
    expect(sentence(await sleeping)).toContain('57014');
    await connection.close();
    expect(await tap.end()).toBe(130);
    expect(tap.stdout).toContain('1 = a CancelRequest for it came on another connection (2)');
    const [cancelled, cancelling] = capturesOf(path);
    expect(cancelled && shape(cancelled)).toContain(' Q cancel ');
    expect(cancelling && shape(cancelling)).toMatch(/^CancelRequest( fin)? close$/u);
  });

  it('comes through a Unix socket, too, and half of it may end before the other', async () => {
    const at = join(folder, '.s.PGSQL.7777');
    const tap = new Tap(process.execPath, [PROGRAM, 'tap', '--listen', at, '--upstream', upstreamUrl()]);
    taps.push(tap);
    await eventually('the tap listens', () => tap.stdout.includes(`listening on ${at}`));
    const connection = await open(`postgres://postgres@/postgres?host=${folder}&port=7777`);
    connection.send(query('select pg_sleep(0.3), 42'));
    connection.halfClose();
    expect((await connection.quiet(2000)).map(({ type }) => type)).toEqual(['T', 'D', 'C', 'Z']);
    expect(await tap.end()).toBe(130);
    expect(() => readFileSync(at)).toThrow('ENOENT');
  });
});

describe('secrets', () => {
  const everything = (path: string, tap: Tap) =>
    tap.stdout +
    capturesOf(path)
      .map((capture) => bytesOf(capture, 'F').toString('latin1') + bytesOf(capture, 'B').toString('latin1'))
      .join('');

  for (const [user, digest] of [
    ['clear', PASSWORD],
    ['digested', 'md5'],
    ['scrammed', ',r='],
  ] as const) {
    it(`of user ${user} are neither printed nor recorded, and the recording is ok`, async () => {
      const path = recordings();
      const tap = await startTap('--record', path, '--connections', '1');
      const connection = await open(tap.url(`${user}:${PASSWORD}`));
      const secret = Buffer.from(connection.secret).toString('latin1');
      await sql(connection, `create role made password '${PASSWORD}'`).catch(() => {});
      await connection.close();
      expect(await tap.code).toBe(0);
      const shown = everything(path, tap);
      expect(shown).toContain('create role made password');
      for (const hidden of [PASSWORD, digest, secret]) expect(shown).not.toContain(hidden);
      const { code } = await wirestate(['check', ...readdirSync(path).map((name) => join(path, name))]);
      expect(code).toBe(0);
    });
  }

  it('are there with --no-redact, and data are not with --redact-data', async () => {
    const plain = recordings();
    const hidden = recordings();
    for (const [path, option] of [
      [plain, '--no-redact'],
      [hidden, '--redact-data'],
    ] as const) {
      const tap = await startTap('--record', path, option, '--connections', '1');
      const connection = await open(tap.url(`clear:${PASSWORD}`));
      await sql(connection, "select 'Alice' as name");
      await connection.close();
      expect(await tap.code).toBe(0);
      const shown = everything(path, tap);
      expect(shown.includes(PASSWORD)).toBe(option === '--no-redact');
      expect(shown.includes('Alice')).toBe(option === '--no-redact');
      expect(shown).toContain('select ');
    }
    const { code } = await wirestate(['check', ...readdirSync(hidden).map((name) => join(hidden, name))]);
    expect(code).toBe(0);
  });
});

describe('a violation', () => {
  /** Between tap and server: one ReadyForQuery too many, behind the answer to `select 1`. */
  async function doublingServer(): Promise<number> {
    const listener = createServer((client) => {
      const upstream = connectSocket(server.port, '127.0.0.1');
      client.on('error', () => {}).on('close', () => upstream.destroy());
      upstream.on('error', () => {}).on('close', () => client.destroy());
      client.pipe(upstream);
      upstream.on('data', (chunk) => client.write(chunk.includes('SELECT 1') ? Buffer.concat([chunk, READY]) : chunk));
    });
    listeners.push(listener);
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const address = listener.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  it('of the server is flagged when it happens, is exit code 1 when the tap is stopped, and check finds it in the recording', async () => {
    const path = recordings();
    const tap = await tapTo(upstreamUrl(await doublingServer()), ['--record', path]);
    const connection = await open(tap.url());
    await sql(connection, 'select 1');
    await eventually('it is flagged', () => tap.stdout.includes('backend-violation'));
    await sql(connection, 'select 2, 3').catch(() => {});
    await connection.close();
    const file = join(path, readdirSync(path)[0] ?? '');
    await eventually('it is closed', () => tap.stdout.includes('closed by'));
    expect(await tap.end('SIGTERM')).toBe(1);
    expect(tap.stdout).toMatch(
      /^connection 1: backend-violation at n \d+\n {2}found +The backend cannot send this here/mu,
    );
    expect(tap.stdout).toContain(`wirestate check ${file} --trace`);
    expect(tap.stdout).toMatch(/^1 connection, 1 with a violation$/mu);
    const at = Number(/backend-violation at n (\d+)/u.exec(tap.stdout)?.[1]);
    const checked = await wirestate(['check', '--json', file]);
    expect(checked.code).toBe(1);
    expect(JSON.parse(checked.lines[0] ?? '')).toMatchObject({ verdict: 'backend-violation', at });
  });

  for (const [title, answers, sent, verdict] of [
    ['a server that closes without a word', [AUTHENTICATED, 'close'], query('select 1'), 'backend-violation'],
    ['half a message of a server', [AUTHENTICATED, Buffer.from('44000000ff00', 'hex')], query('select 1'), 'malformed'],
    ['a length that no message can have', [], Buffer.from('51000000010000', 'hex'), 'malformed'],
    ['a type that no message has', [], Buffer.from('7a0000000400', 'hex'), 'malformed'],
    ['a body that is too short', [], Buffer.from('5100000005ff', 'hex'), 'malformed'],
    ['half a message of a client', [], Buffer.from('510000ff', 'hex'), 'malformed'],
    ['a server that speaks something else', [Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')], sync(), 'malformed'],
  ] as const) {
    it(`is the same for check: ${title}`, async () => {
      const path = recordings();
      const upstream = answers.length === 0 ? upstreamUrl() : upstreamUrl(await serverThat(...answers));
      const tap = await tapTo(upstream, ['--record', path, '--json', '--connections', '1']);
      const socket = connectSocket(tap.port, '127.0.0.1').on('error', () => {});
      socket.write(startupMessage({ minor: 0, parameters: { user: 'postgres' } }));
      await once(socket, 'data');
      await eventually('it is ready', () => title.includes('else') || tap.json.some((line) => line.type === 'Z'));
      socket.write(sent);
      await new Promise((resolve) => setTimeout(resolve, 200));
      socket.end();
      await new Promise((resolve) => setTimeout(resolve, 100));
      socket.destroy();
      expect(await tap.code).toBe(1);
      const finding = tap.json.find((line) => line.event === 'finding');
      expect(finding).toMatchObject({ connection: 1, verdict });
      const checked = await wirestate(['check', '--json', join(path, readdirSync(path)[0] ?? '')]);
      const { at, rule } = JSON.parse(checked.lines[0] ?? '');
      expect(JSON.parse(checked.lines[0] ?? '')).toMatchObject({ verdict });
      expect(finding).toMatchObject({ at, rule });
    });
  }

  it('is all that --quiet prints', async () => {
    const tap = await tapTo(upstreamUrl(await doublingServer()), ['--quiet', '--json', '--connections', '2']);
    for (const text of ['select 2, 3', 'select 1']) {
      const connection = await open(tap.url());
      await sql(connection, text);
      await connection.close();
    }
    expect(await tap.code).toBe(1);
    expect(tap.json.length).toBeGreaterThanOrEqual(1);
    for (const line of tap.json)
      expect(line).toMatchObject({ event: 'finding', verdict: 'backend-violation', file: null });
  });
});

describe('TLS', () => {
  it('of a client is refused, and one that can goes on in plain text', async () => {
    const tap = await startTap();
    const connection = await open(tap.url('postgres', '?sslmode=prefer'));
    expect(await sql(connection, 'select ssl from pg_stat_ssl where pid = pg_backend_pid()')).toEqual([['f']]);
    await connection.close();
    expect(sentence(await connect(targetOf(tap.url('postgres', '?sslmode=require'))))).toContain('has no TLS');
    expect(await tap.end()).toBe(130);
    expect(tap.stdout).toMatch(/1 > SSLRequest .*\n1 < SSLAnswer {2}N /u);
  });

  it('to the server is what --upstream asks for, and all is still seen', async () => {
    const tap = await tapTo(upstreamUrl(server.port, `?sslmode=verify-ca&sslrootcert=${certificate.certificate}`));
    const connection = await open(tap.url(`scrammed:${PASSWORD}`));
    expect(await sql(connection, 'select ssl from pg_stat_ssl where pid = pg_backend_pid()')).toEqual([['t']]);
    await connection.close();
    expect(await tap.end()).toBe(130);
    expect(tap.stdout).toContain('> Q Query  select ssl');
  });

  it('passes through with --tls pass, and the tap says that it sees nothing more', async () => {
    const path = recordings();
    const tap = await startTap('--tls', 'pass', '--record', path, '--connections', '1');
    const connection = await open(tap.url('postgres', '?sslmode=require'));
    expect(await sql(connection, 'select ssl from pg_stat_ssl where pid = pg_backend_pid()')).toEqual([['t']]);
    await connection.close();
    expect(await tap.code).toBe(0);
    expect(tap.stdout).toMatch(/^1 = encrypted from here on: nothing more can be followed/mu);
    expect(capturesOf(path).map(shape)).toEqual([expect.stringMatching(/^SSLRequest SSLAnswer( fin)? close$/u)]);
  });

  it('without asking is not served', async () => {
    const tap = await startTap();
    const socket = connectSocket(tap.port, '127.0.0.1').on('error', () => {});
    socket.write(Buffer.from('160301', 'hex'));
    await once(socket, 'close');
    expect(await tap.end()).toBe(130);
    expect(tap.stderr).toMatch(/^wirestate: connection 1: the client began with TLS at once: .*\n$/u);
  });
});

describe('what goes wrong', () => {
  it('a client or a backend that is killed ends its connection only', async () => {
    const own = await start();
    try {
      const tap = await tapTo(upstreamUrl(own.port));
      const psql = spawn('psql', [tap.url(), '-c', 'select pg_sleep(60)'], { stdio: 'ignore' });
      await eventually('psql sleeps', () => tap.stdout.includes('pg_sleep'));
      psql.kill('SIGKILL');
      await once(psql, 'close');
      const direct = await open(own.url);
      // The backend finds out when it has something to say, or is told.
      await sql(direct, "select pg_cancel_backend(pid) from pg_stat_activity where query like 'select pg_sleep%'");
      await direct.close();
      await eventually('it is closed', () => tap.stdout.includes('1 = closed'));
      const connection = await open(tap.url());
      process.kill(connection.pid, 'SIGKILL');
      await eventually('it is over', () => connection.ended !== undefined);
      await eventually('that is flagged', () => tap.stdout.includes('closed the connection where it owed'));
      await eventually('the server has recovered', async () => (await connect(targetOf(tap.url()))).ok);
      // Who is interrupted says so, whatever was found.
      expect(await tap.end()).toBe(130);
      expect(tap.stderr).not.toMatch(STACK);
    } finally {
      await own.stop();
    }
  });

  it('a disk that is full is one sentence, and the relay goes on', async () => {
    const path = recordings();
    // As root a file system of 64 kB; otherwise files may not become larger than so many kB.
    const isRoot = process.getuid?.() === 0;
    execFileSync('mkdir', ['-p', path]);
    if (isRoot) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path]);
    try {
      const options = ['--record', path, '--connections', '1'];
      const tap = await tapTo(upstreamUrl(), options, isRoot ? ':' : 'ulimit -f 64');
      const connection = await open(tap.url());
      for (let at = 0; at < 5; at++)
        expect(await sql(connection, "select repeat('x', 100) from generate_series(1, 5000)")).toHaveLength(5000);
      await connection.close();
      expect(await tap.code).toBe(3);
      expect(tap.stderr).toMatch(
        /^wirestate: connection 1: \S+\.jsonl cannot be written any further: (the disk is full|it may not become larger); the connection goes on unrecorded\.\n$/u,
      );
      expect(tap.stdout).toMatch(/^1 = closed by the backend after 25\d{3} messages: ok/mu);
    } finally {
      if (isRoot) execFileSync('umount', [path]);
    }
  });

  it('a server that goes away is a sentence for each connection, and the tap waits for its return', async () => {
    const port = await serverThat(AUTHENTICATED);
    const tap = await tapTo(upstreamUrl(port));
    await new Promise((resolve) => listeners.pop()?.close(resolve));
    expect((await connect(targetOf(tap.url()))).ok).toBe(false);
    await eventually('it is said', () => tap.stderr.includes('cannot be reached'));
    expect(tap.stderr).toMatch(
      /^wirestate: connection 1: the server at 127\.0\.0\.1:\d+ cannot be reached: nothing listens/u,
    );
    expect(await tap.end('SIGTERM')).toBe(0);
  });

  it('connections that are open when it is interrupted are closed, and their recordings are whole', async () => {
    const path = recordings();
    const tap = await startTap('--record', path);
    const connections = await Promise.all([1, 2, 3].map(() => open(tap.url())));
    await eventually('they are ready', () => (tap.stdout.match(/ready, releasable/gu) ?? []).length === 3);
    expect(await tap.end()).toBe(130);
    for (const connection of connections) {
      await eventually('it is over', () => connection.ended !== undefined);
      connection.destroy();
    }
    for (const capture of capturesOf(path)) expect(shape(capture)).toMatch(/^Startup R (S )+K Z$/u);
    expect(capturesOf(path)).toHaveLength(3);
  });

  for (const [title, args, code, message] of [
    [
      'an upstream that nobody listens on',
      ['--upstream', 'postgres://127.0.0.1:1'],
      3,
      /127\.0\.0\.1:1 cannot be reached/,
    ],
    [
      'an upstream without TLS',
      ['--upstream', 'PLAIN?sslmode=require'],
      3,
      /has no TLS, which sslmode=require asks for/,
    ],
    ['an upstream that is no URL', ['--upstream', 'localhost'], 2, /--upstream: "localhost" is no server URL/],
    ['an address that is none', ['--listen', 'nowhere'], 2, /"nowhere" is no address to listen on: give HOST:PORT/],
    ['a port that is taken', ['--listen', 'TAKEN'], 3, /cannot be listened on: it is in use already/],
    ['a socket where no folder is', ['--listen', '/nowhere/at/all'], 3, /cannot be listened on: /],
    [
      'a folder that can be none',
      ['--record', '/dev/null/x'],
      3,
      /no recordings can be written to \/dev\/null\/x: it is no folder/,
    ],
    ['both ways of redaction', ['--no-redact', '--redact-data'], 2, /--redact-data hides more and --no-redact nothing/],
    ['TLS in TLS', ['--tls', 'pass', '--upstream', 'postgres://a?sslmode=require'], 2, /leave sslmode=require out/],
    ['no upstream', [], 2, /required option '--upstream <url>'/],
  ] as const) {
    it(`${title} is one sentence and exit code ${code}`, async () => {
      const plain = title === 'an upstream without TLS' ? await start() : undefined;
      const own = args.map((given) =>
        given.replace('TAKEN', `127.0.0.1:${server.port}`).replace('PLAIN', upstreamUrl(plain?.port ?? 1)),
      );
      const upstream = title === 'no upstream' || own.includes('--upstream') ? [] : ['--upstream', upstreamUrl()];
      const listen = own.includes('--listen') ? [] : ['--listen', '127.0.0.1:0'];
      const { code: found, stdout, stderr } = await wirestate(['tap', ...listen, ...upstream, ...own]);
      await plain?.stop();
      expect(stderr).toMatch(message);
      expect(stderr).toMatch(/^wirestate: [^\n]+\n$/u);
      expect([found, stdout]).toEqual([code, '']);
    });
  }
});
