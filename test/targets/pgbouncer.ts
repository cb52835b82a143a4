/** Debian's PgBouncer in front of a PostgreSQL server, with one server connection. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Failure } from '../../src/net/failure.ts';
import { type Authentication, type Behind, PASSWORD, type RunningTarget, startProxy } from './target.ts';

export interface PgbouncerOptions {
  /** After what a server connection is given to the next client (pgbouncer.ini, `pool_mode`); transaction. */
  readonly mode?: 'transaction' | 'session';
  readonly authentication?: Authentication;
  /** npm's PostgreSQL by default. */
  readonly behind?: Behind;
  /** Settings over those below. */
  readonly settings?: Readonly<Record<string, string>>;
}

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addr: '127.0.0.1',
  default_pool_size: '1',
  min_pool_size: '0',
  reserve_pool_size: '0',
  max_client_conn: '100',
  // After a server connection that could not be made no other is tried for so many seconds; the default is 15.
  server_login_retry: '1',
  ignore_startup_parameters: 'extra_float_digits',
};

/** A line of the file of users; an MD5 hash serves MD5 authentication alone, the password itself SCRAM, too. */
function userLine(authentication: Authentication): string {
  const md5 = createHash('md5').update(`${PASSWORD}postgres`).digest('hex');
  return `"postgres" "${authentication === 'md5' ? `md5${md5}` : PASSWORD}"\n`;
}

/** Starts PgBouncer. @returns the target, or why it does not run: not installed, or what it complains about */
export function startPgbouncer(options: PgbouncerOptions = {}): Promise<RunningTarget | Failure> {
  const { mode = 'transaction', authentication = 'trust', behind = 'embedded' } = options;
  return startProxy(`PgBouncer, ${mode} mode`, behind, authentication, (server) => ({
    name: 'PgBouncer',
    path: '/usr/sbin/pgbouncer',
    install: 'run `apt-get install pgbouncer`',
    signal: 'KILL',
    args: (folder) => [join(folder, 'pgbouncer.ini')],
    files: (folder, port) => {
      const settings = {
        ...SETTINGS,
        listen_port: port,
        unix_socket_dir: folder,
        auth_type: authentication,
        auth_file: join(folder, 'users'),
        pool_mode: mode,
        ...options.settings,
      };
      const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
      return {
        'pgbouncer.ini': `[databases]\n* = host=${server.host} port=${server.port}\n[pgbouncer]\n${lines.join('\n')}\n`,
        users: userLine(authentication),
      };
    },
  }));
}
