/**
 * What may come without any message having caused it: NoticeResponse, NotificationResponse, ParameterStatus, and
 * FATAL. None changes the state, but for FATAL, so they are laid over the declared states instead of being written
 * into each. Manual: "Asynchronous Operations".
 */
import { type Edges, type Phase, to } from './edges.ts';

/** The backend waits for a message here and no transaction is open, or none may be. */
const WAITS_OUTSIDE_TRANSACTION = /^(ready\.idle|skippingUntilSync\.(idle|either))$|^pipelining\.\w+\.(idle|executed)$/;

/** Nobody can LISTEN on a walsender (utility.c, standard_ProcessUtility: only a B_BACKEND may), so it is told of nothing. */
const isWalsender = (state: string): boolean => state.startsWith('walsender.');

/** The phases that follow the first ReadyForQuery and precede the end. */
const SESSION = /^(?!startup|authentication|synchronizationLost|protocolViolation|closed)/;

const overlay = (state: string, edges: Edges): Edges => ({
  'B.NoticeResponse': to(state, 'asynchronous.notice'),
  'B.ErrorResponse.fatal': to('closed', 'asynchronous.fatal'),
  ...((edges['B.ReadyForQuery.idle'] !== undefined || WAITS_OUTSIDE_TRANSACTION.test(state)) &&
    !isWalsender(state) && { 'B.NotificationResponse': to(state, 'asynchronous.notification') }),
  ...(Object.keys(edges).some((event) => event.startsWith('B.ReadyForQuery')) && {
    'B.ParameterStatus': to(state, 'asynchronous.parameter-status'),
  }),
  ...edges,
});

/** The declared states with the asynchronous messages of PostgreSQL 14 and later laid over them. */
export const withAsynchronous = (states: Phase): Phase =>
  Object.fromEntries(
    Object.entries(states).map(([state, edges]) => [state, SESSION.test(state) ? overlay(state, edges) : edges]),
  );
