import fc from 'fast-check';
import { expect, test } from 'vitest';
import { log } from '../../../src/main/engine/math/log.ts';
import { logOfRatio } from '../../../src/main/engine/math/logOfRatio.ts';
import { worstErrors } from './reference.ts';

test('is the logarithm, off by at most 2 units in the last place', () => {
  expect(worstErrors('log', (x) => logOfRatio(x, 1)).units).toBeLessThan(2);
});

test('joins its two ways where they meet', () => {
  for (const [a, b] of [
    [9, 7],
    [9.000_001, 7],
    [7, 9],
    [6.999_999, 9],
  ] as const) {
    expect(Math.abs(logOfRatio(a, b) - log(a / b))).toBeLessThan(2e-16);
  }
});

test('keeps the digits of a small change, which a quotient would round off', () => {
  // ln(1 + x) = x − x²/2 + x³/3 − …, of which the third term is below the rounding here.
  for (const x of [2 ** -30, 3 * 2 ** -31, -(2 ** -28)]) {
    const exact = x - (x * x) / 2 + (x * x * x) / 3;
    expect(Math.abs(logOfRatio(1e6 * (1 + x), 1e6) / exact - 1)).toBeLessThan(1e-7);
    expect(Math.abs(logOfRatio(2 ** 20 * (1 + x), 2 ** 20) / exact - 1)).toBeLessThan(4e-16);
  }
});

test('changes its sign when the two are exchanged, and not when both are doubled', () => {
  const amount = fc.double({ min: 1, max: 1e12, noNaN: true });
  const change = fc.double({ min: 0.78, max: 1.28, noNaN: true });
  fc.assert(
    fc.property(amount, change, (a, by) => {
      const b = a * by;
      expect(logOfRatio(a, b)).toBe(a === b ? 0 : -logOfRatio(b, a));
      expect(logOfRatio(2 * a, 2 * b)).toBe(logOfRatio(a, b));
    }),
    { numRuns: 1000 },
  );
});

test('is 0 only where nothing changes', () => {
  expect(logOfRatio(3, 3)).toBe(0);
  expect(logOfRatio(3 + 2 ** -51, 3)).toBeGreaterThan(0);
});
