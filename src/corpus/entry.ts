/**
 * One line of a capture: a message with its bytes, or something that happened between messages.
 *
 * What is checked here is that a line says one thing and not two: that the type agrees with the bytes, and the length
 * word with their number. A frontend message may declare a wrong length, since that is a thing to record (D103, G30,
 * G36): it is marked, not refused.
 */

import { int32 } from '../codec/bytes.ts';
import { CANCEL_REQUEST_CODE, GSSENC_REQUEST_CODE, SSL_REQUEST_CODE } from '../codec/startup-events.ts';
import { fromHex, toHex } from './hex.ts';

/** Who sent a message: the frontend or the backend. */
export type Direction = 'F' | 'B';

/** When a line was recorded and what it is about: optional on every line. */
export interface Remarks {
  /** Number of the flight, messages that were sent together before waiting for a reply. */
  readonly flight?: number;
  /** Microseconds since the recording began. */
  readonly us?: number;
  /** A description for people. */
  readonly desc?: string;
}

export interface MessageEntry extends Remarks {
  /** Number of the message in the capture, from 0; as written, so a gap or a repetition shows that it was edited. */
  readonly n: number;
  readonly dir: Direction;
  /** The type byte as a character; `Startup`, `SSLRequest`, `GSSENCRequest`, `CancelRequest`, `SSLAnswer`; `Raw`. */
  readonly t: string;
  /** The whole message, type byte and length word included. */
  readonly bytes: Uint8Array;
  /** The length word disagrees with the number of bytes. Never with `SSLAnswer` and `Raw`, which have none. */
  readonly lengthFault: boolean;
}

/** What can happen between messages; `capture.ts` documents each. */
export const EVENT_NAMES = ['quiet', 'close', 'fin', 'cancel', 'wait', 'outside'] as const;

export interface EventEntry extends Remarks {
  readonly event: (typeof EVENT_NAMES)[number];
  /** Who closed: only with `close`. */
  readonly by?: 'backend' | 'frontend';
  /** What was done on another connection: only with `outside`. */
  readonly what?: string;
}

/** One line of a capture behind its header: a message, or what happened between messages. */
export type Entry = MessageEntry | EventEntry;

/** A JSON object as it was read. */
export type Fields = Readonly<Record<string, unknown>>;

const STARTUP_CODES: ReadonlyMap<string, number> = new Map([
  ['SSLRequest', SSL_REQUEST_CODE],
  ['GSSENCRequest', GSSENC_REQUEST_CODE],
  ['CancelRequest', CANCEL_REQUEST_CODE],
]);

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The optional fields, or a clause about the one that is wrong. */
function remarks(fields: Fields): Remarks | string {
  const { flight, us, desc } = fields;
  const found: { flight?: number; us?: number; desc?: string } = {};
  if (flight !== undefined) {
    if (typeof flight !== 'number') return `has flight ${show(flight)}, which is no number`;
    found.flight = flight;
  }
  if (us !== undefined) {
    if (typeof us !== 'number') return `has us ${show(us)}, which is no number of microseconds`;
    found.us = us;
  }
  if (desc !== undefined) {
    if (typeof desc !== 'string') return `has desc ${show(desc)}, which is no text`;
    found.desc = desc;
  }
  return found;
}

/** Does the length word at `at` disagree with the bytes behind and including it? */
function contradicts(bytes: Uint8Array, at: number): boolean {
  return int32(bytes, at) !== bytes.length - at;
}

/** The length fault of a packet without type byte, or a clause when it is not what `t` says. */
function checkStartup(t: string, dir: Direction, bytes: Uint8Array): boolean | string {
  if (dir === 'B') return `has t "${t}", which only the frontend sends, but dir "B"`;
  if (bytes.length < 8)
    return `is too short for a start-up packet (${bytes.length} bytes); for bytes that are no message use "t":"Raw"`;
  const code = int32(bytes, 4);
  const named = [...STARTUP_CODES].find(([, value]) => value === code)?.[0] ?? 'Startup';
  if (named !== t)
    return `has t "${t}", but its hex is a ${named === 'Startup' ? 'start-up packet of another kind' : named}`;
  return contradicts(bytes, 0);
}

