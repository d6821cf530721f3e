import type { PathMeasure } from '../pathMeasures.ts';
import type { Summary } from './summary.ts';

/** Percentiles of a yearly return over the paths. */
export function yearlyReturn(
  measure: Extract<PathMeasure, 'timeWeighted' | 'moneyWeighted'>,
): Summary<'p5' | 'p50' | 'p95'> {
  return {
    names: ['p5', 'p50', 'p95'],
    compute(run) {
      const quantiles = run.estimates.quantiles(run.row(measure), { probabilities: [0.05, 0.5, 0.95] });
      return {
        p5: quantiles.at(0.05),
        p50: quantiles.at(0.5),
        p95: quantiles.at(0.95),
      };
    },
  };
}
