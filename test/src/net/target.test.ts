import { userInfo } from 'node:os';
import { expect, it } from 'vitest';
import { addressOf, parseServerUrl, withoutPassword } from '../../../src/net/target.ts';
import { sentence, targetOf } from './support.ts';

it('a whole URL is read part by part, percent-encoded characters decoded', () => {
  expect(targetOf('postgres://us%40er:p%3Aw@db.example:6543/my%20base?sslmode=disable')).toEqual({
    host: 'db.example',
    port: 6543,
    user: 'us@er',
    password: 'p:w',
    database: 'my base',
  });
});

it('parts that are missing are what libpq takes', () => {
  const { username } = userInfo();
  expect(targetOf('postgresql://')).toEqual({ host: 'localhost', port: 5432, user: username, database: username });
  expect(targetOf('postgres://bob@[::1]')).toEqual({ host: '::1', port: 5432, user: 'bob', database: 'bob' });
});

it('a host that is a folder is a socket directory', () => {
  const target = targetOf('postgres://bob@/base?host=/run/postgresql');
  expect(target.socketDirectory).toBe('/run/postgresql');
  expect(addressOf(target)).toBe('/run/postgresql/.s.PGSQL.5432');
  expect(targetOf('postgres://bob@%2Frun%2Fpostgresql/base')).toEqual(target);
});

it('TLS is what sslmode and sslrootcert say, and none on a Unix socket', () => {
  expect(targetOf('postgres://a@b/c').tls).toBeUndefined();
  expect(targetOf('postgres://a@b/c?sslmode=prefer').tls).toEqual({ mode: 'prefer' });
  expect(targetOf('postgres://a@b/c?sslmode=verify-ca&sslrootcert=/etc/root.pem').tls).toEqual({
    mode: 'verify-ca',
    rootCertificate: '/etc/root.pem',
  });
  expect(targetOf('postgres://a@/c?host=/run&sslmode=require').tls).toBeUndefined();
});

for (const [title, url, expected] of [
  ['something that is no URL', 'localhost:5432', /is no server URL: it has to look like postgres:/],
  ['another scheme', 'mysql://a@b/c', /is no server URL/],
  ['a mode of TLS that is not known', 'postgres://a@b/c?sslmode=allow', /sslmode=allow, .*: known are disable, prefer/],
  [
    'a public authority where no name is looked at',
    'postgres://a@b/c?sslmode=require&sslrootcert=system',
    /use sslmode=verify-full$/,
  ],
  ['a parameter that is not known', 'postgres://a@b/c?sslcert=x', /has a parameter "sslcert"/],
  ['a port beyond 65535', 'postgres://a@b:65536/c', /a port is a number from 1 to 65535/],
  ['a stray percent sign', 'postgres://a:%zz@b/c', /a percent sign as %25/],
] as const) {
  it(`${title} is refused with a sentence`, () => {
    expect(sentence(parseServerUrl(url))).toMatch(expected);
  });
}

it('a sentence about a URL does not show its password', () => {
  const message = sentence(parseServerUrl('http://bob:hidden@host/base'));
  expect(message).toContain('bob');
  expect(message).not.toContain('hidden');
});

it('a URL for people holds no password, and is the same otherwise', () => {
  const urls = ['postgres://me:a%40b@h/d?sslmode=require', 'postgres://me@h/d?password=a&sslmode=require'];
  expect(urls.map(withoutPassword)).toEqual(Array(2).fill('postgres://me@h/d?sslmode=require'));
  expect(withoutPassword('postgres://me@h/d?password=a')).toBe('postgres://me@h/d');
  expect(withoutPassword('postgres://me:x@h/d?sslrootcert=a@b')).toBe('postgres://me@h/d?sslrootcert=a@b');
  expect(withoutPassword('embedded')).toBe('embedded');
  // Characters that had to be written in percent-encoding make it none.
  for (const password of ['a:b', 'a/b', 'a@b', 'a?b#c']) {
    const message = sentence(parseServerUrl(`postgres://me:${password}@h:x/d`));
    expect(message).not.toMatch(/a[:/@?]b/u);
  }
});
