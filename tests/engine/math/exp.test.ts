import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from '../../../src/main/engine/math/exp.ts';
import { worstErrors } from './reference.ts';

test('errs by at most 1.1 units in the last place', () => {
  expect(worstErrors('exp', exp).units).toBeLessThan(1.1);
});

test('knows its ends', () => {
  expect([exp(0), exp(-0), exp(710), exp(Infinity), exp(-746), exp(-Infinity), exp(Number.NaN)]).toEqual([
    1,
    1,
    Infinity,
    Infinity,
    0,
    0,
    Number.NaN,
  ]);
  expect(exp(709.782712893384)).toBeGreaterThan(1.797e308);
  expect(exp(709.782712893384)).toBeLessThan(Infinity);
  expect(exp(-745.13)).toBe(5e-324);
});

test('agrees with the platform to two units in the last place', () => {
  fc.assert(
    fc.property(fc.double({ min: -708, max: 709, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(2 ** -51);
    }),
    { numRuns: 5000 },
  );
});
