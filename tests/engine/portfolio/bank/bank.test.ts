import { describe, expect, it } from 'vitest';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import type { BankEconomics } from '../../../../src/main/engine/portfolio/bank/bankInput.ts';
import { bankModel } from '../../../../src/main/engine/portfolio/bank/bankModel.ts';
import type { HoldingInput, SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import { fund, held, simulationInput } from '../support/inputs.ts';

const flows = { initial: 100_000, monthly: 0, withdraw: 0, withdrawFrom: 0 };

const time = (termMonths: number, rate: number): HoldingInput =>
  held(0.25, { kind: 'time', termMonths, rates: [rate], demandRate: 0, renewal: 'renew' });

function view(plan: SimulationInput, economics: readonly (BankEconomics | null)[]) {
  const names = plan.holdings.map(({ label }) => ({ zh: label, en: label }));
  return runInline(bankModel, { plan, names, economics });
}

const sure = (value: number) => ({ value, se: 0 });

describe('the bank’s view', () => {
  it('puts margin, fees and rewards on the balances', () => {
    const plan = simulationInput({
      months: 18,
      flows: { ...flows, monthly: 1000 },
      paths: 2,
      holdings: [held(0.6, { kind: 'demand', rate: 0 }), held(0.4, { kind: 'demand', rate: 0 })],
    });
    const { marginIncome, feeIncome, rewardCost, net, holdings, years } = view(plan, [
      { margin: 0.012, feeShare: 0, rewardCost: 20 },
      { margin: 0, feeShare: 0.006, rewardCost: 5 },
    ]);
    // Months begin with 101,000, 102,000 … 118,000: 1,971,000 yuan-months, 1,278,000 of them in the first year.
    const months = 1_971_000;
    expect(marginIncome.mean.value).toBeCloseTo((0.6 * months * 0.012) / 12, 6);
    expect(feeIncome.p50).toBeCloseTo((0.4 * months * 0.006) / 12, 6);
    expect([rewardCost, holdings[0]!.rewardCost]).toEqual([25, 20]);
    expect(net.mean.value).toBeCloseTo(marginIncome.mean.value + feeIncome.mean.value - 25, 9);
    expect(holdings[0]!.averageBalance).toBeCloseTo((0.6 * months) / 18, 6);
    expect(years.map(({ year }) => year)).toEqual([1, 2]);
    expect(years[0]!.marginIncome).toBeCloseTo((0.6 * 1_278_000 * 0.012) / 12, 6);
  });

  it('grows the fees of a fund with its mean', () => {
    const plan = simulationInput({ months: 24, flows, paths: 4000, holdings: [held(1, fund())] });
    const { feeIncome } = view(plan, [{ margin: 0, feeShare: 0.012, rewardCost: 0 }]);
    // Month m begins with 100,000 e^(.06 m / 12) on average.
    const ratio = Math.exp(0.06 / 12);
    const expected = (100_000 * 0.001 * (ratio ** 24 - 1)) / (ratio - 1);
    expect(Math.abs(feeIncome.mean.value - expected)).toBeLessThan(4 * feeIncome.mean.se);
  });

  it('sorts deposits by term, with what they pay the client', () => {
    const plan = simulationInput({
      months: 12,
      flows,
      paths: 2,
      holdings: [time(12, 0.02), time(3, 0), held(0.25, { kind: 'demand', rate: 0 }), held(0.25, fund())],
    });
    const { funding, holdings } = view(plan, [null, null, null, null]);
    expect(funding.map(({ termMonths }) => termMonths)).toEqual([0, 3, 12]);
    // The year's interest accrues by the month: the balances with which months begin are 25,000 to 25,458.33.
    expect(funding[2]!.averageBalance).toBeCloseTo(25_000 + (500 * 11) / 24, 1);
    expect(funding[2]!.interestRate).toBeCloseTo(500 / (25_000 + (500 * 11) / 24), 6);
    expect(funding[2]!.endBalance).toBe(25_500);
    expect(holdings.map(({ known }) => known)).toEqual([false, false, false, false]);
  });

  it('takes what bundles cost off the net, and says what they are worth', () => {
    const plan = simulationInput({
      months: 4,
      flows,
      paths: 2,
      holdings: [held(1, { kind: 'demand', rate: 0 })],
      bundles: [
        {
          name: { zh: '现金', en: 'Cash' },
          members: [{ holdings: [0], minimum: 100_000, months: 2 }],
          reward: { kind: 'cash', amount: 60, bankShare: 0.5 },
          times: 2,
        },
        {
          name: { zh: '礼品', en: 'Gift' },
          members: [{ holdings: [0], minimum: 100_000, months: 1 }],
          reward: { kind: 'gift', value: 30, cost: 20 },
          times: 1,
        },
      ],
      waitingRate: 0,
    });
    const { rewardCost, bundleCost, net, bundles, holdings } = view(plan, [
      { margin: 0, feeShare: 0, rewardCost: 5 },
    ]);
    expect([rewardCost, bundleCost.mean.value, net.mean.value]).toEqual([5, 80, -85]);
    expect(bundles).toEqual([
      { name: { zh: '现金', en: 'Cash' }, probability: sure(1), value: sure(120), cost: sure(60) },
      { name: { zh: '礼品', en: 'Gift' }, probability: sure(1), value: sure(30), cost: sure(20) },
    ]);
    // The rewards wait in an account of their own: 60 from the end of month 1 on, 120 from that of month 2.
    expect(holdings.map(({ averageBalance }) => averageBalance)).toEqual([100_000, 45]);
  });
});
