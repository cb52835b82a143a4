/** The formats of COPY: rows to bytes and bytes to rows. */

export { CopyBinaryReader } from './binary-reader.ts';
export { CopyBinaryWriter } from './binary-writer.ts';
export { CopyCsvReader, type CopyCsvReaderOptions } from './csv-reader.ts';
export { CopyCsvWriter, type CopyCsvWriterOptions } from './csv-writer.ts';
export {
  type CopyCsvOptions,
  type CopyHeaderToRead,
  type CopyHeaderToWrite,
  type CopyReaderOptions,
  type CopyTextOptions,
  MAX_ROW_BYTES,
  MAX_TUPLE_ATTRIBUTE_NUMBER,
} from './options.ts';
export type { CopyFault, CopyRowReader, CopyRowWriter, CopyValue } from './rows.ts';
export { CopyTextReader, type CopyTextReaderOptions } from './text-reader.ts';
export { CopyTextWriter, type CopyTextWriterOptions } from './text-writer.ts';
