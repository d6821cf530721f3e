import type { Estimate } from '../../../../shared/simulation.ts';
import { Replicates } from '../../stats/replicates.ts';

/** The end value: percentiles, and the mean of the worst twentieth. */
export interface MixTerminal {
  readonly p5: Estimate;
  readonly p50: Estimate;
  readonly p95: Estimate;
  readonly lowestTwentieth: Estimate;
}

/** Figures of the end values of a quasi-random run, with standard errors from its scramblings. */
export function mixTerminal(end: Float64Array, points: number): MixTerminal {
  const values = new Replicates(end, points);
  return {
    p5: values.quantile(0.05),
    p50: values.quantile(0.5),
    p95: values.quantile(0.95),
    lowestTwentieth: values.lowerTail(0.05),
  };
}
