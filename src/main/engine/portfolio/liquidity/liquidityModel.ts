import type { LiquidityResult } from '../../../../shared/liquidity.ts';
import type { BlockModel, Buffers } from '../../parallel.ts';
import { PathSimulation } from '../pathSimulation.ts';
import { prepareReturns } from '../returns/index.ts';
import type { LiquidityInput } from './liquidityInput.ts';
import { amounts, liquidityResult, partsOf } from './liquidityResult.ts';
import { takeAll } from './takeAll.ts';

const pathsInBlock = 64;

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
  pathsIn: ({ plan }, blocks) => Math.min(plan.paths, blocks * pathsInBlock),
  phases: [
    {
      name: 'simulate',
      weight: 1,
      blocks: ({ plan }) => Math.ceil(plan.paths / pathsInBlock),
      run: simulateBlock,
    },
  ],
  result: liquidityResult,
};

/** Fills `parts` [day][holding][amount][path] for one block of paths, in yuan. */
function simulateBlock(input: LiquidityInput, buffers: Buffers, block: number): void {
  const { plan, days } = input;
  const out = buffers['parts']!;
  const returns = plan.returns ? prepareReturns(plan.returns, plan.seed) : null;
  const taken = { value: 0, free: 0, costly: 0, cost: 0, locked: 0 };
  const end = Math.min(plan.paths, (block + 1) * pathsInBlock);
  for (const [day, months] of days.entries()) {
    const path = new PathSimulation({ ...plan, months }, returns);
    for (let number = block * pathsInBlock; number < end; number += 1) {
      path.run(number);
      for (let part = 0; part < path.holdings.length; part += 1) {
        takeAll(path.holdings[part]!, months, taken);
        const row = (day * path.holdings.length + part) * amounts.length;
        for (let i = 0; i < amounts.length; i += 1) {
          out[(row + i) * plan.paths + number] = taken[amounts[i]!] / 100;
        }
      }
    }
  }
}
