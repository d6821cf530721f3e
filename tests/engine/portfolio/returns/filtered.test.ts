import { describe, expect, it } from 'vitest';
import type { FilteredSpec } from '../../../../src/main/engine/portfolio/returns/returnSpec.ts';
import { mean } from '../../../../src/main/engine/stats/mean.ts';
import { standardErrorOfMean } from '../../../../src/main/engine/stats/standardErrors.ts';
import { codeOf, logReturnsOf } from './support.ts';

/** Shocks ±1 and ±√2 … with mean 0 and variance 1, so that the moments below are exact. */
const shocks = [-1.5, -0.5, 0.5, 1.5].map((z) => [z / Math.sqrt(1.25)]);
const fourth = mean(shocks.map(([z]) => z! ** 4));
const [omega, alpha, beta] = [0.0003, 0.25, 0.6];
const longRun = omega / (1 - alpha - beta);
const spec: FilteredSpec = {
  kind: 'filtered',
  mean: [0.004],
  omega: [omega],
  alpha: [alpha],
  beta: [beta],
  nextVariance: [4 * longRun],
  shocks,
};

describe('filtered history', () => {
  const months = 80;
  const logs = logReturnsOf(spec, { paths: 6000, months });
  const squares = (month: number): number[] => logs.map((path) => (path[month]! - 0.004) ** 2);

  it('keeps the mean, and lets the variance return to its long-run value at the rate α + β', () => {
    for (const month of [0, 5, 12, months - 1]) {
      const column = logs.map((path) => path[month]!);
      expect(Math.abs(mean(column) - 0.004)).toBeLessThan(4 * standardErrorOfMean(column));
      const expected = longRun + (alpha + beta) ** month * 3 * longRun;
      expect(Math.abs(mean(squares(month)) - expected)).toBeLessThan(4 * standardErrorOfMean(squares(month)));
    }
  });

  it('has the kurtosis of GARCH in the long run: m₄ (1 − (α + β)²) / (1 − (m₄α² + 2αβ + β²))', () => {
    const atRest = logReturnsOf({ ...spec, nextVariance: [longRun] }, { paths: 20_000, months: 60 });
    const powers = atRest.map((path) => (path[59]! - 0.004) ** 4 / longRun ** 2);
    const kept = alpha + beta;
    const expected = (fourth * (1 - kept ** 2)) / (1 - (fourth * alpha ** 2 + 2 * alpha * beta + beta ** 2));
    expect(Math.abs(mean(powers) - expected)).toBeLessThan(4 * standardErrorOfMean(powers));
    expect(expected).toBeGreaterThan(fourth * 1.1);
  });

  it('draws single months where no variance moves', () => {
    const still = { ...spec, alpha: [0], beta: [0], omega: [0.0016], nextVariance: [0.0016] };
    const values = new Set(
      logReturnsOf(still, { paths: 20, months }).flatMap((path) =>
        path.map((x) => ((x - 0.004) / 0.04).toFixed(9)),
      ),
    );
    expect(values).toEqual(new Set(shocks.map(([z]) => z!.toFixed(9))));
  });

  it('keeps the factors of a month together, and a path the same whoever asks', () => {
    const two: FilteredSpec = {
      kind: 'filtered',
      mean: [0, 0],
      omega: [0.0016, 0.0001],
      alpha: [0, 0],
      beta: [0, 0],
      nextVariance: [0.0016, 0.0001],
      shocks: shocks.map(([z]) => [z!, -z!]),
    };
    const first = logReturnsOf(two, { paths: 5, months });
    const second = logReturnsOf(two, { paths: 5, months, factor: 1 });
    first.forEach((path, p) => path.forEach((x, m) => expect(second[p]![m]).toBeCloseTo(-x / 4, 12)));
    expect(logReturnsOf(two, { paths: 5, months: 10 })).toEqual(first.map((path) => path.slice(0, 10)));
  });

  it('names what is wrong', () => {
    expect(codeOf({ ...spec, shocks: [[0]] })).toBe('returns.emptyHistory');
    expect(codeOf({ ...spec, beta: [-0.1] })).toBe('returns.negativeVolatility');
    expect(codeOf({ ...spec, alpha: [] })).toBe('returns.size');
    expect(codeOf({ ...spec, shocks: [[0], [Number.NaN]] })).toBe('returns.notFinite');
  });
});
