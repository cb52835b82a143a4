/** What the tests of src/net share. */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Connection } from '../../../src/net/connection.ts';
import { connect } from '../../../src/net/connection.ts';
import type { EmbeddedOptions, Started } from '../../../src/net/embedded.ts';
import { startEmbedded } from '../../../src/net/embedded.ts';
import type { Failure } from '../../../src/net/failure.ts';
import { simpleQuery } from '../../../src/net/simple-query.ts';
import { parseServerUrl, type Target } from '../../../src/net/target.ts';

/** The success, or a failed test that shows the sentence. */
export function must<Success extends { readonly ok: true }>(result: Success | Failure): Success {
  if (!result.ok) throw new Error(result.message);
  return result;
}

/** The sentence of a failure, or a failed test. */
export function sentence(result: { readonly ok: true } | Failure | undefined): string {
  if (result === undefined || result.ok) throw new Error('a failure was expected');
  return result.message;
}

export async function start(options?: EmbeddedOptions): Promise<Started> {
  return must(await startEmbedded(options));
}

export function targetOf(url: string): Target {
  return must(parseServerUrl(url)).target;
}

export async function open(url: string): Promise<Connection> {
  return must(await connect(targetOf(url)));
}

export async function sql(connection: Connection, text: string): Promise<readonly (readonly (string | null)[])[]> {
  return must(await simpleQuery(connection, text)).rows;
}

/** The process ids of a server: the postmaster, and whatever it has started and shows. */
export async function processesOf(url: string, postmaster: number): Promise<number[]> {
  const connection = await open(url);
  const rows = await sql(connection, 'select pid from pg_stat_activity');
  await connection.close();
  expect(rows.length).toBeGreaterThan(1);
  return [postmaster, ...rows.map(([pid]) => Number(pid))];
}

/** Waits until a condition holds; a failed test after ten seconds. */
export async function eventually(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 10_000; !(await condition()); await sleep(10)) {
    if (Date.now() > deadline) throw new Error(`still not so after ten seconds: ${what}`);
  }
}

export async function nothingIsLeft(folder: string, processes: readonly number[]): Promise<void> {
  await eventually(`${folder} is gone`, () => !existsSync(folder));
  for (const pid of processes) await eventually(`process ${pid} is gone`, () => !isAlive(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
