/** The option `--reporter name=path`: what a run comes to, written in any number of forms. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { type Assessment, assess, failsRun } from '../report/assessment.ts';
import { githubAnnotations, githubSummary } from '../report/github.ts';
import { endOf, type JoinedReport, joinedOf } from '../report/joined.ts';
import { type KnownFailure, parseKnown } from '../report/known.ts';
import { PLAIN } from '../report/palette.ts';
import { RUN_FORMAT, type RunReport } from '../report/run.ts';
import { eventsOf, lineOf, type RunEvent } from '../report/run-lines.ts';
import { runText } from '../report/run-text.ts';
import { EXIT, type ExitCode, Stop } from './exit.ts';
import { fileReason } from './file-reason.ts';
import { nearest } from './nearest.ts';
import type { JoinedFile } from './run-files.ts';
import type { Shared } from './shared.ts';
import { complain, lineWidth, palette, printable, write } from './terminal.ts';

const NAMES = ['text', 'json', 'jsonl', 'junit', 'github', 'html'] as const;

export type ReporterName = (typeof NAMES)[number];

/** One form and where it goes; `-` is standard output. */
export interface ReporterSpec {
  readonly name: ReporterName;
  readonly path: string;
}

/** The options that `addReporterOptions` adds, as they were given. */
export interface ReporterOptions {
  readonly reporter?: readonly ReporterSpec[];
  readonly known?: string;
  readonly graph?: string;
}

const STDOUT = '-';
/** The most characters of a line in a file. */
const FILE_WIDTH = 100;

/** Reads one `name=path`, or `name` for standard output. @throws Stop with the nearest names when there is none */
function parseReporter(text: string, before: readonly ReporterSpec[] = []): readonly ReporterSpec[] {
  const mark = text.indexOf('=');
  const given = mark < 0 ? text : text.slice(0, mark);
  const path = mark < 0 ? STDOUT : text.slice(mark + 1);
  const name = NAMES.find((each) => each === given);
  if (name === undefined) {
    const near = nearest(given, NAMES);
    const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `The reporters are ${NAMES.join(', ')}.`;
    throw new Stop(EXIT.usage, `There is no reporter "${printable(given)}". ${hint}`);
  }
  if (path === '')
    throw new Stop(
      EXIT.usage,
      `The reporter ${name} has no path: give ${name}=FILE, or ${name}=- for standard output.`,
    );
  return [...before, { name, path }];
}

/** Adds `--reporter`, `--known` and `--graph` to a command. */
export function addReporterOptions(command: Command): Command {
  return command
    .option(
      '--reporter <name=path>',
      `write a report; repeatable: ${NAMES.join(', ')}; - is standard output`,
      parseReporter,
    )
    .option('--known <file>', 'known failures, a JSON array of {id, reason, link, expires}')
    .option('--graph <address>', 'where the page of wirestate graph lies, from the html report');
}

/** What goes to standard output: text, where nothing else does. @throws Stop when two forms would be mixed there */
function specsOf({ reporter = [], json }: ReporterOptions & Pick<Shared, 'json'>): readonly ReporterSpec[] {
  const specs: readonly ReporterSpec[] = json ? [...reporter, { name: 'json', path: STDOUT }] : reporter;
  const shown = specs.filter(({ path }) => path === STDOUT).map(({ name }) => name);
  // The runner of GitHub finds its commands between other lines.
  const isMixed = shown.length > 1 && shown.some((name) => name !== 'text' && name !== 'github');
  if (isMixed)
    throw new Stop(
      EXIT.usage,
      `The reporters ${shown.join(' and ')} cannot share standard output: give one of them a path.`,
    );
  const isTaken = shown.some((name) => name !== 'github');
  return isTaken ? specs : [...specs, { name: 'text', path: STDOUT }];
}

/** The entries of a file of known failures. @throws Stop with its line when it cannot be used */
function readKnown(path: string): readonly KnownFailure[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (thrown) {
    throw new Stop(EXIT.unusable, `The known failures in ${path} cannot be read: ${fileReason(thrown)}.`);
  }
  const parsed = parseKnown(text);
  if (!parsed.ok) throw new Stop(EXIT.unusable, `${path}:${parsed.line} ${printable(parsed.message)}.`);
  return parsed.entries;
}

/**
 * Makes sure that a file can be written before hours are spent on what goes into it. What an earlier run has left there
 * is removed, so that nobody takes it for the report of a run that was killed.
 */
function openFor({ name, path }: ReporterSpec): number {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'a');
    if (name !== 'jsonl' && fstatSync(file).isFile()) unlinkSync(path);
    else if (fstatSync(file).isFile()) ftruncateSync(file);
    return file;
  } catch (thrown) {
    throw new Stop(EXIT.unusable, `The ${name} report cannot be written to ${path}: ${fileReason(thrown)}.`);
  }
}

