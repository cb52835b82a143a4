/** Cases a second of a campaign against each bundled queue, in this process, beside the rate that was set as target. */
import { runCampaign } from '../../properties/campaign.ts';
import { MODELS } from '../../src/models/index.ts';
import { type Bench, median } from './measure.ts';

const TARGET = 100_000;
const RUNS = 40_000;
const ROUNDS = 5;

export const benches: readonly (() => Bench)[] = MODELS.map((model) => () => ({
  bench: `fuzz cases ${model.name}`,
  weigh: () => {
    const rates = Array.from({ length: ROUNDS }, (_, round) => {
      const { runs, seconds } = runCampaign(model, { runs: RUNS, seed: round });
      return runs / seconds;
    });
    const ours = median(rates);
    return {
      bench: `fuzz cases ${model.name}`,
      ours,
      peer: TARGET,
      peerName: 'the target',
      unit: 'cases/s',
      ratio: ours / TARGET,
    };
  },
}));
