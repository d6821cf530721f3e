import type { CampaignInput } from '../../src/main/engine/campaign/input.ts';
import { compileCampaign } from '../../src/main/engine/campaign/compile/compileCampaign.ts';
import { parameterStream } from '../../src/main/engine/campaign/path/drawParameters.ts';
import { createPathState } from '../../src/main/engine/campaign/path/pathState.ts';
import { simulatePath } from '../../src/main/engine/campaign/path/simulatePath.ts';
import { createWorth, valueCampaign } from '../../src/main/engine/campaign/path/valueCampaign.ts';
import { sampleScenarios } from '../../src/main/sample/outreach/scenarios.ts';
import { sampleSplits } from '../../src/main/sample/outreach/splits.ts';
import type { Contestant, Workload } from '../support/contestant.ts';
import { labCampaign } from './labCampaign.ts';

const input: CampaignInput = {
  scenario: sampleScenarios()[0]!.scenario,
  split: sampleSplits()[0]!.split,
};
const { paths } = input.scenario;

/** The plain loop, one path after the other, in this thread: counts and worth alone, nothing written or summed up. */
function playPlainly(): readonly number[] {
  const compiled = compileCampaign(input);
  const state = createPathState(compiled);
  const stream = parameterStream(compiled);
  const worth = createWorth(state.channels);
  const npv = new Float64Array(paths);
  let [customers, kept, paused] = [0, 0, 0];
  for (let path = 0; path < paths; path += 1) {
    simulatePath(compiled, state, path, stream);
    valueCampaign(compiled, state, worth);
    npv[path] = worth.value - worth.cost;
    customers += state.cumulative.at(-1)!;
    kept += state.keptTo.at(-1)!;
    for (const week of state.paused) paused += week;
  }
  npv.sort();
  const quantile = (p: number): number => npv[Math.floor(p * paths)]!;
  return [customers / paths, kept / paths, quantile(0.05), quantile(0.5), quantile(0.95), paused / paths];
}

const plainLoop: Contestant = {
  name: 'the plain loop in TypeScript, 1 thread',
  prepare: () => Promise.resolve(undefined),
  run() {
    const begin = performance.now();
    const figures = playPlainly();
    return Promise.resolve({ seconds: (performance.now() - begin) / 1000, figures });
  },
  close: () => Promise.resolve(),
};

/** The first campaign of the sample workspace as a user runs it. */
export const sampleCampaign = (): Workload => ({
  name: 'sample',
  title: `${paths.toLocaleString('en')} futures of the sample campaign: 8 channels × 5 segments × 26 weeks, two review rules, six targets, all figures`,
  contestants: [labCampaign(2, input), labCampaign(1, input), plainLoop],
  tolerance: 0.01,
});
