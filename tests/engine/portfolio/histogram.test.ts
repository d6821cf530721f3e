import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histogram } from '../../../src/main/engine/portfolio/histogram.ts';

it('has round, rising edges that hold every value', () => {
  const value = fc.double({ min: 0, max: 1e10, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 300 }), (list) => {
      const values = Float64Array.from(list);
      const { edges, counts } = histogram(values);
      expect(edges).toHaveLength(counts.length + 1);
      expect(counts.length).toBeLessThanOrEqual(120);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(list.length);
      expect(edges.every((edge, i) => i === 0 || edge > edges[i - 1]!)).toBe(true);
      expect(edges[0]).toBeLessThanOrEqual(Math.min(...list));
      expect(edges.at(-1)).toBeGreaterThan(Math.max(...list) - 0.01);
    }),
  );
});

it('counts by hand', () => {
  // 0, 1, …, 100: 98 between the outer percentiles, so bins of 2.45 become 5.
  const { edges, counts } = histogram(Float64Array.from({ length: 101 }, (_value, i) => i));
  expect(edges).toEqual(Array.from({ length: 22 }, (_edge, i) => i * 5));
  expect(counts).toEqual([...Array.from({ length: 20 }, () => 5), 1]);
});

it('has one bin where all values are the same, and a wide last one where a value is far off', () => {
  expect(histogram(Float64Array.of(140_090.77, 140_090.77))).toEqual({
    edges: [140_090.6, 140_090.8],
    counts: [2],
  });
  const far = histogram(Float64Array.from([...Array.from({ length: 999 }, (_value, i) => i), 1e6]));
  expect([far.counts.length, far.counts.at(-1), far.edges.at(-1)]).toEqual([120, 1, 1_000_050]);
});

it('tells values apart that decades of a risky fund have pulled far to the right', () => {
  // Quantiles of a lognormal with the spread of 40 years at 23 % a year.
  const values = Float64Array.from({ length: 1000 }, (_value, i) =>
    Math.exp(1.46 * probit((i + 0.5) / 1000)),
  );
  const { edges, counts } = histogram(values);
  const widths = edges.slice(1).map((edge, i) => edge - edges[i]!);
  expect(counts[0]).toBeLessThan(200);
  expect(widths.slice(0, -1).every((width) => Math.abs(width - 0.2) < 1e-9)).toBe(true);
  expect(counts.at(-1)).toBeLessThan(50);
  expect(edges.at(-1)).toBeGreaterThan(values.at(-1)!);
});

/** The normal distribution by its series; slow, and of another make than the engine's. */
function below(x: number): number {
  let [term, sum] = [x, x];
  for (let k = 1; k < 200; k++) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Its quantile by halving. */
function probit(p: number): number {
  let [low, high] = [-6, 6];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (below(middle) < p) low = middle;
    else high = middle;
  }
  return low;
}
