import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inverseNormal } from '../../../src/main/engine/math/inverseNormal.ts';
import { normalCdf } from '../../../src/main/engine/math/normalCdf.ts';
import { normalDensity } from '../../../src/main/engine/math/normalDensity.ts';
import { worstErrors } from './reference.ts';

test('inverseNormal errs by at most 3 units in the last place', () => {
  expect(worstErrors('inverseNormal', inverseNormal).units).toBeLessThan(3);
});

test('normalCdf errs by at most 1e-14 of its value, in the lower tail too', () => {
  expect(worstErrors('normalCdf', normalCdf).relative).toBeLessThan(1e-14);
});

test('normalDensity errs by at most 5e-16 of its value', () => {
  expect(worstErrors('normalDensity', normalDensity).relative).toBeLessThan(5e-16);
});

test('they know their ends', () => {
  expect([
    inverseNormal(0),
    inverseNormal(0.5),
    inverseNormal(1),
    inverseNormal(-0.1),
    inverseNormal(1.1),
  ]).toEqual([-Infinity, 0, Infinity, Number.NaN, Number.NaN]);
  expect([normalCdf(-Infinity), normalCdf(0), normalCdf(Infinity), normalCdf(Number.NaN)]).toEqual([
    0,
    0.5,
    1,
    Number.NaN,
  ]);
  expect([normalDensity(Infinity), normalDensity(-40), normalDensity(Number.NaN)]).toEqual([
    0,
    0,
    Number.NaN,
  ]);
});

test('quantile and distribution undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 5, noNaN: true }), (z) => {
      const p = normalCdf(z);
      const rounding = (2 ** -53 * p) / normalDensity(z);
      expect(Math.abs(inverseNormal(p) - z)).toBeLessThan(1e-13 + 2 * rounding);
    }),
    { numRuns: 5000 },
  );
});
