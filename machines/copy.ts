/**
 * COPY: copy-in and copy-out, each for a Query (`simple`) and for an Execute (`extended`), which differ in what
 * follows an error: ReadyForQuery at once, or the skip until Sync. Manual: "COPY Operations".
 *
 * Copy-in knows what has been read last, because that decides whether an error may come now:
 * - `begun`: nothing was read since CopyInResponse; an error raised here comes before anything is read;
 * - `row`: a CopyData was read; it may have completed a bad row;
 * - `body`: a Sync or Flush was read and ignored; no error can come before the next CopyData or CopyDone.
 * So a Sync that arrives around an error was ignored or is still to be answered, depending on which was first. Nobody
 * who sees only the two streams can always tell (M01 to M06).
 */
import { UNKNOWN } from './commands.ts';
import { type Edge, type Edges, each, type Phase, to } from './edges.ts';
import { type EventName, EXTENDED_REQUESTS } from './messages.ts';
import {
  afterCompletion,
  afterMessageError,
  KNOWN_IN_COMMAND,
  KNOWN_IN_PIPELINE,
  type Known,
  runsStatements,
} from './status.ts';

/** Every message that has no place in copy-in. */
const FOREIGN: readonly EventName[] = [...EXTENDED_REQUESTS, ...UNKNOWN, 'F.FunctionCall', 'F.Query', 'F.Terminate'];

type Origin = 'simple' | 'extended';

function copyIn(prefix: string, origin: Origin, known: Known, complete: string, error: string): Phase {
  const at = (state: string) => `${prefix}copyIn.${origin}.${state}.${known}`;
  const failing = (rule: 'copy-in.error-before-read' | 'copy-in.error-at-row'): Edges => ({
    'B.ErrorResponse': to(error, rule),
  });
  const reading: Edges = {
    ...each(FOREIGN, to('synchronizationLost.error', 'copy-in.foreign-message')),
    ...each(['F.endOfInput', 'F.invalidLength'], to('synchronizationLost.error', 'copy-in.unreadable')),
    'F.CopyData': to(at('row'), 'copy-in.data'),
    'F.Sync': to(at('body'), origin === 'simple' ? 'copy-in.sync-ignored-in-query' : 'copy-in.sync-ignored'),
    ...each(['F.Flush', 'F.Flush.withBody'], to(at('body'), 'copy-in.flush-ignored')),
    'F.CopyDone': to(at('ending'), 'copy-in.done'),
    'F.CopyFail': to(at('failing'), 'copy-in.fail'),
  };
  return {
    [at('begun')]: { ...reading, ...failing('copy-in.error-before-read') },
    [at('row')]: { ...reading, ...failing('copy-in.error-at-row') },
    [at('body')]: reading,
    [at('ending')]: {
      'B.CommandComplete': to(complete, 'copy-in.complete'),
      'B.ErrorResponse': to(error, 'copy-in.error-at-end'),
    },
    [at('failing')]: { 'B.ErrorResponse': to(error, 'copy-in.error-after-fail') },
  };
}

function copyOut(prefix: string, origin: Origin, known: Known, complete: string, error: string): Phase {
  const at = (state: string) => `${prefix}copyOut.${origin}.${state}.${known}`;
  const failing: Edges = { 'B.ErrorResponse': to(error, 'copy-out.error') };
  const backup = (target: string): Edge => to(target, 'walsender.base-backup');
  return {
    [at('sending')]: {
      ...failing,
      'B.CopyData': to(at('sending'), 'copy-out.data'),
      'B.CopyDone': to(at('done'), 'copy-out.done'),
    },
    [at('done')]: {
      ...failing,
      'B.CommandComplete': to(complete, 'copy-out.complete'),
      // Its tablespaces are listed before the first of its copies begins (F40; basebackup.c, perform_base_backup).
      ...(prefix === 'walsender.' &&
        known === 'executed' && {
          'B.RowDescription': backup(`walsender.simpleQuery.sendingRows.${afterCompletion(known)}`),
          'B.CopyOutResponse': backup(at('sending')),
        }),
    },
  };
}

/** Copy-in and copy-out inside a Query. */
export function simpleCopy(prefix: '' | 'walsender.'): Phase {
  const knowns = (prefix === '' ? KNOWN_IN_COMMAND : KNOWN_IN_PIPELINE).filter(runsStatements);
  return Object.assign(
    {},
    ...knowns.map((known): Phase => {
      const complete = `${prefix}simpleQuery.completed.${afterCompletion(known)}`;
      const error = `${prefix}afterError.${afterMessageError(known)}`;
      return {
        ...copyIn(prefix, 'simple', known, complete, error),
        ...copyOut(prefix, 'simple', known, complete, error),
      };
    }),
  );
}

/** Copy-in and copy-out inside an Execute. */
export const extendedCopy: Phase = Object.assign(
  {},
  ...KNOWN_IN_PIPELINE.filter(runsStatements).map((known): Phase => {
    const complete = 'pipelining.awaiting.executed';
    const error = `skippingUntilSync.${afterMessageError(known)}`;
    return { ...copyIn('', 'extended', known, complete, error), ...copyOut('', 'extended', known, complete, error) };
  }),
);

/** What follows a message that copy-in cannot survive: an ERROR, and the FATAL about it. */
export const synchronizationLost: Phase = {
  'synchronizationLost.error': { 'B.ErrorResponse': to('synchronizationLost.fatal', 'copy-in.synchronization-lost') },
  'synchronizationLost.fatal': { 'B.ErrorResponse.fatal': to('closed', 'copy-in.synchronization-lost') },
};
