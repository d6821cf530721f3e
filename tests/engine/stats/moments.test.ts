import { describe, expect, it } from 'vitest';
import { autocorrelation } from '../../../src/main/engine/stats/autocorrelation.ts';
import { kurtosis } from '../../../src/main/engine/stats/kurtosis.ts';
import { mean } from '../../../src/main/engine/stats/mean.ts';
import { skewness } from '../../../src/main/engine/stats/skewness.ts';
import { standardDeviation, variance } from '../../../src/main/engine/stats/variance.ts';

describe('moments of a short series, by hand', () => {
  const values = [2, 4, 4, 4, 5, 5, 7, 9];

  it('gives mean, variance and deviation', () => {
    expect(mean(values)).toBe(5);
    expect(variance(values, 0)).toBe(4);
    expect(variance(values)).toBeCloseTo(32 / 7, 14);
    expect(standardDeviation(values, 0)).toBe(2);
  });

  it('gives skewness and kurtosis of the population', () => {
    // Σd³ = -27 - 3 + 8 + 64 = 42; Σd⁴ = 81 + 3 + 16 + 256 = 356
    expect(skewness(values)).toBeCloseTo(42 / 8 / 8, 14);
    expect(kurtosis(values)).toBeCloseTo(356 / 8 / 16, 14);
  });

  it('gives autocorrelations with the divisor n', () => {
    // deviations -3 -1 -1 -1 0 0 2 4: products at lag 1 are 3 + 1 + 1 + 0 + 0 + 0 + 8 = 13
    expect(autocorrelation(values, 0)).toBe(1);
    expect(autocorrelation(values, 1)).toBeCloseTo(13 / 32, 14);
  });

  it('keeps its digits far from zero', () => {
    expect(variance(values.map((x) => x + 1e9))).toBeCloseTo(32 / 7, 12);
  });
});
