/** What the phases of `wirestate fuzz --target` play, and the servers and files that they need. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { STARTS } from '../../machines/starts.ts';
import type { Observation } from '../corpus/observation.ts';
import { cover } from '../graph/index.ts';
import type { Failure } from '../net/failure.ts';
import type { Target } from '../net/target.ts';
import type { Observed } from '../oracle/case.ts';
import type { LeftOut, Phase } from '../report/run.ts';
import { stateNumber, type Table } from '../table/table.ts';
import type { TargetCase } from '../target/exchange.ts';
import type { Generator } from '../target/generated.ts';
import { entranceOf, handshake, leftOut } from '../target/handshake.ts';
import { interleavings } from '../target/interleavings.ts';
import type { LiveReference } from '../target/live-reference.ts';
import { malformed } from '../target/malformed.ts';
import type { PreparedTarget } from '../target/prepare.ts';
import { chosenRecordings, type Recordings, recordings, setupStatements } from '../target/recordings.ts';
import type { PhaseCases } from '../target/run.ts';
import { descend } from '../target/smaller.ts';
import { chosenTransitions, type Transition, transitions } from '../target/transitions.ts';
import { type Generation, type Selection, walks } from '../target/walks.ts';
import { loadProperties } from './campaigns.ts';
import { EXIT, Stop } from './exit.ts';
import type { TargetRun } from './fuzz-target-options.ts';
import { programmeOf } from './paths-programme.ts';

/** Phases that a running PostgreSQL is asked for. */
const ASKS: ReadonlySet<Phase> = new Set(['handshake', 'recordings', 'malformed']);

/** Is a reference server needed? */
export const needsReference = ({ phases }: Pick<TargetRun, 'phases'>): boolean =>
  phases.some((phase) => ASKS.has(phase));

/** The folder of the recordings, from the source and from what is built of it. */
const FOLDERS = ['../../corpus/recordings/', '../../../corpus/recordings/'];

/**
 * The recordings. Where they are not installed the phase is left out, unless it was asked for.
 * @param isAsked the phase was named on the command line
 * @throws Stop when they are not there though asked for
 */
export function loadRecordings(isAsked: boolean, note: (sentence: string) => void): Recordings | undefined {
  const folder = FOLDERS.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));
  if (folder === undefined) {
    const missing = 'the recordings (corpus/recordings) are not installed';
    if (isAsked) throw new Stop(EXIT.unusable, `The phase recordings cannot be played: ${missing}.`);
    note(`${missing}: that phase is left out.`);
    return undefined;
  }
  const lines = readFileSync(`${folder}observations.jsonl`, 'utf8').trimEnd().split('\n');
  return {
    observations: lines.map((line): Observation => JSON.parse(line)),
    setup: setupStatements(readFileSync(`${folder}setup.sql`, 'utf8')),
  };
}

/** The generator of legal cases, for one client each. @throws Stop where fast-check is not installed */
export async function loadGenerator(table: Table): Promise<Generator> {
  const { Case, caseArbitrary, sampleCases } = await loadProperties();
  const arbitrary = caseArbitrary(table, { severalClients: false });
  return {
    table,
    *sample(seed, count) {
      for (const { observed } of sampleCases(arbitrary, seed, count)) yield observed;
    },
    *shrink(observed: Observed) {
      for (const { value } of arbitrary.shrink(new Case(observed))) yield value.observed;
    },
  };
}

/** What the phases are made from. */
export interface Makings {
  readonly run: TargetRun;
  readonly prepared: PreparedTarget;
  readonly generator: Generator;
  readonly reference: LiveReference | undefined;
  readonly recorded: Recordings | undefined;
  /** The reference could not be asked any more. */
  readonly onFailure: (failure: Failure) => void;
}

/** The cases of a phase, and those that are not played. */
interface Made {
  readonly cases: PhaseCases['cases'];
  readonly leftOut: readonly LeftOut[];
}

