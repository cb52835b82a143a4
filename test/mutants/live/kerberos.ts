/** A Kerberos realm of our own, for log-ins by GSSAPI: its server, a service's key, and tickets of two users. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RunAs } from '../../../src/net/native.ts';
import { Program } from '../../../src/net/program.ts';
import { userOf } from '../../../src/oracle/live/log-in.ts';

const NAME = 'WIRESTATE.TEST';
const SERVICE = 'postgres';
const HOST = 'localhost';
/** Debian's, which has the module gssapi; another may come first in the path. */
const PYTHON = '/usr/bin/python3';
const PROGRAMS = ['/usr/sbin/krb5kdc', '/usr/sbin/kdb5_util', '/usr/sbin/kadmin.local', '/usr/bin/kinit', PYTHON];
const CLIENT = fileURLToPath(new URL('gss-client.py', import.meta.url));
/** A ticket is asked of a server on this machine. */
const TOKEN_MS = 10_000;
const START_MS = 10_000;

/** Whose ticket it is: the user's who logs in, or another's. */
export const PRINCIPALS = [userOf('gss'), 'somebody_else'] as const;
export type Principal = (typeof PRINCIPALS)[number];

/**
 * How the frontend negotiates: with one token and no answer (`plain`), with an answer that proves the server (`mutual`,
 * as libpq does), with an answer that has to be answered (`dce`), or first about how to negotiate (`spnego`).
 */
export const STYLES = ['plain', 'mutual', 'dce', 'spnego'] as const;
export type Style = (typeof STYLES)[number];
/** With an answer, and so that what follows can be encrypted. */
export const ENCRYPTION = 'encryption';

/** A frontend's side of one negotiation. */
export interface Negotiation {
  /** @param answer the server's token; none at the start @returns the next token, undefined where there is none to send */
  next(answer?: Uint8Array): Promise<Uint8Array | undefined>;
  /** Encrypts; the negotiation is over, and was for that. */
  seal(bytes: Uint8Array): Promise<Uint8Array>;
  /** Decrypts what the server has sealed. */
  open(bytes: Uint8Array): Promise<Uint8Array>;
  end(): void;
}

