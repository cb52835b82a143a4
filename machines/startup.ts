/**
 * Start-up: encryption requests, CancelRequest, StartupMessage, every authentication exchange, and the messages up to
 * the first ReadyForQuery. Manual: "Start-up", "SASL Authentication", "SSL Session Encryption".
 *
 * The states before the StartupMessage remember which encryption requests were made, because each may be made once.
 * What follows the StartupMessage exists twice, for an ordinary session and for a walsender, and leads to their
 * `ready`. Here no state runs a statement, so none has asynchronous messages but FATAL and the ParameterStatus of the
 * start-up itself. A backend that is ended while it awaits a response says nothing (postgres.c, ProcessInterrupts).
 */
import { type Edges, each, type Phase, to } from './edges.ts';
import { type EventName, FRONTEND_EVENTS } from './messages.ts';
import type { RuleId } from './rules.ts';

const PACKETS: readonly EventName[] = [
  'F.CancelRequest',
  'F.GSSENCRequest',
  'F.SSLRequest',
  'F.StartupMessage',
  'F.StartupMessage.replication',
];
const TYPED = FRONTEND_EVENTS.filter((event) => !PACKETS.includes(event) && event !== 'F.endOfInput');

const gone = each(['F.endOfInput'], to('closed', 'startup.gone'));
const fatal = (rule: RuleId): Edges => ({ 'B.ErrorResponse.fatal': to('closed', rule) });

/** A state that awaits a start-up packet; `ssl` and `gss` name the state that answers such a request from here. */
const awaitingPacket = (ssl: string, gss: string): Edges => ({
  ...each(TYPED, to('closed', 'startup.not-a-packet')),
  ...gone,
  ...fatal('startup.rejected'),
  'F.StartupMessage': to('authentication.session.requesting', 'startup.begin'),
  'F.StartupMessage.replication': to('authentication.walsender.requesting', 'startup.begin-replication'),
  'F.CancelRequest': to('closed', 'startup.cancel'),
  'F.SSLRequest':
    ssl === 'refused' ? to('protocolViolation', 'startup.encryption-twice') : to(ssl, 'startup.ssl-request'),
  'F.GSSENCRequest':
    gss === 'refused' ? to('protocolViolation', 'startup.encryption-twice') : to(gss, 'startup.gss-request'),
});

const answering = (refused: string): Edges => ({
  ...fatal('startup.rejected'),
  'B.SSLAnswer.accepted': to('startup.encrypted', 'startup.encryption-accepted'),
  'B.SSLAnswer.refused': to(refused, 'startup.encryption-refused'),
});

const encryption: Phase = {
  'startup.first': awaitingPacket('startup.sslRequested', 'startup.gssRequested'),
  'startup.sslRequested': answering('startup.sslRefused'),
  'startup.sslRefused': awaitingPacket('refused', 'startup.gssRequestedLast'),
  'startup.gssRequested': answering('startup.gssRefused'),
  'startup.gssRefused': awaitingPacket('startup.sslRequestedLast', 'refused'),
  'startup.sslRequestedLast': answering('startup.bothRefused'),
  'startup.gssRequestedLast': answering('startup.bothRefused'),
  'startup.bothRefused': awaitingPacket('refused', 'refused'),
  'startup.encrypted': awaitingPacket('refused', 'refused'),
};

/** Authentication for one kind of connection; `ready` is where its first ReadyForQuery leads. */
function authentication(kind: 'session' | 'walsender', ready: string): Phase {
  const at = (state: string) => `authentication.${kind}.${state}`;
  const others = FRONTEND_EVENTS.filter((event) => event !== 'F.PasswordMessage' && event !== 'F.endOfInput');
  const awaitingResponse = (next: string, rule: RuleId): Edges => ({
    ...each(others, to('protocolViolation', 'authentication.unexpected-message')),
    ...gone,
    'F.PasswordMessage': to(at(next), rule),
  });
  const awaitingToken: Edges = {
    ...awaitingResponse('checkingGss', 'authentication.gss-response'),
    'F.endOfInput': to('protocolViolation', 'authentication.gss-gone'),
  };
  const ok: Edges = { 'B.AuthenticationOk': to(at('initializing'), 'authentication.ok') };
  const methods: Edges = {
    ...ok,
    ...fatal('startup.rejected'),
    'B.AuthenticationCleartextPassword': to(at('password'), 'authentication.cleartext'),
    'B.AuthenticationMD5Password': to(at('password'), 'authentication.md5'),
    'B.AuthenticationSASL': to(at('saslInitial'), 'authentication.sasl'),
    'B.AuthenticationGSS': to(at('gss'), 'authentication.gss'),
    'B.AuthenticationSSPI': to(at('gss'), 'authentication.sspi'),
  };
  const settings: Edges = { 'B.ParameterStatus': to(at('initializing'), 'startup.parameter-status') };
  return {
    [at('requesting')]: {
      ...methods,
      'B.NegotiateProtocolVersion': to(at('negotiated'), 'startup.negotiate-version'),
    },
    [at('negotiated')]: methods,
    [at('password')]: awaitingResponse('checkingPassword', 'authentication.password'),
    [at('checkingPassword')]: { ...ok, ...fatal('authentication.failed') },
    [at('saslInitial')]: awaitingResponse('checkingSasl', 'authentication.sasl-initial'),
    [at('saslResponse')]: awaitingResponse('checkingSasl', 'authentication.sasl-response'),
    [at('checkingSasl')]: {
      ...ok,
      ...fatal('authentication.failed'),
      'B.AuthenticationSASLContinue': to(at('saslResponse'), 'authentication.sasl-continue'),
      'B.AuthenticationSASLFinal': to(at('saslFinished'), 'authentication.sasl-final'),
    },
    [at('saslFinished')]: { ...ok, ...fatal('authentication.failed') },
    [at('gss')]: awaitingToken,
    [at('checkingGss')]: {
      ...ok,
      ...fatal('authentication.failed'),
      'B.AuthenticationGSSContinue': to(at('gssContinued'), 'authentication.gss-continue'),
    },
    // Whether another token is awaited or the negotiation is over, is in the token that the server has sent.
    [at('gssContinued')]: { ...awaitingToken, ...ok, ...fatal('authentication.failed') },
    [at('initializing')]: {
      ...settings,
      ...fatal('startup.late-failure'),
      'B.NoticeResponse': to(at('initializing'), 'asynchronous.notice'),
      'B.BackendKeyData': to(at('keyed'), 'startup.key'),
    },
    [at('keyed')]: {
      ...fatal('startup.late-failure'),
      'B.ParameterStatus': to(at('keyed'), 'startup.parameter-status'),
      'B.NoticeResponse': to(at('keyed'), 'asynchronous.notice'),
      'B.ReadyForQuery.idle': to(ready, 'startup.ready'),
    },
  };
}

export const startup: Phase = {
  ...encryption,
  ...authentication('session', 'ready.idle'),
  ...authentication('walsender', 'walsender.ready.idle'),
};
