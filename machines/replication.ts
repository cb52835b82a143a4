/**
 * A walsender: Query, FunctionCall refused, the extended query protocol refused, and copy-both, in which each side
 * ends its half by itself and Sync is not ignored but FATAL. Manual: "Streaming Replication Protocol".
 */
import { ending, STRAY } from './commands.ts';
import { simpleCopy } from './copy.ts';
import { type Edges, each, type Phase, to } from './edges.ts';
import { afterErrors, skips } from './extended-query.ts';
import { EXTENDED_REQUESTS, FRONTEND_EVENTS } from './messages.ts';
import { simpleQuery } from './simple-query.ts';
import { afterMessageError, type ErrorStatus, readyForQuery, STATUSES } from './status.ts';

/** A walsender skips only after it refused an extended message, which executes nothing, so the status is never open. */
const REFUSED_STATUSES: readonly ErrorStatus[] = ['idle', 'failed'];

const at = (state: string) => `walsender.${state}`;

const commands: Phase = Object.assign(
  {},
  ...STATUSES.map((status): Phase => {
    const error = afterMessageError(status);
    return {
      [at(`ready.${status}`)]: {
        ...ending,
        ...each(EXTENDED_REQUESTS, to(at(`refusing.extendedQuery.${status}`), 'walsender.extended-refused')),
        ...each(STRAY, to(at(`ready.${status}`), 'copy.stray-ignored')),
        'F.Flush': to(at(`ready.${status}`), 'extended.flush'),
        'F.Flush.withBody': to(at(`refusing.extendedQuery.${status}`), 'extended.flush-body'),
        'F.FunctionCall': to(at(`refusing.functionCall.${status}`), 'walsender.function-call-refused'),
        'F.Query': to(at(`simpleQuery.begun.${status}`), 'walsender.query'),
        'F.Sync': to(at(`sync.answering.${status}`), 'sync.sync'),
      },
      [at(`refusing.extendedQuery.${status}`)]: {
        'B.ErrorResponse': to(at(`skippingUntilSync.${error}`), 'walsender.extended-refused'),
      },
      [at(`refusing.functionCall.${status}`)]: {
        'B.ErrorResponse': to(at(`afterError.${error}`), 'walsender.function-call-refused'),
      },
      [at(`sync.answering.${status}`)]: {
        ...readyForQuery('walsender.', status, 'sync.ready'),
        'B.ErrorResponse': to(at(`afterError.${error}`), 'sync.error'),
      },
    };
  }),
);

const failing: Edges = { 'B.ErrorResponse': to(at('afterError.idle'), 'copy-both.error') };

const invalid: Edges = {
  ...each(FRONTEND_EVENTS, to('protocolViolation', 'copy-both.invalid-message')),
  'F.Terminate': to('closed', 'termination.terminate'),
  'F.endOfInput': to('closed', 'termination.end-of-input'),
  'F.invalidLength': to('closed', 'termination.invalid-length'),
};

const copyBoth: Phase = {
  [at('copyBoth.streaming')]: {
    ...failing,
    ...invalid,
    'F.CopyData': to(at('copyBoth.streaming'), 'copy-both.frontend-data'),
    'F.CopyDone': to(at('copyBoth.frontendDone'), 'copy-both.frontend-done'),
    'B.CopyData': to(at('copyBoth.streaming'), 'copy-both.server-data'),
    'B.CopyDone': to(at('copyBoth.serverDone'), 'copy-both.server-done'),
  },
  // Once it has read CopyDone the server answers with its own before anything else (walsender.c, ProcessRepliesIfAny).
  [at('copyBoth.frontendDone')]: {
    'B.CopyDone': to(at('copyBoth.bothDone'), 'copy-both.server-done'),
  },
  [at('copyBoth.serverDone')]: {
    ...failing,
    ...invalid,
    'F.CopyData': to(at('copyBoth.serverDone'), 'copy-both.frontend-data'),
    'F.CopyDone': to(at('copyBoth.bothDone'), 'copy-both.frontend-done'),
    // A keepalive for a status update that asks for one.
    'B.CopyData': to(at('copyBoth.serverDone'), 'copy-both.server-data'),
  },
  [at('copyBoth.bothDone')]: {
    ...failing,
    'B.CopyData': to(at('copyBoth.bothDone'), 'copy-both.server-data'),
    'B.RowDescription': to(at('simpleQuery.sendingRows.idle'), 'copy-both.complete'),
    'B.CommandComplete': to(at('simpleQuery.completed.executed'), 'copy-both.complete'),
  },
};

export const replication: Phase = {
  ...commands,
  ...simpleQuery('walsender.'),
  ...simpleCopy('walsender.'),
  ...copyBoth,
  ...skips('walsender.', REFUSED_STATUSES),
  ...afterErrors('walsender.'),
};
