/** Judges all mutants of a table by transcripts. */

import { FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { Acceptor, edgesOf } from '../../src/oracle/live/acceptor.ts';
import type { Transcript } from '../../src/oracle/live/transcript.ts';
import { OVERLAY } from '../../src/table/facts.ts';
import { EVENT_COUNT, NONE, type Table } from '../../src/table/table.ts';
import { classesOf } from './equivalence.ts';
import { tellApart, wordsOf } from './indistinguishable.ts';
import { type Death, forge, judge } from './judge.ts';
import { Mutable, type Mutant, mutantsOf } from './mutator.ts';
import { saysOnlyWhatServersSay } from './transcript.ts';

/** What killed a mutant. */
export interface Kill {
  readonly by: Transcript['source'];
  readonly death: Death;
}

/**
 * Edges by which the asynchronous messages of a transcript can have come, although they may all be explained by having
 * come earlier: it is there that a mutant which leads them elsewhere takes replies for real that are none.
 */
function noticesIn(table: Table, { start, steps }: Transcript): Set<number> {
  const found = new Set<number>();
  const acceptor = new Acceptor(table, start);
  for (const step of steps) {
    if (step >= FIRST_BACKEND_EVENT && OVERLAY[step] === 1) {
      for (const state of acceptor.possible) {
        const at = state * EVENT_COUNT + step;
        if (table.targets[at] === state) found.add(at);
      }
    }
    acceptor.take(step);
  }
  return found;
}

/** Transcripts by the edges that they can tell something about, the shortest first, no two alike. */
export class Index {
  readonly table: Table;
  private readonly byEdge = new Map<number, Transcript[]>();
  /** Transcripts that the table does not explain, or that break a law: the server and the table disagree. */
  readonly disagreeing: { readonly transcript: Transcript; readonly death: Death }[] = [];
  /** Transcripts of which the tracker does not say in time who is to blame: they are played without that law. */
  readonly unblamed: Transcript[] = [];
  size = 0;

  constructor(table: Table, transcripts: readonly Transcript[]) {
    this.table = table;
    const seen = new Set<string>();
    for (const transcript of transcripts) {
      const key = `${transcript.start} ${transcript.steps.join(' ')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      this.add(transcript);
    }
    for (const list of this.byEdge.values()) list.sort((a, b) => a.steps.length - b.steps.length);
  }

  private add(transcript: Transcript) {
    const death = saysOnlyWhatServersSay(transcript) ? judge(this.table, transcript) : 'never-said';
    if (death === 'wrong-blame') {
      this.unblamed.push(transcript);
      const { refused: _, ...others } = transcript;
      this.add(others);
      return;
    }
    const edges = death === undefined ? edgesOf(this.table, transcript) : undefined;
    if (edges === undefined) {
      this.disagreeing.push({ transcript, death: death ?? 'refused' });
      return;
    }
    this.size++;
    for (const edge of new Set([...edges, ...noticesIn(this.table, transcript)])) {
      const list = this.byEdge.get(edge);
      if (list === undefined) this.byEdge.set(edge, [transcript]);
      else list.push(transcript);
    }
  }

  /** The transcripts that can tell something about an edge. */
  of(edge: number): readonly Transcript[] {
    return this.byEdge.get(edge) ?? [];
  }

  get edges(): Iterable<number> {
    return this.byEdge.keys();
  }
}

/** Transcripts on which a mutant is played before it counts as a survivor; more of the same tell nothing new. */
const MOST_PLAYED = 3000;
/** By how many replies are made up: on so many transcripts, since more take longer. */
const MOST_FORGED = [
  [1, 100],
  [2, 16],
  [4, 6],
] as const;

/** The mutants of a table, and what has become of them so far. */
export class Campaign {
  readonly table: Table;
  readonly mutants: readonly Mutant[];
  /** Proved to be no fault (`classesOf`). */
  readonly equivalent: Mutant[] = [];
  readonly kills = new Map<Mutant, Kill>();
  /** Those that are not equivalent and still live. */
  survivors: Mutant[] = [];
  /** Edges that some real transcript needs. */
  readonly exercised = new Set<number>();
  readonly disagreeing: Index['disagreeing'][number][] = [];
  readonly unblamed: Transcript[] = [];
  /** Distinct transcripts. */
  transcripts = 0;
  private readonly mutable: Mutable;

  constructor(table: Table, mutants: readonly Mutant[] = mutantsOf(table)) {
    this.table = table;
    this.mutants = mutants;
    this.mutable = new Mutable(table);
    const classes = classesOf(table);
    for (const mutant of mutants) {
      const right = classes[table.targets[mutant.at] ?? NONE];
      (right === classes[mutant.target] ? this.equivalent : this.survivors).push(mutant);
    }
  }

  /** Plays the survivors on further transcripts. */
  judge(transcripts: readonly Transcript[]): void {
    const index = new Index(this.table, transcripts);
    this.transcripts += index.size;
    this.disagreeing.push(...index.disagreeing);
    this.unblamed.push(...index.unblamed);
    for (const edge of index.edges) this.exercised.add(edge);
    this.survivors = this.survivors.filter((mutant) => {
      const kill = this.killed(mutant, index.of(mutant.at));
      if (kill !== undefined) this.kills.set(mutant, kill);
      return kill === undefined;
    });
  }

  /** Takes a mutant for dead that something else than the tracker has told from the original. */
  kill(mutant: Mutant, kill: Kill): void {
    this.kills.set(mutant, kill);
    this.survivors = this.survivors.filter((other) => other !== mutant);
  }

  /** Survivors that no observer could tell from the original (`tellApart`). */
  get ambiguous(): Mutant[] {
    const isUntold = (mutant: Mutant) =>
      this.mutable.with(mutant, (mutated) => tellApart(this.table, mutated, mutant)) === 'nothing';
    return this.survivors.filter(isUntold);
  }

  /** The shortest exchange that tells a survivor from the original, in words. */
  tells(mutant: Mutant): string {
    const told = this.mutable.with(mutant, (mutated) => tellApart(this.table, mutated, mutant));
    return typeof told === 'string' ? told : wordsOf(told.steps);
  }

  private killed(mutant: Mutant, transcripts: readonly Transcript[]): Kill | undefined {
    for (const transcript of transcripts.slice(0, MOST_PLAYED)) {
      const death = this.mutable.with(mutant, (mutated) => judge(mutated, transcript));
      if (death !== undefined) return { by: transcript.source, death };
    }
    for (const [most, count] of MOST_FORGED) {
      for (const transcript of transcripts.slice(0, count)) {
        const forgery = this.mutable.with(mutant, (mutated) => forge(this.table, mutated, transcript, most));
        if (forgery !== undefined) return { by: transcript.source, death: 'forged' };
      }
    }
    return undefined;
  }
}
