/**
 * The reference queue: what a pooler has to remember of one server connection, so that it knows when the connection
 * may be given to the next client. It is the one machine with context: a list of what is owed, of bounded length.
 *
 * A Sync inside copy-in is ignored when the backend reads it there, and answered when an error came first; nobody who
 * counts can tell (M01 to M06). So the pooler does not let it come to that where it can, and asks where it cannot:
 * - while a copy-in is open it keeps a Sync back. What the backend reads next, CopyData, CopyDone or CopyFail, discards
 *   it, as the backend would have; an ErrorResponse sends it.
 * - a Sync behind a Query waits for its reply. A Sync behind an Execute must be sent, or else the reply would never be
 *   flushed; but nothing is sent after it until the reply shows whether a copy-in begins. If one does and fails, the
 *   Sync is doubtful, and a marker tells: a Sync and an empty Query, whose EmptyQueryResponse cannot be mistaken.
 * - what the backend would read and drop, it drops itself: everything in the skip until Sync, and late copy messages.
 *
 * Run it for one authenticated connection that is no walsender. Give it the messages of both sides as they are read.
 * A frontend message for which `snapshot.can()` is false is left unread for now (it will be taken after some reply, or
 * has no place in copy-in at all); a backend message for which it is false means that the server broke the protocol.
 * The actions say what to do: provide them, or read them from what `transition()` returns.
 */
import { assign, setup } from 'xstate';
import type { EventName } from './messages.ts';
import {
  answered,
  type CopyFinds,
  copyBegins,
  type ErrorKind,
  errorIs,
  failed,
  hasDoubtfulSync,
  mayBeginCopy,
  nextOwed,
  type Owed,
  type OwedList,
  opensPipeline,
  reached,
  sent,
  synchronized,
} from './owed.ts';
import type { Status } from './status.ts';

interface Context {
  /** The list of what is owed never becomes longer than this. */
  readonly capacity: number;
  readonly owed: OwedList;
  /** What the last ReadyForQuery said. */
  readonly status: Status;
  /** Something was executed or failed since then, so the next may say something else. */
  readonly changed: boolean;
  /** Something extended was sent that no ReadyForQuery covers yet. */
  readonly pipeline: boolean;
  /** An error started the skip until Sync, and no Sync is on its way. */
  readonly skipping: boolean;
  /** In copy-in: Syncs that are kept back since the last CopyData. */
  readonly keptSyncs: number;
  /** While the marker is awaited: the last ReadyForQuery, which is the marker's own if none follows it. */
  readonly heldReady: Status | undefined;
  /** While the marker is awaited: the frontend got no ReadyForQuery since the error, so it still skips until Sync. */
  readonly stillSkips: boolean;
}

/** Room for the longest list that no reply shortens, and then some. */
const SMALLEST_CAPACITY = 8;

