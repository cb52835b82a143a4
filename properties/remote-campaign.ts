/** Campaigns against a queue in another process: the same cases by the same seeds, judged by what it answers. */
import fc from 'fast-check';
import { type Dialect, NEWEST_DIALECT } from '../machines/versions.ts';
import type { RemoteQueue } from '../src/models/command/remote-queue.ts';
import { ruleOfBreakdown, withRemote } from '../src/play/remote.ts';
import type { Table } from '../src/table/table.ts';
import { backendTable } from '../src/table/tables.ts';
import { type Case, CaseArbitrary } from './arbitraries/case.ts';
import { Campaign, type CampaignOptions, type CampaignResult, caseAt } from './campaign.ts';
import { type CaseVerdict, judgeCase, judgeSchedule, tokensOf } from './judge-case.ts';

async function judgeRemote(
  table: Table,
  remote: RemoteQueue,
  subject: Case,
  schedule: boolean,
): Promise<CaseVerdict | undefined> {
  const tokens = tokensOf(subject);
  const judge = schedule ? judgeSchedule : judgeCase;
  const judged = await withRemote(remote, tokens, schedule, (create) => judge(table, create, subject));
  if (judged.ok) return judged.result;
  return { verdict: 'crash', rule: ruleOfBreakdown(table, tokens), reason: judged.message };
}

/**
 * Runs a campaign against a queue in another process.
 * @param signal ends the campaign at the next case; the result then holds what was found so far
 */
export async function runRemoteCampaign(
  remote: RemoteQueue,
  options: CampaignOptions,
  signal?: AbortSignal,
): Promise<CampaignResult> {
  const campaign = new Campaign(remote.name, options);
  const isOff = (): boolean => signal?.aborted === true || remote.isGivenUp;
  let skipped = 0;
  const property = fc.asyncProperty(campaign.arbitrary, async (subject) => {
    if (!isOff()) {
      const found = await judgeRemote(campaign.table, remote, subject, options.schedule === true);
      // What an interrupted program did not answer is no finding.
      if (signal?.aborted !== true) return !campaign.convicts(subject, found);
    }
    skipped++;
    return true;
  });
  while (!campaign.isOver && !isOff()) {
    skipped = 0;
    const details = await fc.check(property, campaign.nextSlice());
    // Behind a failure only attempts to shrink it are skipped, and those are no runs.
    campaign.settle(details, details.failed && details.counterexample !== null ? 0 : skipped);
  }
  return campaign.result(remote.isGivenUp);
}

/** The same as `replay`, for a queue in another process. */
export async function replayRemote(
  remote: RemoteQueue,
  options: { readonly seed: number; readonly path: string; readonly dialect?: Dialect; readonly schedule?: boolean },
): Promise<{ readonly case: Case; readonly found: CaseVerdict | undefined } | undefined> {
  const table = backendTable(options.dialect ?? NEWEST_DIALECT);
  const subject = caseAt(new CaseArbitrary(table, {}), options);
  if (subject === undefined) return undefined;
  return { case: subject, found: await judgeRemote(table, remote, subject, options.schedule === true) };
}
