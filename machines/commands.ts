/**
 * What the backend does with each frontend message while it awaits a command: the edges that `ready` and an open
 * pipeline share. Manual: "Simple Query", "Extended Query", "Function Call", "Termination".
 */
import { type Edges, each, to } from './edges.ts';
import type { EventName } from './messages.ts';
import { atCommand, type Known } from './status.ts';

/** Copy messages outside copy mode. */
export const STRAY: readonly EventName[] = ['F.CopyData', 'F.CopyDone', 'F.CopyFail'];

/** Types that the backend does not know while it reads typed messages; start-up packets begin with a zero byte. */
export const UNKNOWN: readonly EventName[] = [
  'F.CancelRequest',
  'F.GSSENCRequest',
  'F.PasswordMessage',
  'F.SSLRequest',
  'F.StartupMessage',
  'F.StartupMessage.replication',
  'F.unknownType',
];

/** How a session ends from any state in which the backend reads a message. */
export const ending: Edges = {
  ...each(UNKNOWN, to('protocolViolation', 'termination.unknown-type')),
  'F.Terminate': to('closed', 'termination.terminate'),
  'F.endOfInput': to('closed', 'termination.end-of-input'),
  'F.invalidLength': to('closed', 'termination.invalid-length'),
};

/** The commands of an ordinary session where `known` holds. */
export function commands(known: Exclude<Known, 'pipelined'>): Edges {
  return {
    ...ending,
    'F.Query': to(`simpleQuery.begun.${atCommand(known)}`, 'simple.query'),
    'F.FunctionCall': to(`functionCall.running.${atCommand(known)}`, 'function-call.call'),
    'F.Parse': to(`extendedQuery.parsing.${known}`, 'extended.parse'),
    'F.Bind': to(`extendedQuery.binding.${known}`, 'extended.bind'),
    'F.Describe.statement': to(`extendedQuery.describingStatement.${known}`, 'extended.describe'),
    'F.Describe.portal': to(`extendedQuery.describingPortal.${known}`, 'extended.describe'),
    'F.Execute': to(`extendedQuery.executing.${known}`, 'extended.execute'),
    'F.Close': to(`extendedQuery.closing.${known}`, 'extended.close'),
    'F.Flush.withBody': to(`extendedQuery.refusingFlush.${known}`, 'extended.flush-body'),
    'F.Sync': to(`sync.answering.${known}`, 'sync.sync'),
  };
}
