/** Rows with everything that a COPY format has to escape, and what the server says it has stored of them. */
import { createHash } from 'node:crypto';

/** A row of the table `awkward (id integer, v text, b bytea)`. */
export interface AwkwardRow {
  readonly id: number;
  readonly v: string | null;
  readonly b: Uint8Array | null;
}

export const CREATE = 'create table awkward (id integer, v text, b bytea)';

/** The sum over all rows of a number that depends on every byte of the row, and the number of rows. */
export const CHECKSUM = `select count(*), coalesce(sum(('x' || left(md5(
  convert_to(id || ':' || coalesce('+' || v, '-') || ':', 'UTF8') || coalesce('+'::bytea || b, '-'::bytea)
  ), 8))::bit(32)::bigint), 0) from awkward`;

/** The same number of one row. */
export function checksumOf({ id, v, b }: AwkwardRow): number {
  const hash = createHash('md5').update(`${id}:${v === null ? '-' : `+${v}`}:`);
  if (b === null) hash.update('-');
  else hash.update('+').update(b);
  return hash.digest().readUInt32BE(0);
}

const WORDS: readonly (string | null)[] = [
  null,
  '',
  '\\N',
  '\\.',
  '\n\\.\n',
  'NULL',
  '"',
  '""',
  '"quoted"',
  ',',
  'a,b',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\\',
  '\\\\',
  'ends in a backslash\\',
  '\\x41 \\101 \\t',
  ' ',
  ' around ',
  'plain',
  "it's",
  'ÀÉîöü ß',
  '日本語のテキスト',
  '🦦 and 👩‍👩‍👧',
  'e\u0301 \u200d \ufeff \ufffd \u2028',
  Array.from({ length: 31 }, (_, code) => String.fromCharCode(code + 1)).join(''),
  '\u007f\u0080\u00a0',
  '\b\f\v',
  'x'.repeat(300),
  '\\"\t,\n'.repeat(100),
];

/** Every byte, in two orders, and shorter. */
const BYTES: readonly (Uint8Array | null)[] = [
  null,
  new Uint8Array(0),
  Uint8Array.from({ length: 256 }, (_, at) => at),
  Uint8Array.from({ length: 256 }, (_, at) => 255 - at),
  Uint8Array.of(0),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0x5c, 0x2e, 0x0a),
];

/** Row number `id` of any number of rows: each word meets each sequence of bytes; now and then one is long. */
export function awkwardRow(id: number): AwkwardRow {
  const word = WORDS[id % WORDS.length] ?? null;
  const bytes = BYTES[id % BYTES.length] ?? null;
  if (id % 9973 === 0) return { id, v: `${word ?? ''}\\ \t"日",\r\n`.repeat(5000), b: bytes };
  return { id, v: word === null ? null : `${word}${id % 3 === 0 ? id : ''}`, b: bytes };
}
