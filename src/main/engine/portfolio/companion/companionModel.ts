import { companionPolicies, type CompanionResult } from '../../../../shared/companion.ts';
import type { BlockModel, Buffers } from '../../parallel.ts';
import { PathSimulation } from '../pathSimulation.ts';
import { prepareReturns } from '../returns/index.ts';
import { companionResult } from './companionResult.ts';
import type { CompanionInput } from './companionInput.ts';
import { fallingReturns } from './fallingReturns.ts';
import { actorOf, planOf } from './policies.ts';
import { recoveryMonth } from './recoveryMonth.ts';

const pathsInBlock = 64;

/** Monte Carlo of a fall and three ways to go on, on the same futures. See docs/models/market-companion.md. */
export const companionModel: BlockModel<CompanionInput, CompanionResult> = {
  name: 'companion',
  buffers: ({ plan: { paths, months } }) => ({
    values: { type: 'f64', length: companionPolicies.length * (months + 1) * paths },
    costs: { type: 'f64', length: companionPolicies.length * paths },
    recoveries: { type: 'f64', length: companionPolicies.length * paths },
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
  result: companionResult,
};

/** Fills `values` [policy][boundary][path] with the value and all that was taken out, and `costs`, `recoveries` [policy][path]. */
function simulateBlock(input: CompanionInput, buffers: Buffers, block: number): void {
  const { plan, at, factor, fall, betas } = input;
  const { paths, months } = plan;
  const base = prepareReturns(plan.returns!, plan.seed);
  const returns = fallingReturns(base, { factor, fall, months: at, betas });
  const end = Math.min(paths, (block + 1) * pathsInBlock);
  const values = buffers['values'] as Float64Array;
  companionPolicies.forEach((policy, p) => {
    const path = new PathSimulation(planOf(policy, input), returns);
    const act = actorOf(policy, input);
    for (let number = block * pathsInBlock; number < end; number += 1) {
      let cost = 0;
      path.run(number, (month) => {
        if (month === at) cost = act(path.holdings);
      });
      let takenOut = 0;
      for (let k = 0; k <= months; k += 1) {
        takenOut += path.withdrawals[k]!;
        values[(p * (months + 1) + k) * paths + number] = (path.values[k]! + takenOut) / 100;
      }
      buffers['costs']![p * paths + number] = cost / 100;
      buffers['recoveries']![p * paths + number] = recoveryMonth(path, at);
    }
  });
}
