import fc from 'fast-check';
import { expect, test } from 'vitest';
import { log } from '../../../src/main/engine/math/log.ts';
import { log10 } from '../../../src/main/engine/math/log10.ts';
import { worstErrors } from './reference.ts';

test('errs by at most 1 unit in the last place', () => {
  expect(worstErrors('log', log).units).toBeLessThan(1);
});

test('knows its ends', () => {
  expect([log(1), log(0), log(-0), log(-1), log(Infinity), log(Number.NaN)]).toEqual([
    0,
    -Infinity,
    -Infinity,
    Number.NaN,
    Infinity,
    Number.NaN,
  ]);
});

test('agrees with the platform to two units in the last place', () => {
  fc.assert(
    fc.property(fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(Math.abs(Math.log(x)) * 2 ** -51);
    }),
    { numRuns: 5000 },
  );
});

test('log10 is exact to two units at powers of ten', () => {
  for (let n = -300; n <= 300; n += 7) {
    expect(Math.abs(log10(Number(`1e${n}`)) - n)).toBeLessThanOrEqual(Math.abs(n) * 2 ** -51);
  }
});
