import { sorted } from '../../stats/quantile.ts';
import type { PathMeasure } from '../pathMeasures.ts';
import { quantileEstimate } from './estimates.ts';
import type { Summary } from './summary.ts';

/** Percentiles of a yearly return over the paths. */
export function yearlyReturn(
  measure: Extract<PathMeasure, 'timeWeighted' | 'moneyWeighted'>,
): Summary<'p5' | 'p50' | 'p95'> {
  return {
    names: ['p5', 'p50', 'p95'],
    compute(run) {
      const ascending = sorted(run.row(measure));
      return {
        p5: quantileEstimate(ascending, 0.05),
        p50: quantileEstimate(ascending, 0.5),
        p95: quantileEstimate(ascending, 0.95),
      };
    },
  };
}
