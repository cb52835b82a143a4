/** What the phases of `wirestate fuzz --target` play, and the servers and files that they need. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { STARTS } from '../../machines/starts.ts';
import type { Observation } from '../corpus/observation.ts';
import { cover } from '../graph/index.ts';
import type { Failure } from '../net/failure.ts';
import type { Observed } from '../oracle/case.ts';
import type { Phase } from '../report/run.ts';
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
import { type Transition, transitions } from '../target/transitions.ts';
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
  /** Tells people what is not played, and why. */
  readonly note: (sentence: string) => void;
  /** The reference could not be asked any more. */
  readonly onFailure: (failure: Failure) => void;
}

/** The phases that are played. @throws Stop when the target cannot be looked at */
export async function phasesOf(makings: Makings): Promise<readonly PhaseCases[]> {
  const { run, prepared } = makings;
  const { pooling } = prepared;
  const selection: Selection = { shard: run.shard, only: run.only };
  // What lasts longer than a transaction may be on any of several servers.
  const selfContained = pooling.kind === 'transaction' && !pooling.isSingle;
  const { generator } = makings;
  const generation: Generation = { generator, seed: run.seed, runs: run.runs, selection, selfContained };
  const phases: PhaseCases[] = [];
  for (const phase of run.phases) {
    const cases = await casesOf(phase, makings, generation);
    if (cases === undefined) continue;
    phases.push({
      phase,
      cases: run.path.length === 0 ? cases : smaller(cases, run.path),
      isListed: LISTED.has(phase),
    });
  }
  return phases;
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

async function casesOf(
  phase: Phase,
  makings: Makings,
  generation: Generation,
): Promise<PhaseCases['cases'] | undefined> {
  const { prepared, reference, recorded, note, onFailure } = makings;
  const { selection } = generation;
  switch (phase) {
    case 'walks':
      return walks(generation);
    case 'interleavings':
      return interleavings(generation, prepared.pooling);
    case 'transitions':
      return transitions(
        generation.generator,
        scriptsOf(generation.generator.table, note),
        selection,
        generation.selfContained,
      );
    case 'malformed':
      return reference === undefined ? undefined : malformed(generation, reference, onFailure);
    case 'recordings': {
      if (reference === undefined || recorded === undefined) return undefined;
      const chosen = chosenRecordings(recorded, prepared.dialect);
      return recordings(chosen, reference, selection, onFailure);
    }
    case 'handshake': {
      if (reference === undefined) return undefined;
      const own = await entranceOf(prepared.target);
      if ('message' in own) throw new Stop(EXIT.unusable, `${own.message}.`);
      const other = await entranceOf(reference.target);
      if ('message' in other) throw new Stop(EXIT.unusable, `The reference cannot be used: ${other.message}.`);
      // What is due is what the reference answers: it has to be asked the same.
      const entrance = {
        grantsEncryption: own.grantsEncryption || other.grantsEncryption,
        isOpen: own.isOpen && other.isOpen,
      };
      const missing = leftOut(entrance);
      if (missing.length > 0)
        note(`of the start-ups those are not tried that need an open door without encryption: ${missing.join(', ')}.`);
      return handshake(prepared.target, entrance, reference, selection, onFailure);
    }
  }
}

/** The scripts of the cover of transitions. Only another session can end a backend from outside: those are left out. */
function scriptsOf(table: Table, note: (sentence: string) => void): readonly Transition[] {
  const ready = stateNumber(table, STARTS.ready);
  const { exchanges } = cover(table, 'transitions');
  const sessions = exchanges.filter(({ start }) => start === ready);
  const { plays } = programmeOf(table, { criterion: 'transitions', through: [] }, sessions);
  const scripts = plays.flatMap(({ script, ending }) => (ending === 'fatal' ? [] : [{ script, ending }]));
  if (scripts.length < plays.length)
    note(`${plays.length - scripts.length} transitions are left out that only another session can bring about.`);
  return scripts;
}
