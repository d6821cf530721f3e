import { exp } from '../../math/exp.ts';
import { pow } from '../../math/pow.ts';
import type { CarryOverEngine } from './carryOverEngine.ts';

/**
 * Weights 1, S(1), S(1)·S(2), … with the Weibull survival S(t) = e^-((t / scale)^shape): the share kept changes from
 * week to week. Same definition as Robyn’s “weibull_cdf”, with `scale` in weeks in place of a share of the window.
 */
export const weibullCdf: CarryOverEngine<'weibullCdf'> = {
  kind: 'weibullCdf',
  weights({ shape, scale, weeks }) {
    const weights = new Float64Array(weeks);
    let weight = 1;
    for (let lag = 0; lag < weeks; lag += 1) {
      if (lag > 0) weight *= exp(-pow(lag / scale, shape));
      weights[lag] = weight;
    }
    return weights;
  },
};
