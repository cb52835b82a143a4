/**
 * The messages that a backend sends, as types: the names and fields of the manual ("Message Formats"), in camelCase.
 *
 * Integers are numbers; OIDs are unsigned, all other Int32 and the sizes of types are signed, counts and format codes
 * are unsigned Int16 as servers read them.
 */

import type { NoticeField } from './error-fields.ts';
import type { ReceivedValue, Value } from './frontend-messages.ts';

/** The single byte that answers SSLRequest (`S` yes, `N` no) or GSSENCRequest (`G` yes, `N` no). */
export interface SSLAnswer {
  readonly side: 'backend';
  readonly name: 'SSLAnswer';
  readonly answer: 'S' | 'G' | 'N';
}

/** AuthenticationXXX that carry nothing but their number. */
export interface PlainAuthentication {
  readonly side: 'backend';
  readonly name:
    | 'AuthenticationOk'
    | 'AuthenticationKerberosV5'
    | 'AuthenticationCleartextPassword'
    | 'AuthenticationSCMCredential'
    | 'AuthenticationGSS'
    | 'AuthenticationSSPI';
}

/** AuthenticationMD5Password: a password digest is wanted. */
export interface AuthenticationMD5Password {
  readonly side: 'backend';
  readonly name: 'AuthenticationMD5Password';
  /** 4 bytes. */
  readonly salt: Uint8Array;
}

/** AuthenticationSASL: the mechanisms that the server takes, the preferred one first. */
export interface AuthenticationSASL {
  readonly side: 'backend';
  readonly name: 'AuthenticationSASL';
  readonly mechanisms: readonly string[];
}

/** AuthenticationXXX that continue an exchange of a mechanism with the mechanism's own data. */
export interface AuthenticationData {
  readonly side: 'backend';
  readonly name: 'AuthenticationGSSContinue' | 'AuthenticationSASLContinue' | 'AuthenticationSASLFinal';
  readonly data: Uint8Array;
}

/** All messages of type `R`. */
export type Authentication = PlainAuthentication | AuthenticationMD5Password | AuthenticationSASL | AuthenticationData;

/** BackendKeyData: what a CancelRequest for this session has to show. */
export interface BackendKeyData {
  readonly side: 'backend';
  readonly name: 'BackendKeyData';
  readonly pid: number;
  /** 4 bytes; up to 256 in protocol 3.2. */
  readonly secret: Uint8Array;
}

/** NegotiateProtocolVersion: the server goes on with an older minor version, or without some options. */
export interface NegotiateProtocolVersion {
  readonly side: 'backend';
  readonly name: 'NegotiateProtocolVersion';
  /**
   * The newest version that the server knows, as sent: servers put the whole version there, major in the upper and
   * minor in the lower 16 bits (backend_startup.c `SendNegotiateProtocolVersion`; A05), where the manual says minor.
   */
  readonly newestVersion: number;
  /** Names of the `_pq_.` options that the server does not know. */
  readonly unrecognizedOptions: readonly string[];
}

/** ParameterStatus: the value of a run-time parameter, at start-up and after a change. */
export interface ParameterStatus {
  readonly side: 'backend';
  readonly name: 'ParameterStatus';
  readonly parameter: string;
  readonly value: string;
}

/** ReadyForQuery: the server waits for the next command. */
export interface ReadyForQuery {
  readonly side: 'backend';
  readonly name: 'ReadyForQuery';
  /** `I` idle, `T` in a transaction block, `E` in a failed one. */
  readonly status: 'I' | 'T' | 'E';
}

/** A column in a RowDescription. */
export interface FieldDescription {
  readonly name: string;
  /** OID of the table that the column belongs to; 0 if it belongs to none. */
  readonly tableOid: number;
  /** Attribute number of the column in its table; 0 if it belongs to none. */
  readonly columnNumber: number;
  /** OID of the data type. */
  readonly typeOid: number;
  /** Size of the data type in bytes; negative for types of variable size (pg_type.typlen). */
  readonly typeSize: number;
  /** Modifier of the type (pg_attribute.atttypmod). */
  readonly typeModifier: number;
  /** 0 text, 1 binary; 0 also where it is not known yet, as in the answer to Describe of a statement. */
  readonly format: number;
}

