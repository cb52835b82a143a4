/**
 * The differences between PostgreSQL's versions, as edits of the declared states, never as forks. PostgreSQL 14 to 17
 * are the base but for the end of the start-up; 12 and 13 differ in copy-in and in ParameterStatus, 12 also in
 * NotificationResponse, and 18 in what a Query inside a pipeline leaves behind. Everything else was measured to be the same (C and D series of recordings).
 */
import { commands, STRAY } from './commands.ts';
import { type Edges, each, type Phase, to } from './edges.ts';
import { FRONTEND_EVENTS } from './messages.ts';
import type { Dialect } from './versions.ts';

type Edit = (states: Phase) => Phase;

const editEdges = (states: Phase, edit: (state: string, edges: Edges) => Edges): Phase =>
  Object.fromEntries(Object.entries(states).map(([state, edges]) => [state, edit(state, edges)]));

/** Up to 13 a foreign message in copy-in is consumed like a CopyFail (D80 to D92), the connection lives. */
const foreignMessageAborts: Edit = (states) =>
  editEdges(states, (state, edges) => {
    const failing = state.replace(/\.(begun|row|body)\./, '.failing.');
    return Object.fromEntries(
      Object.entries(edges).map(([event, edge]) => [
        event,
        edge.rule === 'copy-in.foreign-message' ? to(failing, 'copy-in.foreign-aborts') : edge,
      ]),
    );
  });

/**
 * Up to 13 ParameterStatus is sent at the moment of change, so wherever the backend works (B14, D162, H17), and behind an
 * ErrorResponse that has undone a change (guc.c, AtEOXact_GUC).
 */
const parameterStatusAtOnce: Edit = (states) =>
  editEdges(states, (state, edges) => {
    const inSession =
      edges['B.ErrorResponse.fatal']?.rule === 'asynchronous.fatal' && !state.startsWith('authentication');
    const working =
      !FRONTEND_EVENTS.some((event) => edges[event]) ||
      /^(walsender\.)?(copyIn\.\w+\.row|skippingUntilSync)\./.test(state);
    return inSession && working
      ? { ...edges, 'B.ParameterStatus': to(state, 'asynchronous.parameter-status-at-once') }
      : edges;
  });

/** 12 holds notifications of a pipeline that has executed something back until Sync (C78). */
const notificationsWaitForSync: Edit = (states) =>
  editEdges(states, (state, edges) => {
    if (!/^pipelining\.\w+\.executed$/.test(state)) return edges;
    const { 'B.NotificationResponse': _, ...others } = edges;
    return others;
  });

/**
 * Up to 16 nothing of the user runs between BackendKeyData and the first ReadyForQuery; from 17 on log-in triggers do
 * (postgres.c, PostgresMain: EventTriggerOnLogin).
 */
const nothingBehindKey: Edit = (states) =>
  editEdges(states, (state, edges) =>
    /^authentication\.\w+\.keyed$/.test(state)
      ? Object.fromEntries(Object.entries(edges).filter(([event]) => event === 'B.ReadyForQuery.idle'))
      : edges,
  );

/**
 * 18: a Query or FunctionCall inside a pipeline that has executed something leaves the implicit transaction open and
 * says T (`ready.unsettled`: an explicit block looks the same). A Sync that then says I ended nothing: `ready.broken`.
 */
const implicitTransactionStaysOpen: Edit = (states) => {
  const unsettled = 'ready.unsettled';
  const closed = 'pipelining.awaiting.unsettled';
  const broken = 'ready.broken';
  const interrupted = editEdges(states, (state, edges) =>
    state.endsWith('.pipelined') && edges['B.ReadyForQuery.inTransaction']
      ? { ...edges, 'B.ReadyForQuery.inTransaction': to(unsettled, 'pipeline.query-keeps-transaction') }
      : edges,
  );
  const shared = (state: string): Edges => ({
    ...each(STRAY, to(state, 'copy.stray-ignored')),
    'F.Flush': to(state, 'extended.flush'),
    'B.NoticeResponse': to(state, 'asynchronous.notice'),
    'B.ErrorResponse.fatal': to('closed', 'asynchronous.fatal'),
  });
  const answering = (name: string, edges: Edges): Phase => ({
    [name]: {
      'B.NoticeResponse': to(name, 'asynchronous.notice'),
      ...(name.startsWith('sync.') && { 'B.ParameterStatus': to(name, 'asynchronous.parameter-status') }),
      'B.ErrorResponse.fatal': to('closed', 'asynchronous.fatal'),
      ...edges,
    },
  });
  // A Close needs no transaction, so it does not take up again the one that Sync will forget (postgres.c, PostgresMain).
  const interrupting = (state: string): Edges => ({
    ...commands('executed'),
    ...shared(state),
    'F.Close': to('extendedQuery.closing.unsettled', 'extended.close'),
    'F.Sync': to('sync.answering.unsettled', 'sync.sync'),
  });
  const failing = (target: string): Edges => ({ 'B.ErrorResponse': to(target, 'pipeline.broken-statement') });
  return {
    ...interrupted,
    [unsettled]: interrupting(unsettled),
    [closed]: interrupting(closed),
    ...answering('extendedQuery.closing.unsettled', {
      'B.CloseComplete': to(closed, 'extended.close-complete'),
      'B.ErrorResponse': to('skippingUntilSync.either', 'extended.error'),
    }),
    ...answering('sync.answering.unsettled', {
      'B.ReadyForQuery.inTransaction': to('ready.inTransaction', 'pipeline.transaction-goes-on'),
      'B.ReadyForQuery.idle': to(broken, 'pipeline.sync-breaks-transaction'),
      'B.ErrorResponse': to('afterError.either', 'sync.error'),
    }),
    [broken]: {
      ...commands('idle'),
      ...shared(broken),
      ...each(
        ['F.Parse', 'F.Bind', 'F.Execute', 'F.Describe.portal', 'F.Describe.statement'],
        to('broken.extendedQuery', 'pipeline.broken-statement'),
      ),
      ...each(['F.Query', 'F.FunctionCall'], to('broken.command', 'pipeline.broken-statement')),
      'F.Close': to('broken.closing', 'extended.close'),
      'F.Sync': to('sync.answering.broken', 'sync.sync'),
    },
    ...answering('broken.extendedQuery', failing('skippingUntilSync.idle')),
    ...answering('broken.command', failing('afterError.idle')),
    ...answering('broken.closing', {
      'B.CloseComplete': to(broken, 'extended.close-complete'),
      'B.ErrorResponse': to('skippingUntilSync.idle', 'extended.error'),
    }),
    ...answering('sync.answering.broken', {
      'B.ReadyForQuery.idle': to(broken, 'sync.ready'),
      'B.ErrorResponse': to('afterError.idle', 'sync.error'),
    }),
  };
};

const EDITS: Readonly<Record<Dialect, readonly Edit[]>> = {
  'postgres-12': [foreignMessageAborts, parameterStatusAtOnce, notificationsWaitForSync, nothingBehindKey],
  'postgres-13': [foreignMessageAborts, parameterStatusAtOnce, nothingBehindKey],
  'postgres-14': [nothingBehindKey],
  'postgres-15': [nothingBehindKey],
  'postgres-16': [nothingBehindKey],
  'postgres-17': [],
  'postgres-18': [implicitTransactionStaysOpen],
};

/** The states of one dialect, from those of the base. */
export const inDialect = (dialect: Dialect, base: Phase): Phase =>
  EDITS[dialect].reduce((states, edit) => edit(states), base);
