/**
 * Reads recordings from files: captures (one message a line), and files of experiments (one recording a line, with its
 * `id` and its capture inside, such as corpus/recordings/observations.jsonl).
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { START_NAMES } from '../../machines/starts.ts';
import { DIALECTS, findDialect } from '../../machines/versions.ts';
import { type Capture, type Observation, observationToCapture, parseCapture } from '../corpus/capture.ts';
import { type Failure, failure, reasonOf } from '../net/failure.ts';

/** A recording, by the name that reports call it and that can be given to `check` again. */
export interface Recording {
  readonly ok: true;
  readonly name: string;
  /** The id of an experiment, and which recording of that id in its file it is, from 1; null for a capture. */
  readonly id: string | null;
  readonly variant: number | null;
  /** The major versions that answered an experiment so; none where that is not known. */
  readonly versions: readonly number[];
  readonly capture: Capture;
}

/** The name of standard input among files. */
export const STDIN = '-';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EISDIR: 'it is a directory',
};

async function readText(path: string): Promise<string> {
  if (path !== STDIN) return readFile(path, 'utf8');
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  return text;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseLine(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isExperiment = (fields: Fields | undefined): boolean => fields?.id !== undefined && Array.isArray(fields.capture);

/** The experiment of a line, or a clause that says what is wrong with the line. */
function readObservation(line: string): Observation | string {
  const fields = parseLine(line);
  if (fields === undefined) return 'is no JSON object; a file of experiments has one a line';
  const { id, title, versions, params, setup, starts, capture } = fields;
  if (typeof id !== 'string' || id === '') return 'has no id, which names the experiment';
  if (!Array.isArray(capture) || capture.length === 0 || !capture.every(isFields))
    return `has no capture: a list of messages (experiment ${id})`;
  if (versions !== undefined && !(Array.isArray(versions) && versions.every(Number.isInteger)))
    return `has versions that are no list of major versions (experiment ${id})`;
  const start = START_NAMES.find((name) => name === (starts ?? 'startup'));
  if (start === undefined)
    return `has starts ${JSON.stringify(starts)}, which is none of ${START_NAMES.join(', ')} (experiment ${id})`;
  return {
    id,
    title: typeof title === 'string' ? title : '',
    versions: versions ?? [],
    starts: start,
    capture,
    ...(Array.isArray(setup) ? { setup: setup.map(String) } : {}),
    ...(isFields(params)
      ? { params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])) }
      : {}),
  };
}

function* experiments(path: string, text: string, wanted: string | undefined): Generator<Recording | Failure> {
  const variants = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const observation = readObservation(line);
    if (typeof observation === 'string') {
      yield failure(`${path}:${index + 1} ${observation}.`);
      continue;
    }
    const { id } = observation;
    const variant = (variants.get(id) ?? 0) + 1;
    variants.set(id, variant);
    if (wanted !== undefined && wanted !== id) continue;
    try {
      const { versions } = observation;
      yield { ok: true, name: `${path}#${id}`, id, variant, versions, capture: observationToCapture(observation) };
    } catch (thrown) {
      yield failure(`${path}:${index + 1} has an entry that cannot be read: ${reasonOf(thrown)}.`);
    }
  }
  if (wanted !== undefined && !variants.has(wanted)) yield failure(`${path} holds no experiment ${wanted}.`);
}

/** The recording of a capture file. */
function wholeCapture(path: string, text: string): Recording | Failure {
  if (text.trim() === '') return failure(`${path} is empty; a capture has one JSON object a line.`);
  const parsed = parseCapture(text);
  // "Line 3 is not JSON" becomes "FILE:3 is not JSON", which editors and terminals can follow.
  if (!parsed.ok) {
    const clause = /^Line \d+ (.*)$/su.exec(parsed.message)?.[1];
    return failure(clause === undefined ? `${path}: ${parsed.message}` : `${path}:${parsed.line} ${clause}`);
  }
  const dialect = parsed.capture.header?.dialect;
  if (dialect !== undefined && findDialect(dialect) === undefined)
    return failure(`${path}:1 names the dialect "${dialect}"; the dialects are ${DIALECTS.join(', ')}.`);
  return { ok: true, name: path, id: null, variant: null, versions: [], capture: parsed.capture };
}

/**
 * The recordings of a file, each as soon as it is read, and a failure for each thing that cannot be read.
 * @param file a path; `-` for standard input; `PATH#ID` for one experiment of a file of experiments
 */
export async function* readRecordings(file: string): AsyncGenerator<Recording | Failure> {
  const mark = file.lastIndexOf('#');
  const picks = mark > 0 && !existsSync(file);
  const path = picks ? file.slice(0, mark) : file;
  let text: string;
  try {
    text = await readText(path);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    yield failure(`${path} cannot be read: ${REASONS[code] ?? reasonOf(thrown)}.`);
    return;
  }
  const firstLine = text.split('\n', 20).find((line) => line.trim() !== '') ?? '';
  if (isExperiment(parseLine(firstLine))) yield* experiments(path, text, picks ? file.slice(mark + 1) : undefined);
  else if (picks)
    yield failure(`${path} is no file of experiments, so it holds no experiment ${file.slice(mark + 1)}.`);
  else yield wholeCapture(path, text);
}
