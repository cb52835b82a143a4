import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bind, copyDone, execute, parse, query } from '../../../src/codec/encode.ts';
import { cancel, connect } from '../../../src/net/connection.ts';
import type { Started } from '../../../src/net/embedded.ts';
import { Monitor } from '../../../src/net/monitor.ts';
import { eventually, must, nothingIsLeft, open, sentence, sql, start, targetOf } from './support.ts';

let server: Started;
let monitor: Monitor;

beforeAll(async () => {
  server = await start();
  monitor = must(await Monitor.open(targetOf(server.url)));
  const connection = await open(server.url);
  await sql(connection, 'create table t(a int)');
  await connection.close();
});
afterAll(async () => {
  await monitor.close();
  await server.stop();
});

it('an idle backend waits, one that runs a statement does not, and does again once cancelled', async () => {
  const connection = await open(server.url);
  await eventually('the backend waits', () => monitor.isWaiting(connection.pid));
  connection.send(query('select pg_sleep(60)'));
  await connection.quiet(100);
  expect(await monitor.isWaiting(connection.pid)).toBe(false);
  await cancel(targetOf(server.url), connection.pid, connection.secret);
  await eventually('the backend waits', () => monitor.isWaiting(connection.pid));
  expect((await connection.quiet(50)).map(({ type }) => type)).toEqual(['T', 'E', 'Z']);
  await connection.close();
});

it('a backend in copy-in waits for its frontend', async () => {
  const connection = await open(server.url);
  connection.send(query('copy t from stdin'));
  expect((await connection.receive(5000)).map(({ type }) => type)).toEqual(['G']);
  await eventually('the backend waits', () => monitor.isWaiting(connection.pid));
  connection.send(copyDone());
  await connection.quiet(50);
  await connection.close();
});

it('a backend that holds its answers back until Sync is seen to wait though nothing arrives', async () => {
  const connection = await open(server.url);
  connection.send(Buffer.concat([parse({ sql: 'select 1' }), bind({}), execute()]));
  expect(await connection.quiet(100)).toEqual([]);
  expect(await monitor.isWaiting(connection.pid)).toBe(true);
  await connection.close();
});

it('a walsender with nothing to send is seen to wait', async () => {
  const connection = must(await connect(targetOf(server.url), { parameters: { replication: 'true' } }));
  const [system] = await sql(connection, 'IDENTIFY_SYSTEM');
  connection.send(query(`START_REPLICATION PHYSICAL ${system?.[2]}`));
  expect((await connection.receive(5000))[0]?.type).toBe('W');
  await eventually('the walsender waits', () => monitor.isWaiting(connection.pid));
  connection.destroy();
});

describe('a backend that has been sent something', () => {
  const PIPELINE = Buffer.concat([parse({ sql: 'select 1' }), bind({}), execute()]);

  it('has not settled as long as it is not scheduled, though it seems to wait', async () => {
    const connection = await open(server.url);
    await eventually('the backend waits', () => monitor.isWaiting(connection.pid));
    process.kill(connection.pid, 'SIGSTOP');
    connection.send(PIPELINE);
    expect(await monitor.isWaiting(connection.pid)).toBe(true);
    expect(await monitor.settled(connection, connection.pid, 150)).toBe(false);
    process.kill(connection.pid, 'SIGCONT');
    expect(await monitor.settled(connection, connection.pid, 5000)).toBe(true);
    await connection.close();
  });

  it('has settled when all that it says has arrived, and not before', async () => {
    const connection = await open(server.url);
    connection.send(query("select repeat('x', 1000) from generate_series(1, 2000)"));
    expect(await monitor.settled(connection, connection.pid, 5000)).toBe(true);
    expect((await connection.receive(0)).at(-1)?.type).toBe('Z');
    connection.send(query('select pg_sleep(60)'));
    expect(await monitor.settled(connection, connection.pid, 50)).toBe(false);
    connection.destroy();
    expect(await monitor.settled(connection, connection.pid, 5000)).toBe(false);
  });

  it('behind a Unix socket is looked at for a while', async () => {
    const url = `postgres://postgres@/postgres?host=${server.socketDirectory}&port=${targetOf(server.url).port}`;
    const connection = await open(url);
    connection.send(PIPELINE);
    const sent = performance.now();
    expect(await monitor.settled(connection, connection.pid, 5000)).toBe(true);
    expect(performance.now() - sent).toBeGreaterThan(60);
    connection.send(query(''));
    expect(await monitor.settled(connection, connection.pid, 5000)).toBe(true);
    expect((await connection.receive(0)).map(({ type }) => type)).toEqual(['1', '2', 'D', 'C', 'I', 'Z']);
    await connection.close();
  });
});

it('questions asked at once are all answered', async () => {
  const connection = await open(server.url);
  await eventually('the backend waits', () => monitor.isWaiting(connection.pid));
  const answers = await Promise.all([connection.pid, 1, connection.pid].map((pid) => monitor.isWaiting(pid)));
  expect(answers).toEqual([true, false, true]);
  await connection.close();
});

it('a monitor whose server is gone says so', async () => {
  const other = await start();
  const lost = must(await Monitor.open(targetOf(other.url)));
  await other.stop();
  await nothingIsLeft(other.socketDirectory ?? '', []);
  expect(await lost.isWaiting(1)).toBe(false);
  expect(sentence(lost.failure)).toMatch(/the server at 127\.0\.0\.1:\d+/);
  await lost.close();
});
