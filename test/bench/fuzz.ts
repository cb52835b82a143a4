/** Cases a second of a campaign against each of three queues, in this process, beside the rate that was set as target. */
import { runCampaign } from '../../properties/campaign.ts';
import { findModel } from '../../src/models/index.ts';
import { type Bench, median } from './measure.ts';

const TARGET = 100_000;
const RUNS = 100_000;
const ROUNDS = 5;

export const benches: readonly (() => Bench)[] = ['reference', 'naive', 'pgdog-head'].map((name) => () => ({
  bench: `fuzz cases ${name}`,
  weigh: () => {
    const model = findModel(name);
    if (model === undefined) throw new Error(`no model is called ${name}`);
    const rates = Array.from({ length: ROUNDS }, (_, round) => {
      const { runs, seconds } = runCampaign(model, { runs: RUNS, seed: round });
      return runs / seconds;
    });
    const ours = median(rates);
    return {
      bench: `fuzz cases ${name}`,
      ours,
      peer: TARGET,
      peerName: 'the target',
      unit: 'cases/s',
      ratio: ours / TARGET,
    };
  },
}));
