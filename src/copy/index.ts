/**
 * COPY as sessions without I/O, `CopyIn` and `CopyOut`, as streams over anything that carries bytes, and the rows of its
 * formats. Runs wherever Web Streams do.
 */
export * from '../codec/copy/index.ts';
export { CopyIn, type CopyInOptions, type CopyInStage } from './copy-in.ts';
export { CopyOut, type CopyOutOptions, type CopyOutStage } from './copy-out.ts';
export { type CopyDone, CopyError, type CopyFailure, type CopyOutcome, type CopyViolation } from './outcome.ts';
export type { AsynchronousMessage, SessionOptions } from './session.ts';
export {
  type CopyFromOptions,
  type CopyItem,
  type CopyRowsOptions,
  copyFrom,
  copyIn,
  copyOut,
  copyRows,
  type StreamOptions,
} from './streams.ts';
export { StreamTransport, type Transport } from './transport.ts';