const setUp = setup({
  types: {
    context: {} as Context,
    events: {} as { type: EventName },
    input: {} as { readonly capacity?: number } | undefined,
  },
  actions: {
    /** Send the frontend's message to the server. */
    forward: () => {},
    /** Send the server's message to the frontend. */
    deliver: () => {},
    /** Send the frontend the ReadyForQuery that was held, with this status. */
    deliverReady: (_, _params: { readonly status: Status | undefined }) => {},
    /** Swallow the message. */
    drop: () => {},
    /** Send the server a Flush. */
    sendFlush: () => {},
    /** Send the server that many Syncs, which were kept back. */
    sendSyncs: (_, _params: { readonly count: number }) => {},
    /** Send the server a Sync and an empty Query. */
    sendMarker: () => {},
    /** Close the connection to the server. */
    close: () => {},
    owe: assign({
      owed: ({ context }, { entry }: { readonly entry: Owed }) => sent(context.owed, entry),
      pipeline: ({ context }, { entry }) => context.pipeline || opensPipeline([entry]),
      skipping: ({ context }, { entry }) => context.skipping && entry !== 'sync',
    }),
    reach: assign({ owed: ({ context }) => reached(context.owed) }),
    answer: assign({ owed: ({ context }) => answered(context.owed), changed: true }),
    fail: assign(({ context }) => {
      const owed = failed(context.owed);
      return { owed, changed: true, skipping: owed.length === 0 };
    }),
    synchronize: assign(({ context, event }) => {
      const owed = synchronized(context.owed);
      return { owed, status: statusOf(event.type), changed: false, pipeline: opensPipeline(owed) };
    }),
    beginCopy: assign({ owed: ({ context }) => copyBegins(context.owed).owed }),
    keepSync: assign({ keptSyncs: ({ context }) => context.keptSyncs + 1 }),
    discardSyncs: assign({ keptSyncs: 0 }),
    oweSyncs: assign(({ context }) => ({
      owed: [...context.owed, ...Array<Owed>(context.keptSyncs).fill('sync')],
      skipping: false,
      keptSyncs: 0,
    })),
    awaitMarker: assign({ owed: [], heldReady: undefined, stillSkips: true }),
    releaseReady: assign({ heldReady: undefined }),
    endSkip: assign({ stillSkips: false }),
    resumeSkip: assign({ skipping: ({ context }) => context.stillSkips }),
    holdReady: assign({ heldReady: ({ event }) => statusOf(event.type) }),
  },
  guards: {
    nextIs: ({ context }, entries: readonly Owed[]) => entries.some((entry) => entry === nextOwed(context.owed)),
    errorIs: ({ context }, kind: ErrorKind) => errorIs(context.owed) === kind,
    copyFinds: ({ context }, finds: CopyFinds) => copyBegins(context.owed).finds === finds,
    copyMayBegin: ({ context }) => mayBeginCopy(context.owed),
    nothingSent: ({ context }) => context.owed.length === 0 && !context.pipeline,
    noQueryOwed: ({ context }) => !context.owed.includes('query'),
    // One place is left for the Flush that makes the server answer.
    isFull: ({ context }) => context.owed.length >= context.capacity - 1,
    syncIsDoubtful: ({ context }) => hasDoubtfulSync(context.owed),
    isOwed: ({ context }) => nextOwed(context.owed) !== undefined,
    isSkipping: ({ context }) => context.skipping,
    isPipelining: ({ context }) => context.pipeline,
    isIdle: ({ context }) => context.status === 'idle',
    hasKeptSync: ({ context }) => context.keptSyncs > 0,
    // The list must take them all, and a Flush, when an error comes.
    canKeepSync: ({ context }) => context.owed.length + context.keptSyncs < context.capacity - 3,
    hasHeldReady: ({ context }) => context.heldReady !== undefined,
    // PostgreSQL 18: a Sync ends no transaction; one that says idle straight after T broke it (C66, C69).
    breaksTransaction: ({ context, event }) =>
      event.type === 'B.ReadyForQuery.idle' &&
      context.status === 'inTransaction' &&
      !context.changed &&
      nextOwed(context.owed) === 'sync',
  },
});

function statusOf(event: EventName): Status {
  if (event === 'B.ReadyForQuery.idle') return 'idle';
  return event === 'B.ReadyForQuery.inTransaction' ? 'inTransaction' : 'failed';
}

const SETTLE = '#pooler.serving.settling';
const CLOSED = '#pooler.closed';

const deliver = { actions: 'deliver' } as const;
const forward = { actions: 'forward' } as const;
const drop = { actions: 'drop' } as const;
const leave = { target: CLOSED } as const;

const sending = (entry: Owed) =>
  ({ target: SETTLE, actions: ['forward', { type: 'owe', params: { entry } }] }) as const;

/** A copy message that was sent ahead of its CopyInResponse, or that comes too late. */
const copyMessage = (entry: 'copyData' | 'copyEnd') => [{ guard: 'copyMayBegin', ...sending(entry) }, drop] as const;

/** What the skip drops, and what may still come while the marker is awaited. */
const SKIPPED = [
  'F.Parse',
  'F.Bind',
  'F.Describe.portal',
  'F.Describe.statement',
  'F.Close',
  'F.Execute',
  'F.Query',
  'F.FunctionCall',
  'F.Flush',
  'F.CopyData',
  'F.CopyDone',
  'F.CopyFail',
] as const;
const COUNTED = [
  'B.ParseComplete',
  'B.BindComplete',
  'B.CloseComplete',
  'B.ParameterDescription',
  'B.RowDescription',
  'B.NoData',
  'B.FunctionCallResponse',
] as const;
const each = <Event extends EventName, T>(events: readonly Event[], transition: T) =>
  Object.fromEntries(events.map((event) => [event, transition])) as Record<Event, T>;

/** A reply that completes one entry. */
const completing = (entry: Owed) =>
  ({ guard: { type: 'nextIs', params: [entry] }, target: SETTLE, actions: ['deliver', 'answer'] }) as const;

