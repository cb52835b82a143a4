import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyData, copyDone, query, sslRequest } from '../../../src/codec/encode.ts';
import { cancel, connect } from '../../../src/net/connection.ts';
import type { Started } from '../../../src/net/embedded.ts';
import { simpleQuery } from '../../../src/net/simple-query.ts';
import { openWire, type ReceivedMessage } from '../../../src/net/wire.ts';
import { must, open, sentence, sql, start, targetOf } from './support.ts';

const HBA = `
host all scrammed 127.0.0.1/32 scram-sha-256
host all digested 127.0.0.1/32 md5
host all clear    127.0.0.1/32 password
host all shut     127.0.0.1/32 reject
host all all      127.0.0.1/32 trust
host replication all 127.0.0.1/32 trust
`;
const PASSWORD = 'pass @/:wörd%';

let server: Started;

function urlFor(user: string, password?: string): string {
  const secret = password === undefined ? '' : `:${encodeURIComponent(password)}`;
  return `postgres://${user}${secret}@${server.host}:${server.port}/postgres`;
}

async function listening(listener: Server): Promise<string> {
  return new Promise((resolve) => {
    listener.listen(0, '127.0.0.1', () => {
      const address = listener.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve(`postgres://postgres@127.0.0.1:${port}/postgres`);
    });
  });
}

const types = (messages: readonly ReceivedMessage[]) => messages.map((message) => message.type).join('');

beforeAll(async () => {
  server = await start({ hba: HBA });
  const connection = await open(server.url);
  await sql(
    connection,
    `create role scrammed login password '${PASSWORD}'; create role clear login password '${PASSWORD}';
     create role shut login; create role few login connection limit 1; set password_encryption = 'md5';
     create role digested login password '${PASSWORD}'; create table t(a int)`,
  );
  await connection.close();
});
afterAll(() => server.stop());

for (const [user, method] of [
  ['scrammed', 'SCRAM-SHA-256'],
  ['digested', 'MD5'],
  ['clear', 'a password in clear text'],
] as const) {
  it(`a user logs in with ${method}`, async () => {
    const connection = await open(urlFor(user, PASSWORD));
    expect(await sql(connection, 'select current_user')).toEqual([[user]]);
    await connection.close();
  });

  it(`a wrong password is a sentence that names the user, with ${method}`, async () => {
    const message = sentence(await connect(targetOf(urlFor(user, 'wrong'))));
    expect(message).toMatch(new RegExp(`^the password for user "${user}" at 127\\.0\\.0\\.1:${server.port} is wrong`));
  });

  it(`a missing password is a sentence that asks for one, with ${method}`, async () => {
    expect(sentence(await connect(targetOf(urlFor(user))))).toMatch(/asks for a password of user .* the URL has none$/);
  });
}

it('passwords were stored the way each method needs', async () => {
  const connection = await open(server.url);
  const rows = await sql(
    connection,
    "select rolname, split_part(rolpassword, '$', 1) from pg_authid where rolname in ('scrammed', 'digested') order by 1",
  );
  expect(rows.map(([user, stored]) => [user, stored?.slice(0, 3)])).toEqual([
    ['digested', 'md5'],
    ['scrammed', 'SCR'],
  ]);
  await connection.close();
});

it('a start-up gives version, process id and a secret of four bytes in protocol 3.0', async () => {
  const connection = await open(server.url);
  expect(connection.version).toMatch(/^18\.4/);
  expect(connection.secret).toHaveLength(4);
  expect(await sql(connection, 'select pg_backend_pid()')).toEqual([[String(connection.pid)]]);
  await connection.close();
});

it('protocol 3.2 gives a longer secret, and that secret cancels', async () => {
  const connection = must(await connect(targetOf(server.url), { minor: 2 }));
  expect(connection.secret).toHaveLength(32);
  const sleeping = simpleQuery(connection, 'select pg_sleep(60)');
  expect(await connection.quiet(100)).toEqual([]);
  expect(await cancel(targetOf(server.url), connection.pid, connection.secret)).toBeUndefined();
  expect(sentence(await sleeping)).toContain('57014');
  await connection.close();
});

it('start-up parameters reach the server', async () => {
  const options = { parameters: { application_name: 'tried', replication: 'database' } };
  const connection = must(await connect(targetOf(server.url), options));
  expect((await sql(connection, 'IDENTIFY_SYSTEM')).length).toBe(1);
  expect(connection.parameters.get('application_name')).toBe('tried');
  await connection.close();
});

