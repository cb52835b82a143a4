/** The options of `wirestate fuzz --target`, read from the command line. */
import type { Command } from 'commander';
import type { Dialect } from '../../machines/versions.ts';
import { PHASES, type Phase, type RunReport } from '../report/run.ts';
import { POOLINGS, type Pooling } from '../target/pooling.ts';
import { readCaseName } from '../target/smaller.ts';
import { EXIT, Stop } from './exit.ts';
import { nearest } from './nearest.ts';
import { addReporterOptions, type ReporterOptions } from './reporters.ts';
import { parseCount } from './shared.ts';
import { printable } from './terminal.ts';

/** What only a target has, as commander has it. */
export interface TargetOptions extends ReporterOptions {
  readonly target?: string;
  readonly reference?: string;
  readonly phase?: readonly Phase[];
  readonly case?: string;
  readonly concurrency?: number;
  readonly shard?: RunReport['shard'];
  readonly out?: string;
  readonly name?: string;
  readonly pooling?: Pooling['kind'];
  readonly restart?: string;
}

/** Names of the options that say nothing without a target. */
const OF_TARGET = [
  ...(['reference', 'phase', 'case', 'concurrency', 'shard', 'out', 'name', 'pooling', 'restart'] as const),
  ...(['reporter', 'known', 'graph'] as const),
] as const satisfies readonly (keyof TargetOptions)[];

/** Those of the fuzzer of models. */
const OF_MODELS = [
  'model',
  'modelCommand',
  'modelTimeout',
  'path',
  'verdict',
  'through',
  'schedule',
  'distribution',
] as const;

/** What a run against a target is to do. */
export interface TargetRun extends ReporterOptions {
  readonly target: string;
  readonly reference: string;
  readonly phases: readonly Phase[];
  /** The only case, and how a smaller one is come to from it. */
  readonly only: string | undefined;
  readonly path: readonly number[];
  readonly concurrency: number;
  readonly shard: RunReport['shard'];
  readonly out: string | undefined;
  readonly name: string | undefined;
  readonly pooling: Pooling['kind'] | undefined;
  readonly restart: string | undefined;
  readonly runs: number;
  readonly timeMs: number | undefined;
  readonly seed: number;
  readonly dialect: Dialect | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
}

const MOST_LANES = 64;
const MOST_SHARDS = 10_000;

function parsePhase(text: string, before: readonly Phase[] = []): readonly Phase[] {
  const phase = PHASES.find((name) => name === text);
  if (phase !== undefined) return [...before, phase];
  const [near] = nearest(text, PHASES);
  const hint = near === undefined ? `The phases are ${PHASES.join(', ')}.` : `Did you mean ${near}?`;
  throw new Stop(EXIT.usage, `There is no phase "${printable(text)}". ${hint}`);
}

function parseShard(text: string): RunReport['shard'] {
  const [, first = '', second = ''] = /^(\d+)\/(\d+)$/u.exec(text) ?? [];
  const [index, count] = [Number(first) - 1, Number(second)];
  if (first === '' || index < 0 || index >= count || count > MOST_SHARDS)
    throw new Stop(EXIT.usage, `"${printable(text)}" is no shard: it has to look like 2/8, from 1/8 to 8/8.`);
  return { index, count };
}

function parsePooling(text: string): Pooling['kind'] {
  const kind = POOLINGS.find((name) => name === text);
  if (kind !== undefined) return kind;
  throw new Stop(EXIT.usage, `There is no pooling "${printable(text)}"; there are ${POOLINGS.join(', ')}.`);
}

function parseLanes(text: string): number {
  const lanes = parseCount(text);
  if (lanes <= MOST_LANES) return lanes;
  throw new Stop(EXIT.usage, `At most ${MOST_LANES} cases are played at the same time.`);
}

