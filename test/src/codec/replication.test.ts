import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMalformed } from '../../../src/codec/malformed.ts';
import {
  type BaseBackupMessage,
  decodeBaseBackup,
  decodeWalReceiver,
  decodeWalSender,
  encodeReplication,
  type WalReceiverMessage,
  type WalSenderMessage,
} from '../../../src/codec/replication.ts';
import { bytes, text } from './messages.ts';

const lsn = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
const time = fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n });
const xid = fc.nat(0xffffffff);
const is = <const N extends string>(name: N): fc.Arbitrary<N> => fc.constant(name);

const sender: fc.Arbitrary<WalSenderMessage> = fc.oneof(
  fc.record({ name: is('XLogData'), walStart: lsn, walEnd: lsn, sendTime: time, data: bytes }),
  fc.record({ name: is('PrimaryKeepalive'), walEnd: lsn, sendTime: time, replyRequested: fc.boolean() }),
);
const receiver: fc.Arbitrary<WalReceiverMessage> = fc.oneof(
  fc.record({
    name: is('StandbyStatusUpdate'),
    written: lsn,
    flushed: lsn,
    applied: lsn,
    sendTime: time,
    replyRequested: fc.boolean(),
  }),
  fc.record({
    name: is('HotStandbyFeedback'),
    sendTime: time,
    xmin: xid,
    xminEpoch: xid,
    catalogXmin: xid,
    catalogXminEpoch: xid,
  }),
);
const backup: fc.Arbitrary<BaseBackupMessage> = fc.oneof(
  fc.record({ name: is('NewArchive'), archive: text, tablespace: text }),
  fc.record({ name: is('Manifest') }),
  fc.record({ name: is('ArchiveOrManifestData'), data: bytes }),
  fc.record({ name: is('ProgressReport'), done: time }),
);

describe('what is encoded is decoded to the same', () => {
  test('of a walsender, a walreceiver and a base backup', () => {
    const same = (actual: unknown, message: unknown): void => {
      expect(actual).toEqual(message);
    };
    fc.assert(fc.property(sender, (message) => same(decodeWalSender(encodeReplication(message)), message)));
    fc.assert(fc.property(receiver, (message) => same(decodeWalReceiver(encodeReplication(message)), message)));
    fc.assert(fc.property(backup, (message) => same(decodeBaseBackup(encodeReplication(message)), message)));
  });
});

describe('the bytes are those of the manual', () => {
  test.each<[WalSenderMessage | WalReceiverMessage | BaseBackupMessage, string]>([
    [
      { name: 'PrimaryKeepalive', walEnd: 0x0000000116b3748n, sendTime: -1n, replyRequested: true },
      '6b00000000116b3748ffffffffffffffff01',
    ],
    [
      { name: 'XLogData', walStart: (1n << 64n) - 1n, walEnd: 1n, sendTime: 2n, data: Uint8Array.of(7) },
      `77ffffffffffffffff0000000000000001000000000000000207`,
    ],
    [
      { name: 'HotStandbyFeedback', sendTime: 0n, xmin: 0xffffffff, xminEpoch: 1, catalogXmin: 0, catalogXminEpoch: 2 },
      '680000000000000000ffffffff000000010000000000000002',
    ],
    [{ name: 'NewArchive', archive: 'base.tar', tablespace: '' }, '6e626173652e7461720000'],
    [{ name: 'Manifest' }, '6d'],
    [{ name: 'ProgressReport', done: 256n }, '700000000000000100'],
  ])('%o', (message, expected) => {
    expect(Buffer.from(encodeReplication(message)).toString('hex')).toBe(expected);
  });
});

describe('what is none', () => {
  test.each([decodeWalSender, decodeWalReceiver, decodeBaseBackup])('%o: no bytes, an unknown type', (decode) => {
    expect(decode(new Uint8Array(0))).toMatchObject({ message: 'CopyData', reason: 'short', found: 1, limit: 0 });
    expect(decode(Uint8Array.of(0x7a))).toMatchObject({ message: 'CopyData', reason: 'type', found: 0x7a });
  });

  test('a message that is cut short, anywhere, says which field', () => {
    const update = encodeReplication({
      name: 'StandbyStatusUpdate',
      written: 1n,
      flushed: 2n,
      applied: 3n,
      sendTime: 4n,
      replyRequested: false,
    });
    const fields = Array.from({ length: update.length - 1 }, (_, cut) => {
      const fault = decodeWalReceiver(update, 0, cut + 1);
      return isMalformed(fault) ? fault.field : '';
    });
    expect([...new Set(fields)]).toEqual(['written', 'flushed', 'applied', 'sendTime', 'replyRequested']);
    expect(decodeWalReceiver(Uint8Array.from([...update, 0]))).toMatchObject({ reason: 'trailing', found: 1 });
  });

  test('a request for a reply is 0 or 1', () => {
    const keepalive = encodeReplication({ name: 'PrimaryKeepalive', walEnd: 1n, sendTime: 2n, replyRequested: true });
    keepalive[17] = 2;
    expect(decodeWalSender(keepalive)).toMatchObject({
      field: 'replyRequested',
      reason: 'value',
      found: 2,
      offset: 16,
    });
  });

  test.each([1n << 64n, -(1n << 63n) - 1n])('the number %s does not fit an Int64', (done) => {
    expect(() => encodeReplication({ name: 'ProgressReport', done })).toThrow(
      new RangeError(`${done} is no bigint that fits an Int64`),
    );
  });
});
