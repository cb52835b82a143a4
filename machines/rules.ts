/**
 * Every rule of the protocol that an edge of the machines may cite: one sentence, the section of the PostgreSQL
 * manual ("Frontend/Backend Protocol"), and the evidence: ids of recorded experiments (corpus/recordings) and, where
 * no recording shows it, the function of PostgreSQL's source.
 *
 * `decision` says what the rule means for the side that sends the message:
 * - `legal`: the message belongs here;
 * - `ignored`: the receiver takes it and does nothing, not even answer;
 * - `refused`: the receiver breaks off; the sentence names the consequence.
 *
 * This file imports nothing.
 */

export type Decision = 'legal' | 'ignored' | 'refused';

/** One rule of the protocol, with the source of the fact. */
export interface Rule {
  readonly decision: Decision;
  /** One sentence, true of every edge that cites the rule. */
  readonly sentence: string;
  /** Section of the manual's chapter "Frontend/Backend Protocol". */
  readonly manual: string;
  /** Ids of recorded experiments, or "source: file, function". */
  readonly evidence: readonly string[];
  /** The event may come without any message having caused it; it answers nothing. */
  readonly asynchronous?: true;
}

const legal = (manual: string, sentence: string, ...evidence: string[]): Rule => ({
  decision: 'legal',
  manual,
  sentence,
  evidence,
});
const ignored = (manual: string, sentence: string, ...evidence: string[]): Rule => ({
  decision: 'ignored',
  manual,
  sentence,
  evidence,
});
const refused = (manual: string, sentence: string, ...evidence: string[]): Rule => ({
  decision: 'refused',
  manual,
  sentence,
  evidence,
});
const asynchronous = (manual: string, sentence: string, ...evidence: string[]): Rule => ({
  ...legal(manual, sentence, ...evidence),
  asynchronous: true,
});

const START_UP = 'Start-up';
const TLS = 'SSL Session Encryption';
const GSS = 'GSSAPI Session Encryption';
const SASL = 'SASL Authentication';
const SIMPLE = 'Simple Query';
const EXTENDED = 'Extended Query';
const PIPELINING = 'Pipelining';
const FUNCTION_CALL = 'Function Call';
const COPY = 'COPY Operations';
const ASYNC = 'Asynchronous Operations';
const CANCEL = 'Canceling Requests in Progress';
const END = 'Termination';
const REPLICATION = 'Streaming Replication Protocol';

