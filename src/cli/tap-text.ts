/** What `wirestate tap` prints: a line a message, or a run of equal ones, and what the tracker says after it. */
import { decodeBackend } from '../codec/decode-backend.ts';
import { decodeFrontend } from '../codec/decode-frontend.ts';
import { decodeStartupPacket } from '../codec/decode-startup.ts';
import { noticeOf } from '../codec/error-fields.ts';
import { isMalformed } from '../codec/malformed.ts';
import type { Direction } from '../corpus/entry.ts';
import type { Palette } from '../report/palette.ts';
import type { Releasable, TransactionStatus } from '../tracker/terms.ts';
import { messageName } from './message-names.ts';
import { printable } from './terminal.ts';

/** A message as it passed, or a run of them, and where the connection is behind it. Fields and their order are API. */
export interface PassedLine {
  /** Number of the connection, from 1. */
  readonly connection: number;
  /** Number of the message in its connection, from 0; of a run, that of its first. */
  readonly n: number;
  readonly dir: Direction;
  /** As in the capture format. */
  readonly type: string;
  /** Messages of a run; 1 for one by itself. */
  readonly count: number;
  /** Their length, with type bytes and length words. */
  readonly bytes: number;
  readonly phase: string;
  readonly transactionStatus: TransactionStatus;
  /** Least and most ReadyForQuery still to come; null where nothing is known. */
  readonly outstanding: readonly [number, number | null];
  readonly releasable: Releasable;
  /** Number of the frontend message that this backend message answers; null for none or not sure. */
  readonly answers: number | null;
}

/** Where the remark of a line stands, as long as the message leaves room for it. */
const REMARK_COLUMN = 62;
const LONGEST_DETAIL = 300;

/** The texts that a message of the backend carries, as far as a line has room for them. */
function backendDetail(bytes: Uint8Array): readonly [name: string, detail: string] | undefined {
  const message = decodeBackend(bytes[0] ?? 0, bytes, 5, bytes.length);
  if (isMalformed(message)) return undefined;
  const { name } = message;
  switch (message.name) {
    case 'ReadyForQuery':
      return [name, message.status];
    case 'CommandComplete':
      return [name, message.tag];
    case 'ParameterStatus':
      return [name, `${message.parameter} = ${message.value}`];
    case 'BackendKeyData':
      return [name, `process ${message.pid}`];
    case 'NotificationResponse':
      return [name, message.channel];
    case 'AuthenticationSASL':
      return [name, message.mechanisms.join(', ')];
    case 'RowDescription':
      return [name, message.fields.map((field) => field.name).join(', ')];
    case 'ErrorResponse':
    case 'NoticeResponse': {
      const { severity, code, message: text } = noticeOf(message);
      return [name, `${severity} ${code}: ${text}`];
    }
    default:
      return [name, ''];
  }
}

function frontendDetail(bytes: Uint8Array): readonly [name: string, detail: string] | undefined {
  const message = decodeFrontend(bytes[0] ?? 0, bytes, 5, bytes.length);
  if (isMalformed(message)) return undefined;
  const { name } = message;
  switch (message.name) {
    case 'Query':
      return [name, message.sql];
    case 'Parse':
      return [name, message.statement === '' ? message.sql : `${message.statement}: ${message.sql}`];
    case 'Bind':
      return [name, [message.portal, message.statement].filter((given) => given !== '').join(' of ')];
    case 'Describe':
    case 'Close':
      return [name, `${message.of} ${message.target}`];
    case 'Execute':
      return [name, `${message.portal}${message.maxRows > 0 ? ` at most ${message.maxRows} rows` : ''}`];
    case 'CopyFail':
      return [name, message.reason];
    default:
      return [name, ''];
  }
}

function startupDetail(bytes: Uint8Array): string {
  const packet = decodeStartupPacket(bytes, 0, bytes.length);
  if (isMalformed(packet)) return '';
  if (packet.name === 'CancelRequest') return `process ${packet.pid}`;
  if (packet.name !== 'StartupMessage') return '';
  return packet.parameters.map(([name, value]) => `${name}=${value}`).join(' ');
}

/**
 * What a message says, for people, in one line.
 * @param bytes the whole message, with what may not be shown hidden
 */
export function describe(dir: Direction, type: string, bytes: Uint8Array): string {
  let detail = '';
  let name = messageName(dir, type);
  if (type === 'Raw') detail = `${bytes.length} bytes that are no message`;
  else if (type === 'SSLAnswer') detail = String.fromCharCode(bytes[0] ?? 0);
  else if (type.length > 1) detail = startupDetail(bytes);
  // A body of megabytes is not decoded to show its beginning.
  else if (bytes.length <= 1 << 16) {
    const found = dir === 'F' ? frontendDetail(bytes) : backendDetail(bytes);
    if (found !== undefined && (dir !== 'F' || type !== 'p')) {
      name = `${type} ${found[0]}`;
      detail = found[1];
    }
  }
  const line = printable(detail.slice(0, LONGEST_DETAIL).replace(/\s+/gu, ' ').trim());
  return line === '' ? name : `${name}  ${line}`;
}

const owes = ([least, most]: readonly [number, number | null]): string =>
  most === null ? `${least} or more` : least === most ? `${least}` : `${least} to ${most}`;

function sizeText(bytes: number): string {
  if (bytes < 10_000) return `${bytes} bytes`;
  return bytes < 10_000_000 ? `${Math.round(bytes / 1000)} kB` : `${Math.round(bytes / 1_000_000)} MB`;
}

/**
 * A line for people: `1 > Q Query  select 1   simpleQuery, owed 1`.
 * @param what the message in words (`describe`)
 * @param width the most characters; the message is shortened to leave room for the remark
 */
export function passedText(line: PassedLine, what: string, width: number, colours: Palette): string {
  const { connection, dir, count, bytes, phase, outstanding, releasable } = line;
  const times = count > 1 ? ` × ${count.toLocaleString('en')} (${sizeText(bytes)})` : '';
  const owed = outstanding[0] === 0 && outstanding[1] === 0 ? '' : `, owed ${owes(outstanding)}`;
  const release = releasable === 'no' ? '' : `, releasable${releasable === 'yes' ? '' : ': unknown'}`;
  const remark = `${phase}${owed}${release}`;
  const head = `${connection} ${dir === 'F' ? '>' : '<'} `;
  const room = Math.max(width - head.length - times.length - remark.length - 2, 20);
  const characters = [...what];
  const shown = characters.length > room ? `${characters.slice(0, room - 1).join('')}…` : what;
  const left = `${head}${shown}${times}`;
  return `${left.padEnd(Math.min(REMARK_COLUMN, width - remark.length - 2))}  ${colours.dim(remark)}\n`;
}
