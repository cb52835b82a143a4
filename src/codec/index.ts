/**
 * The wire protocol as bytes, by hand: framing, messages, start-up packets, what is inside CopyData. It does no I/O,
 * imports nothing, and runs wherever there are typed arrays and a TextDecoder.
 */

export type * from './backend-messages.ts';
export { type Command, commandOf } from './command-tag.ts';
export { decodeDataRow } from './data-row.ts';
export { decodeBackend, decodeSSLAnswer } from './decode-backend.ts';
export { answerTo, decodeFrontend, type ReceivedFrontendMessage } from './decode-frontend.ts';
export { decodeStartupPacket } from './decode-startup.ts';
export { encodeBackend } from './encode-backend.ts';
export { encodeFrontend } from './encode-frontend.ts';
export {
  NOTICE_FIELDS,
  type Notice,
  type NoticeField,
  type NoticeFieldName,
  noticeFields,
  noticeOf,
} from './error-fields.ts';
export { Framer, type FramerMode, NO_TYPE } from './framing.ts';
export type * from './frontend-messages.ts';
export { type LengthLimits, lengthLimits } from './limits.ts';
export {
  type BodyFault,
  type BodyFaultReason,
  isMalformed,
  type LengthFault,
  type MalformedMessage,
  sentenceOf,
} from './malformed.ts';
export {
  type ArchiveOrManifestData,
  type BaseBackupMessage,
  decodeBaseBackup,
  decodeWalReceiver,
  decodeWalSender,
  encodeReplication,
  type HotStandbyFeedback,
  type Manifest,
  type NewArchive,
  type PrimaryKeepalive,
  type ProgressReport,
  type StandbyStatusUpdate,
  type WalReceiverMessage,
  type WalSenderMessage,
  type XLogData,
} from './replication.ts';
export { RowTexts } from './row-texts.ts';
export { decodeScramServerFirst, type ScramServerFirst } from './scram.ts';
