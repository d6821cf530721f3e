import { exp } from '../../math/exp.ts';
import { normalOfUniform } from './normalOfUniform.ts';

/** No 32-bit uniform reaches a count of 128 at a mean below 16. */
const most = 127;
/** 1 / k: multiplying is quicker than dividing. */
export const reciprocals = Float64Array.from({ length: most + 1 }, (_, k) => 1 / k);

/** Means from here on are drawn by the expansion; below it the distribution is summed. */
const expansionFrom = 16;
/** Powers of counts above this are taken through the logarithm. */
const manyHeads = 1024;

/**
 * The binomial count at probability `uniform`: the least k with P(X ≤ k) ≥ uniform. One uniform gives one count, and
 * the count rises with n, p and the uniform, so that two runs on the same uniforms differ by their inputs alone.
 *
 * Exact by summation where n · min(p, 1 - p) < 16. Above that by the Cornish–Fisher expansion of the third order with
 * continuity correction; the probabilities P(X ≤ k) are then off by at most 2e-4 (tested).
 * Source: Cornish & Fisher 1937; Johnson, Kemp & Kotz, “Univariate Discrete Distributions”, §3.6.
 * @param n whole, at least 0
 * @param uniform in (0, 1), from `engine/random`
 */
export function binomial(n: number, p: number, uniform: number): number {
  if (!(n > 0 && p > 0)) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - lower(n, 1 - p, 1 - uniform);
  return lower(n, p, uniform);
}

function lower(n: number, p: number, uniform: number): number {
  return n * p < expansionFrom ? summed(n, p, uniform) : expanded(n, p, uniform);
}

function summed(n: number, p: number, uniform: number): number {
  const odds = p / (1 - p);
  // P(k) / P(k - 1) = odds · (n + 1 - k) / k = odds · (n + 1) / k - odds.
  const rise = odds * (n + 1);
  let probability = noneOf(n, p);
  let rest = uniform - probability;
  let k = 0;
  while (rest > 0 && k < most) {
    k += 1;
    probability *= rise * reciprocals[k]! - odds;
    rest -= probability;
  }
  return k;
}

/** Coefficients 1/10 … 1 of −log(1 − p) = p + p²/2 + p³/3 + …: enough below 16/1024. */
export const noneSeries = Float64Array.from({ length: 10 }, (_, i) => 1 / (10 - i));

/**
 * (1 − p)^n, the probability of none: by squaring where that is quicker and at least as exact; else through the series
 * of the logarithm, as the rounding of 1 − p, taken to so high a power, would leave a tail that no count fills.
 */
function noneOf(n: number, p: number): number {
  if (n > manyHeads) {
    let sum = noneSeries[0]!;
    for (let i = 1; i < noneSeries.length; i += 1) sum = noneSeries[i]! + p * sum;
    return exp(-(n * p * sum));
  }
  let power = 1;
  let square = 1 - p;
  for (let rest = n | 0; rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) power *= square;
    square *= square;
  }
  return power;
}

function expanded(n: number, p: number, uniform: number): number {
  const q = 1 - p;
  const variance = n * p * q;
  const deviation = Math.sqrt(variance);
  const z = normalOfUniform(uniform);
  const square = z * z;
  const skew = q - p;
  // Cumulants of a lattice: the kurtosis term and the squared skewness, each already divided by the deviation.
  const third = (square - 1) * (skew * (1 / 6));
  const fourth =
    (z *
      ((square - 3) * ((1 - 6 * p * q) * (1 / 24)) - (2 * square - 5) * (skew * skew * (1 / 36)) - 1 / 24)) /
    deviation;
  const k = Math.ceil(n * p + deviation * z + third + fourth - 0.5);
  return k < 0 ? 0 : Math.min(k, n);
}
