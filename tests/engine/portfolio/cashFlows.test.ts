import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PathSimulation } from '../../../src/main/engine/portfolio/pathSimulation.ts';
import { splitWhole } from '../../../src/main/engine/portfolio/splitWhole.ts';
import { withdraw } from '../../../src/main/engine/portfolio/withdraw.ts';
import { openInstrument } from '../../../src/main/engine/portfolio/instruments/index.ts';
import type { Instrument } from '../../../src/main/engine/portfolio/instruments/instrument.ts';
import type { InstrumentSpec } from '../../../src/main/engine/portfolio/instruments/specs.ts';
import { planCalendar } from '../../../src/main/engine/portfolio/planCalendar.ts';
import { fund, held, knownReturns, simulationInput } from './support/inputs.ts';

const demand = (rate = 0): InstrumentSpec => ({ kind: 'demand', rate });
const time = (rate: number): InstrumentSpec => ({
  kind: 'time',
  termMonths: 12,
  rates: [rate],
  demandRate: 0,
  renewal: 'renew',
});
const dearFund: InstrumentSpec = {
  kind: 'market',
  factor: 0,
  purchaseFee: [],
  redemptionFee: [{ fromDays: 0, rate: 0.01 }],
};

/** Three months after 100,000 fen went into each. */
function holdings(...specs: InstrumentSpec[]): Instrument[] {
  const calendar = planCalendar('2026-07-01', 12);
  return specs.map((spec) => {
    const holding = openInstrument(spec, calendar);
    holding.buy(0, 100_000);
    for (let month = 0; month < 3; month += 1) holding.accrue(month, new Float64Array(12).fill(1), 1);
    return holding;
  });
}
const take = (from: readonly Instrument[], wanted: number): { paid: number; left: number[] } => {
  const paid = withdraw(from, 3, wanted, new Float64Array(from.length), new Float64Array(from.length));
  return { paid, left: from.map((one) => one.value(3)) };
};

describe('splitWhole', () => {
  it('gives whole fen that add up', () => {
    const share = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1, noNaN: true }));
    const shares = fc
      .array(share, { minLength: 1, maxLength: 12 })
      .filter((list) => list.some((one) => one > 0));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), shares, (amount, list) => {
        const out = new Float64Array(list.length);
        splitWhole(amount, Float64Array.from(list), out);
        expect(out.reduce((sum, part) => sum + part, 0)).toBe(amount);
        const total = list.reduce((sum, one) => sum + one, 0);
        list.forEach((one, i) => {
          expect(Number.isInteger(out[i])).toBe(true);
          expect(Math.abs(out[i]! - (amount * one) / total)).toBeLessThanOrEqual(1.001);
          expect(one === 0 ? out[i] : 0).toBe(0);
        });
      }),
    );
  });
});

describe('withdrawals', () => {
  it('take liquid money first, in proportion, then what costs least', () => {
    // Breaking the 2 % deposit forgoes .5 %, the 8 % one 2 %; the fund costs 1 %.
    const specs = [time(0.08), demand(), dearFund, time(0.02), demand()];
    expect(take(holdings(...specs), 60_000).left).toEqual([102_000, 70_000, 100_000, 100_500, 70_000]);
    expect(take(holdings(...specs), 250_000).left).toEqual([102_000, 0, 100_000, 50_250, 0]);
    expect(take(holdings(...specs), 399_000).left).toEqual([102_000, 0, 0, 0, 0]);
    expect(take(holdings(...specs), 449_000).left[0]).toBeCloseTo(51_000, 6);
  });

  it('pay what there is and no more', () => {
    expect(take(holdings(demand(), dearFund), 1_000_000)).toEqual({ paid: 199_000, left: [0, 0] });
  });

  it('that cannot be met are a shortfall, never a negative balance', () => {
    const flows = { initial: 1000, monthly: 0, withdraw: 400, withdrawFrom: 1 };
    const path = new PathSimulation(
      simulationInput({ months: 5, flows, holdings: [held(1, demand())] }),
      null,
    );
    path.run(0);
    expect([...path.values]).toEqual([100_000, 100_000, 60_000, 20_000, 0, 0]);
    expect([...path.withdrawals]).toEqual([0, 0, 40_000, 40_000, 20_000, 0]);
    expect(path.shortfall).toBe(60_000);
  });
});

