/** What the writer and the reader of the binary format have to agree on (manual: "COPY", Binary Format). */

/** `PGCOPY\n\377\r\n\0`: damaged by whatever takes the data for text. */
export const BINARY_SIGNATURE: Uint8Array = Uint8Array.of(
  ...[0x50, 0x47, 0x43, 0x4f, 0x50, 0x59], // PGCOPY
  ...[0x0a, 0xff, 0x0d, 0x0a, 0x00],
);

/** In place of the number of columns: the data is over. */
export const TRAILER = -1;
