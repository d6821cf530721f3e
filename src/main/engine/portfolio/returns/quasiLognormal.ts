import type { Purpose } from '../../random/purposes.ts';
import { QuasiNormals } from '../../random/quasi/quasiNormals.ts';
import { monthlyLaw } from './monthlyLaw.ts';
import type { PathReturns } from './returnModel.ts';
import type { LognormalSpec } from './returnSpec.ts';
import { excessOf, singlyRounded, type SingleLaw } from './singleLaw.ts';

/** How much the directions across the portfolio matter beside the one along it. */
const acrossWeight = 0.1;

/** How quasi-random points are used. */
export interface QuasiSampling {
  /** Points of each scrambling, a power of 2; path p is point p mod points of scrambling ⌊p / points⌋. */
  readonly points: number;
}

/**
 * The lognormal months with their shocks turned so that the first one moves the portfolio and the others leave it alone
 * to first order: the same law, but what matters comes first. `loading` is full, [factor][shock].
 * @param weights of the factors in the portfolio
 */
export function turnedLaw(spec: LognormalSpec, weights: readonly number[]): SingleLaw {
  const { factors, logMean, loading } = monthlyLaw(spec);
  const mirror = mirrorTo(sensitivities(loading, factors, weights));
  const turned = new Float64Array(factors * factors);
  for (let i = 0; i < factors; i += 1) {
    for (let j = 0; j < factors; j += 1) {
      let sum = 0;
      for (let k = 0; k < factors; k += 1) sum += loading[i * factors + k]! * mirror(k, j);
      turned[i * factors + j] = sum;
    }
  }
  return singlyRounded({ factors, logMean, loading: turned });
}

/** How far the portfolio's log growth moves with each shock. */
function sensitivities(loading: Float64Array, factors: number, weights: readonly number[]): number[] {
  return Array.from({ length: factors }, (_shock, k) =>
    weights.reduce((sum, weight, i) => sum + weight * loading[i * factors + k]!, 0),
  );
}

/** A direction so near to the first axis needs no turning, and 2 over it would be no number. */
const onTheAxis = 1e-300;

/** Householder's reflection that takes the first axis to a direction: element (i, j) of a symmetric orthogonal matrix. */
function mirrorTo(direction: readonly number[]): (i: number, j: number) => number {
  const size = Math.sqrt(direction.reduce((sum, x) => sum + x * x, 0));
  const normal = direction.map((x, i) => (size > 0 ? x / size : 0) - (i === 0 && size > 0 ? 1 : 0));
  const length = normal.reduce((sum, x) => sum + x * x, 0);
  const scale = length > onTheAxis ? 2 / length : 0;
  return (i, j) => (i === j ? 1 : 0) - scale * normal[i]! * normal[j]!;
}

/** What of the market the end of a plan depends on most; it steers the points, and does not change the law. */
export interface Exposure {
  /** Of the portfolio to each factor. */
  readonly factors: readonly number[];
  /** Of the end value to the portfolio's return in each month, above 0. */
  readonly months: readonly number[];
}

/** The points that drive the shocks of a turned law. */
export function shocksOf(
  { factors }: SingleLaw,
  seed: number,
  purpose: Purpose,
  { months }: Exposure,
  points: number,
): QuasiNormals {
  const factorWeights = Array.from({ length: factors }, (_weight, i) => (i === 0 ? 1 : acrossWeight));
  return new QuasiNormals(seed, purpose, months, factorWeights, points);
}

/** Lognormal months of a plan of a known length, on quasi-random points. */
export function prepareQuasiLognormal(
  spec: LognormalSpec,
  seed: number,
  purpose: Purpose,
  exposure: Exposure,
  { points }: QuasiSampling,
): PathReturns {
  const law = turnedLaw(spec, exposure.factors);
  const { factors, start } = law;
  const shocks = shocksOf(law, seed, purpose, exposure, points);
  const months = exposure.months.length;
  const normals = new Float64Array(months * factors);
  return {
    factors,
    fill(path, asked, out) {
      shocks.fill(path, normals);
      for (let row = 0; row < asked * factors; row += factors) {
        for (let i = 0; i < factors; i += 1) {
          out[row + i] = start[i]! + start[i]! * excessOf(law, i, normals, row, factors);
        }
      }
    },
  };
}
