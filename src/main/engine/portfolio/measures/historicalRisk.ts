import { lowerTailMean } from '../../stats/expectedShortfall.ts';
import { quantileSorted, sorted } from '../../stats/quantile.ts';

/** Losses as positive fractions, per period. */
export interface TailRisk {
  readonly valueAtRisk: number;
  readonly expectedShortfall: number;
}

/** The series' own tail: quantile of type 7, and mean of the worst (1 - level) share. */
export function historicalRisk(returns: ArrayLike<number>, level: number): TailRisk {
  const ascending = sorted(returns);
  return {
    valueAtRisk: -quantileSorted(ascending, 1 - level),
    expectedShortfall: -lowerTailMean(ascending, 1 - level),
  };
}
