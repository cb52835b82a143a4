/** Rows of COPY, written and read, against what people write by hand and what they take from npm. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import {
  CopyCsvReader,
  CopyCsvWriter,
  type CopyRowReader,
  type CopyRowWriter,
  CopyTextReader,
  CopyTextWriter,
} from '../../src/codec/copy/index.ts';
import { type Bench, sink } from './measure.ts';

const ROWS = 1000;
/** What a socket gives at once, and what is handed to it at once. */
const CHUNK = 65536;

type Row = readonly (string | null)[];

/** Orders as they come: keys, names, a remark that now and then has something to escape, a date, a NULL. */
const rows: readonly Row[] = Array.from({ length: ROWS }, (_, i) => [
  String(100000 + i),
  `customer-${i % 97}@example.org`,
  i % 5 === 0 ? `Müller & Söhne, ${i}` : `Miller and Sons ${i}`,
  i % 10 === 0 ? 'two lines\nand a tab\tof remarks' : 'please ring the bell twice and wait for an answer',
  '2024-05-17 12:34:56.789+00',
  i % 3 === 0 ? null : '1234.50',
]);

const LETTERS: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\\': '\\\\',
};
const CHARACTERS: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };
const escaped = (value: string | null) => value?.replace(/[\b\t\n\v\f\r\\]/g, (found) => LETTERS[found] ?? '') ?? '\\N';
const unescaped = (value: string) => {
  if (value === '\\N') return null;
  return value.includes('\\') ? value.replace(/\\(.)/g, (_, letter) => CHARACTERS[letter] ?? letter) : value;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function write(writer: CopyRowWriter): void {
  for (const row of rows) {
    writer.row(row);
    if (writer.pending >= CHUNK) sink.value += writer.take().length;
  }
  sink.value += writer.take().length;
}

function bytesOf(writer: CopyRowWriter): Uint8Array {
  for (const row of rows) writer.row(row);
  return writer.take();
}

const TEXT = bytesOf(new CopyTextWriter());
const CSV = bytesOf(new CopyCsvWriter());

/** Reads on and on, so that chunks end within rows. */
function read<Value extends string | Uint8Array>(reader: CopyRowReader<Value>, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at += CHUNK) {
    reader.push(bytes.subarray(at, at + CHUNK));
    while (reader.next()) sink.value += reader.row().length;
  }
}

const IN_ROWS = { unit: 'ns/row', operations: ROWS } as const;

export const benches: readonly (() => Bench)[] = [
  () => {
    const writer = new CopyTextWriter();
    return {
      ...IN_ROWS,
      bench: 'codec copy: text rows written vs escape and join',
      peerName: 'replace, join, TextEncoder',
      ours: () => write(writer),
      peer: () => {
        sink.value += encoder.encode(`${rows.map((row) => row.map(escaped).join('\t')).join('\n')}\n`).length;
      },
    };
  },
  () => {
    const reader = new CopyTextReader();
    return {
      ...IN_ROWS,
      bench: 'codec copy: text rows read as strings vs split and unescape',
      peerName: 'TextDecoder, split, replace',
      ours: () => read(reader, TEXT),
      peer: () => {
        const lines = decoder.decode(TEXT).split('\n');
        lines.pop();
        for (const line of lines) sink.value += line.split('\t').map(unescaped).length;
      },
    };
  },
  () => {
    const reader = new CopyTextReader();
    return {
      ...IN_ROWS,
      bench: 'codec copy: one column of text rows read as bytes vs split',
      peerName: 'TextDecoder, split, one value unescaped',
      ours: () => {
        reader.push(TEXT);
        while (reader.next()) sink.value += reader.bytes(3)?.length ?? 0;
      },
      peer: () => {
        const lines = decoder.decode(TEXT).split('\n');
        lines.pop();
        for (const line of lines) sink.value += unescaped(line.split('\t')[3] ?? '')?.length ?? 0;
      },
    };
  },
  () => {
    const writer = new CopyCsvWriter();
    return {
      ...IN_ROWS,
      bench: 'codec copy: CSV rows written vs csv-stringify',
      peerName: 'csv-stringify, TextEncoder',
      ours: () => write(writer),
      peer: () => {
        sink.value += encoder.encode(stringify(rows as (string | null)[][])).length;
      },
    };
  },
  () => {
    const reader = new CopyCsvReader();
    return {
      ...IN_ROWS,
      bench: 'codec copy: CSV rows read as strings vs csv-parse',
      peerName: 'csv-parse',
      ours: () => read(reader, CSV),
      peer: () => {
        sink.value += parse(CSV as Buffer).length;
      },
    };
  },
];
