/**
 * What a run against targets came to: the data that every report is written from, that shards write and `merge` joins.
 * Written as JSON, `RUN_FORMAT` says which fields there are.
 */
import type { RuleId } from '../../machines/rules.ts';
import type { Dialect } from '../../machines/versions.ts';
import type { Verdict } from '../play/verdicts.ts';

/** Version of the fields below. */
export const RUN_FORMAT = 1;

/** The phases of a run against a target, in their order. */
export const PHASES = ['handshake', 'recordings', 'transitions', 'walks', 'interleavings', 'malformed'] as const;

export type Phase = (typeof PHASES)[number];

/** What of a case was compared: the replies, what became of the connection, what the next client met. */
export type Aspect = 'replies' | 'connection' | 'pool';

/**
 * How one case came out: `passed`; `failed` again when it was played alone; `flaky`, failed and then not always;
 * `error`, it could not be judged, for instance because the reference could not be reached.
 */
export type CaseOutcome = 'passed' | 'failed' | 'flaky' | 'error';

/** A case of a phase; phases of many generated cases list only those that did not pass. */
export interface CaseReport {
  /** Unique in a run and the same in every run: `recordings/D03`, `walks/7:12` (seed and path). */
  readonly id: string;
  readonly phase: Phase;
  readonly outcome: CaseOutcome;
  /** One sentence about what went wrong; '' where it passed. */
  readonly sentence: string;
  /** Id of the finding that it is a case of; absent where it passed or could not be judged. */
  readonly finding?: string;
  readonly milliseconds: number;
}

/** One line of a finding: what the frontend sends, what is expected and what came at the same place. */
export interface FindingRow {
  /** Compact notation; '' where nothing stands. */
  readonly sent: string;
  readonly expected: string;
  readonly got: string;
}

/** One way in which a target is wrong: the smallest case found of its pair of verdict and rule. */
export interface TargetFinding {
  /** `verdict/rule`: what known failures name. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly rule: RuleId;
  readonly aspect: Aspect;
  /** Id of the case that was found first. */
  readonly case: string;
  readonly phase: Phase;
  /** One sentence. */
  readonly sentence: string;
  /** The smallest exchange as PostgreSQL has it, in compact notation. */
  readonly expected: string;
  /** The same with what the target answered. */
  readonly got: string;
  readonly rows: readonly FindingRow[];
  /** Number of the first row in which both differ. */
  readonly at: number;
  /** State of the backend machine before that row. */
  readonly state: string;
  /** Played alone so often, and failed so often. */
  readonly played: number;
  readonly failed: number;
  /** The line that replays it. */
  readonly replay: string;
  /** Paths of what was written about it: a recording, and input for pgproto. */
  readonly files: readonly string[];
  /** Seconds from the start of the run until it was found first. */
  readonly seconds: number;
}

/** How a phase went. */
export interface PhaseReport {
  readonly phase: Phase;
  readonly cases: number;
  readonly failed: number;
  readonly flaky: number;
  readonly errors: number;
  readonly seconds: number;
}

/** Cases of a phase that are not played on this target. */
export interface LeftOut {
  readonly phase: Phase;
  readonly cases: number;
  /** Which they are and why, as a clause: `start-ups that need an open door: plain, at-once`. */
  readonly why: string;
}

/** Why a run ended. */
export type RunEnd = 'done' | 'time' | 'interrupted' | 'target-gone';

/** What a run against one target came to. */
export interface RunReport {
  readonly format: typeof RUN_FORMAT;
  /** The target's address or the name given with `--name`, without password. */
  readonly target: string;
  /** What the target says of itself: `server_version`. */
  readonly version: string;
  /** The reference's address and version. */
  readonly reference: string;
  readonly dialect: Dialect;
  readonly seed: number;
  /** From 0; a run that is not split has `{ index: 0, count: 1 }`. */
  readonly shard: { readonly index: number; readonly count: number };
  /** ISO 8601. */
  readonly began: string;
  readonly seconds: number;
  readonly ended: RunEnd;
  readonly phases: readonly PhaseReport[];
  /** Of the phases that were asked for; absent where nobody has counted. */
  readonly leftOut?: readonly LeftOut[];
  /** Every case of the phases that list theirs, and every one that did not pass. */
  readonly cases: readonly CaseReport[];
  readonly findings: readonly TargetFinding[];
}
