/**
 * The messages that a frontend sends, as types: the names and fields of the manual ("Message Formats"), in camelCase.
 *
 * Integers are numbers; OIDs are unsigned, all other Int32 signed. Where the manual calls the string of a message its
 * name, the field says whose (`statement`, `portal`, `target`), since `name` is the message's own.
 */

/** A value on its way to the server: text, bytes, or NULL. */
export type Value = string | Uint8Array | null;

/** A value as it was received: its bytes in place (in the buffer that was decoded), or NULL. */
export type ReceivedValue = Uint8Array | null;

/** StartupMessage, of any minor version of protocol 3. */
export interface StartupMessage {
  readonly side: 'frontend';
  readonly name: 'StartupMessage';
  /** Major version: 3. */
  readonly major: number;
  /** Minor version: 0, 2, or one that no server knows yet, to be negotiated. */
  readonly minor: number;
  /** Names and values in the order sent: `user`, `database`, `replication`, run-time parameters, `_pq_.` options. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** SSLRequest: may the connection be encrypted with TLS? */
export interface SSLRequest {
  readonly side: 'frontend';
  readonly name: 'SSLRequest';
}

/** GSSENCRequest: may the connection be encrypted with GSSAPI? */
export interface GSSENCRequest {
  readonly side: 'frontend';
  readonly name: 'GSSENCRequest';
}

/** CancelRequest, on a connection of its own. */
export interface CancelRequest {
  readonly side: 'frontend';
  readonly name: 'CancelRequest';
  /** Process id of the backend, from its BackendKeyData. */
  readonly pid: number;
  /** The secret of its BackendKeyData: 4 bytes, up to 256 in protocol 3.2. */
  readonly secret: Uint8Array;
}

/** Packets without a type byte: what a connection begins with. */
export type StartupPacket = StartupMessage | SSLRequest | GSSENCRequest | CancelRequest;

/** PasswordMessage: the answer to AuthenticationCleartextPassword and AuthenticationMD5Password. */
export interface PasswordMessage {
  readonly side: 'frontend';
  readonly name: 'PasswordMessage';
  /** The password, or its MD5 digest as text. */
  readonly password: string;
}

/** SASLInitialResponse: the answer to AuthenticationSASL. */
export interface SASLInitialResponse {
  readonly side: 'frontend';
  readonly name: 'SASLInitialResponse';
  /** The mechanism that the client chose, such as SCRAM-SHA-256. */
  readonly mechanism: string;
  /** The client's first message; null when the mechanism lets the server begin. */
  readonly data: Uint8Array | null;
}

/** SASLResponse: the answer to AuthenticationSASLContinue. */
export interface SASLResponse {
  readonly side: 'frontend';
  readonly name: 'SASLResponse';
  readonly data: Uint8Array;
}

/** GSSResponse: the answer to AuthenticationGSS, AuthenticationSSPI and AuthenticationGSSContinue. */
export interface GSSResponse {
  readonly side: 'frontend';
  readonly name: 'GSSResponse';
  readonly data: Uint8Array;
}

/** Query: SQL to be run, of one statement or several. */
export interface Query {
  readonly side: 'frontend';
  readonly name: 'Query';
  readonly sql: string;
}

/** Parse: makes a prepared statement of SQL. */
export interface Parse {
  readonly side: 'frontend';
  readonly name: 'Parse';
  /** Name of the prepared statement; '' for the unnamed one. */
  readonly statement: string;
  readonly sql: string;
  /** Type OIDs of the parameters; 0 lets the server decide, as it does for those that are not listed. */
  readonly parameterTypes: readonly number[];
}

/** Bind: makes a portal of a prepared statement and its parameters. */
export interface Bind<V extends Value = Value> {
  readonly side: 'frontend';
  readonly name: 'Bind';
  /** Name of the portal; '' for the unnamed one. */
  readonly portal: string;
  /** Name of the prepared statement; '' for the unnamed one. */
  readonly statement: string;
  /** 0 text, 1 binary: none (all are text), one for all parameters, or one each. */
  readonly parameterFormats: readonly number[];
  readonly parameters: readonly V[];
  /** 0 text, 1 binary: none (all are text), one for all columns, or one each. */
  readonly resultFormats: readonly number[];
}

/** Describe: asks for the description of a prepared statement or portal. */
export interface Describe {
  readonly side: 'frontend';
  readonly name: 'Describe';
  readonly of: 'statement' | 'portal';
  /** Name of the statement or portal; '' for the unnamed one. */
  readonly target: string;
}

/** Close: closes a prepared statement or portal. */
export interface Close {
  readonly side: 'frontend';
  readonly name: 'Close';
  readonly of: 'statement' | 'portal';
  /** Name of the statement or portal; '' for the unnamed one. */
  readonly target: string;
}

/** Execute: runs a portal. */
export interface Execute {
  readonly side: 'frontend';
  readonly name: 'Execute';
  /** Name of the portal; '' for the unnamed one. */
  readonly portal: string;
  /** Row limit; 0 for none. */
  readonly maxRows: number;
}

/** Flush: asks the server to send what it has. */
export interface Flush {
  readonly side: 'frontend';
  readonly name: 'Flush';
}

/** Sync: ends a pipeline of extended query messages. */
export interface Sync {
  readonly side: 'frontend';
  readonly name: 'Sync';
}

/** FunctionCall: calls a function by its OID. */
export interface FunctionCall<V extends Value = Value> {
  readonly side: 'frontend';
  readonly name: 'FunctionCall';
  /** OID of the function. */
  readonly oid: number;
  /** 0 text, 1 binary: none (all are text), one for all arguments, or one each. */
  readonly argumentFormats: readonly number[];
  readonly args: readonly V[];
  /** 0 text, 1 binary. */
  readonly resultFormat: number;
}

/** CopyData of a frontend: bytes of a COPY stream, not necessarily a whole row; or a walreceiver's message. */
export interface FrontendCopyData {
  readonly side: 'frontend';
  readonly name: 'CopyData';
  readonly data: Uint8Array;
}

/** CopyDone of a frontend: its COPY data is complete. */
export interface FrontendCopyDone {
  readonly side: 'frontend';
  readonly name: 'CopyDone';
}

/** CopyFail: the COPY must fail. */
export interface CopyFail {
  readonly side: 'frontend';
  readonly name: 'CopyFail';
  /** Becomes part of the server's error message. */
  readonly reason: string;
}

/** Terminate: ends the session. */
export interface Terminate {
  readonly side: 'frontend';
  readonly name: 'Terminate';
}

/** The messages of type `p`; which of them it is follows from the request it answers, not from its bytes. */
export type PasswordFamily = PasswordMessage | SASLInitialResponse | SASLResponse | GSSResponse;

/** A message with a type byte, sent by a frontend. `FrontendMessage<ReceivedValue>` is what the decoder gives. */
export type FrontendMessage<V extends Value = Value> =
  | PasswordFamily
  | Query
  | Parse
  | Bind<V>
  | Describe
  | Close
  | Execute
  | Flush
  | Sync
  | FunctionCall<V>
  | FrontendCopyData
  | FrontendCopyDone
  | CopyFail
  | Terminate;
