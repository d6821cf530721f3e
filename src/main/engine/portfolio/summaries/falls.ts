import { sorted } from '../../stats/quantile.ts';
import { meanEstimate, quantileEstimate } from './estimates.ts';
import type { Summary } from './summary.ts';

/** Falls of the time-weighted value: how deep, and how long. */
export const falls: Summary<
  'maxDrawdownMean' | 'maxDrawdownP50' | 'maxDrawdownP95' | 'timeUnderWaterMean' | 'timeUnderWaterP95'
> = {
  names: ['maxDrawdownMean', 'maxDrawdownP50', 'maxDrawdownP95', 'timeUnderWaterMean', 'timeUnderWaterP95'],
  compute(run) {
    const depth = sorted(run.row('maxDrawdown'));
    const length = sorted(run.row('timeUnderWater'));
    return {
      maxDrawdownMean: meanEstimate(run.row('maxDrawdown')),
      maxDrawdownP50: quantileEstimate(depth, 0.5),
      maxDrawdownP95: quantileEstimate(depth, 0.95),
      timeUnderWaterMean: meanEstimate(run.row('timeUnderWater')),
      timeUnderWaterP95: quantileEstimate(length, 0.95),
    };
  },
};
