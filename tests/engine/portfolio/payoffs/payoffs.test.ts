import { describe, expect, it } from 'vitest';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import { openInstrument } from '../../../../src/main/engine/portfolio/instruments/index.ts';
import { payoffOf, type PayoffTerms } from '../../../../src/main/engine/portfolio/payoffs/index.ts';
import { planCalendar } from '../../../../src/main/engine/portfolio/planCalendar.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import { held, simulationInput } from '../support/inputs.ts';

const capped = { kind: 'participation', floor: 0.005, participation: 0.4, cap: 0.035 } as const;
const uncapped = { kind: 'participation', floor: 0.01, participation: 0.25 } as const;
const digital = { kind: 'digital', floor: 0.008, coupon: 0.032, barrier: 1.02 } as const;

const spec = (payoff: PayoffTerms, renewal: 'renew' | 'payOut' = 'renew') =>
  ({ kind: 'structured', factor: 0, termMonths: 6, payoff, renewal, demandRate: 0 }) as const;

describe('rates', () => {
  it.each<[PayoffTerms, number, number]>([
    [capped, 0.5, 0.005],
    [capped, 1, 0.005],
    [capped, 1.05, 0.025],
    [capped, 1.5, 0.035],
    [uncapped, 2, 0.26],
    [digital, 1.0199, 0.008],
    [digital, 1.02, 0.032],
  ])('%j at %d pay %d', (terms, ratio, rate) => {
    expect(payoffOf(terms).rate(terms, ratio)).toBeCloseTo(rate, 15);
  });

  it.each<[string, PayoffTerms]>([
    ['participation', { ...uncapped, participation: -1 }],
    ['cap', { ...capped, cap: 0.001 }],
    ['coupon', { ...digital, coupon: 0 }],
    ['barrier', { ...digital, barrier: 0 }],
    ['floor', { ...digital, floor: -2 }],
  ])('with a wrong %s are refused', (field, terms) => {
    expect(payoffOf(terms).check(terms)?.field).toBe(field);
  });
});

describe('a structured deposit', () => {
  it.each<PayoffTerms>([capped, uncapped, digital])(
    'earns its closed form on average, within 4 standard errors: %j',
    (payoff) => {
      const drift = 0.04;
      const volatility = 0.2;
      const result = runInline(
        portfolioModel,
        simulationInput({
          months: 6,
          holdings: [held(1, spec(payoff))],
          returns: { kind: 'lognormal', drift: [drift], volatility: [volatility], correlation: [[1]] },
          paths: 8000,
        }),
      );
      const expected = payoffOf(payoff).expectedRate(payoff, drift / 2, volatility * Math.sqrt(0.5));
      const { value, se } = result.split.interest;
      expect(se).toBeGreaterThan(0);
      expect(Math.abs(value - 100_000 * expected * 0.5)).toBeLessThan(4 * se);
    },
  );

  it('is measured from the level of its own opening day, and shows only its floor in term', () => {
    const deposit = openInstrument(spec(uncapped), planCalendar('2026-07-01', 12));
    const growth = Float64Array.from([2, 1, 1, 1, 1, 1, 1.1, 1, 1, 1, 1, 1]);
    deposit.buy(0, 1_000_000);
    const values = Array.from(growth, (_factor, month) => {
      if (month === 1) deposit.buy(1, 1_000_000);
      deposit.accrue(month, growth, 1);
      const value = deposit.value(month + 1);
      deposit.release(month + 1);
      return value;
    });
    // First: 1 % + .25 · 100 % = 26 % for half a year. Second, bought at 2 and ended at 2.2: 1 % + 2.5 % = 3.5 %.
    expect(values[0]).toBe(1_000_000 + 833);
    expect(values[5]).toBe(1_130_000 + 1_000_000 + 4167);
    // Renewed at 2 on 1 January, a month before the second matures at 2.2.
    expect(values[6]).toBe(1_130_000 + 942 + 1_017_500);
    expect(deposit.exitCost(12)).toBe(Infinity);
  });
});
