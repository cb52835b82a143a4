/** TLS with a real server, and with somebody in between who interferes. */
import { once } from 'node:events';
import { connect as connectSocket, createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { encodeBackend } from '../../../src/codec/encode-backend.ts';
import { CANCEL_REQUEST_CODE } from '../../../src/codec/startup-events.ts';
import { cancel, connect } from '../../../src/net/connection.ts';
import type { Started } from '../../../src/net/embedded.ts';
import { simpleQuery } from '../../../src/net/simple-query.ts';
import { type Certificate, makeCertificate } from './certificate.ts';
import { must, open, sentence, sql, start, targetOf } from './support.ts';

const HBA = `
local   all all trust
hostssl all scrammed 127.0.0.1/32 scram-sha-256
hostssl all digested 127.0.0.1/32 md5
hostssl all clear    127.0.0.1/32 password
hostssl all guarded  127.0.0.1/32 trust
hostnossl all guarded 127.0.0.1/32 reject
host    all postgres 127.0.0.1/32 trust
host    all postgres ::1/128 trust
`;
const PASSWORD = 'wörd';
const ENCRYPTED = 'select ssl from pg_stat_ssl where pid = pg_backend_pid()';
const SSL_REQUEST_LENGTH = 8;

let certificate: Certificate;
let foreign: Certificate;
let server: Started;
let plain: Started;
const relays: Server[] = [];

beforeAll(async () => {
  [certificate, foreign] = [await makeCertificate('localhost'), await makeCertificate('localhost')];
  [server, plain] = [await start({ settings: certificate.settings, hba: HBA }), await start()];
  const connection = await open(server.url);
  await sql(
    connection,
    `create role scrammed login password '${PASSWORD}'; create role clear login password '${PASSWORD}';
     create role guarded login; set password_encryption = 'md5';
     create role digested login password '${PASSWORD}'`,
  );
  await connection.close();
});
afterAll(async () => {
  await Promise.all([server.stop(), plain.stop()]);
  certificate.remove();
  foreign.remove();
});
afterEach(() => {
  for (const relay of relays.splice(0)) relay.close();
});

const url = (user: string, settings: string, host = '127.0.0.1', port = server.port) =>
  `postgres://${user}@${host}:${port}/postgres?${settings}`;

async function isEncrypted(address: string): Promise<string | null | undefined> {
  const connection = await open(address);
  const [row] = await sql(connection, ENCRYPTED);
  await connection.close();
  return row?.[0];
}

/** Somebody between us and the server. @param meet is given both ends, and whether this is the first connection */
async function between(meet: (client: Socket, upstream: Socket, first: boolean) => void): Promise<number> {
  let first = true;
  const relay = createServer((client) => {
    const upstream = connectSocket(server.port, '127.0.0.1');
    client.on('error', () => {}).on('close', () => upstream.destroy());
    upstream.on('error', () => {}).on('close', () => client.destroy());
    meet(client, upstream, first);
    first = false;
  });
  relays.push(relay);
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const address = relay.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

for (const [user, method] of [
  ['scrammed', 'SCRAM-SHA-256'],
  ['digested', 'MD5'],
  ['clear', 'a password in clear text'],
] as const) {
  it(`with sslmode=require a user logs in by ${method} on an encrypted connection`, async () => {
    expect(await isEncrypted(url(`${user}:${encodeURIComponent(PASSWORD)}`, 'sslmode=require'))).toBe('t');
  });
}

it('more than one record of TLS passes in both directions', async () => {
  const connection = await open(url('guarded', 'sslmode=require'));
  const [row] = await sql(connection, `select length('${'x'.repeat(300_000)}'), repeat('y', 300000)`);
  expect([row?.[0], row?.[1]?.length]).toEqual(['300000', 300_000]);
  await connection.close();
});

it('sslmode=prefer encrypts where the server can, and goes on in plain text where it cannot', async () => {
  expect(await isEncrypted(url('postgres', 'sslmode=prefer'))).toBe('t');
  expect(await isEncrypted(url('postgres', 'sslmode=prefer', '127.0.0.1', plain.port))).toBe('f');
  expect(await isEncrypted(url('postgres', 'sslmode=disable'))).toBe('f');
});

it('a server without TLS is a sentence where TLS is asked for', async () => {
  const message = sentence(await connect(targetOf(url('postgres', 'sslmode=require', '127.0.0.1', plain.port))));
  expect(message).toMatch(/has no TLS, which sslmode=require asks for: switch ssl on/);
});

it('a server that wants TLS says so, and the sentence says how', async () => {
  const message = sentence(await connect(targetOf(url('scrammed:x', ''))));
  expect(message).toMatch(/no encryption \(if it wants TLS, add sslmode=require to the URL\)$/);
});

it('verify-ca looks at who certified the server, and verify-full at its name, too', async () => {
  const root = `sslrootcert=${certificate.certificate}`;
  expect(await isEncrypted(url('guarded', `sslmode=verify-ca&${root}`))).toBe('t');
  expect(await isEncrypted(url('postgres', `sslmode=verify-full&${root}`, 'localhost'))).toBe('t');
  const message = sentence(await connect(targetOf(url('guarded', `sslmode=verify-full&${root}`))));
  expect(message).toMatch(/^TLS with the server at 127\.0\.0\.1:\d+ failed: .*127\.0\.0\.1/);
});

for (const mode of ['require', 'verify-ca', 'verify-full']) {
  it(`a server certified by somebody else is not trusted with sslmode=${mode} and a root certificate`, async () => {
    const settings = `sslmode=${mode}&sslrootcert=${foreign.certificate}`;
    const message = sentence(await connect(targetOf(url('postgres', settings, 'localhost'))));
    expect(message).toMatch(/failed: .*certificate.*: give the certificate of its authority as sslrootcert=FILE/);
  });
}

it('authorities that Node knows have not certified this server', async () => {
  const settings = 'sslmode=verify-full&sslrootcert=system';
  expect(sentence(await connect(targetOf(url('postgres', settings, 'localhost'))))).toContain(
    'self-signed certificate',
  );
});

it('a root certificate that cannot be read is named', async () => {
  const message = sentence(await connect(targetOf(url('guarded', 'sslmode=verify-ca&sslrootcert=/nowhere/root.crt'))));
  expect(message).toMatch(/^the root certificate \/nowhere\/root\.crt, which sslmode=verify-ca needs, cannot be read/);
});

it('a CancelRequest goes through TLS, too, and cancels', async () => {
  const seen: Buffer[] = [];
  const port = await between((client, upstream) => {
    client.on('data', (chunk) => seen.push(chunk)).pipe(upstream);
    upstream.pipe(client);
  });
  const target = targetOf(url('guarded', 'sslmode=require', '127.0.0.1', port));
  const connection = must(await connect(target));
  const sleeping = simpleQuery(connection, 'select pg_sleep(60)');
  expect(await connection.quiet(100)).toEqual([]);
  seen.length = 0;
  expect(await cancel(target, connection.pid, connection.secret)).toBeUndefined();
  expect(sentence(await sleeping)).toContain('57014');
  const code = Buffer.alloc(4);
  code.writeInt32BE(CANCEL_REQUEST_CODE);
  const sent = Buffer.concat(seen);
  expect(sent.length).toBeGreaterThan(100);
  expect(sent[SSL_REQUEST_LENGTH]).toBe(0x16);
  expect(sent.includes(code)).toBe(false);
  await connection.close();
});

it('bytes in plain text behind the answer to SSLRequest are refused', async () => {
  const planted = encodeBackend({ side: 'backend', name: 'AuthenticationCleartextPassword' });
  const port = await between((client, upstream) => {
    client.pipe(upstream);
    upstream.on('data', (chunk) => client.write(chunk.length === 1 ? Buffer.concat([chunk, planted]) : chunk));
  });
  for (const mode of ['prefer', 'require']) {
    const message = sentence(await connect(targetOf(url('clear:secret', `sslmode=${mode}`, '127.0.0.1', port))));
    expect(message).toMatch(/^9 bytes in plain text came behind the answer to SSLRequest: somebody between here/);
  }
});

it('bytes in plain text that come a moment later end the handshake, and nobody takes them for the server’s', async () => {
  const planted = encodeBackend({ side: 'backend', name: 'AuthenticationCleartextPassword' });
  const seen: Buffer[] = [];
  const port = await between((client, upstream) => {
    client.on('data', (chunk) => seen.push(chunk)).pipe(upstream);
    upstream.once('data', (chunk) => {
      client.write(chunk);
      setTimeout(() => client.write(planted), 20);
    });
  });
  const message = sentence(await connect(targetOf(url('clear:secret', 'sslmode=require', '127.0.0.1', port))));
  expect(message).toMatch(/^TLS with the server at .* failed: /);
  expect(Buffer.concat(seen).includes('secret')).toBe(false);
});

it('an error in place of the answer is not shown, and sslmode=prefer tries again in plain text', async () => {
  const fields = [
    { code: 'S', value: 'FATAL' },
    { code: 'C', value: '08P01' },
    { code: 'M', value: 'words of a stranger' },
  ];
  const error = encodeBackend({ side: 'backend', name: 'ErrorResponse', fields });
  const refuseFirst = () =>
    between((client, upstream, first) => {
      if (first) client.once('data', () => client.end(error));
      else client.pipe(upstream).pipe(client);
    });
  const target = async (mode: string) => targetOf(url('postgres', `sslmode=${mode}`, '127.0.0.1', await refuseFirst()));
  const message = sentence(await connect(await target('require')));
  expect(message).toMatch(/answered SSLRequest with an error: use sslmode=disable to see it$/);
  const connection = must(await connect(await target('prefer')));
  expect(await sql(connection, ENCRYPTED)).toEqual([['f']]);
  await connection.close();
});

it('a server that never answers SSLRequest, or never shakes hands, is given up at the deadline', async () => {
  const mute = await between(() => {});
  const halting = await between((client, upstream) => {
    client.pipe(upstream);
    upstream.once('data', (chunk) => client.write(chunk));
  });
  for (const port of [mute, halting]) {
    const target = targetOf(url('postgres', 'sslmode=require', '127.0.0.1', port));
    const message = sentence(await connect(target, { deadlineMs: 300 }));
    expect(message).toMatch(/^TLS with the server at .* was not agreed on within \d+ ms: /);
  }
});

it('something that is no PostgreSQL server is called so', async () => {
  const port = await between(
    (client) => void client.once('data', () => client.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
  );
  const message = sentence(await connect(targetOf(url('postgres', 'sslmode=require', '127.0.0.1', port))));
  expect(message).toMatch(/answered SSLRequest with a byte that is none of S and N$/);
});
