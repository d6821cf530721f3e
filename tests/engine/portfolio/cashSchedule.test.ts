import { describe, expect, it } from 'vitest';
import { cashSchedule } from '../../../src/main/engine/portfolio/cashSchedule.ts';
import { checkInput } from '../../../src/main/engine/portfolio/checkInput.ts';
import { simulationInput } from './support/inputs.ts';

const flows = { initial: 0, monthly: 1000, withdraw: 0, withdrawFrom: 0 };

describe('cashSchedule', () => {
  it('grows the contribution by rate and amount at each step, in whole fen', () => {
    const { paidIn } = cashSchedule(
      { ...flows, initial: 5, stepUp: { everyMonths: 2, rate: 0.0333, amount: 50 } },
      5,
    );
    // 1000 × 1.0333 + 50 = 1083.30; × 1.0333 + 50 = 1169.37 (1119.37389 rounded)
    expect([...paidIn]).toEqual([100_500, 100_000, 108_330, 108_330, 116_937]);
  });

  it('adds lump sums to what is paid in and taken out, within the plan', () => {
    const lumpSums = [
      { month: 1, amount: 200.5 },
      { month: 1, amount: -300 },
      { month: 2, amount: -1 },
      { month: 3, amount: 9 },
    ];
    const { paidIn, wanted } = cashSchedule({ ...flows, withdraw: 10, withdrawFrom: 1, lumpSums }, 3);
    expect([[...paidIn], [...wanted]]).toEqual([
      [100_000, 120_050, 100_000],
      [0, 0, 31_000, 1100],
    ]);
  });

  it('refuses steps that outgrow all money', () => {
    const stepUp = { everyMonths: 1, rate: 1, amount: 0 };
    expect(() => checkInput(simulationInput({ months: 40, flows: { ...flows, stepUp } }))).toThrow(
      expect.objectContaining({ code: 'plan.invalid' }),
    );
  });
});
