import { describe, expect, it } from 'vitest';
import { openInstrument } from '../../../../src/main/engine/portfolio/instruments/index.ts';
import type { Instrument } from '../../../../src/main/engine/portfolio/instruments/instrument.ts';
import type { MarketSpec } from '../../../../src/main/engine/portfolio/instruments/specs.ts';
import { planCalendar } from '../../../../src/main/engine/portfolio/planCalendar.ts';

function open(terms: Partial<MarketSpec> = {}): Instrument {
  const spec = { kind: 'market', factor: 0, purchaseFee: [], redemptionFee: [], ...terms } as const;
  return openInstrument(spec, planCalendar('2026-07-01', 12));
}

/** Lets a month pass in which the fund grows by a factor. */
function pass(holding: Instrument, month: number, growth: number): void {
  holding.accrue(month, new Float64Array(12).fill(growth), 1);
}

/** Month ends at which each of two payments, in July and in October, may leave; months run from 1 July 2026. */
function openings(access: 'closed' | 'periodicOpen' | 'minimumHolding', days: number): number[][] {
  return [0, 3].map((bought) => {
    const holding = open({ lockUp: { access, days } });
    const free: number[] = [];
    for (let month = 0; month < 12; month += 1) {
      if (month === bought) holding.buy(month, 1000);
      pass(holding, month, 1);
      if (holding.exitAvailable(month + 1) > 0) free.push(month + 1);
    }
    return free;
  });
}

describe('purchase fee', () => {
  const purchaseFee = [
    { from: 0, rate: 0.015 },
    { from: 1_000_000, rate: 0.003 },
    { from: 5_000_000, rate: 0, flat: 1000 },
  ];

  it.each([
    ['outside-deducted', 10_000_00, 10_000_00 / 1.015],
    ['of the higher band', 1_000_000_00, 1_000_000_00 / 1.003],
    ['flat', 5_000_000_00, 4_999_000_00],
  ])('is %s', (_name, amount, net) => {
    const holding = open({ purchaseFee });
    holding.buy(0, amount);
    expect(holding.value(0)).toBeCloseTo(net, 6);
    expect(holding.feesPaid()).toBeCloseTo(amount - net, 6);
  });

  it('never takes more than the order', () => {
    const holding = open({ purchaseFee: [{ from: 0, rate: 0, flat: 5 }] });
    holding.buy(0, 300);
    expect([holding.value(0), holding.feesPaid()]).toEqual([0, 300]);
  });
});

describe('redemption fee', () => {
  const redemptionFee = [
    { fromDays: 0, rate: 0.015 },
    { fromDays: 7, rate: 0.01 },
    { fromDays: 32, rate: 0.005 },
    { fromDays: 62, rate: 0 },
  ];

  it('is that of each lot’s own days, first in, first out', () => {
    const holding = open({ redemptionFee });
    for (let month = 0; month < 3; month += 1) {
      holding.buy(month, 100_000);
      pass(holding, month, 1);
    }
    // On 1 October the lots are 92, 61 and 30 days old: free, .5 %, 1 %.
    expect([holding.exitCost(3), holding.exitAvailable(3)]).toEqual([0, 100_000]);
    expect(holding.exit(3, 100_000)).toBe(100_000);
    expect(holding.exitCost(3)).toBeCloseTo(0.005 / 0.995, 15);
    expect(holding.exitAvailable(3)).toBeCloseTo(99_500, 9);
    expect(holding.exit(3, 49_750)).toBeCloseTo(49_750, 9);
    expect(holding.feesPaid()).toBeCloseTo(250, 9);
    // What is left: 50,000 at .5 % and 100,000 at 1 %.
    expect(holding.sell(3, 150_000)).toBeCloseTo(49_750 + 99_000, 9);
    expect([holding.value(3), holding.exitCost(3)]).toEqual([0, Infinity]);
  });

  it('moves with the net asset value, and gains are split from fees', () => {
    const holding = open({ redemptionFee });
    holding.buy(0, 100_000);
    pass(holding, 0, 1.1);
    expect(holding.value(1)).toBeCloseTo(110_000, 9);
    // 31 days: 1 %.
    expect(holding.sell(1, 110_000)).toBeCloseTo(108_900, 9);
    expect(holding.marketGain()).toBeCloseTo(10_000, 9);
    expect(holding.feesPaid()).toBeCloseTo(1100, 9);
  });

  it('is not charged on lots that have aged, however many there were', () => {
    const holding = open({ redemptionFee });
    for (let month = 0; month < 10; month += 1) {
      holding.buy(month, 1000);
      pass(holding, month, 1.01);
    }
    const free = Array.from({ length: 8 }, (_lot, month) => 1000 * 1.01 ** (10 - month)).reduce(
      (sum, v) => sum + v,
      0,
    );
    // On 1 May the lots of February (89 days) and before are free; March's is 61 days old, April's 30.
    expect(holding.exitCost(10)).toBe(0);
    expect(holding.exitAvailable(10)).toBeCloseTo(free, 8);
  });
});

describe('lock-up', () => {
  it('by minimum holding ends for each lot and for good', () => {
    // 1 July + 180 days = 28 December, so on 1 January; 1 October + 180 = 30 March, so on 1 April.
    expect(openings('minimumHolding', 180)).toEqual([
      [6, 7, 8, 9, 10, 11, 12],
      [9, 10, 11, 12],
    ]);
  });

  it('of closed terms ends for each lot, for one day', () => {
    // July's second term ends on 26 June, so on 1 July.
    expect(openings('closed', 180)).toEqual([[6, 12], [9]]);
  });

  it('of periodic opening ends for all on the same days', () => {
    expect(openings('periodicOpen', 180)).toEqual([
      [6, 12],
      [6, 12],
    ]);
  });

  it('keeps locked units out of sales and withdrawals', () => {
    const holding = open({ lockUp: { access: 'minimumHolding', days: 40 } });
    holding.buy(0, 1000);
    pass(holding, 0, 1);
    holding.buy(1, 500);
    pass(holding, 1, 2);
    expect([holding.value(2), holding.movable(2), holding.exitAvailable(2)]).toEqual([3000, 2000, 2000]);
    expect(holding.exit(2, 5000)).toBe(2000);
    expect([holding.value(2), holding.movable(2), holding.exitCost(2)]).toEqual([1000, 0, Infinity]);
  });
});
