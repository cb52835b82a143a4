/**
 * Hides what nobody else may read from the bytes of a message, and nothing else: its length stays, and so does all that
 * the protocol needs, so that a recording is judged as before.
 */
import { int32 } from '../codec/bytes.ts';
import { decodeBackend } from '../codec/decode-backend.ts';
import { decodeFrontend } from '../codec/decode-frontend.ts';
import { isMalformed } from '../codec/malformed.ts';
import type { Direction } from './entry.ts';

/**
 * How much is hidden.
 * - `none`: nothing.
 * - `secrets`: what a client proves its identity with (PasswordMessage, SASL and GSS, the salt of MD5), the secrets of
 *   BackendKeyData and CancelRequest, and passwords that stand in SQL.
 * - `data`: also values of rows, parameters, COPY and functions, literals and comments in SQL, the texts of errors,
 *   notices and notifications.
 */
export type Redaction = 'none' | 'secrets' | 'data';

const STAR = 0x2a;
const ZERO = 0x30;
/** Where the body begins, behind type byte and length word. */
const BODY = 5;
/** CancelRequest: behind length word, code and process id. BackendKeyData: behind the process id. */
const CANCEL_SECRET = 12;
const KEY_SECRET = BODY + 4;
/** AuthenticationXXX that carry data: GSSContinue, SASLContinue, SASLFinal, MD5Password ("Message Formats"). */
const AUTHENTICATION_DATA: readonly number[] = [8, 11, 12, 5];
/** SASLInitialResponse: the mechanism, then the length of the data. */
const MECHANISM = /^(?:SCRAM-SHA-256|SCRAM-SHA-256-PLUS|OAUTHBEARER)\0[\s\S]{4}/u;
/** Fields of errors and notices that may quote data: message, detail, hint, where, internal query. */
const TELLING_FIELDS = 'MDHWq';

/** A literal of SQL, to the end of the text where it is not closed, so that nothing is looked at twice. */
const ESCAPES = String.raw`(?<![\w$])e'(?:[^'\\]|''|\\[\s\S])*(?:'|$)`;
const QUOTES = `'(?:[^']|'')*(?:'|$)`;
const DOLLARS = String.raw`\$(?<tag>(?:[a-z_]\w*)?)\$[\s\S]*?(?:\$\k<tag>\$|$)`;
/** A password in SQL: `PASSWORD '…'`, `password=…` of a connection string, `scheme://user:…@host`. */
const PASSWORD = new RegExp(
  String.raw`\b(?:password|passwd|pwd)\s*(?:=\s*)?(?<literal>${ESCAPES}|${QUOTES}|${DOLLARS})|` +
    String.raw`\b(?:password|passwd|pwd)\s*=\s*(?<word>[^\s'";,)&$]+)|:\/\/[^\s:@/']*:(?<part>[^\s@/']+)@`,
  'dgi',
);
/** What may hold data in SQL; names and parameters such as $1 are matched to be left alone. */
const VALUE = new RegExp(
  String.raw`(?<literal>${ESCAPES}|${QUOTES}|${DOLLARS})|"[^"]*(?:"|$)|\$\d+|(?<![\w$])[a-z_\x80-\xff][\w$\x80-\xff]*|` +
    String.raw`(?<word>--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\d[\w.]*)`,
  'dgi',
);

/** One character for each byte, so that places in the text are places in the bytes. */
const latin1 = new TextDecoder('latin1');

/** Types of messages that hold secrets, and those that hold data. */
const SECRETS = { F: ['CancelRequest', 'p', 'Q', 'P', 'Raw'], B: ['R', 'K', 'Raw'] };
const DATA = { F: ['B', 'F', 'd'], B: ['D', 'd', 'V', 'E', 'N', 'A'] };

/**
 * The message as it may be shown or kept.
 * @param t as in the capture format
 * @param bytes the whole message
 * @returns the same bytes where nothing is to be hidden, otherwise a copy of the same length
 */
export function redacted(dir: Direction, t: string, bytes: Uint8Array, redaction: Redaction): Uint8Array {
  if (redaction === 'none') return bytes;
  if (SECRETS[dir].includes(t)) {
    // Not slice(): of a Buffer that is a view, and the bytes may still be on their way.
    const copy = new Uint8Array(bytes);
    hideSecrets(t, copy, redaction === 'data');
    return copy;
  }
  if (redaction !== 'data' || !DATA[dir].includes(t)) return bytes;
  const copy = new Uint8Array(bytes);
  hideValues(dir, copy);
  return copy;
}

