/**
 * Framing alone, and decoding in full.
 *
 * The peers are those whose parser can be called with bytes: pgwire keeps its MessageReader to itself, and the parser of
 * postgres.js is part of a connection that needs a socket and a query under way. Its values come from `Buffer.toString`
 * one by one, as those of pg-protocol.
 */
import { decodeBackend } from '../../src/codec/decode-backend.ts';
import { encodeBackend } from '../../src/codec/encode-backend.ts';
import { Framer } from '../../src/codec/framing.ts';
import { isMalformed } from '../../src/codec/malformed.ts';
import { RowTexts } from '../../src/codec/row-texts.ts';
import { type Bench, sink } from './measure.ts';
import { contentsByPgProtocol, PG_PROTOCOL, pgProtocol } from './parser.ts';
import { CHUNK_OF_ROWS, EXTENDED_ANSWER, ROWS } from './traffic.ts';

const CHUNK = 64 * 1024;
const DATA_ROW = 0x44;

/** As many rows as a chunk from a socket holds. */
function chunkOf(values: readonly (string | null)[]): { chunk: Buffer; rows: number } {
  const row = encodeBackend({ side: 'backend', name: 'DataRow', values });
  const rows = Math.floor(CHUNK / row.length);
  return { chunk: Buffer.concat(new Array<Uint8Array>(rows).fill(row)), rows };
}

/** Calls `take` with the strings of every row of a chunk. */
function rowReader(take: (values: readonly (string | null)[]) => void): (chunk: Uint8Array) => void {
  const framer = new Framer('backend');
  const rows = new RowTexts(framer);
  return (chunk) => {
    framer.push(chunk);
    while (framer.next()) {
      if (framer.type !== DATA_ROW) continue;
      const values = rows.texts();
      if (!isMalformed(values)) take(values);
    }
  };
}

/** Every value of every row as a string, the same on both sides. */
function rowsBench(of: string, chunk: Buffer, rows: number): Bench {
  const contents: (readonly (string | null)[])[] = [];
  rowReader((values) => contents.push(values))(chunk);
  if (contents.length !== rows || JSON.stringify(contents) !== JSON.stringify(contentsByPgProtocol(chunk))) {
    throw new Error(`the two decoders disagree about ${of}`);
  }
  const parse = pgProtocol();
  const read = rowReader((values) => {
    sink.value += values.length;
  });
  return {
    bench: `codec decode: ${of} to strings vs ${PG_PROTOCOL}`,
    unit: 'ns/row',
    peerName: PG_PROTOCOL,
    operations: rows,
    ours: () => read(chunk),
    peer: () => parse(chunk),
  };
}

const ROWS_OF: readonly (readonly [of: string, values: readonly (string | null)[]])[] = [
  ['DataRows of ten short values', Array.from({ length: 10 }, (_, column) => `value ${column}`)],
  [
    'DataRows of eight values, one NULL, one not ASCII',
    ['12345', 'zoe@example.com', '2026-01-31 11:15:37.123456+00', 't', null, '1999.99', 'Zoë Müller', 'x'.repeat(60)],
  ],
  ['DataRows of a number and 300 characters', ['12345', 'text '.repeat(60)]],
];

/** Messages of one answer, in as many copies as make a chunk. */
const ANSWERS = 512;
const MESSAGES_OF_AN_ANSWER = 6;

export const benches: readonly (() => Bench)[] = [
  () => {
    const framer = new Framer('backend');
    const parse = pgProtocol();
    return {
      bench: `codec framing: 32-byte DataRows vs ${PG_PROTOCOL}`,
      unit: 'ns/message',
      peerName: PG_PROTOCOL,
      operations: ROWS,
      ours: () => {
        framer.push(CHUNK_OF_ROWS);
        let bytes = 0;
        while (framer.next()) bytes += framer.end - framer.start;
        sink.value += bytes;
      },
      peer: () => parse(CHUNK_OF_ROWS),
    };
  },
  () => rowsBench('32-byte DataRows', CHUNK_OF_ROWS, ROWS),
  ...ROWS_OF.map(([of, values]) => () => {
    const { chunk, rows } = chunkOf(values);
    return rowsBench(of, chunk, rows);
  }),
  () => {
    const chunk = Buffer.concat(new Array<Buffer>(ANSWERS).fill(EXTENDED_ANSWER));
    const framer = new Framer('backend');
    const parse = pgProtocol();
    return {
      bench: `codec decode: every message of extended query, one row each vs ${PG_PROTOCOL}`,
      unit: 'ns/message',
      peerName: PG_PROTOCOL,
      operations: ANSWERS * MESSAGES_OF_AN_ANSWER,
      ours: () => {
        framer.push(chunk);
        while (framer.next()) {
          const message = decodeBackend(framer.type, framer.bytes, framer.bodyStart, framer.end);
          if (isMalformed(message)) throw new Error('the answer is malformed');
          sink.value += message.name === 'DataRow' ? message.texts().length : 1;
        }
      },
      peer: () => parse(chunk),
    };
  },
];