/** How a run ends: a finding first, then what could not be judged, then what was not played. */
function exitCodeOf(assessment: Assessment): ExitCode {
  if (failsRun(assessment)) return EXIT.violation;
  const { targets } = assessment;
  if (targets.some(({ cases }) => cases.some(({ outcome }) => outcome === 'error'))) return EXIT.unusable;
  const isWhole = targets.every((target) => endOf(target) === 'done' && target.missing.length === 0);
  return isWhole ? EXIT.clean : EXIT.budget;
}

/** The reports that were asked for. Make it before the run: it refuses what cannot be written. */
export class Reporters {
  private readonly specs: readonly ReporterSpec[];
  private readonly known: readonly KnownFailure[];
  private readonly options: ReporterOptions & Pick<Shared, 'quiet'>;
  /** Files that grow while the run goes on, by path; `undefined` is standard output. */
  private readonly streams = new Map<string, number | undefined>();
  private hasEvents = false;
  private readonly complaints = new Set<string>();

  /** @throws Stop when the options contradict each other, or a file cannot be read or written */
  constructor(options: ReporterOptions & Pick<Shared, 'json' | 'quiet'>) {
    this.options = options;
    this.specs = specsOf(options);
    this.known = options.known === undefined ? [] : readKnown(options.known);
    for (const spec of this.specs) {
      const file = spec.path === STDOUT ? undefined : openFor(spec);
      if (spec.name === 'jsonl') this.streams.set(spec.path, file);
      else if (file !== undefined) closeSync(file);
    }
  }

  /** Does something else than text for people go to standard output? */
  get takesStdout(): boolean {
    return this.specs.some(({ name, path }) => path === STDOUT && name !== 'text' && name !== 'github');
  }

  /** Tells those who follow the run what happens; what is told is on disk when this returns. */
  event(event: RunEvent): void {
    this.hasEvents = true;
    for (const [path, file] of this.streams) {
      this.attempt(path, () => {
        if (file === undefined) write(lineOf(event));
        else writeSync(file, lineOf(event));
      });
    }
  }

  /**
   * Writes everything.
   * @param result the report of a run, or what was joined
   * @param isWhole false for a part of a run, chosen cases or a shard: neither a known failure nor a shard can be
   *   missed in it
   * @returns how the command ends; what could not be written is said and gives 3 where there is no finding
   */
  async finish(result: RunReport | readonly JoinedReport[], isWhole = true): Promise<ExitCode> {
    const run = 'target' in result ? result : undefined;
    const reports = 'target' in result ? [joinedOf(result)] : result;
    const today = new Date().toISOString().slice(0, 10);
    const assessment = assess(reports, this.known, today, isWhole);
    if (run !== undefined && !this.hasEvents) for (const event of eventsOf(run)) this.event(event);
    for (const file of this.streams.values()) if (file !== undefined) closeSync(file);
    for (const spec of this.specs) {
      if (spec.name === 'jsonl') continue;
      const text = await this.textOf(spec, assessment, run, reports);
      this.attempt(spec.path, () => (spec.path === STDOUT ? write(text) : writeFileSync(spec.path, text)));
      if (spec.name === 'github') this.summarize(assessment);
    }
    for (const complaint of this.complaints) complain(complaint);
    if (run?.ended === 'interrupted') return EXIT.interrupted;
    const code = exitCodeOf(assessment);
    return this.complaints.size > 0 && code !== EXIT.violation ? EXIT.unusable : code;
  }

  /** What the runner shows on the page of the job. */
  private summarize(assessment: Assessment): void {
    const { GITHUB_STEP_SUMMARY: path = '' } = process.env;
    if (path !== '') this.attempt(path, () => appendFileSync(path, githubSummary(assessment)));
  }

  /** The text of a form; what only some need is loaded for them. */
  private async textOf(
    { name, path }: ReporterSpec,
    assessment: Assessment,
    run: RunReport | undefined,
    reports: readonly JoinedReport[],
  ): Promise<string> {
    switch (name) {
      case 'json': {
        const file: JoinedFile = { format: RUN_FORMAT, targets: reports };
        return `${JSON.stringify(run ?? file)}\n`;
      }
      case 'junit':
        return (await import('../report/junit.ts')).junitText(assessment);
      case 'github':
        return githubAnnotations(assessment);
      case 'html': {
        const { matrixPage } = await import('../report/matrix.ts');
        const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
        const { graph } = this.options;
        return matrixPage(assessment, { hash, ...(graph === undefined ? {} : { graph }) });
      }
      default: {
        const [colours, width] = path === STDOUT ? [palette(), lineWidth()] : [PLAIN, FILE_WIDTH];
        return runText(assessment, colours, width, this.options.quiet);
      }
    }
  }

  /** Writes; who cannot is named once, at the end, and the run goes on. */
  private attempt(path: string, writes: () => void): void {
    try {
      writes();
    } catch (thrown) {
      const where = path === STDOUT ? 'standard output' : path;
      this.complaints.add(`${where} could not be written whole: ${fileReason(thrown)}.`);
    }
  }
}