function hideSecrets(t: string, bytes: Uint8Array, data: boolean): void {
  if (t === 'p') hidePassword(bytes);
  else if (t === 'CancelRequest') bytes.fill(0, CANCEL_SECRET);
  else if (t === 'K') bytes.fill(0, KEY_SECRET);
  // Half a message, or none: what it holds nobody knows.
  else if (t === 'Raw') bytes.fill(STAR);
  else if (t === 'R') {
    if (bytes.length > KEY_SECRET && AUTHENTICATION_DATA.includes(int32(bytes, BODY))) bytes.fill(STAR, KEY_SECRET);
  } else {
    hideText(bytes, PASSWORD);
    if (data) hideText(bytes, VALUE);
  }
}

/** The name of a mechanism stays, and so does the zero byte at the end of a PasswordMessage. */
function hidePassword(bytes: Uint8Array): void {
  const mechanism = MECHANISM.exec(latin1.decode(bytes.subarray(BODY)))?.[0].length ?? 0;
  const end = bytes.length > BODY && bytes[bytes.length - 1] === 0 ? bytes.length - 1 : bytes.length;
  bytes.fill(STAR, BODY + mechanism, Math.max(end, BODY + mechanism));
}

/** Hides what matches in the strings of a body: quotes stay, and digits become zeros, so that SQL stays SQL. */
function hideText(bytes: Uint8Array, what: RegExp): void {
  for (const { groups = {}, indices } of latin1.decode(bytes.subarray(BODY)).matchAll(what)) {
    const [from, to] = indices?.groups?.literal ?? indices?.groups?.word ?? indices?.groups?.part ?? [0, 0];
    const text = groups.literal ?? '';
    const open = text.startsWith('$') ? `$${groups.tag}$`.length : text.indexOf("'") + 1;
    const isClosed =
      text.length > open && (text.startsWith('$') ? text.endsWith(text.slice(0, open)) : text.endsWith("'"));
    const close = isClosed ? open - (/^e/iu.test(text) ? 1 : 0) : 0;
    bytes.fill(/^\d/u.test(groups.word ?? '') && what === VALUE ? ZERO : STAR, BODY + from + open, BODY + to - close);
  }
}

/** Hides the values that a message carries, in place: the decoder's views are parts of these bytes. */
function hideValues(dir: Direction, bytes: Uint8Array): void {
  const type = bytes[0] ?? 0;
  const message =
    dir === 'F' ? decodeFrontend(type, bytes, BODY, bytes.length) : decodeBackend(type, bytes, BODY, bytes.length);
  if (isMalformed(message)) {
    bytes.fill(STAR, BODY);
    return;
  }
  switch (message.name) {
    case 'Bind':
      for (const value of message.parameters) value?.fill(STAR);
      break;
    case 'FunctionCall':
      for (const value of message.args) value?.fill(STAR);
      break;
    case 'DataRow':
      for (const value of message.values) value?.fill(STAR);
      break;
    case 'FunctionCallResponse':
      message.value?.fill(STAR);
      break;
    case 'CopyData':
      message.data.fill(STAR);
      break;
    case 'ErrorResponse':
    case 'NoticeResponse':
      hideFields(bytes);
      break;
    case 'NotificationResponse':
      hidePayload(bytes);
      break;
    default:
      break;
  }
}

/** Fields are a code, a text and a zero byte each, up to a zero byte. */
function hideFields(bytes: Uint8Array): void {
  let at = BODY;
  while (at < bytes.length && bytes[at] !== 0) {
    const end = bytes.indexOf(0, at + 1);
    if (end < 0) return;
    if (TELLING_FIELDS.includes(String.fromCharCode(bytes[at] ?? 0))) bytes.fill(STAR, at + 1, end);
    at = end + 1;
  }
}

/** Behind the process id and the name of the channel. */
function hidePayload(bytes: Uint8Array): void {
  const channelEnd = bytes.indexOf(0, BODY + 4);
  if (channelEnd >= 0) bytes.fill(STAR, channelEnd + 1, Math.max(bytes.length - 1, channelEnd + 1));
}
