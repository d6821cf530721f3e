import type { CampaignResult } from '../../../shared/campaignResult.ts';
import type { BlockModel, BufferSpec } from '../parallel.ts';
import { compileCampaign } from './compile/compileCampaign.ts';
import type { CampaignInput } from './input.ts';
import { campaignResult } from './result/campaignResult.ts';
import { finishedRun } from './result/finishedRun.ts';
import { layoutOf, sumLayoutOf } from './result/layout.ts';
import { figureWidth } from './result/summarise.ts';
import { pathsInBlock, simulateBlock } from './simulateBlock.ts';
import { targetFigures } from './targets/targetFigures.ts';
import { figureCount, summariseBlock, summaryBlocks } from './summariseBlock.ts';

/** Blocks of paths. */
export const pathBlocks = ({ scenario }: CampaignInput): number => Math.ceil(scenario.paths / pathsInBlock);

/** The shared memory of one split on one scenario. */
export function campaignBuffers(input: CampaignInput): Readonly<Record<string, BufferSpec>> {
  const layout = layoutOf(input.scenario);
  return {
    paths: { type: 'f64', length: layout.rows * input.scenario.paths },
    sums: { type: 'f64', length: sumLayoutOf(layout).length * pathBlocks(input) },
    stats: { type: 'f64', length: figureCount(input) * figureWidth },
  };
}

/** Monte Carlo of a campaign under one split. See docs/models/campaign-simulation.md. */
export const campaignModel: BlockModel<CampaignInput, CampaignResult> = {
  name: 'campaign',
  buffers(input) {
    // A scenario or a split with a fault is refused before anything is allocated.
    targetFigures(compileCampaign(input));
    return campaignBuffers(input);
  },
  paths: ({ scenario }) => scenario.paths,
  pathsIn: ({ scenario }, blocks) => Math.min(scenario.paths, blocks * pathsInBlock),
  phases: [
    { name: 'simulate', weight: 0.9, blocks: pathBlocks, run: simulateBlock },
    { name: 'summarise', weight: 0.1, blocks: summaryBlocks, run: summariseBlock },
  ],
  result: (input, buffers, paths) => campaignResult(finishedRun(input, buffers, paths)),
};
