import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logGamma } from '../../../../src/main/engine/math/logGamma.ts';
import { binomial } from '../../../../src/main/engine/random/variates/binomial.ts';

/** The uniform of a word, as engine/random makes it. */
const uniformOf = (word: number): number => (word + 0.5) * 2 ** -32;

/** P(X ≤ k) as the sampler gives it: the share of the 2^32 uniforms that lead to at most k. */
function sampled(n: number, p: number, k: number): number {
  let low = 0;
  let high = 2 ** 32;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomial(n, p, uniformOf(middle)) > k) high = middle;
    else low = middle + 1;
  }
  return low * 2 ** -32;
}

/** P(X = k) by the definition. */
const exact = (n: number, p: number, k: number): number =>
  Math.exp(
    logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log(1 - p),
  );

/** Largest difference of the sampler's distribution from the exact one. */
function worst(n: number, p: number): number {
  let [sum, most] = [0, 0];
  const reach = 8 * Math.sqrt(n * p) + 8;
  for (let k = 0; k <= Math.min(n, Math.ceil(n * p + reach)); k += 1) {
    sum += exact(n, p, k);
    if (k >= n * p - reach) most = Math.max(most, Math.abs(sampled(n, p, k) - sum));
  }
  return most;
}

describe('binomial', () => {
  test('fills the last tail of rare events among very many', () => {
    const last = uniformOf(2 ** 32 - 1);
    // At least one comes in 3.3e-9 of all cases; the last uniform is 1.2e-10 from the end.
    expect(binomial(59_001_477, 2 ** -54 * 1.0000001, last)).toBe(1);
    // The Poisson quantile of mean 10 at 1 − 1.2e-10, by the definition.
    let [term, sum, k] = [Math.exp(-10), Math.exp(-10), 0];
    while (sum < last) {
      k += 1;
      term *= 10 / k;
      sum += term;
    }
    expect(binomial(2_000_000_000, 5e-9, last)).toBe(k);
  });

  test.each([
    [1, 0.3],
    [7, 0.5],
    [12, 0.9],
    [40, 0.25],
    [1000, 0.015],
    [30_000, 0.0005],
  ])('is exact for small means: n = %d, p = %d', (n, p) => {
    expect(worst(n, p)).toBeLessThan(1e-9);
  });

  test.each([
    [33, 0.49],
    [40, 0.6],
    [60, 0.3],
    [100, 0.17],
    [1000, 0.0165],
    [100_000, 0.00017],
    [2000, 0.01],
    [1000, 0.3],
  ])('is within 2e-4 in probability for larger means: n = %d, p = %d', (n, p) => {
    expect(worst(n, p)).toBeLessThan(2e-4);
  });

  test('rises with the uniform, with n and with p, and stays between 0 and n', () => {
    const inputs = fc.tuple(
      fc.integer({ min: 0, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 2 ** 32 - 2 }),
    );
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 1e9 }), ([n, p, word], more) => {
        const count = binomial(n, p, uniformOf(word));
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(n);
        expect(Number.isInteger(count)).toBe(true);
        const higher = Math.min(2 ** 32 - 1, word + more);
        expect(binomial(n, p, uniformOf(higher))).toBeGreaterThanOrEqual(count);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('has no noise where there is no doubt', () => {
    expect([binomial(9, 0, 0.5), binomial(9, 1, 0.5), binomial(0, 0.5, 0.5), binomial(9, 1.2, 0.1)]).toEqual([
      0, 9, 0, 9,
    ]);
  });
});
