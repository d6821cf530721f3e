import { exp } from '../../math/exp.ts';
import { fillNormalSteps } from '../../random/fillNormalSteps.ts';
import { purposes } from '../../random/purposes.ts';

/** The mean-reverting short rate; every figure is a fraction, a year. See docs/models/short-rate.md. */
export interface ShortRateSpec {
  /** When the plan starts. */
  readonly start: number;
  readonly longRun: number;
  /** Share of the distance to the long-run rate that is closed, for short times: 1 / years. */
  readonly speed: number;
  /** Deviation of the rate's shocks, per √year. */
  readonly volatility: number;
}

/** The short rate of one path after another; path p is the same whoever asks. */
export interface RatePaths {
  /** Writes how far the rate is from the plan's start at boundary k: out[0] = 0 … out[months]. Allocates nothing. */
  fillShift(path: number, months: number, out: Float64Array): void;
}

/**
 * Vasicek's model by its exact monthly law: r' = θ + (r - θ) e^(-κ/12) + σ √((1 - e^(-κ/6)) / (2κ)) z.
 * Source: Vasicek 1977, "An equilibrium characterization of the term structure".
 */
export function prepareShortRate(spec: ShortRateSpec, seed: number): RatePaths {
  const { start, longRun } = spec;
  const { kept, deviation } = monthlyStep(spec);
  let normals = new Float64Array(0);
  return {
    fillShift(path, months, out) {
      if (normals.length < months) normals = new Float64Array(months);
      fillNormalSteps(seed, purposes.rates, path, months, 1, normals);
      let rate = start;
      out[0] = 0;
      for (let month = 0; month < months; month += 1) {
        rate = longRun + (rate - longRun) * kept + deviation * normals[month]!;
        out[month + 1] = rate - start;
      }
    },
  };
}

/** Share of a distance that a month leaves, and the deviation of its shock. */
export function monthlyStep({ speed, volatility }: Pick<ShortRateSpec, 'speed' | 'volatility'>): {
  readonly kept: number;
  readonly deviation: number;
} {
  const kept = exp(-speed / 12);
  return { kept, deviation: volatility * Math.sqrt((1 - kept * kept) / (2 * speed)) };
}
