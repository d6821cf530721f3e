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
