/**
 * The tracker, to be embedded: `Tap` for bytes, `Tracker` for messages that somebody else has framed. No dependencies.
 */
export { EVENTS, type EventName, eventId } from '../../machines/messages.ts';
export { STARTS, type Start } from '../../machines/starts.ts';
export { DIALECTS, type Dialect, dialectOfVersion, NEWEST_DIALECT } from '../../machines/versions.ts';
export { backendTable } from '../table/tables.ts';
export { Tap, type TapOptions, type TappedMessage, type TapState } from './tap.ts';
export type { TapFault } from './tap-fault.ts';
export {
  DEFAULT_LIMITS,
  type Limits,
  type Releasable,
  Tracker,
  type TransactionStatus,
  type Violation,
} from './tracker.ts';
