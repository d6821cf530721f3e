import { describe, expect, it } from 'vitest';
import { openInstrument } from '../../../../src/main/engine/portfolio/instruments/index.ts';
import { PathSimulation } from '../../../../src/main/engine/portfolio/pathSimulation.ts';
import { planCalendar } from '../../../../src/main/engine/portfolio/planCalendar.ts';
import { scheduleYield } from '../../../../src/main/engine/portfolio/scheduleYield.ts';
import { held, simulationInput } from '../support/inputs.ts';

describe('the yield of a schedule', () => {
  it.each([
    [[1.05], 1.05],
    [[0.03, 0.03, 1.03], 1.03],
    [[0, 0, 1.331, 0], 1.1],
    [[0.5, 0.25], (0.5 + Math.sqrt(1.25)) / 2],
  ])('%j is %d a year', (schedule, yearly) => {
    expect(scheduleYield(schedule)).toBeCloseTo(yearly, 12);
  });
});

describe('insurance', () => {
  const schedule = [0.03, 0.03, 1.03];
  const flows = { initial: 10_000, monthly: 0, withdraw: 0, withdrawFrom: 0 };
  const holdings = [held(1, { kind: 'insurance', schedule })];

  it('is worth its premium at the schedule’s own yield, and pays at the end of each policy year', () => {
    const path = new PathSimulation(simulationInput({ months: 37, flows, holdings }), null);
    path.run(0);
    expect(path.values[0]).toBe(1_000_000);
    expect(path.values[6]).toBe(Math.round(1_000_000 * Math.sqrt(1.03)));
    // What is paid waits without interest: 30,000 a year, and all of it at the end.
    expect([12, 24, 36, 37].map((at) => path.values[at])).toEqual([
      1_030_000, 1_060_000, 1_090_000, 1_090_000,
    ]);
    expect(path.values[18]).toBe(30_000 + Math.round(1_000_000 * Math.sqrt(1.03)));
    expect(path.interest()).toBe(90_000);
  });

  it('can only be left as far as it has paid', () => {
    const withdrawals = { ...flows, withdraw: 200, withdrawFrom: 11 };
    const path = new PathSimulation(simulationInput({ months: 14, flows: withdrawals, holdings }), null);
    path.run(0);
    expect([...path.withdrawals].slice(11)).toEqual([0, 20_000, 10_000, 0]);
    expect(path.shortfall).toBe(30_000);
  });

  it('keeps a policy for each purchase', () => {
    const policies = openInstrument(
      { kind: 'insurance', schedule: [0.5, 0.6] },
      planCalendar('2026-07-01', 24),
    );
    policies.buy(0, 1000);
    const paid = Array.from({ length: 24 }, (_month, month) => {
      if (month === 3) policies.buy(3, 2000);
      policies.accrue(month, new Float64Array(0), 0);
      return policies.release(month + 1);
    });
    expect(paid.flatMap((amount, month) => (amount > 0 ? [[month + 1, amount]] : []))).toEqual([
      [12, 500],
      [15, 1000],
      [24, 600],
    ]);
  });

  it('can be surrendered for its cash value, whole or in part, after all cheaper money', () => {
    const surrender = [
      { fromYears: 0, share: 0.5 },
      { fromYears: 1, share: 0.8 },
      { fromYears: 2, share: 2 },
    ];
    const policy = openInstrument({ kind: 'insurance', schedule, surrender }, planCalendar('2026-07-01', 36));
    policy.reset();
    policy.buy(0, 1_000_000);
    expect(policy.exitCost(0)).toBe(1);
    for (let month = 0; month < 12; month += 1) policy.accrue(month, new Float64Array(0), 0);
    // The first payment is at hand; the policy itself is worth its premium again, and pays 800,000.
    expect([policy.exitCost(12), policy.exitAvailable(12)]).toEqual([-1, 30_000]);
    expect(policy.exit(12, 30_000)).toBe(30_000);
    expect(policy.exitCost(12)).toBeCloseTo(0.25, 12);
    expect(policy.exit(12, 200_000)).toBe(200_000);
    expect(policy.value(12)).toBe(750_000);
    // Given up: 50,000 of what it had earned.
    expect(policy.interest(12)).toBe(30_000 - 50_000);
    // It is never worth more on surrender than when it is held on, and rebalancing surrenders nothing.
    expect(policy.exitAvailable(24)).toBe(policy.value(24));
    expect(policy.movable(12)).toBe(0);
    expect(policy.exit(12, Infinity)).toBe(600_000);
    expect([policy.value(12), policy.exitCost(12)]).toEqual([0, Infinity]);
  });
});
