/**
 * Why mutants survive that are not equivalent: for each kind of edge the reason why no server that can be run here
 * makes it. A survivor without a reason is a gap; a reason without a survivor is out of date, and the run says so.
 */
import { EVENTS } from '../../machines/messages.ts';
import type { Table } from '../../src/table/table.ts';
import { eventOf, type Mutant, stateOf } from './mutator.ts';

export interface Reason {
  /** Matches `state event`, as in `copyIn.simple.body.idle B.NoticeResponse`. */
  readonly edges: RegExp;
  readonly why: string;
  /** Only of these. */
  readonly dialects?: readonly string[];
}

export const REASONS: readonly Reason[] = [];

/** `state event` of the mutated edge. */
export const edgeName = (table: Table, { at }: Mutant): string => `${table.states[stateOf(at)]} ${EVENTS[eventOf(at)]}`;

/** The reason of a survivor; undefined for a gap. */
export const reasonOf = (table: Table, mutant: Mutant): Reason | undefined =>
  REASONS.find(({ edges }) => edges.test(edgeName(table, mutant)));
