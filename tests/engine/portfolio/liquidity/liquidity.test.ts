import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import type { SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import type { InstrumentSpec } from '../../../../src/main/engine/portfolio/instruments/specs.ts';
import { liquidityModel } from '../../../../src/main/engine/portfolio/liquidity/liquidityModel.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import type { LiquidityResult } from '../../../../src/shared/liquidity.ts';
import { anyInput, fund, held, simulationInput } from '../support/inputs.ts';

const insurance = { effectiveFrom: '2015-05-01', cap: 500_000, source: { zh: '条例', en: 'rule' } };
const flows = { initial: 100_000, monthly: 0, withdraw: 0, withdrawFrom: 0 };

function ladder(plan: SimulationInput, days: readonly number[]): LiquidityResult {
  const names = plan.holdings.map(({ label }) => ({ zh: label, en: label }));
  return runInline(liquidityModel, { plan, days, names, insurance });
}

/** Whether money in a holding may be out of reach. */
function mayLock(instrument: InstrumentSpec | undefined): boolean {
  if (instrument?.kind === 'market') return (instrument.lockUp?.days ?? 0) > 0;
  return instrument?.kind === 'structured' || instrument?.kind === 'insurance';
}

/** Equal but for the rounding of float64. */
function near(a: number, b: number): void {
  expect(Math.abs(a - b)).toBeLessThan(1e-9 * (1 + Math.abs(b)) + 0.01);
}

/** A plan of one holding in still markets, and what each day pays. */
function still(instrument: InstrumentSpec, days: readonly number[]) {
  const plan = simulationInput({
    startDate: '2026-01-01',
    months: 24,
    flows,
    paths: 2,
    holdings: [held(1, instrument)],
    returns: { kind: 'lognormal', drift: [0], volatility: [0], correlation: [[1]] },
  });
  return ladder(plan, days).days.map(({ parts: [part] }) =>
    Object.values(part!).map((amount) => Number(amount.toFixed(2)) + 0),
  );
}

describe('what can be taken out', () => {
  it('of a time deposit: all, for the interest in excess of the demand rate', () => {
    const time: InstrumentSpec = {
      kind: 'time',
      termMonths: 12,
      rates: [0.012],
      demandRate: 0.0036,
      renewal: 'renew',
    };
    // Six months are 181 days: .0036 / 360 of 100,000 a day. After a year the principal has matured with 1,200.
    expect(still(time, [6, 12])).toEqual([
      [100_600, 0, 100_181, 419, 0],
      [101_200, 101_200, 0, 0, 0],
    ]);
  });

  it('of a fund: all, for the redemption fee of the days held', () => {
    const redemptionFee = [
      { fromDays: 0, rate: 0.015 },
      { fromDays: 180, rate: 0 },
    ];
    expect(still({ kind: 'market', factor: 0, purchaseFee: [], redemptionFee }, [5, 6])).toEqual([
      [100_000, 0, 98_500, 1500, 0],
      [100_000, 100_000, 0, 0, 0],
    ]);
  });

  it('of a locked product: nothing, until it is free', () => {
    const lockUp = { access: 'minimumHolding', days: 90 } as const;
    const wealth: InstrumentSpec = { kind: 'market', factor: 0, purchaseFee: [], redemptionFee: [], lockUp };
    expect(still(wealth, [2, 3])).toEqual([
      [100_000, 0, 0, 0, 100_000],
      [100_000, 100_000, 0, 0, 0],
    ]);
  });

  it('adds up on every day of any plan, and is worth what the plan is worth', () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        // Rebalancing comes after withdrawals: the day's value is that before it.
        const plan = { ...any, rebalance: 'none' as const };
        const days = [...new Set([1, Math.ceil(plan.months / 2), plan.months])];
        const { fan } = runInline(portfolioModel, plan);
        for (const day of ladder(plan, days).days) {
          const { value, free, costly, cost, locked, parts } = day;
          near(value.mean.value, fan[day.month]!.mean);
          near(free.mean.value + costly.mean.value + cost.mean.value + locked.mean.value, value.mean.value);
          parts.forEach((part, i) => {
            expect(Math.min(part.free, part.costly, part.locked)).toBeGreaterThanOrEqual(0);
            const locked = mayLock(plan.holdings[i]?.instrument) ? 0 : part.locked;
            expect(locked).toBeLessThan(1e-9 * part.value + 1e-8);
          });
          near(
            parts.reduce((sum, part) => sum + part.value, 0),
            value.mean.value,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

it('leaves no lot of a fund behind, whatever is bought and sold before', () => {
  const redemptionFee = [
    { fromDays: 0, rate: 0.015 },
    { fromDays: 30, rate: 0.005 },
    { fromDays: 180, rate: 0 },
  ];
  const plan = simulationInput({
    months: 24,
    paths: 300,
    flows: { initial: 200_000, monthly: 2000, withdraw: 0, withdrawFrom: 0 },
    holdings: [held(0.9, fund()), held(0.1, { kind: 'market', factor: 0, purchaseFee: [], redemptionFee })],
    rebalance: 'monthly',
  });
  for (const { locked } of ladder(plan, [6, 12, 24]).days) expect(locked.mean.value).toBe(0);
});

describe('deposit insurance', () => {
  it('covers deposits with their interest up to the cap, and no fund', () => {
    const plan = simulationInput({
      months: 12,
      paths: 2,
      flows: { ...flows, initial: 1_000_000 },
      holdings: [
        held(0.4, { kind: 'time', termMonths: 12, rates: [0.02], demandRate: 0, renewal: 'renew' }),
        held(0.3, { kind: 'demand', rate: 0 }),
        held(0.3, fund()),
      ],
    });
    const [day] = ladder(plan, [12]).days;
    expect([day!.deposits.mean.value, day!.aboveCap.mean.value, day!.aboveCapProbability.value]).toEqual([
      708_000, 208_000, 1,
    ]);
  });
});