it('a server that is not there is a sentence with its address', async () => {
  const nobody = createServer();
  const url = await listening(nobody);
  await new Promise((resolve) => nobody.close(resolve));
  const message = sentence(await connect(targetOf(url)));
  expect(message).toMatch(/^the server at 127\.0\.0\.1:\d+ cannot be reached: nothing listens there/);
});

it('a socket that is not there is a sentence with its path', async () => {
  const message = sentence(await connect(targetOf('postgres://u@/d?host=/nowhere&port=1234')));
  expect(message).toMatch(/^the server at \/nowhere\/\.s\.PGSQL\.1234 cannot be reached: there is no such socket/);
});

it('a server that never answers is given up at the deadline', async () => {
  const mute = createServer(() => {});
  const url = await listening(mute);
  const message = sentence(await connect(targetOf(url), { deadlineMs: 200 }));
  expect(message).toContain('did not finish the start-up in time');
  mute.close();
});

it('a server that is no PostgreSQL server is called so', async () => {
  const web = createHttpServer();
  const url = await listening(web);
  expect(sentence(await connect(targetOf(url)))).toContain('this is no PostgreSQL server');
  web.close();
});

it('too many connections are a sentence of their own', async () => {
  const first = await open(urlFor('few'));
  expect(sentence(await connect(targetOf(urlFor('few'))))).toMatch(/has too many connections: .*"few"/);
  await first.close();
});

it("a server's refusal is told in its words", async () => {
  expect(sentence(await connect(targetOf(urlFor('shut'))))).toMatch(/refused the connection: FATAL 28000: .*rejects/);
});

it('a connection that the server ends tells its FATAL error', async () => {
  const connection = await open(server.url);
  const other = await open(server.url);
  await sql(other, `select pg_terminate_backend(${connection.pid})`);
  expect(types(await connection.quiet(5000))).toBe('E');
  expect(sentence(connection.ended)).toMatch(/closed the connection: FATAL 57P01: terminating connection/);
  expect(connection.send(query('select 1'))).toBe(false);
  expect(sentence(await simpleQuery(connection, 'select 1'))).toContain('57P01');
  await other.close();
});

it('whole messages arrive however many there are, and none is given twice', async () => {
  const connection = await open(server.url);
  connection.send(query("select repeat('x', 1000) from generate_series(1, 5000)"));
  let all = '';
  while (!all.endsWith('Z')) all += types(await connection.receive(5000));
  expect(all).toBe(`T${'D'.repeat(5000)}CZ`);
  expect(await connection.receive(50)).toEqual([]);
  await connection.close();
});

it('quiet waits for what still comes and ends after the silence', async () => {
  const connection = await open(server.url);
  connection.send(query('select 1; select pg_sleep(0.1); select 2'));
  expect(types(await connection.quiet(400))).toBe('TDCTDCTDCZ');
  await connection.close();
});

it('a half-closed connection still receives the answers', async () => {
  const connection = await open(server.url);
  connection.send(query('select 1'));
  connection.halfClose();
  expect(types(await connection.quiet(2000))).toBe('TDCZ');
  expect(connection.ended).toBeDefined();
  connection.destroy();
});

it('bytes can be sent in pieces that are no messages', async () => {
  const connection = await open(server.url);
  connection.send(query('copy t from stdin'));
  expect(types(await connection.receive(5000))).toBe('G');
  const bytes = Buffer.concat([copyData('1\n'), copyDone()]);
  for (const byte of bytes) connection.send(Uint8Array.of(byte));
  let answer = '';
  while (!answer.endsWith('Z')) answer += types(await connection.receive(5000));
  expect(answer).toBe('CZ');
  await connection.close();
});

it('the byte that answers an SSLRequest is a message without type', async () => {
  const wire = must(await openWire(targetOf(server.url)));
  wire.expectAnswerByte();
  wire.send(sslRequest());
  const [answer] = await wire.receive(5000);
  expect(answer).toEqual({ type: '', bytes: Uint8Array.of(0x4e) });
  wire.destroy();
});

it('an error in set-up SQL is a sentence with the statement, and the connection goes on', async () => {
  const connection = await open(server.url);
  expect(sentence(await simpleQuery(connection, 'select nonsense'))).toMatch(/42703: .* \(in: select nonsense\)$/);
  expect(await sql(connection, "select null, ''")).toEqual([[null, '']]);
  await connection.close();
});
