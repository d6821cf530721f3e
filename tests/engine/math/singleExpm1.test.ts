import fc from 'fast-check';
import { expect, test } from 'vitest';
import { singleExpm1 } from '../../../src/main/engine/math/singleExpm1.ts';

const single = (bound: number) => fc.double({ min: -bound, max: bound, noNaN: true }).map(Math.fround);

test('is e^x − 1 to 1e-7 up to one half, and to 1e-7 of itself up to 0.1', () => {
  fc.assert(
    fc.property(single(0.5), single(0.1), (x, small) => {
      expect(Math.abs(singleExpm1(x) - Math.expm1(x))).toBeLessThan(1e-7);
      expect(Math.abs(singleExpm1(small) - Math.expm1(small))).toBeLessThanOrEqual(1.1e-7 * Math.abs(small));
    }),
    { numRuns: 20_000 },
  );
});

test('is 0 at 0 and a single-precision number', () => {
  expect(singleExpm1(0)).toBe(0);
  fc.assert(
    fc.property(single(0.5), (x) => {
      const found = singleExpm1(x);
      expect(Math.fround(found)).toBe(found);
    }),
  );
});
