import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openInstrument } from '../../../../src/main/engine/portfolio/instruments/index.ts';
import type { MarketSpec } from '../../../../src/main/engine/portfolio/instruments/specs.ts';
import type { SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import { PathSimulation } from '../../../../src/main/engine/portfolio/pathSimulation.ts';
import { planCalendar } from '../../../../src/main/engine/portfolio/planCalendar.ts';
import { prepareReturns } from '../../../../src/main/engine/portfolio/returns/index.ts';
import { sum } from '../../../../src/main/engine/portfolio/sum.ts';
import { anyInput } from '../support/inputs.ts';

const calendar = planCalendar('2026-07-01', 12);
const taxed = (changes: Partial<MarketSpec> = {}): MarketSpec => ({
  kind: 'market',
  factor: 0,
  purchaseFee: [],
  redemptionFee: [],
  gainTax: 0.2,
  ...changes,
});

/** 1,000 yuan at a unit value of 1, then 1,000 at 1.25; the value ends at 1.5. */
function twoLots(spec: MarketSpec) {
  const holding = openInstrument(spec, calendar);
  const growth = Float64Array.of(1.25, 1.2);
  holding.reset();
  holding.buy(0, 100_000);
  holding.accrue(0, growth, 1);
  holding.buy(1, 100_000);
  holding.accrue(1, growth, 1);
  return holding;
}

describe('a fund whose gains are taxed', () => {
  it('withholds lot by lot, first in first out', () => {
    const holding = twoLots(taxed());
    // 1,000 units cost 1, worth 1.5: tax .1 a unit. 800 units cost 1.25: tax .05 a unit.
    expect(holding.exitCost(2)).toBeCloseTo(0.1 / 1.4, 12);
    expect(holding.exitAvailable(2)).toBeCloseTo(140_000, 6);
    expect(holding.exit(2, 70_000)).toBe(70_000);
    expect(holding.taxPaid!()).toBeCloseTo(5000, 6);
    expect(holding.exit(2, Infinity)).toBeCloseTo(70_000, 6);
    expect(holding.exitCost(2)).toBeCloseTo(0.05 / 1.45, 12);
    expect(holding.exit(2, Infinity)).toBeCloseTo(116_000, 6);
    expect(holding.taxPaid!()).toBeCloseTo(10_000 + 4000, 6);
    expect([holding.value(2), holding.feesPaid()]).toEqual([0, 0]);
  });

  it('taxes what is left after fees of both sides', () => {
    const spec = taxed({
      purchaseFee: [{ from: 0, rate: 0, flat: 100 }],
      redemptionFee: [{ fromDays: 0, rate: 0.1 }],
    });
    const holding = twoLots(spec);
    // 900 units for 1,000 yuan; redeemed at 1.5 less a tenth: 1,215, of which 215 are gain.
    const first = holding.exit(2, Infinity);
    expect(first).toBeCloseTo(121_500 - 4300, 6);
    expect(holding.taxPaid!()).toBeCloseTo(4300, 6);
    expect(holding.feesPaid()).toBeCloseTo(20_000 + 13_500, 6);
  });

  it('pays nothing back on a loss, and sells for rebalancing like for cash', () => {
    const holding = openInstrument(taxed(), calendar);
    holding.reset();
    holding.buy(0, 100_000);
    holding.accrue(0, Float64Array.of(0.8), 1);
    expect(holding.exitCost(1)).toBe(0);
    expect(holding.sell(1, 40_000)).toBe(40_000);
    expect(holding.taxPaid!()).toBe(0);
    const gained = twoLots(taxed());
    expect(gained.sell(2, 150_000)).toBeCloseTo(140_000, 6);
  });
});

/** Any plan, with its funds taxed. */
const anyTaxed = anyInput.map((input): SimulationInput => ({
  ...input,
  paths: 6,
  holdings: input.holdings.map((holding) => {
    const { instrument } = holding;
    return instrument.kind === 'market' || instrument.kind === 'serviceFee'
      ? { ...holding, instrument: { ...instrument, gainTax: 0.2 } }
      : holding;
  }),
}));

describe('in every path of any plan', () => {
  it('tax is part of the split, to the fen', () => {
    fc.assert(
      fc.property(anyTaxed, (input) => {
        const path = new PathSimulation(input, prepareReturns(input.returns!, input.seed));
        for (let number = 0; number < input.paths; number += 1) {
          path.run(number);
          const sources =
            sum(path.contributions) -
            sum(path.withdrawals) +
            path.interest() +
            path.marketGain() -
            path.feesPaid() -
            path.taxPaid();
          expect(Math.abs(sources - path.values[input.months]!)).toBeLessThan(0.5);
          expect(path.taxPaid()).toBeGreaterThanOrEqual(0);
          expect(path.feesPaid()).toBeGreaterThanOrEqual(-1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });
});
