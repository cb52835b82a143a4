/** What the tests of the COPY formats share: reading in chunks, and rows that are awkward in every format. */
import * as fc from 'fast-check';
import type { CopyFault, CopyRowReader, CopyRowWriter, CopyValue } from '../../../../src/codec/copy/index.ts';

export { fc };

/** Everything that a reader says about some bytes. */
export interface Outcome {
  readonly rows: (string | Uint8Array | null)[][];
  readonly fault: CopyFault | undefined;
  readonly ended: boolean;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

/** Chunks are overwritten once they are used up: a reader that still needs them shows it. */
export function readChunks(reader: CopyRowReader, chunks: readonly Uint8Array[]): Outcome {
  const rows: (string | Uint8Array | null)[][] = [];
  const drain = () => {
    while (reader.next()) rows.push(reader.row());
  };
  for (const chunk of chunks) {
    const copy = new Uint8Array(chunk);
    reader.push(copy);
    drain();
    copy.fill(0x21);
  }
  reader.end();
  drain();
  return { rows, fault: reader.fault, ended: reader.ended };
}

export const read = (reader: CopyRowReader, data: string | Uint8Array): Outcome =>
  readChunks(reader, [typeof data === 'string' ? bytesOf(data) : data]);

/** Cuts bytes at places, in any order, which may be the same: then a chunk is empty. */
export function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const sorted = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return sorted.slice(1).map((place, i) => bytes.subarray(sorted[i], place));
}

/** What a reader says, which must be the same for every way to cut the bytes in two, and byte by byte. */
export function readEveryWay(make: () => CopyRowReader, data: string | Uint8Array): Outcome {
  const bytes = typeof data === 'string' ? bytesOf(data) : data;
  const whole = read(make(), bytes);
  const one = readChunks(
    make(),
    Array.from(bytes, (byte) => Uint8Array.of(byte)),
  );
  const ways = Array.from(bytes, (_, at) => readChunks(make(), [bytes.subarray(0, at), bytes.subarray(at)]));
  for (const way of [one, ...ways]) {
    if (JSON.stringify(way) !== JSON.stringify(whole)) {
      throw new Error(`cut otherwise, the data is read as ${JSON.stringify(way)}, whole as ${JSON.stringify(whole)}`);
    }
  }
  return whole;
}

/** What a writer makes of rows. */
export function written(writer: CopyRowWriter, rows: readonly (readonly CopyValue[])[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [index, row] of rows.entries()) {
    writer.row(row);
    if (index % 3 === 0) parts.push(writer.take());
  }
  writer.end();
  return new Uint8Array(Buffer.concat([...parts, writer.take()]));
}

/** Pieces that some format or another has to do something about. */
export const AWKWARD: readonly string[] = [
  ...['\\', '\\.', '\\N', '\\n', '\\x41', '\\101', '\\\\', '.', 'N', 'NULL', 'n', 'x4', '7', 'A', 'B'],
  ...['\t', '\n', '\r', '\r\n', '\b', '\f', '\v', '\x01', '\x7f', ' ', '"', '""', "'", ',', ';', '|', '~', '-'],
  ...['é', 'ß', '€', '漢', '😀', '\ufeff', '\ufffd', '\u2028', 'plain text that is long enough', ''],
];

export const awkwardText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...AWKWARD) }, fc.string({ unit: 'grapheme', maxLength: 6 })),
    {
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join(''));

const awkwardValue: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 5, arbitrary: awkwardText },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Rows of equal numbers of columns, from 1 on. */
export const awkwardRows: fc.Arbitrary<(string | null)[][]> = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(awkwardValue, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
  );

export const places: fc.Arbitrary<number[]> = fc.array(fc.nat(2000), { maxLength: 12 });