/** Every rule by its id: `RULES['copy-in.sync-ignored'].sentence`. Sources: the manual and recorded experiments, see above. */
export const RULES = {
  // Start-up
  'startup.begin': legal(START_UP, 'A connection begins with a StartupMessage.', 'A01', 'A05'),
  'startup.begin-replication': legal(
    REPLICATION,
    'A StartupMessage with the parameter replication asks for a walsender.',
    'F01',
    'F31',
  ),
  'startup.ssl-request': legal(TLS, 'SSLRequest asks for TLS before the StartupMessage, once.', 'A30', 'A40'),
  'startup.gss-request': legal(
    GSS,
    'GSSENCRequest asks for GSSAPI encryption before the StartupMessage, once.',
    'A33',
    'A34',
  ),
  'startup.encryption-accepted': legal(
    TLS,
    'S or G accepts: every byte from here on belongs to the encryption handshake.',
    'A40',
    'A33',
  ),
  'startup.encryption-refused': legal(
    TLS,
    'N refuses encryption: the frontend goes on in plain text or closes.',
    'A30',
    'A34',
  ),
  'startup.encryption-twice': refused(
    TLS,
    'The same encryption request a second time is an unsupported protocol: FATAL, closed.',
    'A31',
    'A35',
    'A42',
  ),
  'startup.cancel': legal(
    CANCEL,
    'CancelRequest is never answered: the connection closes, whether the key was right or wrong.',
    'A37',
    'A50',
    'A52',
  ),
  'startup.not-a-packet': refused(
    START_UP,
    'Bytes that are no start-up packet close the connection without a word.',
    'A20',
    'A21',
  ),
  'startup.gone': legal(END, 'A frontend that leaves before it is authenticated is not answered.', 'A23', 'A65'),
  'startup.ended': legal(
    START_UP,
    'Up to AuthenticationOk a backend that is ended, by authentication_timeout or by a signal, closes without a word.',
    'source: src/backend/tcop/backend_startup.c, StartupPacketTimeoutHandler',
    'source: src/backend/tcop/backend_startup.c, process_startup_packet_die',
    'source: src/backend/tcop/postgres.c, ProcessInterrupts',
    'source: src/backend/libpq/auth.c, sendAuthRequest',
  ),
  'startup.negotiate-version': legal(
    START_UP,
    'NegotiateProtocolVersion names the version that the server speaks; authentication follows.',
    'A05',
    'A09',
  ),
  'startup.rejected': legal(
    START_UP,
    'A start-up that the server cannot serve ends with FATAL.',
    'A07',
    'A12',
    'A13',
    'A18',
  ),
  'authentication.cleartext': legal(START_UP, 'The server asks for the password in clear text.', 'A60'),
  'authentication.md5': legal(START_UP, 'The server asks for the password hashed with MD5 and a salt.', 'A68'),
  'authentication.sasl': legal(SASL, 'The server offers SASL mechanisms.', 'A70'),
  'authentication.gss': legal(
    START_UP,
    'The server asks for a GSSAPI negotiation.',
    'source: src/backend/libpq/auth.c, pg_GSS_recvauth',
  ),
  'authentication.sspi': legal(
    START_UP,
    'The server asks for an SSPI negotiation; it goes on with AuthenticationGSSContinue.',
    'source: src/backend/libpq/auth.c, pg_SSPI_recvauth',
  ),
  'authentication.password': legal(START_UP, 'The frontend answers with a PasswordMessage.', 'A60', 'A68'),
  'authentication.sasl-initial': legal(
    SASL,
    'The frontend chooses a mechanism with SASLInitialResponse.',
    'A70',
    'A76',
  ),
  'authentication.sasl-response': legal(SASL, 'The frontend answers a challenge with SASLResponse.', 'A70', 'A82'),
  'authentication.sasl-continue': legal(SASL, 'AuthenticationSASLContinue carries the next challenge.', 'A70', 'A76'),
  'authentication.sasl-final': legal(
    SASL,
    'AuthenticationSASLFinal ends the exchange; AuthenticationOk follows at once.',
    'A70',
  ),
  'authentication.gss-response': legal(
    START_UP,
    'The frontend sends a GSSResponse.',
    'source: src/backend/libpq/auth.c, pg_GSS_recvauth',
  ),
  'authentication.gss-gone': legal(
    END,
    'A frontend that leaves instead of a GSSResponse is told that the authentication has failed.',
    'source: src/backend/libpq/auth.c, pg_GSS_recvauth',
    'source: src/backend/libpq/auth.c, auth_failed',
  ),
  'authentication.gss-continue': legal(
    START_UP,
    'AuthenticationGSSContinue asks for another GSSResponse, or is the last of the negotiation: its token says which.',
    'source: src/backend/libpq/auth.c, pg_GSS_recvauth',
  ),
  'authentication.ok': legal(START_UP, 'AuthenticationOk: the server is satisfied.', 'A60', 'A70'),
  'authentication.failed': legal(START_UP, 'Wrong credentials are FATAL.', 'A61', 'A62', 'A69', 'A82'),
  'authentication.unexpected-message': refused(
    START_UP,
    'While a response of type p is awaited every other message, Terminate too, is FATAL.',
    'A63',
    'A64',
    'A73',
    'A74',
  ),
  'startup.parameter-status': legal(START_UP, 'ParameterStatus reports the initial settings.', 'A05', 'A60'),
  'startup.key': legal(START_UP, 'BackendKeyData carries the key for cancelling.', 'A05', 'A57'),
  'startup.ready': legal(START_UP, 'The first ReadyForQuery ends the start-up.', 'A05', 'A60'),
  'startup.late-failure': legal(START_UP, 'FATAL may still follow AuthenticationOk.', 'A11', 'A14', 'A15'),

  // Simple query
  'simple.query': legal(
    SIMPLE,
    'Query runs a string of statements and is answered by exactly one ReadyForQuery.',
    'B04',
    'B19',
    'B20',
  ),
  'simple.row-description': legal(SIMPLE, 'RowDescription announces the rows of one statement.', 'B04'),
  'simple.data-row': legal(SIMPLE, 'DataRow is one row of the result.', 'B04', 'B21'),
  'simple.command-complete': legal(
    SIMPLE,
    'CommandComplete ends one statement of the string; another may follow.',
    'B04',
    'B18',
  ),
  'simple.empty': legal(SIMPLE, 'EmptyQueryResponse answers a string without any statement.', 'B01'),
  'simple.error': legal(
    SIMPLE,
    'An error drops the rest of the string; ReadyForQuery follows without waiting for Sync.',
    'B05',
    'B06',
  ),
  'simple.ready': legal(SIMPLE, 'ReadyForQuery ends the Query when all its statements are done.', 'B04'),
  'after-error.ready': legal(
    SIMPLE,
    'After an error outside the extended query protocol ReadyForQuery comes at once.',
    'B05',
    'C57',
    'G05',
    'D55',
  ),

  // Extended query
  'extended.parse': legal(EXTENDED, 'Parse makes a prepared statement.', 'C05', 'C06'),
  'extended.parse-complete': legal(EXTENDED, 'ParseComplete answers Parse.', 'C05'),
  'extended.bind': legal(EXTENDED, 'Bind makes a portal.', 'C06'),
  'extended.bind-complete': legal(EXTENDED, 'BindComplete answers Bind.', 'C06'),
  'extended.describe': legal(EXTENDED, 'Describe asks what a statement or a portal takes and returns.', 'C05', 'C90'),
  'extended.parameter-description': legal(
    EXTENDED,
    'ParameterDescription is the first half of the answer to Describe of a statement.',
    'C05',
  ),
  'extended.description': legal(EXTENDED, 'RowDescription or NoData ends the answer to Describe.', 'C05', 'C90'),
  'extended.close': legal(EXTENDED, 'Close drops a statement or a portal, whether it exists or not.', 'C89', 'H10'),
  'extended.close-complete': legal(EXTENDED, 'CloseComplete answers Close.', 'H10'),
  'extended.execute': legal(EXTENDED, 'Execute runs a portal.', 'C06'),
  'extended.data-row': legal(EXTENDED, 'DataRow is one row of the portal.', 'C24'),
  'extended.command-complete': legal(EXTENDED, 'CommandComplete ends an Execute.', 'C06'),
  'extended.empty': legal(EXTENDED, 'EmptyQueryResponse ends an Execute of an empty string.', 'C12'),
  'extended.portal-suspended': legal(
    EXTENDED,
    'PortalSuspended says that the row limit was reached, even when no row is left.',
    'C24',
    'C21',
  ),
  'extended.error': legal(
    EXTENDED,
    'An error while an extended message is processed is followed by no ReadyForQuery: the backend skips until Sync.',
    'C40',
    'C49',
    'C89',
  ),
  'extended.flush': legal(EXTENDED, 'Flush sends what is buffered and is not answered.', 'C07', 'H04'),
  'extended.flush-error': legal(
    EXTENDED,
    'An error that is raised when a Flush is read starts the skip until Sync.',
    'H58',
    'C56',
  ),
  'extended.flush-body': refused(EXTENDED, 'A Flush with a body is an ERROR that starts the skip until Sync.', 'C56'),
  'sync.sync': legal(EXTENDED, 'Sync ends the pipeline and is answered by one ReadyForQuery.', 'C01', 'C02'),
  'sync.ready': legal(EXTENDED, 'ReadyForQuery answers the Sync.', 'C02', 'C06'),
  'sync.error': legal(
    EXTENDED,
    'Sync may fail, for a deferred constraint, a body or a timeout; its ReadyForQuery follows all the same.',
    'C53',
    'C54',
    'C55',
    'D55',
    'H55',
  ),
  'skip.discard': ignored(
    EXTENDED,
    'Until Sync every message is read and dropped: Query and FunctionCall get no ReadyForQuery.',
    'C40',
    'C41',
    'C43',
    'D36',
  ),
  'skip.sync': legal(EXTENDED, 'Sync ends the skip.', 'C40', 'D30'),
  'skip.ready': legal(EXTENDED, 'ReadyForQuery ends the skip.', 'C40', 'D30'),
  'pipeline.query-keeps-transaction': legal(
    PIPELINING,
    'From 18 a Query or FunctionCall inside a pipeline that has executed something leaves the implicit transaction open and reports T.',
    'C60',
    'C63',
    'C66',
    'C68',
  ),
  'pipeline.sync-breaks-transaction': legal(
    PIPELINING,
    'In 18 the Sync after such a Query reports I, but the transaction is still open.',
    'C66',
    'C69',
    'C69b',
  ),
  'pipeline.transaction-goes-on': legal(
    PIPELINING,
    'T after Sync: the transaction was begun explicitly.',
    'C73',
    'B10',
  ),
  'pipeline.broken-statement': legal(
    PIPELINING,
    'In 18 the next command after that fails with XX000.',
    'C66',
    'C69c',
    'C69d',
  ),

  // COPY
  'copy-in.begin': legal(COPY, 'CopyInResponse starts copy-in; a row limit does not matter.', 'D11', 'D03'),
  'copy-in.data': legal(COPY, 'CopyData carries a piece of the data; its boundaries mean nothing.', 'D12', 'D20'),
  'copy-in.sync-ignored': ignored(
    COPY,
    'Sync is ignored in copy-in: it gets no ReadyForQuery, then or later.',
    'D03',
    'D05',
    'D23',
    'D31',
  ),
  'copy-in.sync-ignored-in-query': ignored(
    COPY,
    'Sync is ignored in the copy-in of a Query too: the Query gets its one ReadyForQuery, the Sync none.',
    'D23',
    'M03b',
    'B40',
  ),
  'copy-in.flush-ignored': ignored(COPY, 'Flush is ignored in copy-in.', 'H41', 'D04', 'D06'),
  'copy-in.done': legal(COPY, 'CopyDone ends copy-in; it is not yet success.', 'D03', 'D41', 'D15'),
  'copy-in.fail': legal(COPY, 'CopyFail makes the COPY fail with an error.', 'D110', 'D111'),
  'copy-in.complete': legal(COPY, 'CommandComplete follows CopyDone when the COPY succeeded.', 'D03', 'D14'),
  'copy-in.error-before-read': legal(
    COPY,
    'An error may be raised after CopyInResponse and before anything was read: what follows was then not read in copy-in.',
    'D64',
    'D65',
    'M01a',
    'M03a',
  ),
  'copy-in.error-at-row': legal(
    COPY,
    'A bad row is an error at the CopyData that completes it.',
    'D20',
    'D30',
    'D51',
    'M04b',
  ),
  'copy-in.error-at-end': legal(COPY, 'An error may be raised at CopyDone.', 'D41', 'M01b', 'M04a'),
  'copy-in.error-after-fail': legal(COPY, 'CopyFail is answered by ErrorResponse.', 'D110', 'D111'),
  'copy-in.foreign-message': refused(
    COPY,
    'From 14 any other message in copy-in is an ERROR and then FATAL: protocol synchronization is lost.',
    'D80',
    'D90',
    'D92',
    'D180a',
  ),
  'copy-in.foreign-aborts': refused(
    COPY,
    'Up to 13 any other message in copy-in is consumed and aborts the COPY, the connection lives.',
    'D80',
    'D90',
    'D92',
    'D180a',
  ),
  'copy-in.unreadable': refused(
    COPY,
    'A length word that cannot be, or the end of input, in copy-in is an ERROR and then FATAL.',
    'D96',
    'D97',
    'D180g',
  ),
  'copy-in.synchronization-lost': legal(
    COPY,
    'The ERROR and the FATAL that follow it are two ErrorResponses.',
    'D80',
    'D96',
  ),
  'copy-out.begin': legal(COPY, 'CopyOutResponse starts copy-out; a row limit does not matter.', 'E01', 'E02', 'C92'),
  'copy-out.data': legal(COPY, 'CopyData carries one piece of the result.', 'E01', 'E05'),
  'copy-out.done': legal(COPY, 'CopyDone ends the data of copy-out.', 'E01'),
  'copy-out.complete': legal(COPY, 'CommandComplete follows the CopyDone of copy-out.', 'E01', 'E02'),
  'copy-out.error': legal(COPY, 'An error in copy-out ends it without CopyDone.', 'E06', 'E09', 'E14'),
  'copy.stray-ignored': ignored(
    COPY,
    'CopyData, CopyDone and CopyFail outside copy-in are dropped in silence.',
    'D15',
    'D20',
    'D22',
    'D64',
  ),
  'copy.stray-timeout': legal(
    COPY,
    'A statement_timeout that struck inside a pipeline is raised by a stray copy message as an ERROR with a ReadyForQuery of its own.',
    'H56',
  ),

  // Function call
  'function-call.call': legal(FUNCTION_CALL, 'FunctionCall is answered by one ReadyForQuery.', 'G01', 'G11'),
  'function-call.response': legal(FUNCTION_CALL, 'FunctionCallResponse carries the result.', 'G01', 'G02'),
  'function-call.error': legal(FUNCTION_CALL, 'A failing FunctionCall never starts a skip.', 'G05', 'C64'),
  'function-call.ready': legal(FUNCTION_CALL, 'ReadyForQuery follows the response.', 'G01', 'C63'),

  // Replication
  'walsender.extended-refused': refused(
    REPLICATION,
    'A walsender refuses the extended query protocol with an ERROR and skips until Sync.',
    'F03',
    'F04',
  ),
  'walsender.function-call-refused': refused(
    REPLICATION,
    'A walsender refuses FunctionCall with an ERROR and a ReadyForQuery.',
    'F04',
  ),
  'walsender.query': legal(
    REPLICATION,
    'Query runs one replication command, or SQL when the walsender is bound to a database.',
    'F01',
    'F02',
    'F05',
  ),
  'walsender.base-backup': legal(
    REPLICATION,
    'The copy-out of BASE_BACKUP has no CommandComplete of its own.',
    'F40',
    'F41',
  ),
  'copy-both.begin': legal(REPLICATION, 'CopyBothResponse starts copy-both.', 'F10', 'F31'),
  'copy-both.server-data': legal(
    REPLICATION,
    'CopyData of the server carries WAL or a keepalive, also after its CopyDone: a keepalive, or what logical decoding goes on to write.',
    'F10',
    'F11',
    'F13',
  ),
  'copy-both.frontend-data': legal(REPLICATION, 'CopyData of the frontend carries a status update.', 'F11'),
  'copy-both.frontend-done': legal(REPLICATION, 'CopyDone of the frontend ends its half.', 'F10', 'F12'),
  'copy-both.server-done': legal(REPLICATION, 'CopyDone of the server ends its half.', 'F10', 'F31', 'Z10'),
  'copy-both.complete': legal(
    REPLICATION,
    'When both halves have ended the command completes, in two CommandCompletes or with a result.',
    'F10',
    'F31',
    'Z10',
  ),
  'copy-both.error': legal(REPLICATION, 'An ERROR ends copy-both; ReadyForQuery follows.', 'F21'),
  'copy-both.invalid-message': refused(
    REPLICATION,
    'In copy-both every message but CopyData, CopyDone and Terminate is FATAL: Sync is not ignored here.',
    'F14',
    'F17',
  ),

  // Asynchronous operations, cancelling, termination
  'asynchronous.notice': asynchronous(
    ASYNC,
    'NoticeResponse may come whenever a statement runs, and as the warning before an immediate shutdown.',
    'B12',
    'D161',
    'E19',
    'Z05',
  ),
  'asynchronous.notification': asynchronous(
    ASYNC,
    'NotificationResponse comes while the backend waits outside a transaction, or right before a ReadyForQuery that says idle.',
    'C78',
    'H02',
    'H04',
    'H07',
    'H10',
  ),
  'asynchronous.parameter-status': asynchronous(
    ASYNC,
    'From 14 ParameterStatus comes right before ReadyForQuery only.',
    'B14',
    'B15',
    'D162',
    'H17',
    'H18',
  ),
  'asynchronous.parameter-status-at-once': asynchronous(
    ASYNC,
    'Up to 13 ParameterStatus comes at the moment of change.',
    'B14',
    'B15',
    'D162',
    'H17',
  ),
  'asynchronous.fatal': asynchronous(
    END,
    'FATAL may come in every state: an administrator, a timeout or a shutdown ends the connection.',
    'H20',
    'H23',
    'H26',
    'H30',
    'H33',
  ),
  'asynchronous.notice-after-fatal': asynchronous(
    END,
    'NoticeResponse may follow FATAL: what a backend logs while it exits goes to a client that asked for such messages.',
    'source: src/backend/tcop/postgres.c, log_disconnections',
    'source: src/backend/storage/ipc/ipc.c, proc_exit_prepare',
    'source: src/backend/utils/error/elog.c, send_message_to_frontend',
  ),
  'termination.terminate': legal(
    END,
    'Terminate closes the connection; what was not yet sent is lost.',
    'C45',
    'C58',
    'G57',
    'D99',
  ),
  'termination.end-of-input': legal(
    END,
    'The end of input closes the connection; an open transaction is rolled back.',
    'D182',
    'E22',
    'F23',
    'G38',
  ),
  'termination.unknown-type': refused(
    END,
    'A message type that the backend does not know is FATAL.',
    'G20',
    'G22',
    'G23',
    'A80',
  ),
  'termination.invalid-length': refused(
    END,
    'A length word that cannot be closes the connection without a word.',
    'G30',
    'G32',
    'C48',
    'D103',
  ),
  'termination.fatal': legal(END, 'FATAL closes the connection.', 'G20', 'D80', 'F14'),

  // The frontend's view, in observed order
  'backend.any-reply': legal(
    PIPELINING,
    'Replies to what was sent earlier may come at any time; a frontend does not count them here.',
    'B19',
    'C70',
  ),
  'copy-in.sent-ahead': legal(
    COPY,
    'A frontend may send the data and the end of a copy-in before it sees CopyInResponse.',
    'B32',
    'D03',
    'D21',
  ),

  // Decisions for cells of the matrix that have no edge
  'closed.unread': ignored(END, 'Nobody reads a closed connection.', 'G57', 'D99'),
  'backend.reads-later': legal(
    PIPELINING,
    'The backend is busy and reads nothing: the message waits and is read in its turn.',
    'B19',
    'E12',
    'E13',
    'C70',
  ),
  'frontend.may-not-send': refused(
    EXTENDED,
    'This message has no place here: the backend refuses it when it reads it in this state.',
    'D80',
    'A63',
    'F14',
  ),
  'backend.never-sends': refused(
    EXTENDED,
    'The backend does not send this message in this state: a sender that does is not PostgreSQL, or a message was lost or doubled.',
    'source: src/backend/tcop/postgres.c, PostgresMain',
  ),
} as const satisfies Record<string, Rule>;

/** The id of a rule: a phase or message, a dot, and what happens, such as `copy-in.sync-ignored`. */
export type RuleId = keyof typeof RULES;

/** Rules that are on no edge: they decide cells of the matrix, or, `startup.ended`, say where a close needs no message. */
export const RULES_WITHOUT_EDGE: readonly RuleId[] = [
  'startup.ended',
  'closed.unread',
  'backend.reads-later',
  'backend.never-sends',
  'frontend.may-not-send',
];

/** All rule ids in the order of declaration; an id's index is its number in the compiled table. */
export const RULE_IDS: readonly RuleId[] = Object.keys(RULES) as RuleId[];
