import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import type { ResponseEngine } from './responseEngine.ts';

/** (1 - e^-x) / (1 + e^-x): 0 at 0, 1/2 at ln 3, towards 1. */
export function logisticShare(x: number): number {
  const decayed = exp(-x);
  return (1 - decayed) / (1 + decayed);
}

/** capacity · (1 - e^-ka) / (1 + e^-ka), with k so that `half` brings half of the capacity. */
export const logistic: ResponseEngine<'logistic'> = {
  kind: 'logistic',
  bind({ half }, capacity) {
    const k = log(3) / half;
    return (effective) => capacity * logisticShare(k * effective);
  },
};
