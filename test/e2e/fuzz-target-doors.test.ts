/** Targets that want a password, TLS, both, or something else: real PostgreSQL and PgBouncer, and who is neither. */
import { createServer } from 'node:http';
import { createServer as createSilence } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Started } from '../../src/net/embedded.ts';
import type { RunReport } from '../../src/report/run.ts';
import { type Certificate, makeCertificate } from '../src/net/certificate.ts';
import { must, open, sql, start } from '../src/net/support.ts';
import { startPgbouncer } from '../targets/pgbouncer.ts';
import type { RunningTarget } from '../targets/target.ts';
import { STACK, wirestate } from './program.ts';

const PASSWORD = 'wörd:@/';
const HBA = `
local   all all trust
hostssl all secured  all scram-sha-256
host    all scrammed all scram-sha-256
host    all digested all md5
host    all clear    all password
host    all postgres all trust
`;

let certificate: Certificate;
let foreign: Certificate;
let server: Started;
let plain: Started;

beforeAll(async () => {
  [certificate, foreign] = [await makeCertificate('localhost'), await makeCertificate('localhost')];
  [server, plain] = [await start({ settings: certificate.settings, hba: HBA }), await start()];
  const connection = await open(server.url);
  await sql(connection, `set password_encryption = 'md5'; create role digested superuser login password '${PASSWORD}'`);
  await sql(
    connection,
    `set password_encryption = 'scram-sha-256';
     create role scrammed superuser login password '${PASSWORD}'; create role clear superuser login password '${PASSWORD}';
     create role secured superuser login password '${PASSWORD}'`,
  );
  await connection.close();
  const other = await open(plain.url);
  for (const name of REFERENCES) await sql(other, `create database ${name}`);
  await other.close();
});
afterAll(async () => {
  await Promise.all([server.stop(), plain.stop()]);
  certificate.remove();
  foreign.remove();
});

/** Databases for references: those that play at the same time have one each. */
const REFERENCES = ['alone', 'md5', 'scram', 'tls', 'several'] as const;
type Reference = (typeof REFERENCES)[number];

const fuzz = (url: string, reference: Reference, ...args: string[]) =>
  wirestate(['fuzz', '--target', url, '--reference', plain.url.replace(/postgres$/u, reference), ...args]);

const urlOf = (user: string, settings = '', password = PASSWORD): string =>
  `postgres://${user}:${encodeURIComponent(password)}@localhost:${server.port}/postgres${settings}`;

const OF_POSTGRES = ['handshake', 'walks', 'interleavings', 'malformed'];
/** PgBouncer answers more wrong than a test has the time to make small. */
const OF_PGBOUNCER = ['handshake', 'walks'];
/** Nothing in its walks keeps a server of PgBouncer from the next client, which would be waited for again and again. */
const SEED = '4';

/** Plays some cases where a password or TLS is asked for. @returns the report, and what was said */
async function played(
  url: string,
  phases: readonly string[],
  reference: Reference = 'alone',
): Promise<{ report: RunReport; stderr: string; code: number }> {
  const chosen = phases.flatMap((phase) => ['--phase', phase]);
  const { code, stdout, stderr } = await fuzz(url, reference, ...chosen, '--runs', '6', '--seed', SEED, '--json');
  expect(stderr).not.toMatch(STACK);
  expect([code, stderr]).toEqual([expect.toBeOneOf([0, 1]), stderr]);
  expect(stdout + stderr).not.toContain(encodeURIComponent(PASSWORD));
  const report: RunReport = JSON.parse(stdout);
  expect(report.phases.map(({ phase, errors }) => [phase, errors])).toEqual(phases.map((phase) => [phase, 0]));
  expect(report.ended).toBe('done');
  return { report, stderr, code: code ?? -1 };
}

async function using(target: RunningTarget, test: (target: RunningTarget) => Promise<void>): Promise<void> {
  try {
    await test(target);
  } finally {
    await target.stop();
  }
}

/** The sentence with which a run ends that cannot begin. */
async function refusal(url: string, code = 3): Promise<string> {
  const run = await fuzz(url, 'alone', '--phase', 'walks', '--runs', '3');
  expect([run.code, run.stdout]).toEqual([code, '']);
  expect(run.stderr).not.toMatch(STACK);
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(run.stderr).not.toContain(encodeURIComponent(PASSWORD));
  return run.stderr;
}

