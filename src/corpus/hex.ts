/** Bytes as hexadecimal digits, two each, and back. */

const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Lower-case digits, two for each byte. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += DIGITS[byte];
  return text;
}

function digit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/**
 * The bytes of a text of hexadecimal digits, in either case.
 * @returns the bytes, or a clause that says what is wrong with the digits
 */
export function fromHex(text: string): Uint8Array | string {
  if (text.length % 2 !== 0) return `has ${text.length} digits, an odd number`;
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < text.length; i++) {
    const value = digit(text.charCodeAt(i));
    if (value < 0)
      return `has ${JSON.stringify(String.fromCodePoint(text.codePointAt(i) ?? 0))} at place ${i}, which is no hexadecimal digit`;
    bytes[i >> 1] = i % 2 === 0 ? value << 4 : (bytes[i >> 1] as number) | value;
  }
  return bytes;
}
