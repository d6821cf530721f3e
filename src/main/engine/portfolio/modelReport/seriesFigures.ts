import type { CalibrationFigure } from '../../../../shared/modelReport.ts';
import { exp } from '../../math/exp.ts';
import { autocorrelation } from '../../stats/autocorrelation.ts';
import { kurtosis } from '../../stats/kurtosis.ts';
import { mean } from '../../stats/mean.ts';
import { skewness } from '../../stats/skewness.ts';
import { standardDeviation } from '../../stats/variance.ts';

/** What a series never does has no shape: the figures of a normal law. */
const still = { skewness: 0, kurtosis: 3, autocorrelation: 0, clustering: 0 } as const;

/** The figures of a series by which a model of it is judged. @param logReturns monthly, twelve or more */
export function seriesFigures(logReturns: readonly number[]): Record<CalibrationFigure, number> {
  const centre = mean(logReturns);
  const deviation = standardDeviation(logReturns);
  const shape =
    deviation < 1e-12
      ? still
      : {
          skewness: skewness(logReturns),
          kurtosis: kurtosis(logReturns),
          autocorrelation: autocorrelation(logReturns, 1),
          clustering: autocorrelation(
            logReturns.map((x) => (x - centre) * (x - centre)),
            1,
          ),
        };
  return {
    annualReturn: exp(12 * centre) - 1,
    volatility: deviation * Math.sqrt(12),
    ...shape,
    worstMonth: exp(Math.min(...logReturns)) - 1,
    worstYear: exp(lowestSum(logReturns, 12)) - 1,
  };
}

/** Smallest sum of `length` neighbours. */
function lowestSum(values: readonly number[], length: number): number {
  let sum = 0;
  let lowest = Infinity;
  values.forEach((value, i) => {
    sum += value - (i >= length ? values[i - length]! : 0);
    if (i >= length - 1) lowest = Math.min(lowest, sum);
  });
  return lowest;
}
