import { exp2Steps, stepsPerUnit } from '../../math/exp2Steps.ts';
import { log } from '../../math/log.ts';
import { normalOfUniform } from './normalOfUniform.ts';

/** No 32-bit uniform reaches a count of 128 at a mean below 16. */
const most = 127;
/** 1 / k: multiplying is quicker than dividing. */
export const reciprocals = Float64Array.from({ length: most + 1 }, (_, k) => 1 / k);

/** Means from here on are drawn by the expansion; below it the distribution is summed. */
const expansionFrom = 16;
/** Below this share the logarithm of the others comes from its series. */
const seriesBelow = 1 / 64;

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
  let probability = exp2Steps(n * noneSteps(p));
  let rest = uniform - probability;
  let k = 0;
  while (rest > 0 && k < most) {
    k += 1;
    probability *= rise * reciprocals[k]! - odds;
    rest -= probability;
  }
  return k;
}

/** Coefficients 1/10 … 1 of −log(1 − p) = p + p²/2 + p³/3 + …: enough below 1/64. */
export const noneSeries = Float64Array.from({ length: 10 }, (_, i) => 1 / (10 - i));

/**
 * The logarithm of 1 − p in steps of 1/128 of an octave: so many for each head lead to the probability of none. By its
 * series where the rounding of 1 − p, taken to a high power, would leave a tail that no count fills.
 */
function noneSteps(p: number): number {
  if (p >= seriesBelow) return log(1 - p) * stepsPerUnit;
  let sum = noneSeries[0]!;
  for (let i = 1; i < noneSeries.length; i += 1) sum = noneSeries[i]! + p * sum;
  return -(p * sum) * stepsPerUnit;
}

/**
 * The expansion n·p + σz + (z² − 1)·skew/6 + … with the cumulants of the binomial filled in: its last term
 * ((z³ − 3z)·κ/24 − (2z³ − 5z)·skew²/36 − z/24) / σ, κ = 1 − 6pq and skew² = 1 − 4pq, the last part for the lattice,
 * comes to −z·((1 + 2pq)·z² + 2 − 14pq) / (72σ).
 */
function expanded(n: number, p: number, uniform: number): number {
  const spread = p * (1 - p);
  const deviation = Math.sqrt(n * spread);
  const z = normalOfUniform(uniform);
  const square = z * z;
  const skewed = (square - 1) * (1 / 6 - p * (1 / 3));
  const last = (z * (square * (1 + 2 * spread) + (2 - 14 * spread))) / (deviation * 72);
  const k = Math.ceil(n * p + deviation * z + (skewed - last) - 0.5);
  return k > 0 ? Math.min(k, n) : 0;
}
