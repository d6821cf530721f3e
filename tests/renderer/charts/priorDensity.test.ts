import { describe, expect, test } from 'vitest';
import { priorShape } from '../../../src/renderer/charts/priorDensity.ts';
import { uncertainMean } from '../../../src/shared/uncertain.ts';

describe('the distribution behind a guess', () => {
  test('is nothing where the value is known', () => {
    expect(priorShape(0.3)).toBeNull();
    expect(priorShape({ low: 2, likely: 2, high: 2 })).toBeNull();
  });

  test('peaks at the likely value of a PERT guess and has its mean', () => {
    const guess = { low: 10, likely: 20, high: 50 };
    const { points } = priorShape(guess)!;
    const [peak] = points.reduce((best, point) => (point[1] > best[1] ? point : best));
    expect(Math.abs(peak - 20)).toBeLessThan(0.2);
    const total = points.reduce((sum, [, density]) => sum + density, 0);
    const mean = points.reduce((sum, [value, density]) => sum + value * density, 0) / total;
    expect(mean).toBeCloseTo(uncertainMean(guess), 2);
  });

  test('knows the percentiles of an even chance', () => {
    const { p5, p95 } = priorShape({ alpha: 1, beta: 1 })!;
    expect(p5).toBeCloseTo(0.05, 2);
    expect(p95).toBeCloseTo(0.95, 2);
  });
});
