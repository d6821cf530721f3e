import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate, type Buffers } from '../../../../src/main/engine/parallel.ts';
import type { BankInput } from '../../../../src/main/engine/portfolio/bank/bankInput.ts';
import { bankModel } from '../../../../src/main/engine/portfolio/bank/bankModel.ts';
import { simulateParts } from '../../../../src/main/engine/portfolio/bank/simulateParts.ts';
import { putBundles } from '../../../../src/main/engine/portfolio/bundles/bundleRows.ts';
import type { SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import { PathSimulation } from '../../../../src/main/engine/portfolio/pathSimulation.ts';
import { prepareReturns } from '../../../../src/main/engine/portfolio/returns/index.ts';
import { settledPlan } from '../../../../src/main/engine/portfolio/settledPlan.ts';
import { randomInput } from '../vector/randomInput.ts';

/** Path by path, by the twin. */
function playedPlainly(plan: SimulationInput, buffers: Buffers): Buffers {
  const { balances, ends, interest, bundles } = buffers as Record<string, Float64Array>;
  const returns = plan.returns ? prepareReturns(plan.returns, plan.seed) : null;
  const path = new PathSimulation(settledPlan(plan), returns);
  for (let number = 0; number < plan.paths; number += 1) {
    const keep = (rows: Float64Array, first: number, of: (part: number) => number): void =>
      path.holdings.forEach((_holding, part) => {
        const at = (first + part) * plan.paths + number;
        rows[at] = rows[at]! + of(part) / 100;
      });
    path.run(number, (month) =>
      keep(balances!, Math.floor(month / 12) * path.holdings.length, (part) =>
        path.holdings[part]!.value(month),
      ),
    );
    putBundles(path.bundles, bundles!, plan.paths, number);
    keep(ends!, 0, (part) => path.holdings[part]!.value(plan.months));
    keep(interest!, 0, (part) => path.holdings[part]!.interest(plan.months));
  }
  return buffers;
}

test('the kernel tells holdings apart as its twin does, to the last bit', () => {
  fc.assert(
    fc.property(randomInput, (drawn) => {
      const plan = { ...drawn, paths: Math.min(drawn.paths, 100) };
      const input: BankInput = { plan, names: [], economics: [] };
      const buffers = allocate(bankModel.buffers(input));
      simulateParts(input, buffers, 0);
      expect(buffers).toEqual(playedPlainly(plan, allocate(bankModel.buffers(input))));
    }),
    { numRuns: 30 },
  );
});
