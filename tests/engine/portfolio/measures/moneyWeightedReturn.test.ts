import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyWeightedReturn } from '../../../../src/main/engine/portfolio/measures/moneyWeightedReturn.ts';

describe('moneyWeightedReturn', () => {
  it('of one payment is its compound growth', () => {
    expect(moneyWeightedReturn([-100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 106])).toBeCloseTo(0.06, 14);
  });

  it('finds again the rate at which the flows were made', () => {
    const yuan = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(
        fc.array(yuan, { minLength: 1, maxLength: 480 }),
        fc.integer({ min: -800, max: 3000 }).map((n) => n / 1000),
        (payments, annual) => {
          const growth = (1 + annual) ** (1 / 12);
          const end = payments.reduce((value, payment) => (value + payment) * growth, 0);
          fc.pre(end > 1e-6);
          const found = moneyWeightedReturn([...payments.map((payment) => -payment), end]);
          expect(Math.abs(found - annual)).toBeLessThan(1e-9 * (1 + annual) * payments.length);
        },
      ),
    );
  });

  it('takes withdrawals', () => {
    const growth = 1.004;
    let value = 100_000;
    const flows = [-100_000];
    for (let month = 1; month <= 24; month += 1) {
      value = value * growth - 500;
      flows.push(month === 24 ? 500 + value : 500);
    }
    expect(moneyWeightedReturn(flows)).toBeCloseTo(growth ** 12 - 1, 12);
  });

  it('says what cannot be said', () => {
    expect(moneyWeightedReturn([-100, -100, 0])).toBe(-1);
    expect(moneyWeightedReturn([0, 0, 50])).toBeNaN();
    expect(moneyWeightedReturn([])).toBeNaN();
    // Value at every rate is positive: 1 - 2g + 2g² has no root.
    expect(moneyWeightedReturn([2, -2, 1])).toBeNaN();
  });

  it('of several rates gives the one nearest to none', () => {
    // (g - 1.1)(g - 2): both 10 % and 100 % fit.
    expect(moneyWeightedReturn([1, -3.1, 2.2], 1)).toBeCloseTo(0.1, 12);
  });
});