/** Whether the length word of the message is wrong, or a clause when bytes and type contradict each other. */
function checkBytes(t: string, dir: Direction, bytes: Uint8Array): boolean | string {
  if (bytes.length === 0) return 'has an empty hex';
  if (t === 'Raw') return false;
  if (t === 'SSLAnswer') {
    if (dir === 'F') return 'has t "SSLAnswer", which only the backend sends, but dir "F"';
    return bytes.length === 1 ? false : `is an SSLAnswer, which is one byte, but its hex has ${bytes.length}`;
  }
  if (t === 'Startup' || STARTUP_CODES.has(t)) return checkStartup(t, dir, bytes);
  if (t.length !== 1) {
    return `has t ${show(t)}, which is neither a type byte nor Startup, SSLRequest, GSSENCRequest, CancelRequest, SSLAnswer or Raw`;
  }
  if (bytes[0] !== t.charCodeAt(0)) {
    return `has t ${show(t)}, but its hex begins with the type byte ${show(String.fromCharCode(bytes[0] as number))}`;
  }
  if (bytes.length < 5)
    return `is too short for a message (${bytes.length} bytes); for bytes that are no message use "t":"Raw"`;
  const fault = contradicts(bytes, 1);
  if (fault && dir === 'B') {
    return `is a ${show(t)} of the backend whose length word says ${int32(bytes, 1)}, but ${bytes.length - 1} bytes are there`;
  }
  return fault;
}

function readMessage(fields: Fields, n: number): MessageEntry | string {
  const { dir, t, hex } = fields;
  if (dir !== 'F' && dir !== 'B')
    return dir === undefined ? 'has no dir ("F" or "B")' : `has dir ${show(dir)}, which is neither "F" nor "B"`;
  if (t === undefined) return 'has no t (the type of the message)';
  if (typeof t !== 'string') return `has t ${show(t)}, which is no text`;
  if (hex === undefined) return 'has no hex (the bytes of the message)';
  if (typeof hex !== 'string') return `has hex ${show(hex)}, which is no text`;
  const number = fields.n ?? n;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0)
    return `has n ${show(number)}, which is no number of a message`;
  const bytes = fromHex(hex);
  if (typeof bytes === 'string') return `has a hex that ${bytes}`;
  const lengthFault = checkBytes(t, dir, bytes);
  if (typeof lengthFault === 'string') return lengthFault;
  const more = remarks(fields);
  return typeof more === 'string' ? more : { n: number, dir, t, bytes, lengthFault, ...more };
}

function readEvent(fields: Fields): EventEntry | string {
  const event = EVENT_NAMES.find((name) => name === fields.event);
  if (event === undefined) return `has the unknown event ${show(fields.event)}; events are ${EVENT_NAMES.join(', ')}`;
  const { by, what } = fields;
  if (event === 'close' && by !== 'backend' && by !== 'frontend') {
    return by === undefined
      ? 'is a close that does not say by whom ("by":"backend" or "by":"frontend")'
      : `is a close by ${show(by)}, which is neither "backend" nor "frontend"`;
  }
  if (what !== undefined && typeof what !== 'string') return `has what ${show(what)}, which is no text`;
  const more = remarks(fields);
  if (typeof more === 'string') return more;
  return {
    event,
    ...(by === 'backend' || by === 'frontend' ? { by } : {}),
    ...(what === undefined ? {} : { what }),
    ...more,
  };
}

/**
 * Reads one line of a capture.
 * @param fields the JSON object
 * @param n the number of the next message, for a line that leaves it out; recordings that were cut or edited keep the
 *   numbers they have
 * @returns the entry, or a clause that says what is wrong, to be put behind "Line 3 "
 */
export function readEntry(fields: Fields, n: number): Entry | string {
  if (fields.dir === undefined && fields.event !== undefined) return readEvent(fields);
  if (fields.dir === undefined && fields.t === undefined && fields.hex === undefined) {
    return 'is neither a message (dir, t, hex) nor an event';
  }
  return readMessage(fields, n);
}

/** The JSON object of an entry, its fields in the order of the format. */
export function entryFields(entry: Entry): Fields {
  if ('event' in entry) return { ...entry };
  const { n, dir, t, bytes, flight, us, desc } = entry;
  return { n, dir, t, hex: toHex(bytes), flight, us, desc };
}
