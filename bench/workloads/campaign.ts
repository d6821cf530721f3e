import { fileURLToPath } from 'node:url';
import type { Contestant, Outcome, Workload } from '../support/contestant.ts';
import { labPool } from '../support/labPool.ts';
import { output, require } from '../support/process.ts';
import { campaignAsJson, campaignCase } from './campaignCase.ts';

const peer = fileURLToPath(new URL('../peers/campaign.py', import.meta.url));

function lab(threads: number): Contestant {
  const pool = labPool(threads);
  const run = async (): Promise<Outcome> => {
    const begin = performance.now();
    const { heads, npv, channels } = await pool.runModel('campaign', campaignCase);
    const seconds = (performance.now() - begin) / 1000;
    const paused = channels.reduce((sum, { pause }) => sum + pause.weeks.mean.value, 0);
    const figures = [heads.customers.mean, heads.kept.mean, npv.p5, npv.p50, npv.p95].map(
      ({ value }) => value,
    );
    return { seconds, figures: [...figures, paused] };
  };
  return {
    name: `Product Lab, ${threads} ${threads === 1 ? 'worker' : 'workers'}`,
    prepare: () => run().then(() => undefined),
    run,
    close: () => pool.close(),
  };
}

const numpy: Contestant = {
  name: 'NumPy (the same funnel, rule and worth; five figures in place of the whole answer)',
  prepare: async () =>
    (await output('python3', ['-c', 'import numpy'])) === undefined ? 'python3-numpy' : undefined,
  run: async () => JSON.parse(await require('python3', [peer], campaignAsJson)) as Outcome,
  close: () => Promise.resolve(),
};

export const campaign = (): Workload => ({
  name: 'campaign',
  title:
    'Campaign: 8 channels × 5 segments × 26 weeks × 10,000 paths with a pause rule, worth over 156 weeks',
  contestants: [lab(2), lab(1), numpy],
  tolerance: 0.03,
});
