/**
 * How a target gives out its servers, found out by asking: who is served by which backend, and when.
 *
 * What the verdict on the pool can say depends on it. With one server between two clients the next client can only be
 * served when the first was done with. With several it may be given another one, and a server that is never given back
 * shows only when the last is gone: the verdict is weaker, and people are told so.
 */

import { type Connection, connect } from '../net/connection.ts';
import type { Failure } from '../net/failure.ts';
import { simpleQuery } from '../net/simple-query.ts';
import type { Target } from '../net/target.ts';

/**
 * - `none`: every client has a backend of its own, as with PostgreSQL;
 * - `session`: a client keeps its server until it leaves;
 * - `transaction`: a server is given to the next client when its transaction is over.
 */
export const POOLINGS = ['none', 'session', 'transaction'] as const;

export interface Pooling {
  readonly ok: true;
  readonly kind: (typeof POOLINGS)[number];
  /** There is one server for all clients. */
  readonly isSingle: boolean;
}

/** How long a second client waits for a server while the first is idle, before it is taken to get none. */
const IDLE_WAIT_MS = 1_000;
const ANSWER_MS = 5_000;

async function pidOf(connection: Connection, deadlineMs = ANSWER_MS): Promise<string | Failure> {
  const answer = await simpleQuery(connection, 'select pg_backend_pid()', deadlineMs);
  return answer.ok ? (answer.rows[0]?.[0] ?? '') : answer;
}

/** @returns how it pools, or why it cannot be found out */
export async function probePooling(target: Target, asked: Pooling['kind'] | undefined): Promise<Pooling | Failure> {
  const first = await connect(target);
  if (!first.ok) return first;
  const opened: Connection[] = [first];
  try {
    const firstPid = await pidOf(first);
    if (typeof firstPid !== 'string') return firstPid;
    const second = await connect(target, { deadlineMs: IDLE_WAIT_MS });
    if (second.ok) opened.push(second);
    const secondPid = second.ok ? await pidOf(second, IDLE_WAIT_MS) : second;
    if (!second.ok || typeof secondPid !== 'string') return { ok: true, kind: asked ?? 'session', isSingle: true };
    if (secondPid === firstPid)
      return { ok: true, kind: asked ?? 'transaction', isSingle: !(await hasAnother(first, second)) };
    const moves = await isMoved(first, second, firstPid);
    if (moves) return { ok: true, kind: asked ?? 'transaction', isSingle: false };
    await first.close();
    const third = await connect(target);
    if (!third.ok) return third;
    opened.push(third);
    const thirdPid = await pidOf(third);
    if (typeof thirdPid !== 'string') return thirdPid;
    return { ok: true, kind: asked ?? (thirdPid === firstPid ? 'session' : 'none'), isSingle: false };
  } finally {
    for (const connection of opened) connection.destroy();
  }
}

/** Is there a server for the second client while the first is in a transaction? */
async function hasAnother(first: Connection, second: Connection): Promise<boolean> {
  await simpleQuery(first, 'begin', ANSWER_MS);
  const pid = await pidOf(second, IDLE_WAIT_MS);
  await simpleQuery(first, 'rollback', ANSWER_MS);
  return typeof pid === 'string';
}

/** Is the first client given another server when the second holds its last one in a transaction? */
async function isMoved(first: Connection, second: Connection, pid: string): Promise<boolean> {
  for (let attempt = 0; attempt < 4; attempt++) {
    // Servers are often given out in the order last in, first out: the first's own is the next.
    await pidOf(first);
    await simpleQuery(second, 'begin', ANSWER_MS);
    const now = await pidOf(first);
    await simpleQuery(second, 'rollback', ANSWER_MS);
    if (now !== pid) return true;
  }
  return false;
}
