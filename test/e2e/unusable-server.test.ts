/** Real servers that `oracle` and `demo` cannot use: each says why in one sentence, and nothing is left on the server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/net/connection.ts';
import type { Started } from '../../src/net/embedded.ts';
import { eventually, open, sql, start } from '../src/net/support.ts';
import { PROGRAM, STACK, wirestate } from './program.ts';
import { startVersionRelay } from './version-relay.ts';

let server: Started;
let admin: Connection;
/** Databases, and in the database of the URLs tables and functions, that were made by the program; and its sessions. */
const LEFT = `
  select datname from pg_database where datname like 'wirestate%'
  union all select relname from pg_class where relname like 'wirestate%'
  union all select proname from pg_proc where proname like 'wirestate%'
  union all select application_name from pg_stat_activity where application_name like 'wirestate%'`;

const HBA = 'local all all trust\nhost all secretive 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n';

beforeAll(async () => {
  server = await start({ hba: HBA });
  admin = await open(server.url);
  await sql(
    admin,
    `create role guest login;
     create role reader login createdb;
     alter role reader set default_transaction_read_only = on;
     create role tabler login;
     grant create on schema public to tabler;
     revoke usage on language plpgsql from public;
     create role secretive login superuser password 'right'`,
  );
});
afterAll(async () => {
  await admin.close();
  await server.stop();
});
afterEach(async () => {
  await eventually('nothing is left on the server', async () => (await sql(admin, LEFT)).length === 0);
});

const urlOf = (user: string, database = 'postgres', port = server.port): string =>
  `postgres://${user}@127.0.0.1:${port}/${database}`;

/** The sentence with which a command ends, having done nothing. */
async function refusal(command: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await wirestate(command);
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).not.toMatch(STACK);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  return stderr;
}

const COMMANDS = [
  ['oracle', ['--scripts', '20']],
  ['oracle on one connection', ['--scripts', '20', '--connections', '1']],
  ['demo', ['--runs', '20']],
] as const;

describe.each(COMMANDS)('wirestate %s', (name, given) => {
  const isDemo = name === 'demo';
  const command = (url: string): readonly string[] => [isDemo ? 'demo' : 'oracle', ...given, '--server', url];
  const begins = `wirestate: The ${isDemo ? 'findings' : 'scripts'} cannot be played: `;
  const makesDatabases = name === 'oracle';

  it.each(['11.22', '19beta1'])('says that a server of PostgreSQL %s was not measured', async (version) => {
    const relay = await startVersionRelay(server.port, version);
    try {
      const said = await refusal(command(urlOf('postgres', 'postgres', relay.port)));
      expect(said).toBe(
        `${begins}the server at 127.0.0.1:${relay.port} is PostgreSQL ${version}, and the protocol was measured on 12 to 18: say which of these it is compared with (--dialect postgres-18)\n`,
      );
    } finally {
      await relay.close();
    }
  });

  it('plays on such a server when it is told which version to compare it with', async () => {
    const relay = await startVersionRelay(server.port, '19.1');
    try {
      const url = urlOf('postgres', 'postgres', relay.port);
      const { code, stdout, stderr } = await wirestate([...command(url), '--dialect', 'postgres-18']);
      expect(stderr).toBe('');
      expect(stdout).toMatch(
        isDemo
          ? /PostgreSQL 19\.1, at the address given: confirmed (\d+) of \1 /
          : /^PostgreSQL 19\.1: no difference in 20/u,
      );
      expect(code).toBe(0);
    } finally {
      await relay.close();
    }
  });

  it('says that a server cannot be written to', async () => {
    const what = makesDatabases ? 'DROP DATABASE' : 'CREATE TABLE';
    const said = await refusal(command(urlOf('reader')));
    expect(said.startsWith(`${begins}the server at 127.0.0.1:${server.port} cannot be prepared: `)).toBe(true);
    expect(said).toContain(`ERROR 25006: cannot execute ${what} in a read-only transaction`);
    expect(said).toMatch(
      /: give a server that can be written to: no standby, and no default_transaction_read_only\n$/u,
    );
  });

  it('says that a user may make nothing', async () => {
    const said = await refusal(command(urlOf('guest')));
    expect(said).toContain(
      `ERROR 42501: permission denied ${makesDatabases ? 'to create database' : 'for schema public'}`,
    );
    expect(said).toMatch(
      makesDatabases
        ? /: use --connections 1, which makes tables in the database of the URL, and no databases\n$/u
        : /: give a user who may create tables and functions there\n$/u,
    );
  });

  it('takes back what it has made before it was refused something', async () => {
    const said = await refusal(command(urlOf('tabler')));
    expect(said).toContain('ERROR 42501: permission denied ');
    expect(said).toContain(makesDatabases ? 'to create database' : 'for language plpgsql');
  });

  it('says that there is no such database', async () => {
    const said = await refusal(command(urlOf('postgres', 'none')));
    expect(said).toBe(
      `${begins}the server at 127.0.0.1:${server.port} refused the connection: FATAL 3D000: database "none" does not exist: name a database that is there at the end of the URL\n`,
    );
  });

  it('says that a password is wrong, or missing, and does not show it', async () => {
    const wrong = await refusal(command(urlOf('secretive:mistaken')));
    expect(wrong).toBe(
      `${begins}the password for user "secretive" at 127.0.0.1:${server.port} is wrong: password authentication failed for user "secretive"\n`,
    );
    const missing = await refusal(command(urlOf('secretive')));
    expect(missing).toContain(`asks for a password of user "secretive" (SCRAM), and the URL has none`);
  });
});

describe.each(['4', '1'])('wirestate oracle on %s connections', (connections) => {
  it('leaves nothing on a server when it is interrupted', async () => {
    const args = ['oracle', '--scripts', '1000000', '--connections', connections, '--server', server.url];
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: 'ignore' });
    await eventually('it plays', async () => {
      const playing = "select 1 from pg_stat_activity where application_name = 'wirestate'";
      return (await sql(admin, playing)).length === Number(connections);
    });
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
  });
});

it('wirestate demo leaves nothing on a server when it is interrupted', async () => {
  const args = ['demo', '--runs', '3000', '--server', server.url];
  const { code, stderr } = await wirestate(args, { signalOnStdout: 'SIGINT' });
  expect(stderr).toBe('wirestate: interrupted: the findings were not all played.\n');
  expect(code).toBe(130);
});
