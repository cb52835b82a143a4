/** Which server to connect to, and as whom: read from a URL as libpq reads it ("Connection URIs" in the manual). */
import { userInfo } from 'node:os';
import { type Failure, failure } from './failure.ts';

/** How much TLS a connection has; the manual's table in "SSL Mode Descriptions". `allow` is not known here. */
export const SSL_MODES = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;

/** In place of a file of root certificates: those that Node comes with. */
export const SYSTEM_AUTHORITIES = 'system';

/** TLS as a URL asks for it. */
export interface TlsSettings {
  readonly mode: Exclude<(typeof SSL_MODES)[number], 'disable'>;
  /** A file of certificates (PEM) of those who may certify the server, or `system`. */
  readonly rootCertificate?: string;
}

export interface Target {
  /** A host name or address; not used where there is a socket directory. */
  readonly host: string;
  readonly port: number;
  /** The folder of a Unix socket named `.s.PGSQL.PORT`. */
  readonly socketDirectory?: string;
  readonly user: string;
  readonly password?: string;
  readonly database: string;
  /** Absent where the connection is not encrypted: without `sslmode`, and on a Unix socket. */
  readonly tls?: TlsSettings;
}

const FORM = 'postgres://user:password@host:port/database';
const URL_PARTS =
  /^postgres(?:ql)?:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?(\[[^\]]*\]|[^:/?#@]*)(?::(\d*))?(?:\/([^?#]*))?(?:\?(.*))?$/;
const SETTINGS: readonly string[] = ['host', 'port', 'user', 'password', 'dbname', 'sslmode', 'sslrootcert'];

/**
 * Reads `postgres://user:password@host:port/database?host=/socket/directory&sslmode=require`. Defaults are libpq's:
 * localhost, 5432, the system user's name, a database named like the user; but for `sslmode`, which is `disable`, so
 * that what passes can be seen.
 * @returns the target, or what is wrong with the URL.
 */
export function parseServerUrl(text: string): { readonly ok: true; readonly target: Target } | Failure {
  const parts = URL_PARTS.exec(text);
  if (parts === null) {
    const shown = withoutPassword(text);
    const advice = shown === text ? '' : ', with characters such as / and @ of a password in percent-encoding';
    return failure(`"${shown}" is no server URL: it has to look like ${FORM}${advice}`);
  }
  const settings = new URLSearchParams(parts[6] ?? '');
  for (const name of settings.keys()) {
    if (!SETTINGS.includes(name)) {
      return failure(
        `the server URL has a parameter "${name}" that is not known here: known are ${SETTINGS.join(', ')}`,
      );
    }
  }
  const tls = tlsOf(settings);
  if ('ok' in tls) return tls;
  let decoded: (string | undefined)[];
  try {
    decoded = parts.slice(1, 6).map((part) => (part === undefined ? undefined : decodeURIComponent(part)));
  } catch {
    return failure(`the server URL holds a "%" that begins no percent-encoded character: write a percent sign as %25`);
  }
  const [urlUser, urlPassword, urlHost, urlPort, urlDatabase] = decoded;
  const host = settings.get('host') || urlHost || 'localhost';
  const port = Number(settings.get('port') || urlPort || 5432);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    return failure(`the server URL has a port that is none: a port is a number from 1 to 65535`);
  }
  const user = settings.get('user') || urlUser || userInfo().username;
  const password = settings.get('password') || urlPassword;
  return {
    ok: true,
    target: {
      host: host.replace(/^\[(.*)\]$/, '$1'),
      port,
      ...(host.startsWith('/') ? { socketDirectory: host } : tls),
      user,
      ...(password ? { password } : {}),
      database: settings.get('dbname') || urlDatabase || user,
    },
  };
}

function tlsOf(settings: URLSearchParams): { readonly tls?: TlsSettings } | Failure {
  const named = settings.get('sslmode') ?? 'disable';
  const mode = SSL_MODES.find((known) => known === named);
  if (mode === undefined) {
    return failure(
      `the server URL asks for sslmode=${named}, which is not known here: known are ${SSL_MODES.join(', ')}`,
    );
  }
  if (mode === 'disable') return {};
  const rootCertificate = settings.get('sslrootcert') ?? '';
  if (rootCertificate === '') return { tls: { mode } };
  // Anybody can have a certificate of a public authority: it proves nothing but the name (fe-connect.c).
  if (rootCertificate === SYSTEM_AUTHORITIES && mode !== 'verify-full') {
    return failure(
      `the server URL asks for sslrootcert=${SYSTEM_AUTHORITIES} with sslmode=${mode}, which does not look at the name that a certificate is for: use sslmode=verify-full`,
    );
  }
  return { tls: { mode, rootCertificate } };
}

/** A target's address for people: `127.0.0.1:5432`, or the path of the socket. */
export function addressOf(target: Target): string {
  return target.socketDirectory === undefined
    ? `${target.host}:${target.port}`
    : socketPath(target.socketDirectory, target.port);
}

/** The path of a server's Unix socket (pqcomm.h, UNIXSOCK_PATH). */
export function socketPath(directory: string, port: number): string {
  return `${directory}/.s.PGSQL.${port}`;
}

/** A URL for people, who know the password; of what is no URL all that may be one is left out. */
export function withoutPassword(url: string): string {
  return url
    .replace(/^([^:]+:\/\/[^:@/?#]*):(?:[^@/?#]*|.*)@/su, '$1@')
    .replace(/([?&])password=[^&#]*&?/u, '$1')
    .replace(/[?&]$/u, '');
}
