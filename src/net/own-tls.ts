/** TLS as a frontend does it that has sent SSLRequest itself, and a certificate for a server of our own. */
import { execFile } from 'node:child_process';
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { promisify } from 'node:util';
import { type Failure, failure, reasonOf } from './failure.ts';
import type { RunAs } from './native.ts';
import { Wire } from './wire.ts';

/** What a frontend shows that is asked for a certificate, as PEM. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
}

/**
 * Goes on encrypted, once the server has accepted it; whose certificate that is does not matter.
 * @param socket of a wire that is not used any more
 * @param identity shown where the server asks for one; without it none is
 * @returns the wire to go on with, or why there is no encryption
 */
export function encrypt(socket: Socket, address: string, identity?: Identity): Promise<Wire | Failure> {
  socket.removeAllListeners();
  return new Promise((resolve) => {
    const tls = connectTls({ socket, ...identity, rejectUnauthorized: false, ALPNProtocols: ['postgresql'] });
    tls.once('error', (error) => resolve(failure(`TLS with the server at ${address} failed: ${reasonOf(error)}`)));
    tls.once('secureConnect', () => {
      tls.removeAllListeners('error');
      resolve(new Wire(tls, address));
    });
  });
}

/** A certificate of a server. */
export interface Certificate {
  readonly ok: true;
  /** Settings of a server that uses it, and takes it from frontends. */
  readonly settings: Readonly<Record<string, string>>;
  /** The same, for a frontend to show: it names a host, and no user. */
  readonly identity: Identity;
  remove(): Promise<void>;
}

/** Makes a key and a certificate with OpenSSL. @param runAs who has to read them @returns why not, where it cannot */
export async function makeCertificate(runAs: RunAs): Promise<Certificate | Failure> {
  const folder = await mkdtemp(join(tmpdir(), 'wirestate-tls-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  try {
    await promisify(execFile)('openssl', [...request, '-keyout', key, '-out', certificate]);
    if (runAs !== undefined) for (const path of [folder, key, certificate]) await chown(path, runAs.uid, runAs.gid);
    const identity = { cert: await readFile(certificate, 'utf8'), key: await readFile(key, 'utf8') };
    const files = { ssl_cert_file: certificate, ssl_key_file: key, ssl_ca_file: certificate };
    return { ok: true, settings: { ssl: 'on', ...files }, identity, remove };
  } catch (thrown) {
    await remove();
    return failure(`no certificate can be made with openssl: ${reasonOf(thrown)}`);
  }
}
