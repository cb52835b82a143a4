/**
 * The frontend: what it may send now, having seen what it has seen, in observed order. It knows the phase from the
 * replies, not how many are outstanding, or else it would not be finite; so `B.*` edges of a conversation are
 * self-loops, and only those messages lead on that change what may be sent: the start-up, and the copy modes.
 *
 * A frontend may send a whole copy ahead of its CopyInResponse. `conversing.copyEnded` remembers that the CopyDone or
 * CopyFail is already on its way: a CopyInResponse seen there starts no copy-in for the frontend. The ReadyForQuery of
 * an earlier Query makes it forget that; so a CommandComplete seen in `copyIn` says that the copy-in had been ended.
 */
import { setup } from 'xstate';
import { commands, STRAY, UNKNOWN } from './commands.ts';
import { assemble, type Edges, each, type Phase, to } from './edges.ts';
import { BACKEND_EVENTS, type EventName } from './messages.ts';
import { RULES } from './rules.ts';
import { startup } from './startup.ts';

const STARTING = /^B\.(Authentication|BackendKeyData|NegotiateProtocolVersion|SSLAnswer)/;
const CONVERSATION = BACKEND_EVENTS.filter((event) => !STARTING.test(event) && event !== 'B.CopyBothResponse');

const leaving: Edges = {
  'F.Terminate': to('terminated', 'termination.terminate'),
  'F.endOfInput': to('terminated', 'termination.end-of-input'),
  'B.ErrorResponse.fatal': to('closed', 'termination.fatal'),
};

/**
 * The start-up is lock-step, so the frontend's is the backend's without what the backend refuses. One that leaves in a
 * GSSAPI negotiation is refused for that, unless the server was satisfied before.
 */
const frontendTarget = (target: string): string =>
  target === 'protocolViolation' ? 'terminated' : target.replace(/ready\.idle$/, 'conversing.open');

const frontendStartup: Phase = Object.fromEntries(
  Object.entries(startup).map(([state, edges]) => [
    state,
    Object.fromEntries(
      Object.entries(edges)
        .filter(([, edge]) => RULES[edge.rule].decision !== 'refused')
        .map(([event, edge]) => [event, { ...edge, target: frontendTarget(edge.target) }]),
    ),
  ]),
);

/** The messages of a conversation, as self-loops of `here` that follow the rule by which the backend takes them. */
function mayBeSent(prefix: string, here: string): Edges {
  const edges =
    prefix === '' ? commands('idle') : { 'F.Query': to('', 'walsender.query'), 'F.Sync': to('', 'sync.sync') };
  const sendable = Object.entries(edges).filter(
    ([event, { rule }]) => RULES[rule].decision !== 'refused' && !UNKNOWN.includes(event as EventName),
  );
  return {
    ...Object.fromEntries(sendable.map(([event, { rule }]) => [event, to(here, rule)])),
    ...each(STRAY, to(here, 'copy.stray-ignored')),
    'F.Flush': to(here, 'extended.flush'),
    ...leaving,
  };
}

const received = (here: string): Edges => each(CONVERSATION, to(here, 'backend.any-reply'));

function conversation(prefix: '' | 'walsender.'): Phase {
  const open = `${prefix}conversing.open`;
  const copyEnded = `${prefix}conversing.copyEnded`;
  const copyIn = `${prefix}copyIn`;
  const ended = each(['F.CopyDone', 'F.CopyFail'], to(copyEnded, 'copy-in.sent-ahead'));
  const copyBoth: Edges = prefix === '' ? {} : { 'B.CopyBothResponse': to('walsender.copyBoth', 'copy-both.begin') };
  return {
    [open]: {
      ...received(open),
      ...mayBeSent(prefix, open),
      ...ended,
      ...copyBoth,
      'B.CopyInResponse': to(copyIn, 'copy-in.begin'),
    },
    [copyEnded]: {
      ...received(copyEnded),
      ...mayBeSent(prefix, copyEnded),
      ...ended,
      ...copyBoth,
      'B.CopyInResponse': to(copyEnded, 'copy-in.begin'),
      ...each(
        ['B.ReadyForQuery.idle', 'B.ReadyForQuery.inTransaction', 'B.ReadyForQuery.failed'],
        to(open, 'backend.any-reply'),
      ),
    },
    [copyIn]: {
      'F.CopyData': to(copyIn, 'copy-in.data'),
      'F.Sync': to(copyIn, 'copy-in.sync-ignored'),
      'F.Flush': to(copyIn, 'copy-in.flush-ignored'),
      'F.CopyDone': to(open, 'copy-in.done'),
      'F.CopyFail': to(open, 'copy-in.fail'),
      'B.NoticeResponse': to(copyIn, 'asynchronous.notice'),
      'B.ParameterStatus': to(copyIn, 'asynchronous.parameter-status-at-once'),
      'B.ErrorResponse': to(open, 'copy-in.error-at-row'),
      'B.CommandComplete': to(open, 'copy-in.sent-ahead'),
      'B.ErrorResponse.fatal': to('closed', 'termination.fatal'),
      'F.endOfInput': to('terminated', 'termination.end-of-input'),
    },
  };
}

const states: Phase = {
  ...frontendStartup,
  ...conversation(''),
  ...conversation('walsender.'),
  'walsender.copyBoth': {
    ...leaving,
    'F.CopyData': to('walsender.copyBoth', 'copy-both.frontend-data'),
    'F.CopyDone': to('walsender.conversing.open', 'copy-both.frontend-done'),
    'B.CopyData': to('walsender.copyBoth', 'copy-both.server-data'),
    'B.CopyDone': to('walsender.copyBoth', 'copy-both.server-done'),
    'B.NoticeResponse': to('walsender.copyBoth', 'asynchronous.notice'),
    'B.ParameterStatus': to('walsender.copyBoth', 'asynchronous.parameter-status-at-once'),
    'B.ErrorResponse': to('walsender.conversing.open', 'copy-both.error'),
    ...each(['B.CommandComplete', 'B.RowDescription'], to('walsender.conversing.open', 'copy-both.complete')),
  },
  terminated: {
    ...received('terminated'),
    ...each(['B.AuthenticationOk', 'B.BackendKeyData', 'B.CopyBothResponse'], to('terminated', 'backend.any-reply')),
  },
  closed: { 'B.NoticeResponse': to('closed', 'asynchronous.notice-after-fatal') },
};

/** The declared states of the frontend: the source of the machine. */
export const frontendStates = (): Phase => states;

/** The frontend as an XState machine. */
export function frontendMachine() {
  return setup({ types: { events: {} as { type: EventName } } }).createMachine({
    id: 'frontend',
    initial: 'startup',
    states: assemble('frontend', states),
  });
}
