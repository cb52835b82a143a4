import { describe, expect, it } from 'vitest';
import { beginsWithTls, majorOfServerVersion } from '../../../src/tracker/recognize.ts';

/** The major version of a body that lies somewhere among other bytes. */
function majorOf(body: string): number | undefined {
  const bytes = Buffer.from(`77${body}99`, 'latin1');
  return majorOfServerVersion(bytes, 2, bytes.length - 2);
}

describe('The major version of a server', () => {
  it.each([
    ['server_version\x0018.4\0', 18],
    ['server_version\x0015.18 (Debian 15.18-1)\0', 15],
    ['server_version\x0019devel\0', 19],
    ['server_version\x0010beta1\0', 10],
    ['server_version\x009.6.24\0', 9],
    ['server_version\x0014', 14],
    ['server_version\0:1\0', undefined],
    ['server_version\0/1\0', undefined],
    ['server_version\0unreadable\0', undefined],
    ['server_version\0\0', undefined],
    ['server_version_num\x00180004\0', undefined],
    ['wirestate.name\x0018\0', undefined],
    ['server_encoding\x0018\0', undefined],
    ['\x0018\0', undefined],
  ])('that says %j is %s', (body, major) => {
    expect(majorOf(body)).toBe(major);
  });
});

it('A handshake record of TLS is no start-up packet', () => {
  expect(beginsWithTls(Uint8Array.of(0x16, 3, 1))).toBe(true);
  expect(beginsWithTls(Uint8Array.of(0, 0, 0, 8))).toBe(false);
});
