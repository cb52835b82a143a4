/**
 * Replication's payloads with real servers: what a base backup sends is read and written back, and what a walreceiver
 * says is understood.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReceivedBackendMessage } from '../../../src/codec/backend-messages.ts';
import { decodeBackend } from '../../../src/codec/decode-backend.ts';
import { encodeBackend } from '../../../src/codec/encode-backend.ts';
import { encodeFrontend } from '../../../src/codec/encode-frontend.ts';
import { Framer } from '../../../src/codec/framing.ts';
import { isMalformed } from '../../../src/codec/malformed.ts';
import {
  decodeBaseBackup,
  decodeWalSender,
  encodeReplication,
  type WalReceiverMessage,
} from '../../../src/codec/replication.ts';
import { type Connection, connect } from '../../../src/net/connection.ts';
import type { Started } from '../../../src/net/embedded.ts';
import { eventually, must, open, sql, start, targetOf } from '../net/support.ts';
import { hasDebian, startDebian } from '../oracle/debian.ts';

const SERVERS: readonly (readonly [name: string, launch: () => Promise<Started>])[] = [
  ['PostgreSQL 18.4 of npm', () => start()],
  ...(hasDebian() ? [["Debian's PostgreSQL 15", startDebian] as const] : []),
];

const side = 'frontend';

/** Sends a command to a walsender; what comes is decoded, encoded to the same bytes, and handed on while it is there. */
function ask(walsender: Connection, command: string, each: (message: ReceivedBackendMessage) => void): Promise<void> {
  const framer = new Framer('backend');
  return new Promise((resolve, reject) => {
    walsender.lend((chunk) => {
      if (chunk === undefined) {
        resolve();
        return true;
      }
      framer.push(chunk);
      while (framer.next()) {
        const { type, bytes, start, bodyStart, end } = framer;
        const message = decodeBackend(type, bytes, bodyStart, end);
        if (isMalformed(message) || Buffer.compare(encodeBackend(message), bytes.subarray(start, end)) !== 0) {
          reject(new Error(JSON.stringify(message)));
          return true;
        }
        each(message);
        if (message.name === 'ReadyForQuery') resolve();
      }
      return true;
    });
    walsender.send(encodeFrontend({ side, name: 'Query', sql: command }));
  });
}

describe.each(SERVERS)('On %s', (_, launch) => {
  let started: Started;
  beforeAll(async () => {
    started = await launch();
  });
  afterAll(async () => {
    await started?.stop();
  });

  const asWalsender = async () => must(await connect(targetOf(started.url), { parameters: { replication: 'true' } }));

  test('every message of a base backup is decoded, and encoded to the same bytes', async () => {
    const walsender = await asWalsender();
    const counts: Record<string, number> = {};
    const command = "BASE_BACKUP (PROGRESS, CHECKPOINT 'fast', WAL false, MANIFEST 'yes')";
    await ask(walsender, command, (message) => {
      if (message.name === 'ErrorResponse') expect.fail(JSON.stringify(message));
      if (message.name !== 'CopyData') return;
      const payload = decodeBaseBackup(message.data);
      if (isMalformed(payload)) expect.fail(JSON.stringify(payload));
      counts[payload.name] = (counts[payload.name] ?? 0) + 1;
      expect(Buffer.compare(encodeReplication(payload), message.data)).toBe(0);
      if (payload.name === 'NewArchive') expect(payload).toMatchObject({ archive: 'base.tar', tablespace: '' });
    });
    walsender.destroy();
    expect(counts).toMatchObject({ NewArchive: 1, Manifest: 1 });
    expect(counts.ArchiveOrManifestData).toBeGreaterThan(100);
    expect(counts.ProgressReport).toBeGreaterThan(0);
  });

  test('what a walreceiver says is what the server shows, and its keepalives are read', async () => {
    const admin = await open(started.url);
    const walsender = await asWalsender();
    const [[position = '0/0', xmin = '0'] = []] = (await sql(
      admin,
      'select pg_current_wal_flush_lsn(), pg_snapshot_xmin(pg_current_snapshot())',
    )) as [string, string][];
    const [high = '', low = ''] = position.split('/');
    const flushed = (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
    const keepalives: bigint[] = [];
    void ask(walsender, `START_REPLICATION PHYSICAL ${position}`, (message) => {
      if (message.name !== 'CopyData') return;
      const payload = decodeWalSender(message.data);
      if (isMalformed(payload)) expect.fail(JSON.stringify(payload));
      if (payload.name === 'PrimaryKeepalive') keepalives.push(payload.walEnd);
    });
    const say = (message: WalReceiverMessage) =>
      walsender.send(encodeFrontend({ side, name: 'CopyData', data: encodeReplication(message) }));
    const catalog = { catalogXmin: 0, catalogXminEpoch: 0 };
    say({ name: 'HotStandbyFeedback', sendTime: 0n, xmin: Number(xmin), xminEpoch: 0, ...catalog });
    const applied = flushed - 16n;
    const positions = { written: flushed, flushed, applied };
    say({ name: 'StandbyStatusUpdate', ...positions, sendTime: 0n, replyRequested: true });
    const shown = 'select flush_lsn, flush_lsn - replay_lsn, backend_xmin from pg_stat_replication';
    await eventually('the server shows what it was told', async () => {
      const [row] = await sql(admin, shown);
      return row !== undefined && row.join() === [position, '16', xmin].join();
    });
    await eventually('the server answers', () => keepalives.some((walEnd) => walEnd >= flushed));
    walsender.destroy();
    await admin.close();
  });
});
