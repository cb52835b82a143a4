/** The codec against every message that was recorded of PostgreSQL 12 to 18. */
import { describe, expect, test } from 'vitest';
import { frontendBodyFault } from '../../../src/codec/body-faults.ts';
import { decodeBackend, decodeSSLAnswer } from '../../../src/codec/decode-backend.ts';
import { answerTo, decodeFrontend } from '../../../src/codec/decode-frontend.ts';
import { decodeStartupPacket } from '../../../src/codec/decode-startup.ts';
import { encodeBackend } from '../../../src/codec/encode-backend.ts';
import { encodeFrontend } from '../../../src/codec/encode-frontend.ts';
import type { FrontendMessage, StartupPacket } from '../../../src/codec/frontend-messages.ts';
import { frontendLengthLimit } from '../../../src/codec/limits.ts';
import { type BodyFault, isMalformed } from '../../../src/codec/malformed.ts';
import { decodeWalReceiver, decodeWalSender, encodeReplication } from '../../../src/codec/replication.ts';
import { isMessage } from '../../../src/corpus/capture.ts';
import { observationToCapture } from '../../../src/corpus/observation.ts';
import { OBSERVATIONS } from './observations.ts';

interface Recorded {
  readonly id: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** What was asked for when this was sent, for messages of type p. */
  readonly request: string;
}

/** All messages of one side, in order; without bytes that are none, and those whose length word is not kept. */
function recorded(side: 'F' | 'B'): Recorded[] {
  return OBSERVATIONS.flatMap((observation) => {
    let request = '';
    return observationToCapture(observation).entries.flatMap((entry) => {
      if (!isMessage(entry)) return [];
      const { bytes, t: type, dir } = entry;
      if (dir === 'B' && type === 'R') {
        const decoded = decodeBackend(0x52, bytes, 5, bytes.length);
        request = isMalformed(decoded) ? '' : decoded.name;
      }
      if (type === 'Raw' || entry.lengthFault) return [];
      return dir === side ? [{ id: observation.id, type, bytes, request }] : [];
    });
  });
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const STARTS: readonly string[] = ['Startup', 'SSLRequest', 'GSSENCRequest', 'CancelRequest'];

function decodeOfFrontend({ type, bytes, request }: Recorded): FrontendMessage | StartupPacket | BodyFault {
  if (STARTS.includes(type)) return decodeStartupPacket(bytes, 0, bytes.length);
  return decodeFrontend(type.charCodeAt(0), bytes, 5, bytes.length, answerTo(request));
}

/** Experiments with frontend messages that no decoder takes, or that no encoder makes. */
const REFUSED: readonly string[] = [
  'A07 StartupMessage version value',
  'A66 PasswordMessage end trailing',
  'A75 SASLInitialResponse mechanism unterminated',
  'C47 Parse statement unterminated',
  'C55 Sync end trailing',
  'C57 Query end trailing',
  'C58 Terminate end trailing',
  'D113 CopyFail reason unterminated',
  'D17 CopyDone end trailing',
  'D180f unknown type type',
  'D94 CopyFail too long',
  'D95 Sync end trailing',
  'G09 FunctionCall args short',
  'G20 unknown type type',
  'G22 unknown type type',
  'G23 unknown type type',
  'G33 Sync end trailing',
  'G34 Execute too long',
  'G35 Sync end trailing',
  'G43 Query no UTF-8',
  'G44 Parse statement unterminated',
  'G45 Parse parameterTypes short',
  'G47 Bind parameterFormats count',
  'G49 Bind parameters[0] short',
  'G55 Describe of short',
];

describe('every recorded message', () => {
  test('of a backend is decoded, and encoded to the same bytes', () => {
    const names = new Set<string>();
    const messages = recorded('B');
    for (const { id, type, bytes } of messages) {
      const decoded =
        bytes.length === 1
          ? decodeSSLAnswer(bytes[0] as number)
          : decodeBackend(type.charCodeAt(0), bytes, 5, bytes.length);
      if (isMalformed(decoded)) expect.fail(`${id}: ${JSON.stringify(decoded)}`);
      names.add(decoded.name);
      expect(hex(encodeBackend(decoded)), id).toBe(hex(bytes));
    }
    expect(messages.length).toBeGreaterThan(3000);
    expect(names.size).toBe(30);
  });

  test('of a frontend is encoded to the same bytes, or was sent to be refused', () => {
    const names = new Set<string>();
    const refused = new Set<string>();
    let same = 0;
    for (const message of recorded('F')) {
      const decoded = decodeOfFrontend(message);
      if (isMalformed(decoded)) {
        refused.add(`${message.id} ${decoded.message} ${decoded.field} ${decoded.reason}`);
        continue;
      }
      names.add(decoded.name);
      const hasType = !STARTS.includes(message.type);
      if (hasType && message.bytes.length > 1 + frontendLengthLimit(message.type.charCodeAt(0), 14)) {
        expect(() => encodeFrontend(decoded), message.id).toThrow('is longer than it may be (10000)');
        refused.add(`${message.id} ${decoded.name} too long`);
        continue;
      }
      if (JSON.stringify(decoded).includes('\uFFFD')) {
        refused.add(`${message.id} ${decoded.name} no UTF-8`);
        continue;
      }
      expect(hex(encodeFrontend(decoded)), message.id).toBe(hex(message.bytes));
      same++;
    }
    expect(same).toBeGreaterThan(1600);
    expect(names.size).toBe(19);
    expect([...refused].sort()).toEqual(REFUSED);
  });

  test('inside CopyData of replication is decoded, and encoded to the same bytes', () => {
    const counts: Record<string, number> = {};
    const note = (
      decoded: ReturnType<typeof decodeWalSender | typeof decodeWalReceiver>,
      payload: Uint8Array,
    ): void => {
      if (isMalformed(decoded)) expect.fail(JSON.stringify(decoded));
      counts[decoded.name] = (counts[decoded.name] ?? 0) + 1;
      expect(hex(encodeReplication(decoded))).toBe(hex(payload));
    };
    for (const observation of OBSERVATIONS) {
      let both = false;
      for (const entry of observationToCapture(observation).entries) {
        if (!isMessage(entry)) continue;
        const payload = entry.bytes.subarray(5);
        if (entry.dir === 'B' && 'WEZ'.includes(entry.t)) both = entry.t === 'W';
        if (!both || entry.t !== 'd') continue;
        if (entry.dir === 'B') note(decodeWalSender(payload), payload);
        else if (payload[0] === 0x72 || payload[0] === 0x68) note(decodeWalReceiver(payload), payload);
      }
    }
    expect(counts).toEqual({ PrimaryKeepalive: 22, StandbyStatusUpdate: 6, XLogData: 11 });
  });
});

describe('the decoder and the check that runs inside the tap', () => {
  test('refuse the same frontend messages', () => {
    const disagreements = recorded('F')
      // Of the others servers do not read the bodies, or not to the end.
      .filter(({ type }) => /^[QPBDCEFSH]$/.test(type))
      .filter((message) => {
        const { type, bytes } = message;
        const fault = frontendBodyFault(type.charCodeAt(0), bytes, 5, bytes.length);
        return (fault !== undefined) !== isMalformed(decodeOfFrontend(message));
      });
    expect(disagreements.map(({ id, type }) => `${id} ${type}`)).toEqual([]);
  });
});
