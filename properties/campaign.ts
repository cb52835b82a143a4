/**
 * A campaign: fuzzes one queue model and reports one minimal exchange for each pair of verdict and rule, not just the
 * first counterexample. Each finding replays from its seed and path alone.
 */
import fc from 'fast-check';
import type { RuleId } from '../machines/rules.ts';
import { type Dialect, NEWEST_DIALECT } from '../machines/versions.ts';
import { printExchange } from '../src/corpus/notation.ts';
import type { ModelEntry } from '../src/models/model.ts';
import { rankOf, type Verdict } from '../src/play/verdicts.ts';
import { backendTable } from '../src/table/tables.ts';
import { type Case, CaseArbitrary } from './arbitraries/case.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import { type CaseVerdict, judgeCase, judgeSchedule, tokensOf } from './judge-case.ts';

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

export interface CampaignResult {
  readonly runs: number;
  readonly findings: readonly Finding[];
  readonly seconds: number;
  readonly stoppedBecause: 'runs' | 'time';
  readonly distribution: Distribution;
}

const pairOf = ({ verdict, rule }: CaseVerdict): string => `${verdict} ${rule}`;

/** Runs a campaign against fresh instances of one model. */
export function runCampaign(model: ModelEntry, options: CampaignOptions): CampaignResult {
  const table = backendTable(options.dialect ?? NEWEST_DIALECT);
  const arbitrary = new CaseArbitrary(table, {});
  const judgeOne = options.schedule === true ? judgeSchedule : judgeCase;
  const known = new Set<string>();
  const findings: Finding[] = [];
  const started = performance.now();
  const deadline = options.time === undefined ? Number.POSITIVE_INFINITY : started + options.time;
  let runs = 0;
  let executions = 0;

  const isUnknownFault = (found: CaseVerdict | undefined): found is CaseVerdict =>
    found !== undefined &&
    !known.has(pairOf(found)) &&
    (options.verdict === undefined || found.verdict === options.verdict) &&
    (options.through === undefined || found.rule === options.through);
  const property = fc.property(arbitrary, (subject) => {
    if ((++executions & 0xfff) === 0) options.onProgress?.(runs, findings.length);
    return !isUnknownFault(judgeOne(table, model.create, subject));
  });

  for (let round = 0; runs < options.runs && performance.now() < deadline; round++) {
    const left = deadline - performance.now();
    const details = fc.check(property, {
      seed: (options.seed + round) | 0,
      numRuns: options.runs - runs,
      ...(Number.isFinite(left) ? { interruptAfterTimeLimit: left } : {}),
    });
    runs += details.numRuns;
    if (!details.failed || details.counterexample === null) break;
    const [subject] = details.counterexample;
    const found = judgeOne(table, model.create, subject);
    if (found === undefined) break;
    known.add(pairOf(found));
    findings.push({
      model: model.name,
      ...found,
      exchange: printExchange(tokensOf(subject)),
      seed: details.seed,
      path: details.counterexamplePath ?? '',
      runs,
      shrinks: details.numShrinks,
      case: subject,
    });
  }
  return {
    runs,
    findings: findings.sort((a, b) => rankOf(a.verdict) - rankOf(b.verdict)),
    seconds: (performance.now() - started) / 1000,
    stoppedBecause: runs >= options.runs ? 'runs' : 'time',
    distribution: distributionOf(table, arbitrary.observer.server.hits),
  };
}

/**
 * The case of a finding again, from its seed and path.
 * @returns the case, and what the model makes of it; undefined when path and seed name no case
 */
export function replay(
  model: ModelEntry,
  options: { readonly seed: number; readonly path: string; readonly dialect?: Dialect; readonly schedule?: boolean },
): { readonly case: Case; readonly found: CaseVerdict | undefined } | undefined {
  const table = backendTable(options.dialect ?? NEWEST_DIALECT);
  const judgeOne = options.schedule === true ? judgeSchedule : judgeCase;
  const [subject] = fc.sample(new CaseArbitrary(table, {}), { seed: options.seed, path: options.path, numRuns: 1 });
  return subject === undefined ? undefined : { case: subject, found: judgeOne(table, model.create, subject) };
}
