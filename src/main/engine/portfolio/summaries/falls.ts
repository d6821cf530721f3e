import type { Summary } from './summary.ts';

/** Falls of the time-weighted value: how deep, and how long. */
export const falls: Summary<
  'maxDrawdownMean' | 'maxDrawdownP50' | 'maxDrawdownP95' | 'timeUnderWaterMean' | 'timeUnderWaterP95'
> = {
  names: ['maxDrawdownMean', 'maxDrawdownP50', 'maxDrawdownP95', 'timeUnderWaterMean', 'timeUnderWaterP95'],
  compute(run) {
    const { estimates } = run;
    const depth = estimates.quantiles(run.row('maxDrawdown'), { probabilities: [0.5, 0.95] });
    const length = estimates.quantiles(run.row('timeUnderWater'), { probabilities: [0.95] });
    return {
      maxDrawdownMean: estimates.mean(run.row('maxDrawdown')),
      maxDrawdownP50: depth.at(0.5),
      maxDrawdownP95: depth.at(0.95),
      timeUnderWaterMean: estimates.mean(run.row('timeUnderWater')),
      timeUnderWaterP95: length.at(0.95),
    };
  },
};
