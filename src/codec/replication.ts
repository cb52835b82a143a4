/**
 * What streaming replication and BASE_BACKUP carry inside CopyData. (Manual: "Streaming Replication Protocol".)
 *
 * Positions in the WAL are unsigned, times signed: microseconds since 2000-01-01 UTC. Both are bigint.
 */

import type { BodyFault } from './malformed.ts';
import { byte, bytesOf, int64, string, uint32, uint64 } from './parts.ts';
import { Reader } from './reader.ts';

/** XLogData of a walsender. */
export interface XLogData {
  readonly name: 'XLogData';
  /** Where the WAL of this message begins. */
  readonly walStart: bigint;
  /** The end of the WAL on the server. */
  readonly walEnd: bigint;
  readonly sendTime: bigint;
  /** A piece of the WAL, or a message of a logical decoding plugin. */
  readonly data: Uint8Array;
}

/** Primary keepalive message of a walsender. */
export interface PrimaryKeepalive {
  readonly name: 'PrimaryKeepalive';
  readonly walEnd: bigint;
  readonly sendTime: bigint;
  /** The client should answer at once, or it will be timed out. */
  readonly replyRequested: boolean;
}

/** What a walsender sends inside CopyData. */
export type WalSenderMessage = XLogData | PrimaryKeepalive;

/** Standby status update of a walreceiver. */
export interface StandbyStatusUpdate {
  readonly name: 'StandbyStatusUpdate';
  /** One byte behind the last WAL that was received and written. */
  readonly written: bigint;
  readonly flushed: bigint;
  readonly applied: bigint;
  readonly sendTime: bigint;
  /** The server should answer at once. */
  readonly replyRequested: boolean;
}

/** Hot standby feedback of a walreceiver. */
export interface HotStandbyFeedback {
  readonly name: 'HotStandbyFeedback';
  readonly sendTime: bigint;
  /** The oldest transaction that the standby needs, without the catalogs' where `catalogXmin` says so; 0 for none. */
  readonly xmin: number;
  readonly xminEpoch: number;
  readonly catalogXmin: number;
  readonly catalogXminEpoch: number;
}

/** What a walreceiver sends inside CopyData. */
export type WalReceiverMessage = StandbyStatusUpdate | HotStandbyFeedback;

/** A new archive of a base backup begins (PostgreSQL 15 and newer, as all of these). */
export interface NewArchive {
  readonly name: 'NewArchive';
  /** File name, such as `base.tar`. */
  readonly archive: string;
  /** Path of the tablespace; '' for the main data directory. */
  readonly tablespace: string;
}

/** The backup manifest begins. */
export interface Manifest {
  readonly name: 'Manifest';
}

/** A piece of the archive or manifest that began last. */
export interface ArchiveOrManifestData {
  readonly name: 'ArchiveOrManifestData';
  readonly data: Uint8Array;
}

/** How much of the backup is done. */
export interface ProgressReport {
  readonly name: 'ProgressReport';
  /** Bytes of the current tablespace. */
  readonly done: bigint;
}

/** What BASE_BACKUP sends inside CopyData. */
export type BaseBackupMessage = NewArchive | Manifest | ArchiveOrManifestData | ProgressReport;

const BODY = 1;

/** A payload that is empty, or none of those that there are. */
function unknownType(side: 'frontend' | 'backend', type: number): BodyFault {
  const at = { kind: 'body', side, message: 'CopyData', field: 'type', offset: 0 } as const;
  if (type < 0) return { ...at, reason: 'short', found: 1, limit: 0 };
  return { ...at, reason: 'type', found: type, limit: 255 };
}

/** The type byte of a payload; -1 when there is none. */
function typeOf(bytes: Uint8Array, start: number, end: number): number {
  return start < end ? (bytes[start] as number) : -1;
}

/** A Byte1 that says yes (1) or no (0). */
function flag(reader: Reader, field: string): boolean {
  const at = reader.at;
  const value = reader.byte(field);
  if (value > 1) reader.refuse(field, 'value', value, 1, at);
  return value === 1;
}

/** An Int64 that is a position. */
function position(reader: Reader, field: string): bigint {
  return BigInt.asUintN(64, reader.int64(field));
}

/**
 * Decodes what a walsender sends: the payload of a backend's CopyData in copy-both mode.
 * @param bytes holds the payload from `start` up to, not including, `end`; XLogData goes on looking at it
 * @returns the message, or why it is none
 */