describe('a target that asks for a password', () => {
  it.each(['clear', 'digested', 'scrammed'])('is fuzzed as the user %s of PostgreSQL, and is right', async (user) => {
    const { report, code } = await played(urlOf(user), OF_POSTGRES);
    expect(report.findings).toEqual([]);
    expect(code).toBe(0);
    // Somebody who has not logged in can only be refused.
    const [left] = (report.leftOut ?? []).filter(({ phase }) => phase === 'handshake');
    expect(left?.why).toMatch(/would have to be open without password and encryption: plain, at-once/u);
    expect(left?.cases).toBe(left?.why.split(': ')[1]?.split(', ').length);
    expect(report.cases.map(({ id }) => id)).toContain('handshake/protocol-4');
    expect(report.cases.map(({ id }) => id)).not.toContain('handshake/plain');
  }, 60_000);

  it('is not fuzzed with a wrong password or without one', async () => {
    expect(await refusal(urlOf('scrammed', '', 'mistaken'))).toBe(
      `wirestate: the password for user "scrammed" at localhost:${server.port} is wrong: password authentication failed for user "scrammed".\n`,
    );
    expect(await refusal(`postgres://digested@localhost:${server.port}/postgres`)).toContain(
      'asks for a password of user "digested" (MD5), and the URL has none',
    );
  });
});

describe('a target with TLS', () => {
  it.each([
    ['require', () => '?sslmode=require'],
    ['verify-full', () => `?sslmode=verify-full&sslrootcert=${certificate.certificate}`],
  ])(
    'is fuzzed with sslmode=%s, and is right',
    async (_mode, settings) => {
      const { report, code } = await played(urlOf('secured', settings()), OF_POSTGRES);
      expect(report.findings).toEqual([]);
      expect(code).toBe(0);
    },
    60_000,
  );

  it('is not fuzzed when it has none, or when nobody vouches for it', async () => {
    expect(await refusal(`${plain.url}?sslmode=require`)).toContain(
      'has no TLS, which sslmode=require asks for: switch ssl on in its settings, or use sslmode=disable',
    );
    expect(await refusal(urlOf('secured', `?sslmode=verify-full&sslrootcert=${foreign.certificate}`))).toMatch(
      /TLS with the server at .* failed: .*: give the certificate of its authority as sslrootcert=FILE/u,
    );
    expect(await refusal(urlOf('secured'))).toContain('no encryption');
    expect(await refusal(urlOf('secured', '?sslmode=verify-full&sslrootcert=/nowhere'))).toContain('cannot be read');
    expect(await refusal(urlOf('secured', '?sslmode=always'), 2)).toContain('sslmode=always, which is not known here');
  }, 60_000);
});

describe('who is no PostgreSQL', () => {
  it('and speaks HTTP is refused with a sentence', async () => {
    const stranger = createServer((_request, response) => response.end('hello'));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const address = stranger.address();
    const port = typeof address === 'object' ? address?.port : 0;
    expect(await refusal(`postgres://postgres@127.0.0.1:${port}/postgres`)).toMatch(/PostgreSQL/u);
    stranger.close();
  });
});

// Most of their time is spent waiting for what does not come: they wait at the same time.
describe.concurrent('PgBouncer', () => {
  it.each([
    ['md5', 'md5'],
    ['scram-sha-256', 'scram'],
  ] as const)(
    'that asks for a password with %s is fuzzed',
    async (authentication, reference) => {
      await using(must(await startPgbouncer({ authentication })), async ({ url }) => {
        const { report } = await played(url, OF_PGBOUNCER, reference);
        expect(report.cases.filter(({ outcome }) => outcome === 'error')).toEqual([]);
        expect(report.phases.find(({ phase }) => phase === 'walks')?.cases).toBe(6);
        expect(await refusal(url.replace('secret', 'mistaken'))).toMatch(/password|SASL authentication failed/u);
      });
    },
    90_000,
  );

  it('is fuzzed where the log-in is encrypted', async () => {
    const settings = {
      client_tls_sslmode: 'require',
      client_tls_key_file: certificate.key,
      client_tls_cert_file: certificate.certificate,
    };
    // Its launcher knocks in plain text to see whether it is up.
    await using(
      must(await startPgbouncer({ settings: { ...settings, client_tls_sslmode: 'allow' } })),
      async ({ url }) => {
        const secure = `${url.replace('127.0.0.1', 'localhost')}?sslmode=verify-full&sslrootcert=${certificate.certificate}`;
        const { report } = await played(secure, OF_PGBOUNCER, 'tls');
        expect(report.phases.find(({ phase }) => phase === 'walks')?.cases).toBe(6);
      },
    );
  }, 90_000);

  it('of several servers is fuzzed with a note, once, that the verdict on the pool is weaker', async () => {
    await using(must(await startPgbouncer({ settings: { default_pool_size: '3' } })), async ({ url }) => {
      const { stderr } = await played(url, OF_PGBOUNCER, 'several');
      expect(stderr.match(/the verdict on the pool is weaker/gu)).toHaveLength(1);
      expect(stderr).toContain('Give it a pool of one (default_pool_size=1)');
    });
  }, 90_000);
});

describe.concurrent('who says nothing at all', () => {
  it('is given up in time', async () => {
    const silent = createSilence((socket) => socket.on('error', () => {}));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : 0;
    expect(await refusal(`postgres://postgres@127.0.0.1:${port}/postgres`)).toContain('it is no PostgreSQL server');
    silent.close();
  }, 30_000);
});