describe('rebalancing', () => {
  const flows = { initial: 1000, monthly: 0, withdraw: 0, withdrawFrom: 0 };
  /** End value of half and half over months of known growth. */
  function end(rebalance: 'none' | 'monthly' | 'quarterly' | 'yearly', growth: readonly number[][]): number {
    const input = simulationInput({
      months: growth.length,
      flows,
      rebalance,
      holdings: [held(0.5, fund(0)), held(0.5, fund(1))],
    });
    const path = new PathSimulation(input, knownReturns(growth));
    path.run(0);
    return path.values[growth.length]! / 1000;
  }

  it('brings the parts back to their weights at the end of its period', () => {
    const growth = Array.from({ length: 13 }, (_month, m) => (m % 2 === 0 ? [2, 1] : [0.5, 1]));
    // Each month's growth of half and half is 1.5 or .75; a pair of months left alone gives back what it took.
    expect(end('none', growth)).toBeCloseTo(150, 9);
    // Trades are in whole fen, so a few of them differ from the unrounded sum by less than a fen each.
    expect(end('monthly', growth)).toBeCloseTo(100 * 1.5 ** 7 * 0.75 ** 6, 1);
    // Three months up, down, up: (2 + 1) / 2; then down, up, down: (½ + 1) / 2, and so on; the last month alone.
    expect(end('quarterly', growth)).toBeCloseTo(100 * 1.5 * 0.75 * 1.5 * 0.75 * 1.5, 1);
    expect(end('yearly', growth)).toBeCloseTo(150, 9);
  });

  it('does not break a deposit in term, and sells what has matured', () => {
    const input = simulationInput({
      months: 13,
      flows,
      rebalance: 'monthly',
      holdings: [held(0.5, time(0.12)), held(0.5, fund(0))],
    });
    // The fund halves at once. Nothing moves until the deposit matures after a year, at 560.00 of 810.00.
    const growth = Array.from({ length: 13 }, (_month, m) => [m === 0 ? 0.5 : 1]);
    const path = new PathSimulation(input, knownReturns(growth));
    path.run(0);
    expect([...path.values].slice(0, 3)).toEqual([100_000, 75_500, 76_000]);
    expect(path.values[12]).toBe(81_000);
    // From then on each has 405.00; the deposit earns 1 % of its half in the last month.
    expect(path.values[13]).toBe(81_405);
  });

  it('leaves the last day alone, so that nothing is sold for nothing', () => {
    const fees = {
      kind: 'market',
      factor: 0,
      purchaseFee: [],
      redemptionFee: [{ fromDays: 0, rate: 0.1 }],
    } as const;
    const input = simulationInput({
      months: 1,
      flows,
      rebalance: 'monthly',
      holdings: [held(0.5, fees), held(0.5, demand())],
    });
    const path = new PathSimulation(input, knownReturns([[3]]));
    path.run(0);
    expect([path.values[1], path.feesPaid()]).toEqual([200_000, 0]);
  });
});

describe('a deposit that pays out', () => {
  it('lets its money wait at the demand rate, ready to be taken', () => {
    const payOut: InstrumentSpec = {
      kind: 'time',
      termMonths: 3,
      rates: [0.04],
      demandRate: 0.0036,
      renewal: 'payOut',
    };
    const input = simulationInput({
      startDate: '2026-01-01',
      months: 5,
      flows: { initial: 10_000, monthly: 0, withdraw: 1000, withdrawFrom: 3 },
      holdings: [held(1, payOut)],
    });
    const path = new PathSimulation(input, null);
    path.run(0);
    // Matures on 1 April at 10,100.00. April's 30 days at .36 % of 360 days: 3.03, due on the next 20 June. Then 1,000 go.
    expect([...path.values].slice(3)).toEqual([
      1_010_000,
      1_010_000 + 303 - 100_000,
      910_000 + 303 + 282 - 100_000,
    ]);
  });
});
