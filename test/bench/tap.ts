/** The tap: framing and tracking of both directions. */
import { BACKEND_EVENT_BY_TYPE } from '../../src/codec/events.ts';
import { EVENT_COUNT, stateNumber } from '../../src/table/table.ts';
import { backendTable } from '../../src/table/tables.ts';
import { Tap } from '../../src/tracker/tap.ts';
import type { Bench } from './measure.ts';
import { PG_PROTOCOL, pgProtocol } from './parser.ts';
import { CHUNK_OF_ROWS, EXTENDED_ANSWER, EXTENDED_REQUEST, QUERY, ROW_DESCRIPTION, ROWS } from './traffic.ts';

/** A tap in the middle of the rows of a Query. */
function amongRows(): Tap {
  const tap = new Tap({ dialect: 'postgres-18', start: 'ready' });
  tap.frontend(QUERY);
  tap.backend(ROW_DESCRIPTION);
  return tap;
}

/** What cannot be left out: walk the frames, look the next state up. It knows of no split message and no bad length. */
function bareLoop(): (chunk: Buffer) => void {
  const { targets, ...table } = backendTable('postgres-18');
  let state = stateNumber({ ...table, targets }, 'simpleQuery.sendingRows.idle');
  return (chunk) => {
    let at = 0;
    while (at + 5 <= chunk.length) {
      const length =
        ((chunk[at + 1] ?? 0) << 24) |
        ((chunk[at + 2] ?? 0) << 16) |
        ((chunk[at + 3] ?? 0) << 8) |
        (chunk[at + 4] ?? 0);
      if (at + 1 + length > chunk.length) break;
      state = targets[state * EVENT_COUNT + (BACKEND_EVENT_BY_TYPE[chunk[at] ?? 0] ?? 0)] ?? 0;
      at += 1 + length;
    }
  };
}

const rows = (peerName: string, peer: (chunk: Buffer) => void): Bench => {
  const tap = amongRows();
  return {
    bench: `tap: 32-byte DataRows vs ${peerName}`,
    unit: 'ns/message',
    peerName,
    operations: ROWS,
    ours: () => tap.backend(CHUNK_OF_ROWS),
    peer: () => peer(CHUNK_OF_ROWS),
  };
};

/** Both directions on our side, the replies alone on the peer's, which reads no other. */
const roundTrips = (): Bench => {
  const tap = new Tap({ dialect: 'postgres-18', start: 'ready' });
  const parse = pgProtocol();
  return {
    bench: `tap: extended query round trips, 5 messages and 6 replies, vs ${PG_PROTOCOL} on the replies`,
    unit: 'ns/round trip',
    peerName: PG_PROTOCOL,
    operations: 1,
    ours: () => {
      tap.frontend(EXTENDED_REQUEST);
      tap.backend(EXTENDED_ANSWER);
    },
    peer: () => parse(EXTENDED_ANSWER),
  };
};

export const benches: readonly (() => Bench)[] = [
  () => rows(PG_PROTOCOL, pgProtocol()),
  () => rows('a bare loop that walks the frames and looks a table up', bareLoop()),
  roundTrips,
];
