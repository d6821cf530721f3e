import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SimulationInput, SoldInput } from '../../../src/main/engine/portfolio/input.ts';
import { PathSimulation } from '../../../src/main/engine/portfolio/pathSimulation.ts';
import { prepareReturns } from '../../../src/main/engine/portfolio/returns/index.ts';
import { sum } from '../../../src/main/engine/portfolio/sum.ts';
import { anyInput, fund, held, knownReturns, simulationInput } from './support/inputs.ts';

const flows = { initial: 0, monthly: 400, withdraw: 0, withdrawFrom: 0 };
const sold = (changes: Partial<SoldInput> = {}): SoldInput => ({
  minimum: 1000,
  step: 300,
  each: false,
  ...changes,
});

/** What a still fund and the account beside it hold at each month's end, yuan. */
function months(rule: SoldInput, changes: Partial<SimulationInput> = {}): number[][] {
  const input = simulationInput({
    months: 6,
    flows,
    holdings: [{ ...held(1, fund()), sold: rule }],
    waitingRate: 0,
    ...changes,
  });
  const held6: number[][] = [];
  const path = new PathSimulation(input, knownReturns(Array.from({ length: 6 }, () => [1])));
  path.run(0, (month) => held6.push(path.holdings.map((holding) => holding.value(month) / 100)));
  return held6;
}

describe('purchases that keep to how a product is sold', () => {
  it('wait until the minimum is there, and are whole steps from then on', () => {
    // 1,200 yuan after three months: 1,000 at once; then 600, 600 (200 + 400, 0 + 400 falls short), 300, 600.
    expect(months(sold())).toEqual([
      [0, 400],
      [0, 800],
      [1000, 200],
      [1600, 0],
      [1900, 100],
      [2200, 200],
    ]);
  });

  it('need the minimum each time where every purchase is a contract of its own', () => {
    expect(months(sold({ step: 0, each: true }))).toEqual([
      [0, 400],
      [0, 800],
      [1200, 0],
      [1200, 400],
      [1200, 800],
      [2400, 0],
    ]);
  });

  it('do not buy with what has been taken out meanwhile', () => {
    const withdrawn = months(sold({ step: 0 }), { flows: { ...flows, withdraw: 350, withdrawFrom: 0 } });
    expect(withdrawn.map(([, waiting]) => waiting)).toEqual([400, 450, 500, 550, 600, 650]);
    expect(withdrawn.every(([bought]) => bought === 0)).toBe(true);
  });
});

const anyRule = fc.record({
  minimum: fc.constantFrom(0, 1, 5000, 200_000),
  step: fc.constantFrom(0, 1, 1000),
  each: fc.boolean(),
});

describe('in every path of any plan', () => {
  it('nothing is lost between purchase and account', () => {
    const anyPlan = fc
      .tuple(anyInput, fc.array(anyRule, { minLength: 5, maxLength: 5 }))
      .map(([input, rules]): SimulationInput => ({
        ...input,
        waitingRate: 0.0005,
        paths: 6,
        holdings: input.holdings.map((holding, i) => ({ ...holding, sold: rules[i]! })),
      }));
    fc.assert(
      fc.property(anyPlan, (input) => {
        const path = new PathSimulation(input, prepareReturns(input.returns!, input.seed));
        for (let number = 0; number < input.paths; number += 1) {
          path.run(number);
          const sources =
            sum(path.contributions) -
            sum(path.withdrawals) +
            path.interest() +
            path.marketGain() -
            path.feesPaid();
          expect(Math.abs(sources - path.values[input.months]!)).toBeLessThan(0.5);
          expect(path.values.every((value) => value >= 0)).toBe(true);
          expect(path.holdings.every((holding) => holding.value(input.months) >= -1e-6)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
