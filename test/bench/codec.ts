/** Framing alone. */
import { Framer } from '../../src/codec/framing.ts';
import { type Bench, sink } from './measure.ts';
import { PG_PROTOCOL, pgProtocol } from './parser.ts';
import { CHUNK_OF_ROWS, ROWS } from './traffic.ts';

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
];