const copyBeginning = (finds: CopyFinds, target: typeof SETTLE | '#pooler.copyIn.open' | '#pooler.copyIn.doubtful') =>
  ({ guard: { type: 'copyFinds', params: finds }, target, actions: ['deliver', 'beginCopy'] }) as const;

/** A reply that is one of many to a Query. */
const withinQuery = { guard: { type: 'nextIs', params: ['query'] }, actions: ['deliver', 'reach'] } as const;
/** A part of a reply. */
const part = { actions: ['deliver', 'reach'] } as const;

const readyForQuery = [
  { guard: 'breaksTransaction', target: CLOSED, actions: 'deliver' },
  { guard: { type: 'nextIs', params: ['query', 'call', 'sync'] }, target: SETTLE, actions: ['deliver', 'synchronize'] },
] as const;

/** The ReadyForQuery that was held is not the marker's: something came after it. */
const deliveringReady = [
  { type: 'deliverReady', params: ({ context }: { context: Context }) => ({ status: context.heldReady }) },
  'endSkip',
] as const;
const markerReady = [
  { guard: 'hasHeldReady', actions: [...deliveringReady, 'holdReady'] },
  { actions: ['drop', 'holdReady'] },
] as const;
const lastReady = { target: SETTLE, actions: ['drop', 'synchronize', 'resumeSkip'] } as const;

/** Ask how many ReadyForQuery follow an error. */
const asking = { target: '#pooler.uncertain', actions: ['deliver', 'sendMarker', 'awaitMarker'] } as const;
const flushing = ['sendFlush', { type: 'owe', params: { entry: 'flush' } }] as const;
const sendSyncs = {
  type: 'sendSyncs',
  params: ({ context }: { context: Context }) => ({ count: context.keptSyncs }),
} as const;
const copyEnd = { target: SETTLE, actions: ['forward', 'discardSyncs'] } as const;
const doubtfulCopyEnd = { target: '#pooler.copyConcluding', actions: ['forward', ...flushing] } as const;

/** The reference queue; the head of this file says how to run it. Input `capacity`: the most entries of what is owed
 * that it remembers, 64 by default. Events `{ type: EventName }`. What it knows of the backend is from `RULES`. */
