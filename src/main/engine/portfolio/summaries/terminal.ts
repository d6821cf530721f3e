import { fanPercentiles, type Estimate, type FanPercentile } from '../../../../shared/simulation.ts';
import { sorted } from '../../stats/quantile.ts';
import { standardErrorOfDeviation } from '../../stats/standardErrors.ts';
import { standardDeviation } from '../../stats/variance.ts';
import { probabilityOf } from '../fan.ts';
import { meanEstimate, quantileEstimate } from './estimates.ts';
import type { Summary } from './summary.ts';

/** The end value: mean, standard deviation, percentiles. */
export const terminal: Summary<'mean' | 'sd' | FanPercentile> = {
  names: ['mean', 'sd', ...fanPercentiles],
  compute({ end }) {
    const ascending = sorted(end);
    const percentiles = fanPercentiles.map((name) => [
      name,
      quantileEstimate(ascending, probabilityOf(name)),
    ]);
    return {
      mean: meanEstimate(end),
      sd: { value: standardDeviation(end), se: standardErrorOfDeviation(end) },
      ...(Object.fromEntries(percentiles) as Record<FanPercentile, Estimate>),
    };
  },
};
