/** The words in which a tracker answers, and the bounds of what it remembers. */
import type { RuleId } from '../../machines/rules.ts';

/** May the server connection be given to another client? `unknown` when not all states it could be in agree; keep it. */
export type Releasable = 'yes' | 'no' | 'unknown';
/**
 * What the last ReadyForQuery said: its byte I, T or E (manual, "Message Formats", ReadyForQuery). `unknown` before the
 * first one, and while nothing is known.
 */
export type TransactionStatus = 'idle' | 'inTransaction' | 'failed' | 'unknown';

/** What broke the protocol first. */
export interface Violation {
  readonly by: 'frontend' | 'backend';
  /** Number of the frontend message; for a backend's violation, the number of frontend messages seen before it. */
  readonly at: number;
  readonly rule: RuleId;
  /** Event names that would have been right, for a backend's violation. */
  readonly expected: readonly string[];
}

/** Bounds of memory; beyond them every answer is `unknown`. */
export interface Limits {
  /** Frontend messages that wait for the backend. A run of CopyData counts as one. */
  readonly pending: number;
  /** States in which the backend could be, each with how many of those messages it has read. */
  readonly hypotheses: number;
}

/** The limits of a tracker that is given none: 16,384 waiting frontend messages and 256 states it could be in. */
export const DEFAULT_LIMITS: Limits = { pending: 16_384, hypotheses: 256 };
