/** A failed case as files: a recording in the capture format, and input for pgproto, a tool of pgpool-II. */
import { eventId } from '../../machines/messages.ts';
import { int32 } from '../codec/bytes.ts';
import { decodeFrontend, type ReceivedFrontendMessage } from '../codec/decode-frontend.ts';
import { isMalformed } from '../codec/malformed.ts';
import { type Capture, type Entry, writeCapture } from '../corpus/capture.ts';
import { F } from '../oracle/events.ts';
import { READY_FOR_QUERY } from '../table/facts.ts';
import type { Sent } from './exchange.ts';
import { exchangesOf, type Failed, idOf } from './finding.ts';
import { isAsynchronous } from './reply.ts';

/** What the recording says of the server. */
export interface Recorded {
  readonly server: string;
  readonly dialect: string;
}

/** The text of a recording of what the client saw: flights as they were sent, and what came. */
export function recordingOf(failed: Failed, { server, dialect }: Recorded): string {
  const { outcome, fault } = failed;
  const { subject } = outcome;
  const entries: Entry[] = [];
  let n = 0;
  let from = 0;
  for (const [flight, { act, messages, replies }] of subject.flights.entries()) {
    if (act?.does === 'outside') entries.push({ event: 'outside', what: `another connection: ${act.sql}` });
    else if (act !== undefined) entries.push({ event: act.does });
    for (const { event, bytes } of messages)
      entries.push({ n: n++, dir: 'F', t: typeOfSent(event, bytes), bytes, lengthFault: false, flight });
    const isLast = flight === subject.flights.length - 1;
    for (let wanted = replies.filter((reply) => !isAsynchronous(reply)).length; from < outcome.got.length; from++) {
      const reply = outcome.got[from];
      if (reply?.bytes === undefined) continue;
      if (wanted <= 0 && !isLast) break;
      if (!isAsynchronous(reply)) wanted--;
      const t = reply.bytes.length === 1 ? 'SSLAnswer' : String.fromCharCode(reply.bytes[0] ?? 0);
      entries.push({ n: n++, dir: 'B', t, bytes: reply.bytes, lengthFault: false, flight });
    }
  }
  const starts = subject.starts;
  const header: Capture['header'] = { server, dialect, recipe: `${idOf(failed)}: ${fault.sentence}`, starts };
  return writeCapture({ header, entries });
}

/** Type byte and length word. */
const HEADER = 5;

const PACKETS: ReadonlyMap<number, string> = new Map([
  [eventId('F.StartupMessage'), 'Startup'],
  [eventId('F.StartupMessage.replication'), 'Startup'],
  [eventId('F.SSLRequest'), 'SSLRequest'],
  [eventId('F.GSSENCRequest'), 'GSSENCRequest'],
  [eventId('F.CancelRequest'), 'CancelRequest'],
]);

function typeOfSent(event: number, bytes: Uint8Array): string {
  const packet = PACKETS.get(event);
  if (packet !== undefined) return packet;
  const isWhole = bytes.length >= HEADER && int32(bytes, 1) === bytes.length - 1;
  return isWhole ? String.fromCharCode(bytes[0] ?? 0) : 'Raw';
}

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/**
 * A message as a line of pgproto's input: type in quotes, then its fields, with tabs between them ("pgproto" in the
 * manual of pgpool-II). What cannot be written there (a line end in a string, parameters of a Bind, a broken message)
 * is a remark.
 */
function lineOf({ bytes }: Sent): string {
  const message = decodeFrontend(bytes[0] ?? 0, bytes, HEADER, bytes.length);
  if (isMalformed(message)) return `# not to be written for pgproto: ${Buffer.from(bytes).toString('hex')}`;
  const type = `'${String.fromCharCode(bytes[0] ?? 0)}'`;
  const fields = fieldsOf(message);
  if (fields === undefined)
    return `# not to be written for pgproto: ${message.name} ${Buffer.from(bytes).toString('hex')}`;
  return [type, ...fields].join('\t');
}

function fieldsOf(message: ReceivedFrontendMessage): readonly string[] | undefined {
  switch (message.name) {
    case 'Query':
      return [quoted(message.sql)];
    case 'Parse':
      return [quoted(message.statement), quoted(message.sql), '0'];
    case 'Bind':
      return message.parameters.length > 0
        ? undefined
        : [quoted(message.portal), quoted(message.statement), '0', '0', '0'];
    case 'Execute':
      return [quoted(message.portal), String(message.maxRows)];
    case 'Describe':
    case 'Close':
      return [message.of === 'statement' ? "'S'" : "'P'", quoted(message.target)];
    case 'FunctionCall':
      return [
        ...[String(message.oid), '0', String(message.args.length)],
        ...message.args.flatMap((value) => [String(value?.length ?? -1), quoted(Buffer.from(value ?? []).toString())]),
        '0',
      ];
    case 'CopyData': {
      const data = Buffer.from(message.data).toString().replace(/\n$/u, '');
      return data.includes('\n') ? undefined : [quoted(data)];
    }
    case 'CopyFail':
      return [quoted(message.reason)];
    case 'Sync':
    case 'Flush':
    case 'CopyDone':
    case 'Terminate':
      return [];
    default:
      return undefined;
  }
}

const ENDING: ReadonlySet<number> = new Set([F.sync, F.query, F.functionCall]);

/**
 * Input for pgproto. Between flights it reads: up to ReadyForQuery where the flight ends with one, else what comes
 * within a second. It sends each message by itself, so what depends on their coming together it may not show.
 */
export function pgprotoOf(failed: Failed): string {
  const { expected, got } = exchangesOf(failed);
  const lines = [`# ${idOf(failed)}: ${failed.fault.sentence}`, `# expected: ${expected}`, `# got:      ${got}`];
  for (const { act, messages, replies } of failed.outcome.subject.flights) {
    if (act !== undefined)
      lines.push(`# not to be written for pgproto: ${act.does === 'outside' ? act.sql : act.does}`);
    lines.push(...messages.map(lineOf));
    const endsReady = READY_FOR_QUERY[replies.at(-1)?.event ?? -1] === 1;
    const isOne = messages.filter(({ event }) => ENDING.has(event)).length === 1;
    lines.push(endsReady && isOne ? "'Y'" : "'y'");
  }
  lines.push("'X'");
  return `${lines.join('\n')}\n`;
}
