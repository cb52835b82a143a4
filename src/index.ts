/**
 * Wirestate: the PostgreSQL wire protocol as executable statecharts. This is the whole library but for what needs
 * another package, the machines (`wirestate/machines`, with xstate) and the laws (`wirestate/properties`, with
 * fast-check), and for what works on bytes (`wirestate/codec`, `wirestate/copy`).
 */
export {
  type Capture,
  type Entry,
  type Header,
  isMessage,
  type ParsedCapture,
  parseCapture,
  writeCapture,
} from './corpus/capture.ts';
export { type ParsedExchange, type Part, parseExchange, printExchange, type Token } from './corpus/notation.ts';
export { findModel, MODELS } from './models/index.ts';
export type { Message, ModelEntry, PublicReport, QueueModel, Reaction } from './models/model.ts';
export { type ExchangeResult, playExchange } from './play/exchange.ts';
export {
  beginningOf,
  dialectOf,
  type Finding as RecordingFinding,
  playRecording,
  type RecordingResult,
  type RecordingVerdict,
  type TraceLine,
} from './play/recording.ts';
export { aboutVerdict, VERDICT_IDS, type Verdict } from './play/verdicts.ts';
export * from './table/index.ts';
export * from './tracker/index.ts';