/** What is missing here, in one sentence; undefined where a realm can be made. */
export async function missingKerberos(): Promise<string | undefined> {
  const hasModule = () =>
    promisify(execFile)(PYTHON, ['-c', 'import gssapi']).then(
      () => true,
      () => false,
    );
  if (PROGRAMS.every((program) => existsSync(program)) && (await hasModule())) return undefined;
  return 'There is no Kerberos to log in with: install it with "apt-get install krb5-kdc krb5-admin-server krb5-user python3-gssapi".';
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** krb5.conf. Tokens are checked by one server that lives for moments, so nobody has to remember which were used. */
const clientConfiguration = (port: number): string => `[libdefaults]
default_realm = ${NAME}
dns_canonicalize_hostname = false
dns_lookup_kdc = false
rdns = false
default_rcache_name = none:
[realms]
${NAME} = {
  kdc = 127.0.0.1:${port}
}
[domain_realm]
${HOST} = ${NAME}
`;

/** kdc.conf. */
const serverConfiguration = (folder: string, port: number): string => `[kdcdefaults]
kdc_listen = 127.0.0.1:${port}
kdc_tcp_listen = 127.0.0.1:${port}
[realms]
${NAME} = {
  database_name = ${folder}/principals
  key_stash_file = ${folder}/stash
}
[logging]
kdc = FILE:${folder}/log
`;

export class Realm {
  /** Settings of a server that takes its tickets; `programs` have to be its programs. */
  readonly settings: Readonly<Record<string, string>>;
  /** A folder with programs of PostgreSQL that know of the realm. */
  readonly programs: string;
  private readonly folder: string;
  private readonly environment: Readonly<Record<string, string>>;
  private readonly server: Program;

  private constructor(folder: string, environment: Readonly<Record<string, string>>, server: Program) {
    this.folder = folder;
    this.environment = environment;
    this.server = server;
    this.programs = join(folder, 'postgres');
    this.settings = { krb_server_keyfile: join(folder, 'service.keytab') };
  }

  /**
   * Makes the realm and starts its server, which ends with us.
   * @param runAs who runs it, and has to read the service's key
   * @param native a folder with the programs of a PostgreSQL that is built with GSSAPI
   * @throws Error when a program of Kerberos fails
   */
  static async start(runAs: RunAs, native: string): Promise<Realm> {
    const folder = await mkdtemp(join(tmpdir(), 'wirestate-kerberos-'));
    let server: Program | undefined;
    try {
      const port = await freePort();
      if (runAs !== undefined) await chown(folder, runAs.uid, runAs.gid);
      const [client, own] = [join(folder, 'krb5.conf'), join(folder, 'kdc.conf')];
      await writeFile(client, clientConfiguration(port), { mode: 0o644 });
      await writeFile(own, serverConfiguration(folder, port), { mode: 0o644 });
      const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', KRB5_CONFIG: client, KRB5_KDC_PROFILE: own };
      const run = (program: string, ...words: string[]) =>
        promisify(execFile)(program, words, { ...runAs, cwd: folder, env: environment });
      await run('kdb5_util', 'create', '-s', '-r', NAME, '-W', '-P', 'master');
      const make = async (principal: string, keytab: string) => {
        await run('kadmin.local', '-r', NAME, 'addprinc', '-randkey', principal);
        await run('kadmin.local', '-r', NAME, 'ktadd', '-k', join(folder, keytab), principal);
      };
      await make(`${SERVICE}/${HOST}`, 'service.keytab');
      for (const principal of PRINCIPALS) await make(principal, `${principal}.keytab`);
      await wrap(join(folder, 'postgres'), native, client);
      const as = runAs === undefined ? '' : `setpriv --reuid=${runAs.uid} --regid=${runAs.gid} --clear-groups `;
      server = new Program(`${assignments(environment)} exec ${as}krb5kdc -n >${folder}/output 2>&1`);
      for (const principal of PRINCIPALS) {
        const kinit = () =>
          run(
            'kinit',
            '-k',
            '-t',
            join(folder, `${principal}.keytab`),
            '-c',
            join(folder, `${principal}.tickets`),
            principal,
          );
        for (const deadline = Date.now() + START_MS; ; ) {
          const failed = await kinit().then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
          if (failed === undefined) break;
          if (Date.now() > deadline) throw failed;
        }
      }
      return new Realm(folder, environment, server);
    } catch (thrown) {
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
      throw thrown;
    }
  }

  /** Begins a negotiation with the service. @throws Error in `next` when the client's library fails */
  negotiate(principal: Principal, style: Style | typeof ENCRYPTION): Negotiation {
    const tickets = { KRB5CCNAME: `FILE:${join(this.folder, `${principal}.tickets`)}` };
    const client = new Program(
      `${assignments({ ...this.environment, ...tickets })} exec ${PYTHON} ${CLIENT} ${SERVICE}@${HOST} ${style}`,
    );
    let last: Promise<unknown> = Promise.resolve();
    const ask = (verb: '' | 'seal ' | 'open ', bytes: Uint8Array): Promise<Uint8Array> => {
      // It answers one question at a time.
      const answer = last.then(async () => {
        const token = await client.ask(`${verb}${Buffer.from(bytes).toString('base64')}`, TOKEN_MS);
        if (!token.ok) throw new Error(token.message);
        return new Uint8Array(Buffer.from(token.line, 'base64'));
      });
      last = answer;
      return answer;
    };
    return {
      next: async (answer = new Uint8Array()) => {
        const token = await ask('', answer);
        return token.length === 0 ? undefined : token;
      },
      seal: (bytes) => ask('seal ', bytes),
      open: (bytes) => ask('open ', bytes),
      end: () => client.kill(),
    };
  }

  /** Ends its server and removes everything. */
  async stop(): Promise<void> {
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const assignments = (environment: Readonly<Record<string, string>>): string =>
  Object.entries(environment)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');

/** A server inherits nothing of our environment, so its program is started by one that says where krb5.conf is. */
async function wrap(to: string, native: string, configuration: string): Promise<void> {
  const bin = join(to, 'bin');
  await mkdir(bin, { recursive: true });
  await symlink(join(native, 'bin', 'initdb'), join(bin, 'initdb'));
  const server = join(bin, 'postgres');
  await writeFile(server, `#!/bin/sh\nKRB5_CONFIG=${configuration} exec ${native}/bin/postgres "$@"\n`);
  await chmod(server, 0o755);
}
