import { describe, expect, it } from 'vitest';
import { inverseNormal } from '../../../src/main/engine/math/inverseNormal.ts';
import { normalDensity } from '../../../src/main/engine/math/normalDensity.ts';
import { fillNormals } from '../../../src/main/engine/random/fillNormals.ts';
import { purposes } from '../../../src/main/engine/random/purposes.ts';
import { lowerTailMean } from '../../../src/main/engine/stats/expectedShortfall.ts';
import { mean } from '../../../src/main/engine/stats/mean.ts';
import { quantileSorted } from '../../../src/main/engine/stats/quantile.ts';
import {
  standardErrorOfDeviation,
  standardErrorOfLowerTailMean,
  standardErrorOfMean,
  standardErrorOfProbability,
  standardErrorOfQuantile,
} from '../../../src/main/engine/stats/standardErrors.ts';
import { standardDeviation } from '../../../src/main/engine/stats/variance.ts';

function normals(sample: number, count: number): Float64Array {
  const values = new Float64Array(count);
  fillNormals(11, purposes.resampling, sample, 0, count, values);
  return values.sort();
}

type Statistic = (ascending: Float64Array) => number;

/** The claimed standard error of one large sample against the spread of the figure over many samples. */
function claimedOverTrue(figure: Statistic, error: Statistic): number {
  const samples = Array.from({ length: 600 }, (_value, i) => normals(i, 500));
  return mean(samples.map(error)) / standardDeviation(samples.map(figure));
}

describe('standard errors', () => {
  const cases: [string, Statistic, Statistic][] = [
    ['mean', mean, standardErrorOfMean],
    ['deviation', (x) => standardDeviation(x), standardErrorOfDeviation],
    ...[0.05, 0.25, 0.5, 0.9].map((p): [string, Statistic, Statistic] => [
      `quantile ${p}`,
      (x) => quantileSorted(x, p),
      (x) => standardErrorOfQuantile(x, p),
    ]),
    ['mean of the worst 5 %', (x) => lowerTailMean(x, 0.05), (x) => standardErrorOfLowerTailMean(x, 0.05)],
    [
      'probability',
      (x) => x.filter((value) => value < -1).length / x.length,
      (x) => standardErrorOfProbability(x.filter((value) => value < -1).length / x.length, x.length),
    ],
  ];

  // 600 samples know their own spread to 3 %; 12 % is four of these.
  it.each(cases)('of the %s is the spread over repeated samples', (_name, figure, error) => {
    expect(Math.abs(claimedOverTrue(figure, error) - 1)).toBeLessThan(0.12);
  });

  it('of the median of normal values is √(π / 2n)', () => {
    const values = normals(0, 40_000);
    expect(standardErrorOfQuantile(values, 0.5) / Math.sqrt(Math.PI / 80_000)).toBeCloseTo(1, 1);
  });

  it('are zero where nothing moves', () => {
    const still = new Float64Array(100).fill(3);
    expect([
      standardErrorOfMean(still),
      standardErrorOfDeviation(still),
      standardErrorOfQuantile(still, 0.05),
      standardErrorOfLowerTailMean(still, 0.05),
    ]).toEqual([0, 0, 0, 0]);
  });
});

describe('lowerTailMean', () => {
  it('counts a broken last value for its part', () => {
    expect(lowerTailMean([1, 2, 3, 4], 0.5)).toBe(1.5);
    expect(lowerTailMean([1, 2, 3, 4], 0.375)).toBeCloseTo((1 + 0.5 * 2) / 1.5, 14);
    expect(lowerTailMean([1, 2, 3, 4], 0.1)).toBe(1);
    expect(lowerTailMean([1, 2, 3, 4], 1)).toBe(2.5);
  });

  it('of normal values comes near -φ(z) / p', () => {
    const expected = -normalDensity(inverseNormal(0.05)) / 0.05;
    expect(Math.abs(lowerTailMean(normals(1, 100_000), 0.05) - expected)).toBeLessThan(0.02);
  });
});
