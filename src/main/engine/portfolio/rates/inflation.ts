import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { fillNormalSteps } from '../../random/fillNormalSteps.ts';
import { purposes } from '../../random/purposes.ts';
import type { PathReturns } from '../returns/returnModel.ts';

/** Prices whose monthly log rise remembers the one before. Yearly figures; see docs/models/inflation.md. */
export interface AutoregressiveInflation {
  readonly kind: 'autoregressive';
  /** Log rise of prices in a year, in the long run and in the first months. */
  readonly mean: number;
  readonly start: number;
  /** Share of a month's distance from the mean that the next month keeps. */
  readonly memory: number;
  /** Deviation of the months' log rises in the long run, times √12. */
  readonly volatility: number;
}

/** Prices that a history of prices gave in the months that the path draws. */
export interface DrawnInflation {
  readonly kind: 'drawn';
  /** Column of the price series in the return model's cross-section. */
  readonly factor: number;
}

export type InflationSpec = AutoregressiveInflation | DrawnInflation;

/** The price level of one path after another; path p is the same whoever asks. */
export interface PricePaths {
  /** Writes prices at boundary k over those of the plan's start: out[0] = 1 … out[months]. Allocates nothing. */
  fill(path: number, months: number, out: Float64Array): void;
}

/** @param returns the market of the plan, where the prices are drawn from */
export function preparePrices(spec: InflationSpec, seed: number, returns: PathReturns | null): PricePaths {
  return spec.kind === 'drawn' ? drawnPrices(spec.factor, returns!) : autoregressivePrices(spec, seed);
}

function drawnPrices(factor: number, returns: PathReturns): PricePaths {
  let growth = new Float64Array(0);
  return {
    fill(path, months, out) {
      const { factors } = returns;
      if (growth.length < months * factors) growth = new Float64Array(months * factors);
      returns.fill(path, months, growth);
      out[0] = 1;
      for (let month = 0; month < months; month += 1) {
        out[month + 1] = out[month]! * growth[month * factors + factor]!;
      }
    },
  };
}

/** A month's log rise at first and in the long run, and the deviation of its shock. */
export function monthlyRise({ start, mean, memory, volatility }: Omit<AutoregressiveInflation, 'kind'>): {
  start: number;
  centre: number;
  deviation: number;
} {
  return {
    start: start / 12,
    centre: mean / 12,
    deviation: (volatility / Math.sqrt(12)) * Math.sqrt(1 - memory * memory),
  };
}

function autoregressivePrices(spec: AutoregressiveInflation, seed: number): PricePaths {
  const { memory } = spec;
  const { start, centre, deviation } = monthlyRise(spec);
  let normals = new Float64Array(0);
  return {
    fill(path, months, out) {
      if (normals.length < months) normals = new Float64Array(months);
      fillNormalSteps(seed, purposes.inflation, path, months, 1, normals);
      let rise = start;
      let level = 0;
      out[0] = 1;
      for (let month = 0; month < months; month += 1) {
        rise = centre + memory * (rise - centre) + deviation * normals[month]!;
        level += rise;
        out[month + 1] = exp(level);
      }
    },
  };
}

/** A yearly rate as a log rise, and back. */
export const logRise = (rate: number): number => log(1 + rate);
export const rateOfRise = (rise: number): number => exp(rise) - 1;
