import { describe, expect, it } from 'vitest';
import { connect } from '../../src/net/connection.ts';
import { startEmbedded } from '../../src/net/embedded.ts';
import { simpleQuery } from '../../src/net/simple-query.ts';
import { parseServerUrl } from '../../src/net/target.ts';
import { must } from '../src/net/support.ts';
import { STACK, wirestate } from './program.ts';

describe('wirestate oracle', () => {
  it('finds no difference between the reference and a PostgreSQL that it starts', async () => {
    const { code, lines, stderr } = await wirestate(['oracle', '--scripts', '300', '--seed', '1']);
    expect(stderr).toBe('');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^PostgreSQL 18\.4: no difference in 300 scripts \(postgres-18, seed 1, [\d,]+ a second\)$/u,
    );
    expect(code).toBe(0);
  });

  it('says the same as a line of JSON, and nothing when it is to be quiet', async () => {
    const { lines } = await wirestate(['oracle', '--scripts', '50', '--seed', '2', '--json']);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ server: '18.4', scripts: 50, differences: 0, seed: 2 });
    expect(await wirestate(['oracle', '--scripts', '50', '--quiet'])).toMatchObject({ code: 0, stdout: '' });
  });

  it('shows a difference as the smallest script, with both answers and the line that replays it', async () => {
    const server = await startEmbedded({ settings: { client_min_messages: 'error' } });
    if (!server.ok) throw new Error(server.message);
    try {
      const given = ['oracle', '--server', server.url, '--connections', '1', '--seed', '3'];
      const { code, stdout } = await wirestate([...given, '--scripts', '200']);
      expect(code).toBe(1);
      const [, script = ''] = /^ {2}wirestate oracle --server \S+ --script (.*)$/mu.exec(stdout) ?? [];
      expect(stdout).toMatch(/^Reply 1 of PostgreSQL 18\.4 is \w+, where the reference says NoticeResponse\.$/mu);
      expect(stdout).toMatch(/^ {3} *reference +PostgreSQL\n {2}> +NoticeResponse +CommandComplete$/mu);
      const again = await wirestate([...given, '--json', '--script', script.replaceAll("'", '')]);
      expect(again.code).toBe(1);
      expect(JSON.parse(again.lines[0] ?? '')).toMatchObject({
        script: script.replaceAll("'", ''),
        at: 0,
        expected: ['NoticeResponse', 'CommandComplete', 'ReadyForQuery.idle'],
      });
    } finally {
      await server.stop();
    }
  });

  it.each([
    [['--server', 'postgres://nobody@127.0.0.1:1/none'], 'cannot be reached: nothing listens there', 3],
    [['--server', 'http://127.0.0.1'], 'is no server URL', 3],
    [['--server', '/nowhere'], 'the PostgreSQL programs do not run in /nowhere', 3],
    [['--script', 'Bind7'], 'A script has no step "Bind7"', 2],
    [['--scripts', 'many'], '"many" is no count', 2],
  ])('says in one sentence that it cannot do %j', async (given, part, expected) => {
    const { code, stdout, stderr } = await wirestate(['oracle', ...given]);
    expect(stderr).toContain(part);
    expect(stderr).not.toMatch(STACK);
    expect([code, stdout]).toEqual([expected, '']);
  });

  it('says how to go on where a user may make no databases', async () => {
    const server = await startEmbedded();
    if (!server.ok) throw new Error(server.message);
    try {
      const connection = must(await connect(must(parseServerUrl(server.url)).target));
      must(await simpleQuery(connection, 'create role guest login; grant create on schema public to guest'));
      await connection.close();
      const given = ['oracle', '--scripts', '20', '--server', server.url.replace('postgres@', 'guest@')];
      const refused = await wirestate(given);
      expect(refused.stderr).toMatch(
        /42501: permission denied to create database .*: use --connections 1, which makes tables/u,
      );
      expect(refused.code).toBe(3);
      expect(await wirestate([...given, '--connections', '1'])).toMatchObject({ code: 0, stderr: '' });
    } finally {
      await server.stop();
    }
  });
});
