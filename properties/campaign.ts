/**
 * A campaign: fuzzes one queue model and reports one minimal exchange for each pair of verdict and rule, not just the
 * first counterexample. Each finding replays from its seed and path alone.
 */
import fc from 'fast-check';
import type { RuleId } from '../machines/rules.ts';
import { type Dialect, NEWEST_DIALECT } from '../machines/versions.ts';
import { printExchange } from '../src/corpus/notation.ts';
import type { ModelEntry } from '../src/models/model.ts';
import { tellingPlace } from '../src/play/rules.ts';
import { rankOf, type Verdict } from '../src/play/verdicts.ts';
import type { Table } from '../src/table/table.ts';
import { backendTable } from '../src/table/tables.ts';
import { type Case, CaseArbitrary } from './arbitraries/case.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import { type CaseVerdict, judgeCase, judgeSchedule, tokensOf } from './judge-case.ts';

/** One way in which a queue is wrong: the shortest case of its pair of verdict and rule, and what leads to it again. */
export interface Finding extends CaseVerdict {
  readonly model: string;
  /** In compact notation; typed into `wirestate model run` it gives the verdict. */
  readonly exchange: string;
  readonly seed: number;
  /** fast-check's path to the minimal case. */
  readonly path: string;
  /** Cases of the campaign that had been run when it was found. */
  readonly runs: number;
  readonly shrinks: number;
  readonly case: Case;
}

/** What a campaign runs and what it counts; only `runs` and `seed` (an integer of 32 bits) are needed. */
export interface CampaignOptions {
  /** Cases to run in all. */
  readonly runs: number;
  readonly seed: number;
  readonly dialect?: Dialect;
  /** Milliseconds after which no further case is begun. */
  readonly time?: number;
  /** Let the model choose which side it reads, and look for read-deadlocks instead of everything else. */
  readonly schedule?: boolean;
  /** Count only findings of this verdict. */
  readonly verdict?: Verdict;
  /** Count only findings about this rule. */
  readonly through?: RuleId;
  /** Called now and then with the number of cases run and of findings. */
  readonly onProgress?: (runs: number, findings: number) => void;
}

/** What a campaign found, and what its cases consisted of. */
export interface CampaignResult {
  readonly runs: number;
  readonly findings: readonly Finding[];
  readonly seconds: number;
  /** `breakdowns`: the program broke so often that it was given up. */
  readonly stoppedBecause: 'runs' | 'time' | 'signal' | 'breakdowns';
  readonly distribution: Distribution;
}

const lengthOf = ({ observed }: Case): number => observed.events.length;

const pairOf = ({ verdict, rule }: CaseVerdict): string => `${verdict} ${rule}`;

/** The most cases that one seed generates. A finding ends its slice early. */
const SLICE = 2_000;

/** A campaign as slices, each with a seed of its own: the next of the campaign's. Whoever judges is outside. */
export class Campaign {
  readonly table: Table;
  readonly arbitrary: CaseArbitrary;
  private readonly name: string;
  private readonly options: CampaignOptions;
  /** The shortest finding of each pair of verdict and rule. */
  private readonly shortest = new Map<string, Finding>();
  /** What cases were convicted of; a case is not judged twice. */
  private readonly convictions = new WeakMap<Case, CaseVerdict>();
  private readonly started = performance.now();
  private readonly deadline: number;
  private slices = 0;
  private runs = 0;

  /** @param name of the queue, for the findings */
  constructor(name: string, options: CampaignOptions) {
    this.name = name;
    this.options = options;
    this.table = backendTable(options.dialect ?? NEWEST_DIALECT);
    this.arbitrary = new CaseArbitrary(this.table, {});
    this.deadline = this.started + (options.time ?? Number.POSITIVE_INFINITY);
  }

  get isOver(): boolean {
    return this.runs >= this.options.runs || performance.now() >= this.deadline;
  }

  /** What fast-check needs to know to run cases up to the next finding, or one slice of them. */
  nextSlice(): fc.Parameters<[Case]> {
    const { options } = this;
    const left = this.deadline - performance.now();
    return {
      seed: (options.seed + this.slices++) | 0,
      numRuns: Math.min(SLICE, options.runs - this.runs),
      ...(Number.isFinite(left) ? { interruptAfterTimeLimit: left } : {}),
    };
  }

