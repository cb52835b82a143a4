/**
 * What is known of the transaction status between one ReadyForQuery and the next. The status is unfolded into the
 * states instead of being a region of its own: parallel regions are united, and a ReadyForQuery that only the status
 * region takes would count as legal everywhere.
 */
import { type Edges, each, to } from './edges.ts';
import type { EventName } from './messages.ts';
import type { RuleId } from './rules.ts';

/** What the last ReadyForQuery said, and the names of the `ready` states. */
export type Status = 'idle' | 'inTransaction' | 'failed';
export const STATUSES: readonly Status[] = ['idle', 'inTransaction', 'failed'];

/**
 * - a Status: nothing has been executed since the ReadyForQuery that said so;
 * - `executed`: something was, and it may have been BEGIN or COMMIT, so the status is open;
 * - `pipelined`: the same, and it was executed by the pipeline that a Query or FunctionCall now interrupts (this
 *   decides what PostgreSQL 18 answers: C60, C66).
 */
export type Known = Status | 'executed' | 'pipelined';
export const KNOWN_IN_PIPELINE: readonly (Status | 'executed')[] = [...STATUSES, 'executed'];
export const KNOWN_IN_COMMAND: readonly Known[] = [...KNOWN_IN_PIPELINE, 'pipelined'];

/**
 * Where a statement can return rows or start a COPY: not in a failed block, which refuses every statement but those that
 * lead out of it, and those return nothing (25P02; B10, C84; postgres.c, exec_simple_query and exec_execute_message).
 */
export const runsStatements = (known: Known): boolean => known !== 'failed';

/** What is known at the start of a Query or FunctionCall that arrives where `known` holds. */
export const atCommand = (known: Known): Known => (known === 'executed' ? 'pipelined' : known);

/** What is known once a statement of a Query has completed. */
export const afterCompletion = (known: Known): 'executed' | 'pipelined' =>
  known === 'pipelined' ? 'pipelined' : 'executed';

/** What the ReadyForQuery after an error can say: `either` is idle or failed. Never in transaction. */
export type ErrorStatus = 'idle' | 'failed' | 'either';
export const ERROR_STATUSES: readonly ErrorStatus[] = ['idle', 'failed', 'either'];

/** After an error of something that was executed: a failing COMMIT leaves the block, every other error fails it. */
export function afterExecutionError(known: Known): ErrorStatus {
  return known === 'idle' || known === 'failed' ? known : 'either';
}

/** After an error of what leaves a block as it is: a message that executes nothing, a statement that returns rows, a COPY. */
export function afterMessageError(known: Known): ErrorStatus {
  return known === 'inTransaction' ? 'failed' : afterExecutionError(known);
}

const READY_FOR_QUERY: Readonly<Record<Status, EventName>> = {
  idle: 'B.ReadyForQuery.idle',
  inTransaction: 'B.ReadyForQuery.inTransaction',
  failed: 'B.ReadyForQuery.failed',
};

/**
 * Nothing that completes leaves a failed block behind: only an error fails one, and what leads out of it ends it or takes
 * it back to a savepoint (xact.c, EndTransactionBlock and RollbackToSavepoint).
 */
const possible = (known: Known | ErrorStatus): readonly Status[] =>
  known === 'either'
    ? ['idle', 'failed']
    : known === 'executed' || known === 'pipelined'
      ? ['idle', 'inTransaction']
      : [known];

/** The ReadyForQuery edges into `ready` that are possible where `known` holds. */
export function readyForQuery(prefix: string, known: Known | ErrorStatus, rule: RuleId): Edges {
  return Object.assign(
    {},
    ...possible(known).map((status) => each([READY_FOR_QUERY[status]], to(`${prefix}ready.${status}`, rule))),
  );
}
