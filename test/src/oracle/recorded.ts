/**
 * Answers of live servers to generated scripts, as `record-answers.ts` writes them down: one line of JSON a script.
 * They stand for the servers where none runs.
 */
import { readFileSync } from 'node:fs';
import type { Dialect } from '../../../machines/versions.ts';

export interface RecordedAnswer {
  readonly dialect: Dialect;
  /** The steps that were tried, as `describeStep` says them; not all of them are possible where they stand. */
  readonly tried: readonly string[];
  /** The steps that were played: those that are possible, and what brings the connection back to `ready`. */
  readonly played: readonly string[];
  /** What the server sent, in order: names of backend events without `B.`, an error with its SQLSTATE behind it. */
  readonly replies: readonly string[];
  /** How many replies the server had sent, and then waited, behind each flight: before the next frontend message. */
  readonly arrived: readonly number[];
}

const FILE = new URL('recorded-answers.jsonl', import.meta.url);

export const recordedFile: URL = FILE;

export const recordedAnswers = (): readonly RecordedAnswer[] =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RecordedAnswer);
