import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, quantileSorted, sorted } from '../../../src/main/engine/stats/quantile.ts';
import { quickselect } from '../../../src/main/engine/stats/quickselect.ts';
import { selectQuantiles } from '../../../src/main/engine/stats/selectQuantiles.ts';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantile of type 7', () => {
  it('gives the figures of R for 1, 2, 3, 4, 10', () => {
    const values = [10, 3, 1, 4, 2];
    expect([0, 0.1, 0.25, 0.5, 0.75, 1].map((p) => quantile(values, p))).toEqual([1, 1.4, 2, 3, 4, 10]);
    expect(quantile(values, 0.9)).toBeCloseTo(7.6, 14);
  });

  it('never falls as the probability rises, and stays between the ends', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), probability, probability, (values, p, q) => {
        const ascending = sorted(values);
        const [low, high] = [Math.min(p, q), Math.max(p, q)].map((x) => quantileSorted(ascending, x));
        expect(low!).toBeLessThanOrEqual(high!);
        expect(low!).toBeGreaterThanOrEqual(ascending[0]!);
        expect(high!).toBeLessThanOrEqual(ascending.at(-1)!);
      }),
    );
  });
});

describe('quantiles without sorting', () => {
  it('have the digits of the sorted ones, ties included', () => {
    const few = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(number, few), { minLength: 1, maxLength: 300 }),
        fc.array(probability, { minLength: 1, maxLength: 9 }),
        (values, unordered) => {
          const probabilities = unordered.sort((a, b) => a - b);
          const out = new Float64Array(probabilities.length);
          selectQuantiles(Float64Array.from(values), probabilities, out);
          expect([...out]).toEqual(probabilities.map((p) => quantile(values, p)));
        },
      ),
    );
  });

  it('work on arrays large enough for the sampling step', () => {
    const values = Float64Array.from({ length: 20_011 }, (_value, i) => (i * 7919) % 20_011);
    const out = new Float64Array(7);
    const probabilities = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
    selectQuantiles(values.slice(), probabilities, out);
    expect([...out]).toEqual(probabilities.map((p) => quantile(values, p)));
  });

  it('puts the k-th value in its place and keeps all values', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), fc.nat(), (values, n) => {
        const k = n % values.length;
        const array = Float64Array.from(values);
        quickselect(array, k);
        expect(array[k]).toBe(sorted(values)[k]);
        expect(array.subarray(0, k).every((x) => x <= array[k]!)).toBe(true);
        expect(array.subarray(k).every((x) => x >= array[k]!)).toBe(true);
        expect(sorted(array)).toEqual(sorted(values));
      }),
    );
  });
});
