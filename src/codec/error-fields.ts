/**
 * The fields of ErrorResponse and NoticeResponse. (Manual: "Error and Notice Message Fields".)
 */

/** One field as it is sent. */
export interface NoticeField {
  /** The byte that says which field it is, as a character: `C` for the SQLSTATE; see `NOTICE_FIELDS`. */
  readonly code: string;
  readonly value: string;
}

/** Names of the fields by their code, in the order in which servers send them (elog.c `send_message_to_frontend`). */
export const NOTICE_FIELDS = {
  S: 'localizedSeverity',
  V: 'severity',
  C: 'code',
  M: 'message',
  D: 'detail',
  H: 'hint',
  W: 'where',
  s: 'schema',
  t: 'table',
  c: 'column',
  d: 'dataType',
  n: 'constraint',
  P: 'position',
  p: 'internalPosition',
  q: 'internalQuery',
  F: 'file',
  L: 'line',
  R: 'routine',
} as const;

/** The name of a field of ErrorResponse or NoticeResponse. */
export type NoticeFieldName = (typeof NOTICE_FIELDS)[keyof typeof NOTICE_FIELDS];

/** An ErrorResponse or NoticeResponse by the names of its fields; all values are text, as sent. */
export type Notice = { readonly [Name in NoticeFieldName]?: string } & {
  /** ERROR, FATAL, PANIC, WARNING, NOTICE, DEBUG, INFO or LOG: field V; S where a server before 9.6 sends no V. */
  readonly severity: string;
  /** SQLSTATE. */
  readonly code: string;
  readonly message: string;
};

/** Codes of the fields that are always present. */
export const MANDATORY_FIELDS = ['S', 'C', 'M'] as const;

const nameOf: ReadonlyMap<string, NoticeFieldName> = new Map(Object.entries(NOTICE_FIELDS));
const codeOf: ReadonlyMap<string, string> = new Map(Object.entries(NOTICE_FIELDS).map(([code, name]) => [name, code]));

/**
 * The fields of an ErrorResponse or NoticeResponse by name. Fields that have no name here are left out, and of a field
 * that is sent twice the last counts.
 * @param message as decoded: it has the mandatory fields
 */
export function noticeOf(message: { readonly fields: readonly NoticeField[] }): Notice {
  const named: { [Name in NoticeFieldName]?: string } = {};
  for (const { code, value } of message.fields) {
    const name = nameOf.get(code);
    if (name !== undefined) named[name] = value;
  }
  return {
    ...named,
    severity: named.severity ?? named.localizedSeverity ?? '',
    code: named.code ?? '',
    message: named.message ?? '',
  };
}

/**
 * The fields to send, in the order of servers.
 * @param notice by name; `localizedSeverity` is `severity` where it is not given
 */
export function noticeFields(notice: Notice): NoticeField[] {
  const complete: Readonly<Record<string, string | undefined>> = { localizedSeverity: notice.severity, ...notice };
  return [...codeOf].flatMap(([name, code]) => {
    const value = complete[name];
    return value === undefined ? [] : [{ code, value }];
  });
}
