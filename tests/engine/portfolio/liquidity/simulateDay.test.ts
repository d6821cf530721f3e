import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from '../../../../src/main/engine/parallel.ts';
import type { LiquidityInput } from '../../../../src/main/engine/portfolio/liquidity/liquidityInput.ts';
import { liquidityModel } from '../../../../src/main/engine/portfolio/liquidity/liquidityModel.ts';
import { blocksOf, simulateDay } from '../../../../src/main/engine/portfolio/liquidity/simulateDay.ts';
import { amounts, takeAll } from '../../../../src/main/engine/portfolio/liquidity/takeAll.ts';
import { PathSimulation } from '../../../../src/main/engine/portfolio/pathSimulation.ts';
import { prepareReturns } from '../../../../src/main/engine/portfolio/returns/index.ts';
import { depositInsuranceRules } from '../../../../src/shared/depositInsurance.ts';
import { randomInput } from '../vector/randomInput.ts';

/** Path by path, by the twin. */
function playedPlainly({ plan, days }: LiquidityInput): Float64Array {
  const returns = plan.returns ? prepareReturns(plan.returns, plan.seed) : null;
  const taken = { value: 0, free: 0, costly: 0, cost: 0, locked: 0 };
  const rows = days.flatMap((months) => {
    const path = new PathSimulation({ ...plan, months }, returns);
    const byPath = Array.from({ length: plan.paths }, (_path, number) => {
      path.run(number);
      return path.holdings.flatMap((holding) => {
        takeAll(holding, months, taken);
        return amounts.map((amount) => taken[amount] / 100);
      });
    });
    return byPath[0]!.flatMap((_amount, row) => byPath.map((one) => one[row]!));
  });
  return Float64Array.from(rows);
}

test('the kernel takes all out as its twin does, to the last bit', () => {
  fc.assert(
    fc.property(randomInput, (drawn) => {
      const plan = { ...drawn, paths: Math.min(drawn.paths, 70) };
      const days = [...new Set([1, Math.ceil(plan.months / 2), plan.months])];
      const input = { plan, days, names: [], insurance: depositInsuranceRules[0]! };
      const buffers = allocate(liquidityModel.buffers(input));
      for (let block = 0; block < blocksOf(input); block += 1) simulateDay(input, buffers, block);
      expect(buffers['parts']).toEqual(playedPlainly(input));
    }),
    { numRuns: 30 },
  );
});
