/** Known failures: a file that says of findings why they are put up with, until when, and where that is written down. */
import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { RULE_IDS } from '../../machines/rules.ts';
import { VERDICT_IDS } from '../play/verdicts.ts';
import { PHASES, type Phase } from './run.ts';

/** One entry of the file. */
export interface KnownFailure {
  /** `verdict/rule`; `*` stands for any characters. */
  readonly id: string;
  /** The target it is about, by name; `*` stands for any characters. Absent for all. */
  readonly target?: string;
  /** The phase in which it is found, so that a run of this phase alone can tell that it is gone. Absent for any. */
  readonly phase?: Phase;
  /** It does not show in every run: that it was not seen means nothing. */
  readonly flaky?: boolean;
  readonly reason: string;
  /** Where it is reported, `http:` or `https:`. */
  readonly link: string;
  /** The last day on which it is put up with, in UTC: `2027-06-30`. */
  readonly expires: string;
}

/** The entries of a file, or a clause that says what is wrong with it, and in which line (from 1). */
export type ParsedKnown =
  | { readonly ok: true; readonly entries: readonly KnownFailure[] }
  | { readonly ok: false; readonly line: number; readonly message: string };

type Reader = (value: unknown) => string | undefined;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const anyText: Reader = (value) => (isText(value) ? undefined : 'is no text, or empty');

/** Does a text fit a pattern in which `*` stands for any characters? */
export function fits(pattern: string, text: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  if (parts.length === 0) return text === pattern;
  if (!text.startsWith(first)) return false;
  const last = parts.pop() ?? '';
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

const IDS: readonly string[] = VERDICT_IDS.flatMap((verdict) => RULE_IDS.map((rule) => `${verdict}/${rule}`));

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  return ['http:', 'https:'].includes(new URL(value).protocol);
}

/** What is wrong with the value of each field, as a clause; undefined for nothing. */
const READERS: Readonly<Record<keyof KnownFailure, Reader>> = {
  id: (value) =>
    isText(value) && IDS.some((id) => fits(value, id))
      ? undefined
      : `is ${JSON.stringify(value)}, which fits no verdict/rule, such as false-desync/copy-in.sync-ignored`,
  target: anyText,
  phase: (value) =>
    PHASES.some((phase) => phase === value)
      ? undefined
      : `is ${JSON.stringify(value)}, which is none of ${PHASES.join(', ')}`,
  flaky: (value) => (typeof value === 'boolean' ? undefined : 'is neither true nor false'),
  reason: anyText,
  link: (value) => (isAddress(value) ? undefined : `is ${JSON.stringify(value)}, which is no http or https address`),
  expires: (value) => (isDay(value) ? undefined : `is ${JSON.stringify(value)}, which is no day, such as "2027-06-30"`),
};
const FIELDS = Object.keys(READERS) as (keyof KnownFailure)[];
const REQUIRED: readonly (keyof KnownFailure)[] = ['id', 'reason', 'link', 'expires'];

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** What is wrong with an entry, and where, or undefined. */
function faultOf(entry: Node): { readonly offset: number; readonly clause: string } | undefined {
  if (entry.type !== 'object') return { offset: entry.offset, clause: 'is no object' };
  const seen = new Set<string>();
  for (const { children = [], offset } of entry.children ?? []) {
    const [name, value] = children.map((child): unknown => getNodeValue(child));
    const field = FIELDS.find((each) => each === name);
    if (field === undefined)
      return { offset, clause: `has a field ${JSON.stringify(name)}; the fields are ${FIELDS.join(', ')}` };
    if (seen.has(field)) return { offset, clause: `has ${field} twice` };
    seen.add(field);
    const clause = READERS[field](value);
    if (clause !== undefined) return { offset, clause: `: ${field} ${clause}` };
  }
  const missing = REQUIRED.find((field) => !seen.has(field));
  return missing === undefined ? undefined : { offset: entry.offset, clause: `has no ${missing}` };
}

/**
 * Reads a file of known failures: a JSON array of entries.
 * @returns the entries, or one sentence that names the line and the field
 */
export function parseKnown(text: string): ParsedKnown {
  const refuse = (offset: number, message: string): ParsedKnown => ({ ok: false, line: lineOf(text, offset), message });
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowEmptyContent: false });
  const [error] = errors;
  if (error !== undefined || tree === undefined)
    return refuse(error?.offset ?? 0, 'is no JSON there; known failures are a JSON array of entries');
  if (tree.type !== 'array') return refuse(tree.offset, 'is no array; known failures are a JSON array of entries');
  const entries = tree.children ?? [];
  for (const [index, entry] of entries.entries()) {
    const fault = faultOf(entry);
    if (fault !== undefined) return refuse(fault.offset, `entry ${index + 1} ${fault.clause}`.replace(' : ', ': '));
  }
  return { ok: true, entries: entries.map((entry): KnownFailure => getNodeValue(entry)) };
}