/** RowDescription: the columns of the rows that follow. */
export interface RowDescription {
  readonly side: 'backend';
  readonly name: 'RowDescription';
  readonly fields: readonly FieldDescription[];
}

/** ParameterDescription: the types of a statement's parameters. */
export interface ParameterDescription {
  readonly side: 'backend';
  readonly name: 'ParameterDescription';
  /** Type OIDs. */
  readonly parameterTypes: readonly number[];
}

/** DataRow: one row of a result. The decoder gives a `DataRowView`, which reads values when they are asked for. */
export interface DataRow<V extends Value = Value> {
  readonly side: 'backend';
  readonly name: 'DataRow';
  readonly values: readonly V[];
}

/** CopyInResponse, CopyOutResponse, CopyBothResponse: a COPY begins, or streaming replication. */
export interface CopyResponse {
  readonly side: 'backend';
  readonly name: 'CopyInResponse' | 'CopyOutResponse' | 'CopyBothResponse';
  /** Format of the whole COPY: 0 text (rows and columns by separators), 1 binary. */
  readonly format: number;
  /** 0 text, 1 binary for each column; all 0 when `format` is 0. */
  readonly columnFormats: readonly number[];
}

/** CopyData of a backend: a row of a COPY, or a message of a walsender. */
export interface BackendCopyData {
  readonly side: 'backend';
  readonly name: 'CopyData';
  readonly data: Uint8Array;
}

/** CommandComplete: a statement is done. */
export interface CommandComplete {
  readonly side: 'backend';
  readonly name: 'CommandComplete';
  /** Such as `INSERT 0 5`; `commandOf` (command-tag.ts) takes it apart. */
  readonly tag: string;
}

/** ErrorResponse and NoticeResponse: `noticeOf` (error-fields.ts) gives the fields by name. */
export interface ErrorOrNotice {
  readonly side: 'backend';
  readonly name: 'ErrorResponse' | 'NoticeResponse';
  /** In the order sent, with those that nobody knows. */
  readonly fields: readonly NoticeField[];
}

/** NotificationResponse: somebody ran NOTIFY. */
export interface NotificationResponse {
  readonly side: 'backend';
  readonly name: 'NotificationResponse';
  /** Process id of the backend that notifies. */
  readonly pid: number;
  readonly channel: string;
  readonly payload: string;
}

/** FunctionCallResponse: the result of a FunctionCall. */
export interface FunctionCallResponse<V extends Value = Value> {
  readonly side: 'backend';
  readonly name: 'FunctionCallResponse';
  readonly value: V;
}

/** Messages of a backend that consist of their type alone. */
export interface PlainBackendMessage {
  readonly side: 'backend';
  readonly name:
    | 'BindComplete'
    | 'CloseComplete'
    | 'CopyDone'
    | 'EmptyQueryResponse'
    | 'NoData'
    | 'ParseComplete'
    | 'PortalSuspended';
}

/** A message with a type byte, sent by a backend. */
export type BackendMessage<V extends Value = Value> =
  | Authentication
  | BackendKeyData
  | NegotiateProtocolVersion
  | ParameterStatus
  | ReadyForQuery
  | RowDescription
  | ParameterDescription
  | DataRow<V>
  | CopyResponse
  | BackendCopyData
  | CommandComplete
  | ErrorOrNotice
  | NotificationResponse
  | FunctionCallResponse<V>
  | PlainBackendMessage;

/** A row as the decoder gives it: values are read when they are asked for (data-row.ts). */
export interface ReceivedDataRow extends DataRow<ReceivedValue> {
  /** How many values there are. */
  readonly columns: number;
  /** The value of a column as UTF-8 text; null for NULL; undefined where there is no such column. */
  text(column: number): string | null | undefined;
  /** The bytes of a column's value, in place; null for NULL; undefined where there is no such column. */
  bytes(column: number): Uint8Array | null | undefined;
  /** All values as UTF-8 text. */
  texts(): (string | null)[];
}

/** What `decodeBackend` gives for bytes that are a message. */
export type ReceivedBackendMessage = Exclude<BackendMessage<ReceivedValue>, DataRow<ReceivedValue>> | ReceivedDataRow;
