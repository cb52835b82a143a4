/** What the tests of the targets share. */
import { spawnSync } from 'node:child_process';
import { connect } from '../../src/net/connection.ts';
import { eventually, open, sql, targetOf } from '../src/net/support.ts';

/** The processes of a group that are alive; one that nobody has waited for yet (Z) is not. */
export function processesOfGroup(group: number): number[] {
  return spawnSync('ps', ['-e', '-o', 'pgid=,pid=,stat='], { encoding: 'utf8' })
    .stdout.split('\n')
    .map((line) => line.trim().split(/\s+/u))
    .filter(([pgid, , state]) => Number(pgid) === group && !state?.startsWith('Z'))
    .map(([, pid]) => Number(pid));
}

/** One round trip: the answer to `select 6 * 7`. */
export async function answerOf(url: string): Promise<string | null | undefined> {
  const connection = await open(url);
  const rows = await sql(connection, 'select 6 * 7');
  await connection.close();
  return rows[0]?.[0];
}

/** Waits until nothing of a target is left: no process of its groups, nobody at its ports. */
export async function isGone(groups: readonly number[], urls: readonly string[]): Promise<void> {
  for (const group of groups) await eventually(`group ${group} is empty`, () => processesOfGroup(group).length === 0);
  for (const url of urls) {
    const refusal = /nothing listens there/u;
    await eventually(`nobody is at ${url}`, async () => {
      const connection = await connect(targetOf(url));
      if (connection.ok) connection.destroy();
      return !connection.ok && refusal.test(connection.message);
    });
  }
}
