/** Cases a second of a campaign against a program that is the queue, against the same queue in this process. */
import { runCampaign } from '../../properties/campaign.ts';
import { runRemoteCampaign } from '../../properties/remote-campaign.ts';
import { ModelCommand } from '../../src/cli/model-command.ts';
import { NAIVE_MODEL } from '../../src/models/naive.ts';
import { build } from '../examples/queues/build.ts';
import { type Bench, median } from './measure.ts';

const RUNS = 10_000;
const ROUNDS = 5;

const bench = 'fuzz cases by command';

export const benches: readonly (() => Bench)[] = [
  () => ({
    bench,
    weigh: async () => {
      const built = build(['c']);
      const remote = await ModelCommand.open(built.command('c'), 'postgres-18', 2000);
      if (!remote.ok) throw new Error(remote.message);
      try {
        const rates: { ours: number; peer: number }[] = [];
        for (let seed = 0; seed < ROUNDS; seed++) {
          const outside = await runRemoteCampaign(remote, { runs: RUNS, seed });
          const inside = runCampaign(NAIVE_MODEL, { runs: RUNS, seed });
          rates.push({ ours: outside.runs / outside.seconds, peer: inside.runs / inside.seconds });
        }
        return {
          bench,
          ours: median(rates.map(({ ours }) => ours)),
          peer: median(rates.map(({ peer }) => peer)),
          peerName: 'the same queue in this process',
          unit: 'cases/s',
          ratio: median(rates.map(({ ours, peer }) => ours / peer)),
        };
      } finally {
        await remote.stop();
        built.remove();
      }
    },
  }),
];
