/** Reads the reports of runs from files and folders. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { findDialect } from '../../machines/versions.ts';
import { type Failure, failure, reasonOf } from '../net/failure.ts';
import { type JoinedReport, joinedOf } from '../report/joined.ts';
import { RUN_FORMAT, type RunReport } from '../report/run.ts';
import { gatherLines, isRunLines } from '../report/run-lines.ts';
import { fileReason } from './file-reason.ts';

/** What a file of several targets holds: what `merge` writes as JSON. */
export interface JoinedFile {
  readonly format: typeof RUN_FORMAT;
  readonly targets: readonly JoinedReport[];
}

/** A file of a corpus: something that a run has written beside its report. */
export interface CorpusFile {
  readonly path: string;
  /** Its path from the folder of the report that it belongs to. */
  readonly name: string;
  /** The target of that report; undefined where there are several, or none. */
  readonly target: string | undefined;
}

/** What files and folders hold. */
export interface RunFiles {
  readonly ok: true;
  readonly reports: readonly JoinedReport[];
  readonly corpus: readonly CorpusFile[];
}

interface Validators {
  readonly report: ValidateFunction;
  readonly joined: ValidateFunction;
}

let validators: Validators | undefined;

/** The shipped schema, compiled when the first file is read. */
async function schema(): Promise<Validators> {
  if (validators === undefined) {
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const ajv = new Ajv2020({ strict: false }).addSchema(
      createRequire(import.meta.url)('wirestate/run.schema.json'),
      'run',
    );
    const part = (name: string): ValidateFunction => ajv.compile({ $ref: `run#/$defs/${name}` });
    validators = { report: part('report'), joined: part('joined') };
  }
  return validators;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Is this the beginning of a report, of whatever format? */
const claims = (value: unknown): boolean =>
  isObject(value) && 'format' in value && ('target' in value || 'targets' in value);

/** The reports of a value that was read from a file, or a clause that says what is wrong with it. */
async function reportsOf(value: unknown): Promise<readonly JoinedReport[] | string> {
  if (!isObject(value) || !claims(value)) return 'is no report of a run';
  if (value.format !== RUN_FORMAT)
    return `is a report of format ${JSON.stringify(value.format)}, and this program knows format ${RUN_FORMAT} alone`;
  const { report, joined } = await schema();
  const validate = 'targets' in value ? joined : report;
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    return `is no whole report: ${error?.instancePath === '' ? 'it' : error?.instancePath} ${error?.message ?? 'is wrong'}`;
  }
  const reports =
    'targets' in value ? (value as unknown as JoinedFile).targets : [joinedOf(value as unknown as RunReport)];
  const strange = reports.find(({ dialect }) => findDialect(dialect) === undefined);
  return strange === undefined ? reports : `is of the dialect ${strange.dialect}, which is not known`;
}

function parse(text: string): { readonly value: unknown } | string {
  if (isRunLines(text)) {
    const gathered = gatherLines(text);
    return 'run' in gathered ? { value: gathered.run } : `has a line ${gathered.line} that is no event of a run`;
  }
  try {
    return { value: JSON.parse(text) };
  } catch (thrown) {
    return text.trim() === '' ? 'is empty' : `is no JSON: ${reasonOf(thrown)}`;
  }
}

function readText(path: string): string | Failure {
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    return failure(`${path} cannot be read: ${fileReason(thrown)}.`);
  }
}

/** The reports of one file: what `fuzz --target` or `merge` has written as JSON or as JSON lines. */
async function readReport(path: string): Promise<readonly JoinedReport[] | Failure> {
  const text = readText(path);
  if (typeof text !== 'string') return text;
  const parsed = parse(text);
  const reports = typeof parsed === 'string' ? parsed : await reportsOf(parsed.value);
  return typeof reports === 'string' ? failure(`${path} ${reports}.`) : reports;
}

/** May a file of a folder be a report? One that is cut off may; a recording and other JSON may not. */
function mayBeReport(path: string): boolean {
  if (!/\.jsonl?$/u.test(path)) return false;
  const text = readText(path);
  if (typeof text !== 'string') return true;
  if (path.endsWith('.jsonl')) return isRunLines(text);
  const parsed = parse(text);
  return typeof parsed === 'string' || claims(parsed.value);
}

/** The reports and the corpus of a folder, with all folders in it. */
async function readFolder(folder: string, names: readonly string[]): Promise<RunFiles | Failure> {
  const paths = names.map((name) => join(folder, name)).toSorted();
  const homes = new Map<string, JoinedReport[]>();
  const others: string[] = [];
  for (const path of paths) {
    if (!mayBeReport(path)) {
      others.push(path);
      continue;
    }
    const reports = await readReport(path);
    if ('ok' in reports) return reports;
    homes.set(dirname(path), [...(homes.get(dirname(path)) ?? []), ...reports]);
  }
  if (homes.size === 0) return failure(`The folder ${folder} holds no report of a run.`);
  const corpus = others.map((path): CorpusFile => {
    let home = dirname(path);
    while (!homes.has(home) && home !== folder && home !== dirname(home)) home = dirname(home);
    const targets = new Set((homes.get(home) ?? []).map(({ target }) => target));
    const [target] = targets;
    return { path, name: relative(home, path).split(sep).join('/'), target: targets.size === 1 ? target : undefined };
  });
  return { ok: true, reports: [...homes.values()].flat(), corpus };
}

/**
 * Reads reports.
 * @param path a report as JSON or JSON lines, or a folder: all reports in it, and what else lies there as its corpus
 * @returns what is there, or one sentence about the first thing that cannot be used
 */
export async function readRunFiles(path: string): Promise<RunFiles | Failure> {
  let names: readonly string[] | undefined;
  try {
    names = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(path, join(entry.parentPath, entry.name)));
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
    if (code !== 'ENOTDIR') return failure(`${path} cannot be read: ${fileReason(thrown)}.`);
  }
  if (names !== undefined) return readFolder(path, names);
  const reports = await readReport(path);
  return 'ok' in reports ? reports : { ok: true, reports, corpus: [] };
}
