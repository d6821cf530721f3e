import { describe, expect, it } from 'vitest';
import { estimateMemory } from '../../../../src/main/jobs/memory.ts';
import { countedQuantiles } from '../../../../src/main/engine/portfolio/counted/countedQuantiles.ts';
import {
  cells,
  cellsOfMonth,
  withinMemory,
} from '../../../../src/main/engine/portfolio/counted/countedBuffers.ts';
import { allocate, runInline } from '../../../../src/main/engine/parallel.ts';
import type { SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import { fanPercentiles, type SimulationResult } from '../../../../src/shared/simulation.ts';
import { fund, held, simulationInput } from '../support/inputs.ts';

const plan = simulationInput({
  months: 24,
  paths: 150_000,
  flows: { initial: 50_000, monthly: 1000, withdraw: 300, withdrawFrom: 12 },
  holdings: [
    held(0.4, { kind: 'time', termMonths: 12, rates: [0.0095], demandRate: 0.0005, renewal: 'renew' }),
    held(0.6, fund(0)),
  ],
  inflation: { kind: 'autoregressive', mean: 0.02, start: 0.01, memory: 0.8, volatility: 0.01 },
  goals: [{ label: 'house', at: 24, amount: 70_000, asked: 70_000, money: 'nominal', spend: false }],
});
const counted: SimulationInput = { ...plan, counted: true };

/** A result without what is counted. */
const others = (result: SimulationResult): object => ({
  ...result,
  fan: [],
  real: { ...result.real, fan: [] },
});

/** Share of values below one. */
const rankOf = (values: Float64Array, value: number): number =>
  values.filter((one) => one <= value).length / values.length;

describe('a run that counts its values', () => {
  const whole = runInline(portfolioModel, plan);
  const found = runInline(portfolioModel, counted);

  const buffers = allocate(portfolioModel.buffers(plan));
  for (let block = 0; block * 512 < plan.paths; block += 1)
    portfolioModel.phases[0]!.run(plan, buffers, block, plan.paths);

  describe.each([
    ['as it is', 'values', found.fan, whole.fan],
    ['of the start', 'real', found.real!.fan, whole.real!.fan],
  ] as const)('in money %s', (_name, kept, counts, fan) => {
    it('finds percentiles whose ranks are off by less than one in 10,000', () => {
      for (let month = 1; month <= plan.months; month += 1) {
        const values = (buffers[kept] as Float64Array).subarray(month * plan.paths, (month + 1) * plan.paths);
        for (const name of fanPercentiles) {
          const off = rankOf(values, counts[month]![name]) - rankOf(values, fan[month]![name]);
          expect(Math.abs(off)).toBeLessThanOrEqual(1e-4);
        }
        expect(counts[month]!.mean / fan[month]!.mean).toBeCloseTo(1, 12);
      }
    });

    it('finds the value that all paths have', () => {
      expect(counts[0]).toEqual({ ...fan[0], mean: counts[0]!.mean });
    });
  });

  it('gives every other figure to the digit', () => {
    expect(others(found)).toEqual(others(whole));
  });

  it('is what a run of a million paths over 30 years takes, in under 300 MB', () => {
    const large = withinMemory({ ...plan, months: 360, paths: 1_000_000 });
    expect(large.counted).toBe(true);
    expect(estimateMemory(portfolioModel.buffers(large))).toBeLessThan(240 * 2 ** 20);
    const kept = { ...plan, months: 480, paths: 100_000 };
    expect(withinMemory(kept)).toBe(kept);
  });
});

it('takes the values of a cell to lie evenly', () => {
  const counts = new Int32Array(cellsOfMonth);
  for (let cell = 1; cell <= cells; cell += 1) counts[cell] = 3;
  const [low, middle, high] = countedQuantiles(counts, { from: 10, to: 20 }, [0.05, 0.5, 0.95]);
  expect(low).toBeCloseTo(10.5, 3);
  expect(middle).toBeCloseTo(15, 3);
  expect(high).toBeCloseTo(19.5, 3);
  counts.fill(0);
  counts[0] = 5;
  expect(countedQuantiles(counts, { from: 10, to: 20 }, [0.5])).toEqual([10]);
});
