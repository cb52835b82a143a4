/**
 * What a campaign calls with bytes: each entry of the codec, with the laws that hold for all bytes. A law that does not
 * hold, and anything the codec throws, is an exception here.
 */
import { commandOf } from '../../../src/codec/command-tag.ts';
import { CopyBinaryReader, CopyCsvReader, type CopyRowReader, CopyTextReader } from '../../../src/codec/copy/index.ts';
import { decodeBackend, decodeSSLAnswer } from '../../../src/codec/decode-backend.ts';
import { decodeFrontend } from '../../../src/codec/decode-frontend.ts';
import { decodeStartupPacket } from '../../../src/codec/decode-startup.ts';
import { noticeOf } from '../../../src/codec/error-fields.ts';
import { backendEvent, frontendBodyFault, frontendEvent, startupEvent } from '../../../src/codec/events.ts';
import { Framer, type FramerMode, NO_TYPE } from '../../../src/codec/framing.ts';
import { isMalformed, sentenceOf } from '../../../src/codec/malformed.ts';
import { decodeBaseBackup, decodeWalReceiver, decodeWalSender } from '../../../src/codec/replication.ts';
import { RowTexts } from '../../../src/codec/row-texts.ts';
import { decodeScramServerFirst } from '../../../src/codec/scram.ts';
import { checkDecoded, digestOf, type Tally, within } from './laws.ts';

export type TargetName =
  | 'backend'
  | 'backend-answer'
  | 'frontend'
  | 'frontend-12'
  | 'startup'
  | 'wal-sender'
  | 'wal-receiver'
  | 'base-backup'
  | 'copy-text'
  | 'copy-text-null'
  | 'copy-csv'
  | 'copy-csv-header'
  | 'copy-binary';

/** Reads chunks. @returns a number that depends on what was read, and must not depend on where the chunks end */
export type Target = (chunks: readonly Uint8Array[], tally: Tally) => number;

/** What reads a direction: the codec's own, unless a fault is planted. */
export interface Parts {
  readonly framer: (side: 'frontend' | 'backend', mode: FramerMode, version: number) => Framer;
  readonly decodeBackend: typeof decodeBackend;
  readonly copyBinary: () => CopyRowReader;
}

export const CODEC: Parts = {
  framer: (side, mode, version) => new Framer(side, mode, version),
  decodeBackend,
  copyBinary: () => new CopyBinaryReader(),
};

/** A framer holds at most the beginning of one message, with as much again of room to grow. */
const FRAMER_ROOM = 64;
const COPY_ROOM = 1024;

/** Bytes of the buffer in which a framer keeps a split message. */
function heldBy(framer: Framer): number {
  const { carry } = framer as unknown as { readonly carry: Uint8Array | undefined };
  return carry?.length ?? 0;
}

/** Frames chunks; `show` sees every message and gives a number that depends on it. */
function frames(framer: Framer, chunks: readonly Uint8Array[], tally: Tally, show: () => number): number {
  let digest = 0;
  let received = 0;
  let shown = 0;
  for (const chunk of chunks) {
    framer.push(chunk);
    received += chunk.length;
    while (framer.next()) {
      within('messages', ++shown, received);
      within('the end of the message', framer.end, framer.bytes.length);
      within('bytes held', heldBy(framer), 2 * received + FRAMER_ROOM);
      digest = digestOf(digest, framer.type, framer.end - framer.start, show());
    }
    within('bytes held', heldBy(framer), 2 * received + FRAMER_ROOM);
  }
  const { fault } = framer;
  if (fault === undefined) return digestOf(digest, framer.unread, 0, 0);
  tally.count('length fault');
  within('the place of the fault', fault.at, received);
  if (sentenceOf(fault) === '') throw new Error('a fault says nothing');
  return digestOf(digest, fault.at, fault.declared, fault.limit);
}

function backend(parts: Parts, mode: FramerMode): Target {
  return (chunks, tally) => {
    const framer = parts.framer('backend', mode, 18);
    const rows = new RowTexts(framer);
    return frames(framer, chunks, tally, () => {
      const { type, bytes, bodyStart, end } = framer;
      if (type === NO_TYPE) return tally.decoded(decodeSSLAnswer(bytes[bodyStart] as number));
      const decoded = parts.decodeBackend(type, bytes, bodyStart, end);
      backendEvent(type, bytes, bodyStart, end);
      const weight = checkDecoded(decoded, bytes, bodyStart, end);
      if (type === 0x44) {
        const texts = rows.texts();
        const same = isMalformed(decoded)
          ? isMalformed(texts)
          : decoded.name === 'DataRow' &&
            decoded.texts().join('\t') === (Array.isArray(texts) ? texts.join('\t') : '?');
        if (!same) throw new Error('RowTexts and DataRowView read a row differently');
      }
      if (!isMalformed(decoded)) {
        if (decoded.name === 'ErrorResponse' || decoded.name === 'NoticeResponse') noticeOf(decoded);
        else if (decoded.name === 'CommandComplete') commandOf(decoded.tag);
        else if (decoded.name === 'AuthenticationSASLContinue') {
          tally.decoded(decodeScramServerFirst(String.fromCharCode(...decoded.data.subarray(0, 256))));
        } else if (decoded.name === 'CopyData') {
          decodeWalSender(decoded.data);
          decodeBaseBackup(decoded.data);
        }
      }
      return weight + tally.decoded(decoded);
    });
  };
}

