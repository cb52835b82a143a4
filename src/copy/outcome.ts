/** How a COPY ended, as a value: what was copied, or what went wrong and whether the connection can go on. */
import type { RuleId } from '../../machines/rules.ts';
import type { CopyFault } from '../codec/copy/rows.ts';
import type { Notice } from '../codec/error-fields.ts';
import { type MalformedMessage, sentenceOf } from '../codec/malformed.ts';
import type { TransactionStatus } from '../tracker/terms.ts';

/** The COPY was carried out, and ReadyForQuery has been seen. */
export interface CopyDone {
  readonly ok: true;
  /** The tag of CommandComplete: `COPY 3`. */
  readonly tag: string;
  /** The number of rows that the tag says. */
  readonly rows: number;
  /** What ReadyForQuery said. */
  readonly status: TransactionStatus;
  readonly canGoOn: true;
}

/** A backend message that no backend could have sent there. */
export interface CopyViolation {
  /** The message, such as `B.CopyInResponse`. */
  readonly event: string;
  /** The rule that it broke. */
  readonly rule: RuleId;
  /** What would have been right. */
  readonly expected: readonly string[];
}

/** The COPY failed. `reason` says how, and which further field is present. */
export interface CopyFailure {
  readonly ok: false;
  /**
   * - `server`: the server sent an ErrorResponse, `error`; after an abort or a cancel its SQLSTATE is 57014.
   * - `statement`: the SQL is not one COPY in this direction.
   * - `rows`: the data received are not of the reader's format, `fault`.
   * - `cut`: the connection was closed without an ErrorResponse.
   * - `violation`: the backend broke the protocol, `violation`.
   * - `malformed`: the backend's bytes are no message, `malformed`.
   */
  readonly reason: 'server' | 'statement' | 'rows' | 'cut' | 'violation' | 'malformed';
  /** One sentence for people. */
  readonly message: string;
  /** The server's first error with all its fields, whatever came after it. */
  readonly error?: Notice;
  readonly fault?: CopyFault;
  readonly violation?: CopyViolation;
  readonly malformed?: MalformedMessage;
  /**
   * Can the connection be used again? True: ReadyForQuery has been seen, and `status` is what it said (`failed` in a
   * transaction block). False: it has ended, or what it will say next is not known; close it.
   */
  readonly canGoOn: boolean;
  readonly status: TransactionStatus;
}

/** How a COPY ended. */
export type CopyOutcome = CopyDone | CopyFailure;

/** The failure of a COPY where only an exception can say it: in streams and iterators. */
export class CopyError extends Error {
  /** What went wrong. */
  readonly failure: CopyFailure;

  constructor(failure: CopyFailure) {
    super(failure.message);
    this.name = 'CopyError';
    this.failure = failure;
  }

  /** SQLSTATE of the server's error; '' where it sent none. */
  get code(): string {
    return this.failure.error?.code ?? '';
  }
}

/** What went wrong, before the end of the exchange says whether the connection can go on. */
export type Trouble = Omit<CopyFailure, 'ok' | 'canGoOn' | 'status'>;

/** The server's error: `ERROR 23505: duplicate key …`. */
export function serverTrouble(error: Notice): Trouble {
  return { reason: 'server', message: `the server refused the COPY: ${printed(error)}`, error };
}

/** The SQL was something else. */
export function statementTrouble(message: string): Trouble {
  return { reason: 'statement', message };
}

/** The data cannot be read as rows. */
export function rowsTrouble(fault: CopyFault): Trouble {
  const where = fault.column === undefined ? `row ${fault.row}` : `row ${fault.row}, column ${fault.column}`;
  const message = `the data received are not in ${fault.format} format (${where}, byte ${fault.at}): ${fault.reason}`;
  return { reason: 'rows', message, fault };
}

/** Nothing more will come. */
export function cutTrouble(error: Notice | undefined): Trouble {
  if (error !== undefined && error.severity !== 'ERROR')
    return { reason: 'server', message: `the server closed the connection: ${printed(error)}`, error };
  const before = error === undefined ? '' : `, after ${printed(error)}`;
  const message = `the connection was closed before the COPY was over${before}`;
  return { reason: 'cut', message, ...(error === undefined ? {} : { error }) };
}

/** The backend broke the protocol. */
export function violationTrouble(violation: CopyViolation): Trouble {
  const expected = violation.expected.join(', ') || 'nothing';
  const message = `the server sent ${violation.event}, which it may not send here (rule ${violation.rule}; expected: ${expected})`;
  return { reason: 'violation', message, violation };
}

/** The backend's bytes are no message. */
export function malformedTrouble(malformed: MalformedMessage): Trouble {
  return { reason: 'malformed', message: `the server sent what is no message: ${sentenceOf(malformed)}`, malformed };
}

const printed = ({ severity, code, message }: Notice): string => `${severity} ${code}: ${message}`;
