/** What `fuzz` and `demo` share: campaigns that show their progress, and findings as lines of JSON and of commands. */
import { RULES, type RuleId } from '../../machines/rules.ts';
import type { Dialect } from '../../machines/versions.ts';
import type * as Properties from '../../properties/index.ts';
import type { PublicReport } from '../models/model.ts';
import { addressOfIssue, reportOf } from '../models/reports.ts';
import { reasonOf } from '../net/failure.ts';
import type { Verdict } from '../play/verdicts.ts';
import type { FindingReport } from '../report/findings.ts';
import { EXIT, Stop } from './exit.ts';
import { shellWord } from './terminal.ts';

/** The property suite. @throws Stop where fast-check, which it needs, is not installed */
export async function loadProperties(): Promise<typeof Properties> {
  try {
    return await import('../../properties/index.ts');
  } catch (thrown) {
    const reason = reasonOf(thrown);
    throw new Stop(EXIT.unusable, `The fuzzer needs the package fast-check (npm install fast-check): ${reason}`);
  }
}

/** What is not the default in a campaign, so that a command line can say it again. */
export interface Setting {
  readonly schedule: boolean;
  readonly dialect: Dialect | undefined;
}

/** A finding, or the case of one again, which may show nothing any more. */
type Shown = Pick<Properties.Finding, 'model' | 'exchange' | 'seed' | 'path' | 'runs' | 'shrinks'> & {
  readonly verdict: Verdict | 'ok';
  readonly rule: RuleId | null;
  readonly reason?: string | undefined;
};

/**
 * The line of one finding or replay; fields and their order are API.
 * @param reports what is known in public of the model
 */
export const findingFields = (
  finding: Shown,
  { schedule }: Pick<Setting, 'schedule'>,
  reports: readonly PublicReport[] = [],
) => {
  const { model, verdict, rule, exchange, seed, path, runs, shrinks, reason } = finding;
  const report = rule === null ? undefined : reportOf(reports, { verdict, rule });
  return {
    ...{ model, verdict, rule, exchange, seed, path, runs, shrinks },
    ...(schedule ? { schedule } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(report === undefined ? {} : { report: report.issue }),
  };
};

export const findingReport = (
  { verdict, rule, exchange, reason }: Properties.Finding,
  reports: readonly PublicReport[] = [],
): FindingReport => {
  const report = reportOf(reports, { verdict, rule });
  return {
    verdict,
    rule,
    exchange,
    sentence: RULES[rule].sentence,
    ...(reason === undefined ? {} : { reason }),
    ...(report === undefined ? {} : { reported: `${report.issue}, ${addressOfIssue(report.issue)}` }),
  };
};

const flags = ({ schedule, dialect }: Setting): string =>
  `${schedule ? ' --schedule' : ''}${dialect === undefined ? '' : ` --dialect ${dialect}`}`;

/** The command that generates the case of a finding again. @param subject `--model NAME` or `--model-command CMD` */
export const replayCommand = (subject: string, { seed, path }: { seed: number; path: string }, setting: Setting) =>
  `wirestate fuzz ${subject} --seed ${seed} --path ${path}${flags(setting)}`;

/** The command that plays its exchange. @param subject a model's name or `--model-command CMD` */
export const playCommand = (subject: string, exchange: string, setting: Setting): string =>
  `wirestate model run ${subject} --exchange ${shellWord(exchange)}${flags(setting)}`;
