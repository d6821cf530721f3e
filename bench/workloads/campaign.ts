import { fileURLToPath } from 'node:url';
import type { Contestant, Outcome, Workload } from '../support/contestant.ts';
import { output, require } from '../support/process.ts';
import { campaignAsJson, campaignCase } from './campaignCase.ts';
import { labCampaign } from './labCampaign.ts';

const peer = fileURLToPath(new URL('../peers/campaign.py', import.meta.url));

const numpy: Contestant = {
  name: 'NumPy, 1 thread (the same funnel, rule and worth; six figures in place of the whole answer)',
  prepare: async () =>
    (await output('python3', ['-c', 'import numpy'])) === undefined ? 'python3-numpy' : undefined,
  run: async () => JSON.parse(await require('python3', [peer], campaignAsJson)) as Outcome,
  close: () => Promise.resolve(),
};

export const campaign = (): Workload => ({
  name: 'campaign',
  title:
    'Campaign: 8 channels × 5 segments × 26 weeks × 10,000 paths with a pause rule, worth over 156 weeks',
  contestants: [labCampaign(2, campaignCase), labCampaign(1, campaignCase), numpy],
  tolerance: 0.03,
});
