import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { logGamma } from '../math/logGamma.ts';

/**
 * Regularised incomplete beta function I_x(a, b), for 0 ≤ x ≤ 1 and positive a, b.
 * Source: continued fraction DLMF 8.17.22, evaluated by Lentz's method.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges quickly below the mean; above it, use the mirror image.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x)) / a;
  return front / continuedFraction(x, a, b);
}

/** The value whose inverse multiplies the front factor; Lentz's method keeps numerator and denominator ratios. */
function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let value = 1;
  let c = 1;
  let d = 0;
  for (let i = 1; i <= 1000; i += 1) {
    const term = coefficient(i, x, a, b);
    d = 1 / nonZero(1 + term * d, tiny);
    c = nonZero(1 + term / c, tiny);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

function coefficient(i: number, x: number, a: number, b: number): number {
  const m = Math.floor(i / 2);
  if (i % 2 === 0) return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
  return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