  /** Is what was found wrong with a case looked for, and new, or shown by fewer messages than before? */
  convicts(subject: Case, found: CaseVerdict | undefined): boolean {
    const { verdict, through } = this.options;
    if (found === undefined) return false;
    const known = this.shortest.get(pairOf(found));
    if (known !== undefined && lengthOf(subject) >= lengthOf(known.case)) return false;
    if ((verdict ?? found.verdict) !== found.verdict || (through ?? found.rule) !== found.rule) return false;
    this.convictions.set(subject, found);
    return true;
  }

  /** Takes what a slice came to. @param skipped cases of it that were not judged any more */
  settle(details: fc.RunDetails<[Case]>, skipped = 0): void {
    const { options, shortest } = this;
    this.runs += details.numRuns - skipped;
    const subject = details.counterexample?.[0];
    const found = subject === undefined ? undefined : this.convictions.get(subject);
    if (subject !== undefined && found !== undefined) {
      shortest.set(pairOf(found), {
        model: this.name,
        ...found,
        exchange: printExchange(tokensOf(subject)),
        seed: details.seed,
        path: details.counterexamplePath ?? '',
        runs: this.runs,
        shrinks: details.numShrinks,
        case: subject,
      });
    }
    options.onProgress?.(this.runs, shortest.size);
  }

  /** @param gaveUp the queue was given up before the campaign was over */
  result(gaveUp = false): CampaignResult {
    const isDone = this.runs >= this.options.runs;
    return {
      runs: this.runs,
      findings: [...this.shortest.values()].sort(
        (a, b) => rankOf(a.verdict) - rankOf(b.verdict) || tellingPlace(a.rule) - tellingPlace(b.rule),
      ),
      seconds: (performance.now() - this.started) / 1000,
      stoppedBecause: isDone ? 'runs' : gaveUp ? 'breakdowns' : performance.now() >= this.deadline ? 'time' : 'signal',
      distribution: distributionOf(this.table, this.arbitrary.observer.server.hits),
    };
  }
}

const judgeOf = ({ schedule }: { readonly schedule?: boolean }) => (schedule === true ? judgeSchedule : judgeCase);

/** A campaign against a model in this process, and a function that runs its next slice. */
function campaignOf(model: ModelEntry, options: CampaignOptions) {
  const campaign = new Campaign(model.name, options);
  const judge = judgeOf(options);
  const property = fc.property(
    campaign.arbitrary,
    (subject) => !campaign.convicts(subject, judge(campaign.table, model.create, subject)),
  );
  return { campaign, runSlice: () => campaign.settle(fc.check(property, campaign.nextSlice())) };
}

/** Runs a campaign against fresh instances of one model. */
export function runCampaign(model: ModelEntry, options: CampaignOptions): CampaignResult {
  const { campaign, runSlice } = campaignOf(model, options);
  while (!campaign.isOver) runSlice();
  return campaign.result();
}

/**
 * The same campaign with pauses in which the event loop turns, so that signals and timers are heard.
 * @param signal ends the campaign at the next pause; the result then holds what was found so far
 */
export async function runCampaignWithPauses(
  model: ModelEntry,
  options: CampaignOptions,
  signal?: AbortSignal,
): Promise<CampaignResult> {
  const { campaign, runSlice } = campaignOf(model, options);
  while (!campaign.isOver && signal?.aborted !== true) {
    runSlice();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return campaign.result();
}

/**
 * The case of a finding again, from its seed and path.
 * @param options.path as a finding gives it: numbers with colons between them
 * @returns the case, and what the model makes of it; undefined when path and seed name no case
 */
export function replay(
  model: ModelEntry,
  options: { readonly seed: number; readonly path: string; readonly dialect?: Dialect; readonly schedule?: boolean },
): { readonly case: Case; readonly found: CaseVerdict | undefined } | undefined {
  const table = backendTable(options.dialect ?? NEWEST_DIALECT);
  const subject = caseAt(new CaseArbitrary(table, {}), options);
  return subject === undefined ? undefined : { case: subject, found: judgeOf(options)(table, model.create, subject) };
}

/** The case of a seed and a path; undefined when they name none. */
export function caseAt(arbitrary: CaseArbitrary, { seed, path }: { readonly seed: number; readonly path: string }) {
  try {
    return fc.sample(arbitrary, { seed, path, numRuns: 1 })[0];
  } catch (thrown) {
    // A path that takes a turn which the case before does not have.
    if (thrown instanceof Error && thrown.message.startsWith('Unable to replay')) return undefined;
    throw thrown;
  }
}
