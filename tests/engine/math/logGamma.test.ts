import fc from 'fast-check';
import { expect, test } from 'vitest';
import { log } from '../../../src/main/engine/math/log.ts';
import { logGamma } from '../../../src/main/engine/math/logGamma.ts';
import { worstScaledError } from './reference.ts';

test('errs by at most 4e-15 · max(8, |value|)', () => {
  expect(worstScaledError('logGamma', logGamma, (exact) => Math.max(8, Math.abs(exact)))).toBeLessThan(4e-15);
});

test('knows its ends', () => {
  expect([logGamma(0), logGamma(-1), logGamma(Infinity), logGamma(Number.NaN)]).toEqual([
    Infinity,
    Number.NaN,
    Infinity,
    Number.NaN,
  ]);
});

test('obeys Γ(x + 1) = x Γ(x)', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (x) => {
      const scale = Math.max(8, Math.abs(logGamma(x)));
      expect(Math.abs(logGamma(x + 1) - logGamma(x) - log(x))).toBeLessThan(1e-14 * scale);
    }),
  );
});
