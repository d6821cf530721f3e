import { describe, expect, test } from 'vitest';
import { purposes } from '../../../../src/main/engine/random/purposes.ts';
import { UniformStream } from '../../../../src/main/engine/random/uniformStream.ts';
import { beta } from '../../../../src/main/engine/random/variates/beta.ts';
import { logGammaVariate } from '../../../../src/main/engine/random/variates/logGammaVariate.ts';

const stream = (): UniformStream => new UniformStream(20_260_701, purposes.campaignParameters);

function draws(count: number, draw: (source: UniformStream) => number): number[] {
  const source = stream();
  return Array.from({ length: count }, (_, path) => {
    source.moveTo(path, 0);
    return draw(source);
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;
const central = (values: readonly number[], power: number): number => {
  const middle = mean(values);
  return mean(values.map((x) => (x - middle) ** power));
};

/** Difference from the true value in standard errors of a mean of `values`. */
const errors = (values: readonly number[], truth: number): number =>
  Math.abs(mean(values) - truth) / Math.sqrt(central(values, 2) / values.length);

describe('beta', () => {
  test.each([
    [1, 1],
    [3.4, 3.6],
    [180, 7020],
    [0.5, 0.5],
    [0.02, 5],
  ])('has the mean, variance and third moment of Beta(%d, %d)', (a, b) => {
    const x = draws(40_000, (source) => beta(a, b, source));
    const moments = [1, 2, 3].map((k) =>
      Array.from({ length: k }, (_, i) => (a + i) / (a + b + i)).reduce(
        (product, factor) => product * factor,
        1,
      ),
    );
    moments.forEach((moment, i) =>
      expect(
        errors(
          x.map((v) => v ** (i + 1)),
          moment,
        ),
      ).toBeLessThan(4),
    );
    expect(Math.min(...x)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...x)).toBeLessThanOrEqual(1);
  });

  test('of shapes 1 and 1 is uniform (Kolmogorov–Smirnov, 1 in 1,000)', () => {
    const x = draws(20_000, (source) => beta(1, 1, source)).toSorted((p, q) => p - q);
    const distance = Math.max(...x.map((v, i) => Math.max((i + 1) / x.length - v, v - i / x.length)));
    expect(distance * Math.sqrt(x.length)).toBeLessThan(1.95);
  });

  test('of tiny shapes is 0 or 1 and never NaN', () => {
    const x = draws(2000, (source) => beta(1e-6, 1e-6, source));
    expect(x.every((v) => v >= 0 && v <= 1)).toBe(true);
    expect(errors(x, 0.5)).toBeLessThan(4);
  });
});

describe('gamma', () => {
  test.each([0.3, 1, 4.5, 200])('of shape %d has mean and variance equal to its shape', (shape) => {
    const x = draws(40_000, (source) => Math.exp(logGammaVariate(shape, source)));
    expect(errors(x, shape)).toBeLessThan(4);
    expect(
      errors(
        x.map((v) => (v - shape) ** 2),
        shape,
      ),
    ).toBeLessThan(4);
  });
});
