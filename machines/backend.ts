/**
 * The backend: what PostgreSQL consumes (`F.*`) and emits (`B.*`), in the order in which it does so. Everything about
 * its transitions is declared in this folder and nothing else is: no sockets, no bytes, no clock.
 *
 * The machine is finite and has no context, guards, `always` or wildcards, so it can be compiled, enumerated and drawn
 * whole. The server's choices (an error here, a COPY begins, the row limit is reached) are several `B.*` edges out of
 * one state. It may therefore be run two ways: forwards, as a generator of everything a backend may do, and against a
 * recording, as an acceptor. A state with no `F.*` edge reads nothing; messages that arrive meanwhile wait.
 */
import { setup } from 'xstate';
import { withAsynchronous } from './asynchronous.ts';
import { extendedCopy, simpleCopy, synchronizationLost } from './copy.ts';
import { inDialect } from './dialects.ts';
import { assemble, type Phase, to } from './edges.ts';
import { extendedQuery, ready } from './extended-query.ts';
import { functionCall } from './function-call.ts';
import type { EventName } from './messages.ts';
import { replication } from './replication.ts';
import { simpleQuery } from './simple-query.ts';
import { startup } from './startup.ts';
import type { Dialect } from './versions.ts';

const base: Phase = withAsynchronous({
  ...startup,
  ...ready,
  ...simpleQuery(''),
  ...extendedQuery,
  ...simpleCopy(''),
  ...extendedCopy,
  ...functionCall,
  ...replication,
  ...synchronizationLost,
  protocolViolation: { 'B.ErrorResponse.fatal': to('closed', 'termination.fatal') },
  closed: { 'B.NoticeResponse': to('closed', 'asynchronous.notice-after-fatal') },
});

/** The declared states of one dialect: the source of the machine and of the compiled table. */
export const backendStates = (dialect: Dialect): Phase => inDialect(dialect, base);

/** The backend of one dialect as an XState machine. */
export function backendMachine(dialect: Dialect) {
  return setup({ types: { events: {} as { type: EventName } } }).createMachine({
    id: 'backend',
    initial: 'startup',
    states: assemble('backend', backendStates(dialect)),
  });
}
