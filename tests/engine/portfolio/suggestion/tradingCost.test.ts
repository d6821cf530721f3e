import { expect, it } from 'vitest';
import { tradingCost } from '../../../../src/main/engine/portfolio/suggestion/tradingCost.ts';

const fees = {
  purchaseFee: [
    { from: 0, rate: 0.015 },
    { from: 5_000_000, rate: 0, flat: 1000 },
  ],
  redemptionFee: [
    { fromDays: 0, rate: 0.015 },
    { fromDays: 180, rate: 0.005 },
    { fromDays: 730, rate: 0 },
  ],
};

it('takes both fees in full over the horizon, and their share over a year of it', () => {
  // 10,000 at 1.5 %, outside-deducted: 9,852.22; sold after a year at .5 %.
  expect(tradingCost(fees, 10_000, 12, 12)).toBeCloseTo((1 / 1.015) * 0.995, 12);
  expect(tradingCost(fees, 10_000, 12, 36) ** 3).toBeCloseTo(1 / 1.015, 12);
});

it('takes a flat fee as a share of the order, and none where there are no bands', () => {
  expect(tradingCost(fees, 10_000_000, 12, 18) ** 1.5).toBeCloseTo(0.9999 * 0.995, 12);
  expect(tradingCost({ purchaseFee: [], redemptionFee: [] }, 10_000, 12, 36)).toBe(1);
});
