/**
 * TLS with a server, as libpq does it by `sslmode` (manual: "SSL Support", "SSL Session Encryption").
 *
 * Whatever arrives before the handshake came in plain text, from anybody: an error is not shown (CVE-2024-10977), and
 * bytes behind the answer to SSLRequest are refused (CVE-2021-23222), lest they be taken for the server's later on.
 */
import { readFile } from 'node:fs/promises';
import { isIP, type Socket } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { checkServerIdentity, connect as connectTls } from 'node:tls';
import { sslRequest } from '../codec/encode.ts';
import { type Failure, failure, reasonOf } from './failure.ts';
import { addressOf, SYSTEM_AUTHORITIES, type Target, type TlsSettings } from './target.ts';

/** Why there is no TLS, and whether `sslmode=prefer` may try again without. */
export interface NoTls extends Failure {
  readonly mayBePlain: boolean;
}

/** The socket to go on with. */
interface Agreed {
  readonly ok: true;
  readonly socket: Socket;
}

const YES = 0x53;
const NO = 0x4e;
const ERROR_RESPONSE = 0x45;

const noTls = (message: string, mayBePlain: boolean): NoTls => ({ ...failure(message), mayBePlain });

/**
 * Asks for TLS on a connection just opened, and does the handshake.
 * @param socket connected; nothing was sent or received on it. It is destroyed where there is no success.
 * @param tls what the URL asks for
 * @param deadlineMs the longest that all of it may take
 * @returns the socket to go on with, encrypted, or as it was where the server has no TLS and `prefer` allows that; or
 *   why there is none: refused, interfered with, not trusted
 */
export async function negotiateTls(
  socket: Socket,
  target: Target,
  tls: TlsSettings,
  deadlineMs: number,
): Promise<Agreed | NoTls> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    socket.destroy();
  }, deadlineMs);
  const outcome = await agreeOnTls(socket, target, tls);
  clearTimeout(timer);
  if (!isLate || outcome.ok) return outcome;
  return noTls(
    `TLS with the server at ${addressOf(target)} was not agreed on within ${Math.round(deadlineMs)} ms: it is no PostgreSQL server, or does not answer`,
    false,
  );
}

async function agreeOnTls(socket: Socket, target: Target, tls: TlsSettings): Promise<Agreed | NoTls> {
  const address = addressOf(target);
  const answer = await answerOf(socket);
  if (typeof answer === 'string') return noTls(`the server at ${address} did not answer SSLRequest: ${answer}`, false);
  switch (answer[0]) {
    case YES:
      if (answer.length === 1) return handshake(socket, target, tls);
      return noTls(
        `${answer.length - 1} bytes in plain text came behind the answer to SSLRequest: somebody between here and the server at ${address} may have put them there`,
        false,
      );
    case NO:
      if (tls.mode === 'prefer') return { ok: true, socket };
      return noTls(
        `the server at ${address} has no TLS, which sslmode=${tls.mode} asks for: switch ssl on in its settings, or use sslmode=disable`,
        false,
      );
    case ERROR_RESPONSE:
      return noTls(`the server at ${address} answered SSLRequest with an error: use sslmode=disable to see it`, true);
    default:
      return noTls(`the server at ${address} answered SSLRequest with a byte that is none of S and N`, false);
  }
}

/** What arrives first after SSLRequest, or why nothing does. */
function answerOf(socket: Socket): Promise<Uint8Array | string> {
  return new Promise((resolve) => {
    const settle = (answer: Uint8Array | string) => {
      socket.off('data', arrived).off('close', closed).off('error', failed);
      resolve(answer);
    };
    const arrived = (chunk: Uint8Array) => {
      socket.pause();
      settle(chunk);
    };
    const closed = () => settle('it closed the connection');
    const failed = (error: Error) => settle(reasonOf(error));
    // Stays: an error may come between two of those who listen.
    socket.on('error', () => {});
    socket.on('data', arrived).on('close', closed).on('error', failed);
    socket.write(sslRequest());
  });
}

async function handshake(socket: Socket, target: Target, tls: TlsSettings): Promise<Agreed | NoTls> {
  const trusted = await authoritiesOf(tls);
  if (!trusted.ok) return noTls(trusted.message, false);
  const secured = connectTls({
    socket,
    ...(isIP(target.host) === 0 ? { servername: target.host } : {}),
    ...(trusted.ca === undefined ? {} : { ca: trusted.ca }),
    rejectUnauthorized: trusted.verifies,
    checkServerIdentity: (_name, certificate) =>
      tls.mode === 'verify-full' ? checkServerIdentity(target.host, certificate) : undefined,
  });
  return new Promise((resolve) => {
    const fail = (reason: string) => {
      secured.destroy();
      const advice = secured.authorizationError
        ? `: give the certificate of its authority as sslrootcert=FILE${tls.mode === 'verify-full' ? ', and the host name that it certifies' : ''}`
        : '';
      resolve(noTls(`TLS with the server at ${addressOf(target)} failed: ${reason}${advice}`, true));
    };
    const closed = () => fail('the connection was closed in the handshake');
    const failed = (error: Error) => fail(reasonOf(error));
    secured.once('close', closed).once('error', failed);
    secured.once('secureConnect', () => {
      secured.off('close', closed).off('error', failed);
      resolve({ ok: true, socket: secured });
    });
  });
}

type Authorities = { readonly ok: true; readonly verifies: boolean; readonly ca?: Buffer };

/**
 * Who may certify the server. As with libpq, `require` with a root certificate verifies like `verify-ca`, and the
 * other modes that verify look for one in the home folder where none is named.
 */
async function authoritiesOf(tls: TlsSettings): Promise<Authorities | Failure> {
  const { mode, rootCertificate } = tls;
  if (mode === 'prefer' || (mode === 'require' && rootCertificate === undefined)) return { ok: true, verifies: false };
  if (rootCertificate === SYSTEM_AUTHORITIES) return { ok: true, verifies: true };
  const file = rootCertificate ?? join(homedir(), '.postgresql', 'root.crt');
  try {
    return { ok: true, verifies: true, ca: await readFile(file) };
  } catch (thrown) {
    const advice = `name a file of certificates as sslrootcert=FILE, or use sslrootcert=${SYSTEM_AUTHORITIES}`;
    return failure(
      `the root certificate ${file}, which sslmode=${mode} needs, cannot be read: ${reasonOf(thrown)}: ${advice}`,
    );
  }
}
