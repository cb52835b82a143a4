/**
 * Simple query: one Query message, any number of statements, exactly one ReadyForQuery. While it runs the backend
 * reads nothing, except inside a copy-in that one of the statements starts. Manual: "Simple Query".
 *
 * The states exist for an ordinary session and for a walsender, whose Query may also start copy-both.
 */
import { type Edges, type Phase, to } from './edges.ts';
import {
  afterCompletion,
  afterExecutionError,
  afterMessageError,
  KNOWN_IN_COMMAND,
  KNOWN_IN_PIPELINE,
  type Known,
  readyForQuery,
  runsStatements,
} from './status.ts';

/** The edges that are possible wherever a statement of the string may begin. */
function statement(prefix: string, known: Known): Edges {
  return {
    ...(runsStatements(known) && {
      'B.RowDescription': to(`${prefix}simpleQuery.sendingRows.${known}`, 'simple.row-description'),
      'B.CopyInResponse': to(`${prefix}copyIn.simple.begun.${known}`, 'copy-in.begin'),
      'B.CopyOutResponse': to(`${prefix}copyOut.simple.sending.${known}`, 'copy-out.begin'),
    }),
    'B.CommandComplete': to(`${prefix}simpleQuery.completed.${afterCompletion(known)}`, 'simple.command-complete'),
    'B.ErrorResponse': to(`${prefix}afterError.${afterExecutionError(known)}`, 'simple.error'),
  };
}

export function simpleQuery(prefix: '' | 'walsender.'): Phase {
  const knowns = prefix === '' ? KNOWN_IN_COMMAND : KNOWN_IN_PIPELINE;
  const at = (state: string, known: Known) => `${prefix}simpleQuery.${state}.${known}`;
  const states: Phase = {};
  for (const known of knowns) {
    const error = to(`${prefix}afterError.${afterMessageError(known)}`, 'simple.error');
    if (known !== 'executed') {
      states[at('begun', known)] = {
        ...statement(prefix, known),
        // Not inside a transaction block (walsender.c, exec_replication_command).
        ...(prefix === 'walsender.' &&
          known === 'idle' && {
            'B.CopyBothResponse': to('walsender.copyBoth.streaming', 'copy-both.begin'),
          }),
        'B.EmptyQueryResponse': to(at('empty', known), 'simple.empty'),
      };
      states[at('empty', known)] = { ...readyForQuery(prefix, known, 'simple.ready'), 'B.ErrorResponse': error };
    }
    if (runsStatements(known)) {
      states[at('sendingRows', known)] = {
        'B.DataRow': to(at('sendingRows', known), 'simple.data-row'),
        'B.CommandComplete': to(at('completed', afterCompletion(known)), 'simple.command-complete'),
        'B.ErrorResponse': error,
      };
    }
    if (known === 'executed' || known === 'pipelined') {
      states[at('completed', known)] = { ...statement(prefix, known), ...readyForQuery(prefix, known, 'simple.ready') };
    }
  }
  return states;
}
