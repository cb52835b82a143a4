/** Debian's Pgpool-II in front of one PostgreSQL server, in streaming replication mode. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Failure } from '../../src/net/failure.ts';
import { freePort } from './daemon.ts';
import { type Behind, PASSWORD, type RunningTarget, startProxy } from './target.ts';

export interface PgpoolOptions {
  /**
   * Processes that serve one client each and keep one server connection each (`num_init_children`); 1. With one, the
   * next client gets the server connection of the former, and a CancelRequest is read when that client has gone.
   */
  readonly children?: number;
  readonly authentication?: 'trust' | 'md5';
  /** npm's PostgreSQL by default. */
  readonly behind?: Behind;
  /** Settings over those below. */
  readonly settings?: Readonly<Record<string, string>>;
}

const SETTINGS: Readonly<Record<string, string>> = {
  backend_clustering_mode: 'streaming_replication',
  listen_addresses: '127.0.0.1',
  pcp_listen_addresses: '',
  backend_weight0: '1',
  // One backend that closed a connection is no reason to give it up.
  backend_flag0: 'DISALLOW_TO_FAILOVER',
  failover_on_backend_error: 'off',
  sr_check_period: '0',
  health_check_period: '0',
  max_pool: '1',
  connection_cache: 'on',
  child_life_time: '0',
  connection_life_time: '0',
  load_balance_mode: 'off',
};

/** Starts Pgpool-II. @returns the target, or why it does not run: not installed, or what it complains about */
export async function startPgpool(options: PgpoolOptions = {}): Promise<RunningTarget | Failure> {
  const { children = 1, authentication = 'trust', behind = 'embedded' } = options;
  const controlPort = await freePort();
  return startProxy('Pgpool-II', behind, authentication, (server) => ({
    name: 'Pgpool-II',
    path: '/usr/sbin/pgpool',
    install: 'run `apt-get install pgpool2`',
    signal: 'QUIT',
    args: (folder) => [
      ...['-n', '-D', '-f', join(folder, 'pgpool.conf')],
      ...['-a', join(folder, 'pool_hba.conf'), '-F', join(folder, 'pcp.conf')],
    ],
    files: (folder, port) => {
      const settings = {
        ...SETTINGS,
        port,
        socket_dir: folder,
        pcp_port: controlPort,
        pcp_socket_dir: folder,
        pid_file_name: join(folder, 'pgpool.pid'),
        logdir: folder,
        backend_hostname0: server.host,
        backend_port0: server.port,
        num_init_children: children,
        enable_pool_hba: authentication === 'trust' ? 'off' : 'on',
        pool_passwd: join(folder, 'pool_passwd'),
        ...options.settings,
      };
      const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
      const md5 = createHash('md5').update(`${PASSWORD}postgres`).digest('hex');
      return {
        'pgpool.conf': `${lines.join('\n')}\n`,
        'pool_hba.conf': `host all all 127.0.0.1/32 ${authentication}\n`,
        pool_passwd: `postgres:md5${md5}\n`,
        'pcp.conf': '',
      };
    },
  }));
}
