/** The words in which a tracker answers, and the bounds of what it remembers. */
import type { RuleId } from '../../machines/rules.ts';

export type Releasable = 'yes' | 'no' | 'unknown';
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
  readonly hypotheses: number;
}

export const DEFAULT_LIMITS: Limits = { pending: 16_384, hypotheses: 256 };
