/**
 * How often each edge was taken, read from what was dropped on the page: `{"dialect":…,"edges":{"ready.idle|F.Query":3}}`,
 * or the lines of `wirestate paths --json`, whose exchanges are walked here.
 */
import { EVENTS } from '../../../machines/messages.ts';
import { START_NAMES, STARTS } from '../../../machines/starts.ts';
import { NONE, step, type Table } from '../../table/table.ts';

/** By `state|event`: how often. */
export type Counts = ReadonlyMap<string, number>;

export type ReadCoverage =
  | {
      readonly ok: true;
      readonly counts: Counts;
      /** The dialect that was covered, when it says so. */
      readonly dialect: string | undefined;
      /** Edges of it that this machine does not have. */
      readonly unknown: number;
    }
  | { readonly ok: false; readonly message: string };

const NAMES: readonly string[] = EVENTS;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name of an edge. */
export const edgeKey = (state: string, event: string): string => `${state}|${event}`;

function refuse(message: string): ReadCoverage {
  return { ok: false, message };
}

function countEdges({ edges, dialect }: Fields, table: Table): ReadCoverage {
  if (!isFields(edges)) return refuse('The coverage has no "edges": an object such as {"ready.idle|F.Query": 3}.');
  const counts = new Map<string, number>();
  let unknown = 0;
  for (const [key, count] of Object.entries(edges)) {
    if (typeof count !== 'number' || !Number.isFinite(count) || count < 0)
      return refuse(`The coverage of "${key}" is no count: ${JSON.stringify(count)}.`);
    const [state = '', event = ''] = key.split('|');
    const [from, id] = [table.states.indexOf(state), NAMES.indexOf(String(event))];
    if (from < 0 || id < 0 || step(table, from, id) === NONE) unknown++;
    else counts.set(key, count);
  }
  return { ok: true, counts, dialect: typeof dialect === 'string' ? dialect : undefined, unknown };
}

/** Walks the exchanges of `wirestate paths --json`; the last line, which sums up, has none. */
function countExchanges(lines: readonly Fields[], table: Table): ReadCoverage {
  const counts = new Map<string, number>();
  let unknown = 0;
  let dialect: string | undefined;
  for (const { starts, events, dialect: said } of lines) {
    if (typeof said === 'string') dialect = said;
    if (!Array.isArray(events)) continue;
    const start = START_NAMES.find((name) => name === starts);
    let state = table.states.indexOf(start === undefined ? String(starts) : STARTS[start]);
    for (const event of events) {
      const id = NAMES.indexOf(String(event));
      const target = state < 0 || id < 0 ? NONE : step(table, state, id);
      if (target === NONE) {
        unknown++;
        break;
      }
      const key = edgeKey(table.states[state] ?? '', String(event));
      counts.set(key, (counts.get(key) ?? 0) + 1);
      state = target;
    }
  }
  return { ok: true, counts, dialect, unknown };
}

/** Does the text look like coverage, not like a recording? */
export function looksLikeCoverage(text: string): boolean {
  return /^\s*\{[\s\S]{0,200}?"edges"\s*:/u.test(text) || /^\s*\{"starts":"[^"]*","exchange":/u.test(text);
}

/** Reads coverage. @returns the counts, or one sentence that says what is wrong; never throws */
export function readCoverage(text: string, table: Table): ReadCoverage {
  try {
    const whole: unknown = JSON.parse(text);
    return isFields(whole) ? countEdges(whole, table) : refuse('The coverage is JSON, but no object.');
  } catch {
    // Not one object: then it is JSON lines.
  }
  const lines: Fields[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const fields: unknown = JSON.parse(line);
      if (!isFields(fields)) return refuse(`Line ${index + 1} of the coverage is no JSON object.`);
      lines.push(fields);
    } catch {
      return refuse(`Line ${index + 1} of the coverage is not JSON.`);
    }
  }
  return countExchanges(lines, table);
}
