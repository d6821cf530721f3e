import { fanPercentiles, type FanPercentile } from '../../../../shared/simulation.ts';
import { probabilityOf } from '../fan.ts';
import type { FormedEstimate } from './formedEstimates.ts';
import type { Summary } from './summary.ts';

/** Figures of an end value. */
export type TerminalFigure = 'mean' | 'sd' | FanPercentile;

/** The end value: mean, standard deviation, percentiles. */
export const terminal: Summary<TerminalFigure> = {
  names: ['mean', 'sd', ...fanPercentiles],
  compute({ end, estimates }) {
    const quantiles = estimates.quantiles(end, { probabilities: fanPercentiles.map(probabilityOf) });
    const percentiles = fanPercentiles.map((name) => [name, quantiles.at(probabilityOf(name))]);
    return {
      mean: estimates.mean(end),
      sd: estimates.deviation(end),
      ...(Object.fromEntries(percentiles) as Record<FanPercentile, FormedEstimate>),
    };
  },
};
