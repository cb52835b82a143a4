/** Certificates for a server of the tests, made by openssl in a folder that the server can read. */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nobody } from '../../../src/net/embedded.ts';

export interface Certificate {
  /** Certifies itself: it is its own root certificate. */
  readonly certificate: string;
  readonly key: string;
  /** Settings of a server that has this certificate. */
  readonly settings: Readonly<Record<string, string>>;
  remove(): void;
}

/** A certificate for one host name, valid for two days. */
export async function makeCertificate(host: string): Promise<Certificate> {
  const folder = mkdtempSync(join(tmpdir(), 'wirestate-certificate-'));
  const [certificate, key] = [join(folder, 'server.crt'), join(folder, 'server.key')];
  const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  const made = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', ...made, ...subject], { stdio: 'pipe' });
  chmodSync(folder, 0o755);
  // The server takes no key that others can read (be-secure-common.c, check_ssl_key_file_permissions).
  chmodSync(key, 0o600);
  const owner = process.getuid?.() === 0 ? await nobody() : undefined;
  if (owner !== undefined && 'uid' in owner) chownSync(key, owner.uid, owner.gid);
  return {
    certificate,
    key,
    settings: { ssl: 'on', ssl_cert_file: certificate, ssl_key_file: key },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
