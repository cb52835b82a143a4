/**
 * The property suite: for authors of poolers who want to know whether their queue keeps step with PostgreSQL.
 * `defineQueueSuite` is the whole of it as tests; the rest is what it is made of.
 */
export type { Dialect } from '../machines/versions.ts';
export type { Message, ModelEntry, QueueModel, Reaction } from '../src/models/model.ts';
export { VERDICT_IDS, type Verdict } from '../src/play/verdicts.ts';
export type { Table } from '../src/table/table.ts';
export { backendTable } from '../src/table/tables.ts';
export {
  Case,
  type CaseArbitrary,
  type CaseOptions,
  caseArbitrary,
  caseOfSteps,
  type ProxiedAction,
  sampleCases,
} from './arbitraries/case.ts';
export { DEVIATION_LABELS, type Deviation, type DeviationLabel, deviationArbitrary } from './arbitraries/deviation.ts';
export {
  type CampaignOptions,
  type CampaignResult,
  type Finding,
  replay,
  runCampaign,
  runCampaignWithPauses,
} from './campaign.ts';
export type { Distribution } from './distribution.ts';
export { type CaseVerdict, exchangeOf, judgeCase, judgeSchedule, tokensOf } from './judge-case.ts';
export { laws } from './laws/index.ts';
export type { Law, Violation } from './laws/law.ts';
export { replayRemote, runRemoteCampaign } from './remote-campaign.ts';
export {
  type Breach,
  breachOf,
  defineQueueSuite,
  describeBreach,
  type QueueAdapter,
  type SuiteOptions,
  type TestRunner,
} from './suite.ts';
