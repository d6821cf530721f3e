import type { LiquidityResult } from '../../../../shared/liquidity.ts';
import type { BlockModel } from '../../parallel.ts';
import type { LiquidityInput } from './liquidityInput.ts';
import { liquidityResult, partsOf } from './liquidityResult.ts';
import { blocksOf, pathsIn, simulateDay } from './simulateDay.ts';
import { amounts } from './takeAll.ts';

/**
 * Monte Carlo of what could be taken out on certain days. Each day is a plan of its own that ends there, on the same
 * random numbers: the path up to it is the plan's. See docs/models/liquidity.md.
 */
export const liquidityModel: BlockModel<LiquidityInput, LiquidityResult> = {
  name: 'liquidity',
  buffers: (input) => ({
    parts: {
      type: 'f64',
      length: input.days.length * partsOf(input) * amounts.length * input.plan.paths,
    },
  }),
  paths: ({ plan }) => plan.paths,
  pathsIn,
  phases: [
    {
      name: 'simulate',
      weight: 1,
      blocks: blocksOf,
      run: simulateDay,
    },
  ],
  result: liquidityResult,
};
