import type { CarryOverEngine } from './carryOverEngine.ts';

/** Weights 1, r, r², …: every week keeps the share r of the week before. Their sum is 1 / (1 - r). */
export const geometric: CarryOverEngine<'geometric'> = {
  kind: 'geometric',
  weights({ retention }, weeks) {
    const weights = new Float64Array(weeks);
    let weight = 1;
    for (let lag = 0; lag < weeks; lag += 1) {
      weights[lag] = weight;
      weight *= retention;
    }
    return weights;
  },
  total: ({ retention }) => 1 / (1 - retention),
};
