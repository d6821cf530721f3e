import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from '../../../../src/main/engine/parallel.ts';
import type { SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import { PathSimulation } from '../../../../src/main/engine/portfolio/pathSimulation.ts';
import { prepareReturns } from '../../../../src/main/engine/portfolio/returns/index.ts';
import {
  adjustedReturns,
  adjustmentOf,
} from '../../../../src/main/engine/portfolio/sensitivity/adjustedReturns.ts';
import { casesOf } from '../../../../src/main/engine/portfolio/sensitivity/cases.ts';
import { changedPlan } from '../../../../src/main/engine/portfolio/sensitivity/changedPlan.ts';
import { factorLaw } from '../../../../src/main/engine/portfolio/sensitivity/factorLaw.ts';
import type { SensitivityInput } from '../../../../src/main/engine/portfolio/sensitivity/sensitivityInput.ts';
import { sensitivityModel } from '../../../../src/main/engine/portfolio/sensitivity/sensitivityModel.ts';
import { rowsOf } from '../../../../src/main/engine/portfolio/sensitivity/sensitivityResult.ts';
import { blocksOf, simulateCase } from '../../../../src/main/engine/portfolio/sensitivity/simulateCase.ts';
import { settledPlan } from '../../../../src/main/engine/portfolio/settledPlan.ts';
import { sum } from '../../../../src/main/engine/portfolio/sum.ts';
import { defaultSteps } from '../../../../src/shared/sensitivity.ts';
import { randomInput } from '../vector/randomInput.ts';

/** Path by path, by the twin. */
function playedPlainly(input: SensitivityInput): Float64Array {
  const { plan, law } = input;
  const returns = plan.returns ? prepareReturns(plan.returns, plan.seed) : null;
  return Float64Array.from(
    casesOf(input).flatMap((changes) => {
      const adjustment = adjustmentOf(law, changes.returns ?? 0, 1 + (changes.volatility ?? 0));
      const changed = settledPlan(changedPlan(plan, changes));
      const path = new PathSimulation(changed, returns && adjustedReturns(returns, adjustment));
      const outcomes = Array.from({ length: plan.paths }, (_path, number) => {
        path.run(number);
        const end = path.values[changed.months]!;
        const funds = (plan.goals ?? []).map((goal, i) => fundsFor(path, goal, changed, i));
        return [end, end + sum(path.withdrawals), ...funds];
      });
      return Array.from({ length: rowsOf(input) }, (_row, row) =>
        outcomes.map((one) => one[row]! / 100),
      ).flat();
    }),
  );
}

function fundsFor(
  { goals }: PathSimulation,
  { modelled, amount }: NonNullable<SimulationInput['goals']>[number],
  changed: SimulationInput,
  goal: number,
): number {
  const asked = changed.goals![goal]!.amount;
  return modelled || asked !== amount
    ? amount * 100 + goals.funds[goal]! - goals.needs[goal]!
    : goals.funds[goal]!;
}

test('the kernel plays every case as its twin does, to the last bit', () => {
  fc.assert(
    fc.property(randomInput, (drawn) => {
      const plan = { ...drawn, paths: Math.min(drawn.paths, 8) };
      const grid = { rows: 'returns', columns: 'volatility' } as const;
      const law = factorLaw(plan.returns, plan.seed);
      const input = { plan, law, steps: defaultSteps, grid };
      const buffers = allocate(sensitivityModel.buffers(input));
      for (let block = 0; block < blocksOf(input); block += 1) simulateCase(input, buffers, block);
      expect(buffers['outcomes']).toEqual(playedPlainly(input));
    }),
    { numRuns: 6 },
  );
});