/** Adds the options to the command. */
export function addTargetOptions(command: Command): Command {
  command
    .option('--target <url>', 'a running proxy or server: postgres://user:password@host:port/database')
    .option(
      '--reference <server>',
      'PostgreSQL to compare with: embedded, a folder with bin/postgres, or a URL (default: embedded)',
    )
    .option('--phase <phase>', `play this phase only; repeatable: ${PHASES.join(', ')}`, parsePhase)
    .option('--case <id>', 'play this case only, as a report or the line that replays a finding names it')
    .option('--concurrency <count>', 'cases at the same time, each in a database of its own (default: 1)', parseLanes)
    .option(
      '--shard <i/n>',
      'play the cases of this part only, from 1/n to n/n; shards at the same time need a database each',
      parseShard,
    )
    .option('--out <folder>', 'write a recording and input for pgproto of each finding there')
    .option('--name <name>', 'what the target is called in reports')
    .option(
      '--pooling <kind>',
      `how the target gives out its servers, if it is not to be found out: ${POOLINGS.join(', ')}`,
      parsePooling,
    )
    .option('--restart <command>', 'brings the target back when it is gone; without it the run ends then');
  return addReporterOptions(command);
}

/** The phase of a case, its id, and the path to a smaller one. */
function caseOf(name: string): { readonly phase: Phase; readonly id: string; readonly path: readonly number[] } {
  const found = readCaseName(name);
  const phase = PHASES.find((each) => name.startsWith(`${each}/`));
  if (phase !== undefined && found !== undefined) return { phase, ...found };
  const why =
    phase === undefined
      ? 'its id begins with a phase, as in walks/7:12'
      : 'behind + stand numbers with dots between them, as in walks/7:12+0.3';
  throw new Stop(EXIT.usage, `There is no case "${printable(name)}": ${why}.`);
}

/** The seed in the id of a generated case, and how many have to be generated to come to it. */
function generationOf(id: string): { readonly seed: number; readonly runs: number } | undefined {
  const [, seed, number] = /^\w+\/(-?\d+):(\d+)/u.exec(id) ?? [];
  return seed === undefined || number === undefined ? undefined : { seed: Number(seed) | 0, runs: Number(number) + 1 };
}

const DEFAULT_RUNS = 2_000;

/** Values of the command as a whole. */
interface Given {
  readonly runs: number | undefined;
  readonly time: number | undefined;
  readonly seed: number | undefined;
  readonly dialect: Dialect | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
}

const optionOf = (name: string): string => `--${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;

/** Refuses options of a target where there is none. @throws Stop that names the first */
export function refuseWithoutTarget(options: TargetOptions): void {
  const found = OF_TARGET.find((name) => options[name] !== undefined);
  if (found !== undefined)
    throw new Stop(EXIT.usage, `${optionOf(found)} is about a running target: give its --target, too.`);
}

/** Makes the run of what was given. @throws Stop when it contradicts itself */
export function targetRunOf(
  target: string,
  options: TargetOptions & Readonly<Record<string, unknown>>,
  given: Given,
): TargetRun {
  const other = OF_MODELS.find((name) => options[name] !== undefined && options[name] !== false);
  if (other !== undefined) throw new Stop(EXIT.usage, `${optionOf(other)} is about models: leave it out, or --target.`);
  const chosen = options.case === undefined ? undefined : caseOf(options.case);
  if (chosen !== undefined && (options.phase !== undefined || options.shard !== undefined))
    throw new Stop(EXIT.usage, 'A --case says its phase: leave out --phase and --shard.');
  const generation = chosen === undefined ? undefined : generationOf(chosen.id);
  const { dialect, json, quiet, time } = given;
  return {
    ...options,
    target,
    reference: options.reference ?? 'embedded',
    phases: chosen === undefined ? PHASES.filter((phase) => options.phase?.includes(phase) ?? true) : [chosen.phase],
    only: chosen?.id,
    path: chosen?.path ?? [],
    concurrency: options.concurrency ?? 1,
    shard: options.shard ?? { index: 0, count: 1 },
    out: options.out,
    name: options.name,
    pooling: options.pooling,
    restart: options.restart,
    runs: generation?.runs ?? given.runs ?? DEFAULT_RUNS,
    timeMs: time === undefined ? undefined : time * 1000,
    seed: generation?.seed ?? given.seed ?? Math.floor(Math.random() * 0x7fff_ffff),
    ...{ dialect, json, quiet },
  };
}