/** Types whose bodies a server reads to the end: the check inside the tap has to agree with the decoder. */
const STRICT = new Set([...'QPBDCEFSH'].map((letter) => letter.charCodeAt(0)));
const ANSWERS = ['PasswordMessage', 'SASLInitialResponse', 'SASLResponse', 'GSSResponse'] as const;

function frontendMessage({ type, bytes, bodyStart, end }: Framer, tally: Tally): number {
  frontendEvent(type, bytes, bodyStart, end);
  if (type === 0x70) {
    let weight = 0;
    for (const answer of ANSWERS) {
      const decoded = decodeFrontend(type, bytes, bodyStart, end, answer);
      weight += checkDecoded(decoded, bytes, bodyStart, end) + tally.decoded(decoded);
    }
    return weight;
  }
  const decoded = decodeFrontend(type, bytes, bodyStart, end);
  const refused = frontendBodyFault(type, bytes, bodyStart, end) !== undefined;
  if (STRICT.has(type) && refused !== isMalformed(decoded)) {
    throw new Error(`frontendBodyFault and decodeFrontend disagree about type ${type}`);
  }
  return checkDecoded(decoded, bytes, bodyStart, end) + tally.decoded(decoded);
}

function frontend(parts: Parts, mode: FramerMode, version: number): Target {
  return (chunks, tally) => {
    const framer = parts.framer('frontend', mode, version);
    return frames(framer, chunks, tally, () => {
      if (framer.type !== NO_TYPE) return frontendMessage(framer, tally);
      if (framer.mode !== 'startup') return 0;
      const { bytes, start, bodyStart, end } = framer;
      startupEvent(bytes, start, end);
      const packet = decodeStartupPacket(bytes, start, end);
      if (!isMalformed(packet) && packet.name === 'StartupMessage') framer.mode = 'messages';
      return checkDecoded(packet, bytes, bodyStart, end) + tally.decoded(packet);
    });
  };
}

type Payload = typeof decodeWalSender | typeof decodeWalReceiver | typeof decodeBaseBackup;

function payload(decode: Payload): Target {
  return (chunks, tally) => {
    const bytes = chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
    const decoded = decode(bytes);
    return checkDecoded(decoded, bytes, 0, bytes.length) + tally.decoded(decoded);
  };
}

/** Bytes of the buffer in which a reader of rows keeps a split row. */
function carriedBy(reader: CopyRowReader): number {
  const { input } = reader as unknown as { readonly input: { readonly carry: Uint8Array } };
  return input.carry.length;
}

function rows(make: () => CopyRowReader): Target {
  return (chunks, tally) => {
    const reader = make();
    let digest = 0;
    let received = 0;
    let shown = 0;
    let weight = 0;
    const readAll = () => {
      while (reader.next()) {
        within('rows', ++shown, received + 1);
        const values = reader.row();
        weight += values.length;
        for (let column = 0; column < reader.columns; column++) {
          const bytes = reader.bytes(column);
          const text = reader.text(column);
          if ((bytes === null) !== reader.isNull(column) || (text === null) !== reader.isNull(column)) {
            throw new Error(`column ${column} is NULL and is not`);
          }
          const length = bytes?.length ?? -1;
          within('characters', text?.length ?? 0, Math.max(length, 0));
          weight += Math.max(length, 0);
          digest = digestOf(digest, length, text?.length ?? 0, text?.charCodeAt(0) ?? 0);
        }
        within('what was read', weight, received + COPY_ROOM);
      }
      within('bytes held', carriedBy(reader), 2 * received + COPY_ROOM);
    };
    for (const chunk of chunks) {
      reader.push(chunk);
      received += chunk.length;
      readAll();
    }
    reader.end();
    readAll();
    const { fault } = reader;
    if ((fault === undefined) !== reader.ended) throw new Error('the reader has neither ended nor a fault, or both');
    tally.count(fault === undefined ? 'rows to the end' : `rows: ${fault.reason.replaceAll(/\d+/g, '#').slice(0, 60)}`);
    if (fault === undefined) return digestOf(digest, shown, 0, 0);
    within('the place of the fault', fault.at, received);
    return digestOf(digest, shown, fault.at, fault.reason.length);
  };
}

/** Every target by name. */
export function targetsOf(parts: Parts): Readonly<Record<TargetName, Target>> {
  return {
    backend: backend(parts, 'messages'),
    'backend-answer': backend(parts, 'answer'),
    frontend: frontend(parts, 'messages', 18),
    'frontend-12': frontend(parts, 'messages', 12),
    startup: frontend(parts, 'startup', 18),
    'wal-sender': payload(decodeWalSender),
    'wal-receiver': payload(decodeWalReceiver),
    'base-backup': payload(decodeBaseBackup),
    'copy-text': rows(() => new CopyTextReader()),
    'copy-text-null': rows(() => new CopyTextReader({ delimiter: '|', null: 'nil' })),
    'copy-csv': rows(() => new CopyCsvReader()),
    'copy-csv-header': rows(() => new CopyCsvReader({ delimiter: ';', escape: '\\', header: true })),
    'copy-binary': rows(parts.copyBinary),
  };
}