export function decodeWalSender(
  bytes: Uint8Array,
  start = 0,
  end: number = bytes.length,
): WalSenderMessage | BodyFault {
  const type = typeOf(bytes, start, end);
  if (type === 0x77) {
    const reader = new Reader('backend', 'XLogData', bytes, start + BODY, end);
    return reader.finish({
      name: 'XLogData',
      walStart: position(reader, 'walStart'),
      walEnd: position(reader, 'walEnd'),
      sendTime: reader.int64('sendTime'),
      data: reader.rest(),
    });
  }
  if (type !== 0x6b) return unknownType('backend', type);
  const reader = new Reader('backend', 'PrimaryKeepalive', bytes, start + BODY, end);
  return reader.finish({
    name: 'PrimaryKeepalive',
    walEnd: position(reader, 'walEnd'),
    sendTime: reader.int64('sendTime'),
    replyRequested: flag(reader, 'replyRequested'),
  });
}

/**
 * Decodes what a walreceiver sends: the payload of a frontend's CopyData in copy-both mode.
 * @param bytes holds the payload from `start` up to, not including, `end`
 * @returns the message, or why it is none
 */
export function decodeWalReceiver(
  bytes: Uint8Array,
  start = 0,
  end: number = bytes.length,
): WalReceiverMessage | BodyFault {
  const type = typeOf(bytes, start, end);
  if (type === 0x72) {
    const reader = new Reader('frontend', 'StandbyStatusUpdate', bytes, start + BODY, end);
    return reader.finish({
      name: 'StandbyStatusUpdate',
      written: position(reader, 'written'),
      flushed: position(reader, 'flushed'),
      applied: position(reader, 'applied'),
      sendTime: reader.int64('sendTime'),
      replyRequested: flag(reader, 'replyRequested'),
    });
  }
  if (type !== 0x68) return unknownType('frontend', type);
  const reader = new Reader('frontend', 'HotStandbyFeedback', bytes, start + BODY, end);
  return reader.finish({
    name: 'HotStandbyFeedback',
    sendTime: reader.int64('sendTime'),
    xmin: reader.oid('xmin'),
    xminEpoch: reader.oid('xminEpoch'),
    catalogXmin: reader.oid('catalogXmin'),
    catalogXminEpoch: reader.oid('catalogXminEpoch'),
  });
}

/**
 * Decodes what BASE_BACKUP sends: the payload of a backend's CopyData in copy-out mode (PostgreSQL 15 and newer).
 * @param bytes holds the payload from `start` up to, not including, `end`; data goes on looking at it
 * @returns the message, or why it is none
 */
export function decodeBaseBackup(
  bytes: Uint8Array,
  start = 0,
  end: number = bytes.length,
): BaseBackupMessage | BodyFault {
  const type = typeOf(bytes, start, end);
  const body = start + BODY;
  switch (type) {
    case 0x6e: {
      const reader = new Reader('backend', 'NewArchive', bytes, body, end);
      return reader.finish({
        name: 'NewArchive',
        archive: reader.string('archive'),
        tablespace: reader.string('tablespace'),
      });
    }
    case 0x6d:
      return new Reader('backend', 'Manifest', bytes, body, end).finish({ name: 'Manifest' });
    case 0x64:
      return { name: 'ArchiveOrManifestData', data: bytes.subarray(body, end) };
    case 0x70: {
      const reader = new Reader('backend', 'ProgressReport', bytes, body, end);
      return reader.finish({ name: 'ProgressReport', done: reader.int64('done') });
    }
    default:
      return unknownType('backend', type);
  }
}

function joined(type: string, parts: readonly Uint8Array[] = []): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, BODY));
  bytes[0] = type.charCodeAt(0);
  let at = BODY;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Encodes what goes inside CopyData.
 * @returns the payload, to be sent with `copyData`
 * @throws RangeError for a number outside its field, or a zero byte within a string (misuse)
 */
export function encodeReplication(message: WalSenderMessage | WalReceiverMessage | BaseBackupMessage): Uint8Array {
  switch (message.name) {
    case 'XLogData': {
      const { walStart, walEnd, sendTime, data } = message;
      return joined('w', [uint64(walStart), uint64(walEnd), int64(sendTime), bytesOf(data)]);
    }
    case 'PrimaryKeepalive':
      return joined('k', [uint64(message.walEnd), int64(message.sendTime), byte(message.replyRequested ? 1 : 0)]);
    case 'StandbyStatusUpdate': {
      const { written, flushed, applied, sendTime, replyRequested } = message;
      const positions = [written, flushed, applied].map(uint64);
      return joined('r', [...positions, int64(sendTime), byte(replyRequested ? 1 : 0)]);
    }
    case 'HotStandbyFeedback': {
      const { sendTime, xmin, xminEpoch, catalogXmin, catalogXminEpoch } = message;
      return joined('h', [int64(sendTime), ...[xmin, xminEpoch, catalogXmin, catalogXminEpoch].map(uint32)]);
    }
    case 'NewArchive':
      return joined('n', [string(message.archive), string(message.tablespace)]);
    case 'Manifest':
      return joined('m');
    case 'ArchiveOrManifestData':
      return joined('d', [bytesOf(message.data)]);
    case 'ProgressReport':
      return joined('p', [int64(message.done)]);
  }
}
