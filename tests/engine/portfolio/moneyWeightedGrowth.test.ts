import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moneyWeightedGrowth } from '../../../src/main/engine/portfolio/moneyWeightedGrowth.ts';

/** What flows grow to at a growth factor. */
const grown = (flows: readonly number[], growth: number): number =>
  flows.reduce((value, flow) => value * growth + flow, 0);

it('finds the growth that payments in were given', () => {
  const payment = fc.double({ min: 1, max: 1e6, noNaN: true });
  const growth = fc.double({ min: 0.5, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(payment, { minLength: 1, maxLength: 120 }),
      growth,
      growth,
      (payments, truth, guess) => {
        // Paid in at the start of each month; nothing moves at the end.
        const flows = [...payments, 0];
        const found = moneyWeightedGrowth(Float64Array.from(flows), grown(flows, truth), guess);
        expect(found).toBeCloseTo(truth, 11);
      },
    ),
  );
});

it('takes withdrawals into account', () => {
  // 100 in, 50 out after a month, what is left after two at 5 %: 100 · 1.05² - 50 · 1.05 = 57.75.
  expect(moneyWeightedGrowth(Float64Array.from([100, -50, 0]), 57.75, 1)).toBeCloseTo(1.05, 13);
  // Two years' total loss but one hundredth.
  expect(moneyWeightedGrowth(Float64Array.from([100, 0, 0]), 0.01, 1)).toBeCloseTo(0.01, 13);
});

it('stays where it is when the guess is right', () => {
  expect(moneyWeightedGrowth(Float64Array.from([100, 0]), 101, 1.01)).toBe(1.01);
});
