/**
 * Reading the integers and strings of messages: big-endian, zero-terminated. Nothing here checks that the bytes are
 * there, except where `end` is a parameter; nothing looks beyond it, so that the cost stays within the message.
 */

/** The Int32 at `at`, signed as in the manual. */
export function int32(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) << 24) |
    ((bytes[at + 1] as number) << 16) |
    ((bytes[at + 2] as number) << 8) |
    (bytes[at + 3] as number)
  );
}

/** The Int16 at `at` as servers take their counts: unsigned (pqformat.c `pq_getmsgint`). */
export function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

/** Where the zero byte of the string at `at` lies; -1 when there is none before `end`. */
export function terminatorOf(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) if (bytes[i] === 0) return i;
  return -1;
}
