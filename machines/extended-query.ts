/**
 * Extended query: `ready`, the open pipeline, the reply to each message, Sync, and the skip until Sync.
 * Manual: "Extended Query", "Pipelining".
 *
 * `ready` (synchronized: the last thing sent was a ReadyForQuery) is not `pipelining` (extended messages since then):
 * only the first may be released, and only in the second can a statement_timeout strike between two messages. It is
 * raised when the next message has been read, in the class of that message, so a Flush or a stray copy message that
 * has been read leaves a state of its own in which the error may still come.
 */
import { commands, ending, STRAY } from './commands.ts';
import { type Edges, each, type Phase, to } from './edges.ts';
import { FRONTEND_EVENTS } from './messages.ts';
import {
  afterExecutionError,
  afterMessageError,
  ERROR_STATUSES,
  type ErrorStatus,
  KNOWN_IN_PIPELINE,
  readyForQuery,
  runsStatements,
  STATUSES,
} from './status.ts';

const perKnown = (states: (known: (typeof KNOWN_IN_PIPELINE)[number]) => Phase): Phase =>
  Object.assign({}, ...KNOWN_IN_PIPELINE.map(states));

export const ready: Phase = Object.fromEntries(
  STATUSES.map((status) => [
    `ready.${status}`,
    {
      ...commands(status),
      ...each(STRAY, to(`ready.${status}`, 'copy.stray-ignored')),
      'F.Flush': to(`ready.${status}`, 'extended.flush'),
    },
  ]),
);

const pipelining = perKnown((known) => {
  const awaiting: Edges = {
    ...commands(known),
    ...each(STRAY, to(`pipelining.strayRead.${known}`, 'copy.stray-ignored')),
    'F.Flush': to(`pipelining.flushRead.${known}`, 'extended.flush'),
  };
  return {
    [`pipelining.awaiting.${known}`]: awaiting,
    [`pipelining.flushRead.${known}`]: {
      ...awaiting,
      'B.ErrorResponse': to(`skippingUntilSync.${afterMessageError(known)}`, 'extended.flush-error'),
    },
    [`pipelining.strayRead.${known}`]: {
      ...awaiting,
      'B.ErrorResponse': to(`afterError.${afterMessageError(known)}`, 'copy.stray-timeout'),
    },
  };
});

const replies = perKnown((known) => {
  const done = `pipelining.awaiting.${known}`;
  const executed = 'pipelining.awaiting.executed';
  const failing: Edges = { 'B.ErrorResponse': to(`skippingUntilSync.${afterMessageError(known)}`, 'extended.error') };
  const runs = runsStatements(known);
  const described = each(runs ? ['B.RowDescription', 'B.NoData'] : ['B.NoData'], to(done, 'extended.description'));
  // A row limit is one at least and reached by a row (pquery.c, PortalRunSelect): PortalSuspended without one is taken
  // all the same, for exchanges written down without their rows.
  const rows: Edges = {
    ...failing,
    'B.CommandComplete': to(executed, 'extended.command-complete'),
    ...(runs && {
      'B.DataRow': to(`extendedQuery.sendingRows.${known}`, 'extended.data-row'),
      'B.PortalSuspended': to(executed, 'extended.portal-suspended'),
    }),
  };
  return {
    [`extendedQuery.parsing.${known}`]: { ...failing, 'B.ParseComplete': to(done, 'extended.parse-complete') },
    [`extendedQuery.binding.${known}`]: { ...failing, 'B.BindComplete': to(done, 'extended.bind-complete') },
    [`extendedQuery.describingStatement.${known}`]: {
      ...failing,
      'B.ParameterDescription': to(`extendedQuery.describingPortal.${known}`, 'extended.parameter-description'),
    },
    [`extendedQuery.describingPortal.${known}`]: { ...failing, ...described },
    [`extendedQuery.closing.${known}`]: { ...failing, 'B.CloseComplete': to(done, 'extended.close-complete') },
    [`extendedQuery.refusingFlush.${known}`]: failing,
    [`extendedQuery.executing.${known}`]: {
      ...rows,
      'B.ErrorResponse': to(`skippingUntilSync.${afterExecutionError(known)}`, 'extended.error'),
      'B.EmptyQueryResponse': to(done, 'extended.empty'),
      ...(runs && {
        'B.CopyInResponse': to(`copyIn.extended.begun.${known}`, 'copy-in.begin'),
        'B.CopyOutResponse': to(`copyOut.extended.sending.${known}`, 'copy-out.begin'),
      }),
    },
    ...(runs && { [`extendedQuery.sendingRows.${known}`]: rows }),
    [`sync.answering.${known}`]: {
      ...readyForQuery('', known, 'sync.ready'),
      'B.ErrorResponse': to(`afterError.${afterMessageError(known)}`, 'sync.error'),
    },
  };
});

/** The ReadyForQuery that follows an error at once. */
export const afterErrors = (prefix: '' | 'walsender.'): Phase =>
  Object.fromEntries(
    ERROR_STATUSES.map((status) => [
      `${prefix}afterError.${status}`,
      readyForQuery(prefix, status, 'after-error.ready'),
    ]),
  );

/** The skip until Sync, from the errors that leave one of `statuses`. */
export const skips = (prefix: '' | 'walsender.', statuses: readonly ErrorStatus[]): Phase =>
  Object.assign(
    {},
    ...statuses.map((status): Phase => {
      const here = `${prefix}skippingUntilSync.${status}`;
      return {
        [here]: {
          ...each(FRONTEND_EVENTS, to(here, 'skip.discard')),
          ...ending,
          'F.Sync': to(`${prefix}sync.afterSkip.${status}`, 'skip.sync'),
        },
        [`${prefix}sync.afterSkip.${status}`]: {
          ...readyForQuery(prefix, status, 'skip.ready'),
          'B.ErrorResponse': to(`${prefix}afterError.${status}`, 'sync.error'),
        },
      };
    }),
  );

export const extendedQuery: Phase = { ...pipelining, ...replies, ...skips('', ERROR_STATUSES), ...afterErrors('') };
