import { expect, it } from 'vitest';
import {
  indexVolatility,
  measureIndex,
  moneyWeightedReturn,
  newIndexMeasures,
  timeWeightedReturn,
} from '../../../src/main/engine/portfolio/pathMeasures.ts';
import { PathSimulation } from '../../../src/main/engine/portfolio/pathSimulation.ts';
import { fund, held, knownReturns, simulationInput } from './support/inputs.ts';

/** Runs a plan through months of known growth and measures it. */
function measured(
  growth: readonly number[],
  flows = { initial: 1000, monthly: 0, withdraw: 0, withdrawFrom: 0 },
) {
  const months = growth.length;
  const input = simulationInput({ months, flows, holdings: [held(1, fund())] });
  const path = new PathSimulation(input, knownReturns(growth.map((factor) => [factor])));
  path.run(0);
  const index = newIndexMeasures();
  measureIndex(path, index);
  return { path, index, moneyWeighted: moneyWeightedReturn(path, index, new Float64Array(months + 1)) };
}

const ups = [1.1, 0.8, 0.9, 1.3, 1.2, 0.95];

it('measures the deepest and the longest fall', () => {
  const { index } = measured(ups);
  // Peak 1.1; lowest 1.1 · .8 · .9: a fall of 28 %. Below the peak in months 2 to 4 (1.1 · .936), above it in month 5.
  expect(index.maxDrawdown).toBeCloseTo(0.28, 12);
  expect(index.timeUnderWater).toBe(3);
});

it('annualises returns and volatility of the months', () => {
  const { index, moneyWeighted } = measured(ups);
  const logs = ups.map(Math.log);
  const mean = logs.reduce((sum, x) => sum + x, 0) / 6;
  const variance = logs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 5;
  expect(timeWeightedReturn(index)).toBeCloseTo(Math.exp(12 * mean) - 1, 12);
  expect(indexVolatility(index)).toBeCloseTo(Math.sqrt(12 * variance), 12);
  // A single payment's internal rate is the time-weighted one.
  expect(moneyWeighted).toBeCloseTo(Math.exp(12 * mean) - 1, 12);
});

it('keeps payments in and out of the time-weighted return, but not of the money-weighted one', () => {
  const flows = { initial: 1000, monthly: 500, withdraw: 200, withdrawFrom: 2 };
  const { index, moneyWeighted, path } = measured(ups, flows);
  expect(index.mean).toBeCloseTo(measured(ups).index.mean, 12);
  expect(index.maxDrawdown).toBeCloseTo(0.28, 12);
  const growth = (1 + moneyWeighted) ** (1 / 12);
  const end = ups.reduce(
    (value, _factor, m) => (value + (m === 0 ? 1500 : 500)) * growth - (m >= 2 ? 200 : 0),
    0,
  );
  expect(end * 100).toBeCloseTo(path.values[6]!, 6);
});

it('counts a purchase fee as a loss of the first month', () => {
  const holding = {
    kind: 'market',
    factor: 0,
    purchaseFee: [{ from: 0, rate: 0.25 }],
    redemptionFee: [],
  } as const;
  const input = simulationInput({ months: 1, holdings: [held(1, holding)] });
  const path = new PathSimulation(input, knownReturns([[1]]));
  path.run(0);
  const index = newIndexMeasures();
  measureIndex(path, index);
  expect(index.maxDrawdown).toBeCloseTo(0.2, 12);
});

it('says nothing of months without money', () => {
  const { index, moneyWeighted } = measured([1.1, 1.1, 1.1], {
    initial: 100,
    monthly: 0,
    withdraw: 500,
    withdrawFrom: 0,
  });
  expect(index.months).toBe(1);
  expect(timeWeightedReturn(index)).toBeCloseTo(1.1 ** 12 - 1, 12);
  expect(moneyWeighted).toBeCloseTo(1.1 ** 12 - 1, 8);
});
