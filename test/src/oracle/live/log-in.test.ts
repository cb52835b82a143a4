/** Ways to log in: what a server is told of them, what a frontend responds, and what servers make of that. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENTS } from '../../../../machines/messages.ts';
import { startupMessage } from '../../../../src/codec/encode.ts';
import type { Started } from '../../../../src/net/embedded.ts';
import type { Target } from '../../../../src/net/target.ts';
import {
  CERTIFIED,
  hasLogInTriggers,
  hbaOf,
  logInSql,
  METHODS,
  type Method,
  PASSWORD,
  Responder,
  userOf,
} from '../../../../src/oracle/live/log-in.ts';
import { type Act, tryAttempt } from '../../../../src/oracle/live-startup.ts';
import { backendTable } from '../../../../src/table/tables.ts';
import { must, open, sql, start } from '../../net/support.ts';

const table = backendTable('postgres-18');
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');

/** A request of the server ("Message Formats", Authentication…). */
function request(number: number, data: string | Uint8Array = ''): Parameters<Responder['responseTo']>[0] {
  const rest = Buffer.from(data);
  const bytes = Buffer.alloc(9 + rest.length);
  bytes.write('R');
  bytes.writeInt32BE(bytes.length - 1, 1);
  bytes.writeInt32BE(number, 5);
  bytes.set(rest, 9);
  return { type: 'R', bytes };
}

describe('pg_hba.conf', () => {
  it('has a line for each method and kind of address, and GSSAPI and certificates only where the server knows them', () => {
    const lines = hbaOf(true).split('\n');
    for (const method of METHODS) {
      const own = lines.filter((line) => line.endsWith(` ${userOf(method)} 127.0.0.1/32 ${method}`));
      expect(own, method).toHaveLength(1);
      const local = lines.filter((line) => line === `local all,replication ${userOf(method)} ${method}`);
      expect(local, method).toHaveLength(method === 'gss' ? 0 : 1);
    }
    expect(hbaOf(true)).toContain(CERTIFIED);
    expect(hbaOf(false, false)).not.toMatch(/gss|hostssl/u);
  });

  it('is followed by users for all of them, and by a trigger from PostgreSQL 17 on', () => {
    for (const method of METHODS) expect(logInSql(15).join('\n')).toContain(`create role "${userOf(method)}" login`);
    expect([16, 17].map(hasLogInTriggers)).toEqual([false, true]);
    expect([16, 17].map((version) => logInSql(version).join('\n').includes('on login'))).toEqual([false, true]);
  });
});

describe('A frontend that is asked for its password', () => {
  const responder = new Responder('anna', PASSWORD);

  it('sends it as it is, or with the salt, as it is asked to', async () => {
    expect(text(await responder.responseTo(request(3)))).toBe('p\0\0\0\x0bsecret\0');
    const salt = Uint8Array.of(1, 2, 200, 4);
    const inner = createHash('md5').update(`${PASSWORD}anna`).digest('hex');
    const outer = createHash('md5').update(inner).update(salt).digest('hex');
    expect(text(await responder.responseTo(request(5, salt)))).toBe(`p\0\0\0\x28md5${outer}\0`);
  });

  it('names SCRAM-SHA-256, and gives a wrong proof where the server’s challenge is none', async () => {
    expect(text(await responder.responseTo(request(10, 'SCRAM-SHA-256\0\0')))).toMatch(
      /^p.{4}SCRAM-SHA-256\0.{4}n,,n=,r=/su,
    );
    expect(text(await responder.responseTo(request(11, 'r=somebody else')))).toContain('r=wrong');
  });

  it('says nothing where nothing is asked for', async () => {
    for (const number of [0, 12]) expect(await responder.responseTo(request(number))).toBeUndefined();
    expect(await responder.responseTo({ ...request(3), type: 'S' })).toBeUndefined();
  });
});

describe('A server that asks for passwords', () => {
  let started: Started;
  let target: Target;
  beforeAll(async () => {
    started = await start({ hba: hbaOf(false, false) });
    const { host, port, user, database } = started;
    target = { host, port, user, database };
    const connection = await open(started.url);
    for (const statement of logInSql(18)) await sql(connection, statement);
    await connection.close();
  });
  afterAll(() => started.stop());

  /** The events of a log-in up to what decides it. */
  async function logIn(method: Method, password: string, ...acts: readonly Act[]): Promise<string> {
    const startup = startupMessage({ parameters: { user: userOf(method), database: 'postgres' } });
    const attempt = {
      acts: [['F.StartupMessage', startup], 'respond', 'respond', ...acts] as const,
      responder: new Responder(userOf(method), password),
    };
    const { events, sentence } = must(await tryAttempt(target, table, attempt));
    expect(sentence).toBeUndefined();
    return events
      .map((event) => EVENTS[event]?.replace(/Message|Password|Authentication|Response/gu, '') ?? '')
      .filter((name) => !/Parameter|BackendKey|SASLFinal/u.test(name))
      .join(' ');
  }

  it.each([
    ['trust', 'F.Startup B.Ok B.ReadyForQuery.idle'],
    ['password', 'F.Startup B.Cleartext F. B.Ok B.ReadyForQuery.idle'],
    ['md5', 'F.Startup B.MD5 F. B.Ok B.ReadyForQuery.idle'],
    ['scram-sha-256', 'F.Startup B.SASL F. B.SASLContinue F. B.Ok B.ReadyForQuery.idle'],
    ['reject', 'F.Startup B.Error.fatal'],
  ] as const)('logs in who knows it, by %s', async (method, events) => {
    expect(await logIn(method, PASSWORD)).toBe(events);
  });

  it.each([
    ['password', 'F.Startup B.Cleartext F. B.Error.fatal'],
    ['md5', 'F.Startup B.MD5 F. B.Error.fatal'],
    ['scram-sha-256', 'F.Startup B.SASL F. B.SASLContinue F. B.Error.fatal'],
  ] as const)('sends away who does not, by %s', async (method, events) => {
    expect(await logIn(method, 'wrong')).toBe(events);
  });
});
