import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kernelQuantiles } from '../../../src/main/engine/kernel/kernelQuantiles.ts';
import { mean } from '../../../src/main/engine/stats/mean.ts';
import { quantileSorted } from '../../../src/main/engine/stats/quantile.ts';

const probabilities = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 })
  .map((list) => list.toSorted((a, b) => a - b));

function expectSorted(values: readonly number[], wanted: readonly number[]): void {
  const data = Float64Array.from(values);
  const out = new Float64Array(wanted.length + 3);
  kernelQuantiles(data, wanted, out, 2);
  const ascending = data.toSorted();
  expect([...out]).toEqual([0, 0, ...wanted.map((p) => quantileSorted(ascending, p)), mean(data)]);
}

test('are those of the sorted values, whatever the values', () => {
  const value = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
  fc.assert(fc.property(fc.array(value, { minLength: 1, maxLength: 400 }), probabilities, expectSorted), {
    numRuns: 300,
  });
});

test('hold with ties, with all values alike, and with one value far from the rest', () => {
  const few = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 300 });
  fc.assert(fc.property(few, probabilities, expectSorted), { numRuns: 200 });
  expectSorted(Array<number>(5000).fill(1234.56), [0, 0.05, 0.5, 1]);
  const outlier = Array.from({ length: 5000 }, (_, i) => (i === 77 ? 1e15 : (i * 7919) % 5000));
  expectSorted(outlier, [0.05, 0.25, 0.5, 0.75, 0.95]);
  expectSorted(
    outlier.map((v) => 1e6 + v * 1e-10),
    [0.05, 0.5, 0.95],
  );
  expectSorted([1, 1 + 2 ** -52, 1, 1], [0.1, 0.5, 0.9]);
  expectSorted([5e-324, 0, 1e-320, 3e-322, 0], [0.1, 0.5, 0.9]);
});
