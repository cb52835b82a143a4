/** What holds for everything that is made of bytes, whatever they are. */
import { type BodyFault, isMalformed, sentenceOf } from '../../../src/codec/malformed.ts';

/** A message says no more than its bytes, but for words of ours, such as its name: so many characters at most. */
const OWN_WORDS = 64;

/** How often what was seen. */
export class Tally {
  readonly counts: Map<string, number> = new Map();

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  /** Counts a message by its name, a fault by its reason. @returns a number that depends on it */
  decoded(decoded: { readonly name: string } | BodyFault | object): number {
    if (isMalformed(decoded)) {
      this.count(`fault: ${decoded.reason}`);
      return 1 + decoded.offset;
    }
    this.count('name' in decoded && typeof decoded.name === 'string' ? decoded.name : 'ScramServerFirst');
    return 0;
  }
}

/** @throws Error when there is more than there may be */
export function within(what: string, found: number, limit: number): void {
  if (!(found >= 0 && found <= limit)) throw new Error(`${what}: ${found}, at most ${limit}`);
}

/** Mixes three numbers into a digest. */
export function digestOf(digest: number, a: number, b: number, c: number): number {
  let mixed = Math.imul(digest ^ a, 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ b, 0x01000193);
  return Math.imul(mixed ^ (mixed >>> 13) ^ c, 0x01000193);
}

/** Characters, bytes and list items of a value. @throws Error for bytes that are a view of others than the body's */
function weightOf(value: unknown, bytes: Uint8Array, start: number, end: number): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  if (value instanceof Uint8Array) {
    const from = value.byteOffset - bytes.byteOffset;
    const inside = value.buffer === bytes.buffer && from >= start && from + value.length <= end;
    if (value.length > 0 && !inside) throw new Error('a value is a view of bytes outside of the body');
    return value.length;
  }
  let weight = 0;
  if (Array.isArray(value)) {
    for (const item of value) weight += 1 + weightOf(item, bytes, start, end);
    return weight;
  }
  if ('name' in value && value.name === 'DataRow' && 'values' in value)
    return weightOf(value.values, bytes, start, end);
  for (const key in value) weight += weightOf(value[key as keyof typeof value], bytes, start, end);
  return weight;
}

/**
 * What a decoder gave lies within its body: values, lists, the place of a fault.
 * @returns a number that depends on what it gave
 */
export function checkDecoded(decoded: object, bytes: Uint8Array, start: number, end: number): number {
  if (isMalformed(decoded)) {
    // A start-up packet's offsets count from behind its length word, as those of bodies.
    within('the place of the fault', decoded.offset, end - start);
    if (sentenceOf(decoded) === '') throw new Error('a fault says nothing');
    return decoded.offset;
  }
  const weight = weightOf(decoded, bytes, start, end);
  within('what was decoded', weight, end - start + OWN_WORDS);
  return weight;
}