/** The phases that are played, and what of them is not. @throws Stop when the target cannot be looked at */
export async function phasesOf(
  makings: Makings,
): Promise<{ readonly phases: readonly PhaseCases[]; readonly leftOut: readonly LeftOut[] }> {
  const { run, prepared, generator } = makings;
  const { pooling } = prepared;
  const selection: Selection = { shard: run.shard, only: run.only };
  // What lasts longer than a transaction may be on any of several servers.
  const selfContained = pooling.kind === 'transaction' && !pooling.isSingle;
  const generation: Generation = { generator, seed: run.seed, runs: run.runs, selection, selfContained };
  const phases: PhaseCases[] = [];
  const leftOut: LeftOut[] = [];
  for (const phase of run.phases) {
    const made = await casesOf(phase, makings, generation);
    if (made === undefined) continue;
    const { path } = run;
    const cases = path.length === 0 ? made.cases : smaller(made.cases, path);
    phases.push({ phase, cases, isListed: LISTED.has(phase) });
    leftOut.push(...made.leftOut);
  }
  return { phases, leftOut };
}

/** In place of cases the smaller ones to which a path leads from them. */
async function* smaller(cases: PhaseCases['cases'], path: readonly number[]): AsyncIterable<TargetCase> {
  for await (const one of cases) {
    const found = await descend(one, path);
    if (found !== undefined) yield found;
  }
}

/** Phases of chosen cases, each of which is listed in the report. */
const LISTED: ReadonlySet<Phase> = new Set(['handshake', 'recordings', 'transitions']);

async function casesOf(phase: Phase, makings: Makings, generation: Generation): Promise<Made | undefined> {
  const { prepared, reference, recorded, onFailure } = makings;
  const { pooling } = prepared;
  const { generator, selection } = generation;
  switch (phase) {
    case 'walks':
      return { cases: walks(generation), leftOut: [] };
    case 'interleavings':
      return { cases: interleavings(generation, pooling), leftOut: [] };
    case 'transitions': {
      const { chosen, leftOut } = chosenTransitions(generator, scriptsOf(generator.table), pooling);
      return { cases: transitions(generator, chosen, selection), leftOut };
    }
    case 'malformed':
      return reference === undefined ? undefined : { cases: malformed(generation, reference, onFailure), leftOut: [] };
    case 'recordings': {
      if (reference === undefined || recorded === undefined) return undefined;
      const { chosen, leftOut } = chosenRecordings(recorded, prepared.dialect, pooling.kind === 'none');
      return { cases: recordings(chosen, reference, selection, onFailure), leftOut };
    }
    case 'handshake':
      return reference === undefined ? undefined : startups(prepared.target, reference, selection, onFailure);
  }
}

async function startups(
  target: Target,
  reference: LiveReference,
  selection: Selection,
  onFailure: Makings['onFailure'],
): Promise<Made> {
  const own = await entranceOf(target);
  if ('message' in own) throw new Stop(EXIT.unusable, `${own.message}.`);
  const other = await entranceOf(reference.target);
  if ('message' in other) throw new Stop(EXIT.unusable, `The reference cannot be used: ${other.message}.`);
  // What is due is what the reference answers: it has to be asked the same.
  const entrance = {
    grantsEncryption: own.grantsEncryption || other.grantsEncryption,
    isOpen: own.isOpen && other.isOpen,
  };
  const missing = leftOut(entrance);
  const why = `target and reference would have to be open without password and encryption: ${missing.join(', ')}`;
  return {
    cases: handshake(target, entrance, reference, selection, onFailure),
    leftOut: missing.length === 0 ? [] : [{ phase: 'handshake', cases: missing.length, why }],
  };
}

/** The scripts of the cover of transitions. */
function scriptsOf(table: Table): readonly Transition[] {
  const ready = stateNumber(table, STARTS.ready);
  const { exchanges } = cover(table, 'transitions');
  const sessions = exchanges.filter(({ start }) => start === ready);
  return programmeOf(table, { criterion: 'transitions', through: [] }, sessions).plays;
}
