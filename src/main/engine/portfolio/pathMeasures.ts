import { exp } from '../math/exp.ts';
import { logOfRatio } from '../math/logOfRatio.ts';
import { pow } from '../math/pow.ts';
import { moneyWeightedGrowth } from './moneyWeightedGrowth.ts';
import type { PathSimulation } from './pathSimulation.ts';

/** What is kept of a path beside its values: one row of numbers a measure, money in yuan. */
export const pathMeasures = [
  'withdrawn',
  'interest',
  'market',
  'fees',
  'shortfall',
  'timeWeighted',
  'moneyWeighted',
  'volatility',
  'maxDrawdown',
  'timeUnderWater',
  'rewards',
  'tax',
] as const;
export type PathMeasure = (typeof pathMeasures)[number];

const monthsInYear = 12;
/** A fall smaller than this share is the rounding of float64, not a fall. */
const rounding = 1e-12;

/** Return and risk of the time-weighted value: an index that grows with the money and ignores what is paid in or out. */
export interface IndexMeasures {
  /** Months in which there was money. */
  months: number;
  /** Mean of the monthly log returns, and the sum of their squared deviations from it. */
  mean: number;
  deviations: number;
  maxDrawdown: number;
  timeUnderWater: number;
}

export function newIndexMeasures(): IndexMeasures {
  return { months: 0, mean: 0, deviations: 0, maxDrawdown: 0, timeUnderWater: 0 };
}

/** Measures the path that the simulation has just run; `index` is overwritten. */
export function measureIndex(path: PathSimulation, index: IndexMeasures): void {
  let months = 0;
  let first = 0;
  let squares = 0;
  // The index by its logarithm, which began at 0.
  let reached = 0;
  let peak = 0;
  let lowest = 0;
  let underWater = 0;
  let longest = 0;
  for (let month = 0; month < path.months; month += 1) {
    const start = (month === 0 ? 0 : path.values[month]!) + path.contributions[month]!;
    const end = path.values[month + 1]! + path.withdrawals[month + 1]!;
    if (!(start > 0 && end > 0)) continue;
    const change = logOfRatio(end, start);
    // Distances from the first month: no digits are lost where the months hardly differ.
    if (months === 0) first = change;
    months += 1;
    squares += (change - first) * (change - first);
    reached += change;
    peak = Math.max(peak, reached);
    lowest = Math.min(lowest, reached - peak);
    underWater = reached < peak - rounding ? underWater + 1 : 0;
    longest = Math.max(longest, underWater);
  }
  const offFirst = reached - months * first;
  index.months = months;
  index.mean = months === 0 ? 0 : reached / months;
  index.deviations = months === 0 ? 0 : Math.max(0, squares - offFirst * (offFirst / months));
  index.maxDrawdown = 1 - exp(lowest);
  index.timeUnderWater = longest;
}

/** Yearly return of the time-weighted value; 0 where there never was money. */
export function timeWeightedReturn({ mean }: IndexMeasures): number {
  return exp(mean * monthsInYear) - 1;
}

/** Yearly volatility of the monthly log returns, divisor n - 1; 0 for fewer than two months. */
export function indexVolatility({ months, deviations }: IndexMeasures): number {
  return months < 2 ? 0 : Math.sqrt((deviations / (months - 1)) * monthsInYear);
}

/** Yearly internal rate of return. @param flows scratch, [months + 1] */
export function moneyWeightedReturn(path: PathSimulation, index: IndexMeasures, flows: Float64Array): number {
  if (index.months === 0) return 0;
  for (let k = 0; k <= path.months; k += 1) {
    flows[k] = (k < path.months ? path.contributions[k]! : 0) - path.withdrawals[k]!;
  }
  const growth = moneyWeightedGrowth(flows, path.values[path.months]!, exp(index.mean));
  return pow(growth, monthsInYear) - 1;
}
