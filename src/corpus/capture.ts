/**
 * The capture format: JSON lines, one message a line, in the order in which a proxy would see them.
 *
 * `{"n":0,"dir":"F","t":"Startup","hex":"…"}` is a message; `flight`, `us` and `desc` may follow. A line without `dir`
 * is an event: `quiet` (the backend was seen waiting for the frontend), `close` (`by` whom), `fin` (the frontend closed
 * its half), `cancel` (a CancelRequest on another connection), `wait`, `outside` (something done on another
 * connection). A first line `{"capture":1,…}` is the header. Empty lines are skipped.
 */
import { START_NAMES, type Start } from '../../machines/starts.ts';
import { type Entry, entryFields, type Fields, type MessageEntry, readEntry } from './entry.ts';

export type { Direction, Entry, EventEntry, MessageEntry } from './entry.ts';

/** The first line of a capture, where there is one: what was recorded, and how to judge it. Everything is optional. */
export interface Header {
  /** What was recorded, such as `PostgreSQL 18.4`. */
  readonly server?: string;
  /** How it was recorded, for people. */
  readonly recipe?: string;
  /** The dialect to judge it by, such as `postgres-18`. */
  readonly dialect?: string;
  /** Without it the first message is a start-up packet. */
  readonly starts?: Start;
  /** Start-up parameters beside user and database, where the start-up came before the recording. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Statements that another connection ran before it, which it needs to be played again. */
  readonly setup?: readonly string[];
}

/** A recording of one connection: its messages and what happened between them, in observed order. */
export interface Capture {
  readonly header?: Header;
  readonly entries: readonly Entry[];
}

/** What `parseCapture` found: a capture, or one sentence with the number of the line (from 1) that is wrong. */
export type ParsedCapture =
  | { readonly ok: true; readonly capture: Capture }
  | { readonly ok: false; readonly message: string; readonly line: number };

/** The version of the format that is read and written here. */
export const CAPTURE_VERSION = 1;

/** Is this entry a message, not an event? */
export function isMessage(entry: Entry): entry is MessageEntry {
  return 'bytes' in entry;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isFields(value) && Object.values(value).every((text) => typeof text === 'string');
}

/** The header of a line, or a clause that says what is wrong with it. */
function readHeader(fields: Fields): Header | string {
  if (fields.capture !== CAPTURE_VERSION) {
    return `says capture format ${JSON.stringify(fields.capture)}, but only format ${CAPTURE_VERSION} is known`;
  }
  const header: { -readonly [Name in keyof Header]: Header[Name] } = {};
  for (const name of ['server', 'recipe', 'dialect'] as const) {
    const value = fields[name];
    if (value === undefined) continue;
    if (typeof value !== 'string') return `has a ${name} in its header that is no text`;
    header[name] = value;
  }
  if (fields.starts !== undefined) {
    const starts = START_NAMES.find((name) => name === fields.starts);
    if (starts === undefined)
      return `has starts ${JSON.stringify(fields.starts)}, which is none of ${START_NAMES.join(', ')}`;
    header.starts = starts;
  }
  const { parameters, setup } = fields;
  if (parameters !== undefined) {
    if (!isTexts(parameters)) return 'has parameters in its header that are no object of texts';
    header.parameters = parameters;
  }
  if (setup !== undefined) {
    if (!Array.isArray(setup) || !isTexts({ ...setup }))
      return 'has a setup in its header that is no list of statements';
    header.setup = setup;
  }
  return header;
}

/** The JSON object of a line, or a clause that says why there is none. */
function readLine(text: string, isCut: boolean): Fields | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return isCut
      ? 'ends in the middle of its JSON, and the file ends with it: it seems to have been cut off'
      : 'is not JSON; a capture has one JSON object a line';
  }
  if (!isFields(value)) return 'is JSON, but no object; a capture has one JSON object a line';
  if (Array.isArray(value.capture)) {
    return 'is a whole experiment with its capture inside; a capture has one message a line';
  }
  return value;
}

/**
 * Reads a capture.
 * @param text the whole file
 * @returns the capture, or one sentence for people that names the line; never throws, whatever the text is
 */
export function parseCapture(text: string): ParsedCapture {
  const entries: Entry[] = [];
  let header: Header | undefined;
  let messages = 0;
  let first = true;
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  for (const [index, raw] of lines.entries()) {
    const content = raw.trim();
    if (content === '') continue;
    const line = index + 1;
    const refuse = (clause: string): ParsedCapture => ({ ok: false, message: `Line ${line} ${clause}.`, line });
    const fields = readLine(content, line === lines.length);
    if (typeof fields === 'string') return refuse(fields);
    if (fields.capture !== undefined) {
      if (!first) return refuse('is a header, which only the first line may be');
      const found = readHeader(fields);
      if (typeof found === 'string') return refuse(found);
      header = found;
    } else {
      const entry = readEntry(fields, messages);
      if (typeof entry === 'string') return refuse(entry);
      if (isMessage(entry)) messages++;
      entries.push(entry);
    }
    first = false;
  }
  // Events alone are a recording too: of direct TLS (A43) nothing else can be written down.
  if (entries.length === 0) return { ok: false, message: 'The capture holds no messages.', line: lines.length };
  return { ok: true, capture: header === undefined ? { entries } : { header, entries } };
}

/** The text of a capture, which `parseCapture` reads back to the same. */
export function writeCapture(capture: Capture): string {
  const lines: Fields[] = capture.entries.map(entryFields);
  if (capture.header !== undefined) lines.unshift({ capture: CAPTURE_VERSION, ...capture.header });
  return lines.map((fields) => `${JSON.stringify(fields)}\n`).join('');
}

export { type Observation, observationToCapture } from './observation.ts';
