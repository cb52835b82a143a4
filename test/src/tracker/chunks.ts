/** The bytes of a recording, direction by direction, cut anywhere. */
import * as fc from 'fast-check';
import { type Capture, isMessage } from '../../../src/corpus/capture.ts';

export { fc };

export interface Piece {
  readonly side: 'frontend' | 'backend';
  readonly bytes: Uint8Array;
}

/** Runs of messages of one side, as one piece each. */
export function piecesOf(capture: Capture): Piece[] {
  const pieces: { side: 'frontend' | 'backend'; bytes: Uint8Array }[] = [];
  for (const entry of capture.entries) {
    if (!isMessage(entry)) continue;
    const side = entry.dir === 'F' ? 'frontend' : 'backend';
    const last = pieces.at(-1);
    if (last?.side === side) last.bytes = Buffer.concat([last.bytes, entry.bytes]);
    else pieces.push({ side, bytes: entry.bytes });
  }
  return pieces;
}

/** The same bytes in the same order, each piece cut at arbitrary places; empty chunks included. */
export const rechunk = (pieces: readonly Piece[]): fc.Arbitrary<Piece[]> =>
  fc.tuple(...pieces.map(({ bytes }) => fc.array(fc.nat(bytes.length), { maxLength: 12 }))).map((cuts) =>
    pieces.flatMap(({ side, bytes }, at) => {
      const places = [0, ...(cuts[at] ?? []), bytes.length].sort((a, b) => a - b);
      return places.slice(1).map((place, index) => ({ side, bytes: bytes.subarray(places[index], place) }));
    }),
  );
