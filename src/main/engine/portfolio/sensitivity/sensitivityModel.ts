import type { SensitivityResult } from '../../../../shared/sensitivity.ts';
import type { BlockModel, Buffers } from '../../parallel.ts';
import type { SimulationInput } from '../input.ts';
import { PathSimulation } from '../pathSimulation.ts';
import { prepareReturns } from '../returns/index.ts';
import { sum } from '../sum.ts';
import { adjustedReturns } from './adjustedReturns.ts';
import { casesOf } from './cases.ts';
import { changedPlan } from './changedPlan.ts';
import type { SensitivityInput } from './sensitivityInput.ts';
import { rowsOf, sensitivityResult } from './sensitivityResult.ts';

const pathsInBlock = 64;

/**
 * The plan again and again with other assumptions, on common random numbers, so that a difference shows the change and
 * not chance. See docs/models/sensitivity.md.
 */
export const sensitivityModel: BlockModel<SensitivityInput, SensitivityResult> = {
  name: 'sensitivity',
  buffers: (input) => ({
    outcomes: { type: 'f64', length: casesOf(input).length * rowsOf(input) * input.plan.paths },
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
  result: sensitivityResult,
};

/** Fills `outcomes` [case][row][path] for one block of paths, in yuan: end value, with withdrawals, by goal. */
function simulateBlock(input: SensitivityInput, buffers: Buffers, block: number): void {
  const { plan, law } = input;
  const outcomes = buffers['outcomes']!;
  const rows = rowsOf(input);
  const returns = plan.returns ? prepareReturns(plan.returns, plan.seed) : null;
  const end = Math.min(plan.paths, (block + 1) * pathsInBlock);
  for (const [number, changes] of casesOf(input).entries()) {
    const adjusted = returns
      ? adjustedReturns(returns, law, changes.returns ?? 0, 1 + (changes.volatility ?? 0))
      : null;
    const changed = changedPlan(plan, changes);
    const simulation = new PathSimulation(changed, adjusted);
    for (let path = block * pathsInBlock; path < end; path += 1) {
      simulation.run(path);
      const keep = (row: number, fen: number): void => {
        outcomes[(number * rows + row) * plan.paths + path] = fen / 100;
      };
      const value = simulation.values[changed.months]!;
      keep(0, value);
      keep(1, value + sum(simulation.withdrawals));
      for (let goal = 0; goal < rows - 2; goal += 1) {
        keep(2 + goal, fundsFor(simulation, plan, changed, goal));
      }
    }
  }
}

/** What the path had for a goal, fen; where the sum is another, as far from the plan's sum as it was from its own. */
function fundsFor(
  { goals }: PathSimulation,
  plan: SimulationInput,
  changed: SimulationInput,
  goal: number,
): number {
  const { modelled, amount } = plan.goals![goal]!;
  return modelled || changed.goals![goal]!.amount !== amount
    ? amount * 100 + goals.funds[goal]! - goals.needs[goal]!
    : goals.funds[goal]!;
}