export const poolerMachine = setUp.createMachine({
  id: 'pooler',
  context: ({ input }) => ({
    capacity: Math.max(input?.capacity ?? 64, SMALLEST_CAPACITY),
    owed: [],
    status: 'idle',
    changed: false,
    pipeline: false,
    skipping: false,
    keptSyncs: 0,
    heldReady: undefined,
    stillSkips: false,
  }),
  initial: 'serving',
  on: {
    'F.Terminate': leave,
    'F.endOfInput': leave,
    'B.NoticeResponse': deliver,
    'B.NotificationResponse': deliver,
    'B.ParameterStatus': deliver,
    'B.ErrorResponse.fatal': { target: CLOSED, actions: 'deliver' },
  },
  states: {
    serving: {
      initial: 'settling',
      on: {
        'B.ParseComplete': completing('extended'),
        'B.BindComplete': completing('extended'),
        'B.CloseComplete': completing('extended'),
        'B.NoData': completing('extended'),
        'B.RowDescription': [completing('extended'), withinQuery],
        'B.CommandComplete': [completing('execute'), withinQuery],
        'B.EmptyQueryResponse': [completing('execute'), withinQuery],
        'B.PortalSuspended': completing('execute'),
        'B.ParameterDescription': part,
        'B.DataRow': part,
        'B.CopyOutResponse': part,
        'B.CopyData': part,
        'B.CopyDone': part,
        'B.FunctionCallResponse': part,
        'B.CopyInResponse': [
          copyBeginning('reading', '#pooler.copyIn.open'),
          copyBeginning('doubtful', '#pooler.copyIn.doubtful'),
          copyBeginning('ended', SETTLE),
          // The frontend sent something into the copy-in that has no place there.
          { guard: { type: 'nextIs', params: ['execute', 'query'] }, target: CLOSED, actions: 'deliver' },
        ],
        'B.ErrorResponse': [
          { guard: { type: 'errorIs', params: 'explained' }, target: SETTLE, actions: ['deliver', 'fail'] },
          { guard: { type: 'errorIs', params: 'doubtful' }, ...asking },
          { target: CLOSED, actions: 'deliver' },
        ],
        'B.ReadyForQuery.idle': readyForQuery,
        'B.ReadyForQuery.inTransaction': readyForQuery,
        'B.ReadyForQuery.failed': readyForQuery,
      },
      states: {
        settling: {
          always: [
            { guard: 'isSkipping', target: 'skipping' },
            { guard: 'isFull', target: 'full' },
            { guard: 'syncIsDoubtful', target: 'awaitingExecute' },
            { guard: 'isOwed', target: 'open.busy' },
            { guard: 'isPipelining', target: 'open.pipelining' },
            { guard: 'isIdle', target: 'open.free' },
            { target: 'open.inTransaction' },
          ],
        },
        open: {
          initial: 'free',
          on: {
            'F.Parse': sending('extended'),
            'F.Bind': sending('extended'),
            'F.Describe.portal': sending('extended'),
            'F.Describe.statement': sending('extended'),
            'F.Close': sending('extended'),
            'F.Execute': sending('execute'),
            'F.Query': sending('query'),
            'F.FunctionCall': sending('call'),
            'F.Flush': [{ guard: 'nothingSent', ...forward }, sending('flush')],
            'F.Sync': { guard: 'noQueryOwed', ...sending('sync') },
            'F.CopyData': copyMessage('copyData'),
            'F.CopyDone': copyMessage('copyEnd'),
            'F.CopyFail': copyMessage('copyEnd'),
          },
          states: {
            // The one state in which the connection may be given to another client: this one may leave it.
            free: { on: { 'F.Terminate': drop, 'F.endOfInput': drop } },
            // Nothing is owed, but a transaction is open or has failed.
            inTransaction: {},
            // Nothing is owed, but a Sync has yet to end the pipeline.
            pipelining: {},
            busy: {},
          },
        },
        // A Sync was sent behind an Execute that may begin a copy-in: the reply says what may follow.
        awaitingExecute: {},
        // No place is left in the list: only the server is read.
        full: { entry: flushing },
        // The backend drops everything up to a Sync, and none is on its way.
        skipping: { on: { ...each(SKIPPED, drop), 'F.Sync': sending('sync') } },
      },
    },
    copyIn: {
      initial: 'open',
      on: { 'F.Flush': drop },
      states: {
        // No Sync is among what the backend reads. An error at the last CopyData would have been before those kept.
        open: {
          on: {
            'F.CopyData': { actions: ['forward', 'discardSyncs'] },
            'F.Sync': [
              { guard: 'canKeepSync', actions: 'keepSync' },
              { target: 'doubtful', actions: [sendSyncs, 'forward', 'discardSyncs'] },
            ],
            'F.CopyDone': copyEnd,
            'F.CopyFail': copyEnd,
            'B.ErrorResponse': [
              { guard: 'hasKeptSync', target: SETTLE, actions: ['deliver', 'fail', sendSyncs, 'oweSyncs'] },
              { target: SETTLE, actions: ['deliver', 'fail'] },
            ],
          },
        },
        // A Sync ran ahead of the CopyInResponse, or too many were kept; any further one is as doubtful.
        doubtful: {
          on: {
            'F.CopyData': forward,
            'F.Sync': forward,
            'F.CopyDone': doubtfulCopyEnd,
            'F.CopyFail': doubtfulCopyEnd,
            'B.ErrorResponse': asking,
          },
        },
      },
    },
    // The doubtful copy-in was ended: its completion says that the Syncs were swallowed, an error does not say.
    copyConcluding: {
      on: {
        'B.CommandComplete': [completing('execute'), { target: SETTLE, actions: ['deliver', 'reach'] }],
        'B.ErrorResponse': asking,
      },
    },
    // The marker is on its way; nothing of the frontend is read until it is answered.
    uncertain: {
      initial: 'counting',
      states: {
        counting: {
          on: {
            ...each(COUNTED, [
              { guard: 'hasHeldReady', actions: [...deliveringReady, 'releaseReady', 'deliver'] },
              deliver,
            ]),
            'B.EmptyQueryResponse': { target: 'marked', actions: 'drop' },
            'B.ReadyForQuery.idle': markerReady,
            'B.ReadyForQuery.inTransaction': markerReady,
            'B.ReadyForQuery.failed': markerReady,
            'B.ErrorResponse': { target: CLOSED, actions: 'drop' },
          },
        },
        marked: {
          on: {
            'B.ReadyForQuery.idle': lastReady,
            'B.ReadyForQuery.inTransaction': lastReady,
            'B.ReadyForQuery.failed': lastReady,
            'B.ErrorResponse': { target: CLOSED, actions: 'drop' },
          },
        },
      },
    },
    // Nobody knows any more what the server owes, or it has closed the connection itself.
    closed: { type: 'final', entry: 'close' },
  },
});
